import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'

/** Names of alternatives or criteria; absent: A1, A2 ... and C1, C2 ... */
export const Labels = z.array(z.string().min(1)).optional()

/** The names given, or numbered ones; as many as there are, and none twice. */
export function labelsOf(
  given: readonly string[] | undefined,
  count: number,
  prefix: 'A' | 'C',
  path: string,
): string[] {
  if (!given) return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
  if (given.length !== count)
    throw new InvalidProblem('shape', path, { expected: count, found: given.length })
  refuseDuplicates(given, path)
  return [...given]
}

/** Two things with one name cannot be told apart in a result. */
export function refuseDuplicates(ids: readonly string[], path: string): void {
  const seen = new Set<string>()
  ids.forEach((id, i) => {
    if (seen.has(id)) throw new InvalidProblem('duplicate-id', `${path}.${i}`, { id })
    seen.add(id)
  })
}
