import { z } from 'zod'
import { inputOf, method, outputOf } from '../method.ts'
import { type Exchange, exchangesOf } from '../robustness/exchange.ts'
import { weightStability as stabilityOf, type WeightStability } from '../robustness/weight-stability.ts'
import { type TableForm, tableForm } from '../table.ts'
import { checkPartition } from './mavt-piecewise.ts'
import { totalsFields, weighedValuesFields, weighedValuesOf, weighedValuesTables } from './weighed-values.ts'

const stabilityTable = tableForm('weight-stability', 't', 'criteria', 'quantities')
const siblingStabilityTable = tableForm('sibling-stability', 't', 'criteria', 'quantities')
const groupStabilityTable = tableForm('group-stability', 't', 'items', 'quantities')

const range = z.strictObject({ from: z.number(), to: z.number() })
const names = z.array(z.string())
const tippingPoint = z.strictObject({ at: z.number(), tied: names, next: names }).nullable()

/** Between which weights of each criterion and group the winner stays first, and the whole ranking stays. */
export const weightStability = method({
  name: 'weight_stability',
  version: 1,
  reference: 'Mareschal (1988), Weight stability intervals in multicriteria decision aid, EJOR 33:54-64',
  input: inputOf({
    ...weighedValuesFields,
    groups: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .meta({ description: 'Every criterion in one group; the weight of each group is varied as well.' }),
  }),
  output: outputOf({
    ...totalsFields,
    stability: z.array(
      z.strictObject({
        of: z.enum(['criterion', 'group']),
        id: z.string(),
        scope: z.enum(['all', 'siblings']).meta({
          description: 'It exchanges weight with all others, or with those in its own group only.',
        }),
        weight: z.number(),
        most: z.number(),
        obstacle: z.enum(['no-weight', 'no-proportion-inside', 'no-proportion-outside']).nullable(),
        stable: z
          .strictObject({
            winner: range,
            ranking: range,
            below: tippingPoint,
            above: tippingPoint,
            best: z.array(range.extend({ first: names })),
          })
          .nullable(),
      }),
    ),
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
    groups: { crew: ['skill', 'endurance'], means: ['costs'] },
  },
  tables: [...weighedValuesTables, stabilityTable, siblingStabilityTable, groupStabilityTable],
  compute({ groups, what: _, ...input }) {
    const { matrix, totals, tables } = weighedValuesOf(input)
    if (groups) checkPartition(groups, matrix.criteria)
    const entries = Object.entries(groups ?? {})
    const paths = matrix.criteria.map(id =>
      entries.flatMap(([group, members]) => (members.includes(id) ? [group] : [])),
    )
    const stability = exchangesOf(matrix.criteria, paths).map(exchange =>
      stabilityOf(matrix, exchange, totals.tieTolerance),
    )
    const tableOf = (form: TableForm, of: Exchange['of'], scope: Exchange['scope']) => {
      const rows = stability.filter(each => each.of === of && each.scope === scope)
      return rows.length > 0
        ? [
            form.of(
              rows.map(({ id }) => id),
              ['weight', 'winner-from', 'winner-to', 'ranking-from', 'ranking-to'],
              rows.map(cellsOf),
            ),
          ]
        : []
    }
    return {
      ...totals,
      stability,
      tables: [
        ...tables,
        ...tableOf(stabilityTable, 'criterion', 'all'),
        ...tableOf(siblingStabilityTable, 'criterion', 'siblings'),
        ...tableOf(groupStabilityTable, 'group', 'all'),
      ],
    }
  },
})

const cellsOf = ({ weight, stable }: WeightStability) => [
  weight,
  stable?.winner.from ?? null,
  stable?.winner.to ?? null,
  stable?.ranking.from ?? null,
  stable?.ranking.to ?? null,
]
