import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHUNK, type KernelProblem, kernelFits, tallyChunk } from '../../../src/mcda/smaa/kernel.ts'
import { sortingNetwork } from '../../../src/mcda/smaa/kernel-network.ts'
import { tallyChunkPlain } from '../../../src/mcda/smaa/kernel-twin.ts'
import { KERNEL_WASM } from '../../../src/mcda/smaa/kernel-wasm.ts'

const problemOf = (
  rows: readonly (readonly number[])[],
  more: Partial<KernelProblem> = {},
): KernelProblem => ({
  alternatives: rows.length,
  criteria: rows[0]!.length,
  scores: Float64Array.from(rows.flat()),
  spread: null,
  kind: 'fixed',
  order: null,
  ties: 'split',
  pairwise: false,
  ...more,
})

/** Every alternative's share of one rank, in a full chunk. */
const shares = (
  rows: readonly (readonly number[])[],
  more: Partial<KernelProblem> = {},
  rank = 0,
): number[] => {
  const { ranks, draws } = tallyChunk(problemOf(rows, more), 7, 0, CHUNK)
  return rows.map((_, i) => ranks[i * rows.length + rank]! / draws)
}

const centralWeights = (
  rows: readonly (readonly number[])[],
  more: Partial<KernelProblem> = {},
): number[][] => {
  const { ranks, firstWeights } = tallyChunk(problemOf(rows, more), 7, 0, CHUNK)
  const criteria = rows[0]!.length
  return rows.map((row, i) => row.map((_, j) => firstWeights[i * criteria + j]! / ranks[i * rows.length]!))
}

const sumOf = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((sum, number) => sum + number, 0)

