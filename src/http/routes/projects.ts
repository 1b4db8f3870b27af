import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { newId } from '../../app/new-id.ts'
import { openProject, pauseProject, resumeProject, setDeadline } from '../../dossier/decide/project.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { Stage, stageOf } from '../../dossier/stage.ts'
import type { State } from '../../dossier/state.ts'
import { FreeText, Text } from '../../dossier/text.ts'
import { explainRefusal } from '../../i18n/explain.ts'
import { projectIds } from '../../store/ledger.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { guardOf, structureTag } from '../guard.ts'
import { languageOf } from '../language.ts'
import { At, Erasable, Hash, MaybeDate, ProjectPath, Receipt } from '../schemas.ts'

const Project = z
  .strictObject({
    id: z.string(),
    name: Text,
    example: Text.nullable(),
    stage: Stage,
    paused: z.boolean(),
    decideBy: MaybeDate.meta({ description: 'When the region itself must choose.' }),
    openedAt: At,
    seq: z.int(),
    hash: Hash,
    frameworkHash: Hash.nullable(),
  })
  .meta({ id: 'Project' })

const ProjectWithReason = Project.extend({ pauseReason: Erasable }).meta({ id: 'ProjectWithReason' })

const view = (state: State) => ({
  id: state.project,
  name: state.name,
  example: state.example,
  stage: stageOf(state),
  paused: state.paused !== null,
  decideBy: state.decideBy,
  openedAt: state.openedAt,
  seq: state.seq,
  hash: state.hash,
  frameworkHash: state.versions.at(-1)?.hash ?? null,
})

export function projects(api: Api, app: App): void {
  api.get(
    '/projects',
    {
      config: { operation: 'listProjects' },
      schema: {
        tags: ['projects'],
        summary: 'The projects this token gives access to',
        response: {
          200: z.strictObject({
            projects: z.array(Project),
            unreadable: z
              .array(z.strictObject({ project: z.string(), detail: z.string() }))
              .meta({ description: 'Projects whose ledger is broken or newer than this software, and why.' }),
          }),
        },
      },
    },
    async request => {
      const { project } = accountOf(request)
      const ids = project === null ? await projectIds(app.store.db) : [project]
      const list = []
      const unreadable = []
      for (const id of ids) {
        try {
          list.push(await app.dossiers.read(id, view))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          unreadable.push({ project: id, detail: explainRefusal(languageOf(request), error).detail })
        }
      }
      return { projects: list, unreadable }
    },
  )

  api.post(
    '/projects',
    {
      config: { operation: 'openProject' },
      schema: {
        tags: ['projects'],
        summary: 'Open a project',
        body: z.strictObject({ name: Text }).meta({ example: { name: { nl: 'Bevolkingszorg Drenthe' } } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) => {
      guardOf(request)
      const id = newId('w', app.environment.random())
      const receipt = await app.dossiers.act({
        project: id,
        by: accountOf(request).id,
        id,
        creates: true,
        decide: state => openProject(state, request.body),
      })
      return reply.code(201).header('Location', `/api/v1/projects/${id}`).send(receipt)
    },
  )

  api.get(
    '/projects/:projectId',
    {
      config: { operation: 'getProject' },
      schema: {
        tags: ['projects'],
        summary: 'Where a project stands',
        params: ProjectPath,
        response: { 200: ProjectWithReason },
      },
    },
    async ({ params: { projectId } }, reply) =>
      app.dossiers.read(projectId, async state => {
        reply.header('ETag', structureTag(state.structureSeq))
        const hash = state.paused?.reason.hash
        const notes = await readNotes(app.store.db, projectId, hash ? [hash] : [])
        return { ...view(state), pauseReason: hash ? (notes.get(hash) ?? null) : null }
      }),
  )

  api.post(
    '/projects/:projectId/deadlines',
    {
      config: { operation: 'setDeadline', idempotent: true },
      schema: {
        tags: ['projects'],
        summary: 'Set by when the region itself must choose, or say that there is no such date',
        params: ProjectPath,
        body: z
          .strictObject({ decideBy: MaybeDate, reason: FreeText.optional() })
          .meta({ example: { decideBy: '2026-12-31', reason: 'Besluit algemeen bestuur' } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => setDeadline(state, request.body, context)),
      ),
  )

  const steps = [
    {
      operation: 'pauseProject',
      path: 'pauses',
      summary: 'Pause a project, with the reason',
      decide: pauseProject,
    },
    {
      operation: 'resumeProject',
      path: 'resumptions',
      summary: 'Resume a project, with the reason',
      decide: resumeProject,
    },
  ] as const
  for (const { operation, path, summary, decide } of steps) {
    api.post(
      `/projects/:projectId/${path}`,
      {
        config: { operation, idempotent: true },
        schema: {
          tags: ['projects'],
          summary,
          params: ProjectPath,
          body: z
            .strictObject({ reason: FreeText })
            .meta({ example: { reason: 'Wachten op het landelijke advies' } }),
          response: { 201: Receipt },
        },
      },
      async (request, reply) =>
        created(
          reply,
          act(app, request, (state, context) => decide(state, request.body, context)),
        ),
    )
  }
}
