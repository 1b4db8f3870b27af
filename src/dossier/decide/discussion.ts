import { type Event, fact } from '../event.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { type Context, sealedOrRefuse } from './context.ts'
import { cellOrRefuse } from './score.ts'

/**
 * Notes what the discussion of a closed round came to: on one cell, or on a criterion as a whole. It changes
 * no score: whoever thinks otherwise by now, says so in the next round.
 */
export function noteDiscussion(
  state: State,
  { round, criterion, model, fn, text }: DiscussionOutcome,
  { note }: Context,
): Event[] {
  const { framework } = sealedOrRefuse(state)
  const discussed = state.rounds[round - 1]
  if (!discussed) throw new Refusal('not-found', { what: 'round', id: round }, 'round')
  if (discussed.closedSeq === null) throw new Refusal('round-open', { round }, 'round')
  if (model !== null) cellOrRefuse(state, framework, { model, criterion, fn })
  else if (!framework.criteria.some(({ id }) => id === criterion))
    throw new Refusal('unknown-criterion', { criterion }, 'criterion')
  else if (fn !== null) throw new Refusal('function-not-used', { criterion }, 'fn')
  return [fact('discussion-noted', { round, criterion, model, fn, note: note(text) })]
}

export interface DiscussionOutcome {
  round: number
  criterion: string
  /** Null: about the criterion as a whole, and then about no function either. */
  model: string | null
  fn: string | null
  text: string
}
