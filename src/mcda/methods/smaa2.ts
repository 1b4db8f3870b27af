import { z } from 'zod'
import { checkDraws, checkWork, drawsFields, SHORT_DRAWS } from '../draws.ts'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { checkNumber } from '../number.ts'
import { tieTolerance } from '../rank.ts'
import { checkMeasurement, extentOf, Measurement, valueOn } from '../smaa/measurement.ts'
import { simulate } from '../smaa/simulate.ts'
import { type Simulation, workOf } from '../smaa/simulation.ts'
import { SmaaResult } from '../smaa/smaa-result.ts'
import { smaaTableForms, smaaTables } from '../smaa/smaa-tables.ts'
import { tableForm, valuesTable } from '../table.ts'
import { checkPoints, ValuePoints } from '../value.ts'
import { checkWeightSpace } from '../weight-space/check-weight-space.ts'
import { polytopeOf } from '../weight-space/stated-constraint.ts'
import type { WeightSpace } from '../weight-space/weight-space.ts'
import { WeightStatement, weightSpaceOf } from '../weight-space/weight-statement.ts'
import { sumOfWeights } from '../weights.ts'

const MOST_ALTERNATIVES = 128
const MOST_CRITERIA = 64
const MOST_STATEMENTS = 100
/** Some seconds. */
const MOST_WORK = 50_000_000

const measurementsTable = tableForm('measurements', 'x', 'alternatives', 'criteria')

const WeightConstraint = z.strictObject({
  coefficients: z.array(z.number()).max(MOST_CRITERIA),
  sense: z.enum(['>=', '=', '<=']).default('>='),
  rhs: z.number(),
})

const tableOfCells = <Cell extends z.ZodType>(cell: Cell) =>
  z.array(z.array(cell).max(MOST_CRITERIA)).max(MOST_ALTERNATIVES).optional()

const input = inputOf({
  alternatives: Labels,
  criteria: Labels,
  scores: tableOfCells(z.number()).meta({ description: 'Values on a common scale, more is better.' }),
  measurements: tableOfCells(Measurement).meta({ description: 'In place of `scores`.' }),
  valueFunctions: z.record(z.string(), ValuePoints).optional().meta({
    description: 'By criterion; straight lines that go on beyond the ends. None: the value itself.',
  }),
  fixedWeights: z.array(z.number()).optional().meta({ description: 'Summing to 1.' }),
  weightConstraints: z
    .array(WeightConstraint)
    .max(MOST_STATEMENTS)
    .optional()
    .meta({ description: 'coefficients · w compared with rhs; weights sum to 1.' }),
  statements: z.array(WeightStatement).max(MOST_STATEMENTS).optional(),
  ties: z.enum(['split', 'best']).default('split').meta({
    description:
      'split: k that tie get 1/k of each of the ranks they take; best: each gets the best of them.',
  }),
  ...drawsFields,
})
type Input = z.output<typeof input>

export const smaa2 = method({
  name: 'smaa2',
  version: 1,
  isLong: ({ draws, scores, measurements }) =>
    draws * (scores ?? measurements ?? []).reduce((cells, row) => cells + row.length, 0) > SHORT_DRAWS,
  reference:
    'Lahdelma & Salminen (2001), SMAA-2, Operations Research 49:444-454; Tervonen & Lahdelma (2007), EJOR 178:500-513',
  input,
  output: outputOf(SmaaResult.shape),
  example: {
    alternatives: ['M1', 'M3', 'M6'],
    criteria: ['skill', 'endurance', 'cost'],
    scores: [
      [0.2, 0.1, 0.9],
      [0.7, 0.6, 0.5],
      [0.8, 0.9, 0.2],
    ],
    weightConstraints: [{ coefficients: [1, -1, 0], sense: '>=', rhs: 0 }],
    draws: 10_000,
    seed: 1,
  },
  tables: [valuesTable, measurementsTable, ...smaaTableForms],
  compute(given) {
    const simulation = simulationOf(given)
    const { alternatives, criteria, cells } = simulation
    const result = simulate(simulation)
    return {
      ...result,
      tables: [
        given.scores
          ? valuesTable.of(alternatives, criteria, given.scores)
          : measurementsTable.of(
              alternatives,
              criteria,
              cells.map(row => row.map(inWords)),
            ),
        ...smaaTables(simulation, result),
      ],
    }
  },
})

