import { z } from 'zod'
import type { App } from '../../app/app.ts'
import {
  adoptWeights,
  closeWeightingRound,
  giveWeights,
  openWeightingRound,
} from '../../dossier/decide/weighting.ts'
import { ParticipantId } from '../../dossier/event.ts'
import { assessors, type Round, type State } from '../../dossier/state.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { GroupMean, WeightJudgement } from '../../dossier/weight-set.ts'
import { Weighting } from '../../dossier/weighting-view.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { structureTag } from '../guard.ts'
import { At, inProject, ProjectPath, Receipt } from '../schemas.ts'

const WeightingRound = z
  .strictObject({
    number: z.int(),
    status: z.enum(['open', 'closed']),
    openedAt: At,
    closedAt: At.nullable(),
    progress: z
      .array(z.strictObject({ assessor: ParticipantId, given: z.boolean() }))
      .meta({ description: 'Who has weighed; never what.' }),
  })
  .meta({ id: 'WeightingRound' })
const WeightingRoundPath = inProject({ round: z.coerce.number().int().min(1) })

const view = (state: State, { number, closedSeq, openedAt, closedAt }: Round) => {
  const given = closedSeq === null ? state.weightEnvelope : state.weightSets
  return {
    number,
    status: closedSeq === null ? ('open' as const) : ('closed' as const),
    openedAt,
    closedAt,
    progress: assessors(state).map(assessor => ({ assessor, given: given.has(assessor) })),
  }
}

const DecidedBy = z.strictObject({ decidedBy: FreeText, reason: FreeText.optional() })
const Adoption = z
  .discriminatedUnion('kind', [
    DecidedBy.extend({
      kind: z.literal('mean'),
      mean: GroupMean,
      decimals: z.int().min(0).max(3).optional().meta({
        description: 'Round by largest remainder, so that the weights still add up to 100.',
      }),
    }),
    DecidedBy.extend({
      kind: z.literal('set'),
      weights: z.record(Id, z.number().min(0).max(100)).meta({
        description: 'Points of 100 among siblings, for every criterion and group that is weighed.',
      }),
    }),
  ])
  .meta({
    id: 'WeightAdoption',
    example: { kind: 'mean', mean: 'arithmetic', decimals: 0, decidedBy: 'Kerngroep Veiligheid, 12 januari' },
  })

export function weighting(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/weighting-rounds',
    {
      config: { operation: 'listWeightingRounds' },
      schema: {
        tags: ['weighting'],
        summary: 'The rounds in which assessors weigh, and who has weighed',
        params: ProjectPath,
        response: { 200: z.strictObject({ rounds: z.array(WeightingRound) }) },
      },
    },
    async ({ params: { projectId } }, reply) =>
      app.dossiers.read(projectId, state => {
        reply.header('ETag', structureTag(state.structureSeq))
        return { rounds: state.weightingRounds.map(round => view(state, round)) }
      }),
  )

  api.post(
    '/projects/:projectId/weighting-rounds',
    {
      config: { operation: 'openWeightingRound', idempotent: true, structural: true },
      schema: {
        tags: ['weighting'],
        summary: 'Open a round in which every assessor weighs, unseen by the others',
        params: ProjectPath,
        response: { 201: Receipt },
      },
    },
    async (request, reply) => created(reply, act(app, request, openWeightingRound)),
  )

  api.post(
    '/projects/:projectId/weighting-rounds/:round/closing',
    {
      config: { operation: 'closeWeightingRound', idempotent: true, structural: true },
      schema: {
        tags: ['weighting'],
        summary: 'Close a weighting round: from here on its sets are visible',
        params: WeightingRoundPath,
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, state => closeWeightingRound(state, request.params.round)),
      ),
  )

  api.get(
    '/projects/:projectId/weight-sets',
    {
      config: { operation: 'listWeightSets' },
      schema: {
        tags: ['weighting'],
        summary:
          'Weights of closed weighting rounds and your own of the open one, with their consistency; the group means; what was adopted',
        params: ProjectPath,
        response: { 200: Weighting },
      },
    },
    async request => app.results.weighting(request.params.projectId, accountOf(request).id),
  )

  api.post(
    '/projects/:projectId/weight-sets',
    {
      config: { operation: 'giveWeights', idempotent: true },
      schema: {
        tags: ['weighting'],
        summary: 'Give your weights in the open weighting round; a later set replaces it',
        params: ProjectPath,
        body: z.strictObject({ sets: z.array(WeightJudgement).min(1).max(200) }).meta({
          example: {
            sets: [{ group: null, elicitation: { kind: 'points', points: { skill: 60, cost: 40 } } }],
          },
        }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => giveWeights(state, request.body, context)),
      ),
  )

  api.post(
    '/projects/:projectId/adopted-weights',
    {
      config: { operation: 'adoptWeights', idempotent: true, structural: true },
      schema: {
        tags: ['weighting'],
        summary:
          'Adopt the mean of the individual sets, or other weights with the reason; they go into the draft',
        params: ProjectPath,
        body: Adoption,
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => adoptWeights(state, request.body, context)),
      ),
  )
}
