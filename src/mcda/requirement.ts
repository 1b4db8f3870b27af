import { type Cell, cellKey } from './cell.ts'
import type { Criterion, Problem } from './problem.ts'

/** A level beyond its limit: the criterion, the function it is on, what was asked and what was found. */
export interface Breach {
  criterion: string
  fn: string | null
  limit: number
  level: number
  effect: 'exclude' | 'report'
}

/** A requirement that cannot be tested yet, because its cell holds no level. */
export interface Untested {
  criterion: string
  fn: string | null
  limit: number
  effect: 'exclude' | 'report'
}

/** The limit that holds for a function (or for the whole model), null where there is none. */
export function limitOf(criterion: Criterion, fn: string | null): number | null {
  const limit = criterion.requirement?.limit ?? null
  if (limit === null || typeof limit === 'number') return limit
  return fn !== null && Object.hasOwn(limit, fn) ? limit[fn]! : null
}

/** Less than the limit where more is better, more where less is better; at the limit is enough. */
export const isBeyond = ({ direction }: Criterion, level: number, limit: number): boolean =>
  direction === 'max' ? level < limit : level > limit

/**
 * Tests every requirement of a model per function, on the aggregated level: a mean of 45 minutes
 * over eight functions can hide three breaches, so the mean is never tested.
 */
export function testRequirements(
  problem: Problem,
  cells: ReadonlyMap<string, Cell>,
  model: string,
): { breaches: Breach[]; untested: Untested[] } {
  const breaches: Breach[] = []
  const untested: Untested[] = []
  for (const criterion of problem.criteria) {
    for (const fn of criterion.functions?.map(f => f.id) ?? [null]) {
      const limit = limitOf(criterion, fn)
      if (limit === null) continue
      const cell = cells.get(cellKey(model, criterion.id, fn))!
      if (cell.state === 'not-applicable') continue
      const base = { criterion: criterion.id, fn, limit, effect: criterion.requirement!.breach }
      if (cell.level === null) untested.push(base)
      else if (isBeyond(criterion, cell.level, limit)) breaches.push({ ...base, level: cell.level })
    }
  }
  return { breaches, untested }
}
