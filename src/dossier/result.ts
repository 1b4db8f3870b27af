import { ADDITIVE, rankAdditive } from '../mcda/additive.ts'
import { ownRankings } from '../mcda/group/own-ranking.ts'
import { panelOf } from '../mcda/group/panel.ts'
import { nationalOf, type Place } from '../mcda/national.ts'
import type { Problem } from '../mcda/problem.ts'

/** Everything that follows from the decision problem alone: what `reproduce` computes again. */
export function resultOf(problem: Problem) {
  const base = rankAdditive(problem)
  const { method: _, ...ranked } = base
  return {
    ...ranked,
    national: nationalOf(problem, base),
    assessors: ownRankings(problem, panelOf(problem, base)),
  }
}
export type Result = ReturnType<typeof resultOf>

export const RESULT_METHOD = ADDITIVE

/** The bare ranking of a problem, to put beside another; empty when there is nothing to rank. */
export const placesOf = (problem: Problem): Place[] =>
  problem.models.length === 0
    ? []
    : rankAdditive(problem).ranking.map(({ model, total, rank }) => ({ model, total, rank }))
