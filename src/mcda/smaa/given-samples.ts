import { competitionRanks } from '../rank.ts'
import { firstPlaceOf } from './confidence.ts'
import { drawCounter } from './draw-counter.ts'
import { entropyOf, sharesOf } from './smaa-result.ts'
import type { Ties } from './tally.ts'
import { totalOf } from './value-draws.ts'

/** Draws that somebody else made: value matrices (alternative × criterion) and weights, one of each a draw. */
export interface GivenSamples {
  alternatives: string[]
  criteria: string[]
  values: readonly (readonly (readonly number[])[])[]
  /** Used as they are given. */
  weights: readonly (readonly number[])[]
  ties: Ties
  /** Totals closer than this are equal. */
  tolerance: number
}

export interface SamplesResult extends ReturnType<typeof sharesOf> {
  /** Draw × alternative. */
  totals: number[][]
  /** Share of the same value matrices in which it is first with its central weight; null: never first. */
  confidenceFactor: (number | null)[]
  /** In bits, over the distinct complete rankings; ties are part of a ranking. */
  rankingEntropy: number
}

/** SMAA-2 on given draws: no chance of its own. */
export function countSamples(samples: GivenSamples): SamplesResult {
  const { alternatives, criteria, ties, tolerance, weights } = samples
  const matrices = samples.values.map(matrix => matrix.flat())
  const counter = drawCounter(alternatives.length, criteria.length, ties, tolerance)
  const totals = matrices.map((values, k) => alternatives.map((_, i) => totalOf(values, i, weights[k]!)))
  const rankings = new Map<string, number>()
  totals.forEach((row, k) => {
    counter.count(row, weights[k]!)
    const ranking = competitionRanks(row, tolerance).join()
    rankings.set(ranking, (rankings.get(ranking) ?? 0) + 1)
  })
  const shares = sharesOf(samples, counter.tally)
  return {
    totals,
    ...shares,
    confidenceFactor: shares.centralWeights.map((central, i) => {
      if (central === null) return null
      const firstPlace = firstPlaceOf(i, samples)
      return matrices.reduce((sum, values) => sum + firstPlace(values, central), 0) / matrices.length
    }),
    rankingEntropy: entropyOf([...rankings.values()].map(count => count / matrices.length)),
  }
}
