import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  extremeOf,
  type LinearConstraint,
  solveLinearProgram,
  type WeightSpace,
  weightSpaceOf,
} from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'
import { missOf } from './miss-of.ts'
import { criteriaOf, said } from './weight-space-arbitrary.ts'

const objective = [3, 9, 6]
const criteria = ['a', 'b', 'c']
const order = (...classes: string[][]) => weightSpaceOf(criteria, [{ kind: 'order', classes }])

describe('the highest mean', () => {
  test('without any statement: all weight on the best criterion', () => {
    expect(extremeOf(weightSpaceOf(criteria, []), objective, 'max')).toEqual({ value: 9, weights: [0, 1, 0] })
    expect(extremeOf(weightSpaceOf(criteria, []), objective, 'min')).toEqual({ value: 3, weights: [1, 0, 0] })
  })

  test('under a full ranking: the best of the cumulative averages (Kirkwood & Sarin 1985)', () => {
    expect(extremeOf(order(['a'], ['b'], ['c']), objective, 'max')).toEqual({
      value: 6,
      weights: [1 / 2, 1 / 2, 0],
    })
    expect(extremeOf(order(['c'], ['b'], ['a']), objective, 'min')).toEqual({ value: 6, weights: [0, 0, 1] })
  })

  test('in classes: the best of a class come first', () => {
    expect(extremeOf(order(['a'], ['c', 'b']), objective, 'max')).toEqual({
      value: 6,
      weights: [1 / 2, 1 / 2, 0],
    })
  })

  test('under limits: what is left over the floors goes to the best, up to its ceiling', () => {
    const space = weightSpaceOf(criteria, [
      { kind: 'bounds', criterion: 'a', min: 25 },
      { kind: 'bounds', criterion: 'b', max: 50 },
    ])
    expect(extremeOf(space, objective, 'max')).toEqual({ value: 6.75, weights: [0.25, 0.5, 0.25] })
  })

  test('of mixtures: one of the vectors', () => {
    const points = [
      [0.5, 0.5, 0],
      [0.25, 0.25, 0.5],
    ]
    expect(extremeOf({ kind: 'hull', size: 3, points }, [0, 1, 2], 'max')).toEqual({
      value: 1.25,
      weights: points[1],
    })
  })
})

test('a set without vectors has no extreme', () => {
  const limits = (...statements: Parameters<typeof weightSpaceOf>[1]) =>
    refusalOf(() => extremeOf(weightSpaceOf(criteria, statements), objective, 'max'))
  expect(
    limits({ kind: 'bounds', criterion: 'a', min: 60 }, { kind: 'bounds', criterion: 'b', min: 50 }),
  ).toMatchObject({ code: 'weights-contradict', params: { statements: '1, 2' } })
  expect(
    limits(
      { kind: 'bounds', criterion: 'a', max: 30 },
      { kind: 'bounds', criterion: 'b', max: 30 },
      { kind: 'bounds', criterion: 'c', max: 30 },
    ),
  ).toMatchObject({ code: 'weights-contradict', params: { statements: '1, 2, 3' } })
  expect(
    limits(
      { kind: 'ratio', of: 'a', to: 'b', min: 2 },
      { kind: 'ratio', of: 'b', to: 'a', min: 2 },
      {
        kind: 'bounds',
        criterion: 'b',
        min: 1,
      },
    ),
  ).toMatchObject({ code: 'weights-contradict', params: { statements: '1, 2, 3' } })
})

const objectives = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 })
const whole = (size: number): LinearConstraint => ({
  coefficients: new Array<number>(size).fill(1),
  sense: '=',
  bound: 1,
})

test('is what a linear program finds, at weights of the set', () => {
  fc.assert(
    fc.property(said, objectives, ({ criteria, statements }, gains) => {
      const space = weightSpaceOf(criteria, statements)
      const gain = gains.slice(0, space.size)
      for (const goal of ['min', 'max'] as const) {
        const { value, weights } = extremeOf(space, gain, goal)
        const program = solveLinearProgram({
          goal,
          objective: gain,
          constraints: [whole(space.size), ...space.constraints],
        })
        if (program.status !== 'optimal') throw new Error(program.status)
        expect(Math.abs(value - program.value)).toBeLessThan(1e-7)
        expect(missOf(space, weights)).toBeLessThan(1e-9)
      }
    }),
  )
})

test('under classes of criteria it is the best of all corners: equal weights on the most important ones', () => {
  const classOf = fc.array(fc.nat(2), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(classOf, objectives, (levels, gains) => {
      const names = criteriaOf(levels.length)
      const gain = gains.slice(0, names.length)
      const classes = [0, 1, 2]
        .map(level => names.filter((_, j) => levels[j] === level))
        .filter(members => members.length > 0)
      const space: WeightSpace = weightSpaceOf(names, [{ kind: 'order', classes }])
      const corners = Array.from({ length: 2 ** names.length - 1 }, (_, bits) =>
        names.map((_, j) => ((bits + 1) >> j) & 1),
      )
        .map(picked => picked.map(on => on / picked.reduce((sum, one) => sum + one, 0)))
        .filter(corner => missOf(space, corner) < 1e-12)
      const values = corners.map(corner => corner.reduce((sum, w, j) => sum + w * gain[j]!, 0))
      expect(extremeOf(space, gain, 'max').value).toBeCloseTo(Math.max(...values), 12)
      expect(extremeOf(space, gain, 'min').value).toBeCloseTo(Math.min(...values), 12)
    }),
  )
})

test('the order of the criteria does not matter', () => {
  fc.assert(
    fc.property(said, objectives, ({ criteria, statements }, gains) => {
      const gain = gains.slice(0, criteria.length)
      const there = extremeOf(weightSpaceOf(criteria, statements), gain, 'max')
      const back = extremeOf(weightSpaceOf(criteria.toReversed(), statements), gain.toReversed(), 'max')
      expect(back.value).toBeCloseTo(there.value, 7)
    }),
  )
})
