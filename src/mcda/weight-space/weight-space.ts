import type { LinearConstraint } from '../linear-program.ts'

/**
 * What is known about the weights, as a set of vectors w ≥ 0 with Σw = 1: cut out by linear constraints
 * (none: every weight vector), or the mixtures of a few given vectors.
 */
export type WeightSpace =
  | { kind: 'polytope'; size: number; constraints: readonly WeightConstraint[] }
  | { kind: 'hull'; size: number; points: readonly (readonly number[])[] }

export type Polytope = Extract<WeightSpace, { kind: 'polytope' }>
export type Hull = Extract<WeightSpace, { kind: 'hull' }>

/** coefficients · w compared with the bound, weights summing to 1. */
export interface WeightConstraint extends LinearConstraint {
  /** Place of the statement it comes from; absent: each constraint is a statement of its own. */
  statement?: number
}

/** Distances between weight vectors below this count as none: a set no wider than this has no width. */
export const WIDTH = 1e-9

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** All weight on one criterion. */
export const unit = (size: number, j: number): number[] =>
  Array.from({ length: size }, (_, k) => (k === j ? 1 : 0))
