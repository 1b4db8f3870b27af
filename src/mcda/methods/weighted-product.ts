import { z } from 'zod'
import { columnsOf, rowsOf } from '../columns.ts'
import {
  logTermsOf,
  logTermsTable,
  weightedProduct as productOf,
  productRanks,
} from '../cross-check/weighted-product.ts'
import { decisionMatrixOf } from '../decision-matrix.ts'
import { endsOf } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { normaliseColumns, refuseCosts } from '../normalise.ts'
import { matrixTable, normalisedTable, tableForm, weightsTable } from '../table.ts'
import { shareOf, sumOfWeights } from '../weights.ts'
import { weighedMatrixFields, weightsUsedFields } from './weighed-matrix.ts'

const productsTable = tableForm('products', 'P', 'alternatives', 'quantities')

/**
 * Weighted product: P_i = Π_j r_ij^w_j. Weights are used as given unless the caller asks to divide them
 * by their sum; the sum found is in the result either way.
 */
export const weightedProduct = method({
  name: 'weighted_product',
  version: 1,
  reference:
    'Bridgman (1922), Dimensional Analysis, Yale University Press; Miller & Starr (1969), Executive Decisions and Operations Research',
  input: inputOf(weighedMatrixFields),
  output: outputOf({
    scores: z.array(z.number()),
    ranks: z.array(z.int()),
    scoreRatiosToFirst: z.array(z.number().nullable()).meta({
      description: 'Null where all scores are 0.',
    }),
    zeroed: z.array(z.string()).meta({
      description:
        'Alternatives whose product is 0 because a value with weight is: nothing makes up for it. A criterion of weight 0 has no influence (0^0 = 1).',
    }),
    ...weightsUsedFields,
    tieTolerance: z.number().meta({ description: 'On the natural logarithm of the scores.' }),
  }),
  example: {
    alternatives: ['M1', 'M3', 'M6'],
    criteria: ['skill', 'endurance'],
    directions: ['max', 'max'],
    weights: [0.6, 0.4],
    matrix: [
      [25, 6.25],
      [75, 62.5],
      [79, 100],
    ],
    normalisation: null,
    normaliseWeights: false,
  },
  tables: [matrixTable, normalisedTable, weightsTable, logTermsTable, productsTable],
  compute({ weights: given, normalisation, normaliseWeights, ...input }) {
    const problem = decisionMatrixOf(input)
    const { alternatives, criteria } = problem
    const weightsSum = sumOfWeights(given, criteria.length, 'weights')
    const weights = normaliseWeights ? shareOf(given, weightsSum) : given
    refuseCosts(problem, normalisation, weights)
    const columns = columnsOf(problem.matrix)
    const values = normalisation ? normaliseColumns(columns, problem, normalisation) : columns
    const product = productOf(values, weights)
    const { logs } = product
    const scores = logs.map(Math.exp)
    const first = endsOf(logs).max
    const ratios = logs.map(log => (first === Number.NEGATIVE_INFINITY ? null : Math.exp(log - first)))
    const { ranks, tieTolerance } = productRanks(logs, normaliseWeights ? 1 : weightsSum)
    return {
      scores,
      ranks,
      scoreRatiosToFirst: ratios,
      zeroed: alternatives.filter((_, i) => logs[i] === Number.NEGATIVE_INFINITY),
      weights,
      weightsSum,
      weightsNormalised: normaliseWeights,
      tieTolerance,
      tables: [
        matrixTable.of(alternatives, criteria, problem.matrix),
        ...(normalisation ? [normalisedTable.of(alternatives, criteria, rowsOf(values))] : []),
        weightsTable.of(['weight'], criteria, [weights]),
        logTermsTable.of(alternatives, criteria, logTermsOf(product, weights)),
        productsTable.of(
          alternatives,
          ['score', 'ratio-to-first', 'rank'],
          scores.map((score, i) => [score, ratios[i]!, ranks[i]!]),
        ),
      ],
    }
  },
})
