import { z } from 'zod'
import type { Direction } from '../decision-matrix.ts'
import { InvalidProblem } from '../invalid.ts'
import { checkNumber } from '../number.ts'
import { checkPoints, linearPoints, termOf, type ValueCurve, ValuePoints } from '../value.ts'
import { LONGEST_EXPRESSION } from './expression.ts'
import { MONOTONE_TOLERANCE, monotonyOf } from './monotone.ts'

/** How the levels of one criterion become values from 0 to 1 (Keeney & Raiffa 1976, ch. 3). */
export const ValueFunction = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('linear'), worst: z.number(), best: z.number() }),
    z.strictObject({ kind: z.literal('piecewise'), points: ValuePoints.max(100) }),
    z.strictObject({ kind: z.literal('levels'), levels: ValuePoints.max(100) }),
    z.strictObject({
      kind: z.literal('expression'),
      expression: z.string().max(LONGEST_EXPRESSION),
      from: z.number(),
      to: z.number(),
    }),
  ])
  .meta({
    id: 'ValueFunction',
    description:
      'linear: 0 at worst, 1 at best. piecewise: straight lines between points. levels: a value for each level of an ordinal scale, lowest level first; a mean of judgements lies on the straight line between two levels. expression: a formula in x on the scale from one level to a higher one.',
  })
export type ValueFunction = z.infer<typeof ValueFunction>

/** The function as the additive model computes with it. */
export function curveOf(fn: ValueFunction): ValueCurve {
  switch (fn.kind) {
    case 'linear':
      return linearPoints(fn.worst, fn.best)
    case 'piecewise':
      return fn.points
    case 'levels':
      return fn.levels
    case 'expression':
      return { expression: fn.expression, from: fn.from, to: fn.to }
  }
}

/** The same refusals as {@link checkCurve}, with the place in the function. */
export function checkValueFunction(fn: ValueFunction, direction: Direction, path: string): void {
  if (fn.kind === 'linear') {
    const { worst, best } = fn
    if (direction === 'max' ? worst >= best : worst <= best)
      throw new InvalidProblem('scale-direction', path, { direction, worst, best })
  }
  const field = fn.kind === 'piecewise' ? '.points' : fn.kind === 'levels' ? '.levels' : ''
  checkCurve(curveOf(fn), direction, path + field)
}

/**
 * Refuses a curve that is not defined, leaves [0,1] or goes the wrong way anywhere on its scale. For
 * points that is decided exactly; for an expression by proof or counter-example, see monotonyOf: an
 * expression about which neither is found is refused as well, and says so.
 * @throws InvalidProblem value-… or expression-… with the levels and values that show it.
 */
export function checkCurve(curve: ValueCurve, direction: Direction, path: string): void {
  if (!('expression' in curve)) {
    checkPoints(curve, path)
    checkValues(curve, direction, path)
    return
  }
  const { expression, from, to } = curve
  checkNumber(from, `${path}.from`)
  checkNumber(to, `${path}.to`)
  if (from >= to) throw new InvalidProblem('points-order', `${path}.to`, { level: to, previous: from })
  const term = termOf(expression, `${path}.expression`)
  const key = JSON.stringify([expression, from, to, direction])
  if (proved.has(key)) return
  const monotony = monotonyOf(term, from, to, direction)
  const place = `${path}.expression`
  switch (monotony.kind) {
    case 'undefined':
      throw new InvalidProblem('value-undefined', place, { level: monotony.level })
    case 'refuted': {
      const [{ level, value }, { level: next, value: nextValue }] = monotony.points
      throw new InvalidProblem('value-not-monotone', place, { direction, level, value, next, nextValue })
    }
    case 'undecided':
      throw new InvalidProblem('value-undecided', place, { from: monotony.from, to: monotony.to })
  }
  // A monotone function is within [0,1] everywhere when it is at both ends of its scale.
  for (const { level, value } of monotony.ends)
    if (value < -MONOTONE_TOLERANCE || value > 1 + MONOTONE_TOLERANCE)
      throw new InvalidProblem('value-outside', place, { level, value })
  if (proved.size >= MOST_PROOFS_KEPT) proved.clear()
  proved.add(key)
}
const proved = new Set<string>()
const MOST_PROOFS_KEPT = 1000

/** Values lie in [0,1], and never fall where more is better or rise where less is better. */
function checkValues(points: ValuePoints, direction: Direction, path: string): void {
  points.forEach(([, value], i) => {
    const previous = i > 0 ? points[i - 1]![1] : null
    const min = direction === 'max' ? (previous ?? 0) : 0
    const max = direction === 'min' ? (previous ?? 1) : 1
    if (value < min || value > max)
      throw new InvalidProblem('out-of-range', `${path}.${i}.1`, { value, min, max })
  })
}
