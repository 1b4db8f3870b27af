import { z } from 'zod'
import { columnsOf, endsAmong, rowsOf, weighted } from '../columns.ts'
import { compromiseOf, regretTermsTable, vikor as vikorOf, vikorTable } from '../cross-check/vikor.ts'
import { decisionMatrixFields, decisionMatrixOf } from '../decision-matrix.ts'
import { InvalidProblem } from '../invalid.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { matrixTable, tableForm, weightsTable } from '../table.ts'
import { shareOf, sumOfWeights } from '../weights.ts'

const endsTable = tableForm('ends', 'f*, f⁻', 'quantities', 'criteria')

/** A compromise between the sum of what one falls short and the largest part of it. */
export const vikor = method({
  name: 'vikor',
  version: 1,
  reference: 'Opricovic & Tzeng (2004), EJOR 156:445-455',
  input: inputOf({
    ...decisionMatrixFields,
    weights: z.array(z.number()).meta({ description: 'Divided by their sum, which is in the result.' }),
    v: z.number().default(0.5).meta({
      description: 'Weight of the group utility S against the individual regret R, from 0 to 1.',
    }),
  }),
  output: outputOf({
    S: z.array(z.number()).meta({ description: 'A criterion on which all are equal contributes 0.' }),
    R: z.array(z.number()),
    Q: z.array(z.number()).meta({
      description: 'Lower is better. Where all S, or all R, are equal, that part is 0.',
    }),
    ranksByQ: z.array(z.int()),
    acceptableAdvantage: z.boolean().meta({
      description: 'Q(second) - Q(first) ≥ 1/(m-1); true for a single alternative.',
    }),
    acceptableStability: z.boolean().meta({
      description: 'Who is first by Q is first by S or by R too.',
    }),
    compromiseSet: z.array(z.string()).meta({ description: 'In the order of the alternatives.' }),
    v: z.number(),
    weights: z.array(z.number()).meta({ description: 'As used.' }),
    weightsSum: z.number().meta({ description: 'Sum of the weights as given.' }),
    tieTolerance: z.number().meta({ description: 'On Q.' }),
  }),
  example: {
    alternatives: ['M1', 'M3', 'M6'],
    criteria: ['arrival time', 'skill'],
    directions: ['min', 'max'],
    weights: [0.4, 0.6],
    matrix: [
      [45, 25],
      [40, 75],
      [37, 79],
    ],
    v: 0.5,
  },
  tables: [matrixTable, endsTable, weightsTable, regretTermsTable, vikorTable],
  compute({ weights: given, v, ...input }) {
    const { alternatives, criteria, directions, matrix } = decisionMatrixOf(input)
    if (v < 0 || v > 1) throw new InvalidProblem('out-of-range', 'v', { value: v, min: 0, max: 1 })
    const weightsSum = sumOfWeights(given, criteria.length, 'weights')
    const weights = shareOf(given, weightsSum)
    const columns = columnsOf(matrix)
    const ends = endsAmong(columns, directions)
    const outcome = vikorOf(columns, weights, ends, v)
    const { shortfalls, S, R, Q } = outcome
    const { compromiseSet, ...compromise } = compromiseOf(outcome)
    return {
      S,
      R,
      Q,
      ...compromise,
      compromiseSet: compromiseSet.map(i => alternatives[i]!),
      v,
      weights,
      weightsSum,
      tieTolerance: outcome.tieTolerance,
      tables: [
        matrixTable.of(alternatives, criteria, matrix),
        endsTable.of(['best', 'worst'], criteria, [ends.best, ends.worst]),
        weightsTable.of(['weight'], criteria, [weights]),
        regretTermsTable.of(alternatives, criteria, rowsOf(weighted(shortfalls, weights))),
        vikorTable.of(
          alternatives,
          ['group-utility', 'individual-regret', 'compromise', 'rank'],
          Q.map((each, i) => [S[i]!, R[i]!, each, compromise.ranksByQ[i]!]),
        ),
      ],
    }
  },
})
