import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWeightSpace, type WeightStatement, weightSpaceOf } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'
import { missOf } from './miss-of.ts'
import { criteriaOf, said } from './weight-space-arbitrary.ts'

const criteria = ['a', 'b', 'c']
const check = (...statements: WeightStatement[]) => checkWeightSpace(weightSpaceOf(criteria, statements))
const atLeast = (criterion: string, min: number): WeightStatement => ({ kind: 'bounds', criterion, min })
const atMost = (criterion: string, max: number): WeightStatement => ({ kind: 'bounds', criterion, max })

describe('the dimension', () => {
  test('every weight vector: one less than there are criteria, and the middle is farthest inside', () => {
    const { dimension, interior, equalities, zeros } = check()
    expect({ dimension, equalities, zeros }).toEqual({ dimension: 2, equalities: [], zeros: [] })
    for (const weight of interior) expect(weight).toBeCloseTo(1 / 3, 9)
  })

  test('an equality takes one away', () => {
    expect(check({ kind: 'ratio', of: 'a', to: 'b', min: 2, max: 2 })).toMatchObject({
      dimension: 1,
      equalities: [0],
    })
  })

  test('an equality in disguise does too', () => {
    const found = check(
      { kind: 'order', classes: [['a'], ['b']] },
      { kind: 'order', classes: [['b'], ['a']] },
      { kind: 'order', classes: [['a'], ['c']] },
    )
    expect(found).toMatchObject({ dimension: 1, equalities: [0, 1], zeros: [] })
  })

  test('limits that leave one vector', () => {
    const found = check(atMost('a', 20), atMost('b', 30), atMost('c', 50))
    expect(found).toMatchObject({ dimension: 0, equalities: [0, 1, 2] })
    found.interior.forEach((weight, j) => {
      expect(weight).toBeCloseTo([0.2, 0.3, 0.5][j]!, 12)
    })
  })

  test('all weight on one criterion leaves nothing for the others', () => {
    expect(check(atLeast('b', 100))).toMatchObject({ dimension: 0, zeros: [0, 2] })
  })

  test('one criterion has one weight', () => {
    expect(checkWeightSpace(weightSpaceOf(['a'], []))).toEqual({
      dimension: 0,
      interior: [1],
      equalities: [],
      zeros: [],
    })
  })

  test('mixtures: of the plane through the vectors, repeated ones counting once', () => {
    const hull = (...points: number[][]) => checkWeightSpace({ kind: 'hull', size: 3, points }).dimension
    expect(hull([0.2, 0.3, 0.5])).toBe(0)
    expect(hull([0.2, 0.3, 0.5], [0.2, 0.3, 0.5])).toBe(0)
    expect(hull([1, 0, 0], [0, 1, 0], [0.5, 0.5, 0])).toBe(1)
    expect(hull([1, 0, 0], [0, 1, 0], [0, 0, 1], [0.2, 0.3, 0.5])).toBe(2)
  })
})

describe('a contradiction', () => {
  test('is told by a smallest set of statements, and not those that have no part in it', () => {
    expect(
      refusalOf(() =>
        check(
          atLeast('a', 5),
          { kind: 'order', classes: [['a'], ['b'], ['c']] },
          atMost('b', 60),
          atLeast('c', 40),
        ),
      ),
    ).toMatchObject({
      code: 'weights-contradict',
      path: 'statements.1',
      params: { statements: '2, 4', count: 2 },
    })
  })

  test('can be in one statement', () => {
    expect(
      refusalOf(() =>
        check(atLeast('a', 5), {
          kind: 'linear',
          coefficients: { a: 1, b: 1, c: 1 },
          sense: '>=',
          bound: 101,
        }),
      ),
    ).toMatchObject({ params: { statements: '2', count: 1 } })
  })

  test('every statement that is named is needed: without it the others have weights', () => {
    const limits = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(limits, limits, (floors, ceilings) => {
        const names = criteriaOf(6)
        const statements = [
          ...floors.map((min, j) => atLeast(names[j]!, min)),
          ...ceilings.map((max, j) => atMost(names[j]!, max)),
          { kind: 'order' as const, classes: [[names[0]!], [names[1]!], [names[2]!]] },
        ]
        const isFeasible = (among: WeightStatement[]) => {
          try {
            checkWeightSpace(weightSpaceOf(names, among))
            return true
          } catch {
            return false
          }
        }
        fc.pre(!isFeasible(statements))
        const { params } = refusalOf(() => checkWeightSpace(weightSpaceOf(names, statements)))
        const named = String(params.statements)
          .split(', ')
          .map(number => statements[Number(number) - 1]!)
        expect(isFeasible(named)).toBe(false)
        for (const one of named) expect(isFeasible(named.filter(other => other !== one))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

test('vectors of a hull are refused when they are no weights', () => {
  const hull = (points: number[][]) =>
    refusalOf(() => checkWeightSpace({ kind: 'hull', size: 2, points }, 'profiles'))
  expect(hull([])).toMatchObject({ code: 'empty', path: 'profiles' })
  expect(hull([[0.5, 0.5], [1]])).toMatchObject({ code: 'shape', path: 'profiles.1' })
  expect(hull([[1.5, -0.5]])).toMatchObject({ code: 'weight-negative', path: 'profiles.0.1' })
  expect(hull([[0.5, 0.4]])).toMatchObject({ code: 'weights-sum', path: 'profiles.0' })
})

test('what is said of some weights is no contradiction; the vector inside meets it', () => {
  fc.assert(
    fc.property(said, ({ criteria, statements }) => {
      const space = weightSpaceOf(criteria, statements)
      expect(missOf(space, checkWeightSpace(space).interior)).toBeLessThan(1e-9)
    }),
  )
})

test('the order of the criteria does not matter', () => {
  fc.assert(
    fc.property(said, ({ criteria, statements }) => {
      const there = checkWeightSpace(weightSpaceOf(criteria, statements))
      const back = checkWeightSpace(weightSpaceOf(criteria.toReversed(), statements))
      expect(back.dimension).toBe(there.dimension)
      expect(back.equalities).toEqual(there.equalities)
    }),
  )
})
