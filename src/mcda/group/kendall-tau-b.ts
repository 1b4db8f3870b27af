/** Pairs of places counted by how two lists order them, and the coefficient that follows. */
export interface KendallTauB {
  concordant: number
  discordant: number
  tiedOnlyInX: number
  tiedOnlyInY: number
  tiedInBoth: number
  /** From -1 (reversed) to 1 (the same order); null when either list ties every pair (0/0). */
  tauB: number | null
}

/**
 * Kendall's rank correlation with ties (Kendall 1945, Biometrika 33:239-251):
 * tau-b = (C - D) / sqrt((C + D + Tx)(C + D + Ty)), where Tx and Ty are the pairs tied in one list
 * only. `x` and `y` are two measurements (scores or ranks) of the same things, as many in each;
 * numbers are tied when they are equal. Counts every pair: n(n-1)/2 comparisons.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): KendallTauB {
  const pairs = { concordant: 0, discordant: 0, tiedOnlyInX: 0, tiedOnlyInY: 0, tiedInBoth: 0 }
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [byX, byY] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)]
      if (byX === 0 && byY === 0) pairs.tiedInBoth++
      else if (byX === 0) pairs.tiedOnlyInX++
      else if (byY === 0) pairs.tiedOnlyInY++
      else if (byX === byY) pairs.concordant++
      else pairs.discordant++
    }
  }
  const { concordant: C, discordant: D, tiedOnlyInX: Tx, tiedOnlyInY: Ty } = pairs
  const squared = (C + D + Tx) * (C + D + Ty)
  return { ...pairs, tauB: squared === 0 ? null : (C - D) / Math.sqrt(squared) }
}
