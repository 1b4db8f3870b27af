import type { Problem } from '../problem.ts'
import { firstsOf, isSameFirst } from './first-place.ts'
import { type Panel, panelOf, type Standing, standingOf } from './panel.ts'

/** The ranking as it would be had one assessor not judged. */
export interface WithoutAssessor extends Standing {
  without: string
  /** Who is first then; null: not known while a total is open. */
  first: string[] | null
  /** Whether that differs from who is first on the scores of all; null: not known. */
  changesFirst: boolean | null
}

/**
 * Leaves out each assessor in turn, under the adopted weights: does the first place hang on one person?
 * Empty while fewer than two judged.
 */
export function leaveOneOut(problem: Problem, panel: Panel = panelOf(problem)): WithoutAssessor[] {
  if (panel.judges.length < 2) return []
  const before = firstsOf(panel.base.ranking)
  return panel.judges.map(without => {
    const standing = standingOf(
      problem,
      panel,
      panel.judges.filter(judge => judge !== without),
    )
    const first = firstsOf(standing.ranking)
    return { without, ...standing, first, changesFirst: before && first && !isSameFirst(before, first) }
  })
}
