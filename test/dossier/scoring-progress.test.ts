import { expect, test } from 'vitest'
import { fact } from '../../src/dossier/event.ts'
import { answeredOf, scoringProgress } from '../../src/dossier/scoring-progress.ts'
import { frameworkWith } from '../fixtures/framework.ts'
import { AT, given, noted, said, type Told } from '../fixtures/given.ts'
import { ANN, amended, BOB, closed, gives, scoresBy, scoring } from '../fixtures/story.ts'

const handsIn = (by: string, round = 1): Told => said(by, [fact('scores-handed-in', { round })])[0]!
const progressAfter = (...told: Told[]) => {
  const state = given(...scoring(), ...told)
  return scoringProgress(state, state.rounds.at(-1)!)
}
const of = (assessor: string, progress: ReturnType<typeof progressAfter>) =>
  progress.find(one => one.assessor === assessor)!

test('who has scored how much of what is asked, and never what', () => {
  expect(progressAfter(...scoresBy(ANN, { M1: 2 }), gives(BOB, 'M1', 'SKILL', 4))).toEqual([
    { assessor: ANN, scored: 3, standing: 0, toConfirm: 0, expected: 6, handedInAt: null },
    { assessor: BOB, scored: 1, standing: 0, toConfirm: 0, expected: 6, handedInAt: null },
  ])
})

test('the same once the round is closed', () => {
  const told = [...scoresBy(ANN, { M1: 2 }), handsIn(ANN)]
  expect(progressAfter(...told, closed())).toEqual(progressAfter(...told))
})

test('what was asked of a model that is withdrawn counts no more', () => {
  const withdrawn = fact('model-withdrawn', { model: 'M1', reason: noted('te duur') })
  expect(of(ANN, progressAfter(...scoresBy(ANN, { M1: 2, M2: 3 }), withdrawn))).toMatchObject({
    scored: 3,
    expected: 3,
  })
})

test('an answer of an earlier round stands as long as this round has no other, and counts as such', () => {
  const next = [...scoresBy(ANN, { M1: 2, M2: 3 }), closed(), fact('round-opened', { round: 2 })]
  expect(of(ANN, progressAfter(...next))).toMatchObject({ scored: 0, standing: 6, toConfirm: 0, expected: 6 })
  expect(of(BOB, progressAfter(...next))).toMatchObject({ scored: 0, standing: 0 })
  const again = [...next, gives(ANN, 'M1', 'SKILL', 4, { round: 2 })]
  expect(of(ANN, progressAfter(...again))).toMatchObject({ scored: 1, standing: 5 })
  const state = given(...scoring(), ...again, closed(2))
  expect(state.rounds.map(round => of(ANN, scoringProgress(state, round)))).toMatchObject([
    { scored: 6, standing: 0 },
    { scored: 1, standing: 5 },
  ])
})

test('what is older than a development that it depends on still counts, and is asked again', () => {
  const moved = fact('development-moved', {
    development: 'D1',
    status: 'settled',
    expectedDate: null,
    note: noted('besluit'),
  })
  const next = [...scoresBy(ANN, { M1: 2, M2: 3 }), closed(), moved, fact('round-opened', { round: 2 })]
  const before = of(ANN, progressAfter(...next))
  expect(before).toMatchObject({ scored: 0, standing: 6, toConfirm: 4 })
  expect(answeredOf(before)).toBe(2)
  const after = of(ANN, progressAfter(...next, gives(ANN, 'M1', 'LINK', 2, { fn: 'CARE', round: 2 })))
  expect(after).toMatchObject({ scored: 1, standing: 5, toConfirm: 3 })
  const behind = of(ANN, progressAfter(...next, closed(2)))
  expect(behind).toMatchObject({ scored: 0, standing: 6, toConfirm: 0 })
})

test('an answer on a scale that was amended since does not stand', () => {
  const scale = { kind: 'levels', levels: [1, 9].map(level => ({ level })) } as const
  const next = [
    ...scoresBy(ANN, { M1: 2, M2: 3 }),
    closed(),
    amended(2, frameworkWith('SKILL', { scale })),
    fact('round-opened', { round: 2 }),
  ]
  expect(of(ANN, progressAfter(...next))).toMatchObject({ scored: 0, standing: 4 })
})

test('an assessor has handed in until a score changes, and again after handing in again', () => {
  const first = [gives(ANN, 'M1', 'SKILL', 4), handsIn(ANN)]
  expect(of(ANN, progressAfter(...first)).handedInAt).toBe(AT)
  const changed = [...first, gives(ANN, 'M1', 'SKILL', 5)]
  expect(of(ANN, progressAfter(...changed)).handedInAt).toBeNull()
  expect(of(ANN, progressAfter(...changed, handsIn(ANN))).handedInAt).toBe(AT)
})

test('what somebody else changes, or another round, is another matter', () => {
  const told = [handsIn(ANN), gives(BOB, 'M1', 'SKILL', 4)]
  expect(of(ANN, progressAfter(...told)).handedInAt).toBe(AT)
  expect(of(BOB, progressAfter(...told)).handedInAt).toBeNull()
  const next = [...told, closed(), fact('round-opened', { round: 2 })]
  expect(of(ANN, progressAfter(...next)).handedInAt).toBeNull()
  const state = given(...scoring(), ...next, handsIn(ANN, 2))
  expect(state.rounds.map(round => of(ANN, scoringProgress(state, round)).handedInAt)).toEqual([AT, AT])
})
