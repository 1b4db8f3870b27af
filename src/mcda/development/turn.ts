import { z } from 'zod'
import { forEachCombination, forEachDraw } from './combinations.ts'
import { type FirstCode, NOT_KNOWN } from './first-places.ts'
import { NOTHING } from './lookup-table.ts'
import { Choice, type OpenDevelopment } from './open-development.ts'
import type { Scenario } from './scenario.ts'

const Side = z
  .strictObject({
    outcome: z.string().nullable().meta({ description: 'Null: as if nothing happens.' }),
    first: z.array(z.string()),
  })
  .meta({ id: 'DevelopmentTurnSide' })
/** Two ways in which a development can turn out that give different firsts, while the others turn out alike. */
export const Turn = z
  .strictObject({ others: z.array(Choice), between: z.tuple([Side, Side]) })
  .meta({ id: 'DevelopmentTurn' })
export type Turn = z.infer<typeof Turn>

/** The combination, and two outcomes of the development in the place of what is chosen for it there. */
export interface FoundTurn {
  chosen: readonly number[]
  between: [Ending, Ending]
}

interface Ending {
  outcome: number
  code: FirstCode
}

export interface FoundTurns {
  turn: FoundTurn | null
  /** Null: not known. */
  changes: boolean | null
}

/** Two known firsts that differ, if there are. */
function difference(endings: readonly Ending[]): [Ending, Ending] | null {
  const known = endings.filter(({ code }) => code !== NOT_KNOWN)
  const other = known.find(({ code }) => code !== known[0]!.code)
  return other ? [known[0]!, other] : null
}

/**
 * Exact: whether in some combination of the other developments it matters how one turns out, against its other
 * outcomes or against nothing. `codes`: who is first in every combination, the last development turning fastest.
 */
export function findTurn(
  scenario: Scenario,
  developments: readonly OpenDevelopment[],
  development: number,
  codes: Int32Array,
  evaluate: () => FirstCode,
): FoundTurns {
  const counts = developments.map(({ outcomes }) => outcomes.length)
  const others = counts.map((_, d) => d).filter(d => d !== development)
  const stride = counts.slice(development + 1).reduce((product, count) => product * count, 1)
  let turn: FoundTurn | null = null
  let isKnown = true
  const search = (endingsOf: (index: number) => Ending[]) =>
    forEachCombination(scenario, others, counts, () => {
      const index = scenario.chosen.reduce((sum, outcome, d) => sum * counts[d]! + Math.max(0, outcome), 0)
      const endings = endingsOf(index)
      if (endings.some(({ code }) => code === NOT_KNOWN)) isKnown = false
      const between = difference(endings)
      if (between) turn = { chosen: [...scenario.chosen], between }
      return turn !== null
    })
  const outcomesAt = (index: number): Ending[] =>
    Array.from({ length: counts[development]! }, (_, outcome) => ({
      outcome,
      code: codes[index + outcome * stride]!,
    }))
  search(outcomesAt)
  const canBeIdle = developments[development]!.outcomes.some(({ effects }) => effects.length === 0)
  if (!turn && !canBeIdle) search(index => [...outcomesAt(index), { outcome: NOTHING, code: evaluate() }])
  return { turn, changes: turn ? true : isKnown ? false : null }
}

/**
 * For every development, the same in combinations drawn at random, together some as many evaluations as draws;
 * what is not found is not known.
 */
export function drawTurns(
  scenario: Scenario,
  counts: readonly number[],
  { seed, draws }: { seed: number; draws: number },
  evaluate: () => FirstCode,
): FoundTurns[] {
  const turns: (FoundTurn | null)[] = counts.map(() => null)
  const evaluations = counts.reduce((sum, count) => sum + count + 1, 0)
  forEachDraw(scenario, counts, { seed, draws: Math.ceil(draws / evaluations) }, () => {
    counts.forEach((count, d) => {
      if (turns[d]) return
      const drawn = scenario.chosen[d]!
      const between = difference(
        Array.from({ length: count + 1 }, (_, k) => {
          scenario.choose(d, k === count ? NOTHING : k)
          return { outcome: scenario.chosen[d]!, code: evaluate() }
        }),
      )
      scenario.choose(d, drawn)
      if (between) turns[d] = { chosen: [...scenario.chosen], between }
    })
  })
  return turns.map(turn => ({ turn, changes: turn ? true : null }))
}
