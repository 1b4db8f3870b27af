import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { refuseDuplicates } from '../labels.ts'
import { checkSum } from './check-sum.ts'
import { evaluate, LONGEST_EXPRESSION, parseExpression, reservedNames } from './expression.ts'
import {
  type Conversion,
  PLAIN,
  type Quantity,
  quantityAlgebra,
  tidy,
  type Unit,
  unitOf,
  unitText,
  valueIn,
} from './quantity.ts'

const UnitName = z.string().min(1).max(60)
const amount = {
  name: z.string().trim().min(1).max(60),
  value: z.number(),
  unit: UnitName.nullable().default(null),
}
const unit = UnitName.optional().meta({
  description: 'Of the outcome. Absent: as it follows from the quantities.',
})
const total = z.number().meta({ description: 'In the unit of the outcome.' })
const tolerance = z.number().min(0).optional().meta({
  description: 'How far a total may be off, where parts were rounded; by default rounding noise only.',
})

/**
 * Where a measured value comes from: a formula over named quantities, or parts that are added up. `stated`
 * is what somebody else says it comes to, to be checked.
 */
export const Computation = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('formula'),
      quantities: z.array(z.strictObject(amount)).min(1).max(30),
      formula: z.string().max(LONGEST_EXPRESSION),
      unit,
      stated: z.strictObject({ total, tolerance }).optional(),
    }),
    z.strictObject({
      kind: z.literal('sum'),
      parts: z
        .array(
          z.strictObject({
            ...amount,
            conditional: z.boolean().default(false).meta({
              description: 'Only spent if something happens: not in the value, and added up apart.',
            }),
          }),
        )
        .min(1)
        .max(100),
      unit,
      stated: z.strictObject({ total, withConditional: total.optional(), tolerance }).optional(),
    }),
  ])
  .meta({ id: 'MeasuredComputation' })
export type Computation = z.output<typeof Computation>

/** A total given by hand that its parts do not come to: to be pointed out, not to be repaired. */
export const TotalDiffers = z
  .strictObject({
    code: z.literal('total-differs'),
    of: z.enum(['total', 'with-conditional']),
    sum: z.number(),
    stated: z.number(),
    difference: z.number().meta({ description: 'sum - stated' }),
  })
  .meta({ id: 'TotalDiffers' })
export type TotalDiffers = z.infer<typeof TotalDiffers>

export interface Measured {
  value: number
  /** Of the value, as asked for or as it follows; null for a plain number. */
  unit: string | null
  /** The value and the conditional parts together; null where no part is conditional. */
  withConditional: number | null
  /** Every operation of a formula, innermost first; every part of a sum, in the unit of the outcome. */
  steps: { part: string; value: number; unit: string | null }[]
  /** Factors between units of one kind that were used. */
  conversions: Conversion[]
  findings: TotalDiffers[]
}

/**
 * Computes a measured value, with units, and checks a total that was stated.
 * @throws InvalidProblem unit-… (units that do not go together), expression-… (what a formula may not
 * hold, or has no finite outcome) or name-not-usable, with a path into the computation.
 */
export function measure(computation: Computation): Measured {
  const conversions = new Map<string, Conversion>()
  const converted = (conversion: Conversion) =>
    conversions.set(`${conversion.from} ${conversion.to}`, conversion)
  const result =
    computation.kind === 'formula' ? byFormula(computation, converted) : bySum(computation, converted)
  return { ...result, conversions: [...conversions.values()] }
}

type Converted = (conversion: Conversion) => void
type Result = Omit<Measured, 'conversions'>
type Of<Kind extends Computation['kind']> = Extract<Computation, { kind: Kind }>

function byFormula({ quantities, formula, unit, stated }: Of<'formula'>, converted: Converted): Result {
  const names = quantities.map(({ name }) => name)
  names.forEach((name, i) => {
    if (!/^[A-Za-z_]\w*$/.test(name) || reservedNames.includes(name))
      throw new InvalidProblem('name-not-usable', `quantities.${i}.name`, { name })
  })
  refuseDuplicates(names, 'quantities')
  const given = quantities.map((input, i): Quantity => quantityOf(input, `quantities.${i}`))
  const target = unit === undefined ? null : unitOf(unit, 'unit')
  const steps: Measured['steps'] = []
  const outcome = evaluate(
    parseExpression(formula, names, 'formula'),
    quantityAlgebra('formula', converted),
    given,
    ({ text: part }, step) => {
      if (!Number.isFinite(step.value)) throw new InvalidProblem('expression-undefined', 'formula', { part })
      steps.push({ part, value: step.value, unit: unitText(step.unit) || null })
    },
  )
  const { value, unit: found } = inUnit(outcome, target, converted)
  return {
    value,
    unit: unit ?? (unitText(found) || null),
    withConditional: null,
    steps,
    findings: stated ? differences('total', [value], stated.total, stated.tolerance) : [],
  }
}

function bySum({ parts, unit, stated }: Of<'sum'>, converted: Converted): Result {
  const target = unit === undefined ? quantityOf(parts[0]!, 'parts.0').unit : unitOf(unit, 'unit')
  const amounts = parts.map((part, i) => {
    const quantity = quantityOf(part, `parts.${i}`)
    const value = valueIn(quantity, target, converted)
    if (value !== null) return value
    throw new InvalidProblem('unit-result', `parts.${i}.unit`, {
      unit: part.unit ?? '',
      found: unitText(target),
    })
  })
  const fixed = amounts.filter((_, i) => !parts[i]!.conditional)
  const sum = (numbers: number[]) => numbers.reduce((total, part) => total + part, 0)
  const name = unit ?? (unitText(target) || null)
  return {
    value: sum(fixed),
    unit: name,
    withConditional: fixed.length < amounts.length ? sum(amounts) : null,
    steps: parts.map((part, i) => ({ part: part.name, value: amounts[i]!, unit: name })),
    findings: stated
      ? [
          ...differences('total', fixed, stated.total, stated.tolerance),
          ...(stated.withConditional === undefined
            ? []
            : differences('with-conditional', amounts, stated.withConditional, stated.tolerance)),
        ]
      : [],
  }
}

const quantityOf = ({ value, unit }: { value: number; unit: string | null }, path: string): Quantity => ({
  value,
  unit: unit === null ? PLAIN : unitOf(unit, `${path}.unit`),
})

/** The outcome in the unit that was asked for, or in one unit of each kind. */
function inUnit(outcome: Quantity, target: Unit | null, converted: Converted): Quantity {
  if (target === null) return tidy(outcome, converted)
  const value = valueIn(outcome, target, converted)
  if (value !== null) return { value, unit: target }
  const found = unitText(tidy(outcome).unit)
  throw new InvalidProblem('unit-result', 'unit', { unit: unitText(target), found })
}

function differences(
  of: TotalDiffers['of'],
  parts: number[],
  total: number,
  tolerance: number | undefined,
): TotalDiffers[] {
  const { sum, stated, difference, agrees } = checkSum(parts, total, tolerance)
  return agrees ? [] : [{ code: 'total-differs', of, sum, stated, difference }]
}
