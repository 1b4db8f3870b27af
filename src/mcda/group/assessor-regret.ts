import type { Problem } from '../problem.ts'
import { TIE_TOLERANCE } from '../rank.ts'
import { ownWeights } from './own-ranking.ts'
import { type Panel, panelOf, standingOf } from './panel.ts'

/** What each assessor would give up, in points of their own total, if a model were chosen. */
export interface AssessorRegrets {
  /** The models of the ranking, in the order in which they were proposed. */
  models: string[]
  /** Per assessor: own best total minus own total of each model, in the order of `models`. */
  regrets: { assessor: string; regrets: number[] }[]
  /** Assessors who are left out, because a total of theirs is open or they judged nothing. */
  open: string[]
  /** Per model the largest regret and whose it is. */
  largest: { model: string; regret: number; assessors: string[] }[]
  /** Models of which the largest regret is the smallest. */
  compromise: string[]
}

/**
 * Minimax regret over the assessors (Savage 1951, JASA 46:55-67), each on own scores and own or else
 * adopted weights. On points only: whether a model meets the requirements is the group's to judge, so
 * what one assessor alone finds beyond a limit is not out here.
 */
export function regretsOf(problem: Problem, panel: Panel = panelOf(problem)): AssessorRegrets {
  const ranked = new Set(panel.base.ranking.map(({ model }) => model))
  const models = problem.models.filter(model => ranked.has(model))
  const open: string[] = []
  const regrets = panel.judges.flatMap(assessor => {
    const weights = ownWeights(problem, assessor)
    const { ranking, leftOut } = standingOf(problem, panel, [assessor], { weights, models })
    const totals = models.map(model => ranking.find(place => place.model === model)!.total)
    if (totals.includes(null) || leftOut.criteria.length === problem.criteria.length) {
      open.push(assessor)
      return []
    }
    const best = Math.max(...(totals as number[]))
    return [{ assessor, regrets: totals.map(total => best - total!) }]
  })
  const largest = models.map((model, i) => {
    const regret = Math.max(...regrets.map(own => own.regrets[i]!))
    const whose = regrets.filter(own => own.regrets[i]! >= regret - TIE_TOLERANCE)
    return { model, regret, assessors: whose.map(({ assessor }) => assessor) }
  })
  if (regrets.length === 0) return { models, regrets, open, largest: [], compromise: [] }
  const smallest = Math.min(...largest.map(({ regret }) => regret))
  const compromise = largest.filter(({ regret }) => regret <= smallest + TIE_TOLERANCE)
  return { models, regrets, open, largest, compromise: compromise.map(({ model }) => model) }
}
