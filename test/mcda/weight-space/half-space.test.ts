import { expect, test } from 'vitest'
import { compute } from '../../../src/mcda/index.ts'
import { halfSpaceOf, slackAt } from '../../../src/mcda/weight-space/half-space.ts'
import { refusalOf } from '../refusal-of.ts'

test('what lies beyond the bound is a distance, whatever the scale of the coefficients', () => {
  for (const scale of [1, 1e9, 1e-300]) {
    const side = halfSpaceOf({ coefficients: [scale, -scale], sense: '>=', bound: 0 })
    // from (¾, ¼) to (½, ½)
    expect(slackAt(side, [0.75, 0.25])).toBeCloseTo(Math.hypot(0.25, 0.25), 12)
  }
})

test('at most is at least of the opposite', () => {
  const side = halfSpaceOf({ coefficients: [1, 0, 0], sense: '<=', bound: 0.5 })
  expect(side.sense).toBe('>=')
  expect(slackAt(side, [0.5, 0.25, 0.25])).toBeCloseTo(0, 12)
  expect(slackAt(side, [0.75, 0.25, 0])).toBeLessThan(0)
})

test('a constraint that is the same for every vector is true or not', () => {
  expect(halfSpaceOf({ coefficients: [2, 2], sense: '>=', bound: 1 })).toEqual({
    coefficients: [0, 0],
    sense: '>=',
    bound: -0.5,
  })
})

test('a bound that no vector comes near does not hide that two others contradict each other', () => {
  const at = (coefficients: number[], rhs: number) => ({ coefficients, sense: '<=', rhs })
  const constraints = [at([1e-9, 0], 1), at([1, 0], 0), at([0, 1], 0.5)]
  expect(refusalOf({ method: 'hit_and_run', input: { criteria: 2, constraints } })).toMatchObject({
    code: 'weights-contradict',
    params: { statements: '2, 3' },
  })
})

test('coefficients as small as numbers go', () => {
  const constraints = [{ coefficients: [5e-324, 0], sense: '>=', rhs: 0 }]
  expect(compute({ method: 'hit_and_run', input: { criteria: 2, constraints } })).toMatchObject({
    shareOfSimplex: 1,
  })
})
