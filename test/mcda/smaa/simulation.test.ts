import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHUNK } from '../../../src/mcda/smaa/kernel.ts'
import type { Measurement } from '../../../src/mcda/smaa/measurement.ts'
import { simulate } from '../../../src/mcda/smaa/simulate.ts'
import {
  chunksOf,
  mergeTallies,
  simulateChunk,
  simulateChunkPlain,
  workOf,
} from '../../../src/mcda/smaa/simulation.ts'
import type { Simulation } from '../../../src/mcda/smaa/smaa-problem.ts'
import { sharesOf } from '../../../src/mcda/smaa/smaa-result.ts'
import { simulationWith, spread } from './simulation-of.ts'

const near = (found: number, exact: number, draws: number, errors = 4.5) =>
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(
    errors * Math.sqrt(Math.max(exact * (1 - exact), 1 / draws) / draws),
  )
const plain = (simulation: Simulation) =>
  mergeTallies(
    Array.from({ length: chunksOf(simulation) }, (_, chunk) =>
      simulateChunkPlain(simulation, chunk, Math.min(CHUNK, simulation.draws - chunk * CHUNK)),
    ),
  )
const ranking = (size: number): Simulation['weights'] => ({
  kind: 'polytope',
  size,
  constraints: Array.from({ length: size - 1 }, (_, k) => ({
    coefficients: Array.from({ length: size }, (_, j) => (j === k ? 1 : j === k + 1 ? -1 : 0)),
    sense: '>=' as const,
    bound: 0,
  })),
})

describe('exact values', () => {
  test('a specialist against a compromise of .4 is first with probability .36', () => {
    const { rankAcceptability } = simulate(
      simulationWith([
        [1, 0, 0],
        [0.4, 0.4, 0.4],
      ]),
    )
    near(rankAcceptability[0]![0]!, 0.36, 100_000)
  })

  test('of two specialists each is first half of the time, at three to one for its own criterion', () => {
    const { rankAcceptability, centralWeights, confidenceFactor } = simulate(
      simulationWith([
        [1, 0],
        [0, 1],
      ]),
    )
    near(rankAcceptability[0]![0]!, 0.5, 100_000)
    expect(centralWeights).toEqual([
      [expect.closeTo(0.75, 2), expect.closeTo(0.25, 2)],
      [expect.closeTo(0.25, 2), expect.closeTo(0.75, 2)],
    ])
    expect(confidenceFactor).toEqual([1, 1])
  })

  test('some criterion of three weighs more than half with probability .75', () => {
    const { rankAcceptability } = simulate(
      simulationWith([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.5, 0.5, 0.5],
      ]),
    )
    near(1 - rankAcceptability[3]![0]!, 0.75, 100_000)
  })

  test('the central weights of who is always first under a full ranking are the rank order centroid', () => {
    const { centralWeights } = simulate(
      simulationWith(
        [
          [1, 1, 1],
          [0, 0, 0],
        ],
        { weights: ranking(3), draws: 200_000 },
      ),
    )
    const centroid = [11 / 18, 5 / 18, 2 / 18]
    expect(centralWeights).toEqual([centroid.map(w => expect.closeTo(w, 2)), null])
  })

  test('a uniform score: P(A first) = ln 2 for (1, 0) against (0, X), X uniform on [0,1]', () => {
    const values = [
      [1, 0],
      [0, 0.5],
    ]
    const cells: Measurement[][] = [
      [
        { type: 'exact', value: 1 },
        { type: 'exact', value: 0 },
      ],
      [
        { type: 'exact', value: 0 },
        { type: 'uniform', min: 0, max: 1 },
      ],
    ]
    near(simulate(simulationWith(values, { cells })).rankAcceptability[0]![0]!, Math.LN2, 100_000)
    near(
      sharesOf(simulationWith(values), plain(simulationWith(values, { cells }))).rankAcceptability[0]![0]!,
      Math.LN2,
      100_000,
    )
  })
})

