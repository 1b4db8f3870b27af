import { expect, test } from 'vitest'
import { fact } from '../../src/dossier/event.ts'
import { scoreFormOf } from '../../src/dossier/score-form.ts'
import { frameworkWith } from '../fixtures/framework.ts'
import { given, noted, refusalOf } from '../fixtures/given.ts'
import { ANN, amended, BOB, closed, FAY, gives, level, proposed, scoring } from '../fixtures/story.ts'

const asked = (state: ReturnType<typeof given>, by = ANN) =>
  scoreFormOf(state, by).rows.map(({ criterion, fn, model }) => [criterion.id, fn?.id ?? null, model.id])
const refusalFor = (state: ReturnType<typeof given>, by: string) =>
  refusalOf(state, () => {
    scoreFormOf(state, by)
    return []
  }).code

test('a form asks for every judged cell once, the models side by side', () => {
  expect(asked(given(...scoring()))).toEqual([
    ['SKILL', null, 'M1'],
    ['SKILL', null, 'M2'],
    ['LINK', 'OFFICER', 'M1'],
    ['LINK', 'OFFICER', 'M2'],
    ['LINK', 'CARE', 'M1'],
    ['LINK', 'CARE', 'M2'],
  ])
})

test('a model that was withdrawn is not asked for', () => {
  const withdrawn = fact('model-withdrawn', { model: 'M1', reason: noted('weg') })
  expect(asked(given(...scoring(), withdrawn)).every(([, , model]) => model === 'M2')).toBe(true)
})

test('functions that do not count for a criterion are not asked for', () => {
  const framework = frameworkWith('LINK', { functionWeights: { CARE: 1 } })
  expect(asked(given(...scoring(framework))).map(([, fn]) => fn)).toEqual([null, null, 'CARE', 'CARE'])
})

test('a form says of which project, round, assessor and framework it is', () => {
  const state = given(...scoring())
  expect(scoreFormOf(state, ANN)).toMatchObject({
    project: state.project,
    round: 1,
    assessor: ANN,
    framework: state.versions[0]!.hash,
  })
})

test('a form holds the own last answers in this round, and nothing of anybody else', () => {
  const state = given(
    ...scoring(),
    gives(ANN, 'M1', 'SKILL', 2),
    gives(ANN, 'M1', 'SKILL', level(3, 2, 4)),
    gives(BOB, 'M2', 'SKILL', 5),
    gives(BOB, 'M1', 'LINK', 1, { fn: 'CARE' }),
  )
  expect(scoreFormOf(state, ANN).rows.map(({ answer }) => answer?.score ?? null)).toEqual([
    level(3, 2, 4),
    ...[null, null, null, null, null],
  ])
})

test('answers of an earlier round are not those of this round', () => {
  const state = given(
    ...scoring(),
    gives(ANN, 'M1', 'SKILL', 2),
    closed(),
    fact('round-opened', { round: 2 }),
  )
  const form = scoreFormOf(state, ANN)
  expect(form.round).toBe(2)
  expect(form.rows.filter(({ answer }) => answer !== null)).toEqual([])
})

test('a form asks by the framework in force', () => {
  const next = frameworkWith('SKILL', { weight: 30 })
  const state = given(...scoring(), amended(2, next))
  expect(scoreFormOf(state, ANN).framework).toBe(state.versions[1]!.hash)
})

test('who has nothing to score now gets no form, for the reason that scoring would give', () => {
  expect(refusalFor(given(...proposed()), ANN)).toBe('no-open-round')
  expect(refusalFor(given(...scoring(), closed()), ANN)).toBe('round-closed')
  expect(refusalFor(given(...scoring()), FAY)).toBe('not-an-assessor')
  expect(refusalFor(given(...scoring(), fact('participant-left', { participant: ANN })), ANN)).toBe(
    'not-an-assessor',
  )
  expect(refusalFor(given(...scoring(), fact('project-paused', { reason: noted('even') })), ANN)).toBe(
    'project-paused',
  )
})
