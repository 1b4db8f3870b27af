import { expect, test } from 'vitest'
import { type Computation, compute } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'

type RadiusResult = Extract<Computation, { method: 'robustness_radius@1' }>

const input = {
  alternatives: ['A', 'B', 'C'],
  weights: [0.5, 0.3, 0.2],
  values: [
    [1, 0.2, 0.5],
    [0.3, 0.9, 0.6],
    [0.6, 0.5, 0.4],
  ],
}

test('the nearest weights per rival, and null for one that no weights put first', () => {
  const found = compute({ method: 'robustness_radius', input })
  expect(found).toMatchObject({
    radius: expect.closeTo(0.24 / 1.4, 12),
    first: ['A'],
    rivals: [
      { alternative: 'B', change: expect.closeTo(0.24 / 1.4, 12) },
      { alternative: 'C', change: null, weights: null },
    ],
  })
  const [nearest, change] = found.tables.slice(-2)
  expect(nearest!.cells[0]!.map(weight => Number(weight).toFixed(4))).toEqual(['0.4143', '0.3857', '0.2000'])
  expect(nearest!.cells[1]).toEqual([null, null, null])
  expect(change!.cells).toEqual([[expect.closeTo(0.24 / 1.4, 12)], [null]])
})

test('several first have a radius of 0; one alternative has none', () => {
  const tied = {
    weights: [1, 1],
    values: [
      [1, 0],
      [0, 1],
    ],
  }
  expect(compute({ method: 'robustness_radius', input: tied })).toMatchObject({ radius: 0, rivals: [] })
  const alone = { weights: [1, 1], values: [[1, 0]] }
  expect(compute({ method: 'robustness_radius', input: alone })).toMatchObject({ radius: null, rivals: [] })
})

test('numbers of any size', () => {
  const huge = {
    ...input,
    weights: input.weights.map(w => w * 1e40),
    values: input.values.map(row => row.map(v => v * 1e40)),
  }
  const { rivals, first } = compute({ method: 'robustness_radius', input: huge }) as RadiusResult
  expect(first).toEqual(['A'])
  expect(rivals[0]!.change! / 1e40).toBeCloseTo(0.24 / 1.4, 12)
  expect(rivals[1]!.change).toBeNull()
})

test('weights that are all 0 are refused', () => {
  expect(refusalOf({ method: 'robustness_radius', input: { ...input, weights: [0, 0, 0] } })).toMatchObject({
    code: 'weights-sum-zero',
    path: 'input.weights',
  })
})
