import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'
import { LARGEST_SEED } from './seeded-random.ts'

/** How often a simulation draws, and from which seed: the same seed gives the same bytes. */
export const drawsFields = {
  draws: z
    .number()
    .default(100_000)
    .meta({ description: 'At 100,000 a probability of one half is known to within 0.0031 (95 %).' }),
  seed: z.number().default(1),
}

export const MOST_DRAWS = 10_000_000
/** As many numbers as are drawn in some milliseconds. */
export const SHORT_DRAWS = 100_000

/** @throws InvalidProblem unless draws is a whole number from 1 and the seed one from 0. */
export function checkDraws({ draws, seed }: { draws: number; seed: number }): void {
  checkWhole(draws, 1, MOST_DRAWS, 'draws')
  checkWhole(seed, 0, LARGEST_SEED, 'seed')
}

function checkWhole(value: number, min: number, max: number, path: string): void {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new InvalidProblem('not-whole', path, { value, min, max })
}

/** Refuses what would keep an anonymous caller's thread for more than some seconds. */
export function checkWork(steps: number, path: string, limit: number): void {
  if (steps > limit) throw new InvalidProblem('too-much-work', path, { found: steps, limit })
}
