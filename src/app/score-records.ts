import type { NoteRef } from '../dossier/event.ts'
import type { State } from '../dossier/state.ts'
import { visibleScores } from '../dossier/visibility.ts'
import type { ScoreRecord } from '../report/source.ts'
import { readNotes } from '../store/notes.ts'
import type { App } from './app.ts'

/**
 * Every score of the rounds that are closed, and the measured levels, with their texts; as they stood after
 * an entry when asked.
 * @throws Refusal not-found, as-of-out-of-range.
 */
export async function scoreRecords(
  app: Pick<App, 'dossiers' | 'store'>,
  project: string,
  asOf?: number,
): Promise<ScoreRecord[]> {
  const recorded = await app.dossiers.read(project, recordedIn, asOf)
  const hashes = [...recorded.scores, ...recorded.measurements].flatMap(({ text }) => text?.hash ?? [])
  const texts = await readNotes(app.store.db, project, [...new Set(hashes)])
  return recordsOf(recorded, ({ hash }) => texts.get(hash) ?? null)
}

/** Apart from the state, which may change meanwhile. */
export const recordedIn = (state: State) => ({
  // Blind: nobody in particular sees the closed rounds only.
  scores: visibleScores(state, null).map(({ motivation, seq: _, ...score }) => ({
    ...score,
    text: motivation,
  })),
  measurements: [...state.measurements.values()].map(
    ({ model, criterion, fn, value, low, high, evidence, at }) => ({
      ...{ assessor: null, round: null, model, criterion, fn },
      score: { state: 'value' as const, value, low, high },
      text: evidence,
      at,
    }),
  ),
})

export const recordsOf = (
  { scores, measurements }: ReturnType<typeof recordedIn>,
  textOf: (ref: NoteRef) => string | null,
): ScoreRecord[] =>
  [...scores, ...measurements].map(({ text, ...record }) => ({ ...record, motivation: text && textOf(text) }))
