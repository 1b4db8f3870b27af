import { z } from 'zod'
import { type AdditiveRanking, rankAdditive } from '../mcda/additive.ts'
import { agendaOf as itemsOf } from '../mcda/group/agenda.ts'
import { panelOf } from '../mcda/group/panel.ts'
import { roundChanges } from '../mcda/group/round-changes.ts'
import type { Problem } from '../mcda/problem.ts'
import { CellConsensus } from './agreement.ts'
import { Basis, basisOf } from './outcome.ts'
import { rankableOrRefuse, scoresUntil } from './problem.ts'
import type { FrameworkVersion, State } from './state.ts'

export const AGENDA = 'agenda@1'

const number = z.number()
const nullable = number.nullable()
const first = z.array(z.string()).nullable()

/** What to discuss after a blind round, in the order in which it matters; and what a later round changed. */
export const Agenda = z
  .strictObject({
    basis: Basis,
    items: z.array(
      CellConsensus.omit({ judges: true, levels: true })
        .extend({
          effect: nullable.meta({
            description: "Points between the model's totals at the lowest and at the highest level given.",
          }),
          leverage: nullable.meta({ description: 'Points by which the lead moves between the two.' }),
          firstAtLowest: first,
          firstAtHighest: first,
          canChangeFirst: z.boolean().nullable(),
        })
        .meta({ id: 'AgendaItem' }),
    ),
    changes: z
      .strictObject({
        from: z.int().meta({ description: 'The earlier round.' }),
        to: z.int(),
        cells: z.array(
          z.strictObject({
            model: z.string(),
            criterion: z.string(),
            fn: z.string().nullable(),
            moves: z.array(
              z.strictObject({ assessor: z.string(), from: nullable, to: nullable, by: nullable }),
            ),
            spreadBefore: nullable,
            spreadAfter: nullable,
            spread: z.enum(['narrower', 'wider', 'same']).nullable(),
          }),
        ),
        criteria: z.array(
          z.strictObject({
            criterion: z.string(),
            cells: z.int(),
            changed: z.int(),
            moves: z.int(),
            meanMove: nullable,
            narrower: z.int(),
            wider: z.int(),
          }),
        ),
      })
      .nullable()
      .meta({ description: 'Between the last two closed rounds; null before there are two.' }),
  })
  .meta({ id: 'Agenda' })
export type Agenda = z.infer<typeof Agenda>

/** @throws Refusal when nothing is sealed, or there is no model to rank. */
export function agendaOf(state: State): Agenda {
  const { version, problem } = rankableOrRefuse(state)
  return { basis: basisOf(state, version, AGENDA), ...agendaIn(state, version, problem) }
}

export const agendaIn = (
  state: State,
  version: FrameworkVersion,
  problem: Problem,
  base: AdditiveRanking = rankAdditive(problem),
): Omit<Agenda, 'basis'> => ({
  items: itemsOf(problem, panelOf(problem, base)),
  changes: changesOf(state, version),
})

function changesOf(state: State, version: FrameworkVersion): Agenda['changes'] {
  const closed = state.rounds.filter(({ closedSeq }) => closedSeq !== null)
  const [from, to] = closed.slice(-2).map(round => round.number)
  if (from === undefined || to === undefined) return null
  return { from, to, ...roundChanges(scoresUntil(state, version, from), scoresUntil(state, version, to)) }
}
