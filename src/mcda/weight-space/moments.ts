import { regionOf } from './check-weight-space.ts'
import { nonNegative } from './half-space.ts'
import { orderClassesOf } from './known-shape.ts'
import { type Piece, piecesWithin } from './simplicial-pieces.ts'
import type { Polytope } from './weight-space.ts'

/** Of the uniform distribution over a set of weight vectors. */
export interface Moments {
  mean: number[]
  covariance: number[][]
  /** Volume relative to that of all weight vectors; null for a set of lower dimension. */
  shareOfSimplex: number | null
}

/**
 * Exact moments. Under an order of the criteria they are those of the descending weights, in all arrangements that
 * the order leaves; otherwise the set is cut into simplices. Null when that takes too many (from some six
 * criteria on, with constraints that are neither an order nor floors).
 * @throws InvalidProblem weights-contradict, as `checkWeightSpace`
 */
export function exactMoments(space: Polytope, path = 'statements'): Moments | null {
  const classes = orderClassesOf(space)
  return classes ? orderMoments(classes) : piecewiseMoments(space, path)
}

function orderMoments(classes: readonly (readonly number[])[]): Moments {
  const order = classes.flat()
  const descending = momentsOf([
    { corners: order.map((_, i) => order.map((_, j) => (j <= i ? 1 / (i + 1) : 0))), share: 1 },
  ])
  /** Places in descending order that a criterion can have. */
  const places = order.map((_, j) => {
    const members = classes.find(others => others.includes(j))!
    return members.map(member => order.indexOf(member))
  })
  const mean = places.map(own => meanOf(own.map(p => descending.mean[p]!)))
  const covarianceOf = (j: number, k: number) =>
    meanOf(
      places[j]!.flatMap(p =>
        // two criteria never share a place
        places[k]!.filter(q => (p === q) === (j === k)).map(
          q =>
            descending.covariance[p]![q]! +
            (descending.mean[p]! - mean[j]!) * (descending.mean[q]! - mean[k]!),
        ),
      ),
    )
  const arrangements = classes.map(({ length }) => factorial(length))
  return {
    mean,
    covariance: mean.map((_, j) => mean.map((_, k) => covarianceOf(j, k))),
    shareOfSimplex: arrangements.reduce((product, count) => product * count, 1) / factorial(order.length),
  }
}

function piecewiseMoments(space: Polytope, path: string): Moments | null {
  const { hull, sides, zeros } = regionOf(space, path)
  // the free weights are at least 0 and sum to at most 1: this simplex holds the set
  const corners = [hull.origin, ...hull.basis.map(b => hull.origin.map((x, j) => x + b[j]!))]
  const floors = hull.origin.flatMap((_, j) =>
    zeros.includes(j) || hull.free.includes(j) ? [] : [nonNegative(space.size, j)],
  )
  const pieces = piecesWithin(corners, [...floors, ...sides])
  if (!pieces?.length) return null
  const share = pieces.reduce((sum, piece) => sum + piece.share, 0)
  const isWhole = hull.free.length === space.size - 1
  const { mean, covariance } = momentsOf(pieces)
  return { mean: mean.map(x => Math.max(0, x)), covariance, shareOfSimplex: isWhole ? share : null }
}

/**
 * A simplex with corners c₁ … c_k of sum s has mean s/k and second moments (Σ c cᵀ + s sᵀ) / (k (k + 1)), those of
 * shares with distribution Dirichlet(1, …, 1); a piece counts by its share.
 */
function momentsOf(pieces: readonly Piece[]): Pick<Moments, 'mean' | 'covariance'> {
  const total = pieces.reduce((sum, { share }) => sum + share, 0)
  const k = pieces[0]!.corners.length
  const sums = pieces.map(({ corners }) => columnSums(corners))
  const mean = columnSums(sums.map((sum, i) => sum.map(x => (x * pieces[i]!.share) / (total * k))))
  const covariance = mean.map(() => mean.map(() => 0))
  pieces.forEach(({ corners, share }, i) => {
    // about the mean, so that nothing cancels out
    const terms = [
      ...corners.map(corner => corner.map((x, j) => x - mean[j]!)),
      sums[i]!.map((x, j) => x - k * mean[j]!),
    ]
    const factor = share / (total * k * (k + 1))
    for (const term of terms)
      covariance.forEach((row, a) => {
        for (let b = 0; b < row.length; b++) row[b]! += factor * term[a]! * term[b]!
      })
  })
  return { mean, covariance }
}

const columnSums = (rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0))

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
