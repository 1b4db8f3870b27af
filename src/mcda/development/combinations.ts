import { GENERATOR, seededRandom } from '../seeded-random.ts'
import { NOTHING } from './lookup-table.ts'
import type { Scenario } from './scenario.ts'

/** Up to this many combinations of outcomes are gone through one by one; of more, this many are drawn. */
export const EXACT_COMBINATIONS = 100_000

/** Which combinations of outcomes an analysis rests on. */
export interface Combinations {
  total: number
  examined: number
  /** All of them, one by one; otherwise drawn at random, each as likely as any other. */
  exact: boolean
  seed: number | null
  generator: string | null
}

export function combinationsOf(
  counts: readonly number[],
  { seed, draws }: { seed: number; draws: number },
): Combinations {
  const total = counts.reduce((product, count) => product * count, 1)
  return total <= EXACT_COMBINATIONS
    ? { total, examined: total, exact: true, seed: null, generator: null }
    : { total, examined: draws, exact: false, seed, generator: GENERATOR }
}

/**
 * Puts the scenario in every combination of outcomes of some developments, the last one turning fastest, and
 * back to nothing afterwards, or as soon as `visit` says true. Leaves the other developments as they are.
 */
export function forEachCombination(
  scenario: Scenario,
  developments: readonly number[],
  counts: readonly number[],
  visit: (index: number) => boolean | undefined,
): void {
  for (const d of developments) scenario.choose(d, 0)
  for (let index = 0; !visit(index); index++) {
    let k = developments.length - 1
    for (; k >= 0; k--) {
      const d = developments[k]!
      const next = scenario.chosen[d]! + 1
      if (next < counts[d]!) {
        scenario.choose(d, next)
        break
      }
      scenario.choose(d, 0)
    }
    if (k < 0) break
  }
  for (const d of developments) scenario.choose(d, NOTHING)
}

/** The same for combinations drawn at random, every outcome of a development as likely as any other. */
export function forEachDraw(
  scenario: Scenario,
  counts: readonly number[],
  { seed, draws }: { seed: number; draws: number },
  visit: (index: number) => void,
): void {
  const random = seededRandom(seed)
  for (let index = 0; index < draws; index++) {
    counts.forEach((count, d) => {
      scenario.choose(d, random.below(count))
    })
    visit(index)
  }
  counts.forEach((_, d) => {
    scenario.choose(d, NOTHING)
  })
}
