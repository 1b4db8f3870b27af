import { expect, test } from 'vitest'
import {
  confidenceChunk,
  confidenceChunksOf,
  firstPlaceOf,
  mergeFirsts,
} from '../../../src/mcda/smaa/confidence.ts'
import { CHUNK } from '../../../src/mcda/smaa/kernel.ts'
import { simulationWith, spread } from './simulation-of.ts'

const VALUES = [
  [1, 0],
  [0, 1],
  [0.6, 0.6],
]
const CENTRAL = [[0.8, 0.2], [0.2, 0.8], null]

test('fixed scores need one draw: first or not', () => {
  const simulation = simulationWith(VALUES)
  expect(confidenceChunksOf(simulation)).toBe(1)
  expect(confidenceChunk(simulation, CENTRAL, 0)).toEqual({ draws: 1, firsts: Float64Array.of(1, 1, 0) })
})

test('uncertain scores are drawn again, with the weights held at the central weight', () => {
  // A is ahead with its central weight as long as .8 X > .6, X uniform on [0.5, 1]
  const simulation = simulationWith(VALUES, { draws: CHUNK + 10 })
  simulation.cells[0]![0] = { type: 'uniform', min: 0.5, max: 1 }
  expect(confidenceChunksOf(simulation)).toBe(2)
  const chunks = [0, 1].map(chunk => confidenceChunk(simulation, CENTRAL, chunk))
  const { draws, firsts } = mergeFirsts(chunks)
  expect(draws).toBe(CHUNK + 10)
  expect(firsts[0]! / draws).toBeCloseTo(0.5, 1)
  expect(firsts[1]).toBe(draws)
  expect(chunks[0]!.draws).toBe(CHUNK)
  expect(confidenceChunk(structuredClone(simulation), CENTRAL, 1)).toEqual(chunks[1])
})

test('it does not depend on whom the rivals beat before', () => {
  const simulation = simulationWith(VALUES)
  const beta = simulationWith(VALUES, {
    ...spread(VALUES, () => ({ type: 'beta', alpha: 2, beta: 2 })),
    draws: 3000,
  })
  const { firsts } = confidenceChunk(beta, [[0.5, 0.5], null, null], 0)
  expect(firsts[0]! / 3000).toBeCloseTo(1 / 3, 1)
  const place = firstPlaceOf(0, simulation)
  const matrices = [
    [1, 0, 0, 1, 0.6, 0.6],
    [0.2, 0, 0, 1, 0.6, 0.6],
    [0.2, 0, 0, 0, 0.6, 0.6],
    [1, 1, 0, 0, 1, 1],
    [1, 1, 1, 1, 1, 1],
    [1, 0, 0, 1, 0.6, 0.6],
  ]
  const shares = matrices.map(values => place(values, [0.7, 0.3]))
  expect(shares).toEqual([1, 0, 0, 1 / 2, expect.closeTo(1 / 3, 12), 1])
})

test('who ties for the first place is first when ties share the best rank', () => {
  const place = firstPlaceOf(0, simulationWith(VALUES, { ties: 'best' }))
  expect(place([1, 1, 0, 0, 1, 1], [0.5, 0.5])).toBe(1)
})

test('a hundred thousand draws are enough for it', () => {
  const cells = spread(VALUES, v => ({ type: 'uniform', min: v, max: v + 1 }))
  expect(confidenceChunksOf(simulationWith(VALUES, { ...cells, draws: 10_000_000 }))).toBe(
    Math.ceil(100_000 / CHUNK),
  )
})
