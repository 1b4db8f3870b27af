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

export interface Source {
  /** Index of the criterion. */
  criterion: number
  /** Its share in the other method's difference, and in the adopted one: from -1 to 1. */
  share: number
  adoptedShare: number
}

/**
 * The criterion a disagreement comes from. `parts` and `adoptedParts`: what each criterion adds to the
 * difference in favour of the one that gains, by the other method and by the adopted one. Of the
 * criteria that speak for it by the other method, the one whose share exceeds its adopted share most;
 * where none does (it is put level by what the method leaves out), of all criteria. The first of equals.
 */
export function sourceOf(parts: readonly number[], adoptedParts: readonly number[]): Source {
  const [shares, adopted] = [sharesOf(parts), sharesOf(adoptedParts)]
  const sources = shares.map((share, j) => ({ criterion: j, share, adoptedShare: adopted[j]! }))
  const favourable = sources.filter(({ share }) => share > ROUNDING)
  const excess = ({ share, adoptedShare }: Source) => share - adoptedShare
  return (favourable.length > 0 ? favourable : sources).reduce((most, source) =>
    excess(source) > excess(most) + ROUNDING ? source : most,
  )
}

/** Shares closer than this are equal. */
const ROUNDING = 1e-12

/** Parts of a difference over their magnitudes together; all 0 where there is no difference. */
function sharesOf(parts: readonly number[]): number[] {
  const magnitude = parts.reduce((sum, part) => sum + Math.abs(part), 0)
  return parts.map(part => (magnitude === 0 ? 0 : part / magnitude + 0))
}
