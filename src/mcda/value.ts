import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'

/** `[level, value]` pairs with levels strictly increasing; straight lines between them. */
export const ValuePoints = z.array(z.tuple([z.number(), z.number()])).meta({
  id: 'ValuePoints',
  description: '[level, value] pairs, levels increasing; straight lines between.',
})
export type ValuePoints = readonly (readonly [number, number])[]

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

/**
 * Piecewise linear value function (Keeney & Raiffa 1976). `points` as in {@link checkPoints};
 * at a point the value is that point's, exactly.
 */
export function valueAt(points: ValuePoints, level: number, outside: Outside = 'clamp'): number {
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

/** Least and greatest value between two levels, by default on the whole scale, of a function that only rises or only falls. */
export function valueRange(
  points: ValuePoints,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): [number, number] {
  const [a, b] = [valueAt(points, low), valueAt(points, high)]
  return a <= b ? [a, b] : [b, a]
}
