import type { Matrix } from '../matrix.ts'
import { shareOf } from '../weights.ts'
import { solveInPlace } from './linear-system.ts'
import type { Comparisons } from './pairwise-comparison.ts'

/**
 * Weights from row geometric means, summing to 1 (Crawford & Williams 1985, J. Math. Psychology
 * 29:387-405). They are the logarithmic least squares solution, and for an incomplete matrix they are
 * that over the judgements given (Bozóki, Fülöp & Rónyai 2010, Math. and Computer Modelling 52:318-333):
 * then the weights equal the row geometric means with every missing judgement at w_i / w_j.
 * The judgements must connect all items.
 */
export function geometricMeanWeights(comparisons: Comparisons): number[] {
  const n = comparisons.length
  // the Laplacian of the graph of judgements, plus 1 everywhere: the logarithms of the weights sum to 0
  const system = new Float64Array(n * n)
  const logs = new Float64Array(n)
  comparisons.forEach((row, i) => {
    row.forEach((ratio, j) => {
      const judged = ratio !== null && i !== j
      if (!judged) system[i * n + j]! += 1
      else {
        system[i * n + i]! += 1
        logs[i]! += Math.log(ratio)
      }
    })
  })
  solveInPlace(system, logs)
  const means = Array.from(logs, Math.exp)
  return shareOf(
    means,
    means.reduce((sum, mean) => sum + mean, 0),
  )
}

/**
 * Geometric consistency index (Aguarón & Moreno-Jiménez 2003, EJOR 147:137-145):
 * 2/((n-1)(n-2)) Σ_{i<j} ln²(a_ij w_j / w_i); 0 for fewer than three items.
 */
export function geometricConsistencyIndex(matrix: Matrix, weights: readonly number[]): number {
  const n = matrix.length
  if (n < 3) return 0
  let sum = 0
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) sum += Math.log((matrix[i]![j]! * weights[j]!) / weights[i]!) ** 2
  return (2 * sum) / ((n - 1) * (n - 2))
}

/** What corresponds to a consistency ratio of .10, by the same authors. */
export const indexLimitOf = (n: number): number => (n <= 3 ? 0.31 : n === 4 ? 0.35 : 0.37)
