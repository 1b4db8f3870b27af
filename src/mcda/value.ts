import { InvalidProblem } from './invalid.ts'

/** `[level, value]` pairs with levels strictly increasing; straight lines between them. */
export type ValuePoints = readonly (readonly [number, number])[]

/** Beyond the first and last point: keep the end value, or continue the end segment. */
export type Outside = 'clamp' | 'extrapolate'

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

/** Refuses points that are not finite or whose levels do not strictly increase. */
export function checkPoints(points: ValuePoints, path: string): void {
  if (points.length < 2) throw new InvalidProblem('empty', path)
  points.forEach(([level, value], i) => {
    if (!Number.isFinite(level) || !Number.isFinite(value))
      throw new InvalidProblem('not-finite', `${path}.${i}`)
    if (i > 0 && level <= points[i - 1]![0]) throw new InvalidProblem('points-order', `${path}.${i}`)
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
  let segment = points.findIndex(([upper]) => level <= upper)
  if (segment === -1) segment = last
  if (segment === 0) segment = 1
  const [x0, v0] = points[segment - 1]!
  const [x1, v1] = points[segment]!
  if (level === x1) return v1
  return v0 + ((level - x0) * (v1 - v0)) / (x1 - x0)
}
