import fc from 'fast-check'
import { applyEffects, type Effect } from '../../../src/mcda/development/effect.ts'
import type { OpenDevelopment, OpenOutcome } from '../../../src/mcda/development/open-development.ts'
import { type Problem, rankAdditive } from '../../../src/mcda/index.ts'

type Range = OpenOutcome['probability']

/** A few developments on a problem with levels 1-5, with every kind of effect. */
export const developmentsOn = (
  problem: Problem,
  { most = 3, probable = false }: { most?: number; probable?: boolean } = {},
): fc.Arbitrary<OpenDevelopment[]> =>
  fc
    .array(
      fc
        .array(fc.array(effectOn(problem), { maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .chain(outcomes =>
          (probable ? rangesFor(outcomes.length) : fc.constant(outcomes.map((): Range => null))).map(ranges =>
            outcomes.map((effects, o) => ({ id: `O${o + 1}`, effects, probability: ranges[o]! })),
          ),
        ),
      { maxLength: most },
    )
    .map(list => list.map((outcomes, d) => ({ id: `D${d + 1}`, outcomes })))

/** Weights of at most 30 each: on three developments they never take more than there is, unless all is named. */
function effectOn({ models, criteria }: Problem): fc.Arbitrary<Effect> {
  const some = fc.option(fc.subarray(models, { minLength: 1 }), { nil: undefined })
  return fc.constantFrom(...criteria).chain(({ id: criterion, functions }): fc.Arbitrary<Effect> => {
    const each = functions
      ? fc.option(
          fc.subarray(
            functions.map(({ id }) => id),
            { minLength: 1 },
          ),
          { nil: undefined },
        )
      : fc.constant(undefined)
    const where = { criterion: fc.constant(criterion), models: some, functions: each }
    const limit = fc.integer({ min: 1, max: 5 })
    return fc.oneof(
      fc.record({ kind: fc.constant('shift' as const), ...where, by: fc.integer({ min: -2, max: 2 }) }),
      fc.record({ kind: fc.constant('level' as const), ...where, to: limit }),
      fc.record({
        kind: fc.constant('requirement' as const),
        criterion: where.criterion,
        limit: functions
          ? fc.oneof(
              limit,
              limit.map(one => ({ [functions[0]!.id]: one })),
            )
          : (limit as fc.Arbitrary<number | Record<string, number>>),
        breach: fc.constantFrom('exclude' as const, 'report' as const, undefined),
      }),
      fc.record({
        kind: fc.constant('weight' as const),
        criterion: where.criterion,
        weight: fc.integer({ min: 0, max: 30 }),
      }),
      fc.record({
        kind: fc.constant('rule-out' as const),
        models: fc.subarray(models, { minLength: 1, maxLength: 1 }),
      }),
    )
  })
}

/** Ranges around probabilities that sum to 1; some of them known. */
export const rangesFor = (count: number): fc.Arbitrary<NonNullable<Range>[]> =>
  fc
    .record({
      parts: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }),
      slack: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
    })
    .map(({ parts, slack }) => {
      const sum = parts.reduce((total, part) => total + part, 0)
      return parts.map((part, o) => {
        const middle = sum === 0 ? 1 / count : part / sum
        return { low: Math.max(0, middle - slack[o]! / 10), high: Math.min(1, middle + slack[o]! / 10) }
      })
    })

/** One combination applied literally and ranked anew; every model is out: no totals. */
export function rankedAfter(problem: Problem, effects: readonly Effect[]) {
  const after = applyEffects(problem, effects)
  const ranked = after.models.length > 0 ? rankAdditive(after) : null
  const totals = new Map((ranked?.ranking ?? []).map(({ model, total }) => [model, total]))
  const isKnown = [...totals.values()].every(total => total !== null)
  const best = Math.max(...[...totals.values()].map(total => total ?? Number.NaN))
  return {
    totals,
    ranking: ranked?.ranking ?? [],
    best,
    /** In the order of the problem; null: not known. */
    first: isKnown
      ? problem.models.filter(model => totals.has(model) && totals.get(model)! >= best - 1e-7)
      : null,
  }
}
export type Ranked = ReturnType<typeof rankedAfter>

/** Every combination of outcomes, as indices. */
export const combinationsOf = (developments: readonly OpenDevelopment[]): number[][] =>
  developments.reduce<number[][]>(
    (rows, { outcomes }) => rows.flatMap(row => outcomes.map((_, o) => [...row, o])),
    [[]],
  )

export const effectsOf = (
  developments: readonly OpenDevelopment[],
  combination: readonly number[],
): Effect[] => developments.flatMap(({ outcomes }, d) => outcomes[combination[d]!]?.effects ?? [])
