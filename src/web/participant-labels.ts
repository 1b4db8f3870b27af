import { labelOf } from '../app/report-source.ts'
import type { State } from '../dossier/state.ts'
import { assessorNames } from '../report/context.ts'
import type { Person } from '../store/people.ts'

/**
 * What this reader calls the participants: by name for who lets them in, for everybody else as the reports
 * do, by position and organisation.
 */
export function participantLabels(
  { participants }: Pick<State, 'participants'>,
  people: ReadonlyMap<string, Person>,
  byName: boolean,
): (id: string) => string {
  const label = (id: string) => labelOf(people.get(id), id)
  const assessors = assessorNames({
    participants: [...participants.values()].map(({ id, role }) => ({ id, role, label: label(id) })),
  })
  return id => (byName && people.get(id)?.name) || assessors.get(id) || label(id)
}