function simulationOf(given: Input): Simulation {
  checkDraws(given)
  const field = exactlyOne(given, ['scores', 'measurements'])
  const cells: Measurement[][] =
    given.measurements ?? given.scores!.map(row => row.map(value => ({ type: 'exact', value })))
  if (cells.length === 0) throw new InvalidProblem('empty', field, {})
  const size = given.criteria?.length ?? cells[0]!.length
  if (size === 0) throw new InvalidProblem('empty', `${field}.0`, {})
  const criteria = labelsOf(given.criteria, size, 'C', 'criteria')
  const valueFunctions = valueFunctionsOf(given, criteria)
  const values = cells.flatMap((row, i) => {
    const path = `${field}.${i}`
    if (row.length !== size) throw new InvalidProblem('shape', path, { expected: size, found: row.length })
    return row.flatMap((cell, j) => extentIn(cell, valueFunctions[j]!, `${path}.${j}`))
  })
  const simulation: Simulation = {
    alternatives: labelsOf(given.alternatives, cells.length, 'A', 'alternatives'),
    criteria,
    cells,
    valueFunctions,
    weights: weightsOf(given, criteria),
    decisionMakers: null,
    ties: given.ties,
    tolerance: tieTolerance([
      ...values,
      ...valueFunctions.flatMap(points => points?.map(([, v]) => v) ?? []),
    ]),
    draws: given.draws,
    seed: given.seed,
  }
  checkWork(workOf(simulation), 'draws', MOST_WORK)
  return simulation
}

function exactlyOne<Field extends keyof Input>(given: Input, fields: readonly Field[]): Field {
  const found = fields.filter(field => given[field] !== undefined)
  if (found.length !== 1)
    throw new InvalidProblem('one-of', found[1] ?? fields[0]!, {
      fields: fields.join(', '),
      found: found.length,
    })
  return found[0]!
}

/** Those that show how large the values are; none so large that totals could overflow. */
function extentIn(cell: Measurement, points: ValuePoints | null, path: string): number[] {
  checkMeasurement(cell, path)
  return extentOf(cell).map(level => {
    const value = valueOn(points, level)
    checkNumber(value, path)
    return value
  })
}

function valueFunctionsOf(
  { valueFunctions = {} }: Input,
  criteria: readonly string[],
): (ValuePoints | null)[] {
  for (const [criterion, points] of Object.entries(valueFunctions)) {
    const path = `valueFunctions.${criterion}`
    if (!criteria.includes(criterion)) throw new InvalidProblem('unknown-id', path, { id: criterion })
    checkPoints(points, path)
  }
  return criteria.map(id => (Object.hasOwn(valueFunctions, id) ? valueFunctions[id]! : null))
}

/** At most one of the three ways to say something about the weights; an empty list says nothing. */
function weightsOf(given: Input, criteria: readonly string[]): WeightSpace {
  const size = criteria.length
  const ways = (['fixedWeights', 'weightConstraints', 'statements'] as const).filter(
    way => given[way] && (way === 'fixedWeights' || given[way].length > 0),
  )
  if (ways.length > 1)
    throw new InvalidProblem('one-of', ways[1]!, { fields: ways.join(', '), found: ways.length })
  if (ways[0] === 'fixedWeights') {
    const weights = given.fixedWeights!
    const sum = sumOfWeights(weights, size, 'fixedWeights')
    if (Math.abs(sum - 1) > SUM_TOLERANCE)
      throw new InvalidProblem('weights-sum', 'fixedWeights', { sum, expected: 1 })
    return { kind: 'hull', size, points: [weights] }
  }
  const space = given.statements?.length
    ? weightSpaceOf(criteria, given.statements)
    : polytopeOf(size, given.weightConstraints ?? [], 'weightConstraints')
  checkWeightSpace(space, ways[0])
  return space
}
const SUM_TOLERANCE = 1e-9

/** `beta(20; 116)`; a number that is known is shown as it is. */
const inWords = (cell: Measurement): number | string => {
  const { type, ...parameters } = cell
  return cell.type === 'exact' ? cell.value : `${type}(${Object.values(parameters).flat().join('; ')})`
}
