import { type Columns, endsAt } from '../columns.ts'
import type { Direction } from '../decision-matrix.ts'
import type { Matrix } from '../matrix.ts'
import { tieTolerance } from '../rank.ts'
import { tableForm } from '../table.ts'
import {
  type PreferenceFunction,
  preferenceFor,
  type Thresholds,
  thresholdsOf,
} from './preference-function.ts'
import { sortedOrder } from './sorted-order.ts'

/** Means over the other alternatives: how strongly one is preferred to them, and they to it. */
export interface Flows {
  positive: Float64Array
  negative: Float64Array
}

/** The flow that PROMETHEE II ranks by. */
export const netOf = ({ positive, negative }: Flows): number[] =>
  Array.from(positive, (flow, i) => flow - negative[i]!)

export const criterionFlowsTable = tableForm('criterion-flows', 'φ_j', 'alternatives', 'criteria')
export const flowsTable = tableForm('flows', 'φ', 'alternatives', 'quantities')

/**
 * Flows on one criterion. By sorting: only the gaussian needs every pair. For the others, the levels
 * that are more than p lower and those that are more than q lower are windows on the sorted column
 * that move up with the level they are compared with.
 */
export function criterionFlows(column: Float64Array, direction: Direction, fn: PreferenceFunction): Flows {
  const count = column.length
  const order = sortedOrder(column)
  // each level is compared with those before it: going up with the lower, going down with the higher
  const rising = new Float64Array(count)
  const falling = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    const level = column[order[k]!]!
    rising[k] = level
    falling[count - 1 - k] = -level
  }
  const rounding = roundingOf(rising[0]!, rising[count - 1]!)
  const gains = (levels: Float64Array) =>
    fn.type === 'gaussian' ? gainsByPairs(levels, fn) : gainsByWindow(levels, thresholdsOf(fn), rounding)
  const overLower = gains(rising)
  const overHigher = gains(falling)
  const others = Math.max(1, count - 1)
  const asHigher = new Float64Array(count)
  const asLower = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    asHigher[order[k]!] = overLower[k]! / others
    asLower[order[k]!] = overHigher[count - 1 - k]! / others
  }
  return direction === 'max'
    ? { positive: asHigher, negative: asLower }
    : { positive: asLower, negative: asHigher }
}

/** Flows over all criteria: those on each, weighted with weights that sum to 1 (PROMETHEE I and II). */
export function outrankingFlows(byCriterion: readonly Flows[], weights: readonly number[]): Flows {
  const sumOf = (sign: 'positive' | 'negative') => {
    const sums = new Float64Array(byCriterion[0]!.positive.length)
    byCriterion.forEach(({ [sign]: flow }, j) => {
      const weight = weights[j]!
      for (let i = 0; i < sums.length; i++) sums[i]! += weight * flow[i]!
    })
    return sums
  }
  return { positive: sumOf('positive'), negative: sumOf('negative') }
}

/** Flows of preference indices that are given; what an alternative has over itself does not count. */
export function flowsOfIndices(indices: Matrix): Flows {
  const others = Math.max(1, indices.length - 1)
  const mean = (of: (i: number, k: number) => number) =>
    Float64Array.from(
      indices,
      (_, i) => indices.reduce((sum, _, k) => (k === i ? sum : sum + of(i, k)), 0) / others,
    )
  return {
    positive: mean((i, k) => indices[i]![k]!),
    negative: mean((i, k) => indices[k]![i]!),
  }
}

/** π(a, b): the weighted preference of every alternative to every other, pair by pair. */
export function preferenceIndices(
  matrix: Columns,
  directions: readonly Direction[],
  weights: readonly number[],
  fns: readonly PreferenceFunction[],
): Matrix {
  const { rows, columns, cells } = matrix
  const roundings = fns.map((_, j) => {
    const { min, max } = endsAt(matrix, j)
    return roundingOf(min, max)
  })
  return Array.from({ length: rows }, (_, a) =>
    Array.from({ length: rows }, (_, b) => {
      let index = 0
      for (let j = 0; j < columns; j++) {
        const higher = cells[j * rows + a]! - cells[j * rows + b]!
        const difference = directions[j] === 'max' ? higher : -higher
        index += weights[j]! * preferenceFor(difference, fns[j]!, roundings[j])
      }
      return index
    }),
  )
}

/** P: preferred to; N: the other is preferred; I: the same flows; R: incomparable. */
export type Relation = 'P' | 'N' | 'I' | 'R'

/** PROMETHEE I: one is preferred to another when neither flow says otherwise. */
export function relationsOf({ positive, negative }: Flows, tolerance: number): Relation[][] {
  const compare = (x: number, y: number) => (Math.abs(x - y) <= tolerance ? 0 : Math.sign(x - y))
  return Array.from(positive, (_, a) =>
    Array.from(positive, (_, b) => {
      const byPositive = compare(positive[a]!, positive[b]!)
      const byNegative = compare(negative[b]!, negative[a]!)
      if (byPositive * byNegative < 0) return 'R'
      const sign = byPositive + byNegative
      return sign > 0 ? 'P' : sign < 0 ? 'N' : 'I'
    }),
  )
}

export const flowTolerance = ({ positive, negative }: Flows): number =>
  tieTolerance([...positive, ...negative])

/** What the subtraction of two levels of a column with these ends can be off. */
const roundingOf = (lowest: number, highest: number): number => 1e-14 * Math.max(highest, -lowest)

/** Σ_k P(x_i - x_k) for levels in ascending order. */
function gainsByWindow(levels: Float64Array, { q, p, isRamp }: Thresholds, rounding: number): Float64Array {
  const gains = new Float64Array(levels.length)
  const aboveQ = isRamp ? q : q + rounding
  const aboveP = isRamp ? p : p + rounding
  // levels before `beyondP` are more than p lower, those from there to `beyondQ` more than q;
  // `ramp` is the sum of (x_i - x_k - q) over the latter
  let beyondP = 0
  let beyondQ = 0
  let ramp = 0
  let previous = 0
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i]!
    while (level - levels[beyondP]! > aboveP) {
      // at what it last was: then the sum holds small numbers only, and keeps its precision
      if (beyondP < beyondQ) ramp -= previous - levels[beyondP]! - q
      beyondP++
    }
    if (beyondQ < beyondP) beyondQ = beyondP
    ramp = beyondP === beyondQ ? 0 : ramp + (beyondQ - beyondP) * (level - previous)
    let difference = level - levels[beyondQ]!
    while (difference > aboveQ) {
      ramp += difference - q
      beyondQ++
      difference = level - levels[beyondQ]!
    }
    if (!isRamp) gains[i] = (beyondP + beyondQ) / 2
    else gains[i] = beyondP === beyondQ ? beyondP : beyondP + ramp / (p - q)
    previous = level
  }
  return gains
}

function gainsByPairs(levels: Float64Array, fn: PreferenceFunction): Float64Array {
  const gains = new Float64Array(levels.length)
  for (let i = 0; i < levels.length; i++)
    for (let k = 0; k < i; k++) gains[i]! += preferenceFor(levels[i]! - levels[k]!, fn)
  return gains
}
