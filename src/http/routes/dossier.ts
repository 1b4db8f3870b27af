import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { readPage } from '../../app/dossiers.ts'
import { DossierExport, exportDossier } from '../../app/export.ts'
import { packageOf } from '../../app/package.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { isBlind } from '../../dossier/visibility.ts'
import { acceptable } from '../accept.ts'
import type { Api } from '../api.ts'
import { accountOf } from '../authenticate.ts'
import { linkNext } from '../paging.ts'
import { HttpProblem } from '../problem.ts'
import { rendered } from '../rendering.ts'
import { At, Hash, inProject, PageQuery, ProjectPath } from '../schemas.ts'

const EntryView = z
  .strictObject({
    seq: z.int(),
    at: At,
    by: z.string(),
    type: z.string(),
    hash: Hash,
    text: z.string().nullable().meta({
      description: 'The entry as stored and hashed; null while its round is open and it is not yours.',
    }),
  })
  .meta({ id: 'Entry' })

const mediaTypes = { json: 'application/json', zip: 'application/zip' } as const

export function dossier(api: Api, app: App): void {
  const page = async (projectId: string, reader: string, after: number, limit: number) => {
    // An unknown project is refused here; below it would look like one without entries.
    await app.dossiers.head(projectId)
    const found = await readPage(app.store.db, projectId, after, limit)
    return app.dossiers.read(projectId, state =>
      found.map(({ entry, stored }) => ({
        seq: entry.seq,
        at: entry.at,
        by: entry.by,
        type: entry.event.type,
        hash: entry.hash,
        text: isBlind(state, reader, entry) ? null : stored.text,
      })),
    )
  }

  api.get(
    '/projects/:projectId/entries',
    {
      config: { operation: 'listEntries' },
      schema: {
        tags: ['dossier'],
        summary: 'The ledger, entry by entry, as stored and hashed',
        params: ProjectPath,
        querystring: PageQuery,
        response: { 200: z.strictObject({ entries: z.array(EntryView) }) },
      },
    },
    async (request, reply) => {
      const { after, limit } = request.query
      const entries = await page(request.params.projectId, accountOf(request).id, after, limit)
      if (entries.length === limit) linkNext(request, reply, entries.at(-1)!.seq)
      return { entries }
    },
  )

  api.get(
    '/projects/:projectId/entries/:seq',
    {
      config: { operation: 'getEntry' },
      schema: {
        tags: ['dossier'],
        summary: 'One entry of the ledger',
        params: inProject({ seq: z.coerce.number().int().min(1) }),
        response: { 200: EntryView },
      },
    },
    async request => {
      const { projectId, seq } = request.params
      const [found] = await page(projectId, accountOf(request).id, seq - 1, 1)
      if (!found) throw new Refusal('not-found', { what: 'entry', id: seq })
      return found
    },
  )

  api.get(
    '/projects/:projectId/verification',
    {
      config: { operation: 'verifyDossier' },
      schema: {
        tags: ['dossier'],
        summary: 'Check the whole chain anew, from the stored text',
        params: ProjectPath,
        response: {
          200: z
            .strictObject({ intact: z.literal(true), entries: z.int(), hash: Hash })
            .meta({ id: 'Verification' }),
        },
      },
    },
    async ({ params: { projectId } }) => ({
      intact: true as const,
      ...(await app.dossiers.verify(projectId)),
    }),
  )

  api.get(
    '/projects/:projectId/dossier',
    {
      config: { operation: 'exportDossier', negotiates: true },
      schema: {
        tags: ['dossier'],
        summary:
          'The dossier as one file for `weegkader verify`: every entry and the texts beside it; or as a ZIP, with the report, its data, the framework and a manifest',
        params: ProjectPath,
        querystring: z.strictObject({
          format: z.enum(['json', 'zip']).optional().meta({ description: 'Goes before the Accept header.' }),
        }),
        produces: Object.values(mediaTypes),
        response: { 200: DossierExport },
      } as never,
    },
    async (request, reply) => {
      const { projectId } = request.params as z.infer<typeof ProjectPath>
      const { format } = request.query as { format?: keyof typeof mediaTypes }
      const offered = Object.values(mediaTypes)
      const type = format ? mediaTypes[format] : acceptable(request.headers.accept, offered)
      if (!type) throw new HttpProblem('not-acceptable', { offered: offered.join(', ') })
      const reader = accountOf(request).id
      if (type === mediaTypes.json) return exportDossier(app, projectId, reader)
      const order = await packageOf(app, projectId, reader)
      const { seq } = order.dossier
      return reply
        .type(type)
        .header('Content-Disposition', `attachment; filename="weegkader-${projectId}-${seq}-dossier.zip"`)
        .serializer((made: unknown) => made as string)
        .send(Buffer.from((await rendered(app, order)) as Uint8Array) as never)
    },
  )
}
