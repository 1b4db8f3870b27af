import type { Entry } from './entry.ts'
import { type GivenScore, openRound, type State } from './state.ts'

/**
 * Blind: until a round closes, nobody but the assessor sees that assessor's scores. Every way out goes
 * through this file.
 */
export function visibleScores(state: State, reader: string): GivenScore[] {
  const own = [...state.envelope.values()].filter(({ assessor }) => assessor === reader)
  return [...state.history, ...own].sort((a, b) => a.seq - b.seq)
}

/** Whether an entry holds a score of the round that is open, by somebody else. */
export function isBlind(state: State, reader: string | null, { seq, by, event }: Entry): boolean {
  const round = openRound(state)
  return round !== null && event.type === 'score-given' && seq > round.openedSeq && by !== reader
}
