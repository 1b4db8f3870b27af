import { type Columns, columnAt, copyOf, type Ends, rescale, weightedSumAndLargest } from '../columns.ts'
import { endsOf } from '../matrix.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import { tableForm } from '../table.ts'

export interface Vikor {
  /** (f* - f) / (f* - f⁻) per criterion; 0 where best and worst are equal. */
  shortfalls: Columns
  /** Group utility: the weighted sum of the shortfalls. */
  S: number[]
  /** Individual regret: the largest weighted shortfall, and the first criterion that has it. */
  R: number[]
  regretAt: number[]
  /** The compromise between them; lower is better. */
  Q: number[]
  /** Two Q closer than this are equal: what 1e-9 of the largest S and of the largest R makes of Q. */
  tieTolerance: number
}

export const regretTermsTable = tableForm('regret-terms', 'w·(f*-f)/(f*-f⁻)', 'alternatives', 'criteria')
export const vikorTable = tableForm('vikor', 'S, R, Q', 'alternatives', 'quantities')

/**
 * VIKOR (Opricovic & Tzeng 2004, EJOR 156:445-455) with weights that sum to 1. Q places S and R between
 * their best and worst among the alternatives; with `fixed`, between what the ends make possible: S
 * between 0 and 1, R between 0 and the largest weight, so that no Q depends on the other alternatives.
 */
export function vikor(
  matrix: Columns,
  weights: readonly number[],
  { best, worst }: Ends,
  v: number,
  fixed = false,
): Vikor {
  const shortfalls = copyOf(matrix)
  best.forEach((end, j) => {
    if (end === worst[j]) columnAt(shortfalls, j).fill(0)
    else rescale(shortfalls, j, end, worst[j]!)
  })
  const { sum: S, largest: R, largestAt: regretAt } = weightedSumAndLargest(shortfalls, weights)
  const inS = between(S, fixed ? { min: 0, max: 1 } : endsOf(S))
  const inR = between(R, fixed ? { min: 0, max: endsOf(weights).max } : endsOf(R))
  const Q = inS.places.map((place, i) => v * place + (1 - v) * inR.places[i]!)
  return { shortfalls, S, R, regretAt, Q, tieTolerance: v * inS.tieTolerance + (1 - v) * inR.tieTolerance }
}

/** Places from 0 (lowest) to 1; all 0 where the ends are equal but for rounding. */
function between(numbers: readonly number[], { min, max }: { min: number; max: number }) {
  const [span, rounding] = [max - min, 1e-9 * max]
  if (span <= rounding) return { places: numbers.map(() => 0), tieTolerance: 0 }
  return { places: numbers.map(x => (x - min) / span), tieTolerance: rounding / span }
}

export interface Compromise {
  ranksByQ: number[]
  /** Q(second) - Q(first) ≥ 1/(m-1); with one alternative there is nothing to be ahead of. */
  acceptableAdvantage: boolean
  /** All that are first by Q are best by S, or by R, too. */
  acceptableStability: boolean
  /** The first if both hold; the first two (and who ties with them) if only the advantage; otherwise all with Q - Q(first) < 1/(m-1). */
  compromiseSet: number[]
}

/** Opricovic & Tzeng's two conditions, and the indices of the alternatives they leave. */
export function compromiseOf({ S, R, Q, tieTolerance: tolerance }: Vikor): Compromise {
  const ranksByQ = ranksFromLow(Q, tolerance)
  const [ranksByS, ranksByR] = [S, R].map(each => ranksFromLow(each, tieTolerance(each))) as [
    number[],
    number[],
  ]
  const [first, second = Number.POSITIVE_INFINITY] = Q.toSorted((a, b) => a - b)
  const advantage = 1 / (Q.length - 1) - tolerance
  const acceptableAdvantage = second - first! >= advantage
  const acceptableStability = ranksByQ.every((rank, i) => rank > 1 || ranksByS[i] === 1 || ranksByR[i] === 1)
  const stays = (i: number) =>
    acceptableAdvantage ? ranksByQ[i]! <= (acceptableStability ? 1 : 2) : Q[i]! - first! < advantage
  return {
    ranksByQ,
    acceptableAdvantage,
    acceptableStability,
    compromiseSet: [...Q.keys()].filter(stays),
  }
}

const ranksFromLow = (numbers: readonly number[], tolerance: number): number[] =>
  competitionRanks(
    numbers.map(x => -x),
    tolerance,
  )
