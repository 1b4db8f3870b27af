import { z } from 'zod'
import type { Matrix } from '../matrix.ts'
import { type Table, tableForm } from '../table.ts'
import { principalEigenvector } from './eigenvector.ts'
import { checkConnected, completedWith, completionsOf, isComplete } from './incomplete-comparison.ts'
import { Comparison, type Comparisons, comparisonsOf, comparisonsTable } from './pairwise-comparison.ts'
import {
  consistencyRatioOf,
  RandomIndexTable,
  randomIndexOf,
  randomIndexTables,
  ratioLimitOf,
} from './random-index.ts'
import { Triad, worstTriad } from './worst-triad.ts'

export const eigenvectorTable = tableForm('eigenvector', 'w', 'items', 'quantities')
export const consistencyTable = tableForm('consistency-ratios', 'CR', 'quantities', 'quantities')

const perTable = Object.fromEntries(randomIndexTables.map(table => [table, z.number().nullable()])) as Record<
  RandomIndexTable,
  z.ZodNullable<z.ZodNumber>
>

/** What the judgements say about themselves. */
export const RatioConsistency = z.strictObject({
  lambdaMax: z.number(),
  consistencyIndex: z.number().meta({ description: '(λmax - n)/(n - 1).' }),
  consistencyRatio: z.strictObject(perTable).meta({
    description:
      'Consistency index / random index, per table of random indices. null: the table does not go that far, or judgements were completed, which random indices do not allow for.',
  }),
  randomIndex: RandomIndexTable,
  limit: z.number(),
  within: z
    .boolean()
    .nullable()
    .meta({ description: 'Whether the ratio of `randomIndex` is within the limit.' }),
  worstTriad: Triad.nullable(),
  completed: z
    .array(Comparison)
    .meta({ description: 'Judgements that were not given, and what they became.' }),
})
export type RatioConsistency = z.infer<typeof RatioConsistency>

export interface EigenvectorWeights {
  weights: number[]
  consistency: RatioConsistency
  tables: Table[]
}

/**
 * Weights of the analytic hierarchy process: the principal eigenvector of a reciprocal matrix, summing to
 * 1 (Saaty 1980), with its consistency. An incomplete matrix is completed as Harker has it (1987, Math.
 * Modelling 9:353-360): each missing judgement is w_i / w_j, of the very weights that come out.
 * @throws InvalidProblem for a matrix that is not reciprocal, naming the cell, and for items that no
 * judgement connects with the rest, by name.
 */
export function ahpEigenvector(
  matrix: Comparisons,
  items: readonly string[],
  {
    randomIndex = 'alonsoLamata2006',
    path = 'matrix',
  }: { randomIndex?: RandomIndexTable | undefined; path?: string } = {},
): EigenvectorWeights {
  const comparisons = comparisonsOf(matrix, items, path)
  const complete = isComplete(comparisons)
  if (!complete) checkConnected(comparisons, items, path)
  const { vector: weights, value } = principalEigenvector(complete ? comparisons : harkerMatrix(comparisons))
  const completed = complete ? comparisons : completedWith(weights, comparisons)
  const n = items.length
  const lambdaMax = Math.abs(value - n) <= 1e-12 * n ? n : value
  const consistencyIndex = n === 1 ? 0 : (lambdaMax - n) / (n - 1)
  const consistencyRatio = Object.fromEntries(
    randomIndexTables.map(table => [table, complete ? consistencyRatioOf(consistencyIndex, table, n) : null]),
  ) as RatioConsistency['consistencyRatio']
  const limit = ratioLimitOf(n)
  const ratio = consistencyRatio[randomIndex]
  return {
    weights,
    consistency: {
      lambdaMax,
      consistencyIndex,
      consistencyRatio,
      randomIndex,
      limit,
      within: ratio === null ? null : ratio <= limit,
      worstTriad: worstTriad(comparisons, items),
      completed: completionsOf(comparisons, completed, items),
    },
    tables: [
      comparisonsTable.of(items, items, completed),
      eigenvectorTable.of(items, ['weight', 'weighted-row', 'quotient'], quotientsOf(completed, weights)),
      consistencyTable.of(
        randomIndexTables.map(labelOf),
        ['random-index', 'consistency-ratio'],
        randomIndexTables.map(table => [randomIndexOf(table, n), consistencyRatio[table]]),
      ),
    ],
  }
}

/** A missing judgement is 0, and counts once more on the diagonal of its row. */
const harkerMatrix = (comparisons: Comparisons): Matrix =>
  comparisons.map((row, i) =>
    row.map((ratio, j) => (i === j ? 1 + row.filter(cell => cell === null).length : (ratio ?? 0))),
  )

/** w, A·w and their quotient: λmax in every row. */
const quotientsOf = (matrix: Matrix, weights: readonly number[]): number[][] =>
  matrix.map((row, i) => {
    const weighted = row.reduce((sum, ratio, j) => sum + ratio * weights[j]!, 0)
    return [weights[i]!, weighted, weighted / weights[i]!]
  })

const labelOf = (table: RandomIndexTable): string =>
  table.replace(/[A-Z]|\d+/g, part => `-${part.toLowerCase()}`)
