import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDevelopments } from '../../../src/mcda/development/check-developments.ts'
import { analyseDevelopments } from '../../../src/mcda/development/development-analysis.ts'
import { NOTHING } from '../../../src/mcda/development/lookup-table.ts'
import type { OpenDevelopment } from '../../../src/mcda/development/open-development.ts'
import {
  type Effect,
  GENERATOR,
  InvalidProblem,
  linearPoints,
  type Problem,
  rankAdditive,
} from '../../../src/mcda/index.ts'
import { problems } from '../problem-arbitrary.ts'
import { criterionOf, problemOf, scoreOf } from '../problem-of.ts'
import { refusalOf } from '../refusal-of.ts'
import { combinationsOf, developmentsOn, effectsOf, rankedAfter } from './development-arbitrary.ts'

const isAllowed = (problem: Problem, developments: OpenDevelopment[]): boolean => {
  try {
    checkDevelopments(problem, developments)
    return true
  } catch (error) {
    if (error instanceof InvalidProblem && error.code === 'weights-sum') return false
    throw error
  }
}

const situations = (wanted: Parameters<typeof problems>[0], options?: Parameters<typeof developmentsOn>[1]) =>
  problems({ requirements: true, ranges: true, notApplicable: true, ...wanted })
    .chain(problem => developmentsOn(problem, options).map(developments => ({ problem, developments })))
    .filter(({ problem, developments }) => isAllowed(problem, developments))

const analysed = ({ problem, developments }: { problem: Problem; developments: OpenDevelopment[] }) =>
  analyseDevelopments(problem, rankAdditive(problem), developments)

