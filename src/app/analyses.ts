import { EventEmitter, once } from 'node:events'
import { isDeepStrictEqual } from 'node:util'
import { Analysis, type AnalysisQuestion, analysisOf } from '../dossier/analysis.ts'
import { Refusal } from '../dossier/refusal.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { confidenceChunksOf, mergeFirsts } from '../mcda/smaa/confidence.ts'
import { simulate } from '../mcda/smaa/simulate.ts'
import { centralWeightsOf, chunksOf, mergeTallies, type Simulation, workOf } from '../mcda/smaa/simulation.ts'
import { type SmaaResult, smaaResult } from '../mcda/smaa/smaa-result.ts'
import { findAnalysis, readAnalyses, saveAnalysis } from '../store/analyses.ts'
import type { Store } from '../store/store.ts'
import type { Dossiers, Environment } from './dossiers.ts'
import type { Pool } from './pool.ts'
import type { Work } from './work.ts'

/** Simulations that run at the same time; one more is refused, and nothing waits unseen. */
export const MOST_RUNNING = 8
/** A simulation of at most this much work is done at once, in this thread: some milliseconds. */
const SHORT = 500_000
/** Of those that ended without an answer, as many can still be looked up. */
const MOST_ENDED = 50

interface Job {
  project: string
  analysis: Analysis
  stop: AbortController
  changes: EventEmitter
}

/** Simulations on dossiers: short ones at once, long ones in the pool, with progress, and each answered once. */
export class Analyses {
  readonly #store: Store
  readonly #dossiers: Dossiers
  readonly #environment: Environment
  readonly #pool: Pool
  readonly #jobs = new Map<string, Job>()

  constructor(store: Store, dossiers: Dossiers, environment: Environment, pool: Pool) {
    this.#store = store
    this.#dossiers = dossiers
    this.#environment = environment
    this.#pool = pool
  }

  /**
   * Starts a simulation, or answers with the one that has the same framework, entry, question and seed.
   * @throws Refusal queue-full when too many are running; and as analysisOf does.
   */
  async start(project: string, question: AnalysisQuestion, asOf?: number): Promise<Analysis> {
    const { id, basis, simulation } = await this.#dossiers.read(
      project,
      state => analysisOf(state, question),
      asOf,
    )
    const known = await this.#known(project, id)
    if (known && (known.state === 'done' || known.state === 'running')) return known
    // Somebody else may have asked the same meanwhile.
    const same = this.#jobs.get(id)
    if (same?.analysis.state === 'running') return same.analysis
    const of = chunksOf(simulation) + confidenceChunksOf(simulation)
    const analysis: Analysis = {
      id,
      basis,
      question,
      state: 'running',
      progress: { done: 0, of },
      alternatives: simulation.alternatives,
      criteria: simulation.criteria,
      result: null,
    }
    if (workOf(simulation) <= SHORT) return this.#keep(project, answered(analysis, simulate(simulation)))
    const running = [...this.#jobs.values()].filter(job => job.analysis.state === 'running').length
    if (running >= MOST_RUNNING) throw new Refusal('queue-full', { running, most: MOST_RUNNING })
    const job: Job = { project, analysis, stop: new AbortController(), changes: new EventEmitter() }
    // As many as like may follow it.
    job.changes.setMaxListeners(0)
    this.#jobs.set(id, job)
    void this.#run(job, simulation)
    return analysis
  }

  /** @throws Refusal not-found. */
  async find(project: string, id: string): Promise<Analysis> {
    const found = await this.#known(project, id)
    if (!found) throw new Refusal('not-found', { what: 'analysis', id })
    return found
  }

