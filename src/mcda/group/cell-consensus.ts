import type { Problem } from '../problem.ts'
import { levelEnds } from '../value.ts'
import {
  consensus as consensusAmong,
  type ScaleEnds,
  type TwoCamps,
  twoCamps as twoCampsAmong,
} from './consensus.ts'
import { type Panel, panelOf } from './panel.ts'

/** How far the judges of one cell agree, on the scale of its criterion. */
export interface CellConsensus {
  model: string
  criterion: string
  fn: string | null
  /** How many gave a level. */
  judges: number
  /** The levels given, from low to high. */
  levels: { level: number; count: number }[]
  lowest: number
  highest: number
  /** Tastle & Wierman's consensus; null with a single judge. */
  consensus: number | null
  twoCamps: TwoCamps | null
}

/** Every cell for which at least one assessor gave a level, in the order of the problem. Measured levels are no judgement. */
export const consensusOf = (problem: Problem, panel: Panel = panelOf(problem)): CellConsensus[] =>
  problem.models.flatMap((model, m) =>
    problem.criteria.flatMap(({ id, functions, points }, j) => {
      const [min, max] = levelEnds(points)
      return panel.answers[m]![j]!.flatMap(({ judged }, k) => {
        const given: number[] = []
        for (const score of judged) if (score?.state === 'value') given.push(score.value!)
        if (given.length === 0) return []
        given.sort((a, b) => a - b)
        const { levels, consensus, twoCamps } = agreementOf(given, { min, max })
        return [
          {
            model,
            criterion: id,
            fn: functions?.[k]?.id ?? null,
            judges: given.length,
            levels,
            lowest: given[0]!,
            highest: given.at(-1)!,
            consensus,
            twoCamps,
          },
        ]
      })
    }),
  )

function agreementOf(
  sorted: readonly number[],
  ends: ScaleEnds,
): Pick<CellConsensus, 'levels' | 'consensus' | 'twoCamps'> {
  const levels: CellConsensus['levels'] = []
  for (const level of sorted) {
    const last = levels.at(-1)
    if (last?.level === level) last.count++
    else levels.push({ level, count: 1 })
  }
  // beyond the scale the value does not change either
  const onScale = sorted.map(level => Math.min(ends.max, Math.max(ends.min, level)))
  return {
    levels,
    consensus: sorted.length === 1 ? null : consensusAmong(onScale, ends),
    twoCamps: twoCampsAmong(onScale, ends),
  }
}
