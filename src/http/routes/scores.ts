import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { enterMeasurements, giveScores } from '../../dossier/decide/score.ts'
import { ParticipantId } from '../../dossier/event.ts'
import { ScoreContent, ScoreTarget } from '../../dossier/score.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { visibleScores } from '../../dossier/visibility.ts'
import { totalDiffersText } from '../../i18n/explain.ts'
import { Computation, measure, TotalDiffers } from '../../mcda/expression/formula.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { languageOf } from '../language.ts'
import { linkNext } from '../paging.ts'
import { At, Erasable, PageQuery, ProjectPath, Receipt } from '../schemas.ts'

const scoreExample = {
  model: 'M3',
  criterion: 'KW1',
  score: { state: 'value', value: 4 },
  motivation: 'Jaarlijks geoefend',
}
const NewScore = z
  .strictObject({
    model: Id,
    criterion: Id,
    fn: Id.nullable().default(null),
    score: ScoreContent,
    motivation: FreeText.optional(),
  })
  .meta({ id: 'NewScore', example: scoreExample })
const Score = z
  .strictObject({
    ...ScoreTarget.shape,
    assessor: ParticipantId,
    round: z.int(),
    score: ScoreContent,
    motivation: Erasable,
    seq: z.int(),
    at: At,
  })
  .meta({ id: 'Score' })
const measurementExample = { model: 'M3', criterion: 'KO1', value: 560, evidence: 'Begroting 2026, tabel 4' }
const computedExample = {
  model: 'M6',
  criterion: 'KO1',
  computation: {
    kind: 'formula' as const,
    quantities: [
      { name: 'people', value: 24, unit: 'person' },
      { name: 'training', value: 2, unit: 'week/person/year' },
      { name: 'rate', value: 4, unit: 'kEUR/week' },
    ],
    formula: 'people * training * rate',
  },
  evidence: 'Opleidingsplan 2026',
}
const NewMeasurement = z
  .strictObject({
    model: Id,
    criterion: Id,
    fn: Id.nullable().default(null),
    value: z.number().optional().meta({ description: 'May be left out when it is computed.' }),
    low: z.number().nullable().default(null),
    high: z.number().nullable().default(null),
    evidence: FreeText,
    computation: Computation.optional(),
  })
  .meta({ id: 'NewMeasurement', example: measurementExample })
const Measurement = z
  .strictObject({
    ...ScoreTarget.shape,
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    evidence: Erasable,
    computation: Computation.nullable(),
    findings: z.array(TotalDiffers.extend({ message: z.string() }).meta({ id: 'TotalDiffersWithMessage' })),
    seq: z.int(),
    at: At,
  })
  .meta({ id: 'Measurement' })

/** 5000 scores with a motivation each. */
const BATCH_LIMIT = 16 * 1_048_576

export function scores(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/scores',
    {
      config: { operation: 'listScores' },
      schema: {
        tags: ['scores'],
        summary: 'Scores of closed rounds, and your own of the open round',
        params: ProjectPath,
        querystring: PageQuery.extend({
          round: z.coerce.number().int().min(1).optional(),
          assessor: ParticipantId.optional(),
        }),
        response: { 200: z.strictObject({ scores: z.array(Score) }) },
      },
    },
    async (request, reply) => {
      const { projectId } = request.params
      const { after, limit, round, assessor } = request.query
      const found = await app.dossiers.read(projectId, state =>
        visibleScores(state, accountOf(request).id).filter(
          score =>
            score.seq > after &&
            (round === undefined || score.round === round) &&
            (assessor === undefined || score.assessor === assessor),
        ),
      )
      const page = found.slice(0, limit)
      if (found.length > limit) linkNext(request, reply, page.at(-1)!.seq)
      const hashes = page.flatMap(({ motivation }) => (motivation ? [motivation.hash] : []))
      const notes = await readNotes(app.store.db, projectId, hashes)
      return {
        scores: page.map(score => ({
          ...score,
          motivation: score.motivation ? (notes.get(score.motivation.hash) ?? null) : null,
        })),
      }
    },
  )

  api.post(
    '/projects/:projectId/scores',
    {
      config: { operation: 'giveScore', idempotent: true },
      schema: {
        tags: ['scores'],
        summary: 'Give one score in the open round; a later one on the same cell replaces it',
        params: ProjectPath,
        body: NewScore,
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => giveScores(state, [request.body], context, () => '')),
      ),
  )

  api.post(
    '/projects/:projectId/score-batches',
    {
      config: { operation: 'giveScores', idempotent: true },
      bodyLimit: BATCH_LIMIT,
      schema: {
        tags: ['scores'],
        summary: 'Give many scores at once: all of them, or none and every reason why',
        params: ProjectPath,
        body: z
          .strictObject({ scores: z.array(NewScore).min(1).max(5000) })
          .meta({ example: { scores: [scoreExample, { ...scoreExample, model: 'M6' }] } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => giveScores(state, request.body.scores, context)),
      ),
  )

  api.get(
    '/projects/:projectId/measurements',
    {
      config: { operation: 'listMeasurements' },
      schema: {
        tags: ['scores'],
        summary: 'Measured levels, with where each figure comes from',
        params: ProjectPath,
        response: { 200: z.strictObject({ measurements: z.array(Measurement) }) },
      },
    },
    async (request, reply) => {
      const { projectId } = request.params
      const language = languageOf(request)
      reply.header('Content-Language', language)
      const found = await app.dossiers.read(projectId, state => [...state.measurements.values()])
      const notes = await readNotes(app.store.db, projectId, [
        ...new Set(found.map(({ evidence }) => evidence.hash)),
      ])
      return {
        measurements: found.map(({ by: _, evidence, computation = null, ...measurement }) => ({
          ...measurement,
          evidence: notes.get(evidence.hash) ?? null,
          computation,
          findings: (computation ? measure(computation).findings : []).map(finding => ({
            ...finding,
            message: totalDiffersText(language, finding),
          })),
        })),
      }
    },
  )

  api.post(
    '/projects/:projectId/measurements',
    {
      config: { operation: 'enterMeasurements', idempotent: true },
      bodyLimit: BATCH_LIMIT,
      schema: {
        tags: ['scores'],
        summary: 'Enter measured levels, with their evidence; a later one on the same cell replaces it',
        params: ProjectPath,
        body: z
          .strictObject({ measurements: z.array(NewMeasurement).min(1).max(5000) })
          .meta({ example: { measurements: [measurementExample, computedExample] } }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => enterMeasurements(state, request.body.measurements, context)),
      ),
  )
}
