import { type Columns, columnAt, copyOf, rowsOf, weighted, weightedTotals } from '../columns.ts'
import { InvalidProblem } from '../invalid.ts'
import { LARGEST } from '../number.ts'
import { competitionRanks } from '../rank.ts'
import { tableForm } from '../table.ts'

export interface WeightedProduct {
  /** ln r per criterion: -Infinity for a zero; 0 where the weight is 0. */
  logValues: Columns
  /** Logarithm of each product. */
  logs: number[]
}

export const logTermsTable = tableForm('log-terms', 'w·ln r', 'alternatives', 'criteria')

/**
 * Weighted product P_i = Π_j r_ij^w_j (Bridgman 1922; Miller & Starr 1969), in logarithms. A criterion
 * of weight 0 has no influence, whatever its values (0^0 = 1); a zero value with weight makes the
 * product zero.
 * @throws InvalidProblem out-of-range, with the place in a `matrix`, for a negative value with weight.
 */
export function weightedProduct(values: Columns, weights: readonly number[]): WeightedProduct {
  const logValues = copyOf(values)
  weights.forEach((weight, j) => {
    const column = columnAt(logValues, j)
    column.forEach((value, i) => {
      if (weight > 0 && value < 0)
        throw new InvalidProblem('out-of-range', `matrix.${i}.${j}`, { value, min: 0, max: LARGEST })
      column[i] = weight === 0 ? 0 : Math.log(value)
    })
  })
  return { logValues, logs: weightedTotals(logValues, weights) }
}

/** w·ln r, a row per alternative; null for the logarithm of zero. */
export const logTermsOf = ({ logValues }: WeightedProduct, weights: readonly number[]): (number | null)[][] =>
  rowsOf(weighted(logValues, weights)).map(row =>
    row.map(log => (log === Number.NEGATIVE_INFINITY ? null : log)),
  )

/**
 * Competition ranks by the logarithms: products tie when a change of 1e-9 of every value would explain
 * their difference, and all products of zero tie.
 */
export function productRanks(logs: number[], weightsSum: number): { ranks: number[]; tieTolerance: number } {
  const tieTolerance = 1e-9 * weightsSum
  const finite = logs.map(log => Math.max(log, -Number.MAX_VALUE))
  return { ranks: competitionRanks(finite, tieTolerance), tieTolerance }
}
