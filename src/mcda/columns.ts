import type { Direction } from './decision-matrix.ts'
import type { Matrix } from './matrix.ts'

/**
 * A matrix in one array, column after column: cell (i, j) stands at j · rows + i. What the methods
 * compute on, because a small matrix then costs one allocation and a large one is read in order.
 */
export interface Columns {
  readonly rows: number
  readonly columns: number
  readonly cells: Float64Array
}

export function columnsOf(matrix: Matrix): Columns {
  const [rows, columns] = [matrix.length, matrix[0]!.length]
  const cells = new Float64Array(rows * columns)
  matrix.forEach((row, i) => {
    row.forEach((cell, j) => {
      cells[j * rows + i] = cell
    })
  })
  return { rows, columns, cells }
}

export const rowsOf = ({ rows, columns, cells }: Columns): Matrix =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => cells[j * rows + i]!))

export const copyOf = (matrix: Columns): Columns => ({ ...matrix, cells: matrix.cells.slice() })

/** One column: a view, not a copy. */
export const columnAt = ({ rows, cells }: Columns, j: number): Float64Array =>
  cells.subarray(j * rows, (j + 1) * rows)

export function endsAt({ rows, cells }: Columns, j: number): { min: number; max: number } {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = j * rows; at < (j + 1) * rows; at++) {
    const cell = cells[at]!
    if (cell < min) min = cell
    if (cell > max) max = cell
  }
  return { min, max }
}

/** Per criterion the best level and the worst, in its direction. */
export interface Ends {
  best: number[]
  worst: number[]
}

/** The best and worst of each column: they move with the alternatives that are compared. */
export function endsAmong(matrix: Columns, directions: readonly Direction[]): Ends {
  const [best, worst]: [number[], number[]] = [[], []]
  directions.forEach((direction, j) => {
    const { min, max } = endsAt(matrix, j)
    best.push(direction === 'max' ? max : min)
    worst.push(direction === 'max' ? min : max)
  })
  return { best, worst }
}

/** Changes one column: every level on the scale on which `zero` is worth 0 and `one` is worth 1. */
export function rescale({ rows, cells }: Columns, j: number, zero: number, one: number): void {
  const span = one - zero
  // + 0 turns the -0 of (x - x) / negative into 0
  for (let at = j * rows; at < (j + 1) * rows; at++) cells[at] = (cells[at]! - zero) / span + 0
}

export function weighted({ rows, columns, cells }: Columns, weights: readonly number[]): Columns {
  const terms = new Float64Array(cells.length)
  for (let j = 0; j < columns; j++) {
    const weight = weights[j]!
    for (let at = j * rows; at < (j + 1) * rows; at++) terms[at] = weight * cells[at]! + 0
  }
  return { rows, columns, cells: terms }
}

/** Weighted sum of each row, in the order of the columns. */
export function weightedTotals({ rows, columns, cells }: Columns, weights: readonly number[]): number[] {
  const totals: number[] = []
  for (let i = 0; i < rows; i++) {
    let total = 0
    for (let j = 0; j < columns; j++) total += weights[j]! * cells[j * rows + i]!
    totals.push(total)
  }
  return totals
}

/** Per row the weighted sum, the largest weighted number, and the first column that has it. */
export function weightedSumAndLargest({ rows, columns, cells }: Columns, weights: readonly number[]) {
  const sum: number[] = []
  const largest: number[] = []
  const largestAt: number[] = []
  for (let i = 0; i < rows; i++) {
    let total = 0
    let most = Number.NEGATIVE_INFINITY
    let column = 0
    for (let j = 0; j < columns; j++) {
      const term = weights[j]! * cells[j * rows + i]!
      total += term
      if (term > most) {
        most = term
        column = j
      }
    }
    sum.push(total)
    largest.push(most)
    largestAt.push(column)
  }
  return { sum, largest, largestAt }
}
