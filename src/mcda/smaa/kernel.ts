import { sortingNetwork } from './kernel-network.ts'
import {
  centred,
  type KernelProblem,
  ranked,
  streamWords,
  tieOf,
  unranked,
  WEIGHT_UNIT,
} from './kernel-problem.ts'
import { KERNEL_WASM } from './kernel-wasm.ts'
import type { Tally } from './tally.ts'

export { CHUNK, type KernelProblem } from './kernel-problem.ts'

const MOST_ALTERNATIVES = 128
const MOST_CRITERIA = 64
/** Bytes of one number for every draw of a block. */
const ROW = 128
/** A scaled total lies within ± this, so that one step is the last bit of a number from 2²³ to 2²⁴. */
const STEPS = 2 ** 22 - 2 ** 10

/** Whether the fast kernel takes the problem: at most 128 alternatives and 64 criteria, and totals that a double can hold. */
export const kernelFits = (problem: KernelProblem): boolean =>
  problem.alternatives <= MOST_ALTERNATIVES &&
  problem.criteria <= MOST_CRITERIA &&
  centred(problem).largest <= 1e150

/**
 * Counts a chunk of draws (at most {@link CHUNK}) in WebAssembly with 128-bit vectors. The result is that of
 * `tallyChunkPlain`, bit for bit; it depends on the seed and the number of the chunk alone.
 */
export function tallyChunk(problem: KernelProblem, seed: number, chunk: number, draws: number): Tally {
  const { alternatives: m, criteria: n, kind, order, ties, pairwise } = problem
  const given = ranked(problem)
  const { memory, tally, ...at } = loaded()
  const write = (place: Place, values: ArrayLike<number>, Numbers: NumberArray) =>
    new Numbers(memory.buffer, at[place].value, values.length).set(values)
  const read = (place: Place, length: number) =>
    new Float64Array(memory.buffer, at[place].value, length).slice()

  const { scores, bound, largest } = centred(given)
  const spread = given.spread ?? new Float64Array(m * n)
  const tolerance = tieOf(problem, largest)
  // A scaled total is a sum of whole weights, so a step of it is this share of a total.
  const scale = bound > 1e-290 ? STEPS / WEIGHT_UNIT / bound : 0
  write('WEIGHT_STATE', streamWords(seed, chunk), Uint32Array)
  write('POINT_NETWORK', networkOf(n - 1), Uint16Array)
  write('WEIGHT_NETWORK', order ? networkOf(n) : [0, 0], Uint16Array)
  write('RANK_NETWORK', networkOf(m), Uint16Array)
  write('SCORES', given.scores, Float64Array)
  write('SPREADS', spread, Float64Array)
  write(
    'SCALED_SCORES',
    scores.map(score => score * scale),
    Float32Array,
  )
  write(
    'SCALED_SPREADS',
    spread.map(width => width * scale * (kind === 'uniform' ? 2 ** -31 : 1)),
    Float32Array,
  )

  // Two totals: at most n + 6 roundings of half a last bit in a value below 2²², half a step for the key, and the doubles' own.
  const rounding = (n + 6) / 4 + 0.5 + scale * WEIGHT_UNIT * (2 * n + 6) * 2 ** -53 * largest
  const near = Math.min(Math.ceil(2 * rounding + scale * WEIGHT_UNIT * tolerance) + 1, 2 ** 23 - 2)
  const tied = tally(
    m,
    n,
    ['fixed', 'uniform', 'normal'].indexOf(kind),
    ties === 'split',
    pairwise,
    tolerance * WEIGHT_UNIT,
    near,
    draws,
  )
  return {
    draws,
    ranks: read('RANKS', m * m),
    firstWeights: unranked(
      problem,
      read('FIRST_WEIGHTS', m * n).map(sum => sum / WEIGHT_UNIT),
    ),
    wins: pairwise ? read('WINS', m * m) : null,
    tied,
  }
}

/** Comparators as two byte offsets of rows, closed by zeros. */
const networkOf = (size: number): number[] => [
  ...sortingNetwork(size).flatMap(pair => pair.map(place => place * ROW)),
  ...[0, 0],
]

type NumberArray = typeof Float64Array | typeof Float32Array | typeof Uint32Array | typeof Uint16Array
type Place =
  | 'WEIGHT_STATE'
  | 'POINT_NETWORK'
  | 'WEIGHT_NETWORK'
  | 'RANK_NETWORK'
  | 'SCORES'
  | 'SPREADS'
  | 'SCALED_SCORES'
  | 'SCALED_SPREADS'
  | 'RANKS'
  | 'FIRST_WEIGHTS'
  | 'WINS'
/** What assembly/smaa.ts exports; places in its memory are byte offsets. */
type Kernel = Record<Place, { value: number }> & {
  memory: { buffer: ArrayBuffer }
  tally(
    alternatives: number,
    criteria: number,
    kind: number,
    split: boolean,
    pairwise: boolean,
    tolerance: number,
    near: number,
    draws: number,
  ): number
}
// Of the library types only those for the DOM declare it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: unknown }
}

let instance: Kernel | null = null

/** One instance for all calls: a call writes all it reads and leaves nothing behind that counts. */
function loaded(): Kernel {
  if (!instance) {
    const bytes = Uint8Array.from(atob(KERNEL_WASM), letter => letter.charCodeAt(0))
    instance = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Kernel
  }
  return instance
}
