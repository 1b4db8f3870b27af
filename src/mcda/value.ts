import { z } from 'zod'
import { evaluate, LONGEST_EXPRESSION, numbers, parseExpression, type Term } from './expression/expression.ts'
import { InvalidProblem } from './invalid.ts'

/** `[level, value]` pairs with levels strictly increasing; straight lines between them. */
export const ValuePoints = z.array(z.tuple([z.number(), z.number()])).meta({
  id: 'ValuePoints',
  description: '[level, value] pairs, levels increasing; straight lines between.',
})
export type ValuePoints = readonly (readonly [number, number])[]

/** A formula in `x`, the level, on the scale between two levels. */
export const ValueExpression = z
  .strictObject({ expression: z.string().max(LONGEST_EXPRESSION), from: z.number(), to: z.number() })
  .meta({
    id: 'ValueExpression',
    description: 'An expression in x, the level; beyond the scale it keeps the value of the nearest end.',
    example: { expression: '((90 - x) / 75) ^ 2', from: 15, to: 90 },
  })
export type ValueExpression = Readonly<z.infer<typeof ValueExpression>>

/** How a level becomes a value on a fixed scale. */
export type ValueCurve = ValuePoints | ValueExpression

/** Beyond the first and last point: keep the end value, or continue the end segment. */
export const Outside = z.enum(['clamp', 'extrapolate'])
export type Outside = z.infer<typeof Outside>

/** The fixed linear scale: `worst` is worth 0 and `best` is worth 1, whichever is the larger. */
export function linearPoints(worst: number, best: number): ValuePoints {
  return worst < best
    ? [
        [worst, 0],
        [best, 1],
      ]
    : [
        [best, 1],
        [worst, 0],
      ]
}

/** Refuses fewer than two points, what is not finite, and levels that do not strictly increase. */
export function checkPoints(points: ValuePoints, path: string): void {
  if (points.length === 0) throw new InvalidProblem('empty', path, {})
  if (points.length === 1) throw new InvalidProblem('shape', path, { expected: 2, found: 1 })
  points.forEach(([level, value], i) => {
    if (!Number.isFinite(level)) throw new InvalidProblem('not-finite', `${path}.${i}.0`, {})
    if (!Number.isFinite(value)) throw new InvalidProblem('not-finite', `${path}.${i}.1`, {})
    const previous = i > 0 ? points[i - 1]![0] : Number.NEGATIVE_INFINITY
    if (level <= previous) throw new InvalidProblem('points-order', `${path}.${i}`, { level, previous })
  })
}

const isExpression = (curve: ValueCurve): curve is ValueExpression => !Array.isArray(curve)

/**
 * Value of a level (Keeney & Raiffa 1976). On points as in {@link checkPoints}: straight lines between
 * them, and at a point the value is that point's, exactly. An expression keeps its end values outside
 * its scale, and what it exceeds [0,1] by is rounding once it has been checked (see value-function.ts).
 */
export const valueAt = (curve: ValueCurve, level: number, outside: Outside = 'clamp'): number =>
  isExpression(curve) ? valueOfExpression(curve, level) : valueBetween(curve, level, outside)

function valueOfExpression({ expression, from, to }: ValueExpression, level: number): number {
  const value = evaluate(termOf(expression), numbers, [Math.min(to, Math.max(from, level))])
  return Math.min(1, Math.max(0, value))
}

/** The expression of a value function, read; refused at `path` when it is no expression in `x` alone. */
export function termOf(expression: string, path = 'expression'): Term {
  let term = terms.get(expression)
  if (!term) {
    term = parseExpression(expression, ['x'], path)
    if (terms.size >= MOST_TERMS_KEPT) terms.clear()
    terms.set(expression, term)
  }
  return term
}
const terms = new Map<string, Term>()
const MOST_TERMS_KEPT = 1000

function valueBetween(points: ValuePoints, level: number, outside: Outside): number {
  const last = points.length - 1
  if (level <= points[0]![0] && (outside === 'clamp' || level === points[0]![0])) return points[0]![1]
  if (level >= points[last]![0] && (outside === 'clamp' || level === points[last]![0]))
    return points[last]![1]
  const end = Math.max(1, endOfSegment(points, level))
  const [x0, v0] = points[end - 1]!
  const [x1, v1] = points[end]!
  if (level === x1) return v1
  return v0 + ((level - x0) * (v1 - v0)) / (x1 - x0)
}

/** Index of the first point at or beyond a level, the last one if there is none; by bisection. */
function endOfSegment(points: ValuePoints, level: number): number {
  let [low, high] = [0, points.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]![0] < level) low = middle + 1
    else high = middle
  }
  return low
}

/** Lowest and highest level of the scale. */
export function levelEnds(curve: ValueCurve): [number, number] {
  return isExpression(curve) ? [curve.from, curve.to] : [curve[0]![0], curve.at(-1)![0]]
}

/** Least and greatest value between two levels, by default on the whole scale, of a function that only rises or only falls. */
export function valueRange(
  curve: ValueCurve,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): [number, number] {
  const [a, b] = [valueAt(curve, low), valueAt(curve, high)]
  return a <= b ? [a, b] : [b, a]
}
