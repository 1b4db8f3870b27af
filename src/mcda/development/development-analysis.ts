import { z } from 'zod'
import type { AdditiveRanking } from '../additive.ts'
import { checkDraws } from '../draws.ts'
import type { Problem } from '../problem.ts'
import { competitionRanks } from '../rank.ts'
import { checkDevelopments } from './check-developments.ts'
import { combinationsOf, EXACT_COMBINATIONS, forEachCombination, forEachDraw } from './combinations.ts'
import { bestTotal, type FirstCode, firstPlaces, NOT_KNOWN } from './first-places.ts'
import { informationOf } from './information.ts'
import { InformationValue, leadersOf } from './information-value.ts'
import { NOTHING } from './lookup-table.ts'
import { Choice, type OpenDevelopment } from './open-development.ts'
import { Regret, regretCount } from './regret.ts'
import { type Scenario, scenarioOf } from './scenario.ts'
import { drawTurns, type FoundTurn, findTurn, Turn } from './turn.ts'

export { checkDevelopments, type OpenDevelopment }

const number = z.number()
const First = z
  .array(z.string())
  .nullable()
  .meta({ description: 'Who share the first place; null: not known yet; empty: no model is left.' })
const Maybe = z.boolean().nullable().meta({ description: 'Null: not known.' })

const AnalysedOutcome = z
  .strictObject({
    id: z.string(),
    nominal: number.nullable().meta({ description: 'Its probability, every range filled to the same part.' }),
    ranking: z.array(
      z.strictObject({ model: z.string(), total: number.nullable(), rank: z.int().nullable() }),
    ),
    excluded: z.array(z.string()),
    first: First,
    changesFirst: Maybe,
  })
  .meta({ id: 'AnalysedOutcome' })

const AnalysedDevelopment = z
  .strictObject({
    id: z.string(),
    outcomes: z.array(AnalysedOutcome),
    changesAlone: Maybe,
    changesTogether: Maybe,
    turn: Turn.nullable(),
    evppi: InformationValue.nullable(),
  })
  .meta({ id: 'AnalysedDevelopment' })

export const developmentAnalysisFields = {
  combinations: z
    .strictObject({
      total: number,
      examined: z.int(),
      exact: z.boolean(),
      seed: z.int().nullable(),
      generator: z.string().nullable(),
    })
    .meta({ description: `Up to ${EXACT_COMBINATIONS} combinations of outcomes are all examined.` }),
  first: First,
  changesFirst: Maybe,
  possibleFirst: z.array(
    z.strictObject({ model: z.string(), combinations: z.int(), example: z.array(Choice) }),
  ),
  notKnownIn: z.int().meta({ description: 'Combinations of which the first place is not known yet.' }),
  developments: z.array(AnalysedDevelopment),
  regret: Regret,
  expected: z
    .strictObject({
      totals: z.array(z.strictObject({ model: z.string(), total: number })),
      first: z.array(z.string()),
    })
    .nullable()
    .meta({ description: 'At the nominal probabilities; null: not declared, or totals are not known yet.' }),
  pairs: z.array(
    z.strictObject({
      developments: z.tuple([z.string(), z.string()]),
      evppi: InformationValue,
    }),
  ),
}
/** What open developments can do to a ranking. Totals and regrets are on 0-100. */
export const DevelopmentAnalysis = z
  .strictObject(developmentAnalysisFields)
  .meta({ id: 'DevelopmentAnalysis' })
export type DevelopmentAnalysis = z.infer<typeof DevelopmentAnalysis>

/**
 * Which developments can change the first place, alone or with others; regret over all combinations of outcomes;
 * and what it is worth to know an outcome before choosing. Developments are independent, and each turns out in
 * exactly one of its outcomes: "nothing happens" is the point of reference for an outcome alone, and otherwise
 * counts only where it is declared as an outcome without effects. Beyond {@link EXACT_COMBINATIONS} combinations
 * are drawn at random; then what was not found is not known.
 * @throws InvalidProblem as {@link checkDevelopments} does; not-whole for draws or a seed.
 */
