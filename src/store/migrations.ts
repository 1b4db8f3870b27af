import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import type { Tables } from './schema.ts'

/** In order, by name; a migration that has shipped is never edited. */
const migrations: Record<string, Migration> = {
  '0001-dossier': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('projects')
        .addColumn('id', 'text', c => c.primaryKey())
        .addColumn('created_at', 'text', c => c.notNull())
        .execute()
      await db.schema
        .createTable('entries')
        .addColumn('project', 'text', c => c.notNull().references('projects.id'))
        .addColumn('seq', 'integer', c => c.notNull())
        .addColumn('text', 'text', c => c.notNull())
        .addColumn('hash', 'text', c => c.notNull())
        .addPrimaryKeyConstraint('entries_pk', ['project', 'seq'])
        .execute()
      for (const act of ['UPDATE', 'DELETE'])
        await sql`CREATE TRIGGER ${sql.raw(`entries_no_${act.toLowerCase()}`)} BEFORE ${sql.raw(act)} ON entries
          BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`.execute(db)
      // INSERT OR REPLACE deletes a row without firing the delete trigger.
      await sql`CREATE TRIGGER entries_no_replace BEFORE INSERT ON entries
        WHEN EXISTS (SELECT 1 FROM entries WHERE project = NEW.project AND seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`.execute(db)
      await db.schema
        .createTable('notes')
        .addColumn('project', 'text', c => c.notNull().references('projects.id'))
        .addColumn('hash', 'text', c => c.notNull())
        .addColumn('salt', 'text', c => c.notNull())
        .addColumn('text', 'text', c => c.notNull())
        .addPrimaryKeyConstraint('notes_pk', ['project', 'hash'])
        .execute()
      await db.schema
        .createTable('people')
        .addColumn('project', 'text', c => c.notNull().references('projects.id'))
        .addColumn('participant', 'text', c => c.notNull())
        .addColumn('name', 'text', c => c.notNull())
        .addColumn('organisation', 'text')
        .addColumn('position', 'text')
        .addPrimaryKeyConstraint('people_pk', ['project', 'participant'])
        .execute()
      await db.schema
        .createTable('tokens')
        .addColumn('id', 'text', c => c.primaryKey())
        .addColumn('hash', 'text', c => c.notNull().unique())
        .addColumn('account', 'text', c => c.notNull())
        .addColumn('project', 'text', c => c.references('projects.id'))
        .addColumn('label', 'text', c => c.notNull())
        .addColumn('created_at', 'text', c => c.notNull())
        .addColumn('expires_at', 'text', c => c.notNull())
        .addColumn('revoked_at', 'text')
        .execute()
      await db.schema.createIndex('tokens_account').on('tokens').columns(['project', 'account']).execute()
      await db.schema
        .createTable('receipts')
        .addColumn('project', 'text', c => c.notNull())
        .addColumn('account', 'text', c => c.notNull())
        .addColumn('key', 'text', c => c.notNull())
        .addColumn('request_hash', 'text', c => c.notNull())
        .addColumn('body', 'text', c => c.notNull())
        .addColumn('at', 'text', c => c.notNull())
        .addPrimaryKeyConstraint('receipts_pk', ['project', 'account', 'key'])
        .execute()
    },
  },
  '0002-analyses': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('analyses')
        .addColumn('project', 'text', c => c.notNull().references('projects.id'))
        .addColumn('id', 'text', c => c.notNull())
        .addColumn('body', 'text', c => c.notNull())
        .addColumn('at', 'text', c => c.notNull())
        .addPrimaryKeyConstraint('analyses_pk', ['project', 'id'])
        .execute()
    },
  },
  '0003-sessions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('tokens')
        .addColumn('purpose', 'text', c => c.notNull().defaultTo('api'))
        .execute()
      await db.schema.alterTable('tokens').addColumn('used_at', 'text').execute()
      await db.schema
        .createTable('sessions')
        .addColumn('id', 'text', c => c.primaryKey())
        .addColumn('hash', 'text', c => c.notNull().unique())
        .addColumn('token', 'text', c => c.notNull().references('tokens.id'))
        .addColumn('created_at', 'text', c => c.notNull())
        .addColumn('expires_at', 'text', c => c.notNull())
        .addColumn('ended_at', 'text')
        .execute()
      await db.schema.createIndex('sessions_token').on('sessions').column('token').execute()
    },
  },
  '0004-drafts': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('drafts')
        .addColumn('project', 'text', c => c.notNull().references('projects.id'))
        .addColumn('account', 'text', c => c.notNull())
        .addColumn('content', 'text', c => c.notNull())
        .addPrimaryKeyConstraint('drafts_pk', ['project', 'account'])
        .execute()
    },
  },
}

/** Brings the database up to this version; one that a newer version has changed is left alone. */
export async function migrate(db: Kysely<Tables>): Promise<{ newer: string | null }> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const done = await migrator.getMigrations().catch(error => error as Error)
  if (!(done instanceof Error)) {
    const known = new Set(Object.keys(migrations))
    const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`
      .execute(db)
      .catch(() => ({ rows: [] }))
    const newer = rows.find(({ name }) => !known.has(name))
    if (newer) return { newer: newer.name }
  }
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
  return { newer: null }
}
