import { evaluate, numbers, type Term } from './expression.ts'
import { slopes, variable } from './slope.ts'

/** A function that is called monotone falls back nowhere by more than this, as in the ties of a ranking. */
export const MONOTONE_TOLERANCE = 1e-9
/** Between two points of the proof, and at a point: three of these make up the tolerance. */
const SLACK = MONOTONE_TOLERANCE / 3
const SAMPLES = 256
const MOST_STRETCHES = 2048

const least = (known: number, other: number): number => (other < known ? other : known)

export interface PointOnCurve {
  level: number
  value: number
}

export type Monotony =
  /** With the values at the ends, between which all others lie. */
  | { kind: 'proved'; ends: [PointOnCurve, PointOnCurve] }
  | { kind: 'undefined'; level: number }
  /** A counter-example: from the first level to the second, the value goes the wrong way. */
  | { kind: 'refuted'; points: [PointOnCurve, PointOnCurve] }
  /** Neither proved nor refuted within the work allowed. */
  | { kind: 'undecided'; from: number; to: number }

/**
 * Whether a term in one variable is defined and never falls (`max`) or never rises (`min`) from one
 * level to a higher one. First 257 evenly spaced levels are tried; a value that is not finite, or that
 * goes the wrong way, refutes. Then it is proved: the scale is halved until on every stretch the slopes,
 * bounded by interval arithmetic (directly, and through the slope in the middle), leave room for a fall
 * of no more than a third of {@link MONOTONE_TOLERANCE}, while the values at the ends of the stretches
 * do not fall by more either. So a proof says: between any two levels the value goes the wrong way by at
 * most the tolerance, up to the rounding of double precision. A function that would take more than 2,048
 * stretches is undecided.
 */
export function monotonyOf(term: Term, from: number, to: number, direction: 'max' | 'min'): Monotony {
  const sign = direction === 'max' ? 1 : -1
  const at = (level: number): PointOnCurve => ({ level, value: evaluate(term, numbers, [level]) })
  const fall = (a: PointOnCurve, b: PointOnCurve) => sign * (a.value - b.value)

  let peak = at(from)
  let worst: [PointOnCurve, PointOnCurve] = [peak, peak]
  for (let i = 0; i <= SAMPLES; i++) {
    const point = at(i === SAMPLES ? to : from + (i * (to - from)) / SAMPLES)
    if (Number.isNaN(point.value)) return { kind: 'undefined', level: point.level }
    if (fall(peak, point) > fall(...worst)) worst = [peak, point]
    if (fall(peak, point) < 0) peak = point
  }
  if (fall(...worst) > SLACK) return { kind: 'refuted', points: worst }

  peak = at(from)
  const stretches: [number, number][] = [[from, to]]
  for (let work = 0; stretches.length > 0; work++) {
    const [low, high] = stretches.pop()!
    const middle = low + (high - low) / 2
    let defined = true
    const { slope, bend } = evaluate(term, slopes, [variable(low, high)], (_, { value }) => {
      defined &&= Number.isFinite(value.low) && Number.isFinite(value.high)
    })
    const halfway = evaluate(term, slopes, [variable(middle, middle)]).slope
    const furthest = Math.max(-bend.low, bend.high) * (high - middle)
    // Either bound holds; the one through the middle is not known where there is a kink.
    const steepestFall =
      direction === 'max'
        ? least(-slope.low, furthest - halfway.low)
        : least(slope.high, furthest + halfway.high)
    if (defined && (steepestFall <= 0 || steepestFall * (high - low) <= SLACK)) {
      const end = at(high)
      if (Number.isNaN(end.value)) return { kind: 'undefined', level: high }
      if (fall(peak, end) > SLACK) return { kind: 'refuted', points: [peak, end] }
      if (fall(peak, end) < 0) peak = end
    } else if (work >= MOST_STRETCHES || middle <= low || middle >= high) {
      return { kind: 'undecided', from: low, to: high }
    } else {
      stretches.push([middle, high], [low, middle])
    }
  }
  return { kind: 'proved', ends: [at(from), at(to)] }
}
