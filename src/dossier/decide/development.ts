import type { Development, DevelopmentStatus } from '../development.ts'
import { type Event, fact } from '../event.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { type Context, refuseWhenPaused } from './context.ts'
import { refuseAll } from './refuse-all.ts'

export function registerDevelopments(state: State, developments: Development[]): Event[] {
  refuseWhenPaused(state)
  refuseAll(developments, (development, i) => {
    const known =
      state.developments.has(development.id) || developments.slice(0, i).some(d => d.id === development.id)
    if (known)
      throw new Refusal('already-exists', { what: 'development', id: development.id }, `developments.${i}.id`)
  })
  return developments.map(development => fact('development-registered', { development }))
}

/** Records where a development now stands. Scores older than this ask to be confirmed. */
export function moveDevelopment(
  state: State,
  move: { development: string; status: DevelopmentStatus; expectedDate?: string | null; note: string },
  { note }: Context,
): Event[] {
  refuseWhenPaused(state)
  const { development, status, expectedDate } = move
  developmentOrRefuse(state, development)
  return [
    fact('development-moved', {
      development,
      status,
      expectedDate: expectedDate ?? null,
      note: note(move.note),
    }),
  ]
}

/** A signal from a national group (track 2), brought into the project (track 1). */
export function receiveSignal(
  state: State,
  signal: { id: string; development: string; source: string; text: string },
  { note }: Context,
): Event[] {
  refuseWhenPaused(state)
  if (!state.developments.has(signal.development))
    throw new Refusal('unknown-development', { development: signal.development }, 'development')
  const { id, development, source, text } = signal
  return [fact('signal-received', { signal: id, development, source: note(source), text: note(text) })]
}

export function developmentOrRefuse(state: State, id: string) {
  const found = state.developments.get(id)
  if (!found) throw new Refusal('not-found', { what: 'development', id })
  return found
}
