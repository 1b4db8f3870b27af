import type { LinearConstraint } from '../linear-program.ts'
import { dot, unit } from './weight-space.ts'

/**
 * A constraint as `>=` or `=` with coefficients of length 1 within the plane Σw = 1: what lies beyond the bound
 * is then a distance between weight vectors. Coefficients of 0: the same for every vector, true or not.
 */
export interface HalfSpace extends LinearConstraint {
  sense: '>=' | '='
}

/** Beside a coefficient of 1 this is 0: what it says is lost in the tolerance of a linear program. */
const NEGLIGIBLE = 1e-8

export function halfSpaceOf({ coefficients, sense, bound }: LinearConstraint): HalfSpace {
  const largest = Math.max(...coefficients.map(Math.abs), Math.abs(bound)) || 1
  const scaled = coefficients.map(x => (Math.abs(x) > NEGLIGIBLE * largest ? x / largest : 0))
  const mean = scaled.reduce((sum, x) => sum + x, 0) / scaled.length
  const across = scaled.map(x => x - mean)
  const length = Math.hypot(...across)
  const isConstant = length <= 1e-12
  const factor = (sense === '<=' ? -1 : 1) / (isConstant ? 1 : length)
  return {
    coefficients: across.map(x => (isConstant ? 0 : x * factor)),
    sense: sense === '=' ? '=' : '>=',
    // no vector reaches farther than 1: a bound out of sight only spoils the scale of a program
    bound: Math.max(-2, Math.min(2, (bound / largest - mean) * factor)),
  }
}

/** w_j ≥ 0. */
export const nonNegative = (size: number, j: number): HalfSpace =>
  halfSpaceOf({ coefficients: unit(size, j), sense: '>=', bound: 0 })

export const slackAt = ({ coefficients, bound }: LinearConstraint, w: readonly number[]): number =>
  dot(coefficients, w) - bound

export const sumToOne = (size: number): LinearConstraint => ({
  coefficients: new Array<number>(size).fill(1),
  sense: '=',
  bound: 1,
})
