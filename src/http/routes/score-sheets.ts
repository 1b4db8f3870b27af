import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { handInScoreSheet, scoreFormFor } from '../../app/score-sheet.ts'
import { scoreFormWords } from '../../report/sheet/score-form-words.ts'
import { type WorkbookFormat, workbookFormats, workbookTypes } from '../../report/sheet/workbook.ts'
import { acceptable } from '../accept.ts'
import { created } from '../act.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { guardOf } from '../guard.ts'
import { languageOf } from '../language.ts'
import { HttpProblem } from '../problem.ts'
import { rendered } from '../rendering.ts'
import { ProjectPath, Receipt } from '../schemas.ts'

const ScoreSheetReceipt = Receipt.extend({
  given: z.int().meta({ description: 'Scores that are new, or other than they were.' }),
  unchanged: z.int().meta({ description: 'Answers that stood already as they are in the sheet.' }),
  empty: z.int().meta({ description: 'Rows without an answer: what stood there before, stays.' }),
}).meta({
  id: 'ScoreSheetReceipt',
  example: {
    ...{ project: 'w-8f3kq0z1m2x9', seq: 220, at: '2026-03-02T09:30:00.000Z', id: null },
    hash: '6f0c1b1d0f4b7f2b9e55a7d4f7c1e0a3b7a9a1f0c2d3e4f5061728394a5b6c7d',
    ...{ facts: 36, given: 36, unchanged: 0, empty: 4 },
  },
})

/** As large as it comes in; unpacked it may be ten times as large. */
const BODY_LIMIT = 5 * 1_048_576
const types = workbookFormats.map(name => workbookTypes[name])

export function scoreSheets(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/score-sheet',
    {
      config: { operation: 'getScoreSheet', negotiates: true },
      schema: {
        tags: ['scores'],
        summary:
          'What the open round asks of you, to fill in offline: XLSX or ODS by the Accept header or `format`',
        params: ProjectPath,
        querystring: z.strictObject({ format: z.enum(workbookFormats).optional() }),
        produces: types,
        response: { 200: z.string().meta({ description: 'The score sheet.', format: 'binary' }) },
      } as never,
    },
    async (request, reply) => {
      const { projectId } = request.params as z.infer<typeof ProjectPath>
      const { format: wanted } = request.query as { format?: WorkbookFormat }
      const liked = acceptable(request.headers.accept, types)
      const format = wanted ?? workbookFormats.find(name => workbookTypes[name] === liked)
      if (!format) throw new HttpProblem('not-acceptable', { offered: types.join(', ') })
      const language = languageOf(request)
      const form = await scoreFormFor(app, projectId, accountOf(request).id)
      const file = await rendered(app, { kind: 'score-form', form, format, language })
      return reply
        .type(workbookTypes[format])
        .header('Content-Language', language)
        .header(
          'Content-Disposition',
          `attachment; filename="weegkader-${projectId}-scores-${form.round}.${format}"`,
        )
        .send(Buffer.from(file as Uint8Array) as never)
    },
  )

  api.register(async scope => {
    const files = scope as unknown as FastifyInstance
    files.removeAllContentTypeParsers()
    files.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    )
    scope.post(
      '/projects/:projectId/score-sheets',
      {
        config: { operation: 'handInScoreSheet', idempotent: true },
        bodyLimit: BODY_LIMIT,
        schema: {
          tags: ['scores'],
          summary:
            'Hand in a filled-in score sheet: all its answers, or none and every reason why with its cell',
          params: ProjectPath,
          consumes: types,
          body: z
            .any()
            .refine(body => body instanceof Uint8Array)
            .meta({ type: 'string', format: 'binary', description: 'The file.' }),
          response: { 201: ScoreSheetReceipt },
        } as never,
      },
      async (request, reply) => {
        const { projectId } = request.params as z.infer<typeof ProjectPath>
        const { idempotency } = guardOf(request)
        return created(
          reply,
          handInScoreSheet(app, {
            project: projectId,
            by: accountOf(request).id,
            body: request.body as Uint8Array,
            words: Object.values(scoreFormWords),
            idempotency,
          }),
        )
      },
    )
  })
}
