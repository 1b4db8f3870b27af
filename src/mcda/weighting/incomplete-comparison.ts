import { InvalidProblem } from '../invalid.ts'
import type { Matrix } from '../matrix.ts'
import type { Comparison, Comparisons } from './pairwise-comparison.ts'

export const isComplete = (comparisons: Comparisons): comparisons is Matrix =>
  comparisons.every(row => row.every(ratio => ratio !== null))

/**
 * Refuses comparisons that fall apart into groups of items with no judgement between them: then no
 * weights follow.
 * @throws InvalidProblem loose-items, naming those outside the largest group.
 */
export function checkConnected(comparisons: Comparisons, items: readonly string[], path: string): void {
  const groups: number[][] = []
  comparisons.forEach((_, i) => {
    if (!groups.some(group => group.includes(i))) groups.push(reachableFrom(i, comparisons))
  })
  if (groups.length === 1) return
  const largest = groups.reduce((one, other) => (other.length > one.length ? other : one))
  const loose = items.filter((_, i) => !largest.includes(i))
  throw new InvalidProblem('loose-items', path, { items: loose.join(', ') })
}

function reachableFrom(start: number, comparisons: Comparisons): number[] {
  const reached = [start]
  for (const i of reached)
    comparisons[i]!.forEach((ratio, j) => {
      if (ratio !== null && !reached.includes(j)) reached.push(j)
    })
  return reached
}

/** Every judgement that was not given is what the weights say: w_i / w_j. */
export const completedWith = (weights: readonly number[], comparisons: Comparisons): Matrix =>
  comparisons.map((row, i) => row.map((ratio, j) => ratio ?? weights[i]! / weights[j]!))

/** The judgements that were completed, each pair once. */
export function completionsOf(
  comparisons: Comparisons,
  completed: Matrix,
  items: readonly string[],
): Comparison[] {
  const completions: Comparison[] = []
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++)
      if (comparisons[i]![j] === null)
        completions.push({ item: items[i]!, over: items[j]!, ratio: completed[i]![j]! })
  return completions
}
