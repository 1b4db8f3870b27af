import { z } from 'zod'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { weightsTable } from '../table.ts'
import { rankWeights as weightsFrom } from '../weighting/rank-weights.ts'

const Weights = z.array(z.number())

/** Weights from a ranking alone, by the three usual rules side by side. */
export const rankWeights = method({
  name: 'rank_weights',
  version: 1,
  reference:
    'Rank order centroid: Barron & Barrett (1996), Management Science 42:1515-1523; rank sum and rank reciprocal: Stillwell, Seaver & Edwards (1981), OBHP 28:62-77',
  input: inputOf({
    criteria: Labels,
    ranks: z.array(z.number()).max(200).meta({
      description:
        '1 = most important. Equals as mid-ranks (1, 2.5, 2.5, 4), competition ranks (1, 2, 2, 4) or dense ranks (1, 2, 2, 3); they share the mean weight of the places they occupy.',
    }),
  }),
  output: outputOf({ rankOrderCentroid: Weights, rankSum: Weights, rankReciprocal: Weights }),
  example: { criteria: ['skill', 'arrival time', 'cost'], ranks: [1, 2, 3] },
  tables: [weightsTable],
  compute({ criteria, ranks }) {
    const rankOrderCentroid = weightsFrom(ranks, 'centroid')
    const rankSum = weightsFrom(ranks, 'sum')
    const rankReciprocal = weightsFrom(ranks, 'reciprocal')
    const columns = labelsOf(criteria, ranks.length, 'C', 'criteria')
    const quantities = ['rank', 'rank-order-centroid', 'rank-sum', 'rank-reciprocal']
    const cells = [ranks, rankOrderCentroid, rankSum, rankReciprocal]
    return {
      rankOrderCentroid,
      rankSum,
      rankReciprocal,
      tables: [weightsTable.of(quantities, columns, cells)],
    }
  },
})
