import { z } from 'zod'
import { kendallTauB as tauBOf } from '../group/kendall-tau-b.ts'
import { checkPaired, pairedFields, pairedRanks, pairedTable } from '../group/paired-lists.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { tableForm } from '../table.ts'

const countsTable = tableForm('pair-counts', 'C, D, T', 'quantities', 'quantities')

export const kendallTauB = method({
  name: 'kendall_tau_b',
  version: 1,
  reference: 'Kendall (1945), The treatment of ties in ranking problems, Biometrika 33:239-251',
  input: inputOf(pairedFields),
  output: outputOf({
    concordant: z.int(),
    discordant: z.int(),
    tiedOnlyInX: z.int(),
    tiedOnlyInY: z.int(),
    tiedInBoth: z.int(),
    tauB: z.number().nullable().meta({ description: 'null: one of the lists ties every pair (0/0).' }),
  }),
  example: { x: [1, 2, 2, 4], y: [1, 2, 3, 3] },
  tables: [pairedTable, countsTable],
  compute({ x, y }) {
    checkPaired({ x, y })
    const result = tauBOf(x, y)
    const { concordant, discordant, tiedOnlyInX, tiedOnlyInY, tiedInBoth } = result
    return {
      ...result,
      tables: [
        pairedRanks({ x, y }),
        countsTable.of(
          ['pairs'],
          ['concordant', 'discordant', 'tied-only-in-x', 'tied-only-in-y', 'tied-in-both'],
          [[concordant, discordant, tiedOnlyInX, tiedOnlyInY, tiedInBoth]],
        ),
      ],
    }
  },
})
