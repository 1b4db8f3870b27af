import { checkDevelopments } from '../../mcda/development/check-developments.ts'
import type { OpenDevelopment } from '../../mcda/development/open-development.ts'
import { InvalidProblem } from '../../mcda/invalid.ts'
import type { Problem } from '../../mcda/problem.ts'
import type { Development, DevelopmentOutcome, DevelopmentStatus } from '../development.ts'
import { type Event, fact } from '../event.ts'
import { declaredIn, openDevelopments } from '../outlook.ts'
import { rankableOrRefuse } from '../problem.ts'
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

/**
 * Writes down how a development may turn out, and what each outcome would do. It replaces what was declared
 * before; the ledger keeps both.
 * @throws Refusal when nothing is sealed or proposed yet: an effect is on a model and a criterion that are there.
 * @throws InvalidProblem when an outcome does not fit the framework, or the probabilities cannot add up to 1.
 */
export function declareOutcomes(
  state: State,
  declared: { development: string; outcomes: DevelopmentOutcome[]; note?: string },
  { note }: Context,
): Event[] {
  refuseWhenPaused(state)
  const { development, outcomes } = declared
  developmentOrRefuse(state, development)
  const { problem } = rankableOrRefuse(state)
  const others = openDevelopments(state).filter(tracked => tracked.development.id !== development)
  refuseUnfit(problem, [...declaredIn(problem, others), { id: development, outcomes }])
  return [
    fact('development-outcomes-declared', {
      development,
      outcomes,
      note: declared.note === undefined ? null : note(declared.note),
    }),
  ]
}

/** The path in the request: it holds the outcomes of one development, the last; or one too many of them all. */
function refuseUnfit(problem: Problem, developments: OpenDevelopment[]): void {
  try {
    checkDevelopments(problem, developments)
  } catch (error) {
    throw error instanceof InvalidProblem
      ? error.at(error.path.replace(/^developments\.\d+\.|^developments$/, '') || 'outcomes')
      : error
  }
}

/** Records where a development now stands. Scores older than this ask to be confirmed. */
export function moveDevelopment(
  state: State,
  move: {
    development: string
    status: DevelopmentStatus
    expectedDate?: string | null
    /** Which outcome came true; only with what is settled. */
    outcome?: string | null
    note: string
  },
  { note }: Context,
): Event[] {
  refuseWhenPaused(state)
  const { development, status, expectedDate, outcome = null } = move
  const { outcomes } = developmentOrRefuse(state, development)
  if (outcome !== null && status !== 'settled')
    throw new Refusal('outcome-without-settling', { outcome, status }, 'outcome')
  if (outcome !== null && !outcomes.some(({ id }) => id === outcome)) {
    const known = outcomes.map(({ id }) => id).join(', ')
    throw new Refusal('unknown-outcome', { outcome, development, known }, 'outcome')
  }
  return [
    fact('development-moved', {
      development,
      status,
      expectedDate: expectedDate ?? null,
      note: note(move.note),
      ...(outcome === null ? {} : { outcome }),
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
