import { z } from 'zod'
import { GENERATOR } from '../seeded-random.ts'
import type { FirstTally } from './confidence.ts'
import { centralWeightsOf, isCertain, type Simulation, samplerFor } from './simulation.ts'
import type { Tally } from './tally.ts'

const Numbers = z.array(z.number())
const Matrix = z.array(Numbers)

export const SmaaResult = z
  .strictObject({
    rankAcceptability: Matrix.meta({ description: 'Alternative × rank: probability of the rank.' }),
    centralWeights: z.array(Numbers.nullable()).meta({
      description: 'Alternative × criterion: mean of the weights with which it is first; null: it never was.',
    }),
    confidenceFactor: z.array(z.number().nullable()).meta({
      description: 'Probability of being first when the weights are its central weight; null likewise.',
    }),
    pairwiseWinning: Matrix.meta({
      description: 'Probability that the row is strictly better than the column.',
    }),
    tieProbability: z.number().meta({ description: 'That at least two alternatives tie.' }),
    choiceEntropy: z.number().meta({
      description:
        'In bits: 0 when one alternative is always first, log2 of their number when all are as often.',
    }),
    halfWidths: z
      .strictObject({
        rankAcceptability: Matrix,
        centralWeights: z.array(Numbers.nullable()),
        confidenceFactor: z.array(z.number().nullable()),
        pairwiseWinning: Matrix,
      })
      .meta({
        description:
          'Half of each 95 % interval, 1.96 √(p(1-p)/N); of a central weight that is the most it can be. What is certain has 0.',
      }),
    certain: z.boolean().meta({ description: 'Nothing was left to chance: one draw says it all.' }),
    ties: z.enum(['split', 'best']),
    draws: z.int(),
    seed: z.int(),
    generator: z.string(),
    sampling: z
      .strictObject({
        kind: z.enum(['simplex', 'ranking', 'weak-order', 'rejection', 'hit-and-run', 'mixture', 'point']),
        exact: z.boolean().meta({ description: 'Independent, and exactly uniform.' }),
        thinning: z.int().nullable().meta({ description: 'Steps of the walk between draws; null: no walk.' }),
      })
      .meta({ description: 'How the weights were drawn.' }),
  })
  .meta({ id: 'SmaaResult' })
export type SmaaResult = z.infer<typeof SmaaResult>

/** Reads the result of a simulation from its counts. */
export function smaaResult(simulation: Simulation, tally: Tally, confidence: FirstTally): SmaaResult {
  const m = simulation.alternatives.length
  const { draws } = tally
  const certain = isCertain(simulation)
  const { kind, exact, thinning } = samplerFor(simulation)
  const shares = (counts: Float64Array): number[][] =>
    simulation.alternatives.map((_, i) => Array.from(counts.subarray(i * m, (i + 1) * m), c => c / draws))
  const rankAcceptability = shares(tally.ranks)
  const pairwiseWinning = shares(tally.wins!)
  const centralWeights = centralWeightsOf(simulation, tally)
  const confidenceFactor = centralWeights.map((weights, i) =>
    weights === null ? null : confidence.firsts[i]! / confidence.draws,
  )
  const width = (p: number, among: number): number => (certain ? 0 : halfWidth(p, among))
  return {
    rankAcceptability,
    centralWeights,
    confidenceFactor,
    pairwiseWinning,
    tieProbability: tally.tied / draws,
    choiceEntropy: entropyOf(rankAcceptability.map(([first]) => first!)),
    halfWidths: {
      rankAcceptability: rankAcceptability.map(row => row.map(p => width(p, draws))),
      pairwiseWinning: pairwiseWinning.map(row => row.map(p => width(p, draws))),
      confidenceFactor: confidenceFactor.map(p =>
        p === null ? null : confidence.draws === 1 ? 0 : width(p, confidence.draws),
      ),
      centralWeights: centralWeights.map(
        (weights, i) =>
          weights?.map(mean => (kind === 'point' ? 0 : width(mean, tally.ranks[i * m]!))) ?? null,
      ),
    },
    certain,
    ties: simulation.ties,
    draws,
    seed: simulation.seed,
    generator: GENERATOR,
    sampling: { kind, exact, thinning },
  }
}

/** Half of the 95 % interval of a mean of `draws` numbers in [0,1], at most (their variance is at most p (1 - p)). */
export const halfWidth = (p: number, draws: number): number =>
  1.96 * Math.sqrt(Math.max(0, p * (1 - p)) / draws)

/** -Σ p log2 p, in bits. */
export const entropyOf = (shares: readonly number[]): number =>
  shares.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0)
