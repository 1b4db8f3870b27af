import { z } from 'zod'
import { decisionMatrixFields, decisionMatrixOf } from '../decision-matrix.ts'
import { columnOf, Matrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { isConstant, kindIn, Normalisation, normalise } from '../normalise.ts'
import { matrixTable, normalisedTable } from '../table.ts'

/** A decision matrix made comparable, column by column; names the criteria that do not discriminate. */
export const normalisation = method({
  name: 'normalisation',
  version: 1,
  reference: 'Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer',
  input: inputOf({
    ...decisionMatrixFields,
    kind: Normalisation.shape.kind.optional().meta({
      description: 'By default the kind that `what` names, otherwise minmax.',
    }),
    costRule: Normalisation.shape.costRule,
  }),
  output: outputOf({
    ...Normalisation.shape,
    matrix: Matrix,
    constantCriteria: z.array(z.string()).meta({ description: 'Criteria on which all are equal.' }),
  }),
  example: {
    alternatives: ['M1', 'M3'],
    criteria: ['arrival time', 'endurance'],
    directions: ['min', 'max'],
    matrix: [
      [45, 12],
      [40, 48],
    ],
    kind: 'minmax',
    costRule: 'range',
  },
  tables: [matrixTable, normalisedTable],
  compute({ kind: given, costRule, what, ...input }) {
    const kind = given ?? kindIn(what) ?? 'minmax'
    const problem = decisionMatrixOf(input)
    const { alternatives: rows, criteria: columns } = problem
    const matrix = normalise(problem, { kind, costRule }, 'costRule')
    return {
      kind,
      ...(costRule && { costRule }),
      matrix,
      constantCriteria: columns.filter((_, j) => isConstant(columnOf(problem.matrix, j))),
      tables: [matrixTable.of(rows, columns, problem.matrix), normalisedTable.of(rows, columns, matrix)],
    }
  },
})
