/** Lowest and highest level that a judge could have given. */
export interface ScaleEnds {
  min: number
  max: number
}

/**
 * Consensus on an ordinal scale (Tastle & Wierman 2007, Int. J. Approximate Reasoning 45:531-545):
 * Cns = 1 + Σ p_i log₂(1 - |x_i - μ|/d), with μ the mean of the levels given and d the width of the
 * scale. 1 when all are equal, 0 when half stands at either end. `levels` holds at least one level, all
 * within the scale.
 */
export function consensus(levels: readonly number[], { min, max }: ScaleEnds): number {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  const sum = levels.reduce((total, level) => total + Math.log2(1 - Math.abs(level - mean) / (max - min)), 0)
  // rounding only: the sum lies between -levels.length and 0
  return Math.min(1, Math.max(0, 1 + sum / levels.length))
}

/** Two groups of judges with nobody between them. */
export interface TwoCamps {
  /** Highest level of those below. */
  from: number
  /** Lowest level of those above. */
  to: number
  below: number
  above: number
}

/**
 * Two camps: at least half of the scale is empty between them, which is more than either of them spans,
 * and each holds at least two judges and at least a third of all. Well separated clusters in the sense
 * of Dunn (1973, J. Cybernetics 3:32-57): further apart than wide. So one dissenter is no camp, nor are
 * two neighbouring levels of a scale of four or more, nor a group that covers the scale; null for these.
 */
export function twoCamps(levels: readonly number[], { min, max }: ScaleEnds): TwoCamps | null {
  const sorted = levels.toSorted((a, b) => a - b)
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!]
  const half = (max - min) * (0.5 - 1e-9)
  const fewest = Math.max(2, Math.ceil(sorted.length / 3))
  for (let below = fewest; below <= sorted.length - fewest; below++) {
    const [from, to] = [sorted[below - 1]!, sorted[below]!]
    const gap = to - from
    if (gap >= half && gap > from - lowest && gap > highest - to)
      return { from, to, below, above: sorted.length - below }
  }
  return null
}
