import { outlookIn } from '../dossier/outlook.ts'
import { robustnessIn } from '../dossier/robustness.ts'
import { compute } from '../mcda/compute.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { confidenceChunk } from '../mcda/smaa/confidence.ts'
import { simulateChunk } from '../mcda/smaa/simulation.ts'
import { readScoreSheet } from './score-reading.ts'

/** What a thread can be asked: pure functions on plain data. */
export const work = {
  compute,
  simulateChunk,
  confidenceChunk,
  robustnessIn,
  outlookIn,
  readScoreSheet,
} as const
export type Work = typeof work
export type WorkName = keyof Work

/** An order as it crosses to a thread. */
export interface Order<N extends WorkName = WorkName> {
  name: N
  args: Parameters<Work[N]>
}

/** What comes back: an error loses its class on the way, so a refusal of the maths travels as data. */
export type Delivery<N extends WorkName = WorkName> =
  | { done: ReturnType<Work[N]> }
  | { refused: Pick<InvalidProblem, 'code' | 'path' | 'params' | 'issues'> }

export function carryOut<N extends WorkName>({ name, args }: Order<N>): Delivery<N> {
  try {
    return { done: (work[name] as (...args: unknown[]) => ReturnType<Work[N]>)(...args) }
  } catch (error) {
    if (!(error instanceof InvalidProblem)) throw error
    const { code, path, params, issues } = error
    return { refused: { code, path, params, issues } }
  }
}
