import type { Context } from '../dossier/decide/context.ts'
import { type Entry, readEntry, type StoredEntry, writeEntry } from '../dossier/entry.ts'
import type { Event, ProjectRole } from '../dossier/event.ts'
import { Refusal } from '../dossier/refusal.ts'
import { emptyState, evolve, type State } from '../dossier/state.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { appendEntries, createProject, entriesAfter, projectExists } from '../store/ledger.ts'
import { type Note, saveNotes, writeNote } from '../store/notes.ts'
import { findReceipt, saveReceipt } from '../store/receipts.ts'
import type { Db, Store } from '../store/store.ts'

/** Time and chance, handed in by the composition root. */
export interface Environment {
  now: () => string
  /** 128 random bits as text. */
  random: () => string
  /** Somebody must know of what went wrong where no request is waiting for an answer. */
  onFault: (error: unknown) => void
}

/** What a committed act answers: the last entry it wrote, durable from here on. */
export interface Receipt {
  project: string
  seq: number
  hash: string
  at: string
  /** How many facts it added. */
  facts: number
  /** What it made, where it made something with an identifier. */
  id: string | null
}

/** One request to change a dossier. */
export interface Act {
  project: string
  by: string
  decide: (state: State, context: Context) => Event[]
  /** Identifier of what is made, for the receipt. */
  id?: string
  /** Structural acts: the structure seq on which the caller decided. */
  ifMatch?: number
  idempotency?: { key: string; requestHash: string }
  /** Writes outside the ledger that belong to the same moment (a name, a token). */
  also?: (tx: Db, at: string) => Promise<void>
  /** The project itself is made by this act. */
  creates?: boolean
}

/** What everybody may know of a dossier without folding it: where it stands, who has which role. */
export interface Head {
  seq: number
  hash: string
  structureSeq: number
  roles: ReadonlyMap<string, ProjectRole>
}

interface Waiting {
  act: Act
  resolve: (receipt: Receipt) => void
  reject: (error: unknown) => void
}

const PAGE = 2000
const CACHED_PROJECTS = 100
/** Acts in one commit: what sixty people send at once shares one fsync, and waits for few others. */
const BATCH = 128

const nextTurn = () => new Promise<void>(resolve => setImmediate(resolve))

/**
 * The dossiers: the only place where the rules meet the store. State is a fold, cached by project and
 * topped up with what is newer, each entry checked against the chain once; `verify` reads all of it
 * anew. Acts that arrive together are decided one after the other and committed together.
 */
export class Dossiers {
  readonly #store: Store
  readonly #environment: Environment
  readonly #states = new Map<string, State>()
  readonly #heads = new Map<string, Head>()
  #behind = new Set<string>()
  #queue: Waiting[] = []
  #flushing = false
  #turn: Promise<unknown> = Promise.resolve()
  #foreignVersion: number

  constructor(store: Store, environment: Environment) {
    this.#store = store
    this.#environment = environment
    this.#foreignVersion = store.foreignVersion()
  }

