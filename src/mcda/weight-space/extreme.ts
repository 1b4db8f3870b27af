import { solveLinearProgram } from '../linear-program.ts'
import { contradictionOf } from './contradiction.ts'
import { halfSpaceOf, sumToOne } from './half-space.ts'
import { limitsOf, orderClassesOf } from './known-shape.ts'
import { dot, type Polytope, type WeightSpace, WIDTH } from './weight-space.ts'

export interface Extreme {
  value: number
  /** Weights, summing to 1, at which it is attained. */
  weights: number[]
}

/**
 * The smallest or largest of objective · w over the set, exact. Under an order of the criteria (in classes or
 * not) it is a mean of the objective over the most important ones (Kirkwood & Sarin 1985, Operations Research
 * 33:38-48), under limits a continuous knapsack (Dantzig 1957), under mixtures one of the vectors; otherwise a
 * linear program. `objective`: one number a criterion.
 * @throws InvalidProblem weights-contradict, as `checkWeightSpace` does
 */
export function extremeOf(space: WeightSpace, objective: readonly number[], goal: 'min' | 'max'): Extreme {
  const gain = goal === 'max' ? objective : objective.map(x => -x)
  const weights = space.kind === 'hull' ? bestPoint(space.points, gain) : bestWithin(space, gain)
  return { value: dot(objective, weights), weights }
}

const bestPoint = (points: readonly (readonly number[])[], gain: readonly number[]): number[] => [
  ...points.reduce((best, point) => (dot(gain, point) > dot(gain, best) ? point : best)),
]

function bestWithin(space: Polytope, gain: readonly number[]): number[] {
  const classes = orderClassesOf(space)
  if (classes) return bestMean(classes, gain)
  const limits = limitsOf(space)
  const best = limits ? fullestKnapsack(limits, gain) : bestVertex(space, gain)
  if (!best) throw contradictionOf(space, 'statements')
  return best
}

/** Equal weights on the first so many criteria, those that gain most first within a class. */
function bestMean(classes: readonly (readonly number[])[], gain: readonly number[]): number[] {
  const order = classes.flatMap(members => byGain(members, gain))
  let [sum, highest, count] = [0, Number.NEGATIVE_INFINITY, 0]
  order.forEach((j, i) => {
    sum += gain[j]!
    if (sum / (i + 1) > highest) [highest, count] = [sum / (i + 1), i + 1]
  })
  const weights = gain.map(() => 0)
  for (const j of order.slice(0, count)) weights[j] = 1 / count
  return weights
}

const byGain = (criteria: readonly number[], gain: readonly number[]): number[] =>
  [...criteria].sort((j, k) => gain[k]! - gain[j]!)

/** What is left over the floors goes to the criteria that gain most, each up to its ceiling. */
function fullestKnapsack(
  { low, high }: { low: number[]; high: number[] },
  gain: readonly number[],
): number[] | null {
  if (low.some((floor, j) => floor > high[j]! + WIDTH)) return null
  const weights = [...low]
  let rest = 1 - low.reduce((sum, floor) => sum + floor, 0)
  if (rest < -WIDTH) return null
  for (const j of byGain([...low.keys()], gain)) {
    const more = Math.max(0, Math.min(rest, high[j]! - low[j]!))
    weights[j]! += more
    rest -= more
  }
  return rest > WIDTH ? null : weights
}

function bestVertex({ size, constraints }: Polytope, gain: readonly number[]): number[] | null {
  const found = solveLinearProgram({
    goal: 'max',
    objective: gain,
    constraints: [sumToOne(size), ...constraints.map(halfSpaceOf)],
  })
  return found.status === 'optimal' ? found.x : null
}
