import type { AdditiveRanking, EvaluatedModel } from './additive.ts'
import type { Criterion, Problem } from './problem.ts'
import { competitionRanks, type Interval, TIE_TOLERANCE } from './rank.ts'
import { type Breach, isBeyond, limitOf } from './requirement.ts'
import { levelEnds, valueRange } from './value.ts'

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
  /** The ranking when every model reaches the best end of the scale on this criterion. On points only:
   * requirements move no model in or out here, nor in `atWorst` and `perModel`. */
  atBest: Place[]
  /** The ranking when every model falls to the worst end. */
  atWorst: Place[]
  /** Each model's attainable ranks when only its own level moves, the rest as scored. */
  perModel: { model: string; rankAtBest: number | null; rankAtWorst: number | null }[]
  /**
   * Whether any mix of levels on this criterion alone changes who is first, by points or because a
   * requirement on it takes a model out or lets one back in; null: not known yet.
   */
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
  const { id, weight, developments, points } = criterion
  const [worst, best] = valueRange(points).map(value => weight * value) as [number, number]
  const rankIf = (model: string, replaced: number) =>
    placesWith(base, (m, c) => (m === model && c === id ? replaced : undefined)).find(p => p.model === model)!
      .rank
  return {
    criterion: id,
    weight,
    developments,
    atBest: placesWith(base, (_, c) => (c === id ? best : undefined)),
    atWorst: placesWith(base, (_, c) => (c === id ? worst : undefined)),
    perModel: base.ranking.map(({ model }) => ({
      model,
      rankAtBest: rankIf(model, best),
      rankAtWorst: rankIf(model, worst),
    })),
    canChangeFirst: canChangeFirst(base, [criterion]),
  }
}

type Replacement = (model: string, criterion: string) => number | undefined

/** The ranking with the points of some (model, criterion) replaced; totals times `factor`. */
export function placesWith(base: AdditiveRanking, replace: Replacement, factor = 1): Place[] {
  const totals = base.ranking.map(({ model, contributions }) => {
    let total: number | null = 0
    for (const { criterion, points } of contributions) {
      const part = replace(model, criterion) ?? points
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

/** What a model can become when the levels of the open criteria may be anything on their scale. */
interface Outlook extends Interval {
  model: string
  rank: number | null
  /** The rest of the total is known. */
  known: boolean
  /** Not excluded, or excluded by requirements on open criteria only, which it can meet. */
  canBeIn: boolean
  /** Excluded, or can come to breach a requirement on an open criterion. */
  canBeOut: boolean
}

function outlooks(base: AdditiveRanking, open: readonly Criterion[]): Outlook[] {
  const outlook = (ranked: boolean) => (model: EvaluatedModel & { rank?: number | null }) => ({
    model: model.model,
    rank: model.rank ?? null,
    known: model.total !== null,
    ...openTotal(model, open),
    canBeIn: ranked || model.breaches.every(breach => breach.effect === 'report' || canBeMet(breach, open)),
    canBeOut: !ranked || open.some(criterion => canBeBreached(base, model.model, criterion)),
  })
  return [...base.ranking.map(outlook(true)), ...base.excluded.map(outlook(false))]
}

function openTotal({ contributions }: EvaluatedModel, open: readonly Criterion[]): Interval {
  const total = { low: 0, high: 0 }
  for (const { criterion, points, lowPoints, highPoints } of contributions) {
    const moving = open.find(({ id }) => id === criterion)
    const [worst, best] = moving ? valueRange(moving.points) : []
    total.low += moving ? moving.weight * worst! : (points ?? lowPoints)
    total.high += moving ? moving.weight * best! : (points ?? highPoints)
  }
  return total
}

/** The ends suffice: a level beyond a limit has an end of the scale beyond it. */
const levelsOf = ({ points }: Criterion): number[] => levelEnds(points)

const canBeMet = ({ criterion: id, limit }: Breach, open: readonly Criterion[]): boolean => {
  const criterion = open.find(c => c.id === id)
  return criterion !== undefined && levelsOf(criterion).some(level => !isBeyond(criterion, level, limit))
}

function canBeBreached(base: AdditiveRanking, model: string, criterion: Criterion): boolean {
  if (criterion.requirement?.breach !== 'exclude') return false
  return base.cells.some(cell => {
    if (cell.model !== model || cell.criterion !== criterion.id || cell.state === 'not-applicable')
      return false
    const limit = limitOf(criterion, cell.fn)
    return limit !== null && levelsOf(criterion).some(level => isBeyond(criterion, level, limit))
  })
}

/** Exact: a model at its best, every rival that cannot be taken out at its worst. */
function possibleFirst(base: AdditiveRanking, open: readonly Criterion[]): string[] {
  const all = outlooks(base, open)
  const stay = all.filter(({ canBeOut }) => !canBeOut)
  return all
    .filter(own => own.canBeIn && stay.every(rival => rival === own || own.high >= rival.low - TIE_TOLERANCE))
    .map(({ model }) => model)
}

/** Exact: the leader at the bottom of the open scale, every rival at the top, each independently. */
export function canChangeFirst(base: AdditiveRanking, open: readonly Criterion[]): boolean | null {
  const all = outlooks(base, open)
  if (base.ranking.some(({ total }) => total === null)) return null
  const leaders = all.filter(({ rank }) => rank === 1)
  if (leaders.some(({ canBeOut }) => canBeOut)) return true
  const tieCanBreak = leaders.length > 1 && leaders.some(({ low, high }) => high - low > TIE_TOLERANCE)
  if (tieCanBreak) return true
  const floor = leaders.reduce((least, { low }) => Math.min(least, low), Number.POSITIVE_INFINITY)
  const challengers = all.filter(
    ({ rank, canBeIn, high }) =>
      rank !== 1 && canBeIn && (leaders.length === 0 || high >= floor - TIE_TOLERANCE),
  )
  if (challengers.some(({ known }) => known)) return true
  return challengers.length > 0 ? null : false
}
