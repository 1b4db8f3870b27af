import { type DecisionKind, type Event, fact } from '../event.ts'
import { Refusal } from '../refusal.ts'
import { openRound, type State } from '../state.ts'
import { type Context, sealedOrRefuse } from './context.ts'
import { activeModel } from './model.ts'

/** Records what the board did with the result, and on which entry of the dossier it rested. */
export function recordDecision(
  state: State,
  decision: {
    kind: DecisionKind
    model?: string | null
    decidedBy: string
    text: string
    /** The entry that the board had before it; absent: the last one. */
    restsOn?: { seq: number; hash: string }
  },
  { note }: Context,
): Event[] {
  sealedOrRefuse(state)
  const round = openRound(state)
  if (round) throw new Refusal('round-open', { round: round.number })
  if (state.rounds.length === 0 && state.measurements.size === 0) throw new Refusal('nothing-to-decide')
  const model = decision.model ?? null
  if (model !== null && !state.models.has(model)) throw new Refusal('unknown-model', { model }, 'model')
  if (model !== null) activeModel(state, model)
  return [
    fact('decision-recorded', {
      kind: decision.kind,
      model,
      decidedBy: note(decision.decidedBy),
      text: note(decision.text),
      restsOn: decision.restsOn ?? { seq: state.seq, hash: state.hash },
    }),
  ]
}