describe('against every combination applied literally and ranked anew', () => {
  test('an outcome alone: ranking, exclusions and first', () => {
    fc.assert(
      fc.property(situations({ gaps: true }), situation => {
        const { problem, developments } = situation
        const analysis = analysed(situation)
        const now = rankedAfter(problem, []).first
        expect(analysis.first).toEqual(now)
        analysis.developments.forEach(({ outcomes, changesAlone }, d) => {
          const changes = outcomes.map((outcome, o) => {
            const naive = rankedAfter(problem, developments[d]!.outcomes[o]!.effects)
            expect(outcome.first).toEqual(naive.first)
            expect(new Map(outcome.ranking.map(({ model, total }) => [model, total]))).toEqual(naive.totals)
            expect(outcome.excluded).toEqual(problem.models.filter(model => !naive.totals.has(model)))
            if (naive.first)
              expect(outcome.ranking.map(({ model, rank }) => [model, rank])).toEqual(
                naive.ranking.map(({ model, rank }) => [model, rank]),
              )
            const changed = now && naive.first && now.join() !== naive.first.join()
            expect(outcome.changesFirst).toBe(changed)
            return changed
          })
          expect(changesAlone).toBe(changes.includes(true) ? true : changes.includes(null) ? null : false)
        })
      }),
    )
  })

  test('together: who can be first, which development matters, and regret', () => {
    fc.assert(
      fc.property(situations({ gaps: true }), situation => {
        const { problem, developments } = situation
        const { combinations, possibleFirst, regret, notKnownIn, ...analysis } = analysed(situation)
        const all = combinationsOf(developments)
        const naive = new Map(
          all.map(each => [each.join(), rankedAfter(problem, effectsOf(developments, each))]),
        )
        const each = [...naive.values()]
        expect(combinations).toMatchObject({ total: all.length, examined: all.length, exact: true })
        expect(notKnownIn).toBe(each.filter(({ first }) => first === null).length)
        expect(possibleFirst.map(({ model, combinations }) => [model, combinations])).toEqual(
          problem.models.flatMap(model => {
            const count = each.filter(({ first }) => first?.includes(model)).length
            return count > 0 ? [[model, count]] : []
          }),
        )
        for (const { model, example } of possibleFirst) {
          const chosen = example.map(({ outcome }, d) =>
            developments[d]!.outcomes.findIndex(o => o.id === outcome),
          )
          expect(naive.get(chosen.join())!.first).toContain(model)
        }
        analysis.developments.forEach(({ changesTogether, turn }, d) => {
          const firstsOf = (combination: number[]) =>
            [NOTHING, ...developments[d]!.outcomes.keys()].map(
              o => rankedAfter(problem, effectsOf(developments, combination.with(d, o))).first,
            )
          const firsts = all.map(firstsOf)
          const isTurn = (each: (string[] | null)[]) =>
            new Set(each.flatMap(first => (first ? [first.join()] : []))).size > 1
          const matters = firsts.some(isTurn) ? true : firsts.flat().includes(null) ? null : false
          expect(changesTogether).toBe(matters)
          expect(turn !== null).toBe(matters === true)
          for (const { outcome, first } of turn?.between ?? []) {
            const chosen = developments.map(({ id, outcomes }) => {
              const wanted =
                id === developments[d]!.id ? outcome : turn!.others.find(o => o.development === id)!.outcome
              return outcomes.findIndex(o => o.id === wanted)
            })
            expect(rankedAfter(problem, effectsOf(developments, chosen)).first).toEqual(first)
          }
        })
        const isKnown = notKnownIn === 0
        for (const { model, largest, ruledOutIn } of regret.models) {
          const own = each.filter(({ totals }) => totals.has(model))
          expect(ruledOutIn).toBe(each.length - own.length)
          const regrets = own.map(({ best, totals }) => best - totals.get(model)!)
          expect(largest).toBe(isKnown && own.length > 0 ? Math.max(...regrets) : null)
        }
        const safe = regret.models.filter(({ largest, ruledOutIn }) => largest !== null && ruledOutIn === 0)
        const smallest = Math.min(...safe.map(({ largest }) => largest!))
        expect(regret.minimax).toEqual(
          safe.filter(({ largest }) => largest! <= smallest + 1e-7).map(({ model }) => model),
        )
      }),
    )
  })

  test('expected totals and the value of knowing one development, or two', () => {
    fc.assert(
      fc.property(situations({}, { probable: true }), situation => {
        const { problem, developments } = situation
        const analysis = analysed(situation)
        const nominal = analysis.developments.map(({ outcomes }) => outcomes.map(o => o.nominal))
        const known = developments.every(({ outcomes }) => outcomes.length === 1 || outcomes[0]!.probability)
        expect(known).toBe(true)
        const all = combinationsOf(developments).map(chosen => {
          const { totals } = rankedAfter(problem, effectsOf(developments, chosen))
          return {
            chosen,
            probability: chosen.reduce((product, o, d) => product * nominal[d]![o]!, 1),
            isKnown: [...totals.values()].every(total => total !== null),
            worths: problem.models.map(model => totals.get(model) ?? 0),
          }
        })
        if (!all.every(({ isKnown }) => isKnown)) return
        const expectedOver = (some: typeof all) =>
          problem.models.map((_, m) =>
            some.reduce((sum, { probability, worths }) => sum + probability * worths[m]!, 0),
          )
        const expected = expectedOver(all)
        analysis.expected!.totals.forEach(({ total }, m) => {
          expect(total).toBeCloseTo(expected[m]!, 9)
        })
        const worthOfKnowing = (...kept: number[]) => {
          const keyOf = ({ chosen }: (typeof all)[number]) => kept.map(d => chosen[d]!).join()
          const informed = [...new Set(all.map(keyOf))].map(key =>
            Math.max(...expectedOver(all.filter(each => keyOf(each) === key))),
          )
          return Math.max(0, informed.reduce((sum, worth) => sum + worth, 0) - Math.max(...expected))
        }
        analysis.developments.forEach(({ evppi }, d) => {
          expect(evppi!.nominal).toBeCloseTo(worthOfKnowing(d), 9)
          expect(evppi!.halfWidth).toBeNull()
        })
        for (const { developments: ids, evppi } of analysis.pairs) {
          const pair = ids.map(id => developments.findIndex(development => development.id === id))
          expect(evppi.nominal).toBeCloseTo(worthOfKnowing(...pair), 9)
        }
      }),
    )
  })
})

