import { TIE_TOLERANCE } from '../rank.ts'
import type { ValueMatrix } from '../value-matrix.ts'
import {
  bestByWeight,
  rankingRange,
  totalAt,
  type WeightLine,
  type WeightRange,
} from '../weight-sensitivity.ts'
import type { Exchange } from './exchange.ts'

/** A weight at which the first place changes hands (omslagpunt). */
export interface TippingPoint {
  at: number
  /** Who share the first place there. */
  tied: string[]
  /** Who is first just beyond; empty at the end of the scale. */
  next: string[]
}

/** Weights are in the unit of those given. */
export interface StableRange {
  /** All who are first now stay first, alone or with others, up to and including the ends. */
  winner: WeightRange
  /** No two models change places. */
  ranking: WeightRange
  /** The nearest lower and higher weight at which the first place changes; null: none. */
  below: TippingPoint | null
  above: TippingPoint | null
  /** Who is first at every weight from 0 to the most. */
  best: (WeightRange & { first: string[] })[]
}

export interface WeightStability extends Pick<Exchange, 'of' | 'id' | 'scope'> {
  /** The weight that is varied, now, and the most it can be: then all that it exchanges with weighs nothing. */
  weight: number
  most: number
  /**
   * Why it cannot be varied: there is no weight to exchange; or several criteria that weigh nothing, in the
   * group that is varied or on the other side, have no proportion to each other.
   */
  obstacle: 'no-weight' | 'no-proportion-inside' | 'no-proportion-outside' | null
  stable: StableRange | null
}

/**
 * Weight stability (Mareschal 1988, EJOR 33:54-64): one weight t is varied, the others keep their proportions, so
 * every total is a straight line in t and the crossings are exact. Models that tie now and part elsewhere leave a
 * range that is a single point. Lines that coincide never part.
 * @param tolerance totals closer than this are equal
 */
export function weightStability(
  { models, weights, values }: ValueMatrix,
  { of, id, scope, varied, others }: Exchange,
  tolerance = TIE_TOLERANCE,
): WeightStability {
  const weight = sumAt(weights, varied)
  const most = weight + sumAt(weights, others)
  const head = { of, id, scope, weight, most }
  const inside = proportionsOf(weights, varied)
  const outside = proportionsOf(weights, others)
  if (most === 0) return { ...head, obstacle: 'no-weight', stable: null }
  if (!inside) return { ...head, obstacle: 'no-proportion-inside', stable: null }
  if (!outside) return { ...head, obstacle: 'no-proportion-outside', stable: null }
  const fixed = weights.with(0, weights[0]!)
  for (const j of [...varied, ...others]) fixed[j] = 0
  const lines = values.map((row, i) => {
    const rest = dot(row, fixed)
    return {
      alternative: models[i]!,
      atZero: rest + most * meanAt(row, others, outside),
      atOne: rest + most * meanAt(row, varied, inside),
    }
  })
  return { ...head, obstacle: null, stable: scaled(stableRange(lines, weight / most, tolerance), most) }
}

const sumAt = (weights: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, j) => sum + weights[j]!, 0)

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, j) => sum + value * weights[j]!, 0)

const meanAt = (row: readonly number[], places: readonly number[], shares: readonly number[]): number =>
  places.reduce((sum, j, k) => sum + shares[k]! * row[j]!, 0)

/** Shares that sum to 1; null where there are none. One alone has them all, whatever it weighs. */
function proportionsOf(weights: readonly number[], places: readonly number[]): number[] | null {
  if (places.length === 1) return [1]
  const sum = sumAt(weights, places)
  return sum > 0 ? places.map(j => weights[j]! / sum) : null
}

/** All weights as a share of the most. */
function stableRange(lines: readonly WeightLine[], now: number, tolerance: number): StableRange {
  const firsts = firstAt(lines, now, tolerance)
  const winner = { from: 0, to: 1 }
  for (const a of firsts)
    for (const b of lines) {
      if (a === b) continue
      const { from, to } = rankingRange([a, b], now, tolerance)
      winner.from = Math.max(winner.from, from)
      winner.to = Math.min(winner.to, to)
    }
  const { best } = bestByWeight(lines, tolerance)
  return {
    winner,
    ranking: rankingRange(lines, now, tolerance),
    below: tippingPoint(lines, firsts, winner.from, 'atZero', tolerance),
    above: tippingPoint(lines, firsts, winner.to, 'atOne', tolerance),
    best: best.map(({ from, to, alternative, tiedWith }) => ({
      from,
      to,
      first: [alternative, ...tiedWith],
    })),
  }
}

function firstAt(lines: readonly WeightLine[], t: number, tolerance: number): WeightLine[] {
  const totals = lines.map(line => totalAt(line, t))
  const most = Math.max(...totals)
  return lines.filter((_, i) => totals[i]! >= most - tolerance)
}

function tippingPoint(
  lines: readonly WeightLine[],
  now: readonly WeightLine[],
  at: number,
  end: 'atZero' | 'atOne',
  tolerance: number,
): TippingPoint | null {
  const tied = firstAt(lines, at, tolerance)
  // rounding may put what meets at the very end a hair before it
  const isEnd = Math.abs(at - (end === 'atZero' ? 0 : 1)) <= 1e-9
  // those that meet in one point stand, beyond it, as they stand at the end
  const furthest = Math.max(...tied.map(line => line[end]))
  const next = isEnd ? [] : tied.filter(line => line[end] >= furthest - tolerance)
  if ((isEnd || next.length === tied.length) && tied.every(line => now.includes(line))) return null
  return { at, tied: namesOf(tied), next: namesOf(next) }
}

const namesOf = (lines: readonly WeightLine[]): string[] => lines.map(({ alternative }) => alternative)

function scaled({ winner, ranking, below, above, best }: StableRange, most: number): StableRange {
  const range = <Range extends WeightRange>(part: Range): Range => ({
    ...part,
    from: part.from * most,
    to: part.to * most,
  })
  return {
    winner: range(winner),
    ranking: range(ranking),
    below: below && { ...below, at: below.at * most },
    above: above && { ...above, at: above.at * most },
    best: best.map(range),
  }
}
