import type { Entry } from './entry.ts'
import { type GivenScore, type GivenWeights, openRound, openWeighting, type State } from './state.ts'

/**
 * Blind: until a round closes, nobody but the assessor sees that assessor's scores. Every way out goes
 * through this file.
 */
export function visibleScores(state: State, reader: string | null): GivenScore[] {
  const own = [...state.envelope.values()].filter(({ assessor }) => assessor === reader)
  return [...state.history, ...own].sort((a, b) => a.seq - b.seq)
}

/** Weights of closed weighting rounds, and the reader's own of the open one. */
export function visibleWeights(state: State, reader: string | null): GivenWeights[] {
  const own = [...state.weightEnvelope.values()].filter(({ assessor }) => assessor === reader)
  const closed = [...state.weightSets.values()].filter(
    ({ assessor }) => !own.some(given => given.assessor === assessor),
  )
  return [...closed, ...own].sort((a, b) => a.seq - b.seq)
}

/** Whether an entry holds a judgement of the round that is open, by somebody else. */
export function isBlind(state: State, reader: string | null, { seq, by, event }: Entry): boolean {
  const round =
    event.type === 'score-given'
      ? openRound(state)
      : event.type === 'weights-given'
        ? openWeighting(state)
        : null
  return round !== null && seq > round.openedSeq && by !== reader
}
