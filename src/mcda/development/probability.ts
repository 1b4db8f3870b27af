import type { OpenOutcome, ProbabilityRange } from './open-development.ts'

/** What is said of the probabilities of one development's outcomes: each in its range, together 1. */
export interface Probabilities {
  /** As narrow as they make each other. */
  ranges: ProbabilityRange[]
  nominal: number[]
  /** The corners of what the ranges allow; one corner: all is known. */
  vertices: number[][]
}

/** Null: nobody says. What can turn out in one way only is certain. */
export function probabilitiesOf(outcomes: readonly OpenOutcome[]): Probabilities | null {
  if (outcomes.length === 1) return { ranges: [{ low: 1, high: 1 }], nominal: [1], vertices: [[1]] }
  const declared = outcomes.flatMap(({ probability }) => probability ?? [])
  if (declared.length < outcomes.length) return null
  const nominal = nominalOf(declared)
  const ranges = tightened(declared)
  return { ranges, nominal, vertices: verticesOf(ranges, nominal) }
}

/** Every range filled to the same part, so that they sum to 1. */
function nominalOf(ranges: readonly ProbabilityRange[]): number[] {
  const [least, most] = [sumOf(ranges, 'low'), sumOf(ranges, 'high')]
  const part = most > least ? Math.min(1, Math.max(0, (1 - least) / (most - least))) : 0
  return ranges.map(({ low, high }) => low + part * (high - low))
}

const sumOf = (ranges: readonly ProbabilityRange[], end: 'low' | 'high'): number =>
  ranges.reduce((sum, range) => sum + range[end], 0)

/** The ranges without what the others leave no room for: every end is reached. */
export function tightened(ranges: readonly ProbabilityRange[]): ProbabilityRange[] {
  const [least, most] = [sumOf(ranges, 'low'), sumOf(ranges, 'high')]
  return ranges.map(({ low, high }) => ({
    low: Math.min(high, Math.max(low, 1 - (most - high))),
    high: Math.max(low, Math.min(high, 1 - (least - low))),
  }))
}

/** What sums that should be 1 may miss it by, as when the ranges were checked. */
const SUM_TOLERANCE = 1e-9

/** In a corner every probability but one is at an end of its range. */
function verticesOf(ranges: readonly ProbabilityRange[], nominal: number[]): number[][] {
  const corners = new Map<string, number[]>()
  ranges.forEach(({ low, high }, free) => {
    const others = ranges.reduce<number[][]>(
      (corner, range, o) =>
        corner.flatMap(ends =>
          (o === free ? [0] : [...new Set([range.low, range.high])]).map(end => [...ends, end]),
        ),
      [[]],
    )
    for (const corner of others) {
      const rest = 1 - corner.reduce((sum, p) => sum + p, 0)
      if (rest < low - SUM_TOLERANCE || rest > high + SUM_TOLERANCE) continue
      corner[free] = Math.min(high, Math.max(low, rest))
      corners.set(corner.map(p => p.toFixed(12)).join(), corner)
    }
  })
  return corners.size > 1 ? [...corners.values()] : [nominal]
}
