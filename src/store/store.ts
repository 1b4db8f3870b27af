import Database from 'better-sqlite3'
import { type Kysely, Kysely as KyselyDatabase, SqliteDialect, sql } from 'kysely'
import { Refusal } from '../dossier/refusal.ts'
import { migrate } from './migrations.ts'
import type { Tables } from './schema.ts'

/** A connection to the tables, inside or outside a transaction. */
export type Db = Kysely<Tables>

/** The embedded database: one file, durable at every commit. */
export interface Store {
  db: Db
  /** Runs `work` in one transaction that holds the write lock from the start. */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Answers when the database does. */
  ping(): Promise<void>
  /** Changes when another process has written: then what is cached here may be old. */
  foreignVersion(): number
  close(): Promise<void>
}

/**
 * Opens (and creates or migrates) a SQLite file; ':memory:' for tests.
 * @throws Refusal database-newer when a later version of the software has changed the file.
 */
export async function openStore(file: string): Promise<Store> {
  const raw = new Database(file, { timeout: 5000 })
  // The WAL default of this driver makes no fsync at commit: an acknowledged score could be lost.
  // What is erased is overwritten: a name must not linger in a free page.
  const pragmas = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: 5000,
    secure_delete: 1,
  }
  for (const [name, wanted] of Object.entries(pragmas)) {
    raw.pragma(`${name} = ${wanted}`)
    const actual = raw.pragma(name, { simple: true })
    const inMemory = name === 'journal_mode' && actual === 'memory'
    if (actual !== wanted && !inMemory) throw new Error(`SQLite refuses ${name} = ${wanted}: it is ${actual}`)
  }
  const db = new KyselyDatabase<Tables>({ dialect: new SqliteDialect({ database: raw }) })
  const { newer } = await migrate(db)
  if (newer) {
    await db.destroy()
    throw new Refusal('database-newer', { migration: newer })
  }
  const dataVersion = raw.prepare('PRAGMA data_version').pluck()
  return {
    db,
    write: work =>
      db.connection().execute(async connection => {
        await sql`BEGIN IMMEDIATE`.execute(connection)
        try {
          const result = await work(connection)
          await sql`COMMIT`.execute(connection)
          return result
        } catch (error) {
          await sql`ROLLBACK`.execute(connection)
          throw error
        }
      }),
    ping: async () => {
      await sql`SELECT 1`.execute(db)
    },
    foreignVersion: () => dataVersion.get() as number,
    close: () => db.destroy(),
  }
}