  /** Decides and commits; resolves once the facts are durable, rejects with the Refusal or InvalidProblem otherwise. */
  act(act: Act): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ act, resolve, reject })
      if (!this.#flushing) void this.#flush()
    })
  }

  /**
   * Reads the state, up to an entry when asked. `use` may await, and must not keep the state.
   * @throws Refusal not-found, chain-broken, entry-unknown, as-of-out-of-range.
   */
  async read<T>(project: string, use: (state: State) => T | Promise<T>, asOf?: number): Promise<T> {
    const { seq } = await this.head(project)
    if (asOf === undefined || asOf === seq)
      return this.#exclusive(async () => use(await this.#load(this.#store.db, project)))
    if (asOf > seq) throw new Refusal('as-of-out-of-range', { asOf, last: seq })
    return use(await fold(this.#store.db, emptyState(project), asOf))
  }

  /** Where a dossier stands now; cheap as long as no other process writes. */
  async head(project: string): Promise<Head> {
    this.#noticeForeign()
    const head = this.#heads.get(project)
    return head ?? this.#exclusive(async () => this.#noteHead(await this.#load(this.#store.db, project)))
  }

  /** An entry that the dossier has, to refer to. */
  async entry(project: string, seq: number): Promise<{ seq: number; hash: string }> {
    const last = await this.head(project)
    const [found] = seq > last.seq ? [] : await readPage(this.#store.db, project, seq - 1, 1)
    if (!found) throw new Refusal('as-of-out-of-range', { asOf: seq, last: last.seq })
    return { seq, hash: found.stored.hash }
  }

  /** Checks the whole chain anew, from the stored text. */
  async verify(project: string): Promise<{ entries: number; hash: string }> {
    if (!(await projectExists(this.#store.db, project)))
      throw new Refusal('not-found', { what: 'project', id: project })
    const { seq, hash } = await fold(this.#store.db, emptyState(project), Number.POSITIVE_INFINITY)
    return { entries: seq, hash }
  }

  async #flush(): Promise<void> {
    this.#flushing = true
    await nextTurn()
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, BATCH)
      await this.#exclusive(() => this.#commit(batch))
      await nextTurn()
    }
    this.#flushing = false
  }

  async #commit(batch: Waiting[]): Promise<void> {
    const done: (() => void)[] = []
    try {
      this.#noticeForeign()
      await this.#store.write(async tx => {
        this.#noticeForeign()
        const entries: (StoredEntry & { project: string })[] = []
        const notes = new Map<string, Note[]>()
        for (const { act, resolve, reject } of batch) {
          try {
            const receipt = await this.#decide(tx, act, entries, notes)
            done.push(() => resolve(receipt))
          } catch (error) {
            if (!(error instanceof Refusal || error instanceof InvalidProblem)) throw error
            if (act.creates) this.#states.delete(act.project)
            done.push(() => reject(error))
          }
        }
        await appendEntries(tx, entries)
        for (const [project, written] of notes) await saveNotes(tx, project, written)
      })
    } catch (error) {
      // Nothing was committed, but the cached states have seen the facts.
      for (const { act } of batch) {
        this.#states.delete(act.project)
        this.#heads.delete(act.project)
      }
      // Whose fault it was is not known here, so each gets a commit of its own.
      if (batch.length === 1) batch[0]!.reject(error)
      else for (const one of batch) await this.#commit([one])
      return
    }
    for (const { act } of batch) {
      const state = this.#states.get(act.project)
      if (state) this.#noteHead(state)
    }
    for (const settle of done) settle()
  }

  async #decide(
    tx: Db,
    act: Act,
    entries: (StoredEntry & { project: string })[],
    notes: Map<string, Note[]>,
  ): Promise<Receipt> {
    const { project, by, idempotency } = act
    const earlier = idempotency && (await findReceipt(tx, project, by, idempotency.key))
    if (earlier) {
      if (earlier.request_hash === idempotency.requestHash) return JSON.parse(earlier.body)
      throw new Refusal('idempotency-key-reused', { at: earlier.at })
    }
    const state = act.creates ? this.#fresh(project) : await this.#load(tx, project)
    if (act.ifMatch !== undefined && act.ifMatch !== state.structureSeq) throw staleness(state, act.ifMatch)
    const at = this.#environment.now()
    const written: Note[] = []
    const events = act.decide(state, {
      by,
      random: this.#environment.random,
      note: text => {
        const note = writeNote(text, this.#environment.random())
        written.push(note)
        return { hash: note.hash }
      },
    })
    if (act.creates) await createProject(tx, project, at)
    // Before the facts: when this refuses, there are none.
    await act.also?.(tx, at)
    for (const event of events) {
      const stored = writeEntry({ project, seq: state.seq + 1, at, by }, event, state.hash)
      entries.push({ project, ...stored })
      evolve(state, { project, seq: stored.seq, at, by, event, hash: stored.hash })
    }
    if (written.length > 0) notes.set(project, [...(notes.get(project) ?? []), ...written])
    const receipt = {
      project,
      seq: state.seq,
      hash: state.hash,
      at,
      facts: events.length,
      id: act.id ?? null,
    }
    if (idempotency)
      await saveReceipt(tx, project, {
        account: by,
        key: idempotency.key,
        request_hash: idempotency.requestHash,
        body: JSON.stringify(receipt),
        at,
      })
    return receipt
  }

  #fresh(project: string): State {
    const state = emptyState(project)
    this.#states.set(project, state)
    return state
  }

  async #load(db: Db, project: string): Promise<State> {
    this.#noticeForeign()
    const cached = this.#states.get(project)
    if (cached && !this.#behind.has(project)) return cached
    if (!cached && !(await projectExists(db, project)))
      throw new Refusal('not-found', { what: 'project', id: project })
    // Out of the cache while it is topped up: a fold that fails leaves no half state behind.
    this.#states.delete(project)
    const state = await fold(db, cached ?? emptyState(project), Number.POSITIVE_INFINITY)
    this.#behind.delete(project)
    this.#states.set(project, state)
    this.#noteHead(state)
    return state
  }

  #noteHead({ project, seq, hash, structureSeq, participants }: State): Head {
    const roles = new Map(
      [...participants.values()].filter(({ left }) => !left).map(({ id, role }) => [id, role]),
    )
    const head = { seq, hash, structureSeq, roles }
    this.#heads.set(project, head)
    return head
  }

  /** Another process wrote to the file: what is cached may be behind, and is topped up when it is used. */
  #noticeForeign(): void {
    const version = this.#store.foreignVersion()
    if (version === this.#foreignVersion) return
    this.#foreignVersion = version
    this.#behind = new Set(this.#states.keys())
    this.#heads.clear()
  }

  /** Between turns only: a batch keeps every state it decides on until it is committed. */
  #trim(): void {
    for (const project of this.#states.keys()) {
      if (this.#states.size <= CACHED_PROJECTS) return
      this.#states.delete(project)
      this.#heads.delete(project)
    }
  }

  /** One after the other: nobody reads a state while a batch is being decided on it. */
  #exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => {
      this.#trim()
      return work()
    })
    this.#turn = result.catch(() => undefined)
    return result
  }
}

