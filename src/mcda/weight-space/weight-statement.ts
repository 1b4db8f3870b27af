import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { refuseDuplicates } from '../labels.ts'
import type { LinearConstraint } from '../linear-program.ts'
import type { Polytope } from './weight-space.ts'

const Criterion = z.string().min(1)
const Points = z.number().min(0).max(100).optional().meta({ description: 'In points of 100.' })
const Ratio = z.number().min(0).max(1e6).optional()

const Order = z
  .strictObject({
    kind: z.literal('order'),
    classes: z.array(z.array(Criterion).min(1).max(100)).min(1).max(100).meta({
      description: 'Every weight of an earlier class is at least every weight of a later one.',
    }),
  })
  .meta({ id: 'WeightOrder', description: 'From most to least important.' })

const Bounds = z
  .strictObject({ kind: z.literal('bounds'), criterion: Criterion, min: Points, max: Points })
  .meta({ id: 'WeightBounds', description: 'A weight, at least and at most.' })

const RatioBounds = z
  .strictObject({ kind: z.literal('ratio'), of: Criterion, to: Criterion, min: Ratio, max: Ratio })
  .meta({ id: 'WeightRatio', description: 'How many times as much one weighs as the other.' })

const Linear = z
  .strictObject({
    kind: z.literal('linear'),
    coefficients: z.record(Criterion, z.number()),
    sense: z.enum(['>=', '=', '<=']),
    bound: z.number().meta({ description: 'In points of 100.' }),
  })
  .meta({ id: 'WeightCondition', description: 'A sum of weights times coefficients, compared.' })

/**
 * What somebody says about the weights. Nothing is said inside a class of an order, nor about a criterion
 * that is not named: several statements together can be a partial order.
 */
export const WeightStatement = z
  .discriminatedUnion('kind', [Order, Bounds, RatioBounds, Linear])
  .meta({ id: 'WeightStatement' })
export type WeightStatement = z.infer<typeof WeightStatement>

/**
 * All weight vectors of which every statement is true; each constraint knows its statement.
 * @throws InvalidProblem with a path below `path`: unknown-id and duplicate-id for criteria, empty for a
 * statement that says nothing, range-reversed for a minimum above the maximum. Whether any vector is
 * left, `checkWeightSpace` tells.
 */
export function weightSpaceOf(
  criteria: readonly string[],
  statements: readonly WeightStatement[],
  path = 'statements',
): Polytope {
  const place = new Map(criteria.map((criterion, j) => [criterion, j]))
  const constraints = statements.flatMap((said, statement) => {
    const at = `${path}.${statement}`
    /** Σ coefficient · weight, over the criteria named. */
    const sum = (...terms: Term[]): number[] => {
      const coefficients = criteria.map(() => 0)
      for (const [criterion, coefficient, field] of terms) {
        const j = place.get(criterion)
        if (j === undefined) throw new InvalidProblem('unknown-id', `${at}.${field}`, { id: criterion })
        coefficients[j] = coefficient
      }
      return coefficients
    }
    return constraintsOf(said, sum, at).map(constraint => ({ ...constraint, statement }))
  })
  return { kind: 'polytope', size: criteria.length, constraints }
}

/** Criterion, coefficient, and the field of the statement that names it. */
type Term = [criterion: string, coefficient: number, field: string]

function constraintsOf(
  said: WeightStatement,
  sum: (...terms: Term[]) => number[],
  at: string,
): LinearConstraint[] {
  switch (said.kind) {
    case 'order':
      return orderConstraints(said.classes, sum, at)
    case 'bounds': {
      const coefficients = sum([said.criterion, 1, 'criterion'])
      return between(said, at).map(([sense, bound]) => ({ coefficients, sense, bound: bound / 100 }))
    }
    case 'ratio': {
      const { of, to } = said
      if (of === to) throw new InvalidProblem('duplicate-id', `${at}.to`, { id: to })
      return between(said, at).map(([sense, ratio]) => ({
        coefficients: sum([of, 1, 'of'], [to, -ratio, 'to']),
        sense,
        bound: 0,
      }))
    }
    case 'linear': {
      const terms = Object.entries(said.coefficients)
      if (terms.length === 0) throw new InvalidProblem('empty', `${at}.coefficients`, {})
      const coefficients = sum(...terms.map(([id, x]): Term => [id, x, `coefficients.${id}`]))
      return [{ coefficients, sense: said.sense, bound: said.bound / 100 }]
    }
  }
}

/** Neighbouring classes say it all: the others follow from them. */
function orderConstraints(
  classes: readonly (readonly string[])[],
  sum: (...terms: Term[]) => number[],
  at: string,
): LinearConstraint[] {
  refuseDuplicates(classes.flat(), `${at}.classes`)
  classes.forEach((members, c) => {
    members.forEach((member, i) => {
      sum([member, 1, `classes.${c}.${i}`])
    })
  })
  return classes.slice(1).flatMap((lower, c) =>
    classes[c]!.flatMap(more =>
      lower.map(less => ({
        coefficients: sum([more, 1, 'classes'], [less, -1, 'classes']),
        sense: '>=' as const,
        bound: 0,
      })),
    ),
  )
}

/** The sides that are given; equal ones are one equality. */
function between(
  { min, max }: { min?: number | undefined; max?: number | undefined },
  at: string,
): [LinearConstraint['sense'], number][] {
  if (min === undefined && max === undefined) throw new InvalidProblem('empty', at, {})
  if (min !== undefined && max !== undefined && min > max)
    throw new InvalidProblem('range-reversed', at, { min, max })
  if (min === max) return [['=', min!]]
  return [
    ...(min === undefined ? [] : [['>=', min] as [LinearConstraint['sense'], number]]),
    ...(max === undefined ? [] : [['<=', max] as [LinearConstraint['sense'], number]]),
  ]
}
