import { InvalidProblem } from '../invalid.ts'
import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'

/** The judgements of the best-worst method; null: not given yet. */
export interface BestWorst<Judgement extends number | null = number> {
  /** Place of the best (most important) and the worst item. */
  best: number
  worst: number
  /** a_Bj: how much the best is preferred to each item, from 1 to 9. */
  bestToOthers: readonly Judgement[]
  /** a_jW: how much each item is preferred to the worst. */
  othersToWorst: readonly Judgement[]
}

const LARGEST_JUDGEMENT = 9

/**
 * Refuses judgements that the method cannot take, as far as they have been given. When the best is no
 * better than the worst, nothing is. `placeOf` says where a judgement stands in the input.
 */
export function checkBestWorst(
  { best, worst, bestToOthers, othersToWorst }: BestWorst<number | null>,
  items: readonly string[],
  placeOf: (field: 'bestToOthers' | 'othersToWorst', item: number) => string,
): void {
  if (best === worst) throw new InvalidProblem('best-is-worst', 'worst', { item: items[worst]! })
  const [fromBest, toWorst] = [bestToOthers[worst]!, othersToWorst[best]!]
  if (fromBest !== null && toWorst !== null && fromBest !== toWorst) {
    const names = { best: items[best]!, worst: items[worst]! }
    const path = placeOf('othersToWorst', best)
    throw new InvalidProblem('best-to-worst-differs', path, { ...names, fromBest, toWorst })
  }
  const max = (fromBest ?? toWorst) === 1 ? 1 : LARGEST_JUDGEMENT
  for (const [field, judgements, itself] of [
    ['bestToOthers', bestToOthers, best],
    ['othersToWorst', othersToWorst, worst],
  ] as const)
    judgements.forEach((value, j) => {
      if (value === null) return
      const path = placeOf(field, j)
      if (j === itself && value !== 1)
        throw new InvalidProblem('self-comparison', path, { item: items[j]!, value })
      if (value < 1 || value > max) throw new InvalidProblem('out-of-range', path, { value, min: 1, max })
    })
}

/**
 * Weights, summing to 1, of the linear best-worst method (Rezaei 2016, Omega 64:126-130): min ξ such that
 * |w_B - a_Bj w_j| ≤ ξ and |w_j - a_jW w_W| ≤ ξ for every j. There is one optimum: scaled to ξ = 1 the sum of the
 * weights is largest, every w_j = min((w_B + 1) / a_Bj, a_jW w_W + 1), and what bounds w_B and w_W are lines that
 * rise in both, so both are largest where the first two lines meet. `xi` is the method's own indicator
 * of consistency: 0 when the judgements agree.
 */
export function bestWorstWeights({ best, worst, bestToOthers, othersToWorst }: BestWorst): {
  weights: number[]
  xi: number
} {
  const n = bestToOthers.length
  /** one · w_i - other · w_j lies between -ξ and ξ. */
  const within = (i: number, j: number, other: number): LinearConstraint[] =>
    [1, -1].map(sign => {
      const coefficients = new Array<number>(n + 1).fill(0)
      coefficients[i] = sign
      coefficients[j] = -sign * other
      coefficients[n] = -1
      return { coefficients, sense: '<=', bound: 0 }
    })
  const others = bestToOthers.map((_, j) => j).filter(j => j !== best && j !== worst)
  const optimum = solveLinearProgram({
    goal: 'min',
    objective: [...new Array<number>(n).fill(0), 1],
    constraints: [
      ...within(best, worst, bestToOthers[worst]!),
      ...others.flatMap(j => within(best, j, bestToOthers[j]!)),
      ...others.flatMap(j => within(j, worst, othersToWorst[j]!)),
      { coefficients: [...new Array<number>(n).fill(1), 0], sense: '=', bound: 1 },
    ],
  })
  if (optimum.status !== 'optimal') throw new Error(`The best-worst program is ${optimum.status}`)
  return { weights: optimum.x.slice(0, n), xi: optimum.x[n]! }
}
