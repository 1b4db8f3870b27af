import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { StoredEntry } from '../../src/dossier/entry.ts'
import { Refusal } from '../../src/dossier/refusal.ts'
import { readAnalyses } from '../../src/store/analyses.ts'
import {
  appendEntries,
  createProject,
  entriesAfter,
  projectExists,
  projectIds,
} from '../../src/store/ledger.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { newFile } from '../fixtures/environment.ts'

const open = async (file = newFile()): Promise<Store> => {
  const store = await openStore(file)
  onTestFinished(() => store.close().catch(() => undefined))
  return store
}
const entry = (project: string, seq: number): StoredEntry & { project: string } => ({
  project,
  seq,
  text: `entry ${seq} of ${project}`,
  hash: `hash ${seq}`,
})
const withEntries = async (count = 3) => {
  const store = await open()
  await store.write(async tx => {
    await createProject(tx, 'w-1', '2026-01-01')
    await appendEntries(
      tx,
      Array.from({ length: count }, (_, i) => entry('w-1', i + 1)),
    )
  })
  return store
}
const seqs = async (store: Store) => (await entriesAfter(store.db, 'w-1', 0, 9e9)).map(({ seq }) => seq)

test('the file is durable at every commit, holds to its references, and overwrites what is erased', async () => {
  const store = await open()
  const pragma = async (name: string) => {
    const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(store.db)
    return Object.values(rows[0]!)[0]
  }
  expect({
    journal_mode: await pragma('journal_mode'),
    synchronous: await pragma('synchronous'),
    foreign_keys: await pragma('foreign_keys'),
    busy_timeout: await pragma('busy_timeout'),
    secure_delete: await pragma('secure_delete'),
  }).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 5000, secure_delete: 1 })
})

test.each([
  ['UPDATE', `UPDATE entries SET text = 'x' WHERE seq = 2`],
  ['UPDATE of the number', `UPDATE entries SET seq = 9 WHERE seq = 3`],
  ['DELETE', `DELETE FROM entries WHERE seq = 2`],
  ['DELETE of all', `DELETE FROM entries`],
  ['INSERT OR REPLACE', `INSERT OR REPLACE INTO entries VALUES ('w-1', 2, 'x', 'x')`],
  ['INSERT OR IGNORE', `INSERT OR IGNORE INTO entries VALUES ('w-1', 2, 'x', 'x')`],
  ['REPLACE', `REPLACE INTO entries VALUES ('w-1', 2, 'x', 'x')`],
  [
    'upsert',
    `INSERT INTO entries VALUES ('w-1', 2, 'x', 'x') ON CONFLICT (project, seq) DO UPDATE SET text = 'x'`,
  ],
  ['INSERT', `INSERT INTO entries VALUES ('w-1', 2, 'x', 'x')`],
])('the ledger is append-only: %s is refused', async (_, statement) => {
  const store = await withEntries()
  const before = await entriesAfter(store.db, 'w-1', 0, 10)
  await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(/append-only/)
  expect(await entriesAfter(store.db, 'w-1', 0, 10)).toEqual(before)
})

test('an entry of a project that does not exist is refused', async () => {
  const store = await open()
  await expect(store.write(tx => appendEntries(tx, [entry('w-nowhere', 1)]))).rejects.toThrow(/FOREIGN KEY/)
})

test('entries come back in order, page by page, each project its own', async () => {
  const store = await withEntries(5)
  await store.write(async tx => {
    await createProject(tx, 'w-2', '2026-01-02')
    await appendEntries(tx, [entry('w-2', 1)])
  })
  expect((await entriesAfter(store.db, 'w-1', 1, 2)).map(({ text }) => text)).toEqual([
    'entry 2 of w-1',
    'entry 3 of w-1',
  ])
  expect(await entriesAfter(store.db, 'w-1', 5, 10)).toEqual([])
  expect(await projectIds(store.db)).toEqual(['w-1', 'w-2'])
  expect([await projectExists(store.db, 'w-2'), await projectExists(store.db, 'w-3')]).toEqual([true, false])
})

test('more entries than one statement takes go in all the same', async () => {
  const store = await withEntries(9000)
  expect((await seqs(store)).at(-1)).toBe(9000)
})

test('a write that fails leaves nothing, and the next one goes on', async () => {
  const store = await withEntries()
  const failing = store.write(async tx => {
    await appendEntries(tx, [entry('w-1', 4)])
    throw new Error('half-way')
  })
  await expect(failing).rejects.toThrow('half-way')
  expect(await seqs(store)).toEqual([1, 2, 3])
  await store.write(tx => appendEntries(tx, [entry('w-1', 4)]))
  expect(await seqs(store)).toEqual([1, 2, 3, 4])
})

test('a write takes the lock at its start: another connection waits, and is told who was first', async () => {
  const file = newFile()
  const store = await open(file)
  const other = new Database(file, { timeout: 1 })
  onTestFinished(() => void other.close())
  await store.write(async () => {
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrow(/locked/)
  })
  expect(() => other.exec('BEGIN IMMEDIATE; ROLLBACK')).not.toThrow()
})

test('only what another connection writes counts as foreign', async () => {
  const file = newFile()
  const [mine, other] = [await open(file), await open(file)]
  const before = mine.foreignVersion()
  await mine.write(tx => createProject(tx, 'w-1', '2026-01-01'))
  expect(mine.foreignVersion()).toBe(before)
  await other.write(tx => createProject(tx, 'w-2', '2026-01-01'))
  expect(mine.foreignVersion()).not.toBe(before)
})

test('a file opened again holds what was written', async () => {
  const file = newFile()
  const first = await openStore(file)
  await first.write(tx => createProject(tx, 'w-1', '2026-01-01'))
  await first.close()
  expect(await projectIds((await open(file)).db)).toEqual(['w-1'])
})

test('a database that a newer version has changed is refused by name, and left alone', async () => {
  const file = newFile()
  await (await openStore(file)).close()
  const raw = new Database(file)
  raw.exec(`INSERT INTO kysely_migration VALUES ('9999-from-the-future', '2030-01-01')`)
  const schema = () => raw.prepare('SELECT sql FROM sqlite_master ORDER BY name').all()
  const before = schema()
  const refusal = await openStore(file).catch(error => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'database-newer', params: { migration: '9999-from-the-future' } })
  expect(schema()).toEqual(before)
  raw.close()
})

test('a database of before there were analyses is brought up to date, and its ledger stays as it was', async () => {
  const file = newFile()
  const first = await openStore(file)
  await first.write(async tx => {
    await createProject(tx, 'w-1', '2026-01-01')
    await appendEntries(tx, [entry('w-1', 1)])
  })
  await first.close()
  const raw = new Database(file)
  raw.exec(`DROP TABLE analyses; DROP TABLE drafts; DROP TABLE sessions;
    ALTER TABLE tokens DROP COLUMN purpose; ALTER TABLE tokens DROP COLUMN used_at; DELETE FROM kysely_migration WHERE name > '0001-dossier'`)
  raw.close()
  const store = await open(file)
  expect(await entriesAfter(store.db, 'w-1', 0, 10)).toMatchObject([{ text: 'entry 1 of w-1' }])
  expect(await readAnalyses(store.db, 'w-1')).toEqual([])
})

test('a store in memory is there for tests', async () => {
  const store = await open(':memory:')
  await store.write(tx => createProject(tx, 'w-1', '2026-01-01'))
  expect(await projectIds(store.db)).toEqual(['w-1'])
})