describe('exact ties', () => {
  const twins = [
    [0.3, 0.7],
    [0.3, 0.7],
    [0.1 + 0.2, 0.7],
  ]

  test('split the ranks they take, or share the best of them', () => {
    const third = [1, 1, 1].map(() => expect.closeTo(1 / 3, 12))
    const split = simulate(simulationWith(twins, { draws: 1000 }))
    expect(split.rankAcceptability).toEqual([third, third, third])
    expect(split.confidenceFactor).toEqual(third)
    const best = simulate(simulationWith(twins, { draws: 1000, ties: 'best' }))
    expect(best.rankAcceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ])
    expect(best.confidenceFactor).toEqual([1, 1, 1])
    for (const { tieProbability, pairwiseWinning } of [split, best]) {
      expect(tieProbability).toBe(1)
      expect(pairwiseWinning.flat()).toEqual(new Array(9).fill(0))
    }
  })

  test('are ties whichever way they are computed', () => {
    const simulation = simulationWith([...twins, [0.9, 0]], { draws: 1000 })
    const [kernel, general] = [simulateChunk(simulation, 0), plain(simulation)]
    expect(kernel.tied).toBe(1000)
    expect(general.tied).toBe(1000)
  })
})

const levels = fc.integer({ min: 0, max: 5 }).map(level => level / 5)
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([m, n]) =>
    fc.array(fc.array(levels, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
  )

test('both margins sum to 1 when ties split, and never to less when they share the best rank', () => {
  fc.assert(
    fc.property(matrices, fc.boolean(), (values, ranked) => {
      const fields = { draws: 500, ...(ranked ? { weights: ranking(values[0]!.length) } : {}) }
      const { rankAcceptability: split } = simulate(simulationWith(values, fields))
      const sum = (numbers: number[]) => numbers.reduce((total, x) => total + x, 0)
      for (const row of split) expect(sum(row)).toBeCloseTo(1, 9)
      for (const rank of split.keys()) expect(sum(split.map(row => row[rank]!))).toBeCloseTo(1, 9)
      const { rankAcceptability: best } = simulate(simulationWith(values, { ...fields, ties: 'best' }))
      for (const row of best) expect(sum(row)).toBeCloseTo(1, 9)
      expect(sum(best.map(row => row[0]!))).toBeGreaterThanOrEqual(1 - 1e-9)
    }),
    { numRuns: 40 },
  )
})

test('two criteria: what a fine grid of the first weight says', () => {
  const pairs = fc.array(fc.tuple(levels, levels), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(pairs, rows => {
      const values = rows.map(row => [...row])
      const GRID = 5000
      const firsts = values.map(() => 0)
      for (let k = 0; k < GRID; k++) {
        const w = (k + 0.5) / GRID
        const totals = values.map(([a, b]) => w * a! + (1 - w) * b!)
        const best = totals.map(total => Math.max(...totals) - total <= 1e-9)
        best.forEach((isBest, i) => {
          if (isBest) firsts[i]! += 1 / best.filter(Boolean).length / GRID
        })
      }
      const { rankAcceptability } = simulate(simulationWith(values, { draws: 20_000 }))
      for (const [i, exact] of firsts.entries()) near(rankAcceptability[i]![0]!, exact, 20_000, 6)
    }),
    { numRuns: 30 },
  )
})

describe('the kernel and the general way', () => {
  const values = [
    [0.9, 0.2, 0.3],
    [0.4, 0.8, 0.35],
    [0.3, 0.4, 0.95],
    [0.6, 0.55, 0.5],
  ]
  test.each<[string, Partial<Simulation>]>([
    ['fixed scores', {}],
    ['fixed scores and ranked weights', { weights: ranking(3) }],
    ['uniform scores', spread(values, v => ({ type: 'uniform', min: v - 0.2, max: v + 0.1 }))],
    ['normal scores', spread(values, mean => ({ type: 'normal', mean, sd: 0.15 }))],
    [
      'scores on a scale of which less is better',
      {
        ...spread(values, v => ({ type: 'uniform', min: 10 * v - 2, max: 10 * v + 2 })),
        valueFunctions: [
          null,
          null,
          [
            [0, 1],
            [10, 0],
          ],
        ],
      },
    ],
  ])('agree on %s', (_, fields) => {
    const simulation = simulationWith(values, fields)
    const [kernel, general] = [simulate(simulation), sharesOf(simulation, plain(simulation))]
    for (const field of ['rankAcceptability', 'pairwiseWinning'] as const)
      for (const [i, row] of kernel[field].entries())
        for (const [k, p] of row.entries()) near(p, general[field][i]![k]!, 50_000, 5)
    kernel.centralWeights.forEach((weights, i) => {
      const firsts = kernel.rankAcceptability[i]![0]! * simulation.draws
      for (const [j, weight] of weights?.entries() ?? [])
        expect(Math.abs(weight - (general.centralWeights[i]?.[j] ?? 0))).toBeLessThan(2 / Math.sqrt(firsts))
    })
  })
})

describe('the same bytes', () => {
  const general = spread(
    [
      [0.5, 0.4],
      [0.3, 0.7],
    ],
    v => ({ type: 'beta', alpha: 10 * v, beta: 5 }),
  )
  test.each<[string, Partial<Simulation>]>([
    ['in the kernel', {}],
    ['in the general way', general],
  ])('come from the same seed, in whatever order the chunks are done, %s', (_, fields) => {
    const simulation = simulationWith(
      [
        [0.5, 0.4],
        [0.3, 0.7],
      ],
      { ...fields, draws: 2 * CHUNK + 100, seed: 42 },
    )
    expect(chunksOf(simulation)).toBe(3)
    const done = [2, 0, 1].map(chunk => [chunk, simulateChunk(structuredClone(simulation), chunk)] as const)
    const inOrder = done.toSorted(([a], [b]) => a - b).map(([, tally]) => tally)
    expect(inOrder.map(({ draws }) => draws)).toEqual([CHUNK, CHUNK, 100])
    const again = [0, 1, 2].map(chunk => simulateChunk(simulation, chunk))
    expect(mergeTallies(inOrder)).toEqual(mergeTallies(again))
    expect(JSON.stringify(simulate(simulation))).toBe(JSON.stringify(simulate(structuredClone(simulation))))
    expect(inOrder[0]!.ranks).not.toEqual(inOrder[1]!.ranks)
    expect(simulateChunk({ ...simulation, seed: 43 }, 0).ranks).not.toEqual(inOrder[0]!.ranks)
  })
})

describe('people who decide', () => {
  const fixed = (weights: number[]): Simulation['weights'] => ({ kind: 'hull', size: 2, points: [weights] })

  test('each bring their own scores and weights, all equally often', () => {
    const { rankAcceptability, centralWeights } = simulate(
      simulationWith(
        [
          [1, 0],
          [0, 1],
        ],
        {
          weights: fixed([0.5, 0.5]),
          decisionMakers: [
            { values: null, weights: [0.9, 0.1] },
            { values: null, weights: [0.8, 0.2] },
            {
              values: [
                [0, 0],
                [null, null],
              ],
              weights: null,
            },
          ],
        },
      ),
    )
    near(rankAcceptability[0]![0]!, 2 / 3, 100_000)
    expect(centralWeights).toEqual([
      [expect.closeTo(0.85, 2), expect.closeTo(0.15, 2)],
      [expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)],
    ])
  })

  test('leave nothing behind for the next draw', () => {
    const people = [
      { values: [[0], [null]], weights: null },
      { values: null, weights: null },
    ]
    const { rankAcceptability } = simulate(simulationWith([[1], [0.5]], { decisionMakers: people }))
    near(rankAcceptability[0]![0]!, 0.5, 100_000)
  })
})

