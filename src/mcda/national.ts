import type { AdditiveRanking } from './additive.ts'
import type { Criterion, Problem } from './problem.ts'
import { competitionRanks, type Interval, rankIntervals, TIE_TOLERANCE } from './rank.ts'

/** One model's place in a what-if ranking. */
export interface Place {
  model: string
  total: number | null
  rank: number | null
}

/** What a criterion that is open to national change could do to the ranking. */
export interface FlaggedCriterion {
  criterion: string
  weight: number
  developments: string[]
  /** The ranking when every model reaches the best end of the scale on this criterion. */
  atBest: Place[]
  /** The ranking when every model falls to the worst end. */
  atWorst: Place[]
  /** Each model's attainable ranks when only its own level moves, the rest as scored. */
  perModel: { model: string; rankAtBest: number | null; rankAtWorst: number | null }[]
  /** Whether any mix of levels on this criterion alone changes who is first; null: not known yet. */
  canChangeFirst: boolean | null
}

export interface National {
  /** Weight in points of 100 that rests on flagged criteria. */
  flaggedShare: number
  /**
   * Ranking on the other criteria only, their weights divided by what they sum to (stated as
   * `remainingWeight`); null when every weight is flagged.
   */
  without: { remainingWeight: number; ranking: Place[] } | null
  criteria: FlaggedCriterion[]
  /** Models that can be first for some levels of all flagged criteria together. */
  possibleFirst: string[]
}

/** The national part of a ranking: share, ranking without, and each flagged criterion at its ends. */
export function nationalOf(problem: Problem, base: AdditiveRanking): National {
  const flagged = problem.criteria.filter(criterion => criterion.flagged)
  const flaggedShare = flagged.reduce((sum, criterion) => sum + criterion.weight, 0)
  const remainingWeight = problem.criteria.reduce((sum, c) => sum + (c.flagged ? 0 : c.weight), 0)
  const isFlagged = (criterion: string) => flagged.some(({ id }) => id === criterion)
  return {
    flaggedShare,
    without:
      remainingWeight > 0
        ? {
            remainingWeight,
            ranking: placesWith(base, (_, c) => (isFlagged(c) ? 0 : undefined), 100 / remainingWeight),
          }
        : null,
    criteria: flagged.map(criterion => flaggedCriterion(base, criterion)),
    possibleFirst: possibleFirst(base, flagged),
  }
}

function flaggedCriterion(base: AdditiveRanking, criterion: Criterion): FlaggedCriterion {
  const { id, weight, developments } = criterion
  const rankIf = (model: string, points: number) =>
    placesWith(base, (m, c) => (m === model && c === id ? points : undefined)).find(p => p.model === model)!
      .rank
  return {
    criterion: id,
    weight,
    developments,
    atBest: placesWith(base, (_, c) => (c === id ? weight : undefined)),
    atWorst: placesWith(base, (_, c) => (c === id ? 0 : undefined)),
    perModel: base.ranking.map(({ model }) => ({
      model,
      rankAtBest: rankIf(model, weight),
      rankAtWorst: rankIf(model, 0),
    })),
    canChangeFirst: canChangeFirst(base, [criterion]),
  }
}

type Replacement = (model: string, criterion: string) => number | undefined

/** The ranking with the points of some (model, criterion) replaced; totals times `factor`. */
export function placesWith(base: AdditiveRanking, replace: Replacement, factor = 1): Place[] {
  const totals = base.ranking.map(({ model, contributions }) => {
    let total: number | null = 0
    for (const { criterion, points, highPoints } of contributions) {
      const replaced = replace(model, criterion)
      const part = replaced ?? points ?? (highPoints === 0 ? 0 : null)
      total = part === null || total === null ? null : total + part
    }
    return total === null ? null : total * factor
  })
  const complete = totals.every(total => total !== null)
  const ranks = complete ? competitionRanks(totals as number[]) : null
  return base.ranking
    .map(({ model }, i) => ({ model, total: totals[i]!, rank: ranks?.[i] ?? null }))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
}

/** Totals as intervals when the levels of the open criteria may be anything on their scale. */
function openTotals(base: AdditiveRanking, open: readonly Criterion[]): (Interval & { model: string })[] {
  const weights = new Map(open.map(({ id, weight }) => [id, weight]))
  return base.ranking.map(({ model, contributions }) => {
    const total = { model, low: 0, high: 0 }
    for (const { criterion, points, lowPoints, highPoints } of contributions) {
      const weight = weights.get(criterion)
      total.low += weight === undefined ? (points ?? lowPoints) : 0
      total.high += weight ?? points ?? highPoints
    }
    return total
  })
}

function possibleFirst(base: AdditiveRanking, open: readonly Criterion[]): string[] {
  const totals = openTotals(base, open)
  return rankIntervals(totals).flatMap(({ best }, i) => (best === 1 ? [totals[i]!.model] : []))
}

/** Exact: the leader at the bottom of the open scale, every rival at the top, each independently. */
function canChangeFirst(base: AdditiveRanking, open: readonly Criterion[]): boolean | null {
  if (base.ranking.some(({ total }) => total === null)) return null
  const first = base.ranking.filter(({ rank }) => rank === 1).map(({ model }) => model)
  const totals = openTotals(base, open)
  const leaders = totals.filter(({ model }) => first.includes(model))
  const rivals = totals.filter(({ model }) => !first.includes(model))
  const floor = Math.min(...leaders.map(({ low }) => low))
  const tieCanBreak = leaders.length > 1 && leaders.some(({ low, high }) => high - low > TIE_TOLERANCE)
  return tieCanBreak || rivals.some(({ high }) => high >= floor - TIE_TOLERANCE)
}
