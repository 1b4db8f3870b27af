import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { Analysis, AnalysisQuestion } from '../../dossier/analysis.ts'
import type { Api } from '../api.ts'
import { leaving, type StreamEvent, sendEvents } from '../event-stream.ts'
import { guardOf } from '../guard.ts'
import { HttpProblem } from '../problem.ts'
import { AsOfQuery, Hash, inProject, ProjectPath } from '../schemas.ts'

const AnalysisPath = inProject({ analysisId: Hash })

export function analyses(api: Api, app: App): void {
  // Whoever follows one would keep a server that stops waiting for its end.
  api.addHook('preClose', async () => app.analyses.stop())

  api.get(
    '/projects/:projectId/analyses',
    {
      config: { operation: 'listAnalyses' },
      schema: {
        tags: ['results'],
        summary: 'Simulations that run, and those that were answered, newest first',
        params: ProjectPath,
        response: { 200: z.strictObject({ analyses: z.array(Analysis) }) },
      },
    },
    async ({ params }) => ({ analyses: await app.analyses.list(params.projectId) }),
  )

  api.post(
    '/projects/:projectId/analyses',
    {
      config: { operation: 'startAnalysis' },
      schema: {
        tags: ['results'],
        summary:
          'Ask how firm the ranking is (SMAA-2): a short simulation is answered at once, a long one runs and can be followed; the same question is answered once',
        params: ProjectPath,
        querystring: AsOfQuery,
        body: AnalysisQuestion,
        response: { 200: Analysis, 202: Analysis },
      },
    },
    async (request, reply) => {
      guardOf(request)
      const { projectId } = request.params
      const analysis = await app.analyses.start(projectId, request.body, request.query.asOf)
      return reply
        .code(analysis.state === 'running' ? 202 : 200)
        .header('Location', `/api/v1/projects/${projectId}/analyses/${analysis.id}`)
        .send(analysis)
    },
  )

  api.get(
    '/projects/:projectId/analyses/:analysisId',
    {
      config: { operation: 'getAnalysis' },
      schema: {
        tags: ['results'],
        summary: 'One simulation: how far it is, or its answer',
        params: AnalysisPath,
        response: { 200: Analysis },
      },
    },
    async ({ params: { projectId, analysisId } }) => app.analyses.find(projectId, analysisId),
  )

  api.get(
    '/projects/:projectId/analyses/:analysisId/progress',
    {
      config: { operation: 'followAnalysis', negotiates: true },
      schema: {
        tags: ['results'],
        summary: 'How far a simulation is, as server-sent events, until it has ended',
        params: AnalysisPath,
        produces: ['text/event-stream'],
        response: {
          200: z.string().meta({ description: 'Events `progress`, and `done`, `cancelled` or `failed`.' }),
        },
      } as never,
    },
    async (request, reply) => {
      const { projectId, analysisId } = request.params as z.infer<typeof AnalysisPath>
      if (!/(^|,)\s*(\*\/\*|text\/(\*|event-stream))/i.test(request.headers.accept ?? '*/*'))
        throw new HttpProblem('not-acceptable', { offered: 'text/event-stream' })
      await app.analyses.find(projectId, analysisId)
      const left = leaving(reply as FastifyReply)
      const events = eventsOf(app.analyses.follow(projectId, analysisId, left))
      return sendEvents(reply as FastifyReply, events, left) as never
    },
  )

  api.delete(
    '/projects/:projectId/analyses/:analysisId',
    {
      config: { operation: 'cancelAnalysis' },
      schema: {
        tags: ['results'],
        summary: 'Stop a simulation that runs',
        params: AnalysisPath,
        response: { 200: Analysis },
      },
    },
    async request => {
      guardOf(request)
      const { projectId, analysisId } = request.params
      return app.analyses.cancel(projectId, analysisId)
    },
  )
}

async function* eventsOf(changes: AsyncIterable<Analysis>): AsyncGenerator<StreamEvent> {
  for await (const { state, progress } of changes)
    yield { event: state === 'running' ? 'progress' : state, data: progress }
}
