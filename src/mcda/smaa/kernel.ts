import type { Tally, Ties } from './tally.ts'

/** What the kernel simulates. Scores are values on any scale; weights sum to 1. */
export interface KernelProblem {
  alternatives: number
  criteria: number
  /** Alternative × criterion, row-major: the value, or the middle of where it lies. */
  scores: Float64Array
  /** Same shape: half width (uniform) or standard deviation (normal); null when fixed. */
  spread: Float64Array | null
  /** `normal` is not truncated. */
  kind: 'fixed' | 'uniform' | 'normal'
  /** All criteria, most important first: weights uniform under that ranking; null: uniform on the simplex. */
  order: readonly number[] | null
  ties: Ties
  /** Totals closer than this tie; default 1e-9 of the largest magnitude among scores and spreads. */
  tolerance?: number
  /** Whether pairwise wins are counted. */
  pairwise: boolean
}

/** Draws of a full chunk; the last one of a simulation may be shorter. */
export const CHUNK = 32_768

export function kernelFits(_problem: KernelProblem): boolean {
  return false
}

export function tallyChunk(_problem: KernelProblem, _seed: number, _chunk: number, _draws: number): Tally {
  throw new Error('being built')
}
