import type { Matrix } from '../matrix.ts'
import { type Extreme, extremeOf } from '../weight-space/extreme.ts'
import { orderClassesOf } from '../weight-space/known-shape.ts'
import type { WeightSpace } from '../weight-space/weight-space.ts'
import { type Demand, mostMet } from './attainable-rank.ts'

/** Values of each model (row) on each criterion, of which only the ends are known; equal where known. */
export interface ValueRanges {
  low: Matrix
  high: Matrix
}

export interface AttainableRank {
  rank: number
  /** Proved: nothing beyond this rank can be attained. The same as `rank`, unless the search was cut off. */
  bound: number
  exact: boolean
  /** Weights, summing to 1, at which the rank is attained. */
  weights: number[]
}

/** Rows and columns are models. */
export interface Preferences {
  /** The least that V(row) - V(column) can be, over all weights and values allowed; weights sum to 1. */
  least: Matrix
  /** The row is at least as good as the column, whatever the weights and values are. */
  necessary: boolean[][]
  /** The row is at least as good as the column for some of them. */
  possible: boolean[][]
  best: AttainableRank[]
  worst: AttainableRank[]
}

/**
 * Necessary and possible preference (Greco, Mousseau & Słowiński 2008, EJOR 191:416-436) and the best and worst
 * rank that each model can attain (Kadziński, Greco & Słowiński 2012), exact, over a set of weights and with every
 * value anywhere in its range, independently of the others. Ties share the better rank.
 * @param effort linear programs in the search for one rank, before it is cut off with the bounds proved so far;
 * by default as many as leave the whole within seconds, and never more than 200
 * @throws InvalidProblem weights-contradict when the set of weights is empty
 */
export function preferencesOf(
  space: WeightSpace,
  ranges: ValueRanges,
  effort = effortOf(space, ranges.low.length),
): Preferences {
  const magnitude = largestOf(ranges) || 1
  const [low, high] = [ranges.low, ranges.high].map(matrix =>
    matrix.map(row => row.map(value => value / magnitude)),
  ) as [Matrix, Matrix]
  const isKnown = low.every((row, a) => row.every((value, j) => value === high[a]![j]))
  const models = low.map((_, a) => a)
  const minus = (row: readonly number[], other: readonly number[]) => row.map((x, j) => x - other[j]!)
  /** Row at its lowest over column at its highest: at the weights that are worst for the row. */
  const atWorst: Extreme[][] = models.map(a =>
    models.map(b => extremeOf(space, minus(low[a]!, high[b]!), 'min')),
  )
  /** Row at its highest over column at its lowest. */
  const atBest = (a: number, b: number): Comparison => {
    const row = minus(high[a]!, low[b]!)
    const { value, weights } = atWorst[b]![a]!
    const least = isKnown ? atWorst[a]![b]!.value : extremeOf(space, row, 'min').value
    return { row, least, most: -value, weights }
  }
  const vertices = verticesOf(space)
  const rivalsOf = (a: number) => models.filter(b => b !== a)
  /** How many of the comparisons hold together, among those that hold for some weights. */
  const most = (comparisons: readonly Comparison[], margin: number) => {
    const always = comparisons.filter(({ least }) => least >= margin - ROUNDING).length
    const sometimes = comparisons.filter(
      ({ least, most }) => least < margin - ROUNDING && most >= margin - ROUNDING,
    )
    const candidates = [...comparisons, atWorst[0]![0]!].map(({ weights }) => weights)
    const { met, bound, weights } = mostMet(vertices, sometimes, margin, candidates, effort)
    return { met: always + met, bound: always + bound, exact: met === bound, weights }
  }
  return {
    least: atWorst.map((row, a) => row.map(({ value }, b) => (a === b ? 0 : value * magnitude))),
    necessary: models.map(a => models.map(b => a === b || atWorst[a]![b]!.value >= -ROUNDING)),
    possible: models.map(a => models.map(b => a === b || atWorst[b]![a]!.value <= ROUNDING)),
    best: models.map(a => {
      // those it is at least as good as are not above it
      const { met, bound, ...found } = most(
        rivalsOf(a).map(b => atBest(a, b)),
        0,
      )
      return { ...found, rank: models.length - met, bound: models.length - bound }
    }),
    worst: models.map(a => {
      const { met, bound, ...found } = most(
        rivalsOf(a).map(b => atBest(b, a)),
        STRICTLY,
      )
      return { ...found, rank: 1 + met, bound: 1 + bound }
    }),
  }
}

/** A full ranking of the weights as the mixtures of its corners (Kirkwood & Sarin 1985): without constraints. */
function verticesOf(space: WeightSpace): WeightSpace {
  const classes = space.kind === 'polytope' ? orderClassesOf(space) : null
  if (classes?.length !== space.size) return space
  const place = classes.flat()
  const points = place.map((_, k) => place.map((_, j) => (place.indexOf(j) <= k ? 1 / (k + 1) : 0)))
  return { kind: 'hull', size: space.size, points }
}

/** V(one) - V(other) over the weights: at the least, and at the most, with weights that give the most. */
interface Comparison extends Demand {
  most: number
  weights: number[]
}

const largestOf = ({ low, high }: ValueRanges): number =>
  [...low, ...high].flat().reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)

/** Of values of at most 1: what is smaller than this is rounding, and ties. */
const ROUNDING = 1e-9
/** Above another is who is above it by more than this. */
const STRICTLY = 1e-7

/** A linear program takes about as many steps as its rows squared times its columns. */
function effortOf(space: WeightSpace, models: number): number {
  const vertices = verticesOf(space)
  const rows = models + (vertices.kind === 'hull' ? 1 : 1 + vertices.constraints.length)
  const columns = rows + models + (vertices.kind === 'hull' ? vertices.points.length : vertices.size)
  return Math.min(200, Math.ceil(MOST_STEPS / (2 * models * rows ** 2 * columns)))
}
const MOST_STEPS = 5e9
