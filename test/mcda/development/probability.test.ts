import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { probabilitiesOf } from '../../../src/mcda/development/probability.ts'
import { rangesFor } from './development-arbitrary.ts'

const outcomesWith = (ranges: readonly ({ low: number; high: number } | null)[]) =>
  ranges.map((probability, o) => ({ id: `O${o}`, effects: [], probability }))

describe('probabilities between bounds', () => {
  test('the nominal ones fill every range to the same part', () => {
    const { nominal } = probabilitiesOf(
      outcomesWith([
        { low: 0.2, high: 0.6 },
        { low: 0.3, high: 0.5 },
      ]),
    )!
    expect(nominal[0]).toBeCloseTo(0.2 + (0.5 / 0.6) * 0.4, 12)
    expect(nominal[0]! + nominal[1]!).toBeCloseTo(1, 12)
  })

  test('free probabilities of three outcomes have three corners, known ones have one', () => {
    const free = { low: 0, high: 1 }
    const corners = probabilitiesOf(outcomesWith([free, free, free]))!.vertices
    expect(corners.map(corner => corner.join()).sort()).toEqual(['0,0,1', '0,1,0', '1,0,0'])
    const known = [0.1, 0.2, 0.7].map(p => ({ low: p, high: p }))
    expect(probabilitiesOf(outcomesWith(known))!.vertices).toEqual([[0.1, 0.2, 0.7]])
  })

  test('what one outcome leaves no room for is no part of the range of another', () => {
    const { ranges } = probabilitiesOf(
      outcomesWith([
        { low: 0.4, high: 0.5 },
        { low: 0, high: 1 },
      ]),
    )!
    expect(ranges).toEqual([
      { low: 0.4, high: 0.5 },
      { low: 0.5, high: 0.6 },
    ])
  })

  test('a single outcome is certain; where nobody says, nothing is known', () => {
    expect(probabilitiesOf(outcomesWith([null]))).toMatchObject({ nominal: [1], vertices: [[1]] })
    expect(probabilitiesOf(outcomesWith([null, null]))).toBeNull()
  })

  test('corners and nominal keep to the ranges, and no probabilities allowed lie beyond the corners', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(rangesFor), given => {
        const { nominal, vertices } = probabilitiesOf(outcomesWith(given))!
        for (const probabilities of [nominal, ...vertices]) {
          expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9)
          probabilities.forEach((p, o) => {
            expect(p).toBeGreaterThanOrEqual(given[o]!.low - 1e-9)
            expect(p).toBeLessThanOrEqual(given[o]!.high + 1e-9)
          })
        }
        nominal.forEach((p, o) => {
          const ends = vertices.map(corner => corner[o]!)
          expect(p).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9)
          expect(p).toBeLessThanOrEqual(Math.max(...ends) + 1e-9)
        })
      }),
    )
  })
})
