import { z } from 'zod'
import { labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { checkBestWorst } from '../weighting/best-worst.ts'
import { bestWorstTable } from '../weighting/bwm-linear.ts'
import { inputConsistency } from '../weighting/input-consistency.ts'
import { BestWorstFields, placesOf } from './bwm-linear.ts'

const Judgements = z.array(z.number().nullable()).min(1).max(50)

/** Whether best-worst judgements agree so far, for a form to say while they come in. */
export const bwmConsistency = method({
  name: 'bwm_consistency',
  version: 1,
  reference: 'Liang, Brunelli & Rezaei (2020), Omega 96:102175',
  input: inputOf({
    ...BestWorstFields,
    bestToOthers: Judgements.meta({ description: 'null: still to come.' }),
    othersToWorst: Judgements.meta({ description: 'null: still to come.' }),
  }),
  output: outputOf({
    ratios: z.array(z.number().nullable()).meta({ description: 'Per criterion; null: not to be said yet.' }),
    ratio: z.number().nullable().meta({ description: 'The largest so far.' }),
    threshold: z
      .number()
      .nullable()
      .meta({ description: 'The largest that passes; null: none is published.' }),
    within: z.boolean().nullable(),
  }),
  example: {
    criteria: ['quality', 'price', 'comfort'],
    best: 'price',
    worst: 'comfort',
    bestToOthers: [2, 1, 8],
    othersToWorst: [null, 8, 1],
  },
  tables: [bestWorstTable],
  compute(input) {
    const names = labelsOf(input.criteria, input.bestToOthers.length, 'C', 'criteria')
    const { bestToOthers, othersToWorst } = input
    const judgements = { ...placesOf(input, names), bestToOthers, othersToWorst }
    checkBestWorst(judgements, names, (field, j) => `${field}.${j}`)
    const consistency = inputConsistency(judgements)
    return {
      ...consistency,
      tables: [
        bestWorstTable.of(['best-to-others', 'others-to-worst', 'input-consistency-ratio'], names, [
          bestToOthers,
          othersToWorst,
          consistency.ratios,
        ]),
      ],
    }
  },
})
