import type { Problem } from '../problem.ts'
import { ownWeights } from './own-ranking.ts'
import { type Panel, panelOf, type Standing, standingOf } from './panel.ts'

/** The ranking that the assessors of one organisation would arrive at together. */
export interface OrganisationRanking extends Standing {
  organisation: string
  /** Its members who judged. */
  assessors: string[]
  /** Its members whose own weights were averaged; empty: the adopted weights. */
  weighedBy: string[]
}

/**
 * Each organisation on the scores of its members alone and the arithmetic mean of their own weights
 * (aggregation of individual priorities: Forman & Peniwati 1998, EJOR 108:165-169), or the adopted
 * weights where none of them has any. Organisations of which nobody judged are left out.
 */
export const organisationRankings = (
  problem: Problem,
  panel: Panel = panelOf(problem),
): OrganisationRanking[] =>
  (problem.organisations ?? []).flatMap(({ id, assessors }) => {
    const members = assessors.filter(assessor => panel.judges.includes(assessor))
    if (members.length === 0) return []
    const profiles = members.flatMap(assessor => {
      const weights = ownWeights(problem, assessor)
      return weights ? [{ assessor, weights }] : []
    })
    const weights =
      profiles.length === 0
        ? null
        : meanWeights(
            problem,
            profiles.map(profile => profile.weights),
          )
    return [
      {
        organisation: id,
        assessors: members,
        weighedBy: profiles.map(({ assessor }) => assessor),
        ...standingOf(problem, panel, members, { weights }),
      },
    ]
  })

const meanWeights = (
  { criteria }: Problem,
  profiles: readonly Record<string, number>[],
): Record<string, number> =>
  Object.fromEntries(
    criteria.map(({ id }) => [
      id,
      profiles.reduce((sum, weights) => sum + weights[id]!, 0) / profiles.length,
    ]),
  )
