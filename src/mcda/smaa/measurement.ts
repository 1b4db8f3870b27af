import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { LARGEST } from '../number.ts'
import type { SeededRandom } from '../seeded-random.ts'
import { type ValuePoints, valueAt } from '../value.ts'
import { beta, truncatedNormal } from './variates.ts'

const [Low, High] = [z.number().optional(), z.number().optional()]

/** What one cell may be: a level on the criterion's own scale, or a value where there is no value function. */
export const Measurement = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('exact'), value: z.number() }),
    z.strictObject({ type: z.literal('uniform'), min: z.number(), max: z.number() }),
    z
      .strictObject({ type: z.literal('normal'), mean: z.number(), sd: z.number(), min: Low, max: High })
      .meta({ description: 'With `min` or `max`: given that it lies there.' }),
    z
      .strictObject({ type: z.literal('beta'), alpha: z.number(), beta: z.number() })
      .meta({ description: 'Such as events + 1 and non-events + 1.' }),
    z
      .strictObject({ type: z.literal('empirical'), values: z.array(z.number()).max(1000) })
      .meta({ description: 'One of these, all equally likely.' }),
  ])
  .meta({ id: 'MeasurementDistribution', description: 'A number that is known, or known to a degree.' })
export type Measurement = z.infer<typeof Measurement>

/** Farther than this from its mean, in standard deviations, a truncated normal has nothing left to give. */
const FARTHEST = 30
/** Shapes of a beta distribution between which its variates are numbers. */
const SHAPES = { min: 1e-6, max: 1e9 }

/** @throws InvalidProblem range-reversed, out-of-range or empty: no distribution has these parameters. */
export function checkMeasurement(measurement: Measurement, path: string): void {
  const checkWithin = (field: string, value: number, { min, max }: { min: number; max: number }) => {
    if (value < min || value > max)
      throw new InvalidProblem('out-of-range', `${path}.${field}`, { value, min, max })
  }
  const checkOrder = (min: number, max: number) => {
    if (min > max) throw new InvalidProblem('range-reversed', path, { min, max })
  }
  switch (measurement.type) {
    case 'exact':
      break
    case 'uniform':
      checkOrder(measurement.min, measurement.max)
      break
    case 'normal': {
      const { mean, sd, min = -LARGEST, max = LARGEST } = measurement
      checkWithin('sd', sd, { min: 0, max: LARGEST })
      checkOrder(min, max)
      checkWithin('mean', mean, { min: min - FARTHEST * sd, max: max + FARTHEST * sd })
      break
    }
    case 'beta':
      checkWithin('alpha', measurement.alpha, SHAPES)
      checkWithin('beta', measurement.beta, SHAPES)
      break
    case 'empirical':
      if (measurement.values.length === 0) throw new InvalidProblem('empty', `${path}.values`, {})
  }
}

/** The one value a measurement can have; null when it can have several. */
export function constantOf(measurement: Measurement): number | null {
  switch (measurement.type) {
    case 'exact':
      return measurement.value
    case 'uniform':
      return measurement.min === measurement.max ? measurement.min : null
    case 'normal':
      return measurement.sd === 0 ? measurement.mean : null
    case 'beta':
      return null
    case 'empirical':
      return new Set(measurement.values).size === 1 ? measurement.values[0]! : null
  }
}

/** Levels that tell how large the numbers of a measurement are. */
export function extentOf(measurement: Measurement): readonly number[] {
  switch (measurement.type) {
    case 'exact':
      return [measurement.value]
    case 'uniform':
      return [measurement.min, measurement.max]
    case 'normal':
      return [measurement.mean - measurement.sd, measurement.mean + measurement.sd]
    case 'beta':
      return [0, 1]
    case 'empirical':
      return measurement.values
  }
}

/** Draws from a measurement, independently each time. */
export function drawerOf(measurement: Measurement, random: SeededRandom, normal: () => number): () => number {
  const constant = constantOf(measurement)
  if (constant !== null) return () => constant
  switch (measurement.type) {
    case 'exact':
      return () => measurement.value
    case 'uniform': {
      const { min, max } = measurement
      return () => min + random.uniform() * (max - min)
    }
    case 'normal': {
      const { mean, sd, min, max } = measurement
      if (min === undefined && max === undefined) return () => mean + sd * normal()
      const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY]
      const [a, b] = [(low - mean) / sd, (high - mean) / sd]
      return () => Math.min(high, Math.max(low, mean + sd * truncatedNormal(random, normal, a, b)))
    }
    case 'beta':
      return () => beta(random, normal, measurement.alpha, measurement.beta)
    case 'empirical': {
      const { values } = measurement
      return () => values[random.below(values.length)]!
    }
  }
}

/** A value as middle ± spread: half the width of a uniform, the standard deviation of a normal. */
export interface Spread {
  kind: 'fixed' | 'uniform' | 'normal'
  middle: number
  spread: number
}

/**
 * The value of a measurement through a value function, where that is uniform or normal itself: on a straight
 * line, without truncation. Null otherwise.
 */
export function spreadOf(measurement: Measurement, curve: ValuePoints | null): Spread | null {
  const constant = constantOf(measurement)
  if (constant !== null) return { kind: 'fixed', middle: valueOn(curve, constant), spread: 0 }
  if (curve && curve.length > 2) return null
  const around = (kind: 'uniform' | 'normal', middle: number, width: number): Spread => {
    const [at, next] = [valueOn(curve, middle), valueOn(curve, middle + width)]
    return { kind, middle: at, spread: Math.abs(next - at) }
  }
  if (measurement.type === 'uniform') {
    const { min, max } = measurement
    return around('uniform', min + (max - min) / 2, (max - min) / 2)
  }
  if (measurement.type === 'normal' && measurement.min === undefined && measurement.max === undefined)
    return around('normal', measurement.mean, measurement.sd)
  return null
}

/** The value of a level on straight lines that go on beyond the first and last point; without a curve, the level itself. */
export const valueOn = (curve: ValuePoints | null, level: number): number =>
  curve ? valueAt(curve, level, 'extrapolate') : level
