import { z } from 'zod'
import { applyEffects } from '../mcda/development/effect.ts'
import { firstsOf, isSameFirst } from '../mcda/group/first-place.ts'
import type { Place } from '../mcda/national.ts'
import { cellsToConfirm } from './confirm.ts'
import { developmentOrRefuse } from './decide/development.ts'
import { DevelopmentStatus } from './development.ts'
import { Basis, basisOf, Place as PlaceSchema } from './outcome.ts'
import { declaredIn } from './outlook.ts'
import { problemOf, rankableOrRefuse } from './problem.ts'
import { Refusal } from './refusal.ts'
import { placesOf, RESULT_METHOD } from './result.ts'
import { type State, sealed } from './state.ts'
import { Id } from './text.ts'

/** What the last change of a development did to the dossier. */
export const LastMove = z
  .strictObject({
    basis: Basis,
    development: Id,
    movedAtSeq: z.int(),
    from: DevelopmentStatus,
    to: DevelopmentStatus,
    outcome: Id.nullable().meta({ description: 'Which outcome came true, where that was said.' }),
    criteria: z.array(Id).meta({ description: 'Criteria that depend on it.' }),
    toConfirm: z
      .array(z.strictObject({ criterion: Id, scores: z.int() }))
      .meta({ description: 'Scores from before the change, which ask to be confirmed.' }),
    before: z.array(PlaceSchema).meta({ description: 'Just before it; empty: there was no ranking yet.' }),
    now: z.array(PlaceSchema),
    withOutcome: z.array(PlaceSchema).nullable().meta({
      description:
        'On the scores as they are now, with what the outcome does applied to them; null: none came true, or it no longer fits the framework and the models.',
    }),
    changesFirst: z.boolean().nullable().meta({
      description: 'Whether who is first differs from before; null: not known.',
    }),
  })
  .meta({ id: 'LastMove' })
export type LastMove = z.infer<typeof LastMove>

/** The entry of a development's last change. @throws Refusal not-found when it never changed. */
export function movedAt(state: State, development: string): number {
  const { history } = developmentOrRefuse(state, development)
  if (history.length < 2) throw new Refusal('not-found', { what: 'move', id: development })
  return history.at(-1)!.seq
}

/** The places as they stand; none while nothing is sealed or proposed. */
export function placesIn(state: State): Place[] {
  const version = sealed(state)
  return version ? placesOf(problemOf(state, version)) : []
}

/** `before`: the places at the entry before the change. */
export function lastMoveOf(state: State, development: string, before: Place[]): LastMove {
  const { version, problem } = rankableOrRefuse(state)
  const tracked = developmentOrRefuse(state, development)
  const { history } = tracked
  const [previous, last] = history.slice(-2) as [(typeof history)[0], (typeof history)[0]]
  const [declared] = declaredIn(problem, [tracked])
  const cameTrue = declared?.outcomes.find(({ id }) => id === last.outcome)
  const now = placesOf(problem)
  const withOutcome = cameTrue ? placesOf(applyEffects(problem, cameTrue.effects)) : null
  const isKnown = before.length > 0 && (last.outcome === null || cameTrue !== undefined)
  const [then, after] = [firstsOf(before), firstsOf(withOutcome ?? now)]
  return {
    basis: basisOf(state, version, RESULT_METHOD),
    development,
    movedAtSeq: movedAt(state, development),
    from: previous.status,
    to: last.status,
    outcome: last.outcome,
    criteria: version.framework.criteria
      .filter(({ developments }) => developments.includes(development))
      .map(({ id }) => id),
    toConfirm: cellsToConfirm(state, version.framework)
      .filter(each => each.development === development)
      .map(({ criterion, scores }) => ({ criterion, scores })),
    before,
    now,
    withOutcome,
    changesFirst: !isKnown || !then || !after ? null : !isSameFirst(then, after),
  }
}
