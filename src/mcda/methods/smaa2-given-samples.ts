import { z } from 'zod'
import { checkWork } from '../draws.ts'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { checkMatrix, endsOf, Matrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { tieTolerance } from '../rank.ts'
import { countSamples, type GivenSamples } from '../smaa/given-samples.ts'
import { SmaaResult } from '../smaa/smaa-result.ts'
import { smaaTableForms, smaaTables } from '../smaa/smaa-tables.ts'
import { tableForm } from '../table.ts'
import { sumOfWeights } from '../weights.ts'

/** About a second. */
const MOST_WORK = 500_000_000
/** Weights that were rounded when they were written down are used as they are. */
const ROUNDING = 0.01

const totalsTable = tableForm('draw-totals', 'V', 'draws', 'alternatives')

const input = inputOf({
  alternatives: Labels,
  criteria: Labels,
  measurements: z.array(Matrix).meta({ description: 'Per draw a matrix of values, more is better.' }),
  weights: z.array(z.array(z.number())).meta({ description: 'Per draw, summing to 1; used as given.' }),
  ties: z.enum(['split', 'best']).default('best'),
})

const {
  rankAcceptability,
  centralWeights,
  confidenceFactor,
  pairwiseWinning,
  tieProbability,
  choiceEntropy,
} = SmaaResult.shape

/** SMAA-2 on draws that were made elsewhere: the same counting, and nothing left to chance. */
export const smaa2GivenSamples = method({
  name: 'smaa2_given_samples',
  version: 1,
  reference:
    'Lahdelma & Salminen (2001), Operations Research 49:444-454; entropies: Tervonen & van Valkenhoef, R package smaa',
  input,
  output: outputOf({
    values: Matrix.meta({ description: 'Draw × alternative: the total.' }),
    rankAcceptability,
    centralWeights,
    confidenceFactor,
    pairwiseWinning,
    tieProbability,
    choiceEntropy,
    rankingEntropy: z.number().meta({ description: 'In bits, over the distinct complete rankings.' }),
    weightsSums: z
      .strictObject({ min: z.number(), max: z.number() })
      .meta({ description: 'Of the weights as given; they are not divided by it.' }),
    draws: z.int(),
    ties: z.enum(['split', 'best']),
    tieTolerance: z.number(),
  }),
  example: {
    alternatives: ['M3', 'M6'],
    criteria: ['skill', 'endurance'],
    measurements: [
      [
        [0.7, 0.6],
        [0.8, 0.5],
      ],
      [
        [0.6, 0.7],
        [0.5, 0.6],
      ],
    ],
    weights: [
      [0.6, 0.4],
      [0.3, 0.7],
    ],
  },
  tables: [totalsTable, ...smaaTableForms],
  compute(given) {
    const samples = samplesOf(given)
    const { alternatives, ties, tolerance } = samples
    const { totals, ...result } = countSamples(samples)
    return {
      values: totals,
      ...result,
      weightsSums: endsOf(given.weights.map(sumOf)),
      draws: totals.length,
      ties,
      tieTolerance: tolerance,
      tables: [
        totalsTable.of(
          totals.map((_, k) => String(k + 1)),
          alternatives,
          totals,
        ),
        ...smaaTables(samples, result),
      ],
    }
  },
})

function samplesOf({ measurements, weights, ties, ...given }: z.output<typeof input>): GivenSamples {
  const [first] = measurements
  if (!first) throw new InvalidProblem('empty', 'measurements', {})
  const size = given.criteria?.length ?? first[0]?.length ?? 0
  if (size === 0) throw new InvalidProblem('empty', 'measurements.0.0', {})
  measurements.forEach((matrix, k) => {
    const path = `measurements.${k}`
    checkMatrix(matrix, size, path)
    if (matrix.length !== first.length)
      throw new InvalidProblem('shape', path, { expected: first.length, found: matrix.length })
  })
  checkMatrix(weights, size, 'weights')
  if (weights.length !== measurements.length)
    throw new InvalidProblem('shape', 'weights', { expected: measurements.length, found: weights.length })
  weights.forEach((row, k) => {
    const sum = sumOfWeights(row, size, `weights.${k}`)
    if (Math.abs(sum - 1) > ROUNDING)
      throw new InvalidProblem('weights-sum', `weights.${k}`, { sum, expected: 1 })
  })
  checkWork(measurements.length * first.length ** 2 * size, 'measurements', MOST_WORK)
  return {
    alternatives: labelsOf(given.alternatives, first.length, 'A', 'alternatives'),
    criteria: labelsOf(given.criteria, size, 'C', 'criteria'),
    values: measurements,
    weights,
    ties,
    tolerance: tieTolerance(measurements.flat(2)),
  }
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)
