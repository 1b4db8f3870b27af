import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { weightsTable } from '../table.ts'
import {
  bwmLinear as analyse,
  BestWorstConsistency,
  bestWorstTable,
  deviationsTable,
} from '../weighting/bwm-linear.ts'

/** How much is preferred, per criterion in their order. */
const Preferences = z.array(z.number()).max(50)

/** Which criteria are compared, and which two are the best and the worst of them. */
export const BestWorstFields = { criteria: Labels, best: z.string(), worst: z.string() }

/** Weights of the linear best-worst method, and how well its judgements agree. */
export const bwmLinear = method({
  name: 'bwm_linear',
  version: 1,
  reference:
    'Rezaei (2016), Omega 64:126-130; input-based consistency: Liang, Brunelli & Rezaei (2020), Omega 96:102175',
  input: inputOf({
    ...BestWorstFields,
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
  compute(input) {
    const { criteria, bestToOthers, othersToWorst } = input
    if (bestToOthers.length === 0) throw new InvalidProblem('empty', 'bestToOthers', {})
    const names = labelsOf(criteria, bestToOthers.length, 'C', 'criteria')
    const found = analyse({ ...placesOf(input, names), bestToOthers, othersToWorst }, names)
    return { weights: found.weights, ...found.consistency, tables: found.tables }
  },
})

/** Where the best and the worst stand among the criteria, once both lists of judgements are as long. */
export function placesOf(
  input: { best: string; worst: string; othersToWorst: readonly unknown[] },
  names: readonly string[],
): { best: number; worst: number } {
  const found = input.othersToWorst.length
  if (found !== names.length)
    throw new InvalidProblem('shape', 'othersToWorst', { expected: names.length, found })
  const [best, worst] = (['best', 'worst'] as const).map(path => {
    const place = names.indexOf(input[path])
    if (place === -1) throw new InvalidProblem('unknown-id', path, { id: input[path] })
    return place
  })
  return { best: best!, worst: worst! }
}