describe('the kernel gives what its plain twin gives, bit for bit', () => {
  const size = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 1, max: 25 })) },
  )
  /** Few levels make many ties; close ones stand nearer to each other than single precision can tell. */
  const score = {
    few: fc.integer({ min: 0, max: 3 }).map(level => level / 3),
    close: fc.integer({ min: 0, max: 3 }).map(level => 0.4 + level * 3e-8),
    any: fc.double({ min: -5, max: 5, noNaN: true }),
  }
  const arbitrary = fc
    .record({
      size,
      kind: fc.constantFrom('fixed', 'uniform', 'normal'),
      levels: fc.constantFrom('few', 'close', 'any'),
      ranked: fc.boolean(),
      ties: fc.constantFrom('split', 'best'),
      tolerance: fc.constantFrom(undefined, 0, 1e-6, 0.05, 100),
      pairwise: fc.boolean(),
    })
    .chain(({ size: [alternatives, criteria], kind, levels, ranked, ties, tolerance, pairwise }) => {
      const cells = { minLength: alternatives * criteria, maxLength: alternatives * criteria }
      const names = Array.from({ length: criteria }, (_, j) => j)
      const permutation = fc.shuffledSubarray(names, { minLength: criteria })
      const spread = fc.array(fc.constantFrom(0, 1e-9, 0.1, 0.2), cells).map(s => Float64Array.from(s))
      return fc.record({
        alternatives: fc.constant(alternatives),
        criteria: fc.constant(criteria),
        scores: fc.array(score[levels], cells).map(s => Float64Array.from(s)),
        spread: kind === 'fixed' ? fc.constant(null) : spread,
        kind: fc.constant(kind),
        order: ranked ? permutation : fc.constant(null),
        ties: fc.constant(ties),
        tolerance: fc.constant(tolerance),
        pairwise: fc.constant(pairwise),
      })
    }) as fc.Arbitrary<KernelProblem>
  const seed = fc.maxSafeNat()

  test('for problems of every kind, with and without ties', () => {
    fc.assert(
      fc.property(
        arbitrary,
        seed,
        fc.nat(1000),
        fc.integer({ min: 1, max: 100 }),
        (problem, s, chunk, draws) => {
          expect(tallyChunk(problem, s, chunk, draws)).toEqual(tallyChunkPlain(problem, s, chunk, draws))
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each(['fixed', 'uniform', 'normal'] as const)('at the largest size, %s', kind => {
    const cells = Array.from({ length: 128 * 64 }, (_, cell) => ((cell * 7919) % 1009) / 1009)
    const problem = problemOf([cells], {
      alternatives: 128,
      criteria: 64,
      spread: kind === 'fixed' ? null : Float64Array.from(cells, c => c / 5),
      kind,
      pairwise: true,
    })
    expect(kernelFits(problem)).toBe(true)
    expect(tallyChunk(problem, 1, 2, 100)).toEqual(tallyChunkPlain(problem, 1, 2, 100))
  })

  test('also over more blocks than a byte can count', () => {
    const problem = problemOf(
      [
        [1, 0, 0.2],
        [0, 1, 0.3],
        [0.4, 0.4, 0.4],
      ],
      { pairwise: true },
    )
    expect(tallyChunk(problem, 5, 0, 9000)).toEqual(tallyChunkPlain(problem, 5, 0, 9000))
  })
})

describe('exact ties stay exact', () => {
  test('a sum of 0.1 and 0.2 ties with 0.3, whatever the weights', () => {
    const { ranks, wins, tied } = tallyChunk(problemOf([[0.1 + 0.2], [0.3]], { pairwise: true }), 1, 0, 1000)
    expect([...ranks]).toEqual([500, 500, 500, 500])
    expect([...wins!]).toEqual([0, 0, 0, 0])
    expect(tied).toBe(1000)
  })

  test('equal rows always tie; a row better by 1e-7 everywhere always wins', () => {
    const row = [0.31, 0.72, 0.18, 0.55]
    const rows = [row, row.map(value => value + 1e-7), row]
    const { ranks, wins, tied } = tallyChunk(problemOf(rows, { pairwise: true }), 3, 0, 4096)
    expect([...ranks]).toEqual([0, 2048, 2048, 4096, 0, 0, 0, 2048, 2048])
    expect([...wins!]).toEqual([0, 0, 0, 4096, 0, 4096, 0, 0, 0])
    expect(tied).toBe(4096)
  })

  test('a difference far below single precision decides when it is above the tolerance', () => {
    const more = { tolerance: 1e-14 }
    expect(
      shares(
        [
          [0.5, 0.5],
          [0.5 + 1e-12, 0.5 + 1e-12],
        ],
        more,
      ),
    ).toEqual([0, 1])
  })

  test('the tolerance is a share of the largest value, whatever the scale', () => {
    expect(
      shares([
        [5e8, 5e8],
        [5e8 + 0.1, 5e8 + 0.1],
      ]),
    ).toEqual([0.5, 0.5])
    expect(
      shares([
        [5e8, 5e8],
        [5e8 + 1, 5e8 + 1],
      ]),
    ).toEqual([0, 1])
  })

  test('with the best rank for all that tie, each is first in every draw', () => {
    expect(
      shares(
        [
          [1, 0],
          [1, 0],
          [0, 0],
        ],
        { ties: 'best' },
      ),
    ).toEqual([1, 1, 0])
  })

  test('on the middle of two equal rows the weights of the first are shared', () => {
    const [first, second] = centralWeights([
      [1, 0],
      [1, 0],
    ])
    expect(first).toEqual(second)
    expect(first![0]! + first![1]!).toBeCloseTo(1, 12)
  })

  test('what is drawn from a continuous distribution does not tie', () => {
    const rows = Array.from({ length: 30 }, () => [0.5])
    for (const kind of ['uniform', 'normal'] as const)
      expect(
        tallyChunk(problemOf(rows, { kind, spread: new Float64Array(30).fill(0.1) }), 1, 0, 3200).tied,
      ).toBeLessThan(3)
  })
})

/** Four standard errors of a share at 32,768 draws. */
const WITHIN = 4 * Math.sqrt(0.25 / CHUNK)
const near = (numbers: readonly number[], expected: readonly number[], within = WITHIN) =>
  numbers.forEach((number, i) => {
    expect(Math.abs(number - expected[i]!)).toBeLessThan(within)
  })

describe('known values', () => {
  const opposites = [
    [1, 0],
    [0, 1],
  ]

  test('(1,0) and (0,1) are first in half of the weights each, around (.75,.25) and (.25,.75)', () => {
    near(shares(opposites), [0.5, 0.5])
    near(centralWeights(opposites).flat(), [0.75, 0.25, 0.25, 0.75])
  })

  test('(1,0,0) beats (.4,.4,.4) in .36 of the weights', () => {
    near(
      shares([
        [1, 0, 0],
        [0.4, 0.4, 0.4],
      ]),
      [0.36, 0.64],
    )
  })

  test('one of three weights is above a half with probability .75', () => {
    near(
      shares([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.5, 0.5, 0.5],
      ]),
      [0.25, 0.25, 0.25, 0.25],
    )
  })

  test('of eight weights the largest is above .4 with probability .2184 (not the 3 per mille of normalised uniforms)', () => {
    const specialists = Array.from({ length: 8 }, (_, i) =>
      Array.from({ length: 8 }, (_, j) => Number(i === j)),
    )
    // Σ (-1)^(k+1) C(8,k) (1 - .4k)^7 over 1 - .4k > 0
    const expected = 8 * 0.6 ** 7 - 28 * 0.2 ** 7
    near([1 - shares([...specialists, new Array(8).fill(0.4)])[8]!], [expected])
  })

  test('ranked weights have the rank-order centroid as their mean', () => {
    const [means] = centralWeights([[1, 1, 1]], { order: [2, 0, 1] })
    near(means!, [5 / 18, 2 / 18, 11 / 18])
  })

  test('uniform: .5 ± .1 beats .55 with probability .25, and .5 ± .1 beats .55 ± .1 with 9/32', () => {
    const more = { kind: 'uniform' } as const
    near(shares([[0.5], [0.55]], { ...more, spread: Float64Array.of(0.1, 0) }), [0.25, 0.75])
    near(shares([[0.5], [0.55]], { ...more, spread: Float64Array.of(0.1, 0.1) }), [9 / 32, 23 / 32])
  })

  test('normal: shares at 0, 1, 2 and 3 standard deviations', () => {
    const more = { kind: 'normal', spread: Float64Array.of(0.1, 0) } as const
    const above = [0, 1, 2, 3].map(sd => shares([[0], [sd / 10]], more)[0]!)
    near(above, [0.5, 0.15866, 0.02275, 0.00135], 0.008)
    expect(above[3]).toBeGreaterThan(0.0005)
    expect(above[3]).toBeLessThan(0.0025)
  })

  test('normal: the variance of a total is that of its weighted parts', () => {
    // At fixed weights by one criterion: both spreads count once, 0.3² + 0.4² = 0.5².
    const more = { kind: 'normal', spread: Float64Array.of(0.3, 0.4) } as const
    near(shares([[0.5], [0]], more), [0.84134, 0.15866])
  })
})

describe('counting', () => {
  const rows = [
    [0.9, 0.1, 0.5],
    [0.2, 0.8, 0.5],
    [0.4, 0.6, 0.1],
    [0.9, 0.1, 0.5],
  ]

  test('every alternative has a rank and every rank an alternative in each draw; the weights of the first sum to 1', () => {
    const { ranks, firstWeights, wins, tied } = tallyChunk(problemOf(rows, { pairwise: true }), 9, 4, 1234)
    for (let i = 0; i < 4; i++) {
      expect(sumOf(ranks.subarray(4 * i, 4 * i + 4))).toBe(1234)
      expect(sumOf([0, 1, 2, 3].map(a => ranks[4 * a + i]!))).toBe(1234)
    }
    expect(sumOf(firstWeights)).toBeCloseTo(1234, 8)
    expect(sumOf(wins!)).toBe(6 * 1234 - 1234)
    expect(tied).toBe(1234)
  })

  test('a chunk depends on the seed and its own number alone, not on what was counted before', () => {
    const problem = problemOf(rows, { pairwise: true })
    const chunks = [0, 1, 2].map(chunk => tallyChunk(problem, 11, chunk, 500))
    tallyChunk(
      problemOf(
        [
          [3, 4, 5],
          [1, 9, 2],
        ],
        { kind: 'uniform', spread: new Float64Array(6).fill(1) },
      ),
      1,
      1,
      77,
    )
    expect([2, 1, 0].map(chunk => tallyChunk(problem, 11, chunk, 500)).reverse()).toEqual(chunks)
    expect(chunks[1]).not.toEqual(chunks[0])
    expect(tallyChunk(problem, 12, 0, 500)).not.toEqual(chunks[0])
  })

  test('weights are the same draws whatever the scores are', () => {
    const spread = new Float64Array(12)
    const fixed = tallyChunk(problemOf(rows), 2, 0, 1000)
    expect(tallyChunk(problemOf(rows, { kind: 'uniform', spread }), 2, 0, 1000)).toEqual(fixed)
    expect(tallyChunk(problemOf(rows, { kind: 'normal', spread }), 2, 0, 1000)).toEqual(fixed)
  })

  test('more than 128 alternatives or 64 criteria do not fit', () => {
    const sized = (alternatives: number, criteria: number) =>
      kernelFits(problemOf([new Array(alternatives * criteria).fill(0)], { alternatives, criteria }))
    expect([sized(128, 64), sized(129, 64), sized(128, 65)]).toEqual([true, false, false])
  })
})

test('the networks sort: every list of zeros and ones up to length 12, and long ones in reverse (Knuth: the 0-1 principle)', () => {
  const sorted = (list: number[]) => {
    for (const [a, b] of sortingNetwork(list.length))
      if (list[a]! < list[b]!) [list[a], list[b]] = [list[b]!, list[a]!]
    return list
  }
  for (let size = 0; size <= 12; size++)
    for (let bits = 0; bits < 2 ** size; bits++) {
      const list = Array.from({ length: size }, (_, k) => (bits >> k) & 1)
      expect(sorted([...list])).toEqual(list.sort((a, b) => b - a))
    }
  for (const size of [63, 64, 100, 127, 128]) {
    const list = Array.from({ length: size }, (_, k) => (k * 37) % size)
    expect(sorted([...list])).toEqual(list.sort((a, b) => b - a))
  }
})

test('the module in the sources is what assembly/smaa.ts compiles to', async () => {
  const { kernelModule } = await import(new URL('../../../assembly/build.js', import.meta.url).href)
  expect(await kernelModule()).toContain(`'${KERNEL_WASM}'`)
})
