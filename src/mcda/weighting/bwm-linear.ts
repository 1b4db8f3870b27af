import { z } from 'zod'
import { type Table, tableForm, weightsTable } from '../table.ts'
import { type BestWorst, bestWorstWeights, checkBestWorst } from './best-worst.ts'
import { inputConsistency } from './input-consistency.ts'

export const bestWorstTable = tableForm('best-worst', 'a', 'quantities', 'criteria')
export const deviationsTable = tableForm('best-worst-deviations', 'ξ', 'quantities', 'criteria')

/** What the judgements say about themselves. */
export const BestWorstConsistency = z.strictObject({
  xi: z.number().meta({ description: 'Largest deviation at the optimum; 0 when the judgements agree.' }),
  inputConsistencyRatio: z.number(),
  inputConsistencyRatios: z.array(z.number()).meta({ description: 'Per criterion.' }),
  threshold: z.number().nullable().meta({
    description:
      'The largest input consistency ratio that passes (Liang, Brunelli & Rezaei 2020). null: none is published for so many criteria, or for a best-to-worst that is not a whole number.',
  }),
  within: z.boolean().nullable(),
})
export type BestWorstConsistency = z.infer<typeof BestWorstConsistency>

export interface BestWorstWeights {
  weights: number[]
  consistency: BestWorstConsistency
  tables: Table[]
}

/**
 * Weights of the linear best-worst method with their consistency.
 * @throws InvalidProblem naming the judgement that the method cannot take (see {@link checkBestWorst}).
 */
export function bwmLinear(
  judgements: BestWorst,
  items: readonly string[],
  placeOf: (field: 'bestToOthers' | 'othersToWorst', item: number) => string = (field, j) => `${field}.${j}`,
): BestWorstWeights {
  checkBestWorst(judgements, items, placeOf)
  const { best, worst, bestToOthers, othersToWorst } = judgements
  const { weights, xi } = bestWorstWeights(judgements)
  const { ratios, ratio, threshold, within } = inputConsistency(judgements)
  // complete judgements have every ratio
  const inputConsistencyRatios = ratios.map(Number)
  return {
    weights,
    consistency: { xi, inputConsistencyRatio: ratio ?? 0, inputConsistencyRatios, threshold, within },
    tables: [
      bestWorstTable.of(['best-to-others', 'others-to-worst', 'input-consistency-ratio'], items, [
        bestToOthers,
        othersToWorst,
        ratios,
      ]),
      weightsTable.of(['weight'], items, [weights]),
      deviationsTable.of(['from-best', 'from-worst'], items, [
        weights.map((w, j) => Math.abs(weights[best]! - bestToOthers[j]! * w)),
        weights.map((w, j) => Math.abs(w - othersToWorst[j]! * weights[worst]!)),
      ]),
    ],
  }
}
