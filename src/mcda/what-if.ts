// Also runs in a browser, as it stands: it imports no package, and nothing that does.
import { inOrder, pointsOf, type Standing, type Total, totalOf, type Worth } from './weighted-total.ts'

/** A weight that can be tried out: of one criterion, or of all criteria of a group together. */
export interface Lever {
  id: string
  /** Points of 100, as adopted. */
  weight: number
  /** The criteria it stands for, by place. */
  criteria: readonly number[]
}

/** A model with what each criterion is worth to it, by place. */
export interface Candidate {
  model: string
  worth: readonly Worth[]
}

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0)

/** Parts of `whole` in these proportions; in the first proportions that are any. */
function divided(whole: number, ...proportions: readonly number[][]): number[] | null {
  const known = proportions.find(weights => sum(weights) > 0)
  return known ? known.map(weight => (whole * weight) / sum(known)) : null
}

/**
 * The weights of the levers, in points of 100, when some are set by hand (null: not set). What is set stays as it
 * is; the others share what is left in their adopted proportions. Where that does not come to 100, those that were
 * set give way in proportion too, the one set last excepted.
 */
export function leverWeights(
  adopted: readonly number[],
  set: readonly (number | null)[],
  last: number | null = null,
): number[] {
  const given = set.map(weight => weight ?? 0)
  const free = adopted.map((weight, i) => (set[i] === null ? weight : 0))
  const shared = divided(100 - sum(given), free)
  if (shared && sum(given) <= 100) return given.map((weight, i) => (set[i] === null ? shared[i]! : weight))
  if (last === null) return divided(100, given, [...adopted]) ?? [...adopted]
  const apart = (weights: readonly number[]) => weights.map((weight, i) => (i === last ? 0 : weight))
  const kept = Math.min(100, given[last]!)
  const rest = divided(100 - kept, apart(given), apart(adopted))
  return rest ? rest.with(last, kept) : given.map((_, i) => (i === last ? 100 : 0))
}

/** The weights of the criteria when the levers weigh this much: inside a lever they keep their proportions. */
export function criterionWeights(
  adopted: readonly number[],
  levers: readonly Lever[],
  weights: readonly number[],
): number[] {
  const changed = adopted.map(() => 0)
  levers.forEach(({ criteria }, i) => {
    const inside = criteria.map(j => adopted[j]!)
    const parts = divided(
      weights[i]!,
      inside,
      criteria.map(() => 1),
    )!
    criteria.forEach((j, k) => {
      changed[j] = parts[k]!
    })
  })
  return changed
}

/** The ranking under other weights, on the same scores: who is excluded or open stays so. */
export const rankUnder = (
  weights: readonly number[],
  candidates: readonly Candidate[],
): ({ model: string } & Total & Standing)[] =>
  inOrder(
    candidates.map(({ model, worth }) => ({
      model,
      ...totalOf(worth.map((one, j) => pointsOf(weights[j]!, one))),
    })),
  )
