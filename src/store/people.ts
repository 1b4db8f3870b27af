import type { Tables } from './schema.ts'
import type { Db } from './store.ts'

/** Who a participant is: outside the ledger, so that it can be erased. */
export type Person = Omit<Tables['people'], 'project'>

export async function savePerson(tx: Db, project: string, person: Person): Promise<void> {
  await tx
    .insertInto('people')
    .values({ project, ...person })
    .execute()
}

export async function erasePerson(tx: Db, project: string, participant: string): Promise<void> {
  await tx
    .deleteFrom('people')
    .where('project', '=', project)
    .where('participant', '=', participant)
    .execute()
}

export async function readPeople(db: Db, project: string): Promise<Map<string, Person>> {
  const rows = await db
    .selectFrom('people')
    .select(['participant', 'name', 'organisation', 'position'])
    .where('project', '=', project)
    .execute()
  return new Map(rows.map(person => [person.participant, person]))
}
