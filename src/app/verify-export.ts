import { GENESIS, readEntry } from '../dossier/entry.ts'
import { Refusal } from '../dossier/refusal.ts'
import { writeNote } from '../store/notes.ts'
import type { DossierExport } from './export.ts'

/**
 * Checks an exported dossier without the database it came from. A withheld entry cannot be hashed: its
 * hash is taken as given, and it is counted; only a round that is still open may withhold.
 * @throws Refusal chain-broken or entry-unknown, with the entry; note-altered, with the hash that stands in it.
 */
export function verifyExport(
  { entries, notes, seq, hash, project }: DossierExport,
  step: () => void = () => undefined,
) {
  let previous = { seq: 0, hash: GENESIS }
  let withheld = 0
  let roundOpen = false
  for (const { seq: own, text, hash: claimed } of entries) {
    if (text === null) {
      if (own !== previous.seq + 1) throw new Refusal('chain-broken', { seq: previous.seq + 1 })
      if (!roundOpen) throw new Refusal('chain-broken', { seq: own })
      withheld++
    } else {
      const entry = readEntry({ seq: own, text, hash: claimed }, previous)
      const { type } = entry.event
      const late = (type === 'round-closed' || type === 'weighting-closed') && withheld > 0
      if (entry.project !== project || late) throw new Refusal('chain-broken', { seq: own })
      if (type === 'round-opened' || type === 'round-closed') roundOpen = type === 'round-opened'
    }
    previous = { seq: own, hash: claimed }
    step()
  }
  if (previous.seq !== seq || previous.hash !== hash)
    throw new Refusal('chain-broken', { seq: Math.min(previous.seq + 1, seq) })
  for (const note of notes)
    if (writeNote(note.text, note.salt).hash !== note.hash)
      throw new Refusal('note-altered', { hash: note.hash })
  return { entries: entries.length, hash, withheld }
}
