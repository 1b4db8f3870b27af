import { describe, expect, test } from 'vitest'
import { kernelProblemOf } from '../../../src/mcda/smaa/fast-path.ts'
import type { Simulation } from '../../../src/mcda/smaa/smaa-problem.ts'
import { simulationWith, spread } from './simulation-of.ts'

const VALUES = [
  [0.9, 0.2],
  [0.4, 0.8],
]
const polytope = (
  ...constraints: { coefficients: number[]; sense: '>='; bound: number }[]
): Simulation['weights'] => ({ kind: 'polytope', size: 2, constraints })
const problem = (fields: Partial<Simulation>) => kernelProblemOf(simulationWith(VALUES, fields))

test('fixed values under any weights, or ranked ones', () => {
  const scores = Float64Array.of(0.9, 0.2, 0.4, 0.8)
  expect(problem({})).toMatchObject({ kind: 'fixed', spread: null, order: null, scores, tolerance: 1e-9 })
  expect(
    problem({ weights: polytope({ coefficients: [-1, 1], sense: '>=', bound: 0 }), ties: 'best' }),
  ).toMatchObject({ order: [1, 0], ties: 'best' })
})

test('values of one kind of spread, some of which may be fixed', () => {
  const uniform = spread(
    [
      [0.9, 0],
      [0, 0.5],
    ],
    min => ({ type: 'uniform', min, max: min === 0.9 ? min : 1 }),
  )
  expect(problem(uniform)).toMatchObject({
    kind: 'uniform',
    scores: Float64Array.of(0.9, 0.5, 0.5, 0.75),
    spread: Float64Array.of(0, 0.5, 0.5, 0.25),
  })
})

describe('only the general way does', () => {
  test.each<[string, Partial<Simulation>]>([
    [
      'two kinds of spread at once',
      {
        cells: [
          [
            { type: 'uniform', min: 0, max: 1 },
            { type: 'normal', mean: 0, sd: 1 },
          ],
          [
            { type: 'exact', value: 0 },
            { type: 'exact', value: 0 },
          ],
        ],
      },
    ],
    ['a truncated normal', spread(VALUES, mean => ({ type: 'normal', mean, sd: 1, min: 0 }))],
    ['a limit on a weight', { weights: polytope({ coefficients: [1, 0], sense: '>=', bound: 0.3 }) }],
    [
      'mixtures of weights',
      {
        weights: {
          kind: 'hull',
          size: 2,
          points: [
            [1, 0],
            [0, 1],
          ],
        },
      },
    ],
    ['people who decide', { decisionMakers: [{ values: null, weights: null }] }],
  ])('%s', (_, fields) => {
    expect(problem(fields)).toBeNull()
  })
})
