import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankAdditive } from '../../src/mcda/additive.ts'
import { criterionWeights, leverWeights, rankUnder } from '../../src/mcda/what-if.ts'
import { problems } from './problem-arbitrary.ts'

const none = null

describe('weights set by hand', () => {
  test('what is set stays, the others share the rest in their adopted proportions', () => {
    expect(leverWeights([50, 30, 20], [none, 60, none])).toEqual([(40 * 50) / 70, 60, (40 * 20) / 70])
    expect(leverWeights([50, 30, 20], [none, 0, none])).toEqual([(100 * 50) / 70, 0, (100 * 20) / 70])
    expect(leverWeights([50, 30, 20], [10, 60, none])).toEqual([10, 60, 30])
  })

  test('nothing set: as adopted', () => {
    expect(leverWeights([50, 30, 20], [none, none, none])).toEqual([50, 30, 20])
  })

  test('more than 100 is brought back in proportion; what was set last stays', () => {
    expect(leverWeights([50, 30, 20], [80, 120, none])).toEqual([40, 60, 0])
    expect(leverWeights([50, 30, 20], [80, 60, none], 1)).toEqual([40, 60, 0])
    expect(leverWeights([50, 30, 20], [none, 100, none], 1)).toEqual([0, 100, 0])
  })

  test('all set to less than 100: the others grow in proportion', () => {
    expect(leverWeights([50, 30, 20], [10, 20, 10], 0)).toEqual([10, 60, 30])
    expect(leverWeights([50, 30, 20], [10, 20, 10])).toEqual([25, 50, 25])
  })

  test('where only zeros are left to share, the adopted proportions say how', () => {
    expect(leverWeights([50, 30, 20], [40, 0, 0], 0)).toEqual([40, 36, 24])
    expect(leverWeights([50, 30, 20], [0, 0, 0])).toEqual([50, 30, 20])
    expect(leverWeights([100, 0], [40, none], 0)).toEqual([100, 0])
  })

  test('always 100 together, and none below 0', () => {
    const weight = fc.integer({ min: 0, max: 100 })
    const levers = fc.array(fc.tuple(weight, fc.option(weight)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(levers, fc.nat(), fc.boolean(), (rows, place, isLast) => {
        const total = rows.reduce((sum, [adopted]) => sum + adopted, 0)
        fc.pre(total > 0)
        const weights = leverWeights(
          rows.map(([adopted]) => (100 * adopted) / total),
          rows.map(([, set]) => set),
          isLast ? place % rows.length : null,
        )
        expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 9)
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a group as one weight', () => {
  const adopted = [30, 10, 60, 0]
  const levers = [
    { id: 'G', weight: 40, criteria: [0, 1] },
    { id: 'H', weight: 60, criteria: [2, 3] },
  ]

  test('its criteria keep their proportions', () => {
    expect(criterionWeights(adopted, levers, [20, 80])).toEqual([15, 5, 80, 0])
  })

  test('criteria of a group that weighed nothing share alike', () => {
    const empty = [
      { id: 'G', weight: 0, criteria: [0, 1] },
      { id: 'H', weight: 100, criteria: [2] },
    ]
    expect(criterionWeights([0, 0, 100], empty, [50, 50])).toEqual([25, 25, 50])
  })

  test('a criterion that is no lever stays without weight', () => {
    expect(criterionWeights([100, 0], [{ id: 'C', weight: 100, criteria: [0] }], [100])).toEqual([100, 0])
  })
})

test('other weights tried out rank exactly as a framework with those weights', () => {
  fc.assert(
    fc.property(problems({ gaps: true, ranges: true, requirements: true }), fc.nat(), (problem, turn) => {
      const count = problem.criteria.length
      const weights = problem.criteria.map((_, j) => problem.criteria[(j + turn) % count]!.weight)
      const { ranking } = rankAdditive(problem)
      const candidates = problem.models.flatMap(id => {
        const worth = ranking.find(({ model }) => model === id)?.contributions
        return worth ? [{ model: id, worth }] : []
      })
      const reweighed = problem.criteria.map((criterion, j) => ({ ...criterion, weight: weights[j]! }))
      const expected = rankAdditive({ ...problem, criteria: reweighed }).ranking
      expect(rankUnder(weights, candidates)).toEqual(
        expected.map(({ model, total, low, high, rank, bestRank, worstRank }) => ({
          model,
          total,
          low,
          high,
          rank,
          bestRank,
          worstRank,
        })),
      )
    }),
  )
})
