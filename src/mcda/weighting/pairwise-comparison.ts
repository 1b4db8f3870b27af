import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { tableForm } from '../table.ts'

/** More items than anybody compares in pairs: 50 ask for 1,225 judgements. */
const LARGEST_SET = 50

export const Comparisons = z.array(z.array(z.number().nullable()).max(LARGEST_SET)).max(LARGEST_SET).meta({
  id: 'Comparisons',
  description:
    "How many times the item of the row is as important as the item of the column, on Saaty's scale from 1/9 to 9. null: not judged; it follows from its counterpart, or is completed from the other judgements.",
})
export type Comparisons = z.infer<typeof Comparisons>

export const comparisonsTable = tableForm('comparisons', 'a', 'items', 'items')

/** Saaty's scale (1977, J. Math. Psychology 15:234-281) ends at 9 and 1/9; 1/.11 is 9.09, and .11 is 1/9. */
const [SMALLEST, LARGEST] = [0.106, 9.1]

export const isOnScale = (ratio: number): boolean => ratio >= SMALLEST && ratio <= LARGEST

/**
 * The judgements of a reciprocal matrix, each with its counterpart: the one given, otherwise 1 divided by
 * the judgement. null where neither was given.
 * @throws InvalidProblem naming the cell: a number off the scale, a diagonal that is not 1, two
 * counterparts that cannot be each other's reciprocal, in the decimals in which they are printed.
 */
export function comparisonsOf(matrix: Comparisons, items: readonly string[], path = 'matrix'): Comparisons {
  if (matrix.length === 0) throw new InvalidProblem('empty', path, {})
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length)
      throw new InvalidProblem('shape', `${path}.${i}`, { expected: matrix.length, found: row.length })
    row.forEach((value, j) => {
      if (value === null) return
      const item = items[i]!
      if (i === j && Math.abs(value - 1) > NOISE)
        throw new InvalidProblem('self-comparison', `${path}.${i}.${j}`, { item, value })
      if (!isOnScale(value))
        throw new InvalidProblem('judgement-off-scale', `${path}.${i}.${j}`, {
          item,
          over: items[j]!,
          value,
        })
    })
  })
  matrix.forEach((row, i) => {
    for (let j = i + 1; j < row.length; j++) {
      const [value, opposite] = [row[j]!, matrix[j]![i]!]
      if (value === null || opposite === null || areReciprocal(value, opposite)) continue
      const names = { item: items[i]!, over: items[j]! }
      throw new InvalidProblem('not-reciprocal', `${path}.${i}.${j}`, { ...names, value, opposite })
    }
  })
  return matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : (value ?? inverseOf(matrix[j]![i]!)))))
}

const NOISE = 1e-9

/** Two printed numbers whose product is further from 1 than this are a mistake, however few their decimals. */
const FARTHEST = 0.12

/**
 * Whether what two printed numbers may stand for holds a pair of reciprocals: .33 beside 3, .14 beside
 * 7, .89 beside 1.13; and .16 beside 6, cut off. Used as they are given all the same.
 */
function areReciprocal(a: number, b: number): boolean {
  const off = Math.abs(a * b - 1)
  if (off <= NOISE) return true
  if (off > FARTHEST) return false
  const [one, other] = [printed(a), printed(b)]
  return one.low * other.low <= 1 && one.high * other.high >= 1
}

/** What a number in so many decimals may stand for, rounded or cut off; a whole number is itself. */
function printed(number: number): { low: number; high: number } {
  const decimals = /^\d+\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0
  const unit = decimals === 0 ? 0 : 10 ** -decimals
  return { low: number - unit / 2, high: number + unit * (1 - 1e-6) }
}

const inverseOf = (ratio: number | null): number | null => (ratio === null ? null : 1 / ratio)

/** How many times one item is as important as another. */
export const Comparison = z
  .strictObject({ item: z.string(), over: z.string(), ratio: z.number() })
  .meta({ id: 'PairwiseComparison' })
export type Comparison = z.infer<typeof Comparison>