/** A on 60, B on 50 or 75, C on 0: points of 100 and values in one. */
const scoredOn = (levels: Record<string, number>) =>
  problemOf({
    models: Object.keys(levels),
    criteria: [criterionOf({ points: linearPoints(0, 100) })],
    scores: Object.entries(levels).map(([model, level]) => scoreOf(model, level)),
  })
const half = { low: 0.5, high: 0.5 }
const either = (id: string, ...effects: Effect[]): OpenDevelopment => ({
  id,
  outcomes: [
    { id: 'no', effects: [], probability: half },
    { id: 'yes', effects, probability: half },
  ],
})
const analysisOf = (
  problem: Problem,
  developments: OpenDevelopment[],
  options?: { seed?: number; draws?: number },
) => analyseDevelopments(problem, rankAdditive(problem), developments, options)
const raised: Effect = { kind: 'level', criterion: 'C1', models: ['B'], to: 75 }

describe('small cases', () => {
  test('A on 60 against B on 50 or 75, one half each: B leads with 62.5, knowing is worth 5', () => {
    const { first, expected, developments } = analysisOf(scoredOn({ A: 60, B: 50 }), [either('D', raised)])
    expect(first).toEqual(['A'])
    expect(expected).toEqual({
      totals: [
        { model: 'A', total: 60 },
        { model: 'B', total: 62.5 },
      ],
      first: ['B'],
    })
    expect(developments[0]!.evppi).toMatchObject({ nominal: 5, leaderChanges: 0.5 })
  })

  test('no developments: one combination, in which nothing changes', () => {
    const analysis = analysisOf(scoredOn({ A: 60, B: 60 }), [])
    expect(analysis).toMatchObject({
      combinations: { total: 1, examined: 1, exact: true },
      first: ['A', 'B'],
      changesFirst: false,
      developments: [],
      regret: { minimax: ['A', 'B'] },
      pairs: [],
    })
  })

  test('breaking a tie changes who is first', () => {
    const shift: Effect = { kind: 'shift', criterion: 'C1', models: ['B'], by: 1 }
    const [development] = analysisOf(scoredOn({ A: 60, B: 60 }), [either('D', shift)]).developments
    expect(development).toMatchObject({ changesAlone: true, changesTogether: true })
    expect(development!.outcomes[1]!.first).toEqual(['B'])
  })

  test('where every model is ruled out nobody is first, and no one has regret there', () => {
    const out: Effect = { kind: 'rule-out', models: ['A', 'B'] }
    const { developments, regret } = analysisOf(scoredOn({ A: 60, B: 50 }), [either('D', out)])
    expect(developments[0]!.outcomes[1]).toMatchObject({ ranking: [], excluded: ['A', 'B'], first: [] })
    expect(regret.models.map(({ largest, ruledOutIn }) => [largest, ruledOutIn])).toEqual([
      [0, 1],
      [10, 1],
    ])
    expect(regret.minimax).toEqual([])
  })

  test('what is sure to happen changes the first against nothing happening', () => {
    const sure: OpenDevelopment = {
      id: 'D',
      outcomes: [{ id: 'sure', effects: [raised], probability: null }],
    }
    const { developments, expected } = analysisOf(scoredOn({ A: 60, B: 50 }), [sure])
    expect(developments[0]!.turn).toEqual({
      others: [],
      between: [
        { outcome: 'sure', first: ['B'] },
        { outcome: null, first: ['A'] },
      ],
    })
    expect(expected!.first).toEqual(['B'])
  })

  test('a missing score leaves the first place unknown until an outcome says what it becomes', () => {
    const problem = scoredOn({ A: 60, B: 50 })
    const open = { ...problem, scores: problem.scores.slice(0, 1) }
    const { first, developments, regret, expected, notKnownIn } = analysisOf(open, [either('D', raised)])
    expect([first, expected, notKnownIn]).toEqual([null, null, 1])
    expect(developments[0]!.outcomes.map(outcome => outcome.first)).toEqual([null, ['B']])
    expect(developments[0]).toMatchObject({ changesAlone: null, changesTogether: null, evppi: null })
    expect(regret.models.map(({ largest }) => largest)).toEqual([null, null])
  })

  test('without probabilities nothing is said of what knowing is worth', () => {
    const silent = {
      id: 'E',
      outcomes: [
        { id: 'x', effects: [], probability: null },
        { id: 'y', effects: [], probability: null },
      ],
    }
    const { developments, pairs, expected } = analysisOf(scoredOn({ A: 60, B: 50 }), [
      either('D', raised),
      silent,
    ])
    expect([developments[0]!.evppi, pairs, expected]).toEqual([null, [], null])
  })
})

