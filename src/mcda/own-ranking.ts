import { rankAdditive } from './additive.ts'
import { type Place, placesWith } from './national.ts'
import type { Problem } from './problem.ts'

/** One assessor's own ranking, on that assessor's scores and everything that was measured. */
export interface OwnRanking {
  assessor: string
  /**
   * Criteria on which the assessor gave no level for any ranked model, and their weight together:
   * they add nothing to any total, so totals run to 100 minus this. Nothing is rescaled.
   */
  leftOut: { criteria: string[]; weight: number }
  ranking: Place[]
}

/** The ranking each assessor would arrive at alone, under the adopted weights. */
export function ownRankings(problem: Problem): OwnRanking[] {
  const judged = new Set(problem.scores.filter(s => s.assessor !== null).map(s => s.assessor))
  return problem.assessors
    .filter(assessor => judged.has(assessor))
    .map(assessor => {
      const scores = problem.scores.filter(score => score.assessor === null || score.assessor === assessor)
      const base = rankAdditive({ ...problem, assessors: [assessor], scores })
      const ranked = new Set(base.ranking.map(({ model }) => model))
      const levels = scores.filter(({ state, model }) => state === 'value' && ranked.has(model))
      const silent = problem.criteria.filter(({ id }) => !levels.some(({ criterion }) => criterion === id))
      const criteria = silent.map(({ id }) => id)
      return {
        assessor,
        leftOut: { criteria, weight: silent.reduce((sum, { weight }) => sum + weight, 0) },
        ranking: placesWith(base, (_, criterion) => (criteria.includes(criterion) ? 0 : undefined)),
      }
    })
}
