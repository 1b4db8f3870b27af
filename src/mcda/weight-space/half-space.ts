import type { LinearConstraint } from '../linear-program.ts'
import { dot, unit } from './weight-space.ts'

/**
 * A constraint as `>=` or `=` with coefficients of length 1 within the plane Σw = 1: what lies beyond the bound
 * is then a distance between weight vectors. Coefficients of 0: the same for every vector, true or not.
 */
export interface HalfSpace extends LinearConstraint {
  sense: '>=' | '='
}

export function halfSpaceOf({ coefficients, sense, bound }: LinearConstraint): HalfSpace {
  const mean = coefficients.reduce((sum, x) => sum + x, 0) / coefficients.length
  const across = coefficients.map(x => x - mean)
  const length = Math.hypot(...across)
  const largest = Math.max(...coefficients.map(Math.abs), Math.abs(bound))
  const isConstant = length <= 1e-12 * largest
  const scale = (sense === '<=' ? -1 : 1) / ((isConstant ? largest : length) || 1)
  return {
    coefficients: across.map(x => (isConstant ? 0 : x * scale)),
    sense: sense === '=' ? '=' : '>=',
    bound: (bound - mean) * scale,
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
