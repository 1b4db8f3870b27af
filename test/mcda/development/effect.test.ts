import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEffects, Effect } from '../../../src/mcda/development/effect.ts'
import { linearPoints, rankAdditive } from '../../../src/mcda/index.ts'
import { problems } from '../problem-arbitrary.ts'
import { criterionOf, problemOf, scoreOf } from '../problem-of.ts'
import { refusalOf } from '../refusal-of.ts'

/** M1 is scored 2 and 3 on average 2.5, M2 nothing yet. */
const judged = problemOf({
  scores: [scoreOf('M1', 2), scoreOf('M1', 3, { assessor: 'A2' })],
})
const perFunction = problemOf({
  criteria: [
    criterionOf({
      functions: [
        { id: 'F', weight: 1 },
        { id: 'G', weight: 1 },
      ],
    }),
  ],
  scores: [scoreOf('M1', 2, { fn: 'F' }), scoreOf('M1', 4, { fn: 'G' })],
})

const cellsAfter = (problem: typeof judged, ...effects: Effect[]) =>
  rankAdditive(applyEffects(problem, effects)).cells.map(({ model, fn, level }) => [model, fn, level])

describe('a shift', () => {
  test('moves what all assessors together say', () => {
    expect(cellsAfter(judged, { kind: 'shift', criterion: 'C1', by: 1 })).toEqual([
      ['M1', null, 3.5],
      ['M2', null, null],
    ])
  })

  test('adds up with others before it stops at the end of the scale', () => {
    const up = (by: number): Effect => ({ kind: 'shift', criterion: 'C1', models: ['M1'], by })
    expect(cellsAfter(judged, up(9), up(-8))[0]).toEqual(['M1', null, 3.5])
    expect(cellsAfter(judged, up(9))[0]).toEqual(['M1', null, 5])
    expect(cellsAfter(judged, up(-9))[0]).toEqual(['M1', null, 1])
  })

  test('leaves a measured level beyond the scale where it is, and pushes it no further', () => {
    const slow = problemOf({
      criteria: [criterionOf({ direction: 'min', points: linearPoints(90, 15) })],
      scores: [scoreOf('M1', 95)],
    })
    expect(cellsAfter(slow, { kind: 'shift', criterion: 'C1', by: 5 })[0]).toEqual(['M1', null, 95])
    expect(cellsAfter(slow, { kind: 'shift', criterion: 'C1', by: -5 })[0]).toEqual(['M1', null, 90])
  })

  test('moves its ranges along, on the functions named only', () => {
    const after = applyEffects(perFunction, [{ kind: 'shift', criterion: 'C1', functions: ['G'], by: -1 }])
    expect(after.scores.filter(({ fn }) => fn === 'G')).toEqual([
      scoreOf('M1', 3, { fn: 'G', assessor: null, low: 3, high: 3 }),
    ])
    expect(after.scores.filter(({ fn }) => fn === 'F')).toEqual([scoreOf('M1', 2, { fn: 'F' })])
  })
})

describe('a level', () => {
  test('decides over every shift, the last one over the others, and fills what is missing', () => {
    const effects: Effect[] = [
      { kind: 'level', criterion: 'C1', to: 4 },
      { kind: 'shift', criterion: 'C1', by: 1 },
      { kind: 'level', criterion: 'C1', models: ['M1'], to: 2 },
    ]
    expect(cellsAfter(judged, ...effects)).toEqual([
      ['M1', null, 2],
      ['M2', null, 4],
    ])
  })

  test('makes no criterion apply that does not', () => {
    const none = { ...scoreOf('M2', null), state: 'not-applicable' as const }
    const problem = { ...judged, scores: [...judged.scores, none] }
    expect(cellsAfter(problem, { kind: 'level', criterion: 'C1', to: 4 })[1]).toEqual(['M2', null, null])
  })
})

describe('a norm', () => {
  const strict: Effect = { kind: 'requirement', criterion: 'C1', limit: 3 }

  test('that is new excludes, and one that changes keeps what its breach does', () => {
    expect(applyEffects(judged, [strict]).criteria[0]!.requirement).toEqual({ limit: 3, breach: 'exclude' })
    const reported = problemOf({ criteria: [criterionOf({ requirement: { limit: 2, breach: 'report' } })] })
    expect(applyEffects(reported, [strict]).criteria[0]!.requirement).toEqual({ limit: 3, breach: 'report' })
    expect(applyEffects(reported, [{ ...strict, breach: 'exclude' }]).criteria[0]!.requirement!.breach).toBe(
      'exclude',
    )
  })

  test('for one function leaves the others theirs', () => {
    const limited = { ...perFunction.criteria[0]!, requirement: { limit: 2, breach: 'report' as const } }
    const after = applyEffects({ ...perFunction, criteria: [limited] }, [{ ...strict, limit: { G: 4 } }])
    expect(after.criteria[0]!.requirement).toEqual({ limit: { F: 2, G: 4 }, breach: 'report' })
  })

  test('can let a model in that was excluded', () => {
    const problem = problemOf({
      criteria: [criterionOf({ requirement: { limit: 4, breach: 'exclude' } })],
      scores: [scoreOf('M1', 3), scoreOf('M2', 5)],
    })
    expect(rankAdditive(problem).excluded.map(({ model }) => model)).toEqual(['M1'])
    expect(rankAdditive(applyEffects(problem, [strict])).excluded).toEqual([])
  })
})

describe('weights', () => {
  const three = problemOf({
    criteria: [50, 30, 20].map((weight, j) => criterionOf({ id: `C${j + 1}`, weight })),
  })
  const weigh = (criterion: string, weight: number): Effect => ({ kind: 'weight', criterion, weight })
  const weightsAfter = (...effects: Effect[]) =>
    applyEffects(three, effects).criteria.map(({ weight }) => weight)

  test('named by several hold as given, the rest keeps its proportions', () => {
    expect(weightsAfter(weigh('C1', 75))).toEqual([75, 15, 10])
    expect(weightsAfter(weigh('C1', 40), weigh('C2', 40))).toEqual([40, 40, 20])
    expect(weightsAfter(weigh('C1', 40), weigh('C1', 75))).toEqual([75, 15, 10])
  })

  test('beyond 100 together, or short of it with nothing left over, are refused', () => {
    expect(refusalOf(() => weightsAfter(weigh('C1', 60), weigh('C2', 41)))).toMatchObject({
      code: 'weights-sum',
      params: { sum: 101, expected: 100 },
    })
    expect(refusalOf(() => weightsAfter(weigh('C1', 60), weigh('C2', 20), weigh('C3', 10))).code).toBe(
      'weights-sum',
    )
  })
})

test('a model that is ruled out is no longer in the problem', () => {
  const after = applyEffects(judged, [{ kind: 'rule-out', models: ['M1'] }])
  expect(after.models).toEqual(['M2'])
  expect(after.scores).toEqual([])
})

test('nothing leaves everything as it was', () => {
  fc.assert(
    fc.property(problems({ gaps: true, ranges: true, notApplicable: true, requirements: true }), problem => {
      expect(rankAdditive(applyEffects(problem, []))).toEqual(rankAdditive(problem))
    }),
    { numRuns: 30 },
  )
})

test('an effect with a field too many is no effect', () => {
  expect(Effect.safeParse({ kind: 'rule-out', models: ['M1'], by: 1 }).success).toBe(false)
  expect(Effect.safeParse({ kind: 'rule-out', models: [] }).success).toBe(false)
})
