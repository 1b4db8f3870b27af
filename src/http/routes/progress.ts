import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { reportProgress } from '../../dossier/decide/progress.ts'
import { FreeText } from '../../dossier/text.ts'
import { readNotes } from '../../store/notes.ts'
import { act, created } from '../act.ts'
import type { Api } from '../api.ts'
import { At, Erasable, MaybeDate, ProjectPath, Receipt } from '../schemas.ts'

const ProgressReport = z
  .strictObject({
    delay: Erasable.meta({ description: 'Why it takes longer; null: nothing said, or erased.' }),
    forecast: MaybeDate.meta({ format: 'date', description: 'When the choice is expected.' }),
    note: Erasable,
    seq: z.int().meta({ description: 'The report itself: /report?kind=progress&asOf= this entry.' }),
    at: At,
  })
  .meta({ id: 'ProgressReport' })

export function progress(api: Api, app: App): void {
  api.get(
    '/projects/:projectId/progress-reports',
    {
      config: { operation: 'listProgressReports' },
      schema: {
        tags: ['results'],
        summary: 'The progress reports, each with the entry at which it was made',
        params: ProjectPath,
        response: { 200: z.strictObject({ progressReports: z.array(ProgressReport) }) },
      },
    },
    async ({ params: { projectId } }) =>
      app.dossiers.read(projectId, async state => {
        const refs = state.progressReports.flatMap(({ delay, note }) => [delay, note])
        const hashes = refs.flatMap(ref => (ref ? [ref.hash] : []))
        const notes = await readNotes(app.store.db, projectId, hashes)
        return {
          progressReports: state.progressReports.map(({ delay, forecast, note, seq, at }) => ({
            delay: delay && (notes.get(delay.hash) ?? null),
            forecast,
            note: note && (notes.get(note.hash) ?? null),
            seq,
            at,
          })),
        }
      }),
  )

  api.post(
    '/projects/:projectId/progress-reports',
    {
      config: { operation: 'reportProgress', idempotent: true },
      schema: {
        tags: ['results'],
        summary: 'Report on progress: why it takes longer, and when the choice is expected now',
        params: ProjectPath,
        body: z
          .strictObject({
            delay: FreeText.nullable().default(null),
            forecast: MaybeDate.default(null),
            note: FreeText.nullable().default(null),
          })
          .meta({
            example: { delay: 'Het landelijk basisniveau is later klaar', forecast: '2026-12-18' },
          }),
        response: { 201: Receipt },
      },
    },
    async (request, reply) =>
      created(
        reply,
        act(app, request, (state, context) => reportProgress(state, request.body, context)),
      ),
  )
}
