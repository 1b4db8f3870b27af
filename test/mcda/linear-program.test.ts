import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type LinearConstraint,
  type LinearProgram,
  solveLinearProgram,
} from '../../src/mcda/linear-program.ts'

const at = (coefficients: number[], sense: LinearConstraint['sense'], bound: number): LinearConstraint => ({
  coefficients,
  sense,
  bound,
})

function expectOptimum(program: LinearProgram, value: number, x?: number[]): void {
  const found = solveLinearProgram(program)
  if (found.status !== 'optimal') throw new Error(found.status)
  expect(Math.abs(found.value - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
  x?.forEach((part, j) => {
    expect(found.x[j]).toBeCloseTo(part, 9)
  })
}

describe('an optimum', () => {
  test('Wyndor Glass (Hillier & Lieberman): max 3x + 5y', () => {
    expectOptimum(
      {
        goal: 'max',
        objective: [3, 5],
        constraints: [at([1, 0], '<=', 4), at([0, 2], '<=', 12), at([3, 2], '<=', 18)],
      },
      36,
      [2, 6],
    )
  })

  test('a diet, of lower bounds only', () => {
    expectOptimum(
      { goal: 'min', objective: [2, 3], constraints: [at([1, 1], '>=', 4), at([1, 3], '>=', 6)] },
      9,
      [3, 1],
    )
  })

  test('with an equality, a negative bound and a bound from below of 0', () => {
    expectOptimum(
      {
        goal: 'min',
        objective: [1, 2, 0],
        constraints: [at([1, 1, 1], '=', 1), at([-1, -1, 0], '<=', -0.5), at([1, -1, 0], '>=', 0)],
      },
      0.5,
      [0.5, 0, 0.5],
    )
  })

  test('with equalities that say the same twice, and a row of zeros', () => {
    expectOptimum(
      {
        goal: 'max',
        objective: [1, 0],
        constraints: [at([1, 1], '=', 1), at([2, 2], '=', 2), at([0, 0], '<=', 0), at([0, 0], '=', 0)],
      },
      1,
      [1, 0],
    )
  })

  test('without constraints, when nothing can be gained', () => {
    expectOptimum({ goal: 'min', objective: [1, 0], constraints: [] }, 0, [0, 0])
    expectOptimum({ goal: 'max', objective: [0], constraints: [at([1], '<=', 1)] }, 0)
  })

  test('where many constraints meet in one corner', () => {
    const constraints = Array.from({ length: 30 }, (_, k) => at([k + 1, 30 - k], '<=', 31))
    expectOptimum({ goal: 'max', objective: [1, 1], constraints }, 2, [1, 1])
  })

  test("Beale's example (1955), on which the steepest column alone runs in a circle", () => {
    expectOptimum(
      {
        goal: 'min',
        objective: [-0.75, 150, -0.02, 6],
        constraints: [
          at([0.25, -60, -0.04, 9], '<=', 0),
          at([0.5, -90, -0.02, 3], '<=', 0),
          at([0, 0, 1, 0], '<=', 1),
        ],
      },
      -0.05,
      [0.04, 0, 1, 0],
    )
  })

  test.each([2, 4, 6, 8])('the cube of Klee & Minty (1972) in %i dimensions', n => {
    const constraints = Array.from({ length: n }, (_, i) =>
      at(
        Array.from({ length: n }, (_, j) => (j > i ? 0 : j === i ? 1 : 2 * 10 ** (i - j))),
        '<=',
        100 ** i,
      ),
    )
    const objective = Array.from({ length: n }, (_, j) => 10 ** (n - 1 - j))
    expectOptimum({ goal: 'max', objective, constraints }, 100 ** (n - 1))
  })
})

describe('no optimum', () => {
  test.each<[string, LinearConstraint[]]>([
    ['two bounds that exclude each other', [at([1], '<=', 1), at([1], '>=', 2)]],
    ['equalities that contradict each other', [at([1], '=', 1), at([2], '=', 3)]],
    ['a variable below 0', [at([1], '=', -1)]],
    ['nothing that must be more than nothing', [at([0], '>=', 1)]],
  ])('infeasible: %s', (_, constraints) => {
    expect(solveLinearProgram({ goal: 'max', objective: [1], constraints })).toEqual({ status: 'infeasible' })
  })

  test('unbounded', () => {
    expect(
      solveLinearProgram({ goal: 'max', objective: [1, 1], constraints: [at([1, -1], '<=', 1)] }),
    ).toEqual({ status: 'unbounded' })
    expect(solveLinearProgram({ goal: 'max', objective: [1], constraints: [] })).toEqual({
      status: 'unbounded',
    })
  })
})

/** max c·x, A·x ≤ b and its dual min b·y, Aᵀ·y ≥ c, both feasible: through x₀ and y₀ with some room. */
const duals = fc
  .record({ n: fc.integer({ min: 1, max: 8 }), m: fc.integer({ min: 1, max: 8 }) })
  .chain(({ n, m }) => {
    const small = fc.integer({ min: -5, max: 5 })
    const list = (of: fc.Arbitrary<number>, length: number) =>
      fc.array(of, { minLength: length, maxLength: length })
    const positive = fc.integer({ min: 0, max: 3 })
    return fc.record({
      a: fc.array(list(small, n), { minLength: m, maxLength: m }),
      x0: list(positive, n),
      y0: list(positive, m),
      room: list(positive, m),
      gap: list(positive, n),
    })
  })
  .map(({ a, x0, y0, room, gap }) => {
    const dot = (p: number[], q: number[]) => p.reduce((sum, x, k) => sum + x * q[k]!, 0)
    const columns = x0.map((_, j) => a.map(row => row[j]!))
    const b = a.map((row, i) => dot(row, x0) + room[i]!)
    const c = columns.map((column, j) => dot(column, y0) - gap[j]!)
    return {
      primal: { goal: 'max', objective: c, constraints: a.map((row, i) => at(row, '<=', b[i]!)) },
      dual: { goal: 'min', objective: b, constraints: columns.map((column, j) => at(column, '>=', c[j]!)) },
    } satisfies Record<string, LinearProgram>
  })

function optimumOf(program: LinearProgram): { value: number; x: number[] } {
  const found = solveLinearProgram(program)
  if (found.status !== 'optimal') throw new Error(found.status)
  for (const { coefficients, sense, bound } of program.constraints) {
    const left = coefficients.reduce((sum, c, j) => sum + c * found.x[j]!, 0)
    const missed = { '<=': left - bound, '>=': bound - left, '=': Math.abs(left - bound) }[sense]
    expect(missed).toBeLessThan(1e-8)
  }
  for (const part of found.x) expect(part).toBeGreaterThanOrEqual(0)
  return found
}

test('a program and its dual have one optimum, and both solutions are feasible', () => {
  fc.assert(
    fc.property(duals, ({ primal, dual }) => {
      const { value } = optimumOf(primal)
      expect(Math.abs(value - optimumOf(dual).value)).toBeLessThan(1e-7 * Math.max(1, Math.abs(value)))
    }),
    { numRuns: 500 },
  )
})

test('the optimum does not depend on the order of the constraints', () => {
  fc.assert(
    fc.property(duals, ({ primal }) => {
      const reversed = { ...primal, constraints: [...primal.constraints].reverse() }
      const { value } = optimumOf(primal)
      expect(Math.abs(value - optimumOf(reversed).value)).toBeLessThan(1e-7 * Math.max(1, Math.abs(value)))
    }),
  )
})

test('an optimum satisfies its constraints, also where many meet in one point and pivots could be tiny', () => {
  // from a search for attainable ranks; Bland's rule left it with weights that sum to less than 1
  const weighed: [number[], LinearConstraint['sense'], number, number][] = [
    [[1, 1, 1, 1, 1, 1], '=', 1, 0],
    [
      [
        -0.49507377148833714, 0.09901475429766743, 0.09901475429766743, -0.49507377148833714,
        0.09901475429766743, 0.6931032800836721,
      ],
      '>=',
      0.08119209852408729,
      0,
    ],
    [[-0.7071067811865475, 0.7071067811865475, 0, 0, 0, 0], '=', 0, 0],
    [[-0.5, 0, 0.5, 0, 0, 0], '>=', 1e-7, 0.1716667666666667],
    [[0.5, -0.5, 0.5, 0, 0, 0.5], '>=', 1e-7, 1e-7],
    [[-0.5, 0, 0, 0.5, 0.5, 0], '>=', 1e-7, 0.1716667666666667],
    [[0, 0, 0.5, 0, 0, 0], '>=', 1e-7, 1e-7],
    [[0.5, 0, 0, 0, -0.5, -0.5], '>=', 1e-7, 0.5000001],
    [[0.5, 0, 1, -0.5, 0, -0.5], '>=', 1e-7, 0.5000001],
    [[-0.5, 0, 0, 0.5, 0, -0.5], '>=', 1e-7, 0.5000001],
    [[0.5, 0.5, 0.5, -0.5, -0.5, -0.5], '>=', 1e-7, 0.5000001],
    [[0, 0.5, 1, -0.5, -0.5, 0.5], '>=', 1e-7, 0.5000001],
    [[-0.5, 0, 0, 0, 0.5, 0.5], '>=', 1e-7, 0.01500010000000004],
    [[0, 0, 1, 0, -0.5, -0.5], '>=', 1e-7, 0.5000001],
    [[0.5, 0, 0.5, 0, 0.5, 0], '>=', 1e-7, 1e-7],
    [[0, 0, 0, 0.5, 0, -0.5], '>=', 1e-7, 0.5000001],
    [[0, 0.5, 1, 0, 0, 0], '>=', 1e-7, 1e-7],
  ]
  const constraints = weighed.map(([weights, sense, bound, givenUp], i) =>
    at([...weights, ...weighed.slice(3).map((_, k) => (k === i - 3 ? givenUp : 0))], sense, bound),
  )
  const found = solveLinearProgram({
    goal: 'min',
    objective: weighed.slice(3).reduce(costs => [...costs, 1], new Array<number>(6).fill(0)),
    constraints,
  })
  if (found.status !== 'optimal') throw new Error(found.status)
  for (const { coefficients, sense, bound } of constraints) {
    const over = coefficients.reduce((sum, x, j) => sum + x * found.x[j]!, 0) - bound
    expect(sense === '=' ? Math.abs(over) : -over).toBeLessThan(1e-9)
  }
})
