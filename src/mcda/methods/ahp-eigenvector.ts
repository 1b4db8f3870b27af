import { z } from 'zod'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import {
  ahpEigenvector as analyse,
  consistencyTable,
  eigenvectorTable,
  RatioConsistency,
} from '../weighting/ahp-eigenvector.ts'
import { Comparisons, comparisonsTable } from '../weighting/pairwise-comparison.ts'
import { RandomIndexTable } from '../weighting/random-index.ts'

/** Weights of the analytic hierarchy process, with the consistency of the judgements they come from. */
export const ahpEigenvector = method({
  name: 'ahp_eigenvector',
  version: 1,
  reference:
    'Saaty (1980), The Analytic Hierarchy Process; incomplete matrices: Harker (1987), Mathematical Modelling 9:353-360',
  input: inputOf({
    items: Labels,
    matrix: Comparisons,
    randomIndex: RandomIndexTable.default('alonsoLamata2006'),
  }),
  output: outputOf({ weights: z.array(z.number()), ...RatioConsistency.shape }),
  example: {
    items: ['skill', 'arrival time', 'cost'],
    matrix: [
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ],
  },
  tables: [comparisonsTable, eigenvectorTable, consistencyTable],
  compute({ items, matrix, randomIndex }) {
    const names = labelsOf(items, matrix.length, 'C', 'items')
    const { weights, consistency, tables } = analyse(matrix, names, { randomIndex })
    return { weights, ...consistency, tables }
  },
})
