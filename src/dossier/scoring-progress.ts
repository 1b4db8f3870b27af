import { z } from 'zod'
import { cellKey } from '../mcda/cell.ts'
import { ParticipantId } from './event.ts'
import { functionsOf } from './problem.ts'
import { activeModels, assessors, handInOf, type Round, type State, sealed } from './state.ts'

/** Who has scored how much, and said so; never what. */
export const ScoringProgress = z
  .strictObject({
    assessor: ParticipantId,
    scored: z.int(),
    expected: z.int(),
    handedInAt: z.iso.datetime().nullable().meta({
      description: 'When this assessor handed in; null: not yet, or a score changed after it.',
    }),
  })
  .meta({ id: 'ScoringProgress' })
export type ScoringProgress = z.infer<typeof ScoringProgress>

/** How many cells each assessor is asked to score, and how many of them have an answer in this round. */
export function scoringProgress(state: State, round: Round): ScoringProgress[] {
  const { framework } = sealed(state)!
  const judged = framework.criteria.filter(({ input }) => input === 'judged')
  const cells = activeModels(state).flatMap(({ id: model }) =>
    judged.flatMap(criterion =>
      (functionsOf(framework, criterion) ?? [{ id: null }]).map(fn => cellKey(model, criterion.id, fn.id)),
    ),
  )
  const asked = new Set(cells)
  const given = (round.closedSeq === null ? [...state.envelope.values()] : state.history).filter(
    score => score.round === round.number,
  )
  return assessors(state).map(assessor => {
    const own = given.filter(score => score.assessor === assessor)
    const handIn = handInOf(state, assessor, round.number)
    return {
      assessor,
      // What was asked then and is not any more (a withdrawn model) does not count as answered.
      scored: own.filter(({ model, criterion, fn }) => asked.has(cellKey(model, criterion, fn))).length,
      expected: cells.length,
      handedInAt: handIn && own.every(({ seq }) => seq < handIn.seq) ? handIn.at : null,
    }
  })
}
