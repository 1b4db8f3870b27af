import type { Entry } from '../dossier/entry.ts'
import { entriesToTell, type Progress, progressNotes, progressOf } from '../dossier/progress.ts'
import { activeModels, type State, sealed } from '../dossier/state.ts'
import { readNotes } from '../store/notes.ts'
import { readPeople } from '../store/people.ts'
import type { App } from './app.ts'
import { readPage } from './dossiers.ts'
import { noteRefs } from './export.ts'
import { labelOf } from './report-source.ts'

/** The progress of a project, also before anything is sealed; `asOf` gives what it was then. */
export async function progressSource(app: App, project: string, asOf?: number): Promise<Progress> {
  const { db } = app.store
  const last = asOf ?? (await app.dossiers.head(project)).seq
  const { toTell, refs, ranked } = await app.dossiers.read(
    project,
    state => ({
      toTell: entriesToTell(state),
      refs: progressNotes(state),
      ranked: isRanked(state),
    }),
    last,
  )
  const entries: Entry[] = []
  for (const seq of toTell)
    entries.push(...(await readPage(db, project, seq - 1, 1)).map(({ entry }) => entry))
  const noted = [...refs.map(({ hash }) => hash), ...entries.flatMap(({ event }) => noteRefs(event.data))]
  const texts = await readNotes(db, project, [...new Set(noted)])
  const people = await readPeople(db, project)
  const outlook = ranked ? await app.results.outlook(project, last) : null
  return app.dossiers.read(
    project,
    state =>
      progressOf(state, entries, {
        textOf: ({ hash }) => texts.get(hash) ?? null,
        labelOf: id => labelOf(people.get(id), id),
        outlook,
      }),
    last,
  )
}

/** Whether there is anything to rank, and to rank it on. */
const isRanked = (state: State): boolean =>
  sealed(state) !== null &&
  activeModels(state).length > 0 &&
  (state.rounds.some(({ closedSeq }) => closedSeq !== null) || state.measurements.size > 0)
