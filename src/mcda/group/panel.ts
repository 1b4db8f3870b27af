import { type AdditiveRanking, contributionOf, rankAdditive } from '../additive.ts'
import type { CellLevels } from '../cell.ts'
import type { Place } from '../national.ts'
import type { Criterion, Problem, Score } from '../problem.ts'
import { competitionRanks } from '../rank.ts'
import { isBeyond, limitOf } from '../requirement.ts'

/**
 * A problem laid out per cell and judge, so that what any part of the assessors would find costs little:
 * a page shows some thirty of such rankings at once.
 */
export interface Panel {
  /** The ranking on the scores of all. */
  base: AdditiveRanking
  /** Assessors who answered for at least one cell, in order of admission. */
  judges: string[]
  /** Answers by model, criterion and function, in the order of the problem. */
  answers: Answers[][][]
}

interface Answers {
  measured: Score | null
  /** One per judge; null: no answer. */
  judged: (Score | null)[]
}

/** Lays out a problem; `base` is its ranking, where the caller has it already. */
export function panelOf(problem: Problem, base: AdditiveRanking = rankAdditive(problem)): Panel {
  const answered = new Set(problem.scores.map(({ assessor }) => assessor))
  const judges = problem.assessors.filter(assessor => answered.has(assessor))
  const judgeAt = indexOf(judges)
  const modelAt = indexOf(problem.models)
  const criterionAt = indexOf(problem.criteria.map(({ id }) => id))
  const functionsAt = problem.criteria.map(({ functions }) => indexOf(functions?.map(({ id }) => id) ?? ['']))
  const answers = problem.models.map(() =>
    functionsAt.map(functions =>
      Array.from(functions, (): Answers => ({ measured: null, judged: judges.map(() => null) })),
    ),
  )
  for (const score of problem.scores) {
    const criterion = criterionAt.get(score.criterion)!
    const fn = functionsAt[criterion]!.get(score.fn ?? '')!
    const cell = answers[modelAt.get(score.model)!]![criterion]![fn]!
    if (score.assessor === null) cell.measured = score
    else cell.judged[judgeAt.get(score.assessor)!] = score
  }
  return { base, judges, answers }
}

const indexOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, i) => [id, i]))

/** What some of the assessors find together, on their scores and everything that was measured. */
export interface Standing {
  /**
   * Criteria on which none of them gave a level for any model at hand, and their weight together: they
   * add nothing to any total, so totals run to 100 minus this. Nothing is rescaled.
   */
  leftOut: { criteria: string[]; weight: number }
  /** Best first, ties in the order in which the models were proposed; no ranks while a total is open. */
  ranking: Place[]
}

export interface StandingOptions {
  /** Points of 100 by criterion; by default the adopted weights. */
  weights?: Readonly<Record<string, number>> | null
  /** The models to rank; by default those that no requirement excludes on these scores. */
  models?: readonly string[]
}

/** The ranking that some of the assessors would arrive at without the others. */
export function standingOf(
  problem: Problem,
  { judges, answers }: Panel,
  assessors: readonly string[],
  { weights, models }: StandingOptions = {},
): Standing {
  const criteria = weights
    ? problem.criteria.map(criterion => ({ ...criterion, weight: weights[criterion.id]! }))
    : problem.criteria
  const who = assessors.map(assessor => judges.indexOf(assessor)).filter(judge => judge !== -1)
  const all = problem.models.map((model, m) => ({
    model,
    cells: answers[m]!.map(row => row.map(cell => levelsOf(cell, who, problem.aggregation))),
  }))
  const ranked = all.filter(({ model, cells }) =>
    models ? models.includes(model) : !isExcluded(criteria, cells),
  )
  const heard = criteria.map((_, j) =>
    ranked.some(({ cells }) => cells[j]!.some(({ level }) => level !== null)),
  )
  const totals = ranked.map(({ cells }) =>
    criteria.reduce<number | null>((total, criterion, j) => {
      const points = heard[j] ? contributionOf(criterion, cells[j]!).points : 0
      return total === null || points === null ? null : total + points
    }, 0),
  )
  const ranks = totals.includes(null) ? null : competitionRanks(totals as number[])
  const silent = criteria.filter((_, j) => !heard[j])
  return {
    leftOut: {
      criteria: silent.map(({ id }) => id),
      weight: silent.reduce((sum, { weight }) => sum + weight, 0),
    },
    ranking: ranked
      .map(({ model }, i) => ({ model, total: totals[i]!, rank: ranks?.[i] ?? null }))
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  }
}

const isExcluded = (criteria: readonly Criterion[], cells: readonly (readonly CellLevels[])[]): boolean =>
  criteria.some(
    (criterion, j) =>
      criterion.requirement?.breach === 'exclude' &&
      cells[j]!.some(({ level }, k) => {
        const limit = limitOf(criterion, criterion.functions?.[k]?.id ?? null)
        return level !== null && limit !== null && isBeyond(criterion, level, limit)
      }),
  )

/** The cell as some judges have it: `cellOf`, without what only a page about all of them shows. */
function levelsOf(
  { measured, judged }: Answers,
  who: readonly number[],
  aggregation: Problem['aggregation'],
): CellLevels {
  const given: Score[] = []
  let state: CellLevels['state'] = 'missing'
  const hear = (score: Score | null) => {
    if (score?.state === 'value') given.push(score)
    else if (score?.state === 'not-applicable') state = 'not-applicable'
  }
  hear(measured)
  for (const judge of who) hear(judged[judge]!)
  if (given.length === 0) return { state, level: null, lowLevel: null, highLevel: null }
  const aggregate = aggregation === 'mean' ? meanOf : medianOf
  const level = aggregate(given.map(({ value }) => value!))
  const ranged = given.some(({ low, high }) => low !== null || high !== null)
  return {
    state: 'value',
    level,
    lowLevel: ranged ? aggregate(given.map(({ low, value }) => low ?? value!)) : level,
    highLevel: ranged ? aggregate(given.map(({ high, value }) => high ?? value!)) : level,
  }
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
