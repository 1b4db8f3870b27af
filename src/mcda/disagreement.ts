/**
 * How another method's ranking departs from the adopted one on a pair: the adopted order is turned
 * round, a tie is broken, or two that differ are put level.
 */
export type DisagreementKind = 'reversed' | 'separated' | 'tied'

/** Indices of two alternatives; the adopted ranking does not put `below` above `above`. */
export interface DifferingPair {
  kind: DisagreementKind
  above: number
  below: number
}

/**
 * The pair that tells most of how two rankings differ; null where they are the same. A pair on which
 * the other method prefers the one that is not ahead goes before a pair that it puts level; then the
 * pair with the best place in the adopted ranking, then the one whose `below` the other method places
 * best. So where the first places differ, it is the adopted first and the other method's first.
 */
export function tellingPair(adopted: readonly number[], other: readonly number[]): DifferingPair | null {
  let telling: { pair: DifferingPair; key: number[] } | null = null
  for (let above = 0; above < adopted.length; above++) {
    for (let below = 0; below < adopted.length; below++) {
      const ahead = Math.sign(adopted[below]! - adopted[above]!)
      const kind = kindOf(ahead, Math.sign(other[below]! - other[above]!))
      if (kind === null) continue
      const key = [kind === 'tied' ? 1 : 0, adopted[above]!, other[below]!, adopted[below]!, above, below]
      if (!telling || isBefore(key, telling.key)) telling = { pair: { kind, above, below }, key }
    }
  }
  return telling?.pair ?? null
}

/** 1: the first of the pair is ahead; 0: level; -1: behind. */
function kindOf(adopted: number, other: number): DisagreementKind | null {
  if (adopted === 1 && other === -1) return 'reversed'
  if (adopted === 0 && other === -1) return 'separated'
  if (adopted === 1 && other === 0) return 'tied'
  return null
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((x, i) => x !== b[i])
  return at !== -1 && a[at]! < b[at]!
}

/** Parts of a difference as shares of their magnitudes together; all 0 where there is no difference. */
export function sharesOf(parts: readonly number[]): number[] {
  const magnitude = parts.reduce((sum, part) => sum + Math.abs(part), 0)
  return parts.map(part => (magnitude === 0 ? 0 : part / magnitude + 0))
}

/** The largest number but for rounding; the first of equals. */
export const indexOfLargest = (numbers: readonly number[]): number =>
  numbers.reduce((best, x, i) => (x > numbers[best]! + 1e-12 ? i : best), 0)
