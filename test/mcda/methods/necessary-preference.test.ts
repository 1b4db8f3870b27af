import { describe, expect, test } from 'vitest'
import { compute } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'

const values = [
  [1, 0.2, 0.5],
  [0.3, 0.9, 0.6],
  [0.6, 0.5, 0.4],
]
const preference = (input: object) => {
  const found = compute({ method: 'necessary_preference', input: { values, ...input } })
  return found as Extract<typeof found, { method: 'necessary_preference@1' }>
}

test('without statements only what is better everywhere is necessarily preferred', () => {
  const found = preference({})
  expect(found.necessary).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])
  expect(found).toMatchObject({
    ...{ bestRanks: [1, 1, 2], worstRanks: [3, 3, 3], exact: true },
    ...{ certainFirst: [], possibleFirst: ['A1', 'A2'] },
  })
})

test('under a full ranking the first criterion counts for a third or more (Kirkwood & Sarin 1985)', () => {
  const order = { kind: 'order', classes: [['C1'], ['C2'], ['C3']] }
  const { necessary, least, tables, ranks } = preference({ statements: [order] })
  expect(necessary[0]).toEqual([true, false, true])
  expect(least[0]![1]).toBeCloseTo(-10 / 3, 10)
  expect(tables.find(({ id }) => id === 'necessary-preference')!.cells).toEqual([
    ['N', 'P', 'N'],
    ['P', 'N', 'P'],
    ['-', 'P', 'N'],
  ])
  // A2 is level with A1 at half and half, and above it only when C3 counts as well
  expect(ranks[1]!.best.rank).toBe(1)
  expect(ranks[1]!.best.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 10)
})

test('statements that leave one set of weights give one ranking', () => {
  const fixed = [50, 30, 20].map((bound, j) => ({
    ...{ kind: 'bounds', criterion: `C${j + 1}` },
    ...{ min: bound, max: bound },
  }))
  const found = preference({ statements: fixed })
  expect(found).toMatchObject({ bestRanks: [1, 2, 3], worstRanks: [1, 2, 3], certainFirst: ['A1'] })
  expect(found.least[0]![1]).toBeCloseTo(12, 8)
})

test('one alternative, identical ones and one criterion', () => {
  expect(preference({ values: [[0.5]] })).toMatchObject({
    bestRanks: [1],
    worstRanks: [1],
    certainFirst: ['A1'],
  })
  expect(
    preference({
      values: [
        [1, 2],
        [1, 2],
      ],
    }),
  ).toMatchObject({
    ...{
      necessary: [
        [true, true],
        [true, true],
      ],
      worstRanks: [1, 1],
      certainFirst: ['A1', 'A2'],
    },
  })
  expect(preference({ values: [[3], [5], [5]] })).toMatchObject({
    bestRanks: [3, 1, 1],
    worstRanks: [3, 1, 1],
  })
})

describe('refused', () => {
  test.each<[object, object]>([
    [{ values: [] }, { code: 'empty', path: 'input.values' }],
    [{ values: [[]] }, { code: 'empty', path: 'input.values.0' }],
    [{ values: [[1], [1, 2]] }, { code: 'shape', path: 'input.values.1' }],
    [{ criteria: ['x'] }, { code: 'shape', path: 'input.criteria' }],
    [
      { statements: [{ kind: 'bounds', criterion: 'x', min: 5 }] },
      { code: 'unknown-id', path: 'input.statements.0.criterion' },
    ],
    [
      {
        statements: ['C1', 'C2'].map(criterion => ({ kind: 'bounds', criterion, min: 60 })),
      },
      { code: 'weights-contradict', params: { statements: '1, 2', count: 2 } },
    ],
    [{ values: [new Array(101).fill(1)] }, { code: 'malformed-input' }],
  ])('%j', (input, refusal) => {
    expect(refusalOf({ method: 'necessary_preference', input: { values, ...input } })).toMatchObject(refusal)
  })
})
