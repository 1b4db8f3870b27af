import { describe, expect, test } from 'vitest'
import { WeightStatement, weightSpaceOf } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'

const criteria = ['a', 'b', 'c', 'd']
const constraintsOf = (...said: WeightStatement[]) =>
  weightSpaceOf(criteria, said).constraints.map(({ coefficients, sense, bound, statement }) => [
    coefficients.join(' '),
    sense,
    bound,
    statement,
  ])

describe('as constraints on weights that sum to 1', () => {
  test('an order compares neighbouring classes, and says nothing inside a class', () => {
    expect(constraintsOf({ kind: 'order', classes: [['b'], ['a', 'c'], ['d']] })).toEqual([
      ['-1 1 0 0', '>=', 0, 0],
      ['0 1 -1 0', '>=', 0, 0],
      ['1 0 0 -1', '>=', 0, 0],
      ['0 0 1 -1', '>=', 0, 0],
    ])
  })

  test('bounds and ratios have the sides that are given, and know their statement', () => {
    expect(
      constraintsOf(
        { kind: 'bounds', criterion: 'a', min: 10, max: 40 },
        { kind: 'bounds', criterion: 'b', max: 25 },
        { kind: 'ratio', of: 'c', to: 'd', min: 2 },
      ),
    ).toEqual([
      ['1 0 0 0', '>=', 0.1, 0],
      ['1 0 0 0', '<=', 0.4, 0],
      ['0 1 0 0', '<=', 0.25, 1],
      ['0 0 1 -2', '>=', 0, 2],
    ])
  })

  test('equal sides are an equality', () => {
    expect(constraintsOf({ kind: 'ratio', of: 'a', to: 'b', min: 3, max: 3 })).toEqual([
      ['1 -3 0 0', '=', 0, 0],
    ])
  })

  test('a condition is on points of 100', () => {
    expect(constraintsOf({ kind: 'linear', coefficients: { a: 1, d: 2 }, sense: '<=', bound: 50 })).toEqual([
      ['1 0 0 2', '<=', 0.5, 0],
    ])
  })
})

describe('refused', () => {
  test.each<[string, WeightStatement, object]>([
    [
      'an unknown criterion in an order',
      { kind: 'order', classes: [['a'], ['b', 'x']] },
      { code: 'unknown-id', path: 'statements.0.classes.1.1', params: { id: 'x' } },
    ],
    [
      'a criterion that is twice in an order',
      { kind: 'order', classes: [['a'], ['a']] },
      { code: 'duplicate-id', path: 'statements.0.classes.1' },
    ],
    ['bounds without any', { kind: 'bounds', criterion: 'a' }, { code: 'empty', path: 'statements.0' }],
    [
      'a minimum above the maximum',
      { kind: 'bounds', criterion: 'a', min: 30, max: 20 },
      { code: 'range-reversed', path: 'statements.0', params: { min: 30, max: 20 } },
    ],
    [
      'a ratio to itself',
      { kind: 'ratio', of: 'a', to: 'a', min: 1 },
      { code: 'duplicate-id', path: 'statements.0.to' },
    ],
    [
      'a condition on nothing',
      { kind: 'linear', coefficients: {}, sense: '=', bound: 0 },
      { code: 'empty', path: 'statements.0.coefficients' },
    ],
    [
      'a condition on an unknown criterion',
      { kind: 'linear', coefficients: { x: 1 }, sense: '=', bound: 0 },
      { code: 'unknown-id', path: 'statements.0.coefficients.x' },
    ],
  ])('%s', (_, statement, refusal) => {
    expect(refusalOf(() => weightSpaceOf(criteria, [statement]))).toMatchObject(refusal)
  })

  test.each([
    [{ kind: 'bounds', criterion: 'a', min: -1 }],
    [{ kind: 'bounds', criterion: 'a', max: 101 }],
    [{ kind: 'order', classes: [[]] }],
    [{ kind: 'ratio', of: 'a', to: 'b', min: -2 }],
    [{ kind: 'guess' }],
  ])('the form of %j', statement => {
    expect(WeightStatement.safeParse(statement).success).toBe(false)
  })
})
