import { type AdditiveRanking, contributionOf } from '../additive.ts'
import type { Cell, CellLevels } from '../cell.ts'
import { cellsByModel } from '../cells-by-model.ts'
import type { Criterion, Problem } from '../problem.ts'
import { type Interval, TIE_TOLERANCE } from '../rank.ts'
import { isBeyond, limitOf } from '../requirement.ts'
import { levelEnds } from '../value.ts'

/** What holds whatever the open scores become, each independently of the others, under the adopted weights. */
export interface OpenOutlook {
  /** Who is first, alone or with others, whatever they become. */
  certainFirst: string[]
  /** Who is first for some of what they can become. */
  possibleFirst: string[]
  models: OpenModel[]
}

export interface OpenModel {
  model: string
  /** Where its total lies. */
  low: number
  high: number
  /** A requirement on an open score can take it out, or let it in that is out now. */
  canBeOut: boolean
  /** Among those that are in; null when it cannot be in. */
  bestRank: number | null
  worstRank: number | null
}

/** A score that is not there yet: nobody gave it, or all who answered abstained. */
export interface OpenCell extends Pick<Cell, 'model' | 'criterion' | 'fn'> {
  state: 'missing' | 'cannot-judge'
  /** Points of the model's highest possible total that this score alone can take away. */
  points: number
  /** This score alone can bring the model in or take it out: a requirement is tested on it. */
  canExclude: boolean
  /**
   * There are values of the other open scores with which this one decides who is first, alone or with others.
   */
  canChangeFirst: boolean
}

export interface OpenScores {
  coverage: Coverage
  /** As long as the missing and abstained scores are open, within the ranges given for the others. */
  missing: OpenOutlook
  /** As long as every level on a criterion that is open to national change is open as well. */
  withFlagged: OpenOutlook
  /** What to collect first: what can decide the first place, by points; then the rest, by points. */
  collect: OpenCell[]
}

export interface Coverage {
  /** Levels that the totals ask for, what does not apply left out; and those that are known. */
  cells: number
  known: number
  /** Weight in points of 100 that rests on known levels: per model, over its functions, then the mean. */
  knownWeight: number
  models: { model: string; knownWeight: number }[]
}

/**
 * Missing, abstained and flagged scores as intervals over the whole scale. Exact: models do not share scores, so
 * every total can be at its own end at the same time.
 */
export function openScores(problem: Problem, base: AdditiveRanking): OpenScores {
  const ranges = rangesIn(problem, base, () => false)
  return {
    coverage: coverageOf(problem, base),
    missing: outlookOf(ranges),
    withFlagged: outlookOf(rangesIn(problem, base, ({ flagged }) => flagged)),
    collect: openCells(problem, base, ranges),
  }
}

interface ModelRange extends Interval {
  model: string
  /** The lowest total with which it is in. */
  lowWhenIn: number
  canBeIn: boolean
  canBeOut: boolean
}

const isMissing = ({ state }: CellLevels): boolean => state === 'missing' || state === 'cannot-judge'

/** All models, those that are out now included; `isOpen`: criteria of which every level may still become any. */
function rangesIn(
  problem: Problem,
  base: AdditiveRanking,
  isOpen: (criterion: Criterion) => boolean,
): ModelRange[] {
  const cells = cellsByModel(problem, base)
  return [...base.ranking, ...base.excluded].map(({ model, breaches }) => {
    const parts = problem.criteria.map((criterion, j) => {
      const group = cells.get(model)![j]!.map(cell => {
        const canMove = isMissing(cell) || (isOpen(criterion) && cell.state === 'value')
        return { cell, open: canMove ? openLevels(criterion, cell) : null }
      })
      const pointsWith = (levels: 'all' | 'whenIn') =>
        contributionOf(
          criterion,
          group.map(({ cell, open }) => open?.[levels] ?? cell),
        )
      const { lowPoints, highPoints } = pointsWith('all')
      return { group, lowPoints, highPoints, lowWhenIn: pointsWith('whenIn').lowPoints }
    })
    const tested = parts.flatMap(({ group }) => group.filter(({ open }) => open?.isTested))
    const stays = breaches.some(
      ({ effect, criterion, fn }) =>
        effect === 'exclude' && !tested.some(({ cell }) => cell.criterion === criterion && cell.fn === fn),
    )
    const sum = (of: 'lowPoints' | 'highPoints' | 'lowWhenIn') =>
      parts.reduce((total, part) => total + part[of], 0)
    return {
      model,
      low: sum('lowPoints'),
      high: sum('highPoints'),
      lowWhenIn: sum('lowWhenIn'),
      canBeIn: !stays && tested.every(({ open }) => open!.canBeMet),
      canBeOut: stays || tested.some(({ open }) => open!.canBeMissed),
    }
  })
}

/** What an open level can become: anything on its scale, or only what keeps the model in. */
interface OpenLevels {
  all: CellLevels
  whenIn: CellLevels
  /** A requirement that excludes is tested on it, which some level meets, and some level does not. */
  isTested: boolean
  canBeMet: boolean
  canBeMissed: boolean
}

