import { describe, expect, test } from 'vitest'
import { compute } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'

const values = [
  [1, 0.2, 0.5],
  [0.3, 0.9, 0.6],
  [0.6, 0.5, 0.4],
]
const stability = (input: object) => {
  const found = compute({ method: 'weight_stability', input: { values, ...input } })
  return found as Extract<typeof found, { method: 'weight_stability@1' }>
}

test('weights are used in their own unit: the worked numbers (Mareschal 1988) with weights of 1', () => {
  const found = stability({ weights: [0.5, 0.3, 0.2] })
  expect(found.totals.map(total => total.toFixed(2))).toEqual(['0.66', '0.54', '0.53'])
  expect(found).toMatchObject({ weightsSum: 1, ranks: [1, 2, 3], first: ['A1'] })
  expect(found.stability.map(({ id, stable }) => [id, stable!.winner])).toEqual([
    ['C1', { from: expect.closeTo(0.39655, 5), to: 1 }],
    ['C2', { from: 0, to: expect.closeTo(0.40244, 5) }],
    ['C3', { from: 0, to: expect.closeTo(0.63636, 5) }],
  ])
  expect(found.stability[0]!.stable!.ranking).toEqual({
    from: expect.closeTo(0.39655, 5),
    to: expect.closeTo(0.51613, 5),
  })
})

test('a group is varied as mavt_piecewise varies it', () => {
  const groups = { crew: ['C1', 'C2'], means: ['C3'] }
  const { stability: found, tables } = stability({ weights: [50, 30, 20], groups })
  const crew = found.find(({ id }) => id === 'crew')!
  const mavt = compute({
    method: 'mavt_piecewise',
    input: { kind: 'weightSensitivity', groups, swingPoints: [50, 30, 20], scores: values, varied: 'crew' },
  }) as unknown as { best: { from: number; to: number; alternative: string }[] }
  expect(crew.stable!.best).toEqual(
    mavt.best.map(({ from, to, alternative }) => ({
      from: expect.closeTo(100 * from, 9),
      to: expect.closeTo(100 * to, 9),
      first: [alternative],
    })),
  )
  expect(found.map(({ id, scope }) => `${id} ${scope}`)).toEqual([
    'C1 all',
    'C1 siblings',
    'C2 all',
    'C2 siblings',
    'C3 all',
    'crew all',
    'means all',
  ])
  expect(tables.map(({ id }) => id)).toEqual([
    'values',
    'weights',
    'totals',
    'weight-stability',
    'sibling-stability',
    'group-stability',
  ])
})

test('weight 1 leaves nothing to exchange it with in proportion', () => {
  const [all] = stability({ weights: [1, 0, 0] }).stability
  expect(all).toMatchObject({ id: 'C1', obstacle: 'no-proportion-outside', stable: null })
})

test('one alternative is first whatever the weights', () => {
  const { stability: found } = stability({ weights: [1, 1], values: [[0.2, 0.4]] })
  expect(found[0]!.stable).toMatchObject({ winner: { from: 0, to: 2 }, below: null, above: null })
})

describe('refused', () => {
  test.each<[object, object]>([
    [{ weights: [] }, { code: 'weights-sum-zero', path: 'input.weights' }],
    [{ weights: [0, 0, 0] }, { code: 'weights-sum-zero', path: 'input.weights' }],
    [{ weights: [1, -1, 1] }, { code: 'weight-negative', path: 'input.weights.1' }],
    [{ weights: [1, 1] }, { code: 'shape', path: 'input.values.0' }],
    [
      { weights: [1], values: [] },
      { code: 'empty', path: 'input.values' },
    ],
    [
      { weights: [1, 1, 1], groups: { g: ['C1', 'C2'] } },
      { code: 'missing-id', path: 'input.groups' },
    ],
    [
      { weights: [1, 1, 1], groups: { g: ['C9'] } },
      { code: 'unknown-id', path: 'input.groups.g.0' },
    ],
    [
      { weights: [1], values: new Array(41).fill([1]) },
      { code: 'malformed-input', path: 'input.values' },
    ],
  ])('%j', (input, refusal) => {
    expect(refusalOf({ method: 'weight_stability', input: { values, ...input } })).toMatchObject(refusal)
  })
})
