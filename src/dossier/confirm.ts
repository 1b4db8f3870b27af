import type { Criterion, Framework } from './framework.ts'
import type { State } from './state.ts'

/** The entry of the last move of a development; what it was registered with is no move. */
const lastMoveOf = (state: State, id: string): number | undefined =>
  state.developments.get(id)?.history.slice(1).at(-1)?.seq

/** Developments of a criterion that moved after this entry: a score that old asks to be confirmed. */
export const movedSince = (state: State, { developments }: Criterion, seq: number): string[] =>
  developments.filter(id => (lastMoveOf(state, id) ?? 0) > seq)

/**
 * Scores older than the last move of a development their criterion depends on: they still count, and
 * ask to be confirmed.
 */
export function cellsToConfirm(state: State, framework: Framework) {
  const scores = [...state.scores.values(), ...state.measurements.values()]
  return framework.criteria.flatMap(criterion =>
    criterion.developments.flatMap(id => {
      const movedAtSeq = lastMoveOf(state, id)
      if (movedAtSeq === undefined) return []
      const older = scores.filter(score => score.criterion === criterion.id && score.seq < movedAtSeq).length
      return older > 0 ? [{ development: id, movedAtSeq, criterion: criterion.id, scores: older }] : []
    }),
  )
}