function openLevels(criterion: Criterion, cell: Cell): OpenLevels {
  const [worst, best] = worstAndBest(criterion)
  const limit = excludingLimit(criterion, cell)
  const canBeMet = limit === null || !isBeyond(criterion, best, limit)
  const canBeMissed = limit !== null && isBeyond(criterion, worst, limit)
  return {
    all: between(worst, best),
    whenIn: between(canBeMet && canBeMissed ? limit : worst, best),
    isTested: limit !== null,
    canBeMet,
    canBeMissed,
  }
}

const between = (a: number, b: number): CellLevels => ({
  state: 'value',
  level: a,
  lowLevel: Math.min(a, b),
  highLevel: Math.max(a, b),
})

function worstAndBest({ direction, points }: Criterion): [number, number] {
  const [lowest, highest] = levelEnds(points)
  return direction === 'max' ? [lowest, highest] : [highest, lowest]
}

function excludingLimit(criterion: Criterion, { fn, state }: Cell): number | null {
  if (criterion.requirement?.breach !== 'exclude' || state === 'not-applicable') return null
  return limitOf(criterion, fn)
}

const isAbove = (a: number, b: number): boolean => a > b + TIE_TOLERANCE

function outlookOf(ranges: readonly ModelRange[]): OpenOutlook {
  const rivalsOf = (own: ModelRange) => ranges.filter(rival => rival !== own)
  const models = ranges.map(own => {
    const { model, low, high, lowWhenIn, canBeIn, canBeOut } = own
    const above = (isRival: (rival: ModelRange) => boolean) =>
      canBeIn ? 1 + rivalsOf(own).filter(isRival).length : null
    return {
      ...{ model, low, high, canBeOut },
      bestRank: above(rival => !rival.canBeOut && isAbove(rival.low, high)),
      worstRank: above(rival => rival.canBeIn && isAbove(rival.high, lowWhenIn)),
    }
  })
  return {
    certainFirst: models.flatMap(own => (!own.canBeOut && own.worstRank === 1 ? [own.model] : [])),
    possibleFirst: models.flatMap(({ model, bestRank }) => (bestRank === 1 ? [model] : [])),
    models,
  }
}

function coverageOf(problem: Problem, base: AdditiveRanking): Coverage {
  const { models, criteria } = problem
  const asked = base.cells.filter(({ state }) => state !== 'not-applicable')
  const cells = cellsByModel(problem, base)
  const perModel = models.map(model => ({
    model,
    knownWeight: criteria.reduce(
      (sum, criterion, j) => sum + criterion.weight * knownShare(criterion, cells.get(model)![j]!),
      0,
    ),
  }))
  return {
    cells: asked.length,
    known: asked.filter(({ state }) => state === 'value').length,
    knownWeight: perModel.reduce((sum, each) => sum + each.knownWeight, 0) / models.length,
    models: perModel,
  }
}

/** The share of the function weights that apply, with a level on them; nothing where nothing applies. */
function knownShare({ functions }: Criterion, group: readonly Cell[]): number {
  const parts = (functions ?? [{ weight: 1 }])
    .map(({ weight }, k) => ({ weight, state: group[k]!.state }))
    .filter(({ state }) => state !== 'not-applicable')
  const sum = (of: typeof parts) => of.reduce((total, { weight }) => total + weight, 0)
  const all = sum(parts)
  return all > 0 ? sum(parts.filter(({ state }) => state === 'value')) / all : 0
}

function openCells(problem: Problem, base: AdditiveRanking, ranges: readonly ModelRange[]): OpenCell[] {
  const cells = cellsByModel(problem, base)
  return ranges
    .flatMap(own => {
      const rivals = ranges.filter(rival => rival !== own)
      const canBeFirst = own.canBeIn && !rivals.some(rival => !rival.canBeOut && isAbove(rival.low, own.high))
      // alone at the top whatever happens, as long as it is in
      const isAlone = !rivals.some(rival => rival.canBeIn && !isAbove(own.lowWhenIn, rival.high))
      return problem.criteria.flatMap((criterion, j) => {
        const group = cells.get(own.model)![j]!
        return group.flatMap((cell, k): OpenCell[] => {
          const { model, fn, state } = cell
          if (state !== 'missing' && state !== 'cannot-judge') return []
          const points = pointsOf(criterion, group, k)
          const { canBeMet, canBeMissed } = openLevels(criterion, cell)
          const canExclude = canBeMet && canBeMissed
          const canChangeFirst = canBeFirst && (canExclude || (points > TIE_TOLERANCE && !isAlone))
          return [{ model, criterion: criterion.id, fn, state, points, canExclude, canChangeFirst }]
        })
      })
    })
    .sort((a, b) => Number(b.canChangeFirst) - Number(a.canChangeFirst) || b.points - a.points)
}

/** The highest points of the criterion as it is, less those with this level at its worst. */
function pointsOf(criterion: Criterion, group: readonly CellLevels[], k: number): number {
  const [worst] = worstAndBest(criterion)
  const highest = (levels: readonly CellLevels[]) => contributionOf(criterion, levels).highPoints
  return highest(group) - highest(group.with(k, between(worst, worst)))
}
