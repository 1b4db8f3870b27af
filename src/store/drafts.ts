import type { Db } from './store.ts'

/** What somebody typed and has not handed in: nobody's judgement yet, so outside the ledger; read by its writer only. */
export async function findDraft(db: Db, project: string, account: string): Promise<string | null> {
  const draft = await db
    .selectFrom('drafts')
    .select('content')
    .where('project', '=', project)
    .where('account', '=', account)
    .executeTakeFirst()
  return draft?.content ?? null
}

export async function saveDraft(tx: Db, project: string, account: string, content: string): Promise<void> {
  await tx
    .insertInto('drafts')
    .values({ project, account, content })
    .onConflict(conflict => conflict.columns(['project', 'account']).doUpdateSet({ content }))
    .execute()
}

export async function eraseDraft(tx: Db, project: string, account: string): Promise<void> {
  await tx.deleteFrom('drafts').where('project', '=', project).where('account', '=', account).execute()
}
