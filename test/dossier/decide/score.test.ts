import { expect, test } from 'vitest'
import {
  enterMeasurements,
  giveScores,
  handInScores,
  type NewMeasurement,
  type NewScore,
} from '../../../src/dossier/decide/score.ts'
import { fact } from '../../../src/dossier/event.ts'
import type { ScoreContent } from '../../../src/dossier/score.ts'
import type { State } from '../../../src/dossier/state.ts'
import { Computation } from '../../../src/mcda/expression/formula.ts'
import { criteriaWith, framework, frameworkWith } from '../../fixtures/framework.ts'
import { acting, expectRefusal, given, noted, onlyFact, refusalOf } from '../../fixtures/given.ts'
import { ANN, BOB, closed, drafted, FAY, level, proposed, REA, scoring } from '../../fixtures/story.ts'

const score = (
  model: string,
  criterion: string,
  content: number | ScoreContent,
  rest: Partial<NewScore> = {},
): NewScore => ({
  model,
  criterion,
  fn: null,
  score: typeof content === 'number' ? level(content) : content,
  ...rest,
})
const gives =
  (...scores: NewScore[]) =>
  (state: State) =>
    giveScores(state, scores, acting(ANN))
const measurement = (
  criterion: string,
  value: number,
  rest: Partial<NewMeasurement> = {},
): NewMeasurement => ({
  model: 'M1',
  criterion,
  fn: null,
  value,
  evidence: 'Rooster 2026',
  ...rest,
})
const enters =
  (...measurements: NewMeasurement[]) =>
  (state: State) =>
    enterMeasurements(state, measurements, acting(FAY))

test('a score is a fact of the open round, with a nonce and its motivation as a hash', () => {
  const facts = gives(score('M1', 'SKILL', 4, { motivation: 'Jaarlijks geoefend' }))(given(...scoring()))
  expect(onlyFact(facts)).toEqual(
    fact('score-given', {
      round: 1,
      model: 'M1',
      criterion: 'SKILL',
      fn: null,
      score: level(4),
      motivation: noted('Jaarlijks geoefend'),
      nonce: 'chance-00000000000000000001',
    }),
  )
})

test('a second score on the same cell is a new fact, in the same round and in the next', () => {
  const state = given(...scoring(), ...[closed(), fact('round-opened', { round: 2 })])
  expect(onlyFact(gives(score('M1', 'SKILL', 3))(state))).toMatchObject({ data: { round: 2 } })
})

test.each<[string, ScoreContent]>([
  ['cannot judge', { state: 'cannot-judge' }],
  ['not applicable', { state: 'not-applicable' }],
])('an assessor may answer "%s": missing is not zero', (_, content) => {
  expect(onlyFact(gives(score('M1', 'SKILL', content))(given(...scoring())))).toMatchObject({
    data: { score: content },
  })
})

test('no score before the seal, before the round, or after it is closed', () => {
  const act = gives(score('M1', 'SKILL', 3))
  expectRefusal(given(...drafted()), act, 'framework-not-sealed')
  expectRefusal(given(...proposed()), act, 'no-open-round')
  const state = given(...scoring(), closed())
  expectRefusal(state, act, 'round-closed', { params: { round: 1, seq: state.seq } })
})

test.each([
  ['a facilitator', FAY],
  ['a reader', REA],
  ['somebody who was never admitted', 'p-nobody'],
])('%s does not score', (_, by) => {
  expectRefusal(
    given(...scoring()),
    s => giveScores(s, [score('M1', 'SKILL', 3)], acting(by)),
    'not-an-assessor',
  )
})

test('who has left does not score', () => {
  const state = given(...scoring(), fact('participant-left', { participant: BOB }))
  expectRefusal(state, s => giveScores(s, [score('M1', 'SKILL', 3)], acting(BOB)), 'not-an-assessor')
})

test('a score names a criterion, a model and a function that are there', () => {
  const state = given(
    ...proposed(),
    fact('model-withdrawn', { model: 'M2', reason: noted('weg') }),
    fact('round-opened', { round: 1 }),
  )
  expectRefusal(state, gives(score('M1', 'NOPE', 3)), 'unknown-criterion', { path: 'scores.0.criterion' })
  expectRefusal(state, gives(score('M9', 'SKILL', 3)), 'unknown-model', { path: 'scores.0.model' })
  expectRefusal(state, gives(score('M2', 'SKILL', 3)), 'model-withdrawn', { path: 'scores.0.model' })
  expectRefusal(state, gives(score('M1', 'LINK', 3, { fn: 'FLY' })), 'unknown-function', {
    params: { function: 'FLY' },
    path: 'scores.0.fn',
  })
})

