import { tieTolerance } from '../rank.ts'
import { splitMix64 } from '../seeded-random.ts'
import type { Ties } from './tally.ts'

/** What the kernel simulates: values on any scale, and weights that sum to 1. */
export interface KernelProblem {
  alternatives: number
  criteria: number
  /** Alternative × criterion (row-major): the value, or the middle of where it lies. */
  scores: Float64Array
  /** Same shape: half width (uniform) or standard deviation (normal, not truncated); null when fixed. */
  spread: Float64Array | null
  kind: 'fixed' | 'uniform' | 'normal'
  /** All criteria, most important first: weights are uniform among those so ranked; null: uniform on the simplex. */
  order: readonly number[] | null
  ties: Ties
  /** Totals that differ by no more tie; default: 1e-9 of the largest value that can be drawn. */
  tolerance?: number
  /** Whether pairwise wins are counted. */
  pairwise: boolean
}

/** Draws of a full chunk; the last one of a simulation may be shorter. */
export const CHUNK = 32_768

/** Drawn weights are whole multiples of 1/2²⁴ that sum to exactly 1. */
export const WEIGHT_UNIT = 2 ** 24

/** Draws of a chunk are taken in blocks, whose random numbers come in an order of their own. */
export const BLOCK = 32

/** No standard normal that is drawn lies further out: √(-2 ln 2⁻³²) = 6.66. */
const FURTHEST_NORMAL = 6.7

/** The same problem centred per criterion, which moves all totals of a draw alike. */
export interface Centred {
  scores: Float64Array
  /** No drawn total lies further from 0. */
  bound: number
  /** Largest magnitude of a value that can be drawn. */
  largest: number
}

export function centred({ alternatives, criteria, scores, spread, kind }: KernelProblem): Centred {
  const reach = kind === 'normal' ? FURTHEST_NORMAL : 1
  const middles = Array.from({ length: criteria }, (_, j) => {
    const column = Array.from({ length: alternatives }, (_, i) => scores[i * criteria + j]!)
    return Math.min(...column) / 2 + Math.max(...column) / 2
  })
  const moved = scores.map((score, cell) => score - middles[cell % criteria]!)
  const furthest = (values: Float64Array) =>
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const width = spread ? reach * furthest(spread) : 0
  return { scores: moved, bound: furthest(moved) + width, largest: furthest(scores) + width }
}

export const tieOf = ({ tolerance }: KernelProblem, largest: number): number =>
  tolerance ?? tieTolerance([largest])

/** The problem with its criteria most important first, which is how weights are drawn and totals added up. */
export function ranked(problem: KernelProblem): KernelProblem {
  const { criteria, order, scores, spread } = problem
  if (!order) return problem
  const arranged = (values: Float64Array) =>
    values.map((_, cell) => values[cell - (cell % criteria) + order[cell % criteria]!]!)
  return { ...problem, scores: arranged(scores), spread: spread && arranged(spread) }
}

/** Numbers per criterion of the ranked problem, back in the order of the criteria. */
export function unranked({ criteria, order }: KernelProblem, values: Float64Array): Float64Array {
  const back = order?.map((_, j) => order.indexOf(j))
  return back ? values.map((_, cell) => values[cell - (cell % criteria) + back[cell % criteria]!]!) : values
}

/**
 * Words that seed the eight streams of a chunk: four for the weights, then four for the scores. Word
 * 4k + s is the k-th of the state of stream s.
 */
export const streamWords = (seed: number, chunk: number): number[] => {
  const [start] = splitMix64(BigInt(seed), 1) as [bigint]
  return splitMix64(start + BigInt(chunk), 16).flatMap(word => [
    Number(word & 0xffffffffn),
    Number(word >> 32n),
  ])
}
