import { contributionOf, type EvaluatedModel } from '../additive.ts'
import type { CellLevels } from '../cell.ts'
import { cellsByModel } from '../cells-by-model.ts'
import type { Criterion, Problem } from '../problem.ts'
import { isBeyond, limitOf } from '../requirement.ts'
import { type CellConsensus, consensusOf } from './cell-consensus.ts'
import { firstsOf, isSameFirst } from './first-place.ts'
import { type Panel, panelOf } from './panel.ts'

/** A cell that the judges do not agree on, and what it would do to the outcome if they did. */
export interface AgendaItem
  extends Pick<
    CellConsensus,
    'model' | 'criterion' | 'fn' | 'lowest' | 'highest' | 'consensus' | 'twoCamps'
  > {
  /** Points between the model's totals at the lowest and at the highest level given; null: not known. */
  effect: number | null
  /**
   * Points by which the lead of the first model over the next moves between the two, all else as
   * scored; null while a total is open. On points only.
   */
  leverage: number | null
  /** Who would be first if all agreed on the lowest level given, requirements included; null: not known. */
  firstAtLowest: string[] | null
  firstAtHighest: string[] | null
  /** Whether either differs from who is first now. */
  canChangeFirst: boolean | null
}

/**
 * What to discuss after a blind round: what can change the first place comes first, then by leverage,
 * then by the effect on the model's own total (which is all there is while a total is open). Leverage is disagreement × |∂(V₁ - V₂)/∂score|, exact and in points of the total: one cell moves from
 * the lowest to the highest level given, through its value function, its functions and their weakest
 * link. For a model that is first this is the change of its own total; for another only the part of
 * that change in which it is the nearest rival, so nothing for one that stays far behind. Totals never
 * turn with a level, so the ends of the range tell whether any level in it changes who is first. Ties
 * keep the order of the problem.
 */
export function agendaOf(
  problem: Problem,
  panel: Panel = panelOf(problem),
  consensus: readonly CellConsensus[] = consensusOf(problem, panel),
): AgendaItem[] {
  return consensus
    .filter(({ lowest, highest }) => lowest < highest)
    .map(itemIn(problem, panel))
    .sort(
      (a, b) =>
        Number(b.canChangeFirst) - Number(a.canChangeFirst) ||
        (b.leverage ?? 0) - (a.leverage ?? 0) ||
        (b.effect ?? 0) - (a.effect ?? 0),
    )
}

function itemIn(problem: Problem, { base }: Panel): (cell: CellConsensus) => AgendaItem {
  const criteria = new Map(problem.criteria.map((criterion, j) => [criterion.id, { criterion, j }]))
  const models = new Map([...base.ranking, ...base.excluded].map(model => [model.model, model]))
  const levels: ReadonlyMap<string, CellLevels[][]> = cellsByModel(problem, base)
  const now = firstsOf(base.ranking)

  return ({ model, criterion: id, fn, lowest, highest, consensus, twoCamps }) => {
    const { criterion, j } = criteria.get(id)!
    const k = criterion.functions?.findIndex(each => each.id === fn) ?? 0
    const own = models.get(model)!
    const rivals = base.ranking.filter(rival => rival.model !== model)
    const at = (level: number): Outlook => {
      const agreed: CellLevels = { state: 'value', level, lowLevel: level, highLevel: level }
      const { points } = contributionOf(criterion, levels.get(model)![j]!.with(k, agreed))
      const total = totalWith(own, j, points)
      const place = isIn(own, criterion, fn, level) ? [{ model, total }] : []
      return { points, total, isIn: place.length > 0, first: firstsOf([...rivals, ...place]) }
    }
    const [low, high] = [at(lowest), at(highest)]
    return {
      model,
      criterion: id,
      fn,
      lowest,
      highest,
      consensus,
      twoCamps,
      effect: low.points === null || high.points === null ? null : Math.abs(high.points - low.points),
      leverage: leverageOf(low, high, rivals, now?.includes(model) === true),
      firstAtLowest: low.first,
      firstAtHighest: high.first,
      canChangeFirst:
        low.first && high.first && now && (!isSameFirst(low.first, now) || !isSameFirst(high.first, now)),
    }
  }
}

/** What follows if the judges agree on a level. */
interface Outlook {
  points: number | null
  total: number | null
  /** No requirement excludes the model. */
  isIn: boolean
  first: string[] | null
}

type Rival = Pick<EvaluatedModel, 'model' | 'total'>

function leverageOf(low: Outlook, high: Outlook, rivals: readonly Rival[], isFirst: boolean): number | null {
  const totals = rivals.map(({ total }) => total)
  if (totals.includes(null) || low.total === null || high.total === null) return null
  if (totals.length === 0 || !(low.isIn || high.isIn)) return 0
  const [, next = Number.NEGATIVE_INFINITY] = (totals as number[]).sort((a, b) => b - a)
  const counts = (total: number) => (isFirst ? total : Math.max(total, next))
  return Math.abs(counts(high.total) - counts(low.total))
}

const totalWith = ({ contributions }: EvaluatedModel, j: number, replaced: number | null): number | null =>
  contributions.reduce<number | null>((total, { points }, i) => {
    const part = i === j ? replaced : points
    return total === null || part === null ? null : total + part
  }, 0)

function isIn({ breaches }: EvaluatedModel, criterion: Criterion, fn: string | null, level: number): boolean {
  const elsewhere = breaches.some(
    breach => breach.effect === 'exclude' && !(breach.criterion === criterion.id && breach.fn === fn),
  )
  const limit = criterion.requirement?.breach === 'exclude' ? limitOf(criterion, fn) : null
  return !elsewhere && !(limit !== null && isBeyond(criterion, level, limit))
}
