import { conflictsOf } from '../dossier/model.ts'
import { type Outcome, outcomeOf } from '../dossier/outcome.ts'
import { problemOf } from '../dossier/problem.ts'
import { Refusal } from '../dossier/refusal.ts'
import { placesOf } from '../dossier/result.ts'
import { activeModels, type FrameworkVersion, type State, sealed } from '../dossier/state.ts'
import type { Place } from '../mcda/national.ts'
import type { ReportSource } from '../report/source.ts'
import { readNotes } from '../store/notes.ts'
import { type Person, readPeople } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import type { Dossiers } from './dossiers.ts'

/** Rankings under the rules before and after one amendment, on the same scores. */
export interface Comparison {
  number: number
  before: Place[]
  after: Place[]
}

const CACHED = 64

/** What follows from a dossier: outcome, comparisons, and all that a report tells. */
export class Results {
  readonly #store: Store
  readonly #dossiers: Dossiers
  readonly #bodies = new Map<string, Buffer>()

  constructor(store: Store, dossiers: Dossiers) {
    this.#store = store
    this.#dossiers = dossiers
  }

  outcome(project: string, asOf?: number): Promise<Outcome> {
    return this.#dossiers.read(project, state => outcomeOf(state), asOf)
  }

  /** The outcome as bytes; an unchanged dossier is computed, checked and written out once. */
  async outcomeBody(project: string, asOf: number | undefined, write: (outcome: Outcome) => string) {
    const seq = asOf ?? (await this.#dossiers.head(project)).seq
    const key = `${project} ${seq}`
    const cached = this.#bodies.get(key)
    if (cached) return { seq, body: cached }
    const outcome = await this.outcome(project, asOf)
    const body = Buffer.from(write(outcome))
    if (this.#bodies.size >= CACHED) this.#bodies.delete(this.#bodies.keys().next().value!)
    this.#bodies.set(`${project} ${outcome.basis.seq}`, body)
    return { seq: outcome.basis.seq, body }
  }

  /** Both rankings of an amendment side by side, on the scores as they are now. */
  comparison(project: string, number: number): Promise<Comparison> {
    return this.#dossiers.read(project, state => {
      const after = state.versions[number - 1]
      const before = state.versions[number - 2]
      if (!after || !before) throw new Refusal('not-found', { what: 'amendment', id: number })
      const { problems: _, ...comparison } = compare(state, before, after)
      return comparison
    })
  }

  reportSource(project: string, asOf?: number): Promise<ReportSource> {
    return this.#dossiers.read(
      project,
      async state => {
        const texts = await readNotes(this.#store.db, project, noteHashes(state))
        const people = await readPeople(this.#store.db, project)
        return sourceOf(state, texts, people)
      },
      asOf,
    )
  }
}

/** An amendment with both rankings, and the problems they follow from. */
function compare(state: State, before: FrameworkVersion, after: FrameworkVersion) {
  const problems = { before: problemOf(state, before), after: problemOf(state, after) }
  return {
    number: after.number,
    before: placesOf(problems.before),
    after: placesOf(problems.after),
    problems,
  }
}

function noteHashes(state: State): string[] {
  const refs = [
    ...state.versions.flatMap(({ decidedBy, reason }) => [decidedBy, reason]),
    ...[...state.developments.values()].flatMap(({ history }) => history.map(({ note }) => note)),
    ...state.signals.flatMap(({ source, text }) => [source, text]),
    ...[...state.measurements.values()].map(({ evidence }) => evidence),
    ...state.decisions.flatMap(({ decidedBy, text }) => [decidedBy, text]),
  ]
  return [...new Set(refs.flatMap(ref => (ref ? [ref.hash] : [])))]
}

function sourceOf(state: State, texts: Map<string, string>, people: Map<string, Person>): ReportSource {
  const version = sealed(state)
  const outcome = outcomeOf(state)
  const textOf = (ref: { hash: string } | null) => (ref ? (texts.get(ref.hash) ?? null) : null)
  return {
    format: 'weegkader-report@1',
    project: { id: state.project, name: state.name, example: state.example },
    framework: {
      document: version!.framework,
      versions: state.versions.map(({ number, hash, at, decidedBy, reason }) => ({
        number,
        hash,
        at,
        decidedBy: textOf(decidedBy),
        reason: textOf(reason),
      })),
    },
    models: activeModels(state).map(model => ({
      ...model,
      conflicts: conflictsOf(version!.framework, model),
    })),
    participants: [...state.participants.values()].map(({ id, role }) => ({
      id,
      role,
      label: [people.get(id)?.position, people.get(id)?.organisation].filter(Boolean).join(', ') || id,
    })),
    rounds: state.rounds.map(({ number, openedAt, closedAt }) => ({ number, openedAt, closedAt })),
    developments: [...state.developments.values()].map(({ development, history }) => ({
      development,
      status: history.at(-1)!.status,
      expectedDate: history.at(-1)!.expectedDate,
      history: history.map(({ status, at, note }) => ({ status, at, note: textOf(note) })),
    })),
    signals: state.signals.map(({ development, at, source, text }) => ({
      development,
      at,
      source: textOf(source),
      text: textOf(text),
    })),
    evidence: evidenceOf(state, textOf),
    amendments: state.versions.slice(1).map((after, i) => compare(state, state.versions[i]!, after)),
    decisions: state.decisions.map(({ kind, model, decidedBy, text, at, restsOn }) => ({
      kind,
      model,
      decidedBy: textOf(decidedBy),
      text: textOf(text),
      at,
      restsOn,
    })),
    problem: problemOf(state, version!),
    outcome,
  }
}

function evidenceOf(state: State, textOf: (ref: { hash: string }) => string | null) {
  const seen = new Map<string, { criterion: string; text: string | null }>()
  for (const { criterion, evidence } of state.measurements.values()) {
    const text = textOf(evidence)
    seen.set(`${criterion} ${text ?? evidence.hash}`, { criterion, text })
  }
  return [...seen.values()]
}