test('a criterion per function is scored on a function, a criterion per model is not', () => {
  const state = given(...scoring())
  expectRefusal(state, gives(score('M1', 'LINK', 3)), 'function-needed', {
    params: { criterion: 'LINK' },
    path: 'scores.0.fn',
  })
  expectRefusal(state, gives(score('M1', 'SKILL', 3, { fn: 'CARE' })), 'function-not-used', {
    params: { criterion: 'SKILL' },
    path: 'scores.0.fn',
  })
  expect(gives(score('M1', 'LINK', 3, { fn: 'CARE' }))(state)).toHaveLength(1)
})

test('where functions have weights, only those with a weight are scored', () => {
  const careOnly = frameworkWith('LINK', { functionWeights: { CARE: 1 } })
  const state = given(...scoring(careOnly))
  expectRefusal(state, gives(score('M1', 'LINK', 3, { fn: 'OFFICER' })), 'unknown-function')
  expect(gives(score('M1', 'LINK', 3, { fn: 'CARE' }))(state)).toHaveLength(1)
})

test.each([
  [0, 'off-scale'],
  [6, 'off-scale'],
  [3.5, 'not-a-level'],
] as const)('%d is not one of the levels 1 to 5: %s', (value, code) => {
  expectRefusal(given(...scoring()), gives(score('M1', 'SKILL', value)), code, {
    params: { criterion: 'SKILL', level: value, min: 1, max: 5 },
    path: 'scores.0.score.value',
  })
})

test('a gap in the levels is not a level', () => {
  const gapped = frameworkWith('SKILL', {
    scale: { kind: 'levels', levels: [{ level: 0 }, { level: 10 }] },
    motivation: 'optional',
  })
  expectRefusal(given(...scoring(gapped)), gives(score('M1', 'SKILL', 5)), 'not-a-level')
})

test('a judged number lies between worst and best, whichever is the larger', () => {
  const judgedTime = frameworkWith('TIME', { input: 'judged' })
  const state = given(...scoring(judgedTime))
  const at = (value: number) => gives(score('M1', 'TIME', value, { fn: 'CARE' }))
  for (const value of [15, 33.3, 90]) expect(at(value)(state)).toHaveLength(1)
  expectRefusal(state, at(14.9), 'off-scale', {
    params: { criterion: 'TIME', level: 14.9, min: 15, max: 90 },
  })
  expectRefusal(state, at(90.1), 'off-scale')
})

test('a range holds its value, stays on the scale, and may lie between levels', () => {
  const state = given(...scoring())
  const ranged = (value: number, low: number | null, high: number | null) =>
    gives(score('M1', 'SKILL', level(value, low, high)))
  expect(ranged(3, 2.5, 4)(state)).toHaveLength(1)
  expect(ranged(3, null, 4)(state)).toHaveLength(1)
  expect(ranged(3, 3, 3)(state)).toHaveLength(1)
  expectRefusal(state, ranged(3, 4, 5), 'range-order', {
    params: { low: 4, value: 3, high: 5 },
    path: 'scores.0.score.low',
  })
  expectRefusal(state, ranged(3, null, 2), 'range-order', { path: 'scores.0.score.high' })
  expectRefusal(state, ranged(3, 0, 5), 'off-scale', { path: 'scores.0.score.low' })
  expectRefusal(state, ranged(3, 1, 5.5), 'off-scale', { path: 'scores.0.score.high' })
})

test.each([
  ['required-at-ends', 1, true],
  ['required-at-ends', 5, true],
  ['required-at-ends', 3, false],
  ['required', 3, true],
  ['optional', 1, false],
] as const)('a motivation is %s: the level %d asks for one: %s', (motivation, value, asked) => {
  const state = given(...scoring(frameworkWith('SKILL', { motivation })))
  const bare = gives(score('M1', 'SKILL', value))
  if (asked)
    expectRefusal(state, bare, 'motivation-needed', {
      params: { criterion: 'SKILL' },
      path: 'scores.0.motivation',
    })
  else expect(bare(state)).toHaveLength(1)
  expect(gives(score('M1', 'SKILL', value, { motivation: 'Daarom' }))(state)).toHaveLength(1)
})

