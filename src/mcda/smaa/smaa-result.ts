import { z } from 'zod'
import { GENERATOR } from '../seeded-random.ts'
import type { FirstTally } from './confidence.ts'
import { centralWeightsOf } from './simulation.ts'
import { areScoresCertain, isCertain, type Simulation, samplerFor } from './smaa-problem.ts'
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
      description:
        'Probability of being first when the weights are its central weight, over at most 100,000 draws; null likewise.',
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
    tieTolerance: z.number().meta({ description: 'Totals closer than this are equal.' }),
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

/** The counts of draws as parts of all of them. */
export function sharesOf(problem: Pick<Simulation, 'alternatives' | 'criteria'>, tally: Tally) {
  const m = problem.alternatives.length
  const shares = (counts: Float64Array): number[][] =>
    problem.alternatives.map((_, i) =>
      Array.from(counts.subarray(i * m, (i + 1) * m), count => count / tally.draws),
    )
  const rankAcceptability = shares(tally.ranks)
  return {
    rankAcceptability,
    centralWeights: centralWeightsOf(problem, tally),
    pairwiseWinning: shares(tally.wins!),
    tieProbability: tally.tied / tally.draws,
    choiceEntropy: entropyOf(rankAcceptability.map(([first]) => first!)),
  }
}

/** Reads the result of a simulation from its counts. */
export function smaaResult(simulation: Simulation, tally: Tally, confidence: FirstTally): SmaaResult {
  const { ties, tolerance, seed, decisionMakers } = simulation
  const { kind, exact, thinning } = samplerFor(simulation)
  const shares = sharesOf(simulation, tally)
  const { rankAcceptability, centralWeights, pairwiseWinning } = shares
  const confidenceFactor = centralWeights.map((weights, i) =>
    weights === null ? null : confidence.firsts[i]! / confidence.draws,
  )
  const certain = isCertain(simulation)
  const areWeightsCertain = kind === 'point' && decisionMakers === null
  const width = (isCertain: boolean, p: number, draws: number) => (isCertain ? 0 : halfWidth(p, draws))
  const widths = (matrix: number[][]) => matrix.map(row => row.map(p => width(certain, p, tally.draws)))
  return {
    ...shares,
    confidenceFactor,
    halfWidths: {
      rankAcceptability: widths(rankAcceptability),
      centralWeights: centralWeights.map((weights, i) => {
        const firsts = rankAcceptability[i]![0]! * tally.draws
        return weights?.map(mean => width(areWeightsCertain, mean, firsts)) ?? null
      }),
      confidenceFactor: confidenceFactor.map(p =>
        p === null ? null : width(areScoresCertain(simulation), p, confidence.draws),
      ),
      pairwiseWinning: widths(pairwiseWinning),
    },
    certain,
    ties,
    tieTolerance: tolerance,
    draws: tally.draws,
    seed,
    generator: GENERATOR,
    sampling: { kind, exact, thinning },
  }
}

/** Half of the 95 % interval of a mean of numbers in [0,1], at most: their variance is p (1 - p) or less. */
const halfWidth = (p: number, draws: number): number => 1.96 * Math.sqrt(Math.max(0, p * (1 - p)) / draws)

/** -Σ p log2 p, in bits. */
export const entropyOf = (shares: readonly number[]): number =>
  shares.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0)
