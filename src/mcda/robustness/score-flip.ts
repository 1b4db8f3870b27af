import type { AdditiveRanking, EvaluatedModel } from '../additive.ts'
import type { Cell } from '../cell.ts'
import { cellsByModel } from '../cells-by-model.ts'
import type { Criterion, Problem } from '../problem.ts'
import { TIE_TOLERANCE } from '../rank.ts'
import { isBeyond, limitOf } from '../requirement.ts'
import { levelEnds, type ValueCurve, valueAt } from '../value.ts'

/** The smallest change of one level, in one direction, that changes the first place. */
export interface Flip {
  level: number
  /** With its sign, in the unit of the scale. */
  change: number
  /** At this level nothing changes yet: it does at any level beyond it. */
  beyond: boolean
  /** Who is first then. */
  first: string[]
}

export interface ScoreFlip extends Pick<Cell, 'model' | 'criterion' | 'fn'> {
  level: number
  /** Null: not even at the better end of the scale. */
  better: Flip | null
  worse: Flip | null
  /** The smaller of the two changes, as a share of the scale. */
  share: number
  /** Whether one unit of the scale, better or worse, changes the first place: on five levels, one level. */
  byOne: { better: boolean; worse: boolean }
}

export interface ScoreFlips {
  /** Levels that were tested: those that the total of a model rests on, excluded models included. */
  tested: number
  /** Those that can change the first place alone, the smallest share of the scale first. */
  flips: ScoreFlip[]
}

/**
 * Per cell the smallest change of the aggregated level, all else as scored, that changes the first place: by
 * points, through the value curve, the functions and their weakest link, or because a requirement takes the model
 * out or lets it in. Exact on points; on a value expression to 1e-12 of the scale. Levels stay on the scale. A
 * level of which another function of the same criterion is open is not tested. Null while a total is open.
 */
export function scoreFlips(problem: Problem, base: AdditiveRanking): ScoreFlips | null {
  if (base.ranking.some(({ total }) => total === null)) return null
  const cells = cellsByModel(problem, base)
  const found = [...base.ranking, ...base.excluded].flatMap(own => {
    const rivals = rivalsOf(base, own)
    return problem.criteria.flatMap((criterion, j) => {
      const group = cells.get(own.model)![j]!
      const isOpen = group.some(({ state }) => state === 'missing' || state === 'cannot-judge')
      if (own.total === null || isOpen) return []
      return group.flatMap((cell, k) =>
        cell.level === null ? [] : flipOf(cell, lever(own, criterion, j, group, k, rivals)),
      )
    })
  })
  const flips = found.filter(({ better, worse }) => better || worse)
  return { tested: found.length, flips: flips.sort((a, b) => a.share - b.share) }
}

interface Rivals {
  top: number
  /** Those who have it. */
  first: string[]
}

function rivalsOf({ ranking }: AdditiveRanking, { model }: EvaluatedModel): Rivals {
  const rivals = ranking.filter(rival => rival.model !== model)
  const top = Math.max(...rivals.map(({ total }) => total!))
  const first = rivals.filter(({ total }) => total! >= top - TIE_TOLERANCE)
  return { top, first: first.map(rival => rival.model) }
}

/** What one level of a model does, all else as scored. */
interface Lever {
  criterion: Criterion
  rivals: Rivals
  /** Total at a value of this level. */
  totalAt(value: number): number
  /** The value of this level at which the criterion as a whole has so many points. */
  valueFor(points: number): number
  /** The criterion's points now, and the rest of the total. */
  points: number
  rest: number
  /** Null: no limit that excludes. */
  limit: number | null
  /** Excluded by another level: nothing that happens here brings it in. */
  isOut: boolean
}

function lever(
  { total, contributions, breaches }: EvaluatedModel,
  criterion: Criterion,
  j: number,
  group: readonly Cell[],
  k: number,
  rivals: Rivals,
): Lever {
  const { points: curve, weight, combine, requirement } = criterion
  const points = contributions[j]!.points!
  const rest = total! - points
  const parts = (criterion.functions ?? [{ weight: 1 }]).flatMap((fn, i) =>
    group[i]!.level !== null && (fn.weight > 0 || combine === 'min')
      ? [{ weight: fn.weight, value: valueAt(curve, group[i]!.level!), isOwn: i === k }]
      : [],
  )
  const all = parts.reduce((sum, part) => sum + part.weight, 0)
  const own = parts.find(({ isOwn }) => isOwn)?.weight ?? 0
  const others = parts.filter(({ isOwn }) => !isOwn)
  const sum = others.reduce((total, part) => total + part.weight * part.value, 0)
  const weakest = Math.min(...others.map(({ value }) => value))
  const combined = (value: number) =>
    combine === 'min' ? Math.min(value, weakest) : (sum + own * value) / all
  const { fn } = group[k]!
  return {
    criterion,
    rivals,
    totalAt: value => (own === 0 && combine === 'mean' ? total! : rest + weight * combined(value)),
    valueFor: wanted => (combine === 'min' ? wanted / weight : ((wanted / weight) * all - sum) / own),
    points,
    rest,
    limit: requirement?.breach === 'exclude' ? limitOf(criterion, fn) : null,
    isOut: breaches.some(
      breach => breach.effect === 'exclude' && !(breach.criterion === criterion.id && breach.fn === fn),
    ),
  }
}

