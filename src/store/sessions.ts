import type { Tables } from './schema.ts'
import type { Db } from './store.ts'
import { secretHash, type Token } from './tokens.ts'

/** Somebody signed in on the pages, without the secret in their cookie: only its hash is kept. */
export type Session = Omit<Tables['sessions'], 'hash'>

export async function saveSession(tx: Db, session: Session, secret: string): Promise<void> {
  await tx
    .insertInto('sessions')
    .values({ ...session, hash: secretHash(secret) })
    .execute()
}

/** The session behind a secret, and the token it stands on. */
export async function findSession(
  db: Db,
  hash: string,
): Promise<{ session: Session; token: Token } | undefined> {
  const session = await db
    .selectFrom('sessions')
    .select(['id', 'token', 'created_at', 'expires_at', 'ended_at'])
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (!session) return undefined
  const token = await db
    .selectFrom('tokens')
    .selectAll()
    .where('id', '=', session.token)
    .executeTakeFirstOrThrow()
  return { session, token }
}

export function readSessions(db: Db, project: string, account: string): Promise<Session[]> {
  return db
    .selectFrom('sessions')
    .innerJoin('tokens', 'tokens.id', 'sessions.token')
    .select([
      'sessions.id',
      'sessions.token',
      'sessions.created_at',
      'sessions.expires_at',
      'sessions.ended_at',
    ])
    .where('tokens.project', '=', project)
    .where('tokens.account', '=', account)
    .orderBy('sessions.created_at')
    .orderBy('sessions.id')
    .execute()
}

/** Ends a session; false when there is no such live one. */
export async function endSession(tx: Db, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
