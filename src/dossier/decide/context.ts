import type { NoteRef } from '../event.ts'
import type { Framework } from '../framework.ts'
import { Refusal } from '../refusal.ts'
import { type FrameworkVersion, type State, sealed } from '../state.ts'

/** What a decision may use beside the state: who acts, chance, and a place for free text. */
export interface Context {
  /** Participant or administrator account. */
  by: string
  /** 128 random bits, as text. */
  random: () => string
  /** Puts free text outside the ledger; the fact holds only its salted hash. */
  note: (text: string) => NoteRef
}

export function refuseWhenPaused(state: State): void {
  if (state.paused) throw new Refusal('project-paused', { seq: state.paused.seq })
}

export function sealedOrRefuse(state: State): FrameworkVersion {
  refuseWhenPaused(state)
  const version = sealed(state)
  if (!version) throw new Refusal('framework-not-sealed')
  return version
}

/** The framework in force, or the draft before sealing. */
export function currentFramework(state: State): Framework | null {
  return sealed(state)?.framework ?? state.draft
}
