import { z } from 'zod'
import { Computation, measure, TotalDiffers } from '../expression/formula.ts'
import { method, outputOf } from '../method.ts'
import { tableForm } from '../table.ts'

const inputsTable = tableForm('inputs', 'q', 'inputs', 'quantities')
const stepsTable = tableForm('steps', '=', 'inputs', 'quantities')

const nullableText = z.string().nullable()
const [formula, sum] = Computation.options
const what = z.string().max(200).optional().meta({ description: 'A label of your own; changes nothing.' })

/**
 * A measured value with its unit, by a formula over named inputs or as the sum of parts, and a stated
 * total checked against it.
 */
export const measuredValue = method({
  name: 'measured_value',
  version: 1,
  reference: 'Quantity calculus: JCGM 200:2012, International vocabulary of metrology, 1.20-1.21',
  input: z.discriminatedUnion('kind', [formula.extend({ what }), sum.extend({ what })]),
  output: outputOf({
    value: z.number(),
    unit: nullableText,
    withConditional: z.number().nullable().meta({
      description: 'The value and the conditional parts together; null where no part is conditional.',
    }),
    conversions: z
      .array(z.strictObject({ from: z.string(), to: z.string(), factor: z.number() }))
      .meta({ description: 'Factors between units of one kind that were used: 1 week is 7 day.' }),
    findings: z.array(TotalDiffers),
  }),
  example: {
    kind: 'formula',
    quantities: [
      { name: 'people', value: 12, unit: 'person' },
      { name: 'training', value: 2, unit: 'week/person' },
      { name: 'rate', value: 4, unit: 'kEUR/week' },
    ],
    formula: 'people * training * rate',
    unit: 'EUR',
    stated: { total: 95_000 },
  },
  tables: [inputsTable, stepsTable],
  compute({ what: _, ...computation }) {
    const { value, unit, withConditional, steps, conversions, findings } = measure(computation)
    const given = computation.kind === 'formula' ? computation.quantities : computation.parts
    return {
      value,
      unit,
      withConditional,
      conversions,
      findings,
      tables: [
        inputsTable.of(
          given.map(({ name }) => name),
          ['value', 'unit'],
          given.map(one => [one.value, one.unit]),
        ),
        stepsTable.of(
          steps.map(({ part }) => part),
          ['value', 'unit'],
          steps.map(step => [step.value, step.unit]),
        ),
      ],
    }
  },
})
