import { createHash } from 'node:crypto'
import type { Tables } from './schema.ts'
import type { Db } from './store.ts'

/** A personal bearer token or invitation, without its secret: only the secret's hash is kept. */
export type Token = Omit<Tables['tokens'], 'hash'>

export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export async function saveToken(tx: Db, token: Token, secret: string): Promise<void> {
  await tx
    .insertInto('tokens')
    .values({ ...token, hash: secretHash(secret) })
    .execute()
}

export function findToken(db: Db, hash: string): Promise<Token | undefined> {
  return db.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst()
}

export function readTokens(db: Db, project: string | null, account: string | null): Promise<Token[]> {
  const columns = [
    'id',
    'account',
    'project',
    'label',
    'purpose',
    'created_at',
    'expires_at',
    'used_at',
    'revoked_at',
  ] as const
  let query = db
    .selectFrom('tokens')
    .select(columns)
    .where('project', project === null ? 'is' : '=', project)
  if (account !== null) query = query.where('account', '=', account)
  return query.orderBy('created_at').orderBy('id').execute()
}

/** Marks a token as revoked; false when there is no such live token. */
export async function revokeToken(
  tx: Db,
  where: { id: string; project: string | null },
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('tokens')
    .set({ revoked_at: at })
    .where('id', '=', where.id)
    .where('project', where.project === null ? 'is' : '=', where.project)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Marks an invitation as used; false when somebody was there before. */
export async function useInvitation(tx: Db, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('tokens')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends every token of an account at once: somebody left. */
export async function revokeTokensOf(tx: Db, project: string, account: string, at: string): Promise<void> {
  await tx
    .updateTable('tokens')
    .set({ revoked_at: at })
    .where('project', '=', project)
    .where('account', '=', account)
    .where('revoked_at', 'is', null)
    .execute()
}
