import { z } from 'zod'
import { type Table, tableForm } from '../table.ts'
import { geometricConsistencyIndex, geometricMeanWeights, indexLimitOf } from './geometric-mean.ts'
import { checkConnected, completedWith, completionsOf, isComplete } from './incomplete-comparison.ts'
import { Comparison, type Comparisons, comparisonsOf, comparisonsTable } from './pairwise-comparison.ts'
import { Triad, worstTriad } from './worst-triad.ts'

export const geometricMeansTable = tableForm('geometric-means', 'w', 'items', 'quantities')
export const errorsTable = tableForm('comparison-errors', 'e', 'items', 'items')

/** What the judgements say about themselves. */
export const GeometricConsistency = z.strictObject({
  geometricConsistencyIndex: z.number().nullable().meta({
    description:
      '2/((n-1)(n-2)) Σ ln²(a_ij w_j / w_i). null: judgements were completed, which its limit does not allow for.',
  }),
  limit: z.number(),
  within: z.boolean().nullable(),
  worstTriad: Triad.nullable(),
  completed: z
    .array(Comparison)
    .meta({ description: 'Judgements that were not given, and what they became.' }),
})
export type GeometricConsistency = z.infer<typeof GeometricConsistency>

export interface GeometricMeanWeights {
  weights: number[]
  consistency: GeometricConsistency
  tables: Table[]
}

/**
 * Weights from the row geometric means of a reciprocal matrix, with its consistency; an incomplete matrix
 * is completed by logarithmic least squares (see geometric-mean.ts).
 * @throws InvalidProblem for a matrix that is not reciprocal, naming the cell, and for items that no
 * judgement connects with the rest, by name.
 */
export function ahpGeometricMean(
  matrix: Comparisons,
  items: readonly string[],
  path = 'matrix',
): GeometricMeanWeights {
  const comparisons = comparisonsOf(matrix, items, path)
  const complete = isComplete(comparisons)
  if (!complete) checkConnected(comparisons, items, path)
  const weights = geometricMeanWeights(comparisons)
  const completed = complete ? comparisons : completedWith(weights, comparisons)
  const index = complete ? geometricConsistencyIndex(completed, weights) : null
  const limit = indexLimitOf(items.length)
  const means = completed.map(row => Math.exp(row.reduce((sum, x) => sum + Math.log(x), 0) / row.length))
  return {
    weights,
    consistency: {
      geometricConsistencyIndex: index,
      limit,
      within: index === null ? null : index <= limit,
      worstTriad: worstTriad(comparisons, items),
      completed: completionsOf(comparisons, completed, items),
    },
    tables: [
      comparisonsTable.of(items, items, completed),
      geometricMeansTable.of(
        items,
        ['geometric-mean', 'weight'],
        means.map((mean, i) => [mean, weights[i]!]),
      ),
      errorsTable.of(
        items,
        items,
        completed.map((row, i) => row.map((ratio, j) => (ratio * weights[j]!) / weights[i]!)),
      ),
    ],
  }
}
