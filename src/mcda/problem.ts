import type { PreferenceFunction } from './cross-check/preference-function.ts'
import type { ValueCurve } from './value.ts'

/**
 * A decision problem on fixed scales: all that the additive ranking needs, in plain JSON.
 * It knows identifiers, numbers and rules; no project, no person, no language.
 */
export interface Problem {
  /** Alternatives, in the order in which they were proposed. */
  models: string[]
  functions: string[]
  /** Those who judge, in order of admission. */
  assessors: string[]
  /** How the assessors' levels of one cell become one level. */
  aggregation: 'mean' | 'median'
  /** Two totals closer than this (points on 0-100) are a close call. */
  closeCallMargin: number
  criteria: Criterion[]
  scores: Score[]
  /** The assessors' own weights (preference profiles); who has none here judges under the adopted weights. */
  profiles?: Profile[]
  /** Which assessors speak for one organisation. */
  organisations?: Organisation[]
}

/** One assessor's weight per criterion, in points of 100. */
export interface Profile {
  assessor: string
  weights: Record<string, number>
}

export interface Organisation {
  id: string
  assessors: string[]
}

export interface Criterion {
  id: string
  /** Groups from the root down, without the criterion itself. */
  path: string[]
  /** Global weight in points of 100: the product along the path. All of them sum to 100. */
  weight: number
  direction: 'max' | 'min'
  /** Fixed scale: level to value in [0,1], rising with the level for `max`, falling for `min`. */
  points: ValueCurve
  /** The functions on which it is scored, with their weights; null when scored per model. */
  functions: { id: string; weight: number }[] | null
  /** How the functions combine: weighted mean, or the weakest link. */
  combine: 'mean' | 'min'
  requirement: Requirement | null
  /** From which difference in value one model is preferred to another (PROMETHEE); absent: from any. */
  preference?: PreferenceFunction
  /** Developments that may move this criterion; empty: not open to national change. */
  developments: string[]
  /** Open to national change. */
  flagged: boolean
}

/** An exclusion threshold (knock-out) or norm, tested per function on the level, never on the mean. */
export interface Requirement {
  /** One limit for all, or one per function; a function without a limit has no norm. */
  limit: number | Record<string, number>
  breach: 'exclude' | 'report'
}

/** One cell's content by one assessor (or measured once: assessor null). */
export interface Score {
  model: string
  criterion: string
  /** Function, or null when the criterion is scored per model. */
  fn: string | null
  assessor: string | null
  state: 'value' | 'cannot-judge' | 'not-applicable'
  /** Level on the criterion's own scale; null unless state is 'value'. */
  value: number | null
  low: number | null
  high: number | null
}
