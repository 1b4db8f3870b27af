import { describe, expect, test } from 'vitest'
import { compute } from '../../../src/mcda/index.ts'
import { developmentAnalysis } from '../../../src/mcda/methods/development-analysis.ts'
import { refusalOf } from '../refusal-of.ts'

const { example } = developmentAnalysis
const asked = (input: object) => ({ method: 'development_analysis', input: { ...example, ...input } })
const answer = (input: object = {}) =>
  compute(asked(input)) as Extract<ReturnType<typeof compute>, { combinations: unknown }>
const either = (probability: unknown, ...effects: object[]) => [
  {
    id: 'D',
    outcomes: [
      { id: 'no', probability },
      { id: 'yes', probability, effects },
    ],
  },
]

describe('development_analysis', () => {
  test('A on .60 against B on .50 or .75, one half each: EVPPI .05, half the time the leader changes', () => {
    const { developments, expected, first, regret, tables } = answer()
    expect(first).toEqual(['A'])
    expect(expected!.first).toEqual(['B'])
    expect(expected!.totals[1]!.total).toBeCloseTo(0.625, 12)
    const { nominal, leaderChanges, low, high } = developments[0]!.evppi!
    expect(nominal).toBeCloseTo(0.05, 12)
    expect(leaderChanges).toBe(0.5)
    expect(low).toBeCloseTo(0.03, 12)
    expect(high).toBeCloseTo(0.06, 9)
    expect(regret.models.map(({ largest }) => largest)).toEqual([
      expect.closeTo(0.15, 12),
      expect.closeTo(0.1, 12),
    ])
    expect(regret.minimax).toEqual(['B'])
    expect(tables.map(({ id }) => id)).toEqual([
      'values',
      'weights',
      'outcome-totals',
      'development-regrets',
      'evppi',
    ])
  })

  test('labels, effects and probabilities may be left out, a probability may be a number', () => {
    const input = { weights: [1], values: [[0.6], [0.5]] }
    const raised = { kind: 'level', criterion: 'C1', models: ['A2'], to: 0.75 }
    const request = { method: 'development_analysis', input: { ...input, developments: either(0.5, raised) } }
    expect(compute(request)).toMatchObject({
      first: ['A1'],
      developments: [{ evppi: { nominal: expect.closeTo(0.05, 12) } }],
    })
    expect(answer({ developments: either(undefined) }).developments[0]).toMatchObject({ evppi: null })
  })

  test('weights of effects are on 0-1 as well', () => {
    const input = {
      criteria: ['quality', 'costs'],
      weights: [0.5, 0.5],
      values: [
        [1, 0],
        [0, 0.8],
      ],
      developments: either(0.5, { kind: 'weight', criterion: 'costs', weight: 0.9 }),
    }
    const [now, then] = answer(input).developments[0]!.outcomes
    expect(now!.first).toEqual(['A'])
    expect(then!.first).toEqual(['B'])
    expect(then!.ranking[0]!.total).toBeCloseTo(0.72, 12)
  })

  test('a value that is not known yet is not 0', () => {
    const { first, developments, tables } = answer({ values: [[0.6], [null]] })
    expect(first).toBeNull()
    expect(developments[0]!.outcomes.map(outcome => outcome.first)).toEqual([null, ['B']])
    expect(tables[2]!.cells).toEqual([
      [0.6, null],
      [0.6, 0.75],
    ])
  })

  test.each([
    ['weights-sum', 'input.weights', { weights: [0.9] }],
    ['out-of-range', 'input.values.1.0', { values: [[0.6], [1.5]] }],
    ['shape', 'input.values.1', { values: [[0.6], [0.5, 0.5]] }],
    ['duplicate-id', 'input.alternatives.1', { alternatives: ['A', 'A'] }],
    ['empty', 'input.developments.0.outcomes', { developments: [{ id: 'D', outcomes: [] }] }],
    ['probabilities-sum', 'input.developments.0.outcomes', { developments: either(0.4) }],
    ['not-whole', 'input.draws', { draws: 0 }],
    ['not-whole', 'input.seed', { seed: 0.5 }],
    [
      'unknown-id',
      'input.developments.0.outcomes.1.effects.0.models.0',
      { developments: either(0.5, { kind: 'rule-out', models: ['Z'] }) },
    ],
    [
      'out-of-range',
      'input.developments.0.outcomes.1.effects.0.weight',
      { developments: either(0.5, { kind: 'weight', criterion: 'quality', weight: 40 }) },
    ],
  ])('%s at %s', (code, path, input) => {
    expect(refusalOf(asked(input))).toMatchObject({ code, path })
  })

  test('too many combinations of too many values are refused before any work', () => {
    const wide = {
      weights: Array(40).fill(1 / 40),
      criteria: undefined,
      alternatives: undefined,
      values: Array(40).fill(Array(40).fill(0.5)),
      developments: Array.from({ length: 17 }, (_, d) => ({ ...either(0.5)[0], id: `D${d}` })),
    }
    expect(refusalOf(asked(wide))).toMatchObject({ code: 'too-much-work' })
  })
})
