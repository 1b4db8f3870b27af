import { z } from 'zod'
import { type Columns, columnsOf, copyOf, endsAmong, rescale, rowsOf, weighted } from '../columns.ts'
import { comparable, distancesTable, topsis as topsisOf } from '../cross-check/topsis.ts'
import { type DecisionMatrix, decisionMatrixFields, decisionMatrixOf } from '../decision-matrix.ts'
import { InvalidProblem } from '../invalid.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { kindIn, Normalisation } from '../normalise.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import { matrixTable, normalisedTable, tableForm, weightedTable, weightsTable } from '../table.ts'
import { shareOf, sumOfWeights } from '../weights.ts'

const idealsTable = tableForm('ideals', 'A⁺, A⁻', 'quantities', 'criteria')
const Kind = z.enum([...Normalisation.shape.kind.options, 'none'])

/**
 * Closeness to an ideal. Ideals are the best and worst of what is compared, unless the caller fixes
 * them: then every level is placed between the fixed anti-ideal (0) and ideal (1) of its criterion, and
 * no outcome depends on which other alternatives are listed.
 */
export const topsis = method({
  name: 'topsis',
  version: 1,
  reference: 'Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer',
  input: inputOf({
    ...decisionMatrixFields,
    weights: z.array(z.number()).meta({ description: 'Divided by their sum, which is in the result.' }),
    normalisation: Kind.nullable().optional().meta({
      description:
        'Per column, costs as they are (their ideal is the lowest). By default the kind that `what` names, otherwise vector: x/sqrt(sum of x²). none or null: the matrix already has one unit.',
    }),
    ideal: z.array(z.number()).optional().meta({
      description: 'Fixed best level per criterion, in the unit of the matrix; in place of a normalisation.',
    }),
    antiIdeal: z.array(z.number()).optional().meta({ description: 'Fixed worst level per criterion.' }),
  })
    .refine(({ ideal, antiIdeal }) => (ideal === undefined) === (antiIdeal === undefined), {
      path: ['ideal'],
      message: 'Give both ideal and antiIdeal, or neither',
    })
    .refine(({ ideal, normalisation }) => ideal === undefined || normalisation === undefined, {
      path: ['normalisation'],
      message: 'Fixed ideals take the place of a normalisation',
    }),
  output: outputOf({
    normalisation: z.enum([...Kind.options, 'fixed-ideals']),
    idealPoint: z.array(z.number()).meta({ description: 'In weighted normalised values.' }),
    antiIdealPoint: z.array(z.number()),
    distanceToIdeal: z.array(z.number()),
    distanceToAntiIdeal: z.array(z.number()),
    closeness: z.array(z.number()),
    allEqual: z.boolean().meta({
      description: 'Ideal and anti-ideal are one point: closeness is 0/0, and 1 for everyone by convention.',
    }),
    ranks: z.array(z.int()),
    weights: z.array(z.number()).meta({ description: 'As used.' }),
    weightsSum: z.number().meta({ description: 'Sum of the weights as given.' }),
    tieTolerance: z.number(),
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
    normalisation: 'vector',
  },
  tables: [matrixTable, normalisedTable, weightsTable, weightedTable, idealsTable, distancesTable],
  compute({ weights: given, normalisation, ideal, antiIdeal, what, ...input }) {
    const problem = decisionMatrixOf(input)
    const { alternatives, criteria, directions, matrix } = problem
    const weightsSum = sumOfWeights(given, criteria.length, 'weights')
    const weights = shareOf(given, weightsSum)
    const columns = columnsOf(matrix)
    const isFixed = ideal !== undefined && antiIdeal !== undefined
    if (isFixed) checkIdeals(problem, ideal, antiIdeal)
    const kind = normalisation === undefined ? (kindIn(what) ?? 'vector') : (normalisation ?? 'none')
    const values = isFixed
      ? between(columns, antiIdeal, ideal)
      : kind === 'none'
        ? columns
        : comparable(columns, criteria, kind)
    const ends = isFixed
      ? { best: criteria.map(() => 1), worst: criteria.map(() => 0) }
      : endsAmong(values, directions)
    const { distanceToIdeal, distanceToAntiIdeal, closeness } = topsisOf(values, weights, ends)
    const idealPoint = ends.best.map((end, j) => weights[j]! * end)
    const antiIdealPoint = ends.worst.map((end, j) => weights[j]! * end)
    const tolerance = tieTolerance(closeness)
    const ranks = competitionRanks(closeness, tolerance)
    return {
      normalisation: isFixed ? ('fixed-ideals' as const) : kind,
      idealPoint,
      antiIdealPoint,
      distanceToIdeal,
      distanceToAntiIdeal,
      closeness,
      allEqual: idealPoint.every((best, j) => best === antiIdealPoint[j]),
      ranks,
      weights,
      weightsSum,
      tieTolerance: tolerance,
      tables: [
        matrixTable.of(alternatives, criteria, matrix),
        normalisedTable.of(alternatives, criteria, rowsOf(values)),
        weightsTable.of(['weight'], criteria, [weights]),
        weightedTable.of(alternatives, criteria, rowsOf(weighted(values, weights))),
        idealsTable.of(['ideal', 'anti-ideal'], criteria, [idealPoint, antiIdealPoint]),
        distancesTable.of(
          alternatives,
          ['distance-to-ideal', 'distance-to-anti-ideal', 'closeness', 'rank'],
          closeness.map((each, i) => [distanceToIdeal[i]!, distanceToAntiIdeal[i]!, each, ranks[i]!]),
        ),
      ],
    }
  },
})

/** The ideal is better than the anti-ideal in the criterion's direction, and every level lies between them. */
function checkIdeals(
  { criteria, directions, matrix }: DecisionMatrix,
  ideal: readonly number[],
  antiIdeal: readonly number[],
): void {
  for (const [path, point] of Object.entries({ ideal, antiIdeal }))
    if (point.length !== criteria.length)
      throw new InvalidProblem('shape', path, { expected: criteria.length, found: point.length })
  criteria.forEach((criterion, j) => {
    const [best, worst] = [ideal[j]!, antiIdeal[j]!]
    if (directions[j] === 'max' ? best <= worst : best >= worst)
      throw new InvalidProblem('ideal-not-better', `ideal.${j}`, {
        criterion,
        ideal: best,
        antiIdeal: worst,
      })
    const [min, max] = [Math.min(best, worst), Math.max(best, worst)]
    matrix.forEach((row, i) => {
      const value = row[j]!
      if (value < min || value > max)
        throw new InvalidProblem('out-of-range', `matrix.${i}.${j}`, { value, min, max })
    })
  })
}

/** Every level between the fixed ends of its criterion, 0 at the anti-ideal and 1 at the ideal. */
function between(matrix: Columns, antiIdeal: readonly number[], ideal: readonly number[]): Columns {
  const values = copyOf(matrix)
  ideal.forEach((best, j) => {
    rescale(values, j, antiIdeal[j]!, best)
  })
  return values
}
