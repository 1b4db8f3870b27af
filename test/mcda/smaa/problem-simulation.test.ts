import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Problem, panelOf, rankAdditive, standingOf } from '../../../src/mcda/index.ts'
import { type SimulationQuestion, simulationOf } from '../../../src/mcda/smaa/problem-simulation.ts'
import { simulate } from '../../../src/mcda/smaa/simulate.ts'
import { problems } from '../problem-arbitrary.ts'
import { criterionOf, problemOf, scoreOf } from '../problem-of.ts'
import { refusalOf } from '../refusal-of.ts'

const asked = (problem: Problem, question: Partial<SimulationQuestion> = {}) =>
  simulationOf(problem, rankAdditive(problem), {
    scores: 'fixed',
    weights: { kind: 'adopted' },
    ties: 'best',
    draws: 1000,
    seed: 1,
    ...question,
  })

const halves = [criterionOf({ weight: 50 }), criterionOf({ id: 'C2', weight: 50 })]
const score = (model: string, criterion: string, assessor: string, value: number | null, fields = {}) =>
  scoreOf(model, value, { criterion, assessor, ...fields })

describe('fixed scores and the adopted weights', () => {
  test('give the adopted ranking, with certainty', () => {
    fc.assert(
      fc.property(problems({ perFunction: true, requirements: true }), problem => {
        const { ranking } = rankAdditive(problem)
        fc.pre(ranking.length > 0)
        const simulation = asked(problem)
        expect(simulation.alternatives).toEqual(ranking.map(({ model }) => model))
        const { rankAcceptability, certain } = simulate(simulation)
        expect(certain).toBe(true)
        ranking.forEach(({ rank }, i) => {
          expect(rankAcceptability[i]![rank! - 1]).toBe(1)
        })
      }),
    )
  })

  test('are not there while a score that counts is missing', () => {
    const problem = problemOf({ criteria: halves, scores: [score('M1', 'C1', 'A1', 3)] })
    for (const scores of ['fixed', 'normal', 'assessors'] as const)
      expect(refusalOf(() => asked(problem, { scores }))).toMatchObject({
        code: 'value-open',
        params: { model: 'M1', criterion: 'C2' },
      })
  })

  test('a missing score on a criterion that weighs nothing stands in nobody’s way, unless it may weigh', () => {
    const problem = problemOf({
      criteria: [criterionOf(), criterionOf({ id: 'C2', weight: 0 })],
      scores: [score('M1', 'C1', 'A1', 3), score('M2', 'C1', 'A1', 5)],
    })
    expect(simulate(asked(problem)).rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ])
    const statements = [{ kind: 'bounds' as const, criterion: 'C2', max: 0 }]
    expect(
      simulate(asked(problem, { weights: { kind: 'statements', statements } })).centralWeights[0],
    ).toEqual([expect.closeTo(1, 9), expect.closeTo(0, 9)])
    expect(refusalOf(() => asked(problem, { weights: { kind: 'none' } }))).toMatchObject({
      code: 'value-open',
    })
    const profiles = [{ assessor: 'A1', weights: { C1: 50, C2: 50 } }]
    expect(refusalOf(() => asked({ ...problem, profiles }, { weights: { kind: 'profiles' } }))).toMatchObject(
      {
        code: 'value-open',
      },
    )
  })
})

describe('uniform scores', () => {
  const cellsOf = (problem: Problem) => asked(problem, { scores: 'uniform' }).cells
  const one = (scores: Problem['scores'], fields: Partial<Problem> = {}) =>
    cellsOf(problemOf({ models: ['M1'], scores, ...fields }))[0]

  test('run from the lowest to the highest level given, and over the ranges', () => {
    expect(one([score('M1', 'C1', 'A1', 2), score('M1', 'C1', 'A2', 4)])).toEqual([
      { type: 'uniform', min: 0.25, max: 0.75 },
    ])
    expect(one([score('M1', 'C1', 'A1', 3, { low: 1, high: 4 })])).toEqual([
      { type: 'uniform', min: 0, max: 0.75 },
    ])
    expect(one([score('M1', 'C1', 'A1', 3), score('M1', 'C1', 'A2', 3)])).toEqual([
      { type: 'exact', value: 0.5 },
    ])
  })

  test('run over the whole scale where a score is missing', () => {
    expect(one([])).toEqual([{ type: 'uniform', min: 0, max: 1 }])
    const functions = ['F', 'G'].map(id => ({ id, weight: 1 }))
    expect(
      one([score('M1', 'C1', 'A1', 5, { fn: 'F' })], { criteria: [criterionOf({ functions })] }),
    ).toEqual([{ type: 'uniform', min: 0.5, max: 1 }])
  })
})

test('normal scores stand around the value, as wide as the assessors differ, on the scale', () => {
  const problem = problemOf({
    models: ['M1'],
    criteria: halves,
    scores: [
      score('M1', 'C1', 'A1', 2),
      score('M1', 'C1', 'A2', 4),
      score('M1', 'C2', 'A1', 5),
      score('M1', 'C2', 'A2', 5),
    ],
  })
  expect(asked(problem, { scores: 'normal' }).cells).toEqual([
    [
      { type: 'normal', mean: 0.5, sd: expect.closeTo(Math.SQRT1_2 / 2, 12), min: 0, max: 1 },
      { type: 'exact', value: 1 },
    ],
  ])
})

