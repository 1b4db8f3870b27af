import { type Event, fact } from '../event.ts'
import { Refusal } from '../refusal.ts'
import { activeModels, assessors, openRound, type State } from '../state.ts'
import { sealedOrRefuse } from './context.ts'

/** Opens the next blind round. */
export function openNextRound(state: State): Event[] {
  sealedOrRefuse(state)
  const round = openRound(state)
  if (round) throw new Refusal('round-open', { round: round.number })
  if (activeModels(state).length === 0) throw new Refusal('nothing-to-score')
  if (assessors(state).length === 0) throw new Refusal('nobody-to-score')
  return [fact('round-opened', { round: state.rounds.length + 1 })]
}

/** Closes a round: from this entry on its scores are visible and count. */
export function closeRound(state: State, number: number): Event[] {
  sealedOrRefuse(state)
  const round = state.rounds[number - 1]
  if (!round) throw new Refusal('not-found', { what: 'round', id: number })
  if (round.closedSeq !== null) throw new Refusal('round-closed', { round: number, seq: round.closedSeq })
  return [fact('round-closed', { round: number })]
}
