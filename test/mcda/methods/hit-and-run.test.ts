import { describe, expect, test } from 'vitest'
import { compute, GENERATOR } from '../../../src/mcda/index.ts'
import { refusalOf } from '../refusal-of.ts'

const at = (coefficients: number[], sense: string, rhs: number) => ({ coefficients, sense, rhs })
const look = (input: object) =>
  compute({ method: 'hit_and_run', input }) as unknown as Record<string, unknown>
/** Every weight at most so much. */
const caps = (size: number, rhs: number) =>
  Array.from({ length: size }, (_, j) =>
    at(
      Array.from({ length: size }, (_, k) => (j === k ? 1 : 0)),
      '<=',
      rhs,
    ),
  )

describe('a set of weights', () => {
  test('with names, limits and tables; exact, so without draws', () => {
    const found = look({ criteria: ['x', 'y'], constraints: [at([1, -1], '>=', 0), at([1, 0], '<=', 0.75)] })
    expect(found).toMatchObject({
      mean: [expect.closeTo(0.625, 12), expect.closeTo(0.375, 12)],
      shareOfSimplex: expect.closeTo(0.25, 12),
      least: [0.5, 0.25],
      most: [0.75, 0.5],
      dimension: 1,
      exact: true,
      halfWidths: null,
      sampler: null,
      draws: null,
      tables: [
        { id: 'weight-moments', rows: ['x', 'y'], columns: ['mean', 'standard-deviation', 'least', 'most'] },
        { id: 'weight-covariance' },
      ],
    })
  })

  test('a constraint without a sense is a lower bound; without constraints it is every vector', () => {
    expect(look({ criteria: 2, constraints: [{ coefficients: [1, 0], rhs: 0.5 }] })).toMatchObject({
      mean: [0.75, 0.25],
    })
    expect(look({ criteria: 2 })).toMatchObject({ mean: [0.5, 0.5], shareOfSimplex: 1 })
    expect(look({ criteria: 1 })).toMatchObject({
      mean: [1],
      covariance: [[0]],
      shareOfSimplex: 1,
      dimension: 0,
    })
  })

  test('that takes too many pieces is drawn from: with half-widths, seed and generator', () => {
    const found = look({ criteria: 8, constraints: caps(8, 0.25), draws: 5000, seed: 3 })
    expect(found).toMatchObject({
      exact: false,
      sampler: 'rejection',
      draws: 5000,
      seed: 3,
      generator: GENERATOR,
    })
    const { mean, halfWidths, shareOfSimplex } = found as unknown as {
      mean: number[]
      halfWidths: { mean: number[]; shareOfSimplex: number }
      shareOfSimplex: number
    }
    mean.forEach((weight, j) => {
      expect(Math.abs(weight - 1 / 8)).toBeLessThan(2 * halfWidths.mean[j]!)
    })
    // 1 - 8·.75⁷ + 28·.5⁷ - 56·.25⁷
    expect(Math.abs(shareOfSimplex - 0.1475219)).toBeLessThan(2 * halfWidths.shareOfSimplex)
    expect(look({ criteria: 8, constraints: caps(8, 0.25), draws: 5000, seed: 3 })).toEqual(found)
  })

  test('whose volume no draw finds has none', () => {
    const ratios = Array.from({ length: 11 }, (_, j) => j + 1).flatMap(j =>
      [at([], '>=', 0.4), at([], '<=', 0.5)].map(({ sense, rhs }) =>
        at(
          Array.from({ length: 12 }, (_, k) => (k === j ? 1 : k === j - 1 ? -rhs : 0)),
          sense,
          0,
        ),
      ),
    )
    expect(look({ criteria: 12, constraints: ratios, draws: 5 })).toMatchObject({
      sampler: 'hit-and-run',
      thinning: 827,
      shareOfSimplex: null,
      halfWidths: { mean: null, shareOfSimplex: null },
    })
  })
})

describe('refused', () => {
  test.each<[string, object, object]>([
    [
      'constraints that contradict each other',
      { constraints: [at([1, 0, 0], '>=', 0.6), at([0, 1, 0], '>=', 0.1), at([0, 0, 1], '>=', 0.5)] },
      { code: 'weights-contradict', path: 'input.constraints.0', params: { statements: '1, 3', count: 2 } },
    ],
    [
      'a constraint on another number of criteria',
      { constraints: [at([1, 0], '>=', 0)] },
      { code: 'shape', path: 'input.constraints.0.coefficients', params: { expected: 3, found: 2 } },
    ],
    ['zero draws', { draws: 0 }, { code: 'not-whole', path: 'input.draws' }],
    ['a broken seed', { seed: 1.5 }, { code: 'not-whole', path: 'input.seed' }],
    ['a negative seed', { seed: -1 }, { code: 'not-whole', path: 'input.seed' }],
    ['no criteria', { criteria: 0 }, { code: 'malformed-input', path: 'input.criteria' }],
    ['two criteria with one name', { criteria: ['a', 'a', 'b'] }, { code: 'duplicate-id' }],
    ['an unknown sense', { constraints: [at([1, 0, 0], '>', 0)] }, { code: 'malformed-input' }],
    ['NaN', { constraints: [at([1, Number.NaN, 0], '>=', 0)] }, { code: 'malformed-input' }],
    [
      'more draws than some seconds allow',
      { criteria: 8, constraints: caps(8, 0.25), draws: 10_000_000 },
      { code: 'too-much-work', path: 'input.draws' },
    ],
  ])('%s', (_, fields, refusal) => {
    expect(refusalOf({ method: 'hit_and_run', input: { criteria: 3, ...fields } })).toMatchObject(refusal)
  })
})
