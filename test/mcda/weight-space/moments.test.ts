import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  exactMoments,
  rankWeights,
  samplerOf,
  type WeightStatement,
  weightSpaceOf,
} from '../../../src/mcda/index.ts'
import { sampledMoments, sampledShare } from '../../../src/mcda/weight-space/sampled-moments.ts'
import { criteriaOf, said } from './weight-space-arbitrary.ts'

const saying = (size: number, ...statements: WeightStatement[]) => weightSpaceOf(criteriaOf(size), statements)
const expectClose = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length)
  found.forEach((x, j) => {
    expect(x).toBeCloseTo(expected[j]!, 12)
  })
}

describe('exact moments', () => {
  test('a full ranking of 24: the rank order centroid, one order of 24!', () => {
    const space = saying(24, { kind: 'order', classes: criteriaOf(24).map(c => [c]) })
    const { mean, shareOfSimplex } = exactMoments(space)!
    expectClose(
      mean,
      rankWeights(
        [...mean.keys()].map(j => j + 1),
        'centroid',
      ),
    )
    expect(shareOfSimplex! * 6.204484017332394e23).toBeCloseTo(1, 9)
  })

  test('classes: a criterion has the mean of the places of its class', () => {
    const space = saying(9, { kind: 'order', classes: [['c8', 'c0'], criteriaOf(8).slice(1)] })
    const { mean, shareOfSimplex } = exactMoments(space)!
    expectClose(
      mean,
      rankWeights(
        [1.5, 6, 6, 6, 6, 6, 6, 6, 1.5].map(r => (r === 6 ? 3 : 1)),
        'centroid',
      ),
    )
    expect(shareOfSimplex).toBeCloseTo((2 * 5040) / 362880, 12)
  })

  test('classes and constraints that say the same agree, in covariance too', () => {
    const classes = [['c1', 'c3'], ['c0'], ['c2', 'c4']]
    const order = saying(5, { kind: 'order', classes })
    const cut = saying(
      5,
      { kind: 'order', classes },
      { kind: 'linear', coefficients: { c1: 1, c3: 1 }, sense: '>=', bound: 1 },
    )
    const [there, here] = [exactMoments(order)!, exactMoments(cut)!]
    expectClose(there.mean, here.mean)
    expectClose(there.covariance.flat(), here.covariance.flat())
    expect(there.shareOfSimplex).toBeCloseTo(here.shareOfSimplex!, 12)
  })

  test('floors: a smaller simplex', () => {
    const floors = criteriaOf(12).map((criterion): WeightStatement => ({ kind: 'bounds', criterion, min: 5 }))
    const { mean, covariance, shareOfSimplex } = exactMoments(saying(12, ...floors))!
    expectClose(
      mean,
      mean.map(() => 1 / 12),
    )
    expect(covariance[0]![0]).toBeCloseTo((0.4 ** 2 * 11) / (144 * 13), 12)
    expect(shareOfSimplex).toBeCloseTo(0.4 ** 11, 12)
  })

  test('a line: uniform on it', () => {
    const { mean, covariance, shareOfSimplex } = exactMoments(
      saying(3, { kind: 'ratio', of: 'c0', to: 'c1', min: 2, max: 2 }),
    )!
    expectClose(mean, [1 / 3, 1 / 6, 1 / 2])
    expect(covariance[2]![2]).toBeCloseTo(1 / 12, 12)
    expect(shareOfSimplex).toBeNull()
  })

  test('a set that takes too many pieces has none', () => {
    const caps = criteriaOf(12).map((criterion): WeightStatement => ({ kind: 'bounds', criterion, max: 15 }))
    expect(exactMoments(saying(12, ...caps))).toBeNull()
  })

  test('are what many draws come near, whatever is said', () => {
    fc.assert(
      fc.property(said, ({ criteria, statements }) => {
        const space = weightSpaceOf(criteria, statements)
        const exact = exactMoments(space)!
        const drawn = sampledMoments(samplerOf(space), space.size, 3000, 1)
        exact.mean.forEach((mean, j) => {
          const deviation = Math.sqrt(Math.max(0, exact.covariance[j]![j]!))
          expect(Math.abs(drawn.mean[j]! - mean)).toBeLessThan((6 * deviation) / Math.sqrt(3000) + 1e-9)
          expect(Math.abs(Math.sqrt(Math.max(0, drawn.covariance[j]![j]!)) - deviation)).toBeLessThan(
            0.15 * deviation + 1e-7,
          )
        })
        const measured = exact.shareOfSimplex === null ? null : sampledShare(space, 3000, 1)
        if (measured)
          expect(Math.abs(measured.share - exact.shareOfSimplex!)).toBeLessThan(
            3 * measured.halfWidth + 0.01 * exact.shareOfSimplex!,
          )
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  test('do not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(said, ({ criteria, statements }) => {
        const there = exactMoments(weightSpaceOf(criteria, statements))!
        const back = exactMoments(weightSpaceOf(criteria.toReversed(), statements))!
        back.mean.toReversed().forEach((x, j) => {
          expect(x).toBeCloseTo(there.mean[j]!, 9)
        })
        expect(back.shareOfSimplex ?? 0).toBeCloseTo(there.shareOfSimplex ?? 0, 9)
      }),
    )
  })
})

test('half-widths hold the exact mean about 95 times of 100', () => {
  const space = saying(4, { kind: 'bounds', criterion: 'c0', max: 30 })
  const { mean } = exactMoments(space)!
  const held = Array.from({ length: 200 }, (_, seed) => {
    const drawn = sampledMoments(samplerOf(space), 4, 600, seed)
    return Math.abs(drawn.mean[0]! - mean[0]!) <= drawn.halfWidths![0]!
  }).filter(Boolean).length
  expect(held).toBeGreaterThan(180)
  expect(held).toBeLessThan(199)
})

test('fewer draws than batches have no half-widths', () => {
  expect(sampledMoments(samplerOf(saying(3)), 3, 29, 1).halfWidths).toBeNull()
})

test('what is true of every vector takes nothing away', () => {
  const always: WeightStatement = { kind: 'linear', coefficients: { c0: 0 }, sense: '>=', bound: 0 }
  const half: WeightStatement = { kind: 'bounds', criterion: 'c0', max: 50 }
  expect(exactMoments(saying(2, always, half))).toEqual(exactMoments(saying(2, half)))
})
