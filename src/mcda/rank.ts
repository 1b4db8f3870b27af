/** Two totals on 0-100 closer than this are equal: 1e-9 of the scale. Not the close-call margin. */
export const TIE_TOLERANCE = 1e-7

/**
 * The same for numbers on a scale of their own: 1e-9 of the largest magnitude that went into them
 * (for a sum, its terms added up without their signs: what cancels out still leaves its rounding).
 */
export const tieTolerance = (magnitudes: readonly number[]): number =>
  1e-9 * magnitudes.reduce((largest, magnitude) => Math.max(largest, Math.abs(magnitude)), 0)

/**
 * Competition ranks (1, 1, 3), best = 1; higher is better. Values within `tolerance` of the best
 * of their group share its rank, so that rounding noise never breaks a tie.
 */
export function competitionRanks(values: readonly number[], tolerance = TIE_TOLERANCE): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!)
  const ranks = new Array<number>(values.length)
  let leader = Number.NaN
  let rank = 0
  order.forEach((index, position) => {
    const value = values[index]!
    if (!(leader - value <= tolerance)) {
      leader = value
      rank = position + 1
    }
    ranks[index] = rank
  })
  return ranks
}

/** Dense ranks (1, 1, 2): the same groups as {@link competitionRanks}, without gaps. */
export function denseRanks(values: readonly number[], tolerance = TIE_TOLERANCE): number[] {
  const ranks = competitionRanks(values, tolerance)
  const levels = [...new Set(ranks)].sort((a, b) => a - b)
  const place = new Map(levels.map((rank, i) => [rank, i + 1]))
  return ranks.map(rank => place.get(rank)!)
}

/** Fractional (mid-) ranks (1.5, 1.5, 3): tied alternatives share the mean of their places. */
export function fractionalRanks(values: readonly number[], tolerance = TIE_TOLERANCE): number[] {
  const ranks = competitionRanks(values, tolerance)
  const shared = new Map<number, number>()
  for (const rank of ranks) shared.set(rank, (shared.get(rank) ?? 0) + 1)
  return ranks.map(rank => rank + (shared.get(rank)! - 1) / 2)
}

export interface Interval {
  low: number
  high: number
}

/**
 * Best and worst attainable rank of each alternative when every total may lie anywhere in its own
 * interval, independently. Exact: best counts the rivals that are certainly above, worst those
 * that may be above.
 */
export function rankIntervals(
  totals: readonly Interval[],
  tolerance = TIE_TOLERANCE,
): { best: number; worst: number }[] {
  return totals.map((own, i) => ({
    best: 1 + totals.filter((rival, j) => j !== i && rival.low > own.high + tolerance).length,
    worst: 1 + totals.filter((rival, j) => j !== i && rival.high > own.low + tolerance).length,
  }))
}
