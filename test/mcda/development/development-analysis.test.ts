import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDevelopments } from '../../../src/mcda/development/check-developments.ts'
import { analyseDevelopments } from '../../../src/mcda/development/development-analysis.ts'
import type { OpenDevelopment } from '../../../src/mcda/development/open-development.ts'
import { NOTHING } from '../../../src/mcda/development/scenario.ts'
import { InvalidProblem, type Problem, rankAdditive } from '../../../src/mcda/index.ts'
import { problems } from '../problem-arbitrary.ts'
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
