import { z } from 'zod'
import { columnsOf, rowsOf, weighted, weightedTotals } from '../columns.ts'
import { decisionMatrixOf } from '../decision-matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { normaliseColumns, refuseCosts } from '../normalise.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import { matrixTable, normalisedTable, tableForm, weightedTable, weightsTable } from '../table.ts'
import { shareOf, sumOfWeights } from '../weights.ts'
import { weighedMatrixFields, weightsUsedFields } from './weighed-matrix.ts'

const scoresTable = tableForm('scores', 'S', 'alternatives', 'quantities')

/**
 * Simple additive weighting: S_i = Σ_j w_j r_ij. Weights are used as given unless the caller asks to
 * divide them by their sum; the sum found is in the result either way.
 */
export const weightedSum = method({
  name: 'weighted_sum',
  version: 1,
  reference:
    'Fishburn (1967), Additive utilities with incomplete product sets, Operations Research 15:537-542; Hwang & Yoon (1981)',
  input: inputOf(weighedMatrixFields),
  output: outputOf({
    scores: z.array(z.number()),
    ranks: z.array(z.int()),
    ...weightsUsedFields,
    tieTolerance: z.number(),
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
  tables: [matrixTable, normalisedTable, weightsTable, weightedTable, scoresTable],
  compute({ weights: given, normalisation, normaliseWeights, ...input }) {
    const problem = decisionMatrixOf(input)
    const weightsSum = sumOfWeights(given, problem.criteria.length, 'weights')
    const weights = normaliseWeights ? shareOf(given, weightsSum) : given
    refuseCosts(problem, normalisation, weights)
    const columns = columnsOf(problem.matrix)
    const values = normalisation ? normaliseColumns(columns, problem, normalisation) : columns
    const scores = weightedTotals(values, weights)
    const terms = rowsOf(weighted(values, weights))
    const tolerance = tieTolerance(terms.map(row => row.reduce((sum, term) => sum + Math.abs(term), 0)))
    const ranks = competitionRanks(scores, tolerance)
    const { alternatives, criteria } = problem
    return {
      scores,
      ranks,
      weights,
      weightsSum,
      weightsNormalised: normaliseWeights,
      tieTolerance: tolerance,
      tables: [
        matrixTable.of(alternatives, criteria, problem.matrix),
        ...(normalisation ? [normalisedTable.of(alternatives, criteria, rowsOf(values))] : []),
        weightsTable.of(['weight'], criteria, [weights]),
        weightedTable.of(alternatives, criteria, terms),
        scoresTable.of(
          alternatives,
          ['score', 'rank'],
          scores.map((score, i) => [score, ranks[i]!]),
        ),
      ],
    }
  },
})
