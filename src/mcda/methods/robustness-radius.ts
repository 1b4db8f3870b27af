import { z } from 'zod'
import { inputOf, method, outputOf } from '../method.ts'
import { robustnessRadius as radiusOf } from '../robustness/robustness-radius.ts'
import { tableForm } from '../table.ts'
import { totalsFields, weighedValuesFields, weighedValuesOf, weighedValuesTables } from './weighed-values.ts'

const nearestWeightsTable = tableForm('nearest-weights', 'w', 'alternatives', 'criteria')
const smallestChangeTable = tableForm('smallest-change', 'Σ|Δw|', 'alternatives', 'quantities')

/** The smallest change of the weights, added up, that puts another alternative first. */
export const robustnessRadius = method({
  name: 'robustness_radius',
  version: 1,
  reference:
    'Distance of the weights to the nearest at which another alternative is first, in the sum of the changes, by linear programming (Dantzig 1963); sensitivity of the first place: Triantaphyllou & Sánchez (1997), Decision Sciences 28:151-194',
  input: inputOf(weighedValuesFields),
  output: outputOf({
    ...totalsFields,
    radius: z.number().nullable().meta({
      description: '0 where several are first already; null where no weights put another one first.',
    }),
    rivals: z
      .array(
        z.strictObject({
          alternative: z.string(),
          change: z.number().nullable(),
          weights: z.array(z.number()).nullable(),
        }),
      )
      .meta({ description: 'The nearest first; null for those that no weights put first.' }),
  }),
  example: {
    alternatives: ['M1', 'M3', 'M6'],
    criteria: ['skill', 'endurance', 'costs'],
    weights: [50, 30, 20],
    values: [
      [1, 0.2, 0.5],
      [0.3, 0.9, 0.6],
      [0.6, 0.5, 0.4],
    ],
  },
  tables: [...weighedValuesTables, nearestWeightsTable, smallestChangeTable],
  compute({ what: _, ...input }) {
    const { matrix, totals, tables } = weighedValuesOf(input)
    const { radius, rivals } = radiusOf(matrix, totals.tieTolerance)
    const names = rivals.map(({ model }) => model)
    return {
      ...totals,
      radius,
      rivals: rivals.map(({ model, ...rival }) => ({ alternative: model, ...rival })),
      tables: [
        ...tables,
        nearestWeightsTable.of(
          names,
          matrix.criteria,
          rivals.map(({ weights }) => weights ?? matrix.criteria.map(() => null)),
        ),
        smallestChangeTable.of(
          names,
          ['change'],
          rivals.map(({ change }) => [change]),
        ),
      ],
    }
  },
})
