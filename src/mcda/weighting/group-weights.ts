import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { checkMatrix, type Matrix } from '../matrix.ts'
import { shareOf, sumOfWeights } from '../weights.ts'

/** How the sets of several assessors become one: the geometric mean is for ratio judgements. */
export const WeightMean = z.enum(['arithmetic', 'geometric'])
export type WeightMean = z.infer<typeof WeightMean>

/**
 * The group's weights, summing to 1: each assessor's set (a row, in any unit) is divided by its sum, and
 * the rows are averaged. The geometric mean is the aggregation of individual priorities, divided by its
 * sum in turn (Forman & Peniwati 1998, EJOR 108:165-169).
 * @throws InvalidProblem zero-in-geometric-mean, naming assessor and criterion (by place, counted
 * from 1, where no names are given); a set of another length, with a negative weight, or of zeros only.
 */
export function groupWeights(
  sets: Matrix,
  mean: WeightMean,
  { assessors, criteria }: { assessors?: readonly string[]; criteria?: readonly string[] } = {},
): number[] {
  const shares = sharesOf(sets)
  if (mean === 'arithmetic') return meanOfRows(shares)
  shares.forEach((row, k) => {
    const j = row.indexOf(0)
    if (j !== -1)
      throw new InvalidProblem('zero-in-geometric-mean', `sets.${k}.${j}`, {
        assessor: assessors?.[k] ?? k + 1,
        criterion: criteria?.[j] ?? j + 1,
      })
  })
  const means = geometricMeanOfRows(shares)
  return shareOf(means, sumOfWeights(means, means.length, 'sets'))
}

/** Each set divided by its sum. */
export function sharesOf(sets: Matrix): Matrix {
  checkMatrix(sets, sets[0]?.length ?? 0, 'sets')
  return sets.map((set, k) => shareOf(set, sumOfWeights(set, set.length, `sets.${k}`)))
}

/**
 * One matrix of comparisons for the group: the geometric mean of the assessors' judgements, cell by cell
 * (aggregation of individual judgements, Aczél & Saaty 1983, J. Math. Psychology 27:93-102). Reciprocal
 * matrices in, a reciprocal matrix out.
 */
export const groupComparisons = (matrices: readonly Matrix[]): Matrix =>
  matrices[0]!.map((_, i) => geometricMeanOfRows(matrices.map(matrix => matrix[i]!)))

const meanOfRows = (rows: Matrix): number[] =>
  rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length)

const geometricMeanOfRows = (rows: Matrix): number[] =>
  meanOfRows(rows.map(row => row.map(Math.log))).map(Math.exp)