  /** Whether the same is asked now: of the same models, weights and scores as then. */
  async isOfNow(project: string, { question, basis }: Analysis): Promise<boolean> {
    const at = (seq?: number) =>
      this.#dossiers.read(project, state => analysisOf(state, question).simulation, seq)
    if ((await this.#dossiers.head(project)).seq === basis.seq) return true
    try {
      return isDeepStrictEqual(await at(), await at(basis.seq))
    } catch (error) {
      const isRefused = error instanceof Refusal && error.code !== 'chain-broken'
      if (isRefused || error instanceof InvalidProblem) return false
      throw error
    }
  }

  /** Those that run or have just ended, and those that were kept, newest first; of these at most so many. */
  async list(project: string, most?: number): Promise<Analysis[]> {
    await this.#dossiers.head(project)
    const jobs = [...this.#jobs.values()].filter(job => job.project === project).map(job => job.analysis)
    const bodies = await readAnalyses(this.#store.db, project, most)
    const kept = bodies.map(body => Analysis.parse(JSON.parse(body)))
    return [...jobs.reverse(), ...kept.filter(({ id }) => !jobs.some(job => job.id === id))]
  }

  /** The analysis as it is, and each time it has got further, until it has ended. */
  async *follow(project: string, id: string, signal?: AbortSignal): AsyncGenerator<Analysis> {
    // Before looking: what ends in between is still seen.
    const job = this.#jobs.get(id)
    let seen = await this.find(project, id)
    yield seen
    while (job && seen.state === 'running') {
      if (job.analysis === seen) await once(job.changes, 'change', { signal })
      seen = job.analysis
      yield seen
    }
  }

  /** @throws Refusal not-found, analysis-ended. */
  async cancel(project: string, id: string): Promise<Analysis> {
    const { state } = await this.find(project, id)
    const job = this.#jobs.get(id)
    // Once all is computed, it is being kept: too late to stop.
    if (job?.analysis.state !== 'running' || job.analysis.progress.done === job.analysis.progress.of)
      throw new Refusal('analysis-ended', { id, state: state === 'running' ? 'done' : state })
    this.#end(job, 'cancelled')
    return job.analysis
  }

  /** Stops what is running; what is asked later starts anew. */
  stop(): void {
    for (const job of this.#jobs.values()) if (job.analysis.state === 'running') this.#end(job, 'cancelled')
  }

  async close(): Promise<void> {
    this.stop()
    await this.#pool.close()
  }

  async #known(project: string, id: string): Promise<Analysis | null> {
    const job = this.#jobs.get(id)
    if (job?.project === project) return job.analysis
    const body = await findAnalysis(this.#store.db, project, id)
    return body === null ? null : Analysis.parse(JSON.parse(body))
  }

  async #run(job: Job, simulation: Simulation): Promise<void> {
    const { stop, analysis } = job
    const { of } = analysis.progress
    let done = 0
    const chunk = async <N extends 'simulateChunk' | 'confidenceChunk'>(
      name: N,
      args: Parameters<Work[N]>,
    ) => {
      const part = await this.#pool.run(name, args, stop.signal)
      stop.signal.throwIfAborted()
      this.#change(job, { ...analysis, progress: { done: ++done, of } })
      return part
    }
    try {
      const tallies = await this.#inThreads(chunksOf(simulation), i =>
        chunk('simulateChunk', [simulation, i]),
      )
      const tally = mergeTallies(tallies)
      const central = centralWeightsOf(simulation, tally)
      const firsts = await this.#inThreads(confidenceChunksOf(simulation), i =>
        chunk('confidenceChunk', [simulation, central, i]),
      )
      const result = smaaResult(simulation, tally, mergeFirsts(firsts))
      this.#change(job, await this.#keep(job.project, answered(analysis, result)))
      this.#jobs.delete(analysis.id)
    } catch (error) {
      if (stop.signal.aborted) return
      this.#end(job, 'failed')
      this.#environment.onFault(error)
    }
  }

  /** As many parts at a time as there are threads: the work of others gets in between. In the order of the parts. */
  async #inThreads<T>(count: number, part: (i: number) => Promise<T>): Promise<T[]> {
    const parts = new Array<T>(count)
    let next = 0
    const thread = async () => {
      for (let i = next++; i < count; i = next++) parts[i] = await part(i)
    }
    await Promise.all(Array.from({ length: this.#pool.threads }, thread))
    return parts
  }

  async #keep(project: string, answer: Analysis): Promise<Analysis> {
    // Now and read again: the same to the letter.
    const analysis = Analysis.parse(answer)
    const body = JSON.stringify(analysis)
    const at = this.#environment.now()
    await this.#store.write(tx => saveAnalysis(tx, project, { id: analysis.id, body, at }))
    return analysis
  }

  #change(job: Job, analysis: Analysis): void {
    job.analysis = analysis
    job.changes.emit('change', analysis)
  }

  #end(job: Job, state: 'cancelled' | 'failed'): void {
    job.stop.abort()
    this.#change(job, { ...job.analysis, state })
    const ended = [...this.#jobs].filter(([, { analysis }]) => analysis.state !== 'running')
    for (const [id] of ended.slice(0, -MOST_ENDED)) this.#jobs.delete(id)
  }
}

const answered = (analysis: Analysis, result: SmaaResult): Analysis => {
  const { of } = analysis.progress
  return { ...analysis, state: 'done', progress: { done: of, of }, result }
}
