import type { LinearConstraint } from '../linear-program.ts'

/**
 * What is known about the weights, as a set of vectors w ≥ 0 with Σw = 1: cut out by linear constraints
 * (none: every weight vector), or the mixtures of a few given vectors.
 */
export type WeightSpace =
  | { kind: 'polytope'; size: number; constraints: readonly LinearConstraint[] }
  | { kind: 'hull'; size: number; points: readonly (readonly number[])[] }
