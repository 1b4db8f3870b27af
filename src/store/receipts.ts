import type { Tables } from './schema.ts'
import type { Db } from './store.ts'

/** The answer to a request that carried an Idempotency-Key, kept so that a retry gets it again. */
export type StoredReceipt = Omit<Tables['receipts'], 'project'>

export function findReceipt(
  db: Db,
  project: string,
  account: string,
  key: string,
): Promise<StoredReceipt | undefined> {
  return db
    .selectFrom('receipts')
    .select(['account', 'key', 'request_hash', 'body', 'at'])
    .where('project', '=', project)
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirst()
}

export async function saveReceipt(tx: Db, project: string, receipt: StoredReceipt): Promise<void> {
  await tx
    .insertInto('receipts')
    .values({ project, ...receipt })
    .execute()
}
