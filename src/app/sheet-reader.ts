import { Refusal } from '../dossier/refusal.ts'
import type { ScoreFormWords } from '../dossier/score-form.ts'
import type { Pool } from './pool.ts'
import { tooLarge } from './score-archive.ts'
import type { ScoreSheetReading } from './score-reading.ts'

/** Score sheets that may be handed in at the same time; one more is refused. */
export const MOST_SHEETS = 8
/** No sheet within the bounds takes a tenth of it: this one was made to take long. */
const LONGEST = 30

/** Reads score sheets in the pool, one after the other: the threads are for others too. */
export class SheetReader {
  readonly #pool: Pool
  readonly #longest: number
  #reading = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(pool: Pool, { longest = LONGEST }: { longest?: number } = {}) {
    this.#pool = pool
    this.#longest = longest
  }

  /** @throws Refusal queue-full; score-sheet-too-large when it takes longer than `longest` seconds. */
  async read(bytes: Uint8Array, words: readonly ScoreFormWords[]): Promise<ScoreSheetReading> {
    if (this.#reading >= MOST_SHEETS)
      throw new Refusal('queue-full', { running: this.#reading, most: MOST_SHEETS })
    this.#reading++
    const reading = this.#last.then(() => this.#readNow(bytes, words))
    this.#last = reading.catch(() => undefined)
    try {
      return await reading
    } finally {
      this.#reading--
    }
  }

  async #readNow(bytes: Uint8Array, words: readonly ScoreFormWords[]): Promise<ScoreSheetReading> {
    const signal = AbortSignal.timeout(this.#longest * 1000)
    try {
      return await this.#pool.run('readScoreSheet', [bytes, words], signal)
    } catch (error) {
      throw signal.aborted ? tooLarge('seconds', this.#longest) : error
    }
  }
}
