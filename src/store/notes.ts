import { createHash } from 'node:crypto'
import type { Tables } from './schema.ts'
import type { Db } from './store.ts'

export type Note = Omit<Tables['notes'], 'project'>

/** A free text with the salted hash that stands for it in the ledger. */
export const writeNote = (text: string, salt: string): Note => ({
  hash: createHash('sha256').update(salt).update('\n').update(text).digest('hex'),
  salt,
  text,
})

export async function saveNotes(tx: Db, project: string, notes: Note[]): Promise<void> {
  for (let i = 0; i < notes.length; i += 4000)
    await tx
      .insertInto('notes')
      .values(notes.slice(i, i + 4000).map(note => ({ project, ...note })))
      .execute()
}

/** The notes behind these hashes, with their salts, so that somebody else can check them. */
export async function findNotes(db: Db, project: string, hashes: string[]): Promise<Note[]> {
  const found: Note[] = []
  for (let i = 0; i < hashes.length; i += 4000)
    found.push(
      ...(await db
        .selectFrom('notes')
        .select(['hash', 'salt', 'text'])
        .where('project', '=', project)
        .where('hash', 'in', hashes.slice(i, i + 4000))
        .execute()),
    )
  return found
}

/** The texts behind these hashes; an erased note is simply not there. */
export async function readNotes(db: Db, project: string, hashes: string[]): Promise<Map<string, string>> {
  const notes = await findNotes(db, project, hashes)
  return new Map(notes.map(({ hash, text }) => [hash, text]))
}
