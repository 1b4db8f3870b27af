import { describe, expect, test } from 'vitest'
import { checkDevelopments } from '../../../src/mcda/development/check-developments.ts'
import type { Effect } from '../../../src/mcda/development/effect.ts'
import type { OpenDevelopment, ProbabilityRange } from '../../../src/mcda/development/open-development.ts'
import { criterionOf, problemOf } from '../problem-of.ts'
import { refusalOf } from '../refusal-of.ts'

const problem = problemOf({
  criteria: [
    criterionOf({ weight: 60, functions: [{ id: 'F', weight: 1 }] }),
    criterionOf({ id: 'C2', weight: 40 }),
  ],
})
const doing = (...effects: Effect[]): OpenDevelopment => ({
  id: 'D1',
  outcomes: [{ id: 'O1', effects, probability: null }],
})
const weighing = (...ranges: (ProbabilityRange | null)[]): OpenDevelopment => ({
  id: 'D1',
  outcomes: ranges.map((probability, o) => ({ id: `O${o + 1}`, effects: [], probability })),
})
const refused = (...developments: OpenDevelopment[]) => {
  const { code, path, params } = refusalOf(() => checkDevelopments(problem, developments))
  return [code, path, params]
}
const at = 'developments.0.outcomes'

describe('developments without a defensible meaning are refused', () => {
  test('without outcomes, or with one name twice', () => {
    expect(refused({ id: 'D1', outcomes: [] })).toEqual(['empty', at, {}])
    expect(refused(doing(), doing())).toEqual(['duplicate-id', 'developments.1', { id: 'D1' }])
    const [outcome] = doing().outcomes
    expect(refused({ id: 'D1', outcomes: [outcome!, outcome!] })[1]).toBe(`${at}.1`)
  })

  test('too many outcomes', () => {
    expect(refused(weighing(...Array(7).fill(null)))).toEqual(['too-many', at, { found: 7, limit: 6 }])
  })

  test.each<[Effect, string, string]>([
    [{ kind: 'rule-out', models: ['M1', 'M9'] }, 'models.1', 'M9'],
    [{ kind: 'shift', criterion: 'C9', by: 1 }, 'criterion', 'C9'],
    [{ kind: 'shift', criterion: 'C1', models: ['M9'], by: 1 }, 'models.0', 'M9'],
    [{ kind: 'level', criterion: 'C1', functions: ['G'], to: 1 }, 'functions.0', 'G'],
    [{ kind: 'shift', criterion: 'C2', functions: ['F'], by: 1 }, 'functions.0', 'F'],
    [{ kind: 'requirement', criterion: 'C1', limit: { G: 3 } }, 'limit.G', 'G'],
  ])('on a cell that is not there: %j', (effect, field, id) => {
    expect(refused(doing(effect))).toEqual(['unknown-id', `${at}.0.effects.0.${field}`, { id }])
  })

  test('to a level off the scale, or a weight that is none', () => {
    expect(refused(doing({ kind: 'level', criterion: 'C2', to: 6 }))).toEqual([
      'out-of-range',
      `${at}.0.effects.0.to`,
      { value: 6, min: 1, max: 5 },
    ])
    expect(refused(doing({ kind: 'weight', criterion: 'C2', weight: -1 }))[0]).toBe('out-of-range')
    expect(refused(doing({ kind: 'shift', criterion: 'C2', by: Number.NaN }))[0]).toBe('not-finite')
  })
})

describe('probabilities', () => {
  const known = (p: number) => ({ low: p, high: p })

  test('that are known sum to 1; what they sum to is said', () => {
    expect(refused(weighing(known(0.5), known(0.4)))).toEqual([
      'probabilities-sum',
      at,
      { least: 0.9, most: 0.9 },
    ])
    expect(() => checkDevelopments(problem, [weighing(known(0.1), known(0.2), known(0.7))])).not.toThrow()
  })

  test('between bounds leave room for 1', () => {
    expect(refused(weighing({ low: 0.6, high: 0.7 }, { low: 0.5, high: 0.6 }))[0]).toBe('probabilities-sum')
    expect(refused(weighing({ low: 0, high: 0.4 }, { low: 0, high: 0.5 }))[0]).toBe('probabilities-sum')
  })

  test('lie in [0,1], the lower bound first, for all outcomes or for none', () => {
    expect(refused(weighing({ low: -0.1, high: 1 }, known(0.5)))[1]).toBe(`${at}.0.probability.low`)
    expect(refused(weighing({ low: 0, high: 1.1 }, known(0.5)))[1]).toBe(`${at}.0.probability.high`)
    expect(refused(weighing({ low: 0.6, high: 0.4 }, known(0.5)))[0]).toBe('range-reversed')
    expect(refused(weighing(known(1), null))).toEqual([
      'probability-missing',
      `${at}.1.probability`,
      { outcome: 'O2' },
    ])
  })
})

describe('weights that come together', () => {
  const weigh = (id: string, criterion: string, weight: number): OpenDevelopment => ({
    ...doing({ kind: 'weight', criterion, weight }),
    id,
  })

  test('may not exceed 100 in any combination', () => {
    expect(refused(weigh('D1', 'C1', 70), weigh('D2', 'C2', 40))).toEqual([
      'weights-sum',
      'developments.1.outcomes.0',
      { sum: 110, expected: 100 },
    ])
    expect(() => checkDevelopments(problem, [weigh('D1', 'C1', 70), weigh('D2', 'C1', 90)])).not.toThrow()
  })
})
