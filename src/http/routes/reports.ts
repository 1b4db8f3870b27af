import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { progressSource } from '../../app/progress-source.ts'
import { scoreRecords } from '../../app/score-records.ts'
import { type Audience, audiences } from '../../report/audience.ts'
import {
  extensionOf,
  formatsOf,
  isProse,
  isText,
  mediaTypes,
  proseFormats,
  type ReportFormat,
  type ReportKind,
  type ReportOrder,
  readInPlace,
  reportFormats,
  reportKinds,
} from '../../report/render.ts'
import { acceptable } from '../accept.ts'
import type { Api } from '../api.ts'
import { languageOf } from '../language.ts'
import { HttpProblem } from '../problem.ts'
import { rendered } from '../rendering.ts'
import { AsOfQuery, ProjectPath } from '../schemas.ts'

export const ReportQuery = AsOfQuery.extend({
  kind: z.enum(reportKinds).default('ranking').meta({
    description:
      'ranking: the report on the ranking; verdict: the verdict on one A4; progress: what changed.',
  }),
  format: z.enum(reportFormats).optional().meta({
    description: 'Goes before the Accept header. Spreadsheets and CSV are data, of the ranking only.',
  }),
  for: z.enum(audiences).optional().meta({
    description: 'How deep the report on the ranking goes: advisers (all of it) when it is not given.',
  }),
})
type ReportQuery = z.infer<typeof ReportQuery>

export function reports(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/report',
    {
      config: { operation: 'getReport', negotiates: true },
      schema: {
        tags: ['results'],
        summary:
          'A report on the ranking, the verdict or the progress, in the form of the Accept header or `format`; Dutch or English',
        params: ProjectPath,
        querystring: ReportQuery,
        produces: Object.values(mediaTypes),
        response: { 200: z.string().meta({ description: 'The report in the format asked for.' }) },
      } as never,
    },
    async (request, reply) => {
      const { projectId } = request.params as z.infer<typeof ProjectPath>
      const query = request.query as ReportQuery
      const format = formatOf(query, request.headers.accept)
      const language = languageOf(request)
      const order = await orderOf(app, projectId, { ...query, format, language })
      const name = fileName(order)
      reply
        .type(isText(format) ? `${mediaTypes[format]}; charset=utf-8` : mediaTypes[format])
        .header('Content-Language', language)
        .header(
          'Content-Security-Policy',
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        )
      if (!readInPlace.includes(format)) reply.header('Content-Disposition', `attachment; filename="${name}"`)
      const body = await rendered(app, order)
      return reply
        .serializer((made: unknown) => made as string)
        .send((typeof body === 'string' ? body : Buffer.from(body)) as never)
    },
  )
}

/** @throws HttpProblem when the kind is not there in that form, or has no depth to choose. */
export function formatOf(
  { kind, format, for: audience }: ReportQuery,
  accept: string | undefined,
): ReportFormat {
  const offered = formatsOf[kind]
  if (format && !offered.includes(format))
    throw new HttpProblem('report-not-offered', { kind, format, offered: offered.join(', ') })
  const types = offered.map(one => mediaTypes[one])
  const type = format ? mediaTypes[format] : acceptable(accept, types)
  if (!type) throw new HttpProblem('not-acceptable', { offered: types.join(', ') })
  const found = offered.find(one => mediaTypes[one] === type)!
  if (audience && !(kind === 'ranking' && isProse(found)))
    throw new HttpProblem('depth-not-offered', { offered: proseFormats.join(', ') })
  return found
}

/** Everything the report is made from, read at one entry. */
export async function orderOf(
  app: App,
  project: string,
  {
    kind,
    format,
    language,
    asOf,
    for: audience,
  }: { kind: ReportKind; format: ReportFormat; asOf?: number; for?: Audience } & Pick<
    ReportOrder,
    'language'
  >,
): Promise<ReportOrder> {
  if (kind === 'progress')
    return { kind, format, language, progress: await progressSource(app, project, asOf) }
  const source = await app.results.reportSource(project, asOf)
  if (kind === 'verdict') return { kind, format, language, source }
  const isSheet = !isProse(format) && format !== 'json'
  const records = isSheet ? await scoreRecords(app, project, source.outcome.basis.seq) : []
  return { kind, format, language, audience, source, records }
}

/** `weegkader-<project>-<entry>-ranking.odt`: two reports never have one name. */
export function fileName(order: ReportOrder): string {
  const { project, seq } = order.kind === 'progress' ? order.progress.basis : order.source.outcome.basis
  const depth = order.kind === 'ranking' && order.audience ? `-${order.audience}` : ''
  return `weegkader-${project}-${seq}-${order.kind}${depth}.${extensionOf(order.format)}`
}
