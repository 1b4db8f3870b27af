import { z } from 'zod'
import type { App } from '../../app/app.ts'
import type { Act } from '../../app/dossiers.ts'
import { newId } from '../../app/new-id.ts'
import {
  declareOutcomes,
  developmentOrRefuse,
  moveDevelopment,
  receiveSignal,
  registerDevelopments,
} from '../../dossier/decide/development.ts'
import { Development, DevelopmentOutcome, DevelopmentStatus, isOpen } from '../../dossier/development.ts'
import { LastMove } from '../../dossier/last-move.ts'
import type { State, TrackedDevelopment } from '../../dossier/state.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { At, Erasable, inProject, MaybeDate, ProjectPath, Receipt } from '../schemas.ts'

const DevelopmentPath = inProject({ developmentId: Id })
const TrackedView = z
  .strictObject({
    development: Development,
    status: DevelopmentStatus,
    open: z.boolean(),
    expectedDate: MaybeDate,
    criteria: z.array(Id).meta({ description: 'Criteria that depend on it.' }),
    outcomes: z
      .array(DevelopmentOutcome)
      .meta({ description: 'How it may turn out, as last declared; empty until somebody has.' }),
    history: z.array(
      z.strictObject({
        status: DevelopmentStatus,
        expectedDate: MaybeDate,
        outcome: Id.nullable().meta({ description: 'Which of its outcomes came true.' }),
        note: Erasable,
        seq: z.int(),
        at: At,
      }),
    ),
  })
  .meta({ id: 'TrackedDevelopment' })
const Signal = z
  .strictObject({ id: z.string(), development: Id, source: Erasable, text: Erasable, seq: z.int(), at: At })
  .meta({ id: 'Signal' })

export function developments(api: Api, app: App): void {
  const view = async (state: State, tracked: TrackedDevelopment[]) => {
    const hashes = tracked.flatMap(({ history }) => history.flatMap(({ note }) => (note ? [note.hash] : [])))
    const notes = await readNotes(app.store.db, state.project, hashes)
    const criteria = (state.versions.at(-1)?.framework ?? state.draft)?.criteria ?? []
    return tracked.map(({ development, outcomes, history }) => {
      const { status, expectedDate } = history.at(-1)!
      return {
        development,
        status,
        open: isOpen(status),
        expectedDate,
        criteria: criteria.filter(c => c.developments.includes(development.id)).map(({ id }) => id),
        outcomes: [...outcomes],
        history: history.map(step => ({
          ...step,
          note: step.note ? (notes.get(step.note.hash) ?? null) : null,
        })),
      }
    })
  }

  api.get(
    '/projects/:projectId/developments',
    {
      config: { operation: 'listDevelopments' },
      schema: {
        tags: ['developments'],
        summary: 'National developments that may move criteria, and where each stands',
        params: ProjectPath,
        response: { 200: z.strictObject({ developments: z.array(TrackedView) }) },
      },
    },
    async ({ params: { projectId } }) =>
      app.dossiers.read(projectId, async state => ({
        developments: await view(state, [...state.developments.values()]),
      })),
  )

  api.post(
    '/projects/:projectId/developments',
    {
      config: { operation: 'registerDevelopments', idempotent: true },
      schema: {
        tags: ['developments'],
        summary: 'Register developments, from a catalogue or your own',
        params: ProjectPath,
        body: z
          .strictObject({ developments: z.array(Development).min(1).max(200) })
          .meta({ example: { developments: [{ id: 'N1', name: { nl: 'UKB deelopdracht A, stap 8' } }] } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, state => registerDevelopments(state, request.body.developments)),
      ),
  )

  api.get(
    '/projects/:projectId/developments/:developmentId',
    {
      config: { operation: 'getDevelopment' },
      schema: {
        tags: ['developments'],
        summary: 'One development, with its history',
        params: DevelopmentPath,
        response: { 200: TrackedView },
      },
    },
    async ({ params: { projectId, developmentId } }) =>
      app.dossiers.read(projectId, async state => {
        const [found] = await view(state, [developmentOrRefuse(state, developmentId)])
        return found!
      }),
  )

  api.post(
    '/projects/:projectId/developments/:developmentId/moves',
    {
      config: { operation: 'moveDevelopment', idempotent: true },
      schema: {
        tags: ['developments'],
        summary: 'Record where a development now stands; older scores ask to be confirmed',
        params: DevelopmentPath,
        body: z
          .strictObject({
            status: DevelopmentStatus,
            expectedDate: MaybeDate.default(null),
            outcome: Id.nullable()
              .default(null)
              .meta({ description: 'Which of its outcomes came true; only with what is settled.' }),
            note: FreeText,
          })
          .meta({ example: { status: 'proposed', note: 'Concept gepubliceerd' } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) =>
          moveDevelopment(state, { development: request.params.developmentId, ...request.body }, context),
        ),
      ),
  )

  api.post(
    '/projects/:projectId/developments/:developmentId/outcomes',
    {
      config: { operation: 'declareOutcomes', idempotent: true },
      schema: {
        tags: ['developments'],
        summary:
          'Write down how a development may turn out and what each outcome would do; replaces what was declared',
        params: DevelopmentPath,
        body: z
          .strictObject({ outcomes: z.array(DevelopmentOutcome).max(20), note: FreeText.optional() })
          .meta({
            example: {
              outcomes: [
                {
                  id: 'streng',
                  name: { nl: 'Strenge norm' },
                  effects: [{ kind: 'rule-out', models: ['M1'] }],
                },
                { id: 'ruim', name: { nl: 'Ruime norm' }, effects: [] },
              ],
            },
          }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) =>
          declareOutcomes(state, { development: request.params.developmentId, ...request.body }, context),
        ),
      ),
  )

  api.get(
    '/projects/:projectId/developments/:developmentId/last-move',
    {
      config: { operation: 'getLastMove' },
      schema: {
        tags: ['developments'],
        summary:
          'What the last change of a development did: the ranking before and after, and the scores that ask to be confirmed',
        params: DevelopmentPath,
        response: { 200: LastMove },
      },
    },
    async ({ params: { projectId, developmentId } }) => app.results.lastMove(projectId, developmentId),
  )

  api.get(
    '/projects/:projectId/signals',
    {
      config: { operation: 'listSignals' },
      schema: {
        tags: ['developments'],
        summary: 'Signals from national groups (track 2)',
        params: ProjectPath,
        response: { 200: z.strictObject({ signals: z.array(Signal) }) },
      },
    },
    async ({ params: { projectId } }) =>
      app.dossiers.read(projectId, async state => {
        const hashes = state.signals.flatMap(({ source, text }) => [source.hash, text.hash])
        const notes = await readNotes(app.store.db, projectId, hashes)
        return {
          signals: state.signals.map(({ id, development, source, text, seq, at }) => ({
            id,
            development,
            source: notes.get(source.hash) ?? null,
            text: notes.get(text.hash) ?? null,
            seq,
            at,
          })),
        }
      }),
  )

  api.post(
    '/projects/:projectId/signals',
    {
      config: { operation: 'receiveSignal', idempotent: true },
      schema: {
        tags: ['developments'],
        summary: 'Bring a signal from a national group into the project',
        params: ProjectPath,
        body: z.strictObject({ development: Id, source: FreeText, text: FreeText }).meta({
          example: { development: 'N1', source: 'Landelijke werkgroep', text: 'Uitwerking schuift op' },
        }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) => {
      const id = newId('s', app.environment.random())
      const decide: Act['decide'] = (state, context) => receiveSignal(state, { id, ...request.body }, context)
      return created(reply, act(app, request, decide, id))
    },
  )
}
