import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { closeRound, openNextRound } from '../../dossier/decide/round.ts'
import { handInScores } from '../../dossier/decide/score.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { ScoringProgress, scoringProgress } from '../../dossier/scoring-progress.ts'
import type { Round, State } from '../../dossier/state.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { structureTag } from '../guard.ts'
import { At, inProject, ProjectPath, Receipt } from '../schemas.ts'

const RoundView = z
  .strictObject({
    number: z.int(),
    status: z.enum(['open', 'closed']),
    openedAt: At,
    closedAt: At.nullable(),
    progress: z.array(ScoringProgress).meta({ description: 'Who has scored how much; never what.' }),
  })
  .meta({ id: 'Round' })
const RoundPath = inProject({ round: z.coerce.number().int().min(1) })

const view = (state: State, round: Round) => ({
  number: round.number,
  status: round.closedSeq === null ? ('open' as const) : ('closed' as const),
  openedAt: round.openedAt,
  closedAt: round.closedAt,
  progress: scoringProgress(state, round),
})

export function rounds(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/rounds',
    {
      config: { operation: 'listRounds' },
      schema: {
        tags: ['rounds'],
        summary: 'The rounds, and who has scored how much',
        params: ProjectPath,
        response: { 200: z.strictObject({ rounds: z.array(RoundView) }) },
      },
    },
    async ({ params: { projectId } }, reply) =>
      app.dossiers.read(projectId, state => {
        reply.header('ETag', structureTag(state.structureSeq))
        return { rounds: state.rounds.map(round => view(state, round)) }
      }),
  )

  api.post(
    '/projects/:projectId/rounds',
    {
      config: { operation: 'openRound', idempotent: true, structural: true },
      schema: {
        tags: ['rounds'],
        summary: 'Open the next blind round',
        params: ProjectPath,
        response: { 201: Receipt },
      },
    },
    async (request, reply) => created(reply, act(app, request, openNextRound)),
  )

  api.get(
    '/projects/:projectId/rounds/:round',
    {
      config: { operation: 'getRound' },
      schema: {
        tags: ['rounds'],
        summary: 'One round, and who has scored how much in it',
        params: RoundPath,
        response: { 200: RoundView },
      },
    },
    async ({ params: { projectId, round } }, reply) =>
      app.dossiers.read(projectId, state => {
        const found = state.rounds[round - 1]
        if (!found) throw new Refusal('not-found', { what: 'round', id: round })
        reply.header('ETag', structureTag(state.structureSeq))
        return view(state, found)
      }),
  )

  api.post(
    '/projects/:projectId/rounds/:round/closing',
    {
      config: { operation: 'closeRound', idempotent: true, structural: true },
      schema: {
        tags: ['rounds'],
        summary: 'Close a round: from here on its scores are visible and count',
        params: RoundPath,
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, state => closeRound(state, request.params.round)),
      ),
  )

  api.post(
    '/projects/:projectId/rounds/:round/hand-ins',
    {
      config: { operation: 'handInScores', idempotent: true },
      schema: {
        tags: ['rounds'],
        summary: 'Hand in your scores: this is my judgement. They can still change until the round closes',
        params: RoundPath,
        response: { 201: Receipt },
      },
    },
    async (request, reply) => {
      const { round } = request.params
      return created(
        reply,
        act(app, request, (state, context) => handInScores(state, { round }, context)),
      )
    },
  )
}
