import { z } from 'zod'
import { Comparison, type Comparisons } from './pairwise-comparison.ts'

export const Triad = z
  .strictObject({
    items: z.array(z.string()).length(3),
    judgements: z.array(Comparison).length(3).meta({
      description: 'First over second, second over third, and first over third.',
    }),
    implied: z.number().meta({ description: 'First over third, as it follows from the other two.' }),
    factor: z.number().meta({ description: 'How many times too large or too small the third judgement is.' }),
  })
  .meta({ id: 'Triad', description: 'Three judgements that contradict each other.' })
export type Triad = z.infer<typeof Triad>

/** Three judgements no further apart than rounding agree. */
const AGREEMENT = 1 + 1e-9

/**
 * The three items whose judgements contradict each other most: the largest deviation of a_ik from
 * a_ij·a_jk, by a factor (Koczkodaj 1993, Math. and Computer Modelling 18(7):79-84). The first in the order
 * of the items when several are equally far off; null when all agree, or no three items are all compared.
 */
export function worstTriad(comparisons: Comparisons, items: readonly string[]): Triad | null {
  const n = comparisons.length
  let worst: [number, number, number] | null = null
  let largest = AGREEMENT
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      for (let k = j + 1; k < n; k++) {
        const [ij, jk, ik] = [comparisons[i]![j]!, comparisons[j]![k]!, comparisons[i]![k]!]
        if (ij === null || jk === null || ik === null) continue
        const factor = factorBetween(ij * jk, ik)
        if (factor > largest * AGREEMENT) [worst, largest] = [[i, j, k], factor]
      }
  return worst && triadOf(worst, comparisons, items)
}

const factorBetween = (one: number, other: number): number => Math.max(one / other, other / one)

function triadOf(places: readonly number[], comparisons: Comparisons, items: readonly string[]): Triad {
  const [i, j, k] = places as [number, number, number]
  const between = (from: number, to: number): Comparison => ({
    item: items[from]!,
    over: items[to]!,
    ratio: comparisons[from]![to]!,
  })
  const judgements = [between(i, j), between(j, k), between(i, k)]
  const implied = judgements[0]!.ratio * judgements[1]!.ratio
  return {
    items: [items[i]!, items[j]!, items[k]!],
    judgements,
    implied,
    factor: factorBetween(implied, judgements[2]!.ratio),
  }
}
