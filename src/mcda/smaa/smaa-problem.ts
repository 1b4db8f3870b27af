import type { ValuePoints } from '../value.ts'
import { samplerOf, type WeightSampler } from '../weight-space/weight-sampler.ts'
import type { WeightSpace } from '../weight-space/weight-space.ts'
import { constantOf, type Measurement } from './measurement.ts'
import type { Ties } from './tally.ts'

/**
 * SMAA-2 (Lahdelma & Salminen 2001, Oper. Res. 49:444-454; Tervonen & Lahdelma 2007, EJOR 178:500-513): weights
 * and scores that are known to a degree, drawn together again and again. Plain data, so that it can be sent to
 * a thread.
 */
export interface Simulation {
  alternatives: string[]
  criteria: string[]
  /** Alternative × criterion; independent of each other. */
  cells: Measurement[][]
  /** By criterion; null: what is measured is the value. Straight lines, going on beyond the ends. */
  valueFunctions: (ValuePoints | null)[]
  weights: WeightSpace
  /** Each draw is one of these people's, all equally likely; null: nobody's in particular. */
  decisionMakers: DecisionMaker[] | null
  ties: Ties
  /** Totals (weights summing to 1) closer than this are equal. */
  tolerance: number
  draws: number
  seed: number
}

/** What somebody brings to the draws that are theirs (group SMAA). */
export interface DecisionMaker {
  /** Alternative × criterion, in place of what the cells say; null: as the cells say. */
  values: (number | null)[][] | null
  /** Summing to 1; null: drawn from the weight space. */
  weights: number[] | null
}

/** Nothing is left to chance: the one draw says it all. */
export const isCertain = (simulation: Simulation): boolean =>
  simulation.decisionMakers === null &&
  areScoresCertain(simulation) &&
  samplerFor(simulation).kind === 'point'

export const areScoresCertain = ({ cells, decisionMakers }: Simulation): boolean =>
  cells.every(row => row.every(cell => constantOf(cell) !== null)) &&
  (decisionMakers ?? []).every(({ values }) => values === null)

/** Of the confidence factors: enough for a half-width of 0.0031, for the kernel has no part in these. */
export const confidenceDraws = (simulation: Simulation): number =>
  areScoresCertain(simulation) ? 1 : Math.min(simulation.draws, 100_000)

/** Making one takes a while. */
export function samplerFor({ weights }: Simulation): WeightSampler {
  const sampler = samplers.get(weights) ?? samplerOf(weights)
  samplers.set(weights, sampler)
  return sampler
}
const samplers = new WeakMap<WeightSpace, WeightSampler>()
