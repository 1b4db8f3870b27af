import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { LARGEST } from '../number.ts'

/**
 * How a difference d in favour of one alternative becomes a preference in [0,1] (Brans, Vincke &
 * Mareschal 1986, EJOR 24:228-238). Thresholds are strict and in the unit of the criterion.
 */
export const PreferenceFunction = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('usual') }),
    z.strictObject({ type: z.literal('u-shape'), q: z.number() }),
    z.strictObject({ type: z.literal('v-shape'), p: z.number() }),
    z.strictObject({ type: z.literal('level'), q: z.number().default(0), p: z.number() }),
    z.strictObject({ type: z.literal('linear'), q: z.number().default(0), p: z.number() }),
    z.strictObject({ type: z.literal('gaussian'), s: z.number() }),
  ])
  .meta({
    id: 'PreferenceFunction',
    description:
      'Preference for a difference d > 0. usual: 1; u-shape: 1 if d > q; v-shape: d/p, 1 if d > p; level: 1/2 if d > q, 1 if d > p; linear: (d-q)/(p-q) if d > q, 1 if d > p; gaussian: 1-exp(-d²/(2s²)).',
  })
export type PreferenceFunction = z.infer<typeof PreferenceFunction>

/** Refuses thresholds without a meaning: 0 ≤ q ≤ p, and s above 0. */
export function checkPreference(fn: PreferenceFunction, path: string): void {
  if ('s' in fn && fn.s <= 0) throw new InvalidProblem('not-positive', `${path}.s`, { value: fn.s })
  if ('p' in fn && fn.p < 0)
    throw new InvalidProblem('out-of-range', `${path}.p`, { value: fn.p, min: 0, max: LARGEST })
  if (!('q' in fn)) return
  const max = 'p' in fn ? fn.p : LARGEST
  if (fn.q < 0 || fn.q > max)
    throw new InvalidProblem('out-of-range', `${path}.q`, { value: fn.q, min: 0, max })
}

/** All but the gaussian: nothing up to q, all beyond p; between them a half, or a straight line. */
export interface Thresholds {
  q: number
  p: number
  isRamp: boolean
}

export function thresholdsOf(fn: Exclude<PreferenceFunction, { type: 'gaussian' }>): Thresholds {
  switch (fn.type) {
    case 'usual':
      return { q: 0, p: 0, isRamp: false }
    case 'u-shape':
      return { q: fn.q, p: fn.q, isRamp: false }
    case 'level':
      return { q: fn.q, p: fn.p, isRamp: false }
    case 'v-shape':
      return { q: 0, p: fn.p, isRamp: fn.p > 0 }
    case 'linear':
      return { q: fn.q, p: fn.p, isRamp: fn.p > fn.q }
  }
}

/**
 * Preference for a difference. A step is taken only by a difference that exceeds the threshold by more
 * than `rounding`: 1 - 2/3 is not more than 1/3.
 */
export function preferenceFor(difference: number, fn: PreferenceFunction, rounding = 0): number {
  if (fn.type === 'gaussian') return difference > 0 ? -Math.expm1(-((difference / fn.s) ** 2) / 2) : 0
  const { q, p, isRamp } = thresholdsOf(fn)
  if (isRamp) return difference > p ? 1 : difference > q ? (difference - q) / (p - q) : 0
  return difference > p + rounding ? 1 : difference > q + rounding ? 0.5 : 0
}
