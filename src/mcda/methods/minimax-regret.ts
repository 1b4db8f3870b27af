import { z } from 'zod'
import { columnsOf, rowsOf, weighted } from '../columns.ts'
import { minimaxRegret as regretsOf, regretsTable } from '../cross-check/minimax-regret.ts'
import { decisionMatrixFields, decisionMatrixOf } from '../decision-matrix.ts'
import { Matrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { matrixTable, tableForm, weightsTable } from '../table.ts'
import { sumOfWeights } from '../weights.ts'

const largestRegretsTable = tableForm('largest-regrets', 'max ρ', 'alternatives', 'quantities')

/** What each alternative falls short of the best per criterion, and the smallest of the largest. */
export const minimaxRegret = method({
  name: 'minimax_regret',
  version: 1,
  reference: 'Savage (1951), The theory of statistical decision, JASA 46:55-67',
  input: inputOf({
    ...decisionMatrixFields,
    weights: z.array(z.number()).optional().meta({
      description:
        'Used as given; their sum is in the result. By default 1 each, as for states of the world.',
    }),
    matrix: Matrix.meta({ description: 'Values in one unit, or that the weights bring into one unit.' }),
  }),
  output: outputOf({
    regrets: Matrix.meta({ description: 'Weight × (best among the alternatives - own).' }),
    largestRegrets: z.array(z.number()),
    largestOn: z.array(z.string()).meta({
      description: 'The criterion with the largest regret, the first of equals.',
    }),
    ranks: z.array(z.int()),
    weights: z.array(z.number()).meta({ description: 'As used.' }),
    weightsSum: z.number(),
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
  },
  tables: [matrixTable, weightsTable, regretsTable, largestRegretsTable],
  compute({ weights: given, ...input }) {
    const { alternatives, criteria, directions, matrix } = decisionMatrixOf(input)
    const weights = given ?? criteria.map(() => 1)
    const weightsSum = sumOfWeights(weights, criteria.length, 'weights')
    const outcome = regretsOf(columnsOf(matrix), directions, weights)
    const { largest: largestRegrets, ranks } = outcome
    const regrets = rowsOf(weighted(outcome.shortfalls, weights))
    const largestOn = outcome.largestAt.map(j => criteria[j]!)
    return {
      regrets,
      largestRegrets,
      largestOn,
      ranks,
      weights,
      weightsSum,
      tieTolerance: outcome.tieTolerance,
      tables: [
        matrixTable.of(alternatives, criteria, matrix),
        weightsTable.of(['weight'], criteria, [weights]),
        regretsTable.of(alternatives, criteria, regrets),
        largestRegretsTable.of(
          alternatives,
          ['largest-regret', 'largest-on', 'rank'],
          largestRegrets.map((regret, i) => [regret, largestOn[i]!, ranks[i]!]),
        ),
      ],
    }
  },
})