export function analyseDevelopments(
  problem: Problem,
  base: AdditiveRanking,
  developments: readonly OpenDevelopment[],
  { seed = 1, draws = EXACT_COMBINATIONS }: { seed?: number; draws?: number } = {},
): DevelopmentAnalysis {
  checkDevelopments(problem, developments)
  checkDraws({ draws, seed })
  const { models } = problem
  const counts = developments.map(({ outcomes }) => outcomes.length)
  const scenario = scenarioOf(problem, base, developments)
  const firsts = firstPlaces(models.length)
  const namesOf = (code: FirstCode) => firsts.members(code)?.map(m => models[m]!) ?? null
  const choicesOf = (chosen: readonly number[]): Choice[] =>
    developments.map(({ id, outcomes }, d) => ({
      development: id,
      outcome: outcomes[chosen[d]!]?.id ?? null,
    }))
  const firstNow = () => {
    scenario.evaluate()
    return firsts.of(scenario, bestTotal(scenario))
  }

  const now = firstNow()
  const alone = developments.map(({ outcomes }, d) => {
    const analysed = outcomes.map(({ id }, o) => {
      scenario.choose(d, o)
      const code = firstNow()
      return { id, ...standingOf(scenario, models), first: namesOf(code), changesFirst: differs(now, code) }
    })
    scenario.choose(d, NOTHING)
    return analysed
  })

  const combinations = combinationsOf(counts, { seed, draws })
  const codes = new Int32Array(combinations.examined)
  const regrets = regretCount(models)
  const seen = new Map<FirstCode, { combinations: number; since: number; example: Choice[] }>()
  const count = (index: number) => {
    scenario.evaluate()
    const best = bestTotal(scenario)
    const code = firsts.of(scenario, best)
    codes[index] = code
    regrets.count(scenario, best)
    const tally = seen.get(code)
    if (tally) tally.combinations++
    else seen.set(code, { combinations: 1, since: index, example: choicesOf(scenario.chosen) })
    return false
  }
  const every = developments.map((_, d) => d)
  if (combinations.exact) forEachCombination(scenario, every, counts, count)
  else forEachDraw(scenario, counts, { seed, draws }, count)

  const turns = combinations.exact
    ? every.map(d => findTurn(scenario, developments, d, codes, firstNow))
    : drawTurns(scenario, counts, { seed, draws }, firstNow)
  const turnOf = ({ chosen, between }: FoundTurn, development: number): Turn => ({
    others: choicesOf(chosen).filter((_, d) => d !== development),
    between: between.map(({ outcome, code }) => ({
      outcome: developments[development]!.outcomes[outcome]?.id ?? null,
      first: namesOf(code)!,
    })) as Turn['between'],
  })
  const { probabilities, values, pairs, expected } = informationOf(scenario, developments, counts, seed)
  const changes = [...seen.keys()].map(code => differs(now, code))

  return {
    combinations,
    first: namesOf(now),
    changesFirst: anyOf(combinations.exact ? changes : [...changes, null]),
    possibleFirst: models.flatMap((model, m) => {
      const own = [...seen].flatMap(([code, tally]) => (firsts.members(code)?.includes(m) ? [tally] : []))
      if (own.length === 0) return []
      const { example } = own.reduce((a, b) => (b.since < a.since ? b : a))
      return [{ model, combinations: own.reduce((sum, tally) => sum + tally.combinations, 0), example }]
    }),
    notKnownIn: seen.get(NOT_KNOWN)?.combinations ?? 0,
    developments: developments.map(({ id }, d) => ({
      id,
      outcomes: alone[d]!.map((outcome, o) => ({
        ...outcome,
        nominal: probabilities[d]?.nominal[o] ?? null,
      })),
      changesAlone: anyOf(alone[d]!.map(({ changesFirst }) => changesFirst)),
      changesTogether: turns[d]!.changes,
      turn: turns[d]!.turn && turnOf(turns[d]!.turn, d),
      evppi: values[d] ?? null,
    })),
    regret: regrets.result(choicesOf),
    expected: expected && {
      totals: models.map((model, m) => ({ model, total: expected[m]! })),
      first: leadersOf(expected).map(m => models[m]!),
    },
    pairs: pairs.map(({ pair: [a, b], evppi }) => ({
      developments: [developments[a]!.id, developments[b]!.id],
      evppi,
    })),
  }
}

const differs = (a: FirstCode, b: FirstCode): boolean | null =>
  a === NOT_KNOWN || b === NOT_KNOWN ? null : a !== b

/** True as soon as one is; null: none is, but one is not known. */
const anyOf = (each: readonly (boolean | null)[]): boolean | null =>
  each.includes(true) ? true : each.includes(null) ? null : false

/** The ranking of what the scenario has evaluated. */
function standingOf({ totals, isOut }: Scenario, models: readonly string[]) {
  const places = models.flatMap((model, m) => (isOut[m] ? [] : [{ model, total: totals[m]! }]))
  const isOpen = places.some(({ total }) => Number.isNaN(total))
  const ranks = competitionRanks(places.map(({ total }) => total))
  return {
    ranking: places
      .map(({ model, total }, i) => ({
        model,
        total: Number.isNaN(total) ? null : total,
        rank: isOpen ? null : ranks[i]!,
      }))
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    excluded: models.filter((_, m) => isOut[m]),
  }
}
