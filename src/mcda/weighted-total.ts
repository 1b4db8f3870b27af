// Also runs in a browser, as it stands: it imports no package, and nothing that does.
import { competitionRanks, type Interval, rankIntervals } from './rank.ts'

/** What a criterion is worth to a model, in [0,1], before it is weighed. */
export interface Worth {
  /** Null as long as a missing score could change it. */
  value: number | null
  low: number
  high: number
}

/** What a criterion adds to a total, in points of its weight. */
export interface Points {
  /** Null as long as a missing score could change it: without weight none can. */
  points: number | null
  lowPoints: number
  highPoints: number
}

export const pointsOf = (weight: number, { value, low, high }: Worth): Points => ({
  points: weight === 0 ? 0 : value === null ? null : weight * value,
  lowPoints: weight * low,
  highPoints: weight * high,
})

/** A total and where it lies whatever the missing scores become. */
export interface Total extends Interval {
  /** Null as long as a missing score could change it: never zero. */
  total: number | null
}

/** The sum of what each criterion adds, in the order of the criteria. */
export function totalOf(parts: readonly Points[]): Total {
  const sum = (of: (part: Points) => number) => parts.reduce((total, part) => total + of(part), 0)
  const isKnown = parts.every(({ points }) => points !== null)
  return {
    total: isKnown ? sum(({ points }) => points!) : null,
    low: sum(({ lowPoints }) => lowPoints),
    high: sum(({ highPoints }) => highPoints),
  }
}

/** A model's place among the others. */
export interface Standing {
  /** Competition rank; null as long as a missing score of any ranked model could change it. */
  rank: number | null
  bestRank: number
  worstRank: number
}

/** Best first, with the place of each; ties in the order given. */
export function inOrder<Model extends Total>(models: readonly Model[]): (Model & Standing)[] {
  const intervals = rankIntervals(models)
  const isComplete = models.every(({ total }) => total !== null)
  const ranks = isComplete ? competitionRanks(models.map(({ total }) => total!)) : null
  return models
    .map((model, i) => {
      const { best, worst } = intervals[i]!
      const rank = ranks?.[i] ?? (best === worst ? best : null)
      return { ...model, rank, bestRank: best, worstRank: worst }
    })
    .sort((a, b) => placeOf(a) - placeOf(b))
}

/** Known rank first; otherwise the middle of what is attainable. */
const placeOf = ({ rank, bestRank, worstRank }: Standing): number => rank ?? (bestRank + worstRank) / 2
