import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { Agenda } from '../../dossier/agenda.ts'
import { Agreement } from '../../dossier/agreement.ts'
import { CrossChecks } from '../../dossier/cross-checks.ts'
import { Outcome } from '../../dossier/outcome.ts'
import { Outlook } from '../../dossier/outlook.ts'
import { Robustness } from '../../dossier/robustness.ts'
import { VerdictPage } from '../../dossier/verdict-page.ts'
import { WeightStatement } from '../../mcda/weight-space/weight-statement.ts'
import { toldStatements } from '../../report/statement-text.ts'
import type { Api } from '../api.ts'
import { guardOf } from '../guard.ts'
import { languageOf } from '../language.ts'
import { AsOfQuery, ProjectPath } from '../schemas.ts'

export function results(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/ranking',
    {
      config: { operation: 'getRanking' },
      schema: {
        tags: ['results'],
        summary:
          'The ranking on closed rounds, with its basis, national part, missing scores, tables and verdict',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: Outcome },
      },
    },
    async (request, reply) => {
      const { seq, body } = await app.results.outcomeBody(
        request.params.projectId,
        request.query.asOf,
        outcome => JSON.stringify(Outcome.parse(outcome)),
      )
      const tag = `"r${seq}"`
      reply.header('ETag', tag)
      if (isKnown(request.headers['if-none-match'], tag))
        return (reply as FastifyReply).code(304).send() as never
      // Checked against its schema when it was written out, once for every reader.
      return reply.type('application/json; charset=utf-8').send(body as never)
    },
  )

  api.get(
    '/projects/:projectId/cross-checks',
    {
      config: { operation: 'getCrossChecks' },
      schema: {
        tags: ['results'],
        summary:
          'The same problem by other methods: rank per method, agreement with the adopted ranking, and where a difference comes from',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: CrossChecks },
      },
    },
    async ({ params, query }) => app.results.crossChecks(params.projectId, query.asOf),
  )

  api.get(
    '/projects/:projectId/agreement',
    {
      config: { operation: 'getAgreement' },
      schema: {
        tags: ['results'],
        summary:
          'How far those who judged agree: own rankings per assessor and organisation, concordance, consensus per cell, regret and compromise',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: Agreement },
      },
    },
    async ({ params, query }) => app.results.agreement(params.projectId, query.asOf),
  )

  api.get(
    '/projects/:projectId/agenda',
    {
      config: { operation: 'getAgenda' },
      schema: {
        tags: ['results'],
        summary: 'What to discuss after a blind round, ordered by leverage; and what a later round changed',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: Agenda },
      },
    },
    async ({ params, query }) => app.results.agenda(params.projectId, query.asOf),
  )

  api.get(
    '/projects/:projectId/robustness',
    {
      config: { operation: 'getRobustness' },
      schema: {
        tags: ['results'],
        summary:
          'How firm the ranking is, exact: weight stability and tipping points, robustness radius, score flips, necessary and possible preference, open scores',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: Robustness },
      },
    },
    async ({ params, query }) => app.results.robustness(params.projectId, [], query.asOf),
  )

  api.post(
    '/projects/:projectId/robustness',
    {
      config: { operation: 'askRobustness' },
      schema: {
        tags: ['results'],
        summary:
          'The same, and what holds for every set of weights that the statements allow; nothing is stored',
        params: ProjectPath,
        querystring: AsOfQuery,
        body: z
          .strictObject({ statements: z.array(WeightStatement).min(1).max(100) })
          .meta({ example: { statements: [{ kind: 'order', classes: [['KW1'], ['BE1']] }] } }),
        response: { 200: Robustness },
      },
    },
    async request => {
      guardOf(request)
      const { params, body, query } = request
      return app.results.robustness(params.projectId, body.statements, query.asOf)
    },
  )

  api.get(
    '/projects/:projectId/verdict',
    {
      config: { operation: 'getVerdict' },
      schema: {
        tags: ['results'],
        summary: 'The verdict on one page: numbered sentences, each with the result it follows from',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: VerdictPage },
      },
    },
    async (request, reply) => {
      const language = languageOf(request)
      reply.header('Content-Language', language)
      const source = await app.results.reportSource(request.params.projectId, request.query.asOf)
      return { basis: source.outcome.basis, statements: toldStatements(source, language) }
    },
  )

  api.get(
    '/projects/:projectId/outlook',
    {
      config: { operation: 'getOutlook' },
      schema: {
        tags: ['results'],
        summary:
          'What are we waiting for? Per open national development whether it can change who is first, regret, the value of knowing, and whether to wait',
        params: ProjectPath,
        querystring: AsOfQuery,
        response: { 200: Outlook },
      },
    },
    async ({ params, query }) => app.results.outlook(params.projectId, query.asOf),
  )
}

/** Whether If-None-Match holds the tag; what is between us may have made it weak (`W/`) by compressing. */
const isKnown = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some(known => ['*', tag].includes(known.trim().replace(/^W\//, '')))
