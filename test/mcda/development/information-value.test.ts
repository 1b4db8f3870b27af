import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { informationValue } from '../../../src/mcda/development/information-value.ts'
import type { ProbabilityRange } from '../../../src/mcda/development/open-development.ts'
import { type Probabilities, probabilitiesOf } from '../../../src/mcda/development/probability.ts'
import { rangesFor } from './development-arbitrary.ts'

const within = (...ranges: [number, number][]): Probabilities =>
  probabilitiesOf(ranges.map(([low, high], o) => ({ id: `O${o}`, effects: [], probability: { low, high } })))!

/** Rows are joint outcomes, columns models. */
const exactly = (rows: number[][]) => ({
  columns: rows[0]!.length,
  worth: Float64Array.from(rows.flat()),
  samples: null,
  draws: 0,
})

describe('EVPPI (Felli & Hazen 1998)', () => {
  // A is worth .60; B .50 or .75
  const worth = exactly([
    [0.6, 0.5],
    [0.6, 0.75],
  ])

  test('at one half each B leads with .625, knowing is worth .05, and half the time A takes over', () => {
    const value = informationValue(worth, within([0.5, 0.5], [0.5, 0.5]))!
    expect(value.nominal).toBeCloseTo(0.05, 12)
    expect(value.leaderChanges).toBe(0.5)
    expect([value.low, value.high]).toEqual([value.nominal, value.nominal])
  })

  test('over all probabilities it lies between 0 and .06, the most at .6 for the lower outcome', () => {
    const value = informationValue(worth, within([0, 1], [0, 1]))!
    expect(value.low).toBe(0)
    expect(value.high).toBeCloseTo(0.06, 9)
    expect(informationValue(worth, within([0.6, 0.6], [0.4, 0.4]))!.nominal).toBeCloseTo(0.06, 12)
  })

  test('an open total leaves it unknown', () => {
    expect(informationValue(exactly([[1, Number.NaN]]), within([1, 1]))).toBeNull()
  })

  test('whoever is first whatever happens makes knowing worthless', () => {
    const value = informationValue(
      exactly([
        [3, 2],
        [2, 1],
      ]),
      within([0, 1], [0, 1]),
    )
    expect(value).toEqual({ nominal: 0, low: 0, high: 0, leaderChanges: 0, halfWidth: null })
  })
})

/** A probability vector per part of the way along each coordinate in turn; every vector allowed is reached. */
const point = (ranges: readonly ProbabilityRange[], parts: readonly number[]): number[] => {
  let left = 1
  return ranges.map(({ low, high }, o) => {
    const later = ranges.slice(o + 1)
    const least = Math.max(low, left - later.reduce((sum, range) => sum + range.high, 0))
    const most = Math.min(high, left - later.reduce((sum, range) => sum + range.low, 0))
    const probability = least + parts[o]! * Math.max(0, most - least)
    left -= probability
    return probability
  })
}

const gain = (rows: number[][], p: readonly number[], q: readonly number[]): number => {
  const joint = p.flatMap(a => q.map(b => a * b))
  const informed = rows.reduce((sum, row, r) => sum + joint[r]! * Math.max(...row), 0)
  const blind = rows[0]!.map((_, m) => rows.reduce((sum, row, r) => sum + joint[r]! * row[m]!, 0))
  return informed - Math.max(...blind)
}

describe('the range over declared probability intervals', () => {
  const sized = fc.constantFrom([2, 1], [3, 1], [2, 2], [3, 2])
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const situation = sized.chain(([a, b]) =>
    fc.record({
      rows: fc.integer({ min: 2, max: 3 }).chain(models =>
        fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: models, maxLength: models }), {
          minLength: a! * b!,
          maxLength: a! * b!,
        }),
      ),
      first: rangesFor(a!),
      second: rangesFor(b!),
    }),
  )
  const probabilities = (ranges: ProbabilityRange[]) =>
    within(...ranges.map(({ low, high }) => [low, high] as [number, number]))

  test('no probabilities allowed give less or more', () => {
    fc.assert(
      fc.property(
        situation,
        fc.array(fc.tuple(part, part, part), { minLength: 8, maxLength: 8 }),
        ({ rows, first, second }, parts) => {
          const { low, high, nominal } = informationValue(
            exactly(rows),
            probabilities(first),
            probabilities(second),
          )!
          expect(low).toBeLessThanOrEqual(nominal)
          expect(nominal).toBeLessThanOrEqual(high)
          for (const own of parts)
            for (const other of parts) {
              const value = gain(rows, point(first, own), point(second, other))
              expect(value).toBeGreaterThanOrEqual(low - 1e-9)
              expect(value).toBeLessThanOrEqual(high + 2e-6)
            }
        },
      ),
    )
  })

  test('the most is reached, given time enough', () => {
    const small = situation.filter(({ first, second }) => first.length + second.length <= 4)
    fc.assert(
      fc.property(small, ({ rows, first, second }) => {
        const { high } = informationValue(exactly(rows), probabilities(first), probabilities(second), 2000)!
        expect(Math.abs(high - searched(rows, first, second))).toBeLessThan(0.002)
      }),
      { numRuns: 30 },
    )
  })
})

/** By other means: nested ternary search where it is concave, and ever finer steps over the second. */
function searched(rows: number[][], first: ProbabilityRange[], second: ProbabilityRange[]): number {
  const at = (a: number, b: number, c: number) => gain(rows, point(first, [a, b, 0]), point(second, [c, 0]))
  const most = (c: number) => ternary(a => (first.length < 3 ? at(a, 0, c) : ternary(b => at(a, b, c))))
  if (second.length === 1) return most(0)
  let [middle, half, best] = [0.5, 0.5, 0]
  for (let round = 0; round < 4; round++) {
    const steps = Array.from({ length: 41 }, (_, k) => Math.min(1, Math.max(0, middle + half * (k / 20 - 1))))
    const values = steps.map(most)
    best = Math.max(best, ...values)
    middle = steps[values.indexOf(Math.max(...values))]!
    half /= 10
  }
  return best
}

/** The most of a concave function on [0, 1]. */
function ternary(f: (x: number) => number): number {
  let [low, high] = [0, 1]
  for (let k = 0; k < 35; k++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3]
    if (f(a) < f(b)) low = a
    else high = b
  }
  return Math.max(f(0), f(1), f((low + high) / 2))
}