describe('what is certain', () => {
  test('is drawn once, and has no half-width', () => {
    const certain = simulationWith(
      [
        [1, 0],
        [0, 1],
        [1, 0],
      ],
      {
        weights: { kind: 'hull', size: 2, points: [[0.7, 0.3]] },
      },
    )
    expect(simulate(certain)).toMatchObject({
      certain: true,
      draws: 1,
      rankAcceptability: [
        [0.5, 0.5, 0],
        [0, 0, 1],
        [0.5, 0.5, 0],
      ],
      centralWeights: [[0.7, 0.3], null, [0.7, 0.3]],
      confidenceFactor: [0.5, null, 0.5],
      halfWidths: {
        rankAcceptability: [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      sampling: { kind: 'point', exact: true },
    })
    expect(workOf(certain)).toBe(6 + 6)
  })

  test('one alternative is always first', () => {
    expect(simulate(simulationWith([[0.2, 0.4]], { draws: 100 }))).toMatchObject({
      rankAcceptability: [[1]],
      pairwiseWinning: [[0]],
      tieProbability: 0,
      confidenceFactor: [1],
    })
  })
})

test('the work grows with the draws, the numbers and what has to be drawn a second time', () => {
  const values = [
    [0.9, 0.2, 0.3],
    [0.4, 0.8, 0.35],
  ]
  const work = (fields: Partial<Simulation>) => workOf(simulationWith(values, fields))
  const betas = spread(values, v => ({ type: 'beta', alpha: v, beta: 1 }))
  expect(work({ ...betas, draws: 2000 })).toBe(2 * work({ ...betas, draws: 1000 }))
  expect(work(betas)).toBe(2 * 6 * 100_000)
  expect(work({})).toBeLessThan(work(betas))
})
