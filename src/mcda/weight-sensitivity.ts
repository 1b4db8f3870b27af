import { InvalidProblem } from './invalid.ts'
import { tieTolerance } from './rank.ts'

/** A total as a function of one weight t in [0,1], the others in proportion: a straight line. */
export interface WeightLine {
  alternative: string
  atZero: number
  atOne: number
}

/** From one value of the weight to the next, this alternative has the highest total. */
export interface BestSegment {
  from: number
  to: number
  alternative: string
  /** Alternatives whose total is the same over the whole segment. */
  tiedWith: string[]
}

/** A value of the weight at which alternatives that differ elsewhere share the highest total. */
export interface BestCrossing {
  at: number
  alternatives: string[]
}

export interface WeightRange {
  from: number
  to: number
}

/**
 * Totals as lines in one weight (Mareschal 1988, EJOR 33:54-64): V_a(t) = t A_a + (1-t) S_a, where A
 * is the total on the varied criteria alone and S on the others alone, each with their own weights in
 * proportion. `varied` tells which criteria the weight t is divided over.
 * @throws InvalidProblem weights-sum-zero when the varied criteria, or all the others, weigh nothing:
 * then there is no proportion to keep. With a varied weight of 1 the others weigh nothing.
 */
export function weightLines(
  alternatives: readonly string[],
  values: readonly (readonly number[])[],
  weights: readonly number[],
  varied: readonly boolean[],
  path = 'weights',
): WeightLine[] {
  const sumOver = (isVaried: boolean): number =>
    weights.reduce((sum, weight, j) => (varied[j] === isVaried ? sum + weight : sum), 0)
  const sums = { varied: sumOver(true), others: sumOver(false) }
  if (sums.varied === 0 || sums.others === 0) throw new InvalidProblem('weights-sum-zero', path, {})
  const totalOver = (row: readonly number[], isVaried: boolean, sum: number): number =>
    row.reduce((total, value, j) => (varied[j] === isVaried ? total + (weights[j]! / sum) * value : total), 0)
  return alternatives.map((alternative, i) => ({
    alternative,
    atZero: totalOver(values[i]!, false, sums.others),
    atOne: totalOver(values[i]!, true, sums.varied),
  }))
}

export const totalAt = ({ atZero, atOne }: WeightLine, t: number): number => (1 - t) * atZero + t * atOne

/** Totals closer than this are equal: 1e-9 of the largest of them. */
export const lineTolerance = (lines: readonly WeightLine[]): number =>
  tieTolerance(lines.flatMap(({ atZero, atOne }) => [atZero, atOne]))

/**
 * Who is best at every weight: the upper envelope of the lines, exactly, from crossing to crossing.
 * Lines that coincide (within the tolerance, over all of [0,1]) share their segment; a line that is
 * best at a single point only is named in `crossings` and has no segment.
 */
export function bestByWeight(
  lines: readonly WeightLine[],
  tolerance = lineTolerance(lines),
): { best: BestSegment[]; crossings: BestCrossing[] } {
  const best: BestSegment[] = []
  let from = 0
  let leader = steepest(bestAt(lines, 0, tolerance), tolerance)
  for (;;) {
    const next = overtaking(lines, leader, tolerance)
    const to = next ? Math.max(from, next.at) : 1
    const tied = lines.filter(line => line !== leader && coincide(line, leader, tolerance))
    best.push({ from, to, alternative: leader.alternative, tiedWith: tied.map(line => line.alternative) })
    if (!next) break
    from = to
    leader = next.line
  }
  const crossings = [0, ...best.map(({ to }) => to)].flatMap(at => {
    const shared = bestAt(lines, at, tolerance)
    return shared.every(line => coincide(line, shared[0]!, tolerance))
      ? []
      : [{ at, alternatives: shared.map(line => line.alternative) }]
  })
  return { best, crossings }
}

/** The range of the weight, around `at`, in which no two alternatives change places. */
export function rankingRange(
  lines: readonly WeightLine[],
  at: number,
  tolerance = lineTolerance(lines),
): WeightRange {
  const range = { from: 0, to: 1 }
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      if (coincide(a, b, tolerance)) continue
      if (Math.abs(totalAt(a, at) - totalAt(b, at)) <= tolerance) {
        range.from = at
        range.to = at
        continue
      }
      const t = crossing(a, b)
      if (t === null) continue
      if (t < at) range.from = Math.max(range.from, t)
      else range.to = Math.min(range.to, t)
    }
  })
  return range
}

const slope = ({ atZero, atOne }: WeightLine): number => atOne - atZero

const coincide = (a: WeightLine, b: WeightLine, tolerance: number): boolean =>
  Math.abs(a.atZero - b.atZero) <= tolerance && Math.abs(a.atOne - b.atOne) <= tolerance

/** Where two lines meet within [0,1]; null where they do not, or are parallel. */
function crossing(a: WeightLine, b: WeightLine): number | null {
  const [gapAtZero, gapAtOne] = [a.atZero - b.atZero, a.atOne - b.atOne]
  if (gapAtZero === gapAtOne) return null
  const t = gapAtZero / (gapAtZero - gapAtOne)
  return t >= 0 && t <= 1 ? t : null
}

const bestAt = (lines: readonly WeightLine[], t: number, tolerance: number): WeightLine[] => {
  const most = lines.reduce((max, line) => Math.max(max, totalAt(line, t)), Number.NEGATIVE_INFINITY)
  return lines.filter(line => totalAt(line, t) >= most - tolerance)
}

/** Of lines that meet at one point, the one that is best just after it; the first named of equals. */
function steepest(lines: readonly WeightLine[], tolerance: number): WeightLine {
  const one = lines.reduce((a, b) => (slope(b) > slope(a) ? b : a))
  return lines.find(line => coincide(line, one, tolerance))!
}

/** The line that takes over from the leader, and where. Slopes only increase along the envelope. */
function overtaking(
  lines: readonly WeightLine[],
  leader: WeightLine,
  tolerance: number,
): { line: WeightLine; at: number } | null {
  const rivals = lines
    .filter(line => slope(line) > slope(leader) && line.atOne > leader.atOne + tolerance)
    .map(line => ({ line, at: crossing(leader, line) ?? 1 }))
  if (rivals.length === 0) return null
  const at = rivals.reduce((first, rival) => Math.min(first, rival.at), 1)
  const height = totalAt(leader, at) - tolerance
  const met = rivals.filter(rival => rival.at === at || totalAt(rival.line, at) >= height)
  return {
    line: steepest(
      met.map(rival => rival.line),
      tolerance,
    ),
    at,
  }
}
