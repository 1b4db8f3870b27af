import { z } from 'zod'
import { ADDITIVE, type AdditiveRanking, rankAdditive } from '../mcda/additive.ts'
import { crossChecks } from '../mcda/cross-check/cross-check.ts'
import type { Problem } from '../mcda/problem.ts'
import { Table } from '../mcda/table.ts'
import { Basis, basisOf } from './outcome.ts'
import { rankableOrRefuse } from './problem.ts'
import type { State } from './state.ts'

export const CROSS_CHECKS = 'cross-checks@1'

const number = z.number()
const ids = z.array(z.string())
const ranks = z.array(z.int())

/** The adopted ranking beside other methods: to see what it hangs on, never to pick a winner from. */
export const CrossChecks = z
  .strictObject({
    basis: Basis,
    missing: z.array(z.strictObject({ model: z.string(), criterion: z.string() })).meta({
      description: 'Values that are not known yet: other methods have no answer as long as there are any.',
    }),
    crossCheck: z
      .strictObject({
        models: ids.meta({
          description: 'Those that take part in the ranking; all lists are in this order.',
        }),
        adopted: z.strictObject({ method: z.literal(ADDITIVE), scores: z.array(number), ranks }),
        checks: z.array(
          z.strictObject({
            method: z.string(),
            better: z.enum(['higher', 'lower']),
            scores: z.array(number),
            ranks,
            tauB: number.nullable().meta({
              description: "Kendall's tau-b with the adopted ranking; null where one of the two is level.",
            }),
          }),
        ),
        disagreements: z
          .array(
            z.strictObject({
              method: z.string(),
              kind: z.enum(['reversed', 'separated', 'tied']),
              first: ids,
              firstDiffers: z.boolean(),
              above: z.string(),
              below: z.string(),
              criterion: z.string(),
              share: number,
              adoptedShare: number,
            }),
          )
          .meta({
            description:
              'One per method that ranks otherwise: on which pair, and which criterion it comes from.',
          }),
        zeroed: ids,
        incomparable: z.array(z.tuple([z.string(), z.string()])),
        tables: z.array(Table),
      })
      .nullable()
      .meta({ id: 'CrossCheck' }),
  })
  .meta({ id: 'CrossChecks' })
export type CrossChecks = z.infer<typeof CrossChecks>

/** @throws Refusal when nothing is sealed, or there is no model to rank. */
export function crossChecksOf(state: State): CrossChecks {
  const { version, problem } = rankableOrRefuse(state)
  return { basis: basisOf(state, version, CROSS_CHECKS), ...crossChecksIn(problem) }
}

/**
 * What follows from the decision problem alone: what `reproduce` computes again. A criterion without
 * weight adds nothing by any method, so its values are not asked for.
 */
export function crossChecksIn(
  problem: Problem,
  { ranking }: AdditiveRanking = rankAdditive(problem),
): Omit<CrossChecks, 'basis'> {
  const weighed = problem.criteria.map(({ weight }) => weight > 0)
  const byModel = new Map(
    ranking.map(({ model, contributions }) => [model, contributions.filter((_, j) => weighed[j])]),
  )
  const models = problem.models.filter(model => byModel.has(model))
  const missing = models.flatMap(model =>
    byModel.get(model)!.flatMap(({ criterion, value }) => (value === null ? [{ model, criterion }] : [])),
  )
  if (missing.length > 0 || models.length === 0) return { missing, crossCheck: null }
  const criteria = problem.criteria
    .filter((_, j) => weighed[j])
    .map(({ id, weight, preference = null }) => ({ id, weight, preference }))
  const values = models.map(model => byModel.get(model)!.map(({ value }) => value!))
  return { missing, crossCheck: crossChecks({ models, criteria, values }) }
}
