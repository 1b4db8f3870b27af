import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exchangesOf, type ValueMatrix, weightStability } from '../../../src/mcda/index.ts'
import { firstsUnder, matrices, matrixOf, totalsOf, worked } from './matrix-arbitrary.ts'

const stabilityOf = (matrix: ValueMatrix, id: string, paths?: string[][], scope = 'all') => {
  const exchange = exchangesOf(matrix.criteria, paths).find(each => each.id === id && each.scope === scope)!
  return weightStability(matrix, exchange)
}

describe('weight stability (Mareschal 1988), the worked numbers', () => {
  test.each([
    ['C1', 39.655, 100],
    ['C2', 0, 40.244],
    ['C3', 0, 63.636],
  ])('of %s: the winner stays from %d to %d', (id, from, to) => {
    const { winner } = stabilityOf(worked, id).stable!
    expect(winner.from).toBeCloseTo(from, 3)
    expect(winner.to).toBeCloseTo(to, 3)
  })

  test('of C1: the whole ranking stays from 39.655 to 51.613', () => {
    const { ranking } = stabilityOf(worked, 'C1').stable!
    expect(ranking.from).toBeCloseTo(39.655, 3)
    expect(ranking.to).toBeCloseTo(51.613, 3)
  })

  test('the tipping point says who ties there and who takes over', () => {
    const { below, above, best } = stabilityOf(worked, 'C1').stable!
    expect(below).toEqual({ at: expect.closeTo(39.655, 3), tied: ['A', 'B'], next: ['B'] })
    expect(above).toBeNull()
    expect(best.map(({ first }) => first)).toEqual([['B'], ['A']])
  })
})

/** The weights at one value of the weight that is varied. */
function weightsAt({ weights }: ValueMatrix, varied: number[], others: number[], t: number): number[] {
  const sum = (places: number[]) => places.reduce((total, j) => total + weights[j]!, 0)
  const share = (places: number[], j: number) => (places.length === 1 ? 1 : weights[j]! / sum(places))
  const most = sum(varied) + sum(others)
  return weights.map((weight, j) => {
    if (varied.includes(j)) return t * share(varied, j)
    return others.includes(j) ? (most - t) * share(others, j) : weight
  })
}

