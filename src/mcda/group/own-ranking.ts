import type { Problem } from '../problem.ts'
import { type Panel, panelOf, type Standing, standingOf } from './panel.ts'

/** One assessor's own ranking, on that assessor's scores and everything that was measured. */
export interface OwnRanking extends Standing {
  assessor: string
}

/**
 * The ranking each assessor would arrive at alone: under the own weights of who has a profile, and the
 * adopted weights otherwise. A model that is absent is excluded by a requirement on these scores.
 */
export const ownRankings = (problem: Problem, panel: Panel = panelOf(problem)): OwnRanking[] =>
  panel.judges.map(assessor => ({
    assessor,
    ...standingOf(problem, panel, [assessor], { weights: ownWeights(problem, assessor) }),
  }))

/** An assessor's weight per criterion in points of 100; null: no profile. */
export const ownWeights = ({ profiles = [] }: Problem, assessor: string): Record<string, number> | null =>
  profiles.find(profile => profile.assessor === assessor)?.weights ?? null