/** Folds stored entries into a state, page by page, so that a long ledger does not hold up the server. */
async function fold(db: Db, state: State, upTo: number): Promise<State> {
  for (;;) {
    const page = await entriesAfter(db, state.project, state.seq, Math.min(PAGE, upTo - state.seq))
    for (const stored of page) evolve(state, readOwn(state.project, stored, state))
    if (page.length < PAGE || state.seq >= upTo) return state
    await nextTurn()
  }
}

/** An entry that names another project was carried in from there, however sound its own chain is. */
function readOwn(project: string, stored: StoredEntry, previous: { seq: number; hash: string }): Entry {
  const entry = readEntry(stored, previous)
  if (entry.project !== project) throw new Refusal('chain-broken', { seq: entry.seq })
  return entry
}

/** Reads one page of entries for people to see: checked against the chain, without folding. */
export async function readPage(
  db: Db,
  project: string,
  after: number,
  limit: number,
): Promise<{ entry: Entry; stored: StoredEntry }[]> {
  const start = after > 0 ? await entriesAfter(db, project, after - 1, 1) : []
  let previous = start[0] ?? { seq: 0, hash: '0'.repeat(64) }
  const page = await entriesAfter(db, project, after, limit)
  return page.map(stored => {
    const entry = readOwn(project, stored, previous)
    previous = stored
    return { entry, stored }
  })
}

function staleness(state: State, seen: number): Refusal {
  const newer = state.structure.filter(({ seq }) => seq > seen)
  const changes = newer.map(({ seq, type }) => `${seq}: ${type}`).join(', ')
  return new Refusal('stale', { seen, now: state.structureSeq, changes })
}
