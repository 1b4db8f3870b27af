import { type Event, fact, type ProjectRole } from '../event.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { Text } from '../text.ts'
import { type Context, refuseWhenPaused } from './context.ts'

export function openProject(state: State, project: { name: Text; example?: Text | null }): Event[] {
  if (state.seq > 0) throw new Refusal('already-exists', { what: 'project', id: state.project })
  return [fact('project-opened', { name: project.name, example: project.example ?? null })]
}

export function pauseProject(state: State, pause: { reason: string }, { note }: Context): Event[] {
  if (state.paused) throw new Refusal('project-paused', { seq: state.paused.seq })
  return [fact('project-paused', { reason: note(pause.reason) })]
}

export function resumeProject(state: State, resumption: { reason: string }, { note }: Context): Event[] {
  if (!state.paused) throw new Refusal('project-not-paused')
  return [fact('project-resumed', { reason: note(resumption.reason) })]
}

/** By when the region itself must choose: what is settled nationally after that comes too late for it. */
export function setDeadline(
  state: State,
  deadline: { decideBy: string | null; reason?: string },
  { note }: Context,
): Event[] {
  refuseWhenPaused(state)
  const { decideBy, reason } = deadline
  if (decideBy === state.decideBy && reason === undefined) return []
  return [fact('deadline-set', { decideBy, reason: reason === undefined ? null : note(reason) })]
}

export function admitParticipant(
  state: State,
  admission: { participant: string; role: ProjectRole; organisation?: string | null },
): Event[] {
  const { participant, role, organisation = null } = admission
  if (state.participants.has(participant))
    throw new Refusal('already-exists', { what: 'participant', id: participant })
  return [fact('participant-admitted', { participant, role, organisation })]
}

export function leaveProject(state: State, participant: string): Event[] {
  const leaving = activeParticipant(state, participant)
  const others = [...state.participants.values()].filter(
    ({ id, role, left }) => id !== participant && !left && role === 'facilitator',
  )
  if (leaving.role === 'facilitator' && others.length === 0) throw new Refusal('last-facilitator')
  return [fact('participant-left', { participant })]
}

export function issueToken(state: State, issue: { participant: string; token: string }): Event[] {
  activeParticipant(state, issue.participant)
  return [fact('token-issued', issue)]
}

export function revokeToken(_state: State, revocation: { participant: string; token: string }): Event[] {
  return [fact('token-revoked', revocation)]
}

export function activeParticipant(state: State, id: string) {
  const participant = state.participants.get(id)
  if (!participant) throw new Refusal('not-found', { what: 'participant', id })
  if (participant.left) throw new Refusal('participant-left', { id })
  return participant
}
