import { midRanks } from './spearman-rho.ts'

/** How far several raters rank the same objects alike, and the sums it is made of. */
export interface KendallW {
  /** A row per rater, a column per object; lowest number first. */
  midRanks: number[][]
  rankSums: number[]
  /** Sum of squared deviations of the rank sums from their mean. */
  S: number
  /** Σ(t³ - t) over all groups of t ties of all raters. */
  tieCorrection: number
  /** From 0 to 1, ties not corrected for; null with one object (0/0). */
  W: number | null
  /** The same, corrected for ties; null when every rater ties everything (0/0). */
  WTieCorrected: number | null
  /** k(n - 1) times the corrected W. */
  chiSquared: number | null
  degreesOfFreedom: number
}

/**
 * Kendall's coefficient of concordance (Kendall & Babington Smith 1939, Ann. Math. Stat. 10:275-287),
 * with mid-ranks and tie correction (Kendall & Gibbons 1990, ch. 6): W = 12S / (k²(n³ - n) - kΣ(t³ - t)).
 * `scores` holds a row per rater with a number per object, scores or ranks; numbers are tied when they
 * are equal.
 */
export function kendallW(scores: readonly (readonly number[])[]): KendallW {
  const [k, n] = [scores.length, scores[0]!.length]
  const ranks = scores.map(midRanks)
  const rankSums = scores[0]!.map((_, j) => ranks.reduce((sum, row) => sum + row[j]!, 0))
  const mean = (k * (n + 1)) / 2
  const S = rankSums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0)
  const tieCorrection = ranks.reduce((sum, row) => sum + tiesIn(row), 0)
  const spread = k * k * (n ** 3 - n)
  const share = (whole: number) => (whole === 0 ? null : (12 * S) / whole)
  const WTieCorrected = share(spread - k * tieCorrection)
  return {
    midRanks: ranks,
    rankSums,
    S,
    tieCorrection,
    W: share(spread),
    WTieCorrected,
    chiSquared: WTieCorrected === null ? null : k * (n - 1) * WTieCorrected,
    degreesOfFreedom: n - 1,
  }
}

function tiesIn(ranks: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, t) => sum + t ** 3 - t, 0)
}

export const agreementReadings = ['very-weak', 'weak', 'moderate', 'strong', 'unusually-strong'] as const
export type AgreementReading = (typeof agreementReadings)[number]

/** How to read a W (Schmidt 1997, Decision Sciences 28:763-774): .3 weak, .5 moderate, .7 strong, .9 unusually strong. */
export const readingOf = (W: number): AgreementReading =>
  agreementReadings[[0.3, 0.5, 0.7, 0.9].filter(bound => W >= bound).length]!
