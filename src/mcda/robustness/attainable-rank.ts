import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { halfSpaceOf, sumToOne } from '../weight-space/half-space.ts'
import { dot, type WeightSpace } from '../weight-space/weight-space.ts'

/** A demand on the weights: row · w is at least a margin. */
export interface Demand {
  row: readonly number[]
  /** The minimum of row · w over the space, below the margin. */
  least: number
}

export interface MostMet {
  /** So many demands are met together, at `weights`. */
  met: number
  /** No weights meet more than this: the same number, unless the search was cut off. */
  bound: number
  weights: number[]
}

/**
 * The largest number of demands that some weights of the space meet together, exact: branch and bound on the
 * mixed-integer program of attainable ranks (Kadziński, Greco & Słowiński 2012, Omega 40:488-503), in which a
 * demand is met or given up. What is given up costs its largest shortfall, so that the linear relaxation is tight.
 * @param margin how much each demand must reach; above 0 for "strictly"
 * @param candidates weights of the space to start from; at least one
 * @param most linear programs to solve before the search is cut off, with the bounds proved so far
 */
export function mostMet(
  space: WeightSpace,
  demands: readonly Demand[],
  margin: number,
  candidates: readonly (readonly number[])[],
  most: number,
): MostMet {
  const countAt = (w: readonly number[]) =>
    demands.reduce((count, { row }) => count + (dot(row, w) >= margin - ROUNDING ? 1 : 0), 0)
  let best = { met: -1, weights: [] as number[] }
  const offer = (w: readonly number[]) => {
    const met = countAt(w)
    if (met > best.met) best = { met, weights: [...w] }
  }
  candidates.forEach(offer)

  const relaxed = relaxationOf(space, demands, margin)
  let open: Node[] = [{ choices: new Map(), bound: demands.length }]
  for (let solved = 0; open.length > 0; solved++) {
    const node = open.reduce((a, b) => (b.bound > a.bound ? b : a))
    if (node.bound <= best.met) break
    if (solved === most) return { ...best, bound: node.bound }
    open = open.filter(other => other !== node)
    const found = relaxed(node.choices)
    if (!found) continue
    offer(found.weights)
    const bound = Math.min(node.bound, Math.floor(demands.length - found.givenUp + 1e-6))
    const next = found.shares.reduce(
      (most, share, i) => (!node.choices.has(i) && share > (found.shares[most] ?? -1) ? i : most),
      -1,
    )
    if (bound <= best.met || next < 0) continue
    for (const choice of ['met', 'given-up'] as const)
      open.push({ choices: new Map(node.choices).set(next, choice), bound })
  }
  return { ...best, bound: best.met }
}

/** Demands are of numbers of at most 1: what is smaller than this is rounding. */
const ROUNDING = 1e-9

type Choices = ReadonlyMap<number, 'met' | 'given-up'>

interface Node {
  choices: Choices
  bound: number
}

/** Minimises what is given up, in shares of each demand, under the choices made. */
function relaxationOf(space: WeightSpace, demands: readonly Demand[], margin: number) {
  const size = space.kind === 'hull' ? space.points.length : space.size
  const over = (row: readonly number[]) =>
    space.kind === 'hull' ? space.points.map(point => dot(row, point)) : row
  const within: LinearConstraint[] =
    space.kind === 'hull' ? [sumToOne(size)] : [sumToOne(size), ...space.constraints.map(halfSpaceOf)]
  const rows = demands.map(({ row }) => over(row))
  const weightsOf = (x: readonly number[]) =>
    space.kind === 'hull'
      ? Array.from({ length: space.size }, (_, j) =>
          space.points.reduce((sum, point, k) => sum + x[k]! * point[j]!, 0),
        )
      : x.slice(0, size)

  return (choices: Choices): { weights: number[]; shares: number[]; givenUp: number } | null => {
    const undecided = demands.flatMap((_, i) => (choices.has(i) ? [] : [i]))
    const columns = size + undecided.length
    const padded = (row: readonly number[]) => [...row, ...new Array<number>(columns - size).fill(0)]
    const constraints: LinearConstraint[] = within.map(row => ({
      ...row,
      coefficients: padded(row.coefficients),
    }))
    rows.forEach((row, i) => {
      if (choices.get(i) === 'given-up') return
      const coefficients = padded(row)
      const at = undecided.indexOf(i)
      if (at >= 0) coefficients[size + at] = margin - demands[i]!.least
      constraints.push({ coefficients, sense: '>=', bound: margin })
    })
    const objective = Array.from({ length: columns }, (_, j) => (j < size ? 0 : 1))
    const found = solveLinearProgram({ goal: 'min', objective, constraints })
    if (found.status !== 'optimal') return null
    const dropped = [...choices.values()].filter(choice => choice === 'given-up').length
    const shares = demands.map((_, i) => {
      const at = undecided.indexOf(i)
      return at < 0 ? 0 : found.x[size + at]!
    })
    return { weights: weightsOf(found.x), shares, givenUp: dropped + found.value }
  }
}
