import { expect, test } from 'vitest'
import { type DiscussionOutcome, noteDiscussion } from '../../../src/dossier/decide/discussion.ts'
import { fact } from '../../../src/dossier/event.ts'
import type { State } from '../../../src/dossier/state.ts'
import { acting, expectRefusal, given, noted, onlyFact, said } from '../../fixtures/given.ts'
import { drafted, FAY, scored, scoring } from '../../fixtures/story.ts'

const notes = (of: Partial<DiscussionOutcome> = {}) => {
  const outcome = { round: 1, criterion: 'SKILL', model: 'M1', fn: null, text: 'Dit bleek het', ...of }
  return (state: State) => noteDiscussion(state, outcome, acting(FAY))
}

test('what a discussion came to is kept beside the scores, which stay as they are', () => {
  const state = given(...scored())
  const noting = onlyFact(notes({ criterion: 'LINK', fn: 'CARE' })(state))
  expect(noting).toEqual(
    fact('discussion-noted', {
      round: 1,
      criterion: 'LINK',
      model: 'M1',
      fn: 'CARE',
      note: noted('Dit bleek het'),
    }),
  )
  const after = given(...scored(), ...said(FAY, [noting]))
  expect(after.discussionNotes).toMatchObject([{ criterion: 'LINK', by: FAY, seq: after.seq }])
  expect(after.scores).toEqual(state.scores)
  expect(after.structureSeq).toBe(state.structureSeq)
})

test('it may be about a criterion as a whole', () => {
  expect(onlyFact(notes({ criterion: 'LINK', model: null })(given(...scored())))).toMatchObject({
    data: { criterion: 'LINK', model: null, fn: null },
  })
})

test('there is nothing to discuss before a round is closed', () => {
  expectRefusal(given(...drafted()), notes(), 'framework-not-sealed')
  expectRefusal(given(...scoring()), notes(), 'round-open', { params: { round: 1 }, path: 'round' })
  expectRefusal(given(...scored()), notes({ round: 2 }), 'not-found', { path: 'round' })
})

test('only what the framework weighs is discussed', () => {
  const state = given(...scored())
  expectRefusal(state, notes({ criterion: 'X' }), 'unknown-criterion', { path: 'criterion' })
  expectRefusal(state, notes({ criterion: 'X', model: null }), 'unknown-criterion', { path: 'criterion' })
  expectRefusal(state, notes({ model: 'M9' }), 'unknown-model', { path: 'model' })
  expectRefusal(state, notes({ fn: 'CARE' }), 'function-not-used', { path: 'fn' })
  expectRefusal(state, notes({ criterion: 'LINK', model: null, fn: 'CARE' }), 'function-not-used')
})
