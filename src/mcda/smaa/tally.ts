/**
 * What is counted over the draws of a simulation. Tallies of separate chunks add up field by field;
 * added in the order of the chunks they give the same bytes however the chunks were shared out.
 */
export interface Tally {
  draws: number
  /** Alternative × rank (row-major, rank 0 = first): draws in which it has the rank, ties as asked. */
  ranks: Float64Array
  /** Alternative × criterion: sum of the weights in the draws in which it is first, ties as asked. */
  firstWeights: Float64Array
  /** Alternative × alternative: draws in which the row is strictly better than the column; null: not counted. */
  wins: Float64Array | null
  /** Draws in which at least two alternatives tie. */
  tied: number
}

/** `split`: k alternatives that tie share the k ranks they take, 1/k each; `best`: all of them get the best. */
export type Ties = 'split' | 'best'

export function addTo(sums: Float64Array, terms: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += terms[i]!
}
