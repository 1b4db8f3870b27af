import { z } from 'zod'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import {
  ahpGeometricMean as analyse,
  errorsTable,
  GeometricConsistency,
  geometricMeansTable,
} from '../weighting/ahp-geometric-mean.ts'
import { Comparisons, comparisonsTable } from '../weighting/pairwise-comparison.ts'

/** Weights from row geometric means, with the geometric consistency index of the judgements. */
export const ahpGeometricMean = method({
  name: 'ahp_geometric_mean',
  version: 1,
  reference:
    'Crawford & Williams (1985), J. Math. Psychology 29:387-405; Aguarón & Moreno-Jiménez (2003), EJOR 147:137-145; incomplete matrices: Bozóki, Fülöp & Rónyai (2010), Math. and Computer Modelling 52:318-333',
  input: inputOf({ items: Labels, matrix: Comparisons }),
  output: outputOf({ weights: z.array(z.number()), ...GeometricConsistency.shape }),
  example: {
    items: ['skill', 'arrival time', 'cost'],
    matrix: [
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ],
  },
  tables: [comparisonsTable, geometricMeansTable, errorsTable],
  compute({ items, matrix }) {
    const names = labelsOf(items, matrix.length, 'C', 'items')
    const { weights, consistency, tables } = analyse(matrix, names)
    return { weights, ...consistency, tables }
  },
})