test('who cannot judge needs no motivation', () => {
  const state = given(...scoring(frameworkWith('SKILL', { motivation: 'required' })))
  expect(gives(score('M1', 'SKILL', { state: 'cannot-judge' }))(state)).toHaveLength(1)
})

test('what is measured is not judged, and what is judged is not measured', () => {
  const state = given(...scoring())
  expectRefusal(state, gives(score('M1', 'DUTY', 1)), 'criterion-measured', {
    params: { criterion: 'DUTY' },
    path: 'scores.0.criterion',
  })
  expectRefusal(state, enters(measurement('SKILL', 4)), 'criterion-judged', {
    params: { criterion: 'SKILL' },
    path: 'measurements.0.criterion',
  })
})

test('many scores at once: none is kept when one is wrong, and every fault is told with its place', () => {
  const refusal = refusalOf(
    given(...scoring()),
    gives(
      score('M1', 'SKILL', 9),
      score('M1', 'LINK', 3, { fn: 'CARE' }),
      score('M2', 'NOPE', 3),
      score('M2', 'LINK', 3),
      score('M1', 'LINK', 4, { fn: 'CARE' }),
      score('M2', 'SKILL', 5),
    ),
  )
  expect(refusal.details.map(({ code, path }) => `${path}: ${code}`)).toEqual([
    'scores.0.score.value: off-scale',
    'scores.2.criterion: unknown-criterion',
    'scores.3.fn: function-needed',
    'scores.4: same-cell-twice',
    'scores.5.motivation: motivation-needed',
  ])
  expect([refusal.code, refusal.path, refusal.params]).toEqual([
    'off-scale',
    'scores.0.score.value',
    { criterion: 'SKILL', level: 9, min: 1, max: 5 },
  ])
})

test('a request that is one score tells the place without an index', () => {
  expectRefusal(
    given(...scoring()),
    s => giveScores(s, [score('M1', 'SKILL', 9)], acting(ANN), () => ''),
    'off-scale',
    { path: 'score.value' },
  )
})

test('a measurement carries its evidence as a hash, and needs no round', () => {
  expect(onlyFact(enters(measurement('TIME', 42, { fn: 'CARE', low: 40 }))(given(...proposed())))).toEqual(
    fact('measurement-entered', {
      model: 'M1',
      criterion: 'TIME',
      fn: 'CARE',
      value: 42,
      low: 40,
      high: null,
      evidence: noted('Rooster 2026'),
    }),
  )
  expect(enters(measurement('DUTY', 1))(given(...scoring()))).toHaveLength(1)
})

const travel = Computation.parse({
  kind: 'formula',
  quantities: [
    { name: 'distance', value: 40, unit: 'km' },
    { name: 'speed', value: 80, unit: 'km/hour' },
  ],
  formula: 'distance / speed',
})
const computed = (computation: Computation, rest: Partial<NewMeasurement> = {}) =>
  enters(measurement('TIME', 0, { fn: 'CARE', value: undefined, computation, ...rest }))

test('a measurement that is computed keeps its inputs and formula, in the unit of the scale', () => {
  expect(onlyFact(computed(travel)(given(...proposed())))).toEqual(
    fact('measurement-entered', {
      model: 'M1',
      criterion: 'TIME',
      fn: 'CARE',
      value: 30,
      low: null,
      high: null,
      evidence: noted('Rooster 2026'),
      computation: { ...travel, unit: 'minute' },
    }),
  )
  const [measured] = given(...proposed(), ...computed(travel)(given(...proposed()))).measurements.values()
  expect(measured).toMatchObject({ value: 30, computation: { formula: 'distance / speed' } })
})

