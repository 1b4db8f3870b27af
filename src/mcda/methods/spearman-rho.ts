import { z } from 'zod'
import { checkPaired, pairedFields, pairedRanks, pairedTable } from '../group/paired-lists.ts'
import { spearmanRho as rhoOf } from '../group/spearman-rho.ts'
import { inputOf, method, outputOf } from '../method.ts'

export const spearmanRho = method({
  name: 'spearman_rho',
  version: 1,
  reference:
    'Spearman (1904), Am. J. Psychology 15:72-101; with ties: Kendall & Gibbons (1990), Rank Correlation Methods, ch. 3',
  input: inputOf(pairedFields),
  output: outputOf({
    rho: z.number().nullable().meta({ description: 'null: one of the lists ties everything (0/0).' }),
  }),
  example: { x: [1, 2, 3, 4, 5], y: [1, 3, 2, 4, 5] },
  tables: [pairedTable],
  compute({ x, y }) {
    checkPaired({ x, y })
    return { rho: rhoOf(x, y), tables: [pairedRanks({ x, y })] }
  },
})
