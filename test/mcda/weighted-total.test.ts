import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankAdditive } from '../../src/mcda/additive.ts'
import { inOrder, pointsOf, totalOf } from '../../src/mcda/weighted-total.ts'
import { problems } from './problem-arbitrary.ts'

test('a criterion without weight adds nothing, known or not', () => {
  expect(pointsOf(0, { value: null, low: 0, high: 1 })).toEqual({ points: 0, lowPoints: 0, highPoints: 0 })
  expect(pointsOf(40, { value: null, low: 0.5, high: 1 })).toEqual({
    points: null,
    lowPoints: 20,
    highPoints: 40,
  })
})

test('a missing part leaves the total open, never zero', () => {
  const known = pointsOf(60, { value: 0.5, low: 0.5, high: 0.5 })
  const open = pointsOf(40, { value: null, low: 0, high: 1 })
  expect(totalOf([known, open])).toEqual({ total: null, low: 30, high: 70 })
  expect(totalOf([known])).toEqual({ total: 30, low: 30, high: 30 })
})

test('best first; those that share a place keep the order given', () => {
  const at = (model: string, total: number) => ({ model, total, low: total, high: total })
  const places = inOrder([at('M1', 50), at('M2', 70), at('M3', 50)])
  expect(places.map(({ model, rank }) => [model, rank])).toEqual([
    ['M2', 1],
    ['M1', 2],
    ['M3', 2],
  ])
})

test('an open total leaves open only the places that it can take', () => {
  const places = inOrder([
    { model: 'M1', total: null, low: 10, high: 40 },
    { model: 'M2', total: 30, low: 30, high: 30 },
    { model: 'M3', total: 90, low: 90, high: 90 },
  ])
  expect(places.map(({ model, rank, bestRank, worstRank }) => [model, rank, bestRank, worstRank])).toEqual([
    ['M3', 1, 1, 1],
    ['M1', null, 2, 3],
    ['M2', null, 2, 3],
  ])
})

test('the ranking of a problem is its values, weighed and put in order', () => {
  fc.assert(
    fc.property(problems({ gaps: true, ranges: true, requirements: true }), problem => {
      const { ranking } = rankAdditive(problem)
      const weights = new Map(problem.criteria.map(({ id, weight }) => [id, weight]))
      const proposed = problem.models.flatMap(id => ranking.find(({ model }) => model === id) ?? [])
      const again = inOrder(
        proposed.map(({ model, contributions }) => ({
          model,
          ...totalOf(contributions.map(worth => pointsOf(weights.get(worth.criterion)!, worth))),
        })),
      )
      expect(again).toEqual(
        ranking.map(({ model, total, low, high, rank, bestRank, worstRank }) => ({
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