test('a value beside a computation must be its outcome', () => {
  expect(computed(travel, { value: 30 + 1e-12 })(given(...proposed()))).toMatchObject([
    { data: { value: 30 } },
  ])
  expectRefusal(given(...proposed()), computed(travel, { value: 31 }), 'value-differs', {
    params: { criterion: 'TIME', value: 31, computed: 30 },
    path: 'measurements.0.value',
  })
  expectRefusal(given(...proposed()), enters(measurement('DUTY', 0, { value: undefined })), 'value-missing', {
    params: { criterion: 'DUTY' },
    path: 'measurements.0.value',
  })
})

test('a computation without an outcome is refused with the maths own reason', () => {
  expectRefusal(
    given(...proposed()),
    computed({ ...travel, formula: 'distance + speed' } as Computation),
    'not-computable',
    {
      params: {
        criterion: 'TIME',
        fault: 'unit-mismatch',
        part: 'distance + speed',
        left: 'km',
        right: 'km/hour',
      },
      path: 'measurements.0.computation.formula',
    },
  )
  expectRefusal(given(...proposed()), computed({ ...travel, unit: 'hour' }), 'not-computable', {
    path: 'measurements.0.computation.unit',
  })
})

test('the outcome of a computation lies within its range, like any measurement', () => {
  expectRefusal(given(...proposed()), computed(travel, { low: 31 }), 'range-order')
})

test('a measured quantity may lie beyond the anchors, but not beyond what can be added up', () => {
  const state = given(...proposed())
  const at = (value: number, rest = {}) => enters(measurement('TIME', value, { fn: 'CARE', ...rest }))
  for (const value of [0, -5, 240]) expect(at(value)(state)).toHaveLength(1)
  for (const value of [1e101, Number.POSITIVE_INFINITY, Number.NaN])
    expectRefusal(state, at(value), 'off-scale', { path: 'measurements.0.value' })
  expectRefusal(state, at(40, { high: 1e101 }), 'off-scale', { path: 'measurements.0.high' })
  expectRefusal(state, at(40, { low: 50 }), 'range-order', { path: 'measurements.0.low' })
})

test('a measured level is one of the described levels', () => {
  expectRefusal(given(...proposed()), enters(measurement('DUTY', 0.5)), 'not-a-level')
  expectRefusal(given(...proposed()), enters(measurement('DUTY', 2)), 'off-scale')
})

test('many measurements at once: every fault is told', () => {
  const refusal = refusalOf(
    given(...proposed()),
    enters(measurement('DUTY', 1), measurement('DUTY', 0), measurement('TIME', 30)),
  )
  expect(refusal.details.map(({ code, path }) => `${path}: ${code}`)).toEqual([
    'measurements.1: same-cell-twice',
    'measurements.2.fn: function-needed',
  ])
})

test('nothing is measured before the seal', () => {
  expectRefusal(given(...drafted()), enters(measurement('DUTY', 1)), 'framework-not-sealed')
})

test('scores follow the framework in force, not the one of the seal', () => {
  const wide = framework({
    criteria: criteriaWith({
      SKILL: { motivation: 'optional', scale: { kind: 'levels', levels: [{ level: 0 }, { level: 10 }] } },
    }),
  })
  expect(gives(score('M1', 'SKILL', 10))(given(...scoring(wide)))).toHaveLength(1)
})

const handsIn =
  (by: string, round = 1) =>
  (state: State) =>
    handInScores(state, { round }, acting(by))

test('an assessor hands in the open round, complete or not, and may do so again', () => {
  const handedIn = fact('scores-handed-in', { round: 1 })
  expect(onlyFact(handsIn(ANN)(given(...scoring())))).toEqual(handedIn)
  expect(onlyFact(handsIn(ANN)(given(...scoring(), { by: ANN, event: handedIn })))).toEqual(handedIn)
})

test('only an assessor hands in, only in a round that is open, and not while the project is paused', () => {
  const open = given(...scoring())
  for (const by of [FAY, REA, 'nobody']) expectRefusal(open, handsIn(by), 'not-an-assessor')
  expectRefusal(open, handsIn(ANN, 2), 'not-found', { params: { what: 'round', id: 2 } })
  expectRefusal(given(...scoring(), closed()), handsIn(ANN), 'round-closed')
  expectRefusal(given(...drafted()), handsIn(ANN), 'framework-not-sealed')
  const paused = fact('project-paused', { reason: noted('zomer') })
  expectRefusal(given(...scoring(), paused), handsIn(ANN), 'project-paused')
})
