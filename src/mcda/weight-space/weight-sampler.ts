import { type SeededRandom, seededRandom } from '../seeded-random.ts'
import { checkWeightSpace, type Region, regionOf } from './check-weight-space.ts'
import { drawDescending, drawShares } from './dirichlet.ts'
import { extremeOf } from './extreme.ts'
import { directionsOf, hitAndRun } from './hit-and-run.ts'
import { orderClassesOf } from './known-shape.ts'
import { acceptanceOf, proposalOf, rejection } from './rejection.ts'
import { type Hull, type Polytope, unit, type WeightSpace } from './weight-space.ts'

export const samplerKinds = [
  'simplex',
  'ranking',
  'weak-order',
  'rejection',
  'hit-and-run',
  'mixture',
  'point',
] as const

/** Draws weight vectors, uniform over a set. */
export interface WeightSampler {
  kind: (typeof samplerKinds)[number]
  /** Draws are independent and exactly uniform; false: approximately so (a walk, or mixtures of dependent vectors). */
  exact: boolean
  /** Steps of the walk from one draw to the next; null: no walk. */
  thinning: number | null
  /** Steps of the walk, or proposals, that a draw takes: about. */
  stepsPerDraw: number
  /** A stream of draws that depends on `random` alone. */
  start(random: SeededRandom): Draw
}

/** Writes the next weights. */
export type Draw = (into: Float64Array) => void

/** Below this share of accepted proposals a walk is taken. */
const LEAST_ACCEPTANCE = 0.01
const TRIALS = 10_000
/** The walk starts with the steps of this many draws, which are not used. */
const WARMING_UP = 20

/**
 * The sampler for a set, an exact one where there is one: every weight vector, an order of the criteria, a
 * simplex or anything that fills at least 1 % of one (rejection), a line, a point. Otherwise hit-and-run (Tervonen
 * et al. 2013, EJOR 224:552-559), thinned as in van Valkenhoef et al. (2014, EJOR 239:865-867). Making one takes
 * up to some hundreds of linear programs and gives the same sampler for the same set.
 * @throws InvalidProblem as `checkWeightSpace`
 */
export function samplerOf(space: WeightSpace, path = 'statements'): WeightSampler {
  if (space.kind === 'hull') return mixtureSampler(space, path)
  const classes = orderClassesOf(space)
  if (classes && space.size > 1) return orderSampler(classes)
  return regionSampler(space, path)
}

function regionSampler(space: Polytope, path: string): WeightSampler {
  const region = regionOf(space, path)
  const { hull, sides, interior } = region
  if (hull.free.length === 0) return independent('point', () => into => into.set(interior))
  const ends = endsOf(space)
  if (hull.free.length === space.size - 1) {
    const proposal = proposalOf(
      sides,
      ends.map(([least], j) => least[j]!),
    )
    const acceptance = acceptanceOf(proposal, seededRandom(0), TRIALS)
    if (acceptance >= LEAST_ACCEPTANCE)
      return independent('rejection', random => rejection(proposal, random), 1 / acceptance)
  }
  return walkSampler(region, ends)
}

type Ends = readonly (readonly [least: number[], most: number[]])[]

/** By criterion: a vector in which it weighs least, and one in which it weighs most. */
export const endsOf = (space: Polytope): Ends =>
  Array.from({ length: space.size }, (_, j) => {
    const weight = unit(space.size, j)
    return [extremeOf(space, weight, 'min').weights, extremeOf(space, weight, 'max').weights]
  })

/** Through a set that is more than a point. */
export function walkSampler(region: Region, ends: Ends): WeightSampler {
  const dimension = region.hull.free.length
  const directions = directionsOf(region, ends)
  const thinning = Math.max(10 * dimension, Math.ceil((Math.log(dimension + 1) / 4) * dimension ** 3))
  return {
    kind: 'hit-and-run',
    exact: dimension === 1,
    thinning,
    stepsPerDraw: thinning,
    start(random) {
      const walk = hitAndRun(region, directions, random)
      walk.steps(WARMING_UP * thinning)
      return into => {
        walk.steps(thinning)
        walk.weights(into)
      }
    },
  }
}

function orderSampler(classes: readonly (readonly number[])[]): WeightSampler {
  if (classes.length === 1) return independent('simplex', random => into => drawShares(random, into))
  const isRanking = classes.every(members => members.length === 1)
  return independent(isRanking ? 'ranking' : 'weak-order', random => {
    const order = classes.map(members => [...members])
    const descending = new Float64Array(order.flat().length)
    return into => {
      drawDescending(random, descending)
      let place = 0
      for (const members of order) {
        random.shuffle(members)
        for (const j of members) into[j] = descending[place++]!
      }
    }
  })
}

/** Shares of the vectors drawn uniformly: uniform over the mixtures when no vector is a mixture of the others. */
function mixtureSampler(space: Hull, path: string): WeightSampler {
  const { dimension } = checkWeightSpace(space, path)
  if (dimension === 0) return independent('point', () => into => into.set(space.points[0]!))
  const points = [...new Map(space.points.map(point => [point.join(), point])).values()]
  return {
    kind: 'mixture',
    exact: dimension === points.length - 1,
    thinning: null,
    stepsPerDraw: 1,
    start(random) {
      const shares = new Float64Array(points.length)
      return into => {
        drawShares(random, shares)
        into.fill(0)
        points.forEach((point, i) => {
          for (let j = 0; j < into.length; j++) into[j]! += shares[i]! * point[j]!
        })
      }
    },
  }
}

const independent = (
  kind: WeightSampler['kind'],
  start: WeightSampler['start'],
  stepsPerDraw = 1,
): WeightSampler => ({ kind, exact: true, thinning: null, stepsPerDraw, start })
