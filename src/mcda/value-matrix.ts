import type { AdditiveRanking } from './additive.ts'
import type { Matrix } from './matrix.ts'
import type { Criterion, Problem } from './problem.ts'

/** An additive ranking as numbers: what every exact analysis of it and every simulation starts from. */
export interface ValueMatrix {
  /** The models that no requirement excludes, best first. */
  models: string[]
  criteria: string[]
  /** Points of 100 by criterion. */
  weights: number[]
  /** Value in [0,1] of each model (row) on each criterion. */
  values: Matrix
}

/**
 * Null while a value that counts is open, or no model is left: a missing score is never filled in. A criterion
 * that weighs nothing and has an open value is left out.
 */
export function valueMatrixOf({ ranking }: AdditiveRanking, weights: readonly number[]): ValueMatrix | null {
  const [first] = ranking
  if (!first) return null
  const isOpen = (j: number) => ranking.some(({ contributions }) => contributions[j]!.value === null)
  const counted = first.contributions.map((_, j) => j).filter(j => weights[j]! > 0 || !isOpen(j))
  if (counted.some(isOpen)) return null
  return {
    models: ranking.map(({ model }) => model),
    criteria: counted.map(j => first.contributions[j]!.criterion),
    weights: counted.map(j => weights[j]!),
    values: ranking.map(({ contributions }) => counted.map(j => contributions[j]!.value!)),
  }
}

/**
 * The criteria that weights are about when they vary. An exclusion threshold without a weight is a yes or no: no
 * weight is ever moved to it.
 */
export const weighedCriteria = ({ criteria, profiles = [] }: Problem): Criterion[] =>
  criteria.filter(
    ({ id, weight, requirement }) =>
      weight > 0 || requirement?.breach !== 'exclude' || profiles.some(({ weights }) => weights[id]! > 0),
  )
