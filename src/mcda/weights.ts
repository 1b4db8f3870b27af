import { InvalidProblem } from './invalid.ts'

/** Sum of weights, one per criterion; refuses a negative weight and weights that are all 0. */
export function sumOfWeights(weights: readonly number[], expected: number, path: string): number {
  if (weights.length !== expected)
    throw new InvalidProblem('shape', path, { expected, found: weights.length })
  let sum = 0
  weights.forEach((weight, j) => {
    if (weight < 0) throw new InvalidProblem('weight-negative', `${path}.${j}`, { weight })
    sum += weight
  })
  if (sum === 0) throw new InvalidProblem('weights-sum-zero', path, {})
  return sum
}

/** Weights that sum to 1: each divided by the sum of {@link sumOfWeights}. */
export const shareOf = (weights: readonly number[], sum: number): number[] =>
  weights.map(weight => weight / sum)