describe('more combinations than can be gone through', () => {
  const nudges = Array.from({ length: 20 }, (_, d) =>
    either(`E${d}`, { kind: 'shift', criterion: 'C1', models: ['C'], by: 0.1 }),
  )
  const problem = scoredOn({ A: 60, B: 50, C: 0 })

  test('are drawn, which is said; what is not found is not known', () => {
    const analysis = analysisOf(problem, [either('D', raised), ...nudges], { seed: 7, draws: 500 })
    expect(analysis.combinations).toEqual({
      total: 2 ** 21,
      examined: 500,
      exact: false,
      seed: 7,
      generator: GENERATOR,
    })
    const [found, ...others] = analysis.developments
    expect(found).toMatchObject({ changesTogether: true })
    expect(new Set(others.map(({ changesTogether }) => changesTogether))).toEqual(new Set([null]))
    expect(analysis.possibleFirst.reduce((sum, { combinations }) => sum + combinations, 0)).toBe(500)
    expect(analysisOf(problem, [either('D', raised), ...nudges], { seed: 7, draws: 500 })).toEqual(analysis)
  })

  test('that no drawn combination makes different leave the whole unknown', () => {
    const analysis = analysisOf(problem, nudges, { draws: 50 })
    expect([analysis.changesFirst, analysis.first]).toEqual([null, ['A']])
  })

  test('what knowing is worth is exact as long as few developments bear on one criterion', () => {
    const wide = {
      ...problem,
      criteria: [
        { ...problem.criteria[0]!, weight: 100 },
        ...Array.from({ length: 20 }, (_, j) => criterionOf({ id: `E${j}`, weight: 0 })),
      ],
    }
    const apart = nudges.map(({ id }) => either(id, { kind: 'level', criterion: id, to: 5 }))
    const { developments } = analysisOf(wide, [either('D', raised), ...apart], { draws: 10 })
    expect(developments[0]!.evppi).toMatchObject({ nominal: 5, halfWidth: null })
  })

  test('and is sampled otherwise, the truth within reach of its half-width', () => {
    const swing = either('S', { kind: 'shift', criterion: 'C1', models: ['A'], by: 4 })
    const { developments } = analysisOf(problem, [either('D', raised), swing, ...nudges.slice(0, 18)], {
      draws: 10,
    })
    // A is worth 62 on average, B 62.5; knowing D: (62 + 75) / 2 - 62.5
    const { nominal, halfWidth } = developments[0]!.evppi!
    expect(halfWidth).toBeGreaterThan(0)
    expect(halfWidth).toBeLessThan(0.5)
    expect(Math.abs(nominal - 6)).toBeLessThan(2 * halfWidth!)
  })
})

test('draws and a seed are whole numbers', () => {
  const problem = scoredOn({ A: 60, B: 50 })
  expect(refusalOf(() => analysisOf(problem, [], { draws: 0 }))).toMatchObject({
    code: 'not-whole',
    path: 'draws',
  })
  expect(refusalOf(() => analysisOf(problem, [], { seed: 1.5 }))).toMatchObject({
    code: 'not-whole',
    path: 'seed',
  })
})
