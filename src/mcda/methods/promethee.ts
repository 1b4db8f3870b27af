import { z } from 'zod'
import { columnAt, columnsOf } from '../columns.ts'
import { checkPreference, PreferenceFunction } from '../cross-check/preference-function.ts'
import {
  criterionFlows,
  criterionFlowsTable,
  type Flows,
  flowsOfIndices,
  flowsTable,
  flowTolerance,
  preferenceIndices as indicesOf,
  netOf,
  outrankingFlows,
  relationsOf,
} from '../cross-check/promethee.ts'
import { decisionMatrixFields, decisionMatrixOf } from '../decision-matrix.ts'
import { InvalidProblem } from '../invalid.ts'
import { labelsOf } from '../labels.ts'
import { checkMatrix, Matrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { competitionRanks } from '../rank.ts'
import { matrixTable, type Table, tableForm, weightsTable } from '../table.ts'
import { shareOf, sumOfWeights } from '../weights.ts'

const preferenceFunctionsTable = tableForm('preference-functions', 'P_j', 'quantities', 'criteria')
const preferenceIndicesTable = tableForm('preference-indices', 'π', 'alternatives', 'alternatives')
const relationTable = tableForm('relation', 'P, N, I, R', 'alternatives', 'alternatives')

const { directions, matrix } = decisionMatrixFields

/** Outranking flows: PROMETHEE I (a partial order, with incomparability) and II (the net flow). */
export const promethee = method({
  name: 'promethee',
  version: 1,
  reference:
    'Brans & Vincke (1985), Management Science 31:647-656; Brans, Vincke & Mareschal (1986), EJOR 24:228-238',
  input: inputOf({
    ...decisionMatrixFields,
    directions: directions.max(50).optional(),
    weights: z
      .array(z.number())
      .optional()
      .meta({ description: 'Divided by their sum, which is in the result.' }),
    matrix: matrix.max(200).optional(),
    preferenceFunctions: z.array(PreferenceFunction).optional().meta({
      description: 'One per criterion, thresholds in its unit; by default all usual.',
    }),
    preferenceIndices: matrix.max(200).optional().meta({
      description: 'In place of a matrix: how strongly the row is preferred to the column, in [0,1].',
    }),
  }).refine(
    ({ preferenceIndices, alternatives: _, what: __, ...others }) =>
      preferenceIndices === undefined || Object.values(others).every(field => field === undefined),
    { path: ['preferenceIndices'], message: 'Preference indices take the place of all but the alternatives' },
  ),
  output: outputOf({
    preferenceIndices: Matrix.meta({ description: 'How strongly the row is preferred to the column.' }),
    positiveFlow: z.array(z.number()).meta({ description: 'Mean over the other alternatives; 0 without.' }),
    negativeFlow: z.array(z.number()),
    netFlow: z.array(z.number()),
    promethee2Ranks: z.array(z.int()),
    promethee1Relation: z.array(z.array(z.enum(['P', 'N', 'I', 'R']))).meta({
      description: 'Row to column. P: preferred; N: the other is; I: the same flows; R: incomparable.',
    }),
    weights: z.array(z.number()).optional().meta({ description: 'As used.' }),
    weightsSum: z.number().optional().meta({ description: 'Sum of the weights as given.' }),
    tieTolerance: z.number(),
  }),
  example: {
    alternatives: ['M1', 'M3', 'M6'],
    criteria: ['arrival time', 'skill'],
    directions: ['min', 'max'],
    weights: [0.4, 0.6],
    matrix: [
      [45, 25],
      [40, 75],
      [37, 79],
    ],
    preferenceFunctions: [{ type: 'linear', q: 2, p: 10 }, { type: 'usual' }],
  },
  tables: [
    matrixTable,
    preferenceFunctionsTable,
    weightsTable,
    preferenceIndicesTable,
    criterionFlowsTable,
    flowsTable,
    relationTable,
  ],
  compute({ preferenceIndices, directions, weights, matrix, preferenceFunctions, ...labels }) {
    if (preferenceIndices) return fromIndices(labels.alternatives, preferenceIndices)
    const given = { directions: required(directions, 'directions'), matrix: required(matrix, 'matrix') }
    return fromMatrix({ ...labels, ...given }, required(weights, 'weights'), preferenceFunctions)
  },
})

function required<Field>(field: Field | undefined, path: string): Field {
  if (field === undefined) throw new InvalidProblem('empty', path, {})
  return field
}

function fromIndices(given: string[] | undefined, indices: Matrix) {
  checkMatrix(indices, indices.length, 'preferenceIndices')
  const alternatives = labelsOf(given, indices.length, 'A', 'alternatives')
  indices.forEach((row, i) => {
    row.forEach((value, k) => {
      const max = i === k ? 0 : 1
      if (value < 0 || value > max)
        throw new InvalidProblem('out-of-range', `preferenceIndices.${i}.${k}`, { value, min: 0, max })
    })
  })
  return outcomeOf(alternatives, indices, flowsOfIndices(indices), [])
}

function fromMatrix(
  input: Parameters<typeof decisionMatrixOf>[0],
  given: number[],
  givenFunctions: PreferenceFunction[] | undefined,
) {
  const { alternatives, criteria, directions, matrix } = decisionMatrixOf(input)
  const weightsSum = sumOfWeights(given, criteria.length, 'weights')
  const weights = shareOf(given, weightsSum)
  const functions = givenFunctions ?? criteria.map(() => ({ type: 'usual' as const }))
  if (functions.length !== criteria.length)
    throw new InvalidProblem('shape', 'preferenceFunctions', {
      expected: criteria.length,
      found: functions.length,
    })
  functions.forEach((fn, j) => {
    checkPreference(fn, `preferenceFunctions.${j}`)
  })
  const columns = columnsOf(matrix)
  const byCriterion = functions.map((fn, j) => criterionFlows(columnAt(columns, j), directions[j]!, fn))
  const netByCriterion = byCriterion.map(netOf)
  const netRows = alternatives.map((_, i) => netByCriterion.map(net => net[i]!))
  const indices = indicesOf(columns, directions, weights, functions)
  return {
    ...outcomeOf(alternatives, indices, outrankingFlows(byCriterion, weights), [
      matrixTable.of(alternatives, criteria, matrix),
      preferenceFunctionsTable.of(['type', 'q', 'p', 's'], criteria, functionRows(functions)),
      weightsTable.of(['weight'], criteria, [weights]),
      criterionFlowsTable.of(alternatives, criteria, netRows),
    ]),
    weights,
    weightsSum,
  }
}

const functionRows = (functions: readonly Partial<Record<'type' | 'q' | 'p' | 's', string | number>>[]) =>
  (['type', 'q', 'p', 's'] as const).map(row => functions.map(fn => fn[row] ?? null))

function outcomeOf(alternatives: string[], indices: Matrix, flows: Flows, steps: Table[]) {
  const [positiveFlow, negativeFlow, netFlow] = [[...flows.positive], [...flows.negative], netOf(flows)]
  const tolerance = flowTolerance(flows)
  const promethee2Ranks = competitionRanks(netFlow, tolerance)
  const promethee1Relation = relationsOf(flows, tolerance)
  return {
    preferenceIndices: indices,
    positiveFlow,
    negativeFlow,
    netFlow,
    promethee2Ranks,
    promethee1Relation,
    tieTolerance: tolerance,
    tables: [
      ...steps,
      preferenceIndicesTable.of(alternatives, alternatives, indices),
      flowsTable.of(
        alternatives,
        ['positive-flow', 'negative-flow', 'net-flow', 'rank'],
        netFlow.map((net, i) => [positiveFlow[i]!, negativeFlow[i]!, net, promethee2Ranks[i]!]),
      ),
      relationTable.of(alternatives, alternatives, promethee1Relation),
    ],
  }
}
