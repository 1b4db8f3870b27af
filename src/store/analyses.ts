import type { Db } from './store.ts'

/** The newest this many of a project are kept: what is gone can be computed again. */
export const MOST_KEPT = 200

export async function findAnalysis(db: Db, project: string, id: string): Promise<string | null> {
  const found = await db
    .selectFrom('analyses')
    .select('body')
    .where('project', '=', project)
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.body ?? null
}

/** Newest first. */
export async function readAnalyses(db: Db, project: string, most?: number): Promise<string[]> {
  const found = await db
    .selectFrom('analyses')
    .select('body')
    .where('project', '=', project)
    .orderBy('at', 'desc')
    .orderBy('id')
    .$if(most !== undefined, query => query.limit(most!))
    .execute()
  return found.map(({ body }) => body)
}

export async function saveAnalysis(
  tx: Db,
  project: string,
  analysis: { id: string; body: string; at: string },
): Promise<void> {
  await tx
    .insertInto('analyses')
    .values({ project, ...analysis })
    .onConflict(conflict => conflict.columns(['project', 'id']).doNothing())
    .execute()
  const kept = tx
    .selectFrom('analyses')
    .select('id')
    .where('project', '=', project)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(MOST_KEPT)
  await tx.deleteFrom('analyses').where('project', '=', project).where('id', 'not in', kept).execute()
}
