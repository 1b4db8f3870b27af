import { Refusal } from '../dossier/refusal.ts'
import { type Computation, compute, isLong } from '../mcda/compute.ts'
import type { Pool } from './pool.ts'

/** Long computations at the same time; one more is refused, and nothing waits unseen. */
export const MOST_COMPUTING = 8

/** Stateless computations: short ones at once, long ones in the pool. */
export class Computations {
  readonly #pool: Pool
  #running = 0

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** @throws InvalidProblem as `compute` does; Refusal queue-full. */
  async compute(request: unknown): Promise<Computation> {
    if (!isLong(request)) return compute(request)
    if (this.#running >= MOST_COMPUTING)
      throw new Refusal('queue-full', { running: this.#running, most: MOST_COMPUTING })
    this.#running++
    try {
      return await this.#pool.run('compute', [request])
    } finally {
      this.#running--
    }
  }
}
