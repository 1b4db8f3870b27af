import { describe, expect, test } from 'vitest'
import { compute } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'

const SCORES = [
  [1, 0],
  [0, 1],
]
const request = (fields: object = {}) => ({
  method: 'smaa2',
  input: { scores: SCORES, draws: 1000, ...fields },
})
const sampled = (fields: object = {}) =>
  compute(request(fields)) as unknown as {
    rankAcceptability: number[][]
    centralWeights: (number[] | null)[]
    certain: boolean
    draws: number
    seed: number
    sampling: { kind: string }
    tables: { id: string; rows: string[]; columns: string[]; cells: unknown[][] }[]
  }

test('asks for little: 100,000 draws from seed 1 over every weight vector', () => {
  expect(compute({ method: 'smaa2', input: { scores: SCORES } })).toMatchObject({
    draws: 100_000,
    seed: 1,
    ties: 'split',
    sampling: { kind: 'simplex', exact: true },
  })
})

test('fixed weights and fixed scores are answered exactly', () => {
  expect(sampled({ fixedWeights: [0.7, 0.3], weightConstraints: [], statements: [] })).toMatchObject({
    certain: true,
    draws: 1,
    rankAcceptability: SCORES,
    centralWeights: [[0.7, 0.3], null],
  })
})

test('weights that are known to a degree: by constraints, or by statements in points of 100', () => {
  const constraint = { coefficients: [1, 0], rhs: 0.6 }
  const statement = { kind: 'bounds', criterion: 'C1', min: 60 }
  for (const known of [{ weightConstraints: [constraint] }, { statements: [statement] }])
    expect(sampled(known).rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ])
  const reversed = { coefficients: [1, 0], sense: '<=', rhs: 0.4 }
  expect(sampled({ weightConstraints: [reversed] }).rankAcceptability[1]).toEqual([1, 0])
  const equal = { coefficients: [1, -1], sense: '=', rhs: 0 }
  expect(sampled({ weightConstraints: [equal] })).toMatchObject({
    certain: true,
    rankAcceptability: [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  })
})

test('value functions take levels of scores too, of the criteria that have one', () => {
  const falling = {
    C2: [
      [0, 1],
      [10, 0],
    ],
  }
  const { rankAcceptability } = sampled({
    scores: [
      [0.5, 0],
      [0.5, 10],
    ],
    valueFunctions: falling,
  })
  expect(rankAcceptability).toEqual([
    [1, 0],
    [0, 1],
  ])
})

test('the tables hold what was given and what was found', () => {
  const { tables } = sampled({
    scores: undefined,
    measurements: [
      [
        { type: 'beta', alpha: 20, beta: 116 },
        { type: 'exact', value: 3 },
      ],
      [
        { type: 'uniform', min: 0, max: 1 },
        { type: 'normal', mean: 0, sd: 1, min: -1 },
      ],
    ],
  })
  expect(tables.map(({ id }) => id)).toEqual([
    'measurements',
    'rank-acceptability',
    'central-weights',
    'first-place',
    'pairwise-winning',
  ])
  expect(tables[0]!.cells).toEqual([
    ['beta(20; 116)', 3],
    ['uniform(0; 1)', 'normal(0; 1; -1)'],
  ])
  expect(sampled().tables[0]).toMatchObject({ id: 'values', cells: SCORES })
})

describe('is refused, with the place,', () => {
  const exact = { type: 'exact', value: 1 }
  test.each<[string, object, object]>([
    [
      'no draws',
      { draws: 0 },
      { code: 'not-whole', path: 'input.draws', params: { value: 0, min: 1, max: 1e7 } },
    ],
    ['half a draw', { draws: 0.5 }, { code: 'not-whole', path: 'input.draws' }],
    ['too many draws', { draws: 1e8 }, { code: 'not-whole', path: 'input.draws' }],
    ['a seed that is not an integer', { seed: 1.5 }, { code: 'not-whole', path: 'input.seed' }],
    ['a negative seed', { seed: -1 }, { code: 'not-whole', path: 'input.seed' }],
    ['a seed that is no number', { seed: 'x' }, { code: 'malformed-input', path: 'input.seed' }],
    ['no scores', { scores: undefined }, { code: 'one-of', path: 'input.scores', params: { found: 0 } }],
    ['scores twice', { measurements: [[exact]] }, { code: 'one-of', path: 'input.measurements' }],
    ['no rows', { scores: [] }, { code: 'empty', path: 'input.scores' }],
    ['no columns', { scores: [[]] }, { code: 'empty', path: 'input.scores.0' }],
    ['a ragged matrix', { scores: [[1, 2], [3]] }, { code: 'shape', path: 'input.scores.1' }],
    ['a name too few', { alternatives: ['A'] }, { code: 'shape', path: 'input.alternatives' }],
    ['a criterion too many', { criteria: ['a', 'b', 'c'] }, { code: 'shape', path: 'input.scores.0' }],
    [
      'a negative standard deviation',
      { scores: undefined, measurements: [[{ type: 'normal', mean: 0, sd: -1 }]] },
      { code: 'out-of-range', path: 'input.measurements.0.0.sd' },
    ],
    [
      'a value function of an unknown criterion',
      {
        valueFunctions: {
          C3: [
            [0, 0],
            [1, 1],
          ],
        },
      },
      { code: 'unknown-id', path: 'input.valueFunctions.C3' },
    ],
    [
      'a value function out of order',
      {
        valueFunctions: {
          C1: [
            [1, 0],
            [0, 1],
          ],
        },
      },
      { code: 'points-order', path: 'input.valueFunctions.C1.1' },
    ],
    [
      'a value function so steep that totals overflow',
      {
        valueFunctions: {
          C1: [
            [0, 0],
            [5e-324, 1e90],
          ],
        },
      },
      { code: 'not-finite', path: 'input.scores.0.0' },
    ],
    [
      'weights that do not sum to 1',
      { fixedWeights: [0.7, 0.2] },
      { code: 'weights-sum', path: 'input.fixedWeights', params: { expected: 1 } },
    ],
    [
      'a negative weight',
      { fixedWeights: [1.5, -0.5] },
      { code: 'weight-negative', path: 'input.fixedWeights.1' },
    ],
    ['a weight too few', { fixedWeights: [1] }, { code: 'shape', path: 'input.fixedWeights' }],
    [
      'weights that are fixed and bounded',
      { fixedWeights: [0.5, 0.5], statements: [{ kind: 'bounds', criterion: 'C1', min: 60 }] },
      { code: 'one-of', path: 'input.statements' },
    ],
    [
      'a constraint of another length',
      { weightConstraints: [{ coefficients: [1], rhs: 0 }] },
      { code: 'shape', path: 'input.weightConstraints.0.coefficients' },
    ],
    [
      'constraints that contradict each other',
      {
        weightConstraints: [
          { coefficients: [1, 0], rhs: 0.1 },
          { coefficients: [1, 0], rhs: 0.7 },
          { coefficients: [0, 1], rhs: 0.7 },
        ],
      },
      { code: 'weights-contradict', path: 'input.weightConstraints.1', params: { statements: '2, 3' } },
    ],
    [
      'more work than some seconds',
      {
        scores: undefined,
        measurements: Array.from({ length: 5 }, () => [{ type: 'beta', alpha: 1, beta: 1 }]),
        draws: 1e7,
      },
      { code: 'too-much-work', path: 'input.draws' },
    ],
  ])('%s', (_, fields, refusal) => {
    expect(refusalOf(request(fields))).toMatchObject(refusal)
  })
})
