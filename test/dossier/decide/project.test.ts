import { expect, test } from 'vitest'
import {
  admitParticipant,
  issueToken,
  leaveProject,
  openProject,
  pauseProject,
  resumeProject,
  revokeToken,
  setDeadline,
} from '../../../src/dossier/decide/project.ts'
import { fact } from '../../../src/dossier/event.ts'
import { emptyState } from '../../../src/dossier/state.ts'
import { acting, expectRefusal, given, noted, onlyFact, PROJECT } from '../../fixtures/given.ts'
import { ANN, FAY, opened } from '../../fixtures/story.ts'

const paused = fact('project-paused', { reason: noted('zomer') })

test('a project opens with its name, and says so when it is an example', () => {
  const name = { nl: 'Proef' }
  expect(onlyFact(openProject(emptyState(PROJECT), { name }))).toEqual(
    fact('project-opened', { name, example: null }),
  )
  const example = { nl: 'Verzonnen' }
  expect(onlyFact(openProject(emptyState(PROJECT), { name, example }))).toMatchObject({ data: { example } })
})

test('a project opens once', () => {
  expectRefusal(
    given(...opened),
    state => openProject(state, { name: { nl: 'Nog eens' } }),
    'already-exists',
    {
      params: { what: 'project', id: PROJECT },
    },
  )
})

test('a project pauses and resumes with a reason that the ledger holds as a hash only', () => {
  const running = given(...opened)
  expect(onlyFact(pauseProject(running, { reason: 'Wachten op advies' }, acting(FAY)))).toEqual(
    fact('project-paused', { reason: noted('Wachten op advies') }),
  )
  expect(onlyFact(resumeProject(given(...opened, paused), { reason: 'Advies is er' }, acting(FAY)))).toEqual(
    fact('project-resumed', { reason: noted('Advies is er') }),
  )
})

test('a paused project does not pause again, and says since which entry', () => {
  const state = given(...opened, paused)
  expectRefusal(state, s => pauseProject(s, { reason: 'nog eens' }, acting(FAY)), 'project-paused', {
    params: { seq: state.seq },
  })
})

test('a project that is not paused does not resume', () => {
  expectRefusal(given(...opened), s => resumeProject(s, { reason: 'x' }, acting(FAY)), 'project-not-paused')
})

test('the region says by when it must choose, with or without a reason, and may say that there is no such date', () => {
  const state = given(...opened)
  expect(
    onlyFact(setDeadline(state, { decideBy: '2026-12-31', reason: 'Besluit bestuur' }, acting(FAY))),
  ).toEqual(fact('deadline-set', { decideBy: '2026-12-31', reason: noted('Besluit bestuur') }))
  const set = given(...opened, fact('deadline-set', { decideBy: '2026-12-31', reason: null }))
  expect(onlyFact(setDeadline(set, { decideBy: null }, acting(FAY)))).toEqual(
    fact('deadline-set', { decideBy: null, reason: null }),
  )
})

test('the same date once more, for no other reason, is no news', () => {
  expect(setDeadline(given(...opened), { decideBy: null }, acting(FAY))).toEqual([])
})

test('somebody is admitted once, under an id and a role', () => {
  const state = given(...opened)
  expect(onlyFact(admitParticipant(state, { participant: 'p-new1', role: 'reader' }))).toEqual(
    fact('participant-admitted', { participant: 'p-new1', role: 'reader', organisation: null }),
  )
  expectRefusal(state, s => admitParticipant(s, { participant: ANN, role: 'reader' }), 'already-exists', {
    params: { what: 'participant', id: ANN },
  })
})

test('an assessor leaves; who is not there, or has left, cannot', () => {
  const state = given(...opened)
  const left = onlyFact(leaveProject(state, ANN))
  expect(left).toEqual(fact('participant-left', { participant: ANN }))
  expectRefusal(state, s => leaveProject(s, 'p-nobody'), 'not-found', {
    params: { what: 'participant', id: 'p-nobody' },
  })
  expectRefusal(given(...opened, left), s => leaveProject(s, ANN), 'participant-left', {
    params: { id: ANN },
  })
})

test('the last facilitator stays; with a second one the first may go', () => {
  const alone = given(...opened)
  expectRefusal(alone, s => leaveProject(s, FAY), 'last-facilitator')
  const second = fact('participant-admitted', { participant: 'p-fem2', role: 'facilitator' })
  expect(leaveProject(given(...opened, second), FAY)).toHaveLength(1)
  const secondLeft = fact('participant-left', { participant: 'p-fem2' })
  expectRefusal(given(...opened, second, secondLeft), s => leaveProject(s, FAY), 'last-facilitator')
})

test('a token is issued to somebody who is there, and its end is a fact too', () => {
  const state = given(...opened)
  expect(issueToken(state, { participant: ANN, token: 't-1' })).toEqual([
    fact('token-issued', { participant: ANN, token: 't-1' }),
  ])
  expect(revokeToken(state, { participant: ANN, token: 't-1' })).toEqual([
    fact('token-revoked', { participant: ANN, token: 't-1' }),
  ])
  expectRefusal(state, s => issueToken(s, { participant: 'p-nobody', token: 't-1' }), 'not-found')
  const gone = given(...opened, fact('participant-left', { participant: ANN }))
  expectRefusal(gone, s => issueToken(s, { participant: ANN, token: 't-1' }), 'participant-left')
})
