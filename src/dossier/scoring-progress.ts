import { z } from 'zod'
import { cellKey } from '../mcda/cell.ts'
import { movedSince } from './confirm.ts'
import { ParticipantId } from './event.ts'
import { functionsOf, standingScores } from './problem.ts'
import { activeModels, assessors, handInOf, type Round, type State, sealed } from './state.ts'

/** Who has scored how much, and said so; never what. */
export const ScoringProgress = z
  .strictObject({
    assessor: ParticipantId,
    scored: z.int().meta({ description: 'Cells with an answer in this round.' }),
    standing: z.int().meta({
      description: 'Cells without one, where the answer of an earlier round still counts.',
    }),
    toConfirm: z.int().meta({
      description: 'Those of `standing` that are older than a development they depend on: asked again.',
    }),
    expected: z.int(),
    handedInAt: z.iso.datetime().nullable().meta({
      description: 'When this assessor handed in; null: not yet, or a score changed after it.',
    }),
  })
  .meta({ id: 'ScoringProgress' })
export type ScoringProgress = z.infer<typeof ScoringProgress>

/** What needs no answer any more: given in this round, or standing and not asked again. */
export const answeredOf = ({
  scored,
  standing,
  toConfirm,
}: Pick<ScoringProgress, 'scored' | 'standing' | 'toConfirm'>): number => scored + standing - toConfirm

/**
 * How many cells each assessor is asked to score, how many of them have an answer in this round, and how
 * many need none because an earlier answer stands.
 */
export function scoringProgress(state: State, round: Round): ScoringProgress[] {
  const version = sealed(state)!
  const { framework } = version
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
  const earlier = standingScores(state, version, round.number - 1)
  const criteria = new Map(framework.criteria.map(criterion => [criterion.id, criterion]))
  return assessors(state).map(assessor => {
    const own = given.filter(score => score.assessor === assessor)
    const inRound = new Set(own.map(({ model, criterion, fn }) => cellKey(model, criterion, fn)))
    const standing = earlier.filter(
      score => score.assessor === assessor && !inRound.has(cellKey(score.model, score.criterion, score.fn)),
    )
    const handIn = handInOf(state, assessor, round.number)
    return {
      assessor,
      // What was asked then and is not any more (a withdrawn model) does not count as answered.
      scored: own.filter(({ model, criterion, fn }) => asked.has(cellKey(model, criterion, fn))).length,
      standing: standing.length,
      // Nothing is asked any more once the round is closed.
      toConfirm:
        round.closedSeq !== null
          ? 0
          : standing.filter(
              ({ criterion, seq }) => movedSince(state, criteria.get(criterion)!, seq).length > 0,
            ).length,
      expected: cells.length,
      handedInAt: handIn && own.every(({ seq }) => seq < handIn.seq) ? handIn.at : null,
    }
  })
}
