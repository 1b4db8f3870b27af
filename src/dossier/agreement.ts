import { z } from 'zod'
import { type AdditiveRanking, rankAdditive } from '../mcda/additive.ts'
import { groupOf } from '../mcda/group/group.ts'
import { agreementReadings } from '../mcda/group/kendall-w.ts'
import type { Problem } from '../mcda/problem.ts'
import { Basis, basisOf, Place } from './outcome.ts'
import { rankableOrRefuse } from './problem.ts'
import type { State } from './state.ts'

export const AGREEMENT = 'agreement@1'

const number = z.number()
const nullable = number.nullable()
const ids = z.array(z.string())
const Standing = z.strictObject({
  leftOut: z.strictObject({ criteria: ids, weight: number }),
  ranking: z.array(Place),
})
const Permutation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), p: number }),
  z.strictObject({
    kind: z.literal('monte-carlo'),
    p: number,
    halfWidth: number,
    draws: z.int(),
    seed: z.int(),
    generator: z.string(),
  }),
])

export const CellConsensus = z
  .strictObject({
    model: z.string(),
    criterion: z.string(),
    fn: z.string().nullable(),
    judges: z.int(),
    levels: z.array(z.strictObject({ level: number, count: z.int() })),
    lowest: number,
    highest: number,
    consensus: nullable.meta({
      description: 'Tastle & Wierman: 1 when all agree, 0 when half stands at either end.',
    }),
    twoCamps: z
      .strictObject({ from: number, to: number, below: z.int(), above: z.int() })
      .nullable()
      .meta({ description: 'Two groups of assessors with at least half of the scale between them.' }),
  })
  .meta({ id: 'CellConsensus' })

/** How far those who judged agree with each other: over the models, per organisation and per cell. */
export const Agreement = z
  .strictObject({
    basis: Basis,
    assessors: z.array(Standing.extend({ assessor: z.string() })),
    organisations: z.array(
      Standing.extend({ organisation: z.string(), assessors: ids, weighedBy: ids }).meta({
        id: 'OrganisationRanking',
      }),
    ),
    leaveOneOut: z.array(
      Standing.extend({
        without: z.string(),
        first: ids.nullable(),
        changesFirst: z.boolean().nullable(),
      }).meta({ id: 'WithoutAssessor' }),
    ),
    vote: z
      .strictObject({
        models: ids,
        assessors: ids,
        open: ids,
        excluding: z.array(z.strictObject({ assessor: z.string(), models: ids })),
        borda: z.strictObject({ scores: z.array(number), ranks: z.array(z.int()) }).nullable(),
        copeland: z
          .strictObject({
            wins: z.array(z.int()),
            losses: z.array(z.int()),
            ties: z.array(z.int()),
            netScores: z.array(z.int()),
            ranks: z.array(z.int()),
          })
          .nullable(),
        agreement: z
          .strictObject({
            W: number,
            reading: z.enum(agreementReadings),
            permutation: Permutation,
            rankSums: z.array(number),
            chiSquared: nullable,
            degreesOfFreedom: z.int(),
          })
          .nullable()
          .meta({ description: "Kendall's W, corrected for ties; null where it says nothing." }),
      })
      .meta({ id: 'AssessorVote' }),
    regret: z
      .strictObject({
        models: ids,
        regrets: z.array(z.strictObject({ assessor: z.string(), regrets: z.array(number) })),
        open: ids,
        largest: z.array(z.strictObject({ model: z.string(), regret: number, assessors: ids })),
        compromise: ids,
      })
      .meta({ id: 'AssessorRegret' }),
    consensus: z.array(CellConsensus),
  })
  .meta({ id: 'Agreement' })
export type Agreement = z.infer<typeof Agreement>

/**
 * The group on closed rounds, under the framework in force.
 * @throws Refusal when nothing is sealed, or there is no model to rank.
 */
export function agreementOf(state: State): Agreement {
  const { version, problem } = rankableOrRefuse(state)
  return { basis: basisOf(state, version, AGREEMENT), ...groupAgreement(problem) }
}

/** What follows from the decision problem alone: what `reproduce` computes again. */
export function groupAgreement(problem: Problem, base: AdditiveRanking = rankAdditive(problem)) {
  const { agenda: _, regrets, ...group } = groupOf(problem, base)
  return { ...group, regret: regrets }
}
