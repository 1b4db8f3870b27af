import { z } from 'zod'
import { Elicitation } from '../mcda/weighting/elicitation.ts'
import { Id } from './text.ts'

/** How one assessor weighs one set of siblings: the judgements as given, and the weights that follow. */
export const SiblingWeights = z
  .strictObject({
    /** The group whose children are weighed; null: the root, or the whole set. */
    group: Id.nullable(),
    elicitation: Elicitation,
    /** Points of 100, to ten decimals. */
    weights: z.record(Id, z.number().min(0).max(100)),
  })
  .meta({ id: 'SiblingWeights' })

/** One assessor's weights: every set of siblings that has something to weigh. */
export const WeightSet = z.array(SiblingWeights).max(200)
export type WeightSet = z.infer<typeof WeightSet>

/** What an assessor hands in; the weights are computed from it. */
export const WeightJudgement = SiblingWeights.omit({ weights: true }).meta({ id: 'WeightJudgement' })
export type WeightJudgement = z.infer<typeof WeightJudgement>

/** How the group's weights come from the individual sets; `ratio judgements` ask for the geometric mean. */
export const GroupMean = z.enum(['arithmetic', 'geometric']).meta({ id: 'GroupMean' })
export type GroupMean = z.infer<typeof GroupMean>

/**
 * Where adopted weights come from: the mean of so many sets, rounded to so many decimals by largest
 * remainder (null: not rounded); or set by whoever adopted them.
 */
export const AdoptionBasis = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('mean'),
      mean: GroupMean,
      decimals: z.int().min(0).max(3).nullable(),
      sets: z.int().positive(),
    }),
    z.strictObject({ kind: z.literal('set'), sets: z.int().min(0) }),
  ])
  .meta({ id: 'AdoptionBasis' })
export type AdoptionBasis = z.infer<typeof AdoptionBasis>