test('agrees with trying every weight: who stays first, whose order stays, and who is first where', () => {
  const grouped = matrices().chain(matrix =>
    fc
      .array(fc.constantFrom<string[]>([], ['G'], ['H'], ['H', 'K']), {
        minLength: matrix.criteria.length,
        maxLength: matrix.criteria.length,
      })
      .map(paths => ({ matrix, paths })),
  )
  const orderUnder = (matrix: ValueMatrix, weights: number[]) => {
    const totals = totalsOf(matrix, weights)
    return totals.flatMap(a => totals.map(b => (Math.abs(a - b) <= 1e-7 ? 0 : Math.sign(a - b))))
  }
  fc.assert(
    fc.property(grouped, fc.double({ min: 0, max: 1, noNaN: true }), ({ matrix, paths }, share) => {
      const now = firstsUnder(matrix, matrix.weights)
      for (const exchange of exchangesOf(matrix.criteria, paths)) {
        const { stable, weight, most } = weightStability(matrix, exchange)
        if (!stable) continue
        const { winner, ranking, best, below, above } = stable
        const at = (t: number) => weightsAt(matrix, exchange.varied, exchange.others, t)
        const t = share * most
        const first = firstsUnder(matrix, at(t))
        const ends = [winner, ranking, ...best].flatMap(({ from, to }) => [from, to])
        fc.pre(ends.every(end => Math.abs(t - end) > 1e-4) && Math.abs(t - weight) > 1e-4)
        expect(now.every(name => first.includes(name))).toBe(winner.from < t && t < winner.to)
        const isSameOrder = orderUnder(matrix, at(t)).join() === orderUnder(matrix, matrix.weights).join()
        expect(isSameOrder).toBe(ranking.from < t && t < ranking.to)
        expect(best.find(({ from, to }) => from <= t && t <= to)!.first).toEqual(first)
        for (const [point, beyond] of [
          [below, -1e-3],
          [above, 1e-3],
        ] as const) {
          if (!point) continue
          expect(firstsUnder(matrix, at(point.at))).toEqual(point.tied)
          if (point.next.length > 0) expect(firstsUnder(matrix, at(point.at + beyond))).toEqual(point.next)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

describe('what is varied against what', () => {
  test('each criterion, each group, and each of them among its siblings', () => {
    const exchanges = exchangesOf(['a', 'b', 'c', 'd'], [['G'], ['G', 'K'], ['G', 'K'], []])
    expect(exchanges.map(({ of, id, scope, varied, others }) => [of, id, scope, varied, others])).toEqual([
      ['criterion', 'a', 'all', [0], [1, 2, 3]],
      ['criterion', 'a', 'siblings', [0], [1, 2]],
      ['criterion', 'b', 'all', [1], [0, 2, 3]],
      ['criterion', 'b', 'siblings', [1], [2]],
      ['criterion', 'c', 'all', [2], [0, 1, 3]],
      ['criterion', 'c', 'siblings', [2], [1]],
      ['criterion', 'd', 'all', [3], [0, 1, 2]],
      ['group', 'G', 'all', [0, 1, 2], [3]],
      ['group', 'K', 'all', [1, 2], [0, 3]],
      ['group', 'K', 'siblings', [1, 2], [0]],
    ])
  })

  test('among siblings the weight of the group stays what it is', () => {
    const found = stabilityOf(worked, 'C1', [['G'], ['G'], []], 'siblings')
    expect(found).toMatchObject({ weight: 50, most: 80, obstacle: null })
    // A leads B by 0.7 t - 0.7 (80 - t) - 2
    expect(found.stable!.winner).toEqual({ from: expect.closeTo(40 + 1 / 0.7, 10), to: 80 })
  })
})

describe('where there is nothing to vary', () => {
  const values = [
    [1, 0, 1],
    [0, 1, 1],
  ]
  test('a criterion with all the weight leaves the others without a proportion', () => {
    expect(stabilityOf(matrixOf(values, [100, 0, 0]), 'C1')).toMatchObject({
      obstacle: 'no-proportion-outside',
      stable: null,
    })
    expect(stabilityOf(matrixOf([[1], [0]], [100]), 'C1')).toMatchObject({
      obstacle: 'no-proportion-outside',
    })
  })
  test('one other criterion takes it all', () => {
    const { stable } = stabilityOf(
      matrixOf(
        [
          [1, 0],
          [0, 1],
        ],
        [100, 0],
      ),
      'C1',
    )
    expect(stable!.winner).toEqual({ from: 50, to: 100 })
  })
  test('a group of criteria without weight has no proportion inside', () => {
    const weightless = matrixOf(values, [0, 0, 100])
    const paths = [['G'], ['G'], []]
    expect(stabilityOf(weightless, 'G', paths)).toMatchObject({ obstacle: 'no-proportion-inside' })
    expect(stabilityOf(weightless, 'C1', paths, 'siblings')).toMatchObject({ obstacle: 'no-weight' })
  })
  test('a criterion without weight can be given some', () => {
    const { stable, weight } = stabilityOf(
      matrixOf(
        [
          [1, 0],
          [0, 0.5],
        ],
        [0, 100],
      ),
      'C1',
    )
    expect(weight).toBe(0)
    expect(stable!.winner).toEqual({ from: 0, to: expect.closeTo(100 / 3, 10) })
    expect(stable!.above).toMatchObject({ tied: ['A', 'B'], next: ['A'] })
  })
})

test('a tie that any change breaks leaves a point; one that nothing breaks leaves everything', () => {
  const broken = stabilityOf(
    matrixOf(
      [
        [1, 0],
        [0, 1],
      ],
      [50, 50],
    ),
    'C1',
  ).stable!
  expect(broken.winner).toEqual({ from: 50, to: 50 })
  expect([broken.below!.next, broken.above!.next]).toEqual([['B'], ['A']])
  const lasting = stabilityOf(
    matrixOf(
      [
        [1, 0],
        [1, 0],
        [0, 0],
      ],
      [50, 50],
    ),
    'C1',
  ).stable!
  expect(lasting).toMatchObject({ winner: { from: 0, to: 100 }, above: null })
  expect(lasting.below).toEqual({ at: 0, tied: ['A', 'B', 'C'], next: [] })
})
