import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { competitionRanks, TIE_TOLERANCE } from '../rank.ts'
import type { ValueMatrix } from '../value-matrix.ts'

/** What it takes to put a model first that is not. Weights are in the unit of those given. */
export interface RivalRadius {
  model: string
  /** The smallest Σ|Δw|; null: no weights put it first. */
  change: number | null
  /** Weights at that distance, at which it is first, alone or with others. */
  weights: number[] | null
}

export interface RobustnessRadius {
  first: string[]
  /**
   * The smallest Σ|Δw| that puts another model first beside or above who is first now: 0 where several are
   * first already, null where no weights do.
   */
  radius: number | null
  /** The nearest first, those that never can be last. */
  rivals: RivalRadius[]
}

/**
 * Robustness radius: how far the weights must move, in the sum of the changes, before another model is first.
 * Weights stay 0 or more and keep their sum. Exact: one linear program a rival. Half of the change is weight that
 * is taken away, the other half weight that is added.
 * @param tolerance totals closer than this are equal
 */
export function robustnessRadius(matrix: ValueMatrix, tolerance = TIE_TOLERANCE): RobustnessRadius {
  const { models, weights, values } = matrix
  const totals = values.map(row => row.reduce((sum, value, j) => sum + weights[j]! * value, 0))
  const ranks = competitionRanks(totals, tolerance)
  const first = models.filter((_, i) => ranks[i] === 1)
  const rivals = models
    .flatMap((model, i) => (ranks[i] === 1 ? [] : [{ model, ...nearestWeights(matrix, i) }]))
    .sort((a, b) => (a.change ?? Number.POSITIVE_INFINITY) - (b.change ?? Number.POSITIVE_INFINITY) || 0)
  return { first, radius: first.length > 1 ? 0 : (rivals[0]?.change ?? null), rivals }
}

/** min Σ up + Σ down, with w + up - down the weights, at which nobody is above the rival. */
function nearestWeights({ weights, values }: ValueMatrix, rival: number): Omit<RivalRadius, 'model'> {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const shares = weights.map(weight => weight / sum)
  const held = shares.flatMap((share, j) => (share > 0 ? [j] : []))
  const change = (of: (j: number) => number): number[] => [
    ...shares.map((_, j) => of(j)),
    ...held.map(j => -of(j)),
  ]
  const own = values[rival]!
  const constraints: LinearConstraint[] = values
    .filter((_, i) => i !== rival)
    .map(row => ({
      coefficients: change(j => own[j]! - row[j]!),
      sense: '>=',
      bound: shares.reduce((gap, share, j) => gap + share * (row[j]! - own[j]!), 0),
    }))
  constraints.push({ coefficients: change(() => 1), sense: '=', bound: 0 })
  held.forEach((j, k) => {
    const coefficients = new Array<number>(shares.length + held.length).fill(0)
    coefficients[shares.length + k] = 1
    constraints.push({ coefficients, sense: '<=', bound: shares[j]! })
  })
  const objective = new Array<number>(shares.length + held.length).fill(1)
  const found = solveLinearProgram({ goal: 'min', objective, constraints })
  if (found.status !== 'optimal') return { change: null, weights: null }
  const moved = weights.map((weight, j) => weight + sum * found.x[j]!)
  held.forEach((j, k) => {
    moved[j] = Math.max(0, moved[j]! - sum * found.x[shares.length + k]!)
  })
  return { change: sum * found.value, weights: moved }
}
