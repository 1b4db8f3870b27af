import { z } from 'zod'
import { openRound, type State, sealed } from './state.ts'

/** Where a project is on its way from draft to decision. */
export const Stage = z.enum(['draft', 'sealed', 'scoring', 'discussing', 'decided']).meta({
  id: 'Stage',
  description:
    'draft: no framework sealed yet · sealed: rules fixed, nothing scored · scoring: a round is open · discussing: a round is closed · decided: a decision is recorded after the last round.',
})
export type Stage = z.infer<typeof Stage>

export function stageOf(state: State): Stage {
  if (!sealed(state)) return 'draft'
  if (openRound(state)) return 'scoring'
  const last = state.rounds.at(-1)
  const decided = state.decisions.some(({ kind, seq }) => kind === 'decided' && seq > (last?.closedSeq ?? 0))
  if (decided) return 'decided'
  return last ? 'discussing' : 'sealed'
}
