import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { checkMatrix, type Matrix } from '../matrix.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import { type Table, tableForm, valuesTable, weightsTable } from '../table.ts'
import type { ValueMatrix } from '../value-matrix.ts'
import { sumOfWeights } from '../weights.ts'

/** At most so many alternatives and criteria, because every pair of alternatives is compared. */
export const Values = z
  .array(z.array(z.number()).max(100))
  .max(40)
  .meta({ description: 'A row per alternative, a column per criterion; more is better.' })

export const weighedValuesFields = {
  alternatives: Labels,
  criteria: Labels,
  weights: z
    .array(z.number())
    .meta({ description: 'In any unit, used as given; their sum is in the result.' }),
  values: Values,
}

export const totalsFields = {
  weightsSum: z.number(),
  totals: z.array(z.number()),
  ranks: z.array(z.int()),
  first: z.array(z.string()).meta({ description: 'Who share the first place.' }),
  tieTolerance: z.number(),
}

export const totalsTable = tableForm('totals', 'V', 'alternatives', 'quantities')
export const weighedValuesTables = [valuesTable, weightsTable, totalsTable] as const

interface WeighedValues {
  alternatives?: string[] | undefined
  criteria?: string[] | undefined
  weights: number[]
  values: Matrix
}

/** What is given, checked, with the totals and ranks that follow. */
export function weighedValuesOf({ weights, values, ...labels }: WeighedValues): {
  matrix: ValueMatrix
  totals: z.output<z.ZodObject<typeof totalsFields>>
  tables: Table[]
} {
  const criteria = labelsOf(labels.criteria, weights.length, 'C', 'criteria')
  const weightsSum = sumOfWeights(weights, criteria.length, 'weights')
  const models = modelsOf(labels.alternatives, values, criteria.length)
  const totals = values.map(row => row.reduce((sum, value, j) => sum + weights[j]! * value, 0))
  // any of the weights can become all of their sum
  const tolerance = tieTolerance(values.flat().map(value => weightsSum * value))
  const ranks = competitionRanks(totals, tolerance)
  return {
    matrix: { models, criteria, weights, values },
    totals: {
      weightsSum,
      totals,
      ranks,
      first: models.filter((_, i) => ranks[i] === 1),
      tieTolerance: tolerance,
    },
    tables: [
      valuesTable.of(models, criteria, values),
      weightsTable.of(['weight'], criteria, [weights]),
      totalsTable.of(
        models,
        ['total', 'rank'],
        totals.map((total, i) => [total, ranks[i]!]),
      ),
    ],
  }
}

/** The names of the alternatives of a matrix without faults. */
export function modelsOf(given: string[] | undefined, values: Matrix, criteria: number): string[] {
  checkMatrix(values, criteria, 'values')
  if (criteria === 0) throw new InvalidProblem('empty', 'values.0', {})
  return labelsOf(given, values.length, 'A', 'alternatives')
}
