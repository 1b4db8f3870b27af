import type { Matrix } from '../matrix.ts'
import { extremeOf } from '../weight-space/extreme.ts'
import { dot, type WeightSpace } from '../weight-space/weight-space.ts'
import { type Demand, type MostMet, mostMet } from './attainable-rank.ts'

/** Values of each model (row) on each criterion, of which only the ends are known; equal where known. */
export interface ValueRanges {
  low: Matrix
  high: Matrix
}

export interface AttainableRank {
  rank: number
  /** Nothing beyond this rank can be attained; the same as `rank` when `exact`. */
  bound: number
  exact: boolean
  /** Weights at which the rank is attained, summing to 1. */
  weights: number[]
}

export interface Preferences {
  /** The least V(row) - V(column) can be, over all weights and values allowed; totals under weights that sum to 1. */
  least: Matrix
  /** The row is at least as good as the column, whatever weights and values are the true ones. */
  necessary: boolean[][]
  /** The row is at least as good as the column for some. */
  possible: boolean[][]
  best: AttainableRank[]
  worst: AttainableRank[]
}

/**
 * Necessary and possible preference (Greco, Mousseau & Słowiński 2008, EJOR 191:416-436) and the best and worst
 * rank that each model can attain (Kadziński, Greco & Słowiński 2012), exact, over a set of weights and with every
 * value anywhere in its range, independently of the others. Ties share the better rank.
 * @param effort linear programs in the search for one rank, before it is cut off with the bounds proved so far
 * @throws InvalidProblem weights-contradict when the set of weights is empty
 */
export function preferencesOf(space: WeightSpace, { low, high }: ValueRanges, effort = EFFORT): Preferences {
  const magnitude = [...low, ...high].reduce(
    (most, row) => row.reduce((m, value) => Math.max(m, Math.abs(value)), most),
    0,
  )
  const unit = magnitude || 1
  // the least of row over column: the row at its lowest, the column at its highest
  const gap = (a: number, b: number) => low[a]!.map((value, j) => (value - high[b]![j]!) / unit)
  const pairs = low.map((_, a) =>
    low.map((_, b) => {
      if (a === b) return null
      const row = gap(a, b)
      return { row, ...extremeOf(space, row, 'min') }
    }),
  )
  const models = low.map((_, a) => a)
  const rivals = (a: number) => models.filter(b => b !== a)
  const isNecessary = (a: number, b: number) => a === b || pairs[a]![b]!.value >= -ROUNDING

  /** Models above a at most weights: as few as can be, and as many. */
  const rankOf = (a: number, end: 'best' | 'worst'): AttainableRank => {
    // best: as many as can be that are not above a; worst: as many as can be that are
    const margin = end === 'best' ? 0 : STRICTLY
    const demandOn = (b: number): { demand: Demand; most: number; at: number[] } => {
      const [met, missed] = end === 'best' ? [pairs[b]![a]!, gapBest(a, b)] : [pairs[a]![b]!, gapBest(b, a)]
      return { demand: missed, most: -met.value, at: met.weights }
    }
    const all = rivals(a).map(demandOn)
    const always = all.filter(({ demand }) => demand.least >= margin - ROUNDING)
    const sometimes = all.filter(
      ({ demand, most }) => demand.least < margin - ROUNDING && most >= margin - ROUNDING,
    )
    const candidates = all.map(({ at }) => at)
    const found: MostMet =
      candidates.length === 0
        ? { met: 0, bound: 0, weights: [...extremeOf(space, low[a]!, 'max').weights] }
        : mostMet(space, sometimes.map(({ demand }) => demand), margin, candidates, effort)
    const count = (met: number) =>
      end === 'best' ? 1 + all.length - always.length - met : 1 + always.length + met
    return {
      rank: count(found.met),
      bound: count(found.bound),
      exact: found.met === found.bound,
      weights: found.weights,
    }
  }
  /** high of a over low of b; its least is needed only where the values have ranges, else known. */
  function gapBest(a: number, b: number): Demand {
    const row = high[a]!.map((value, j) => (value - low[b]![j]!) / unit)
    return { row, least: extremeOf(space, row, 'min').value }
  }
  return {
    least: pairs.map(row => row.map(pair => (pair ? pair.value * unit : 0))),
    necessary: models.map(a => models.map(b => isNecessary(a, b))),
    possible: models.map(a => models.map(b => a === b || pairs[b]![a]!.value <= ROUNDING)),
    best: models.map(a => rankOf(a, 'best')),
    worst: models.map(a => rankOf(a, 'worst')),
  }
}

/** Values are at most 1 here: what is smaller than this is rounding, and ties. */
const ROUNDING = 1e-9
/** A rank is lost to those that are above by more than this. */
const STRICTLY = 1e-7
const EFFORT = 200

export const totalsUnder = (values: Matrix, weights: readonly number[]): number[] =>
  values.map(row => dot(row, weights))
