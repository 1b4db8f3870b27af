import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { activeModel, proposeModels, reviseModel, withdrawModel } from '../../dossier/decide/model.ts'
import { conflictsOf, Model } from '../../dossier/model.ts'
import { activeModels, type State, sealed } from '../../dossier/state.ts'
import { FreeText, Id, Text } from '../../dossier/text.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { structureTag } from '../guard.ts'
import { Erasable, ModelPath, ProjectPath, Receipt } from '../schemas.ts'

const Conflict = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('function-without-variant'), function: Id }),
    z.strictObject({ kind: z.literal('rule'), rule: Id, reason: Text }),
  ])
  .meta({ id: 'ModelConflict' })
const ModelWithConflicts = Model.extend({ conflicts: z.array(Conflict) }).meta({ id: 'ModelWithConflicts' })
const example = {
  id: 'M3',
  name: { nl: 'Regionale pool met hard piket' },
  variants: { 'AC-Bz': 'P', HCC: 'P' },
}

const { id: _, ...revision } = example

const view = (state: State, model: Model) => ({
  ...model,
  conflicts: conflictsOf(sealed(state)!.framework, model),
})

export function models(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/models',
    {
      config: { operation: 'listModels' },
      schema: {
        tags: ['models'],
        summary: 'The candidate models: a variant per function, and where they do not hang together',
        params: ProjectPath,
        response: {
          200: z.strictObject({
            models: z.array(ModelWithConflicts),
            withdrawn: z.array(z.strictObject({ model: Model, reason: Erasable })),
          }),
        },
      },
    },
    async ({ params: { projectId } }, reply) =>
      app.dossiers.read(projectId, async state => {
        reply.header('ETag', structureTag(state.structureSeq))
        const gone = [...state.models.values()].flatMap(({ model, withdrawn }) =>
          withdrawn ? [{ model, hash: withdrawn.hash }] : [],
        )
        const hashes = gone.map(({ hash }) => hash)
        const notes = await readNotes(app.store.db, projectId, hashes)
        return {
          models: activeModels(state).map(model => view(state, model)),
          withdrawn: gone.map(({ model, hash }) => ({ model, reason: notes.get(hash) ?? null })),
        }
      }),
  )

  api.post(
    '/projects/:projectId/models',
    {
      config: { operation: 'proposeModels', idempotent: true, structural: true },
      schema: {
        tags: ['models'],
        summary: 'Propose models: all of them, or none and every reason why',
        params: ProjectPath,
        body: z
          .strictObject({ models: z.array(Model).min(1).max(100) })
          .meta({ example: { models: [example] } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, state => proposeModels(state, request.body.models)),
      ),
  )

  api.get(
    '/projects/:projectId/models/:modelId',
    {
      config: { operation: 'getModel' },
      schema: {
        tags: ['models'],
        summary: 'One candidate model',
        params: ModelPath,
        response: { 200: ModelWithConflicts },
      },
    },
    async ({ params: { projectId, modelId } }, reply) =>
      app.dossiers.read(projectId, state => {
        reply.header('ETag', structureTag(state.structureSeq))
        return view(state, activeModel(state, modelId))
      }),
  )

  api.put(
    '/projects/:projectId/models/:modelId',
    {
      config: { operation: 'reviseModel', idempotent: true, structural: true },
      schema: {
        tags: ['models'],
        summary: 'Revise a model, as long as nothing was scored or measured on it',
        params: ModelPath,
        body: Model.omit({ id: true }).meta({ id: 'ModelRevision', example: revision }),
        response: { 200: Receipt },
      },
    },
    async request =>
      act(
        app,
        request,
        state => reviseModel(state, { id: request.params.modelId, ...request.body }),
        request.params.modelId,
      ),
  )

  api.post(
    '/projects/:projectId/models/:modelId/withdrawal',
    {
      config: { operation: 'withdrawModel', idempotent: true, structural: true },
      schema: {
        tags: ['models'],
        summary: 'Withdraw a model, with the reason; its scores stay in the dossier',
        params: ModelPath,
        body: z
          .strictObject({ reason: FreeText })
          .meta({ example: { reason: 'De gemeente trekt het aanbod in' } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(
          app,
          request,
          (state, context) =>
            withdrawModel(state, { model: request.params.modelId, ...request.body }, context),
          request.params.modelId,
        ),
      ),
  )
}
