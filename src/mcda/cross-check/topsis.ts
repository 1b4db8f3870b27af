import type { Columns, Ends } from '../columns.ts'
import { endsOf } from '../matrix.ts'
import { LIFT, type Normalisation, normaliseColumns } from '../normalise.ts'
import { tableForm } from '../table.ts'

export interface Topsis {
  distanceToIdeal: number[]
  distanceToAntiIdeal: number[]
  closeness: number[]
}

export const distancesTable = tableForm('distances', 'd', 'alternatives', 'quantities')

/**
 * Columns made comparable, costs as they are: their ideal is the lowest. A column of nothing but zeros
 * stays what it is, and contributes nothing to any distance.
 */
export const comparable = (matrix: Columns, criteria: string[], kind: Normalisation['kind']): Columns =>
  normaliseColumns(matrix, { directions: criteria.map(() => 'max'), criteria }, { kind })

/**
 * Euclidean distances to the ideal and the anti-ideal, and relative closeness to the ideal (Hwang &
 * Yoon 1981), on normalised values, as are the ends. With ends that are fixed beforehand no outcome
 * depends on which other alternatives are listed.
 */
export function topsis(
  { rows, columns, cells }: Columns,
  weights: readonly number[],
  { best, worst }: Ends,
): Topsis {
  const widths = weights.map((weight, j) => weight * Math.abs(best[j]! - worst[j]!))
  const lift = endsOf(widths).max < 1e-100 ? LIFT : 1
  // squared distances to the best, then those to the worst: column by column, as the cells stand
  const squares = new Float64Array(2 * rows)
  for (let j = 0; j < columns; j++) {
    const weight = lift * weights[j]!
    const [top, bottom] = [best[j]!, worst[j]!]
    const column = j * rows
    for (let i = 0; i < rows; i++) {
      const cell = cells[column + i]!
      const toBest = weight * (cell - top)
      const toWorst = weight * (cell - bottom)
      squares[i]! += toBest * toBest
      squares[rows + i]! += toWorst * toWorst
    }
  }
  const distanceToIdeal: number[] = []
  const distanceToAntiIdeal: number[] = []
  const closeness: number[] = []
  for (let i = 0; i < rows; i++) {
    const toIdeal = Math.sqrt(squares[i]!)
    const toAntiIdeal = Math.sqrt(squares[rows + i]!)
    distanceToIdeal.push(toIdeal / lift)
    distanceToAntiIdeal.push(toAntiIdeal / lift)
    closeness.push(closenessOf(toIdeal, toAntiIdeal))
  }
  return { distanceToIdeal, distanceToAntiIdeal, closeness }
}

/** All equal: ideal and anti-ideal are one point, and everyone is as close as can be. */
const closenessOf = (toIdeal: number, toAntiIdeal: number): number =>
  toIdeal + toAntiIdeal === 0 ? 1 : toAntiIdeal / (toIdeal + toAntiIdeal)
