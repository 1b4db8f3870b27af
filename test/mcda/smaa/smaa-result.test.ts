import { expect, test } from 'vitest'
import { simulate } from '../../../src/mcda/smaa/simulate.ts'
import { entropyOf, SmaaResult } from '../../../src/mcda/smaa/smaa-result.ts'
import { simulationWith, spread } from './simulation-of.ts'

const VALUES = [
  [1, 0],
  [0, 1],
  [0, 0],
]

test('tells how it came about: draws, seed, generator, how the weights were drawn', () => {
  const result = simulate(simulationWith(VALUES, { draws: 1000, seed: 7 }))
  expect(result).toMatchObject({
    draws: 1000,
    seed: 7,
    generator: 'xoshiro128**',
    ties: 'split',
    certain: false,
    sampling: { kind: 'simplex', exact: true, thinning: null },
  })
  expect(SmaaResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
})

test('a half-width is 1.96 √(p(1-p)/N), and 0 where all draws agree', () => {
  const { rankAcceptability, halfWidths, centralWeights, pairwiseWinning } = simulate(
    simulationWith(VALUES, { draws: 1000 }),
  )
  const p = rankAcceptability[0]![0]!
  const width = 1.96 * Math.sqrt((p * (1 - p)) / 1000)
  expect(halfWidths.rankAcceptability[0]).toEqual([expect.closeTo(width, 12), expect.closeTo(width, 12), 0])
  expect(halfWidths.pairwiseWinning[0]).toEqual([0, expect.closeTo(width, 12), 0])
  expect(pairwiseWinning[0]![2]).toBe(1)
  const weight = centralWeights[0]![0]!
  const atMost = 1.96 * Math.sqrt((weight * (1 - weight)) / (1000 * p))
  expect(halfWidths.centralWeights[0]![0]).toBeCloseTo(atMost, 12)
  expect(halfWidths.centralWeights[2]).toBeNull()
  expect(halfWidths.confidenceFactor).toEqual([0, 0, null])
})

test('weights that are given have no half-width, scores that are drawn do', () => {
  const { halfWidths, confidenceFactor } = simulate(
    simulationWith(VALUES, {
      ...spread(VALUES, v => ({ type: 'uniform', min: v, max: v + 2 })),
      weights: { kind: 'hull', size: 2, points: [[0.5, 0.5]] },
      draws: 1000,
    }),
  )
  expect(halfWidths.centralWeights[0]).toEqual([0, 0])
  const p = confidenceFactor[0]!
  expect(halfWidths.confidenceFactor[0]).toBeCloseTo(1.96 * Math.sqrt((p * (1 - p)) / 1000), 12)
  expect(halfWidths.confidenceFactor[0]).toBeGreaterThan(0)
})

test('weights that people bring have one, though the adopted weights are a point', () => {
  const { halfWidths, certain } = simulate(
    simulationWith(VALUES, {
      weights: { kind: 'hull', size: 2, points: [[0.5, 0.5]] },
      decisionMakers: [
        { values: null, weights: [0.9, 0.1] },
        { values: null, weights: [0.6, 0.4] },
      ],
      draws: 1000,
    }),
  )
  expect(certain).toBe(false)
  expect(halfWidths.centralWeights[0]![0]).toBeGreaterThan(0)
})

test('entropy is in bits: none for one that is always first, log2 of their number when all are as often', () => {
  expect(entropyOf([1, 0, 0])).toBe(0)
  expect(entropyOf([0.25, 0.25, 0.25, 0.25])).toBe(2)
  expect(simulate(simulationWith([[1], [0]], { draws: 10 })).choiceEntropy).toBe(0)
})
