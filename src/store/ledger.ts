import type { StoredEntry } from '../dossier/entry.ts'
import type { Db } from './store.ts'

export async function createProject(tx: Db, id: string, at: string): Promise<void> {
  await tx.insertInto('projects').values({ id, created_at: at }).execute()
}

export async function projectIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('projects').select('id').orderBy('created_at').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

export async function projectExists(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('projects').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** Entries after `after`, at most `limit`, in order. */
export function entriesAfter(db: Db, project: string, after: number, limit: number): Promise<StoredEntry[]> {
  return db
    .selectFrom('entries')
    .select(['seq', 'text', 'hash'])
    .where('project', '=', project)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
}

/** SQLite takes at most 32,766 values in one statement. */
const ROWS_PER_INSERT = 4000

export async function appendEntries(tx: Db, entries: (StoredEntry & { project: string })[]): Promise<void> {
  for (let i = 0; i < entries.length; i += ROWS_PER_INSERT)
    await tx
      .insertInto('entries')
      .values(entries.slice(i, i + ROWS_PER_INSERT))
      .execute()
}
