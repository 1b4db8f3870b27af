import { z } from 'zod'
import { bwmLinear as analyse, BestWorstConsistency, bestWorstTable, deviationsTable } from '../bwm-linear.ts'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { weightsTable } from '../table.ts'

/** How much is preferred, per criterion in their order. */
const Preferences = z.array(z.number()).max(50)

/** Weights of the linear best-worst method, and how well its judgements agree. */
export const bwmLinear = method({
  name: 'bwm_linear',
  version: 1,
  reference:
    'Rezaei (2016), Omega 64:126-130; input-based consistency: Liang, Brunelli & Rezaei (2020), Omega 96:102175',
  input: inputOf({
    criteria: Labels,
    best: z.string(),
    worst: z.string(),
    bestToOthers: Preferences.meta({ description: 'The best over each criterion, from 1 to 9.' }),
    othersToWorst: Preferences.meta({ description: 'Each criterion over the worst, from 1 to 9.' }),
  }),
  output: outputOf({ weights: z.array(z.number()), ...BestWorstConsistency.shape }),
  example: {
    criteria: ['quality', 'price', 'comfort', 'safety', 'style'],
    best: 'price',
    worst: 'style',
    bestToOthers: [2, 1, 4, 3, 8],
    othersToWorst: [4, 8, 2, 3, 1],
  },
  tables: [bestWorstTable, weightsTable, deviationsTable],
  compute({ criteria, bestToOthers, othersToWorst, ...input }) {
    if (bestToOthers.length === 0) throw new InvalidProblem('empty', 'bestToOthers', {})
    const names = labelsOf(criteria, bestToOthers.length, 'C', 'criteria')
    if (othersToWorst.length !== names.length)
      throw new InvalidProblem('shape', 'othersToWorst', {
        expected: names.length,
        found: othersToWorst.length,
      })
    const [best, worst] = (['best', 'worst'] as const).map(path => {
      const place = names.indexOf(input[path])
      if (place === -1) throw new InvalidProblem('unknown-id', path, { id: input[path] })
      return place
    }) as [number, number]
    const found = analyse({ best, worst, bestToOthers, othersToWorst }, names)
    return { weights: found.weights, ...found.consistency, tables: found.tables }
  },
})
