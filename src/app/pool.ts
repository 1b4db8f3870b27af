import { Piscina } from 'piscina'
import { InvalidProblem } from '../mcda/invalid.ts'
import type { Delivery, Order, Work, WorkName } from './work.ts'

export interface PoolOptions {
  /** The compiled worker.ts. */
  worker: URL
  threads: number
}

/** Threads for the work that would hold up everybody else; they start when there is work and end when there is none. */
export class Pool {
  readonly threads: number
  readonly #worker: URL
  #piscina: Piscina<Order, Delivery> | null = null

  constructor({ worker, threads }: PoolOptions) {
    this.#worker = worker
    this.threads = threads
  }

  /** @throws InvalidProblem as the work does; an AbortError when `signal` says so: the thread is stopped at once. */
  async run<N extends WorkName>(
    name: N,
    args: Parameters<Work[N]>,
    signal?: AbortSignal,
  ): Promise<ReturnType<Work[N]>> {
    this.#piscina ??= this.#open()
    const delivery = (await this.#piscina.run({ name, args } as Order, { signal })) as Delivery<N>
    if ('done' in delivery) return delivery.done
    const { code, path, params, issues } = delivery.refused
    throw new InvalidProblem(code, path, params as never, issues)
  }

  /** Work that the app does not know, in the same threads: `worker` is the compiled file that does it. */
  async elsewhere<T>(worker: URL, order: unknown): Promise<T> {
    this.#piscina ??= this.#open()
    return (await this.#piscina.run(order as Order, { filename: worker.href })) as T
  }

  async close(): Promise<void> {
    await this.#piscina?.destroy()
  }

  #open(): Piscina<Order, Delivery> {
    const piscina = new Piscina<Order, Delivery>({
      filename: this.#worker.href,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: 10_000,
    })
    // A thread that cannot start would end the program, and is waited for in vain: all that waits fails instead.
    piscina.once('error', () => {
      this.#piscina = null
      piscina.on('error', () => undefined)
      void piscina.destroy()
    })
    return piscina
  }
}
