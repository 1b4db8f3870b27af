import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Robustness, robustnessIn, robustnessOf } from '../../src/dossier/robustness.ts'
import { given } from '../fixtures/given.ts'
import { proposed, scored } from '../fixtures/story.ts'
import { problems } from '../mcda/problem-arbitrary.ts'
import { criterionOf, problemOf, scoreOf } from '../mcda/problem-of.ts'

describe('of a dossier', () => {
  // SKILL, LINK, TIME: M1 0.375, 0.375 and 0.7; M2 0.75, 0.75 and 0.6, under weights of 40, 30 and 30.
  const found = robustnessOf(given(...scored()))

  test('it is what it says it is, and names the entry it rests on', () => {
    for (const story of [scored(), proposed()]) {
      const state = given(...story)
      const robustness = robustnessOf(state)
      expect(Robustness.parse(robustness)).toEqual(robustness)
      expect(robustness.basis).toMatchObject({ seq: state.seq, hash: state.hash, method: 'robustness@1' })
    }
  })

  test('the weight of TIME has a tipping point, that of the others has none', () => {
    const time = found.stability!.find(({ id, scope }) => id === 'TIME' && scope === 'all')!
    // M2 leads by 0.375 (100 - t) - 0.1 t
    expect(time.stable).toMatchObject({
      winner: { from: 0, to: expect.closeTo(37.5 / 0.475, 9) },
      above: { tied: ['M2', 'M1'], next: ['M1'] },
    })
    const skill = found.stability!.find(({ id, scope }) => id === 'SKILL' && scope === 'all')!
    expect(skill.stable!.winner).toEqual({ from: 0, to: 100 })
  })

  test('the radius takes weight to TIME until M1 is level', () => {
    const { radius, rivals } = found.radius!
    expect(radius).toBeCloseTo((2 * 23.25) / 0.475, 8)
    const weights = rivals[0]!.weights!
    expect(found.criteria.filter((_, j) => weights[j]! > 70)).toEqual(['TIME'])
  })

  test('what is known of the weights: as adopted, nothing, and what is stated', () => {
    const order = { kind: 'order' as const, classes: [['SKILL', 'LINK'], ['TIME']] }
    const stated = robustnessOf(given(...scored()), [order])
    expect(
      stated.preference.map(({ information, certainFirst, possibleFirst }) => [
        information,
        certainFirst,
        possibleFirst,
      ]),
    ).toEqual([
      ['adopted', ['M2'], ['M2']],
      ['none', [], ['M2', 'M1']],
      ['statements', ['M2'], ['M2']],
    ])
  })

  test('nothing is missing, and no score changes the first place', () => {
    expect(found.open.coverage).toMatchObject({ known: found.open.coverage.cells, knownWeight: 100 })
    expect(found.open).toMatchObject({ missing: { certainFirst: ['M2'] }, collect: [] })
    expect(found.flips!.tested).toBe(found.open.coverage.cells)
  })

  test('before any score all is open, and said to be', () => {
    const before = robustnessOf(given(...proposed()))
    expect(before).toMatchObject({
      ...{ first: null, unanswered: 'open-totals', stability: null, radius: null, flips: null },
      open: { coverage: { known: 0, knownWeight: 0 }, missing: { certainFirst: [] } },
    })
    expect(before.open.collect).toHaveLength(before.open.coverage.cells)
  })
})

test('own weights of the assessors are mixed', () => {
  const criteria = ['C1', 'C2'].map(id => criterionOf({ id, weight: 50 }))
  const scores = [
    ...[5, 1].map((level, j) => scoreOf('M1', level, { criterion: `C${j + 1}` })),
    ...[2, 3].map((level, j) => scoreOf('M2', level, { criterion: `C${j + 1}` })),
  ]
  const profiles = [80, 60].map((weight, i) => ({
    assessor: `A${i + 1}`,
    weights: { C1: weight, C2: 100 - weight },
  }))
  const { preference } = robustnessIn(problemOf({ criteria, scores, profiles }))
  expect(preference.map(({ information }) => information)).toEqual(['adopted', 'none', 'profiles'])
  expect(preference[2]).toMatchObject({
    certainFirst: ['M1'],
    necessary: [
      [true, true],
      [false, true],
    ],
  })
  expect(preference[1]!.possibleFirst).toEqual(['M1', 'M2'])
})

test('of one model there is nothing to ask', () => {
  const alone = problemOf({ models: ['M1'], scores: [scoreOf('M1', 3)] })
  expect(robustnessIn(alone)).toMatchObject({ unanswered: 'fewer-than-two', stability: null, preference: [] })
})

test('the parts agree with each other, and everything is plain JSON', () => {
  fc.assert(
    fc.property(problems({ gaps: true, requirements: true, ranges: true, notApplicable: true }), problem => {
      const found = robustnessIn(problem)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      const adopted = found.preference.find(({ information }) => information === 'adopted')
      const none = found.preference.find(({ information }) => information === 'none')
      if (!adopted || !none) return
      for (const model of none.certainFirst) expect(adopted.certainFirst).toContain(model)
      for (const model of adopted.possibleFirst) expect(none.possibleFirst).toContain(model)
      for (const model of found.open.missing.certainFirst)
        if (found.models.includes(model)) expect(adopted.certainFirst).toContain(model)
    }),
    { numRuns: 200 },
  )
})

test('no radius means that nobody else can be first under any weights', () => {
  fc.assert(
    fc.property(problems({ requirements: true }), problem => {
      const { radius, first, preference } = robustnessIn(problem)
      fc.pre(radius !== null)
      const none = preference.find(({ information }) => information === 'none')!
      expect(none.possibleFirst.length > 1).toBe(radius!.radius !== null)
      if (radius!.radius === null) expect(none.certainFirst).toEqual(first)
    }),
  )
})

test('no weight is moved to an exclusion threshold that has none', () => {
  const criteria = [
    criterionOf(),
    criterionOf({ id: 'C2', weight: 0, requirement: { limit: 2, breach: 'exclude' } }),
  ]
  const scores = [
    ...[4, 3].map((level, j) => scoreOf('M1', level, { criterion: `C${j + 1}` })),
    ...[2, 5].map((level, j) => scoreOf('M2', level, { criterion: `C${j + 1}` })),
  ]
  expect(robustnessIn(problemOf({ criteria, scores }))).toMatchObject({
    ...{ criteria: ['C1'], first: ['M1'], radius: { radius: null } },
    preference: [{ certainFirst: ['M1'] }, { information: 'none', certainFirst: ['M1'] }],
  })
})
