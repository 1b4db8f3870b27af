import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'

/** How much each place in a ranking counts. */
export const RankRule = z.enum(['centroid', 'sum', 'reciprocal']).meta({
  id: 'RankRule',
  description:
    'centroid: (1/n) Σ_{k≥i} 1/k; sum: 2(n+1-i)/(n(n+1)); reciprocal: (1/i)/Σ(1/k), for place i of n.',
})
export type RankRule = z.infer<typeof RankRule>

/**
 * Weights, summing to 1, from a ranking alone: rank order centroid (Barron & Barrett 1996, Management
 * Science 42:1515-1523), rank sum and rank reciprocal (Stillwell, Seaver & Edwards 1981, OBHP 28:62-77).
 * `ranks`: 1 = most important. Equals share the mean weight of the places they occupy.
 * @throws InvalidProblem not-a-ranking, naming the place (see {@link checkRanking}).
 */
export function rankWeights(ranks: readonly number[], rule: RankRule): number[] {
  checkRanking(ranks)
  const byPlace = placeWeights(ranks.length, rule)
  return ranks.map(rank => {
    const above = ranks.filter(other => other < rank).length
    const shared = byPlace.slice(above, above + ranks.filter(other => other === rank).length)
    return shared.reduce((sum, weight) => sum + weight, 0) / shared.length
  })
}

function placeWeights(n: number, rule: RankRule): number[] {
  const places = Array.from({ length: n }, (_, i) => i + 1)
  switch (rule) {
    case 'sum':
      return places.map(place => (2 * (n + 1 - place)) / (n * (n + 1)))
    case 'reciprocal': {
      const sum = tailSum(1, n)
      return places.map(place => 1 / place / sum)
    }
    case 'centroid':
      return places.map(place => tailSum(place, n) / n)
  }
}

/** 1/from + … + 1/to, the smallest added first. */
const tailSum = (from: number, to: number): number =>
  Array.from({ length: to - from + 1 }, (_, k) => 1 / (to - k)).reduce((sum, x) => sum + x, 0)

/** What the equals of places `above + 1` to `above + count`, the `level`-th in order, are all called. */
const conventions: ((level: number, above: number, count: number) => number)[] = [
  (_, above, count) => above + (count + 1) / 2,
  (_, above) => above + 1,
  level => level,
]

/**
 * Refuses numbers that are no ranking. Equals may be written as mid-ranks (1, 2.5, 2.5, 4), as
 * competition ranks (1, 2, 2, 4) or as dense ranks (1, 2, 2, 3), throughout: each says the same order.
 * @throws InvalidProblem not-a-ranking at the first rank, from the most important down, that fits none.
 */
function checkRanking(ranks: readonly number[]): void {
  if (ranks.length === 0) throw new InvalidProblem('empty', 'ranks', {})
  const levels = [...new Set(ranks)].sort((a, b) => a - b)
  let [fitting, above] = [conventions, 0]
  levels.forEach((rank, i) => {
    const count = ranks.filter(other => other === rank).length
    const still = fitting.filter(convention => convention(i + 1, above, count) === rank)
    if (still.length === 0)
      throw new InvalidProblem('not-a-ranking', `ranks.${ranks.indexOf(rank)}`, {
        rank,
        expected: fitting[0]!(i + 1, above, count),
      })
    fitting = still
    above += count
  })
}
