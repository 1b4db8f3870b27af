import { InvalidProblem } from '../invalid.ts'

/** Refuses swings of which the largest is not 100 (von Winterfeldt & Edwards 1986). */
export function checkSwings(swings: readonly number[], path: string): void {
  const largest = Math.max(...swings)
  if (largest !== 100) throw new InvalidProblem('largest-swing', path, { largest })
}
