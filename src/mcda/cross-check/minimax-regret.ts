import { type Columns, columnAt, copyOf, endsAmong, endsAt, weightedSumAndLargest } from '../columns.ts'
import type { Direction } from '../decision-matrix.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import { tableForm } from '../table.ts'

export interface MinimaxRegret {
  /** What each falls short of the best among the alternatives, unweighted. */
  shortfalls: Columns
  /** The largest weighted shortfall. */
  largest: number[]
  /** The first criterion that has it. */
  largestAt: number[]
  /** 1 = the smallest of the largest regrets. */
  ranks: number[]
  tieTolerance: number
}

export const regretsTable = tableForm('regrets', 'ρ', 'alternatives', 'criteria')

/**
 * Minimax regret (Savage 1951, JASA 46:55-67), with criteria in the place of states of the world: what
 * each alternative falls short of the best on a criterion, times its weight. The best is the best of
 * the alternatives that are compared: an alternative more or less can change the order.
 */
export function minimaxRegret(
  matrix: Columns,
  directions: readonly Direction[],
  weights: readonly number[],
): MinimaxRegret {
  const shortfalls = copyOf(matrix)
  const { best } = endsAmong(matrix, directions)
  best.forEach((end, j) => {
    const column = columnAt(shortfalls, j)
    column.forEach((level, i) => {
      column[i] = Math.abs(end - level)
    })
  })
  const { largest, largestAt } = weightedSumAndLargest(shortfalls, weights)
  const magnitudes = weights.map((weight, j) => {
    const { min, max } = endsAt(matrix, j)
    return weight * Math.max(max, -min)
  })
  const tolerance = tieTolerance(magnitudes)
  const ranks = competitionRanks(
    largest.map(x => -x),
    tolerance,
  )
  return { shortfalls, largest, largestAt, ranks, tieTolerance: tolerance }
}
