import { type Agenda, agendaOf } from '../dossier/agenda.ts'
import { type Agreement, agreementOf } from '../dossier/agreement.ts'
import { type CrossChecks, crossChecksOf } from '../dossier/cross-checks.ts'
import { currentFramework } from '../dossier/decide/context.ts'
import { type LastMove, lastMoveOf, movedAt, placesIn } from '../dossier/last-move.ts'
import { basisOf, type Outcome, outcomeOf } from '../dossier/outcome.ts'
import { combinationsIn, OUTLOOK, type Outlook, outlookIn, type Standing } from '../dossier/outlook.ts'
import { rankableOrRefuse } from '../dossier/problem.ts'
import { Refusal } from '../dossier/refusal.ts'
import { ROBUSTNESS, type Robustness, robustnessIn } from '../dossier/robustness.ts'
import type { State } from '../dossier/state.ts'
import { type Weighting, weightingOf } from '../dossier/weighting-view.ts'
import type { Place } from '../mcda/national.ts'
import type { Problem } from '../mcda/problem.ts'
import type { WeightStatement } from '../mcda/weight-space/weight-statement.ts'
import type { ReportSource } from '../report/source.ts'
import { readNotes } from '../store/notes.ts'
import { readPeople } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import type { Dossiers } from './dossiers.ts'
import type { Pool } from './pool.ts'
import { compare, noteHashes, sourceOf, weightNotes } from './report-source.ts'

/** Rankings under the rules before and after one amendment, on the same scores. */
export interface Comparison {
  number: number
  before: Place[]
  after: Place[]
}

const CACHED = 64
/** Models² × levels of a model that are worked out in some milliseconds. */
const SMALL = 1500
/** Combinations of outcomes that are gone through in some milliseconds. */
const FEW = 50

/** What follows from a dossier: outcome, comparisons, and all that a report tells. */
export class Results {
  readonly #store: Store
  readonly #dossiers: Dossiers
  readonly #pool: Pool
  readonly #bodies = new Map<string, Buffer>()

  constructor(store: Store, dossiers: Dossiers, pool: Pool) {
    this.#store = store
    this.#dossiers = dossiers
    this.#pool = pool
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

  crossChecks(project: string, asOf?: number): Promise<CrossChecks> {
    return this.#dossiers.read(project, crossChecksOf, asOf)
  }

  agreement(project: string, asOf?: number): Promise<Agreement> {
    return this.#dossiers.read(project, agreementOf, asOf)
  }

  agenda(project: string, asOf?: number): Promise<Agenda> {
    return this.#dossiers.read(project, agendaOf, asOf)
  }

  /**
   * How firm the ranking is, under all weights, and under those that the statements allow.
   * @throws InvalidProblem when the statements contradict each other.
   */
  async robustness(
    project: string,
    statements: readonly WeightStatement[] = [],
    asOf?: number,
  ): Promise<Robustness> {
    const { basis, problem } = await this.#dossiers.read(
      project,
      state => {
        const { version, problem } = rankableOrRefuse(state)
        return { basis: basisOf(state, version, ROBUSTNESS), problem }
      },
      asOf,
    )
    return { basis, ...(await this.#robustnessIn(problem, statements)) }
  }

  /** Outside the turn in which the state was read: nobody waits for it. */
  async #robustnessIn(problem: Problem, statements: readonly WeightStatement[] = []) {
    const levels = problem.criteria.reduce((sum, { functions }) => sum + (functions?.length ?? 1), 0)
    return problem.models.length ** 2 * levels > SMALL
      ? this.#pool.run('robustnessIn', [problem, undefined, statements])
      : robustnessIn(problem, undefined, statements)
  }

  /** What are we waiting for? */
  async outlook(project: string, asOf?: number): Promise<Outlook> {
    const { basis, problem, standing } = await this.#dossiers.read(
      project,
      state => {
        const { version, problem } = rankableOrRefuse(state)
        return { basis: basisOf(state, version, OUTLOOK), problem, standing: standingOf(state) }
      },
      asOf,
    )
    return { basis, ...(await this.#outlookIn(standing, problem)) }
  }

  async #outlookIn(standing: Standing, problem: Problem): Promise<Omit<Outlook, 'basis'>> {
    return combinationsIn(standing) > FEW
      ? this.#pool.run('outlookIn', [standing, problem])
      : outlookIn(standing, problem)
  }

  /** What the last change of a development did, beside the places just before it. */
  async lastMove(project: string, development: string): Promise<LastMove> {
    const seq = await this.#dossiers.read(project, state => movedAt(state, development))
    const before = await this.#dossiers.read(project, placesIn, seq - 1)
    return this.#dossiers.read(project, state => lastMoveOf(state, development, before))
  }

  /** How the project came by its weights, as `reader` may see it. */
  weighting(project: string, reader: string): Promise<Weighting> {
    return this.#dossiers.read(project, async state => {
      const framework = currentFramework(state)
      if (!framework) throw new Refusal('framework-missing')
      const texts = await readNotes(this.#store.db, project, weightNotes(state))
      return weightingOf(state, framework, reader, ({ hash }) => texts.get(hash) ?? null)
    })
  }

  async reportSource(project: string, asOf?: number): Promise<ReportSource> {
    const seq = asOf ?? (await this.#dossiers.head(project)).seq
    const { problem, standing } = await this.#dossiers.read(
      project,
      state => ({ problem: rankableOrRefuse(state).problem, standing: standingOf(state) }),
      seq,
    )
    const robustness = await this.#robustnessIn(problem)
    const outlook = await this.#outlookIn(standing, problem)
    return this.#dossiers.read(
      project,
      async state => {
        const texts = await readNotes(this.#store.db, project, noteHashes(state))
        const people = await readPeople(this.#store.db, project)
        return sourceOf(state, texts, people, robustness, outlook)
      },
      seq,
    )
  }
}

/** Apart from the state: that may change meanwhile. */
const standingOf = ({ decideBy, developments, signals }: State): Standing => ({
  decideBy,
  developments: structuredClone(developments),
  signals: [...signals],
})
