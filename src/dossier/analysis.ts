import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { rankAdditive } from '../mcda/additive.ts'
import { LARGEST_SEED } from '../mcda/seeded-random.ts'
import { simulationOf } from '../mcda/smaa/problem-simulation.ts'
import type { Simulation } from '../mcda/smaa/simulation.ts'
import { SmaaResult } from '../mcda/smaa/smaa-result.ts'
import { WeightStatement } from '../mcda/weight-space/weight-statement.ts'
import { Basis, basisOf } from './outcome.ts'
import { rankableOrRefuse } from './problem.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'

export const SMAA = 'smaa2@1'
export const MOST_DRAWS = 10_000_000

/** What is taken as known about the weights. */
export const WeightInformation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('adopted') }),
    z.strictObject({ kind: z.literal('profiles') }),
    z.strictObject({ kind: z.literal('hull') }),
    z.strictObject({ kind: z.literal('statements'), statements: z.array(WeightStatement).min(1).max(100) }),
  ])
  .meta({
    id: 'WeightInformation',
    description:
      "none: every set of weights; adopted: those of the framework; profiles: one assessor's own, drawn at random; hull: mixtures of the assessors' own; statements: what the statements allow.",
  })
export type WeightInformation = z.infer<typeof WeightInformation>

/** What a simulation is asked: SMAA-2 on the sealed problem. */
export const AnalysisQuestion = z
  .strictObject({
    weights: WeightInformation.default({ kind: 'none' }),
    scores: z.enum(['fixed', 'uniform', 'normal', 'assessors']).default('fixed').meta({
      description:
        "fixed: as they are; uniform: anywhere between the lowest and the highest given; normal: around the mean, on the scale; assessors: one assessor's own at random.",
    }),
    ties: z.enum(['split', 'best']).default('split'),
    draws: z.int().min(1).max(MOST_DRAWS).default(100_000),
    seed: z.int().min(0).max(LARGEST_SEED).default(1),
  })
  .meta({
    id: 'AnalysisQuestion',
    example: { weights: { kind: 'none' }, scores: 'fixed', ties: 'split', draws: 100000, seed: 1 },
  })
export type AnalysisQuestion = z.infer<typeof AnalysisQuestion>

/** A simulation of a sealed problem: what was asked, of what, how far it is, and the answer. */
export const Analysis = z
  .strictObject({
    id: z.string(),
    basis: Basis,
    question: AnalysisQuestion,
    state: z.enum(['running', 'done', 'cancelled', 'failed']),
    progress: z.strictObject({ done: z.int(), of: z.int() }).meta({ description: 'Chunks of draws.' }),
    alternatives: z.array(z.string()).meta({ description: 'The models, in the order of the rows.' }),
    criteria: z.array(z.string()),
    result: SmaaResult.nullable(),
  })
  .meta({ id: 'Analysis' })
export type Analysis = z.infer<typeof Analysis>

/**
 * The simulation that answers a question on a dossier as it stands. Its id follows from the framework, the last
 * entry and the question, so that the same question has the same answer and is answered once.
 * @throws Refusal when nothing is sealed or proposed, every model is excluded, or nobody gave the weights to mix;
 * InvalidProblem when the question has no answer.
 */
export function analysisOf(
  state: State,
  question: AnalysisQuestion,
): { id: string; basis: Basis; simulation: Simulation } {
  const { version, problem } = rankableOrRefuse(state)
  const base = rankAdditive(problem)
  if (base.ranking.length === 0) throw new Refusal('all-excluded')
  if (question.weights.kind === 'hull' && !problem.profiles)
    throw new Refusal('no-own-weights', {}, 'weights')
  const basis = basisOf(state, version, SMAA)
  const { frameworkHash, hash, method } = basis
  const asked = canonicalize({ frameworkHash, hash, method, question })!
  return {
    id: createHash('sha256').update(asked).digest('hex'),
    basis,
    simulation: simulationOf(problem, base, question),
  }
}