/** Below the best rival (or out), level with it, or first alone. */
type Place = -1 | 0 | 1

function placeAt({ rivals: { top }, totalAt, criterion, limit, isOut }: Lever, level: number): Place {
  if (isOut || (limit !== null && isBeyond(criterion, level, limit))) return -1
  return placeOf(totalAt(valueAt(criterion.points, level)), top)
}

const placeOf = (total: number, top: number): Place =>
  total > top + TIE_TOLERANCE ? 1 : total < top - TIE_TOLERANCE ? -1 : 0

function flipOf({ model, criterion, fn, level }: Cell, tested: Lever): ScoreFlip {
  const { points, direction } = tested.criterion
  const [lowest, highest] = levelEnds(points)
  const [worst, best] = direction === 'max' ? [lowest, highest] : [highest, lowest]
  const named = (turn: Turn | null): Flip | null =>
    turn && {
      level: turn.level,
      change: turn.level - level!,
      beyond: turn.beyond,
      first: [...(turn.to >= 0 ? [model] : []), ...(turn.to <= 0 ? tested.rivals.first : [])],
    }
  const better = named(turnOf(tested, level!, best))
  const worse = named(turnOf(tested, level!, worst))
  const change = Math.min(
    ...[better, worse].map(flip => (flip ? Math.abs(flip.change) : Number.POSITIVE_INFINITY)),
  )
  return {
    ...{ model, criterion, fn, level: level!, better, worse },
    share: change / (highest - lowest),
    byOne: { better: isWithin(better, 1), worse: isWithin(worse, 1) },
  }
}

/** Whether a change of a whole unit is enough; a change of exactly one may be off by its rounding. */
const isWithin = (flip: Flip | null, unit: number): boolean =>
  flip !== null && Math.abs(flip.change) <= unit + (flip.beyond ? -1e-9 : 1e-9)

interface Turn {
  level: number
  beyond: boolean
  to: Place
}

/** Where, on the way from the level to an end of the scale, the place becomes another one; it never turns back. */
function turnOf(tested: Lever, from: number, end: number): Turn | null {
  const { criterion, rivals, limit, points, rest } = tested
  const isBetter = end > from === (criterion.direction === 'max')
  const now = placeAt(tested, from)
  const last = placeAt(tested, end)
  if (end === from || (isBetter ? last <= now : last >= now)) return null
  const levelFor = (wanted: number, isLeft: boolean) =>
    levelAt(criterion.points, tested.valueFor(wanted), from, end, isLeft)
  const byPoints = (): Turn =>
    now === 0
      ? { level: levelFor(points, true), beyond: true, to: isBetter ? 1 : -1 }
      : { level: levelFor(rivals.top - rest, false), beyond: false, to: 0 }
  if (limit === null || isBeyond(criterion, from, limit) === isBeyond(criterion, end, limit))
    return byPoints()
  const atLimit = placeAt(tested, limit)
  if (isBetter) return atLimit > now ? { level: limit, beyond: false, to: atLimit } : byPoints()
  return atLimit < now ? byPoints() : { level: limit, beyond: true, to: -1 }
}

/**
 * The first level, from one towards another, at which a curve has a value; or, where that value is to be left, the
 * last level that has it. Never beyond the second.
 */
export function levelAt(curve: ValueCurve, value: number, from: number, to: number, isLeft: boolean): number {
  const [start, end] = [valueAt(curve, from), valueAt(curve, to)]
  const ahead = end > start ? 1 : -1
  const isPast = (reached: number) => ahead * (reached - value) > (isLeft ? NOISE : -NOISE)
  if ('expression' in curve) return levelBetween(level => isPast(valueAt(curve, level)), from, to, isLeft)
  const between = curve.filter(([level]) => (level - from) * (level - to) < 0)
  const knots = [[from, start], ...(from < to ? between : between.toReversed()), [to, end]] as const
  const i = knots.findIndex(([, reached]) => isPast(reached))
  if (i <= 0) return i === 0 ? from : to
  const [[x0, v0], [x1, v1]] = [knots[i - 1]!, knots[i]!] as [[number, number], [number, number]]
  const share = Math.min(1, Math.max(0, (value - v0) / (v1 - v0)))
  return share === 1 ? x1 : x0 + share * (x1 - x0)
}

/** Differences in value that are rounding. */
const NOISE = 1e-12

/** The level at which something becomes true and stays so, by bisection. */
function levelBetween(isPast: (level: number) => boolean, from: number, to: number, isLeft: boolean): number {
  let [before, past] = [from, to]
  while (Math.abs(past - before) > 1e-12 * Math.abs(to - from)) {
    const middle = (before + past) / 2
    if (middle === before || middle === past) break
    if (isPast(middle)) past = middle
    else before = middle
  }
  return isLeft ? before : past
}
