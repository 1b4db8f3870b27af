import { fractionalRanks } from '../rank.ts'

/**
 * Spearman's rank correlation: Pearson's correlation of the mid-ranks, so ties are counted for what
 * they are (Kendall & Gibbons 1990, Rank Correlation Methods, ch. 3). `x` and `y` are two measurements
 * of the same things, as many in each; numbers are tied when they are equal. From -1 (reversed) to 1
 * (the same order); null when either list ties everything (0/0).
 */
export function spearmanRho(x: readonly number[], y: readonly number[]): number | null {
  const middle = (x.length + 1) / 2
  const [byX, byY] = [x, y].map(list => midRanks(list).map(rank => rank - middle)) as [number[], number[]]
  const sum = (a: number[], b: number[]) => a.reduce((total, each, i) => total + each * b[i]!, 0)
  const squared = sum(byX, byX) * sum(byY, byY)
  return squared === 0 ? null : sum(byX, byY) / Math.sqrt(squared)
}

/** Mid-ranks from the lowest number up; equal numbers share the mean of their places. */
export const midRanks = (numbers: readonly number[]): number[] =>
  fractionalRanks(
    numbers.map(number => -number),
    0,
  )
