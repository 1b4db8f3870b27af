import type { BestWorst } from './best-worst.ts'

/** How well the judgements of the best-worst method agree, as far as they have been given. */
export interface InputConsistency {
  /** Per item; null: a judgement about it is still to come. */
  ratios: (number | null)[]
  /** The largest of them so far; null when there is none. */
  ratio: number | null
  /** The largest ratio that passes; null where none is published. */
  threshold: number | null
  /** null: not to be said, for want of a threshold or of judgements. */
  within: boolean | null
}

/**
 * Input-based consistency ratio, max_j |a_Bj a_jW - a_BW| / (a_BW² - a_BW) (Liang, Brunelli & Rezaei 2020,
 * Omega 96:102175). It needs no weights, so it can warn while the judgements come in.
 */
export function inputConsistency(judgements: BestWorst<number | null>): InputConsistency {
  const { best, worst, bestToOthers, othersToWorst } = judgements
  const bestToWorst = bestToOthers[worst] ?? othersToWorst[best] ?? null
  const ratios = bestToOthers.map((fromBest, j) => {
    if (bestToWorst === null) return null
    if (j === best || j === worst) return 0
    const toWorst = othersToWorst[j]!
    return fromBest === null || toWorst === null ? null : ratioOf(fromBest * toWorst, bestToWorst)
  })
  const known = ratios.filter(ratio => ratio !== null)
  if (bestToWorst === null || known.length === 0)
    return { ratios, ratio: null, threshold: null, within: null }
  const ratio = Math.max(...known)
  const threshold = thresholdOf(bestToWorst, ratios.length)
  const within = ratio === 0 || (threshold === null ? null : ratio <= threshold)
  return { ratios, ratio, threshold, within }
}

const ratioOf = (product: number, bestToWorst: number): number =>
  product === bestToWorst ? 0 : Math.abs(product - bestToWorst) / (bestToWorst ** 2 - bestToWorst)

/** Table 3 of the same paper, for 3 to 9 items, by a_BW; a best that is 1 or 2 times the worst leaves no room. */
const thresholds: Record<number, readonly number[]> = {
  1: Array(7).fill(0),
  2: Array(7).fill(0),
  3: Array(7).fill(0.1667),
  4: [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
  5: [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.296],
  6: [0.133, 0.199, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
  7: [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
  8: [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.362, 0.3657],
  9: [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.362, 0.3662],
}

/** null for more items, or a preference between two numbers, than the authors computed. */
const thresholdOf = (bestToWorst: number, n: number): number | null =>
  thresholds[bestToWorst]?.[n - 3] ?? null
