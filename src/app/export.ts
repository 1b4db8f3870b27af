import { z } from 'zod'
import { isBlind } from '../dossier/visibility.ts'
import { findNotes } from '../store/notes.ts'
import type { App } from './app.ts'
import { readPage } from './dossiers.ts'

/** A dossier as one file. Blind entries keep their hash and lose their text, so the chain still shows its length. */
export const DossierExport = z
  .strictObject({
    format: z.literal('weegkader-dossier@1'),
    project: z.string(),
    seq: z.int(),
    hash: z.string(),
    entries: z.array(z.strictObject({ seq: z.int(), text: z.string().nullable(), hash: z.string() })),
    notes: z.array(z.strictObject({ hash: z.string(), salt: z.string(), text: z.string() })),
  })
  .meta({ id: 'DossierExport' })
export type DossierExport = z.infer<typeof DossierExport>

const PAGE = 2000

/** Writes out the dossier as `reader` may see it. */
export async function exportDossier(app: App, project: string, reader: string): Promise<DossierExport> {
  const { seq, hash } = await app.dossiers.head(project)
  const entries: DossierExport['entries'] = []
  const refs: string[] = []
  for (let after = 0; after < seq; after += PAGE) {
    const page = await readPage(app.store.db, project, after, Math.min(PAGE, seq - after))
    await app.dossiers.read(project, state => {
      for (const { entry, stored } of page) {
        const blind = isBlind(state, reader, entry)
        entries.push({ seq: stored.seq, text: blind ? null : stored.text, hash: stored.hash })
        if (!blind) refs.push(...noteRefs(entry.event.data))
      }
    })
  }
  const notes = await findNotes(app.store.db, project, [...new Set(refs)])
  return { format: 'weegkader-dossier@1', project, seq, hash, entries, notes }
}

/** The note references in an event's data: objects that hold a hash and nothing else. */
export function noteRefs(data: object): string[] {
  return Object.values(data).flatMap(value => {
    if (typeof value !== 'object' || value === null) return []
    const { hash, ...rest } = value as { hash?: unknown }
    return typeof hash === 'string' && Object.keys(rest).length === 0 ? [hash] : []
  })
}
