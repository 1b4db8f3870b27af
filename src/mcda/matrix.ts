import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'

export const Matrix = z
  .array(z.array(z.number()))
  .meta({ id: 'Matrix', description: 'A row per alternative, a column per criterion.' })
export type Matrix = z.infer<typeof Matrix>

/** Refuses a matrix without rows or columns, and one with a row of another length than `columns`. */
export function checkMatrix(matrix: Matrix, columns: number, path: string): void {
  if (matrix.length === 0) throw new InvalidProblem('empty', path, {})
  matrix.forEach((row, i) => {
    if (row.length !== columns)
      throw new InvalidProblem('shape', `${path}.${i}`, { expected: columns, found: row.length })
  })
}

export const columnOf = (matrix: Matrix, j: number): number[] => matrix.map(row => row[j]!)

export function endsOf(numbers: ArrayLike<number>): { min: number; max: number } {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i]!
    if (x < min) min = x
    if (x > max) max = x
  }
  return { min, max }
}