describe("the assessors' own scores", () => {
  test('are drawn per cell, of those who gave one; what was measured is everybody’s', () => {
    const problem = problemOf({
      models: ['M1'],
      criteria: halves,
      scores: [
        score('M1', 'C1', 'A1', 2),
        score('M1', 'C1', 'A2', 4),
        score('M1', 'C1', 'A3', null),
        scoreOf('M1', 5, { criterion: 'C2', assessor: null }),
      ],
    })
    expect(asked(problem, { scores: 'assessors' }).cells).toEqual([
      [
        { type: 'empirical', values: [0.25, 0.75] },
        { type: 'empirical', values: [1, 1, 1] },
      ],
    ])
  })

  test('with profiles, each draw is one assessor’s own ranking', () => {
    fc.assert(
      fc.property(problems({ models: 3, criteria: 3 }), fc.boolean(), (complete, weighs) => {
        const { criteria } = complete
        const profiles = weighs
          ? [
              {
                assessor: 'A1',
                weights: Object.fromEntries(criteria.map(({ id }, j) => [id, j === 0 ? 100 : 0])),
              },
            ]
          : []
        const problem = { ...complete, profiles }
        const panel = panelOf(problem)
        const simulation = asked(problem, { scores: 'assessors', weights: { kind: 'profiles' }, draws: 2000 })
        const { rankAcceptability } = simulate(simulation)
        const own = panel.judges.map(
          judge =>
            standingOf(problem, panel, [judge], {
              weights: profiles.find(({ assessor }) => assessor === judge)?.weights,
              models: simulation.alternatives,
            }).ranking,
        )
        for (const [i, model] of simulation.alternatives.entries())
          for (const rank of simulation.alternatives.keys()) {
            const share = own.filter(places => places.find(place => place.model === model)!.rank === rank + 1)
            const p = share.length / own.length
            expect(Math.abs(rankAcceptability[i]![rank]! - p)).toBeLessThanOrEqual(
              6 * Math.sqrt((p * (1 - p)) / 2000),
            )
          }
      }),
      { numRuns: 40 },
    )
  })

  test('who gave no score for a cell lets the others speak', () => {
    const problem = problemOf({
      models: ['M1'],
      scores: [score('M1', 'C1', 'A1', 2), score('M1', 'C1', 'A2', null)],
    })
    const { decisionMakers } = asked(problem, { scores: 'assessors', weights: { kind: 'profiles' } })
    expect(decisionMakers).toEqual([
      { values: [[0.25]], weights: [1] },
      { values: [[null]], weights: [1] },
    ])
  })
})

describe('weights', () => {
  const scores = ['M1', 'M2'].flatMap((model, i) => [
    score(model, 'C1', 'A1', i === 0 ? 5 : 1),
    score(model, 'C2', 'A1', i === 0 ? 1 : 5),
  ])
  const profiles = [
    { assessor: 'A1', weights: { C1: 90, C2: 10 } },
    { assessor: 'A2', weights: { C1: 20, C2: 80 } },
  ]
  const problem = problemOf({ criteria: halves, scores, profiles })
  const firsts = (question: Partial<SimulationQuestion>) =>
    simulate(asked(problem, { draws: 20_000, ...question })).rankAcceptability[0]![0]!

  test('none, of two profiles, their mixtures, or what statements allow', () => {
    expect(firsts({ weights: { kind: 'none' } })).toBeCloseTo(0.5, 1)
    expect(firsts({ weights: { kind: 'profiles' } })).toBeCloseTo(0.5, 1)
    expect(firsts({ weights: { kind: 'hull' } })).toBeCloseTo(4 / 7, 1)
    const statements = [{ kind: 'order' as const, classes: [['C1'], ['C2']] }]
    expect(firsts({ weights: { kind: 'statements', statements } })).toBe(1)
  })

  test('people with a profile count, also when they gave no score', () => {
    const { decisionMakers } = asked(problem, { weights: { kind: 'profiles' } })
    expect(decisionMakers!.map(({ weights }) => weights)).toEqual([
      [0.9, 0.1],
      [0.2, 0.8],
    ])
  })

  test('that contradict each other, or that nobody gave, are refused', () => {
    const statements = [
      { kind: 'bounds' as const, criterion: 'C1', min: 60 },
      { kind: 'bounds' as const, criterion: 'C2', min: 60 },
    ]
    expect(refusalOf(() => asked(problem, { weights: { kind: 'statements', statements } }))).toMatchObject({
      code: 'weights-contradict',
      path: 'weights.statements.0',
    })
    expect(refusalOf(() => asked({ ...problem, profiles: [] }, { weights: { kind: 'hull' } }))).toMatchObject(
      { code: 'empty', path: 'weights' },
    )
  })
})

test('without a model there is nothing to simulate', () => {
  const requirement = { limit: 3, breach: 'exclude' as const }
  const problem = problemOf({
    models: ['M1'],
    criteria: [criterionOf({ requirement })],
    scores: [scoreOf('M1', 1)],
  })
  expect(refusalOf(() => asked(problem))).toMatchObject({ code: 'empty', path: 'models' })
})
