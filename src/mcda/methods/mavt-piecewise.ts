import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { checkMatrix, Matrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import {
  matrixTable,
  type Table,
  tableForm,
  valueFunctionTable,
  valuesTable,
  weightsTable,
} from '../table.ts'
import { checkPoints, Outside, ValuePoints, valueAt } from '../value.ts'
import { bestByWeight, lineTolerance, rankingRange, totalAt, weightLines } from '../weight-sensitivity.ts'
import { sumOfWeights } from '../weights.ts'

const pointsTable = tableForm('points', 'w·v', 'alternatives', 'criteria')
const totalsTable = tableForm('totals', 'V', 'alternatives', 'quantities')
const swingPointsTable = tableForm('swing-points', 'p', 'quantities', 'criteria')
const totalsByWeightTable = tableForm('totals-by-weight', 'V(t)', 'alternatives', 'quantities')

const valueFunctionInput = inputOf({
  kind: z.literal('valueFunction'),
  points: ValuePoints,
  outside: Outside.default('clamp'),
  x: z.array(z.number()),
})

const problemInput = inputOf({
  kind: z.literal('problem'),
  alternatives: Labels,
  criteria: Labels,
  weights: z.array(z.number()).meta({ description: 'Used as given; their sum is in the result.' }),
  valueFunctions: z
    .record(z.string(), ValuePoints)
    .meta({ description: 'One per criterion, by its label (C1, C2 ... where criteria have none).' }),
  outside: Outside.default('clamp'),
  matrix: Matrix.max(10_000),
})

const weightSensitivityInput = inputOf({
  kind: z.literal('weightSensitivity'),
  alternatives: Labels,
  criteria: Labels,
  groups: z
    .record(z.string(), z.array(z.string()))
    .meta({ description: 'Every criterion in one group; the weight of one group is varied.' }),
  swingPoints: z.array(z.number()).meta({ description: 'Per criterion, in the order of the criteria.' }),
  scores: Matrix.max(1000).meta({
    description: 'Row = alternative; at most 1000, because every pair of lines is compared.',
  }),
  varied: z.string().meta({ description: 'The group whose weight goes from 0 to 1.' }),
})

const WeightRange = z.strictObject({ from: z.number(), to: z.number() })

/**
 * Additive value model with piecewise linear value functions, and the exact sensitivity of its best
 * alternative to the weight of one group of criteria.
 */
export const mavtPiecewise = method({
  name: 'mavt_piecewise',
  version: 1,
  reference:
    'Keeney & Raiffa (1976), Decisions with Multiple Objectives; weight sensitivity: Mareschal (1988), EJOR 33:54-64',
  input: z.discriminatedUnion('kind', [valueFunctionInput, problemInput, weightSensitivityInput]),
  output: z.discriminatedUnion('kind', [
    outputOf({ kind: z.literal('valueFunction'), values: z.array(z.number()) }),
    outputOf({
      kind: z.literal('problem'),
      partialValues: Matrix,
      totals: z.array(z.number()),
      ranks: z.array(z.int()),
      weightsSum: z.number(),
      tieTolerance: z.number(),
    }),
    outputOf({
      kind: z.literal('weightSensitivity'),
      totalsAtZero: z.array(z.number()),
      totalsAtOne: z.array(z.number()),
      best: z
        .array(WeightRange.extend({ alternative: z.string(), tiedWith: z.array(z.string()) }))
        .meta({ description: 'Who is best at which weight of the varied group.' }),
      crossings: z
        .array(z.strictObject({ at: z.number(), alternatives: z.array(z.string()) }))
        .meta({ description: 'Weights at which several are best that are not equal elsewhere.' }),
      currentWeight: z.number(),
      totals: z.array(z.number()),
      ranks: z.array(z.int()),
      sameRanking: WeightRange.meta({ description: 'Around the current weight: no two change places.' }),
      tieTolerance: z.number(),
    }),
  ]),
  example: {
    kind: 'problem',
    alternatives: ['M1', 'M6'],
    criteria: ['skill', 'arrival time'],
    weights: [0.6, 0.4],
    valueFunctions: {
      skill: [
        [1, 0],
        [5, 1],
      ],
      'arrival time': [
        [15, 1],
        [30, 0.8],
        [90, 0],
      ],
    },
    outside: 'clamp',
    matrix: [
      [2, 45],
      [4, 37],
    ],
  },
  tables: [
    matrixTable,
    valueFunctionTable,
    valuesTable,
    weightsTable,
    pointsTable,
    totalsTable,
    swingPointsTable,
    totalsByWeightTable,
  ],
  compute(input) {
    switch (input.kind) {
      case 'valueFunction':
        return valueFunction(input)
      case 'problem':
        return problem(input)
      case 'weightSensitivity':
        return weightSensitivity(input)
    }
  },
})

function valueFunction({ kind, points, outside, x }: z.output<typeof valueFunctionInput>) {
  checkPoints(points, 'points')
  if (x.length === 0) throw new InvalidProblem('empty', 'x', {})
  const values = x.map(level => valueAt(points, level, outside))
  const rows = x.map((_, i) => `x${i + 1}`)
  const cells = x.map((level, i) => [level, values[i]!])
  return { kind, values, tables: [valueFunctionTable.of(rows, ['level', 'value'], cells)] }
}

function problem({
  kind,
  weights,
  valueFunctions,
  outside,
  matrix,
  ...input
}: z.output<typeof problemInput>) {
  const columns = labelsOf(input.criteria, weights.length, 'C', 'criteria')
  const weightsSum = sumOfWeights(weights, columns.length, 'weights')
  checkMatrix(matrix, columns.length, 'matrix')
  const rows = labelsOf(input.alternatives, matrix.length, 'A', 'alternatives')
  const functions = valueFunctionsOf(valueFunctions, columns)
  const partialValues = matrix.map(row => row.map((level, j) => valueAt(functions[j]!, level, outside)))
  const points = partialValues.map(row => row.map((value, j) => weights[j]! * value))
  const totals = points.map(row => row.reduce((sum, part) => sum + part, 0))
  const tolerance = tieTolerance(points.map(row => row.reduce((sum, part) => sum + Math.abs(part), 0)))
  const ranks = competitionRanks(totals, tolerance)
  return {
    kind,
    partialValues,
    totals,
    ranks,
    weightsSum,
    tieTolerance: tolerance,
    tables: [
      matrixTable.of(rows, columns, matrix),
      valuesTable.of(rows, columns, partialValues),
      weightsTable.of(['weight'], columns, [weights]),
      pointsTable.of(rows, columns, points),
      totalsAndRanks(rows, totals, ranks),
    ],
  }
}

function valueFunctionsOf(given: Record<string, ValuePoints>, criteria: string[]): ValuePoints[] {
  const known = new Set(criteria)
  for (const id of Object.keys(given))
    if (!known.has(id)) throw new InvalidProblem('unknown-id', `valueFunctions.${id}`, { id })
  return criteria.map(id => {
    if (!Object.hasOwn(given, id)) throw new InvalidProblem('missing-id', 'valueFunctions', { id })
    checkPoints(given[id]!, `valueFunctions.${id}`)
    return given[id]!
  })
}

function weightSensitivity(input: z.output<typeof weightSensitivityInput>) {
  const { kind, groups, swingPoints, scores, varied } = input
  const columns = labelsOf(input.criteria, swingPoints.length, 'C', 'criteria')
  const sum = sumOfWeights(swingPoints, columns.length, 'swingPoints')
  checkMatrix(scores, columns.length, 'scores')
  const rows = labelsOf(input.alternatives, scores.length, 'A', 'alternatives')
  checkPartition(groups, columns)
  if (!Object.hasOwn(groups, varied)) throw new InvalidProblem('unknown-id', 'varied', { id: varied })
  const members = new Set(groups[varied])
  const isVaried = columns.map(id => members.has(id))
  const lines = weightLines(rows, scores, swingPoints, isVaried, 'swingPoints')
  const tolerance = lineTolerance(lines)
  const currentWeight = swingPoints.reduce((total, p, j) => (isVaried[j] ? total + p : total), 0) / sum
  const totals = lines.map(line => totalAt(line, currentWeight))
  const ranks = competitionRanks(totals, tolerance)
  const { best, crossings } = bestByWeight(lines, tolerance)
  return {
    kind,
    totalsAtZero: lines.map(({ atZero }) => atZero),
    totalsAtOne: lines.map(({ atOne }) => atOne),
    best,
    crossings,
    currentWeight,
    totals,
    ranks,
    sameRanking: rankingRange(lines, currentWeight, tolerance),
    tieTolerance: tolerance,
    tables: [
      valuesTable.of(rows, columns, scores),
      swingPointsTable.of(['points'], columns, [swingPoints]),
      totalsByWeightTable.of(
        rows,
        ['at-zero', 'at-one'],
        lines.map(({ atZero, atOne }) => [atZero, atOne]),
      ),
      totalsAndRanks(rows, totals, ranks),
    ],
  }
}

/** Every criterion in exactly one group. */
export function checkPartition(groups: Record<string, string[]>, criteria: string[]): void {
  const known = new Set(criteria)
  const grouped = new Set<string>()
  for (const [group, members] of Object.entries(groups))
    members.forEach((id, i) => {
      const path = `groups.${group}.${i}`
      if (!known.has(id)) throw new InvalidProblem('unknown-id', path, { id })
      if (grouped.has(id)) throw new InvalidProblem('duplicate-id', path, { id })
      grouped.add(id)
    })
  const missing = criteria.find(id => !grouped.has(id))
  if (missing !== undefined) throw new InvalidProblem('missing-id', 'groups', { id: missing })
}

function totalsAndRanks(rows: string[], totals: number[], ranks: number[]): Table {
  const cells = totals.map((total, i) => [total, ranks[i]!])
  return totalsTable.of(rows, ['total', 'rank'], cells)
}
