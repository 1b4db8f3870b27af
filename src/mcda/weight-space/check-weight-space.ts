import { InvalidProblem } from '../invalid.ts'
import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { type AffineHull, affineDimension, affineHullOf, onto } from './affine-hull.ts'
import { contradictionOf } from './contradiction.ts'
import { type HalfSpace, halfSpaceOf, nonNegative, slackAt, sumToOne } from './half-space.ts'
import { type Hull, type Polytope, unit, type WeightSpace, WIDTH } from './weight-space.ts'

export interface WeightSpaceCheck {
  /** Of the smallest plane that holds the set: size - 1 when it has a volume, 0 when it is one point. */
  dimension: number
  /** A vector well inside the set (as far as its dimension allows). */
  interior: number[]
  /** Constraints that hold with equality throughout the set, whether they say so or not, by place. */
  equalities: number[]
  /** Criteria that can only weigh 0. */
  zeros: number[]
}

/**
 * Whether any weight vector is left, and of what dimension the set is.
 * @throws InvalidProblem weights-contradict, naming a smallest set of statements that cannot all be true
 * (`path` is where they stand); for a hull, shape, weight-negative or weights-sum of a point, empty.
 */
export function checkWeightSpace(space: WeightSpace, path = 'statements'): WeightSpaceCheck {
  if (space.kind === 'polytope') {
    const { hull, interior, equalities, zeros } = regionOf(space, path)
    return { dimension: hull.free.length, interior, equalities, zeros }
  }
  checkPoints(space, path)
  const { size, points } = space
  const interior = Array.from(
    { length: size },
    (_, j) => points.reduce((sum, point) => sum + point[j]!, 0) / points.length,
  )
  const zeros = interior.flatMap((mean, j) => (mean === 0 ? [j] : []))
  return { dimension: affineDimension(points), interior, equalities: [], zeros }
}

function checkPoints({ size, points }: Hull, path: string): void {
  if (points.length === 0) throw new InvalidProblem('empty', path, {})
  points.forEach((point, i) => {
    const at = `${path}.${i}`
    if (point.length !== size) throw new InvalidProblem('shape', at, { expected: size, found: point.length })
    point.forEach((weight, j) => {
      if (weight < 0) throw new InvalidProblem('weight-negative', `${at}.${j}`, { weight })
    })
    const sum = point.reduce((total, weight) => total + weight, 0)
    if (Math.abs(sum - 1) > WIDTH) throw new InvalidProblem('weights-sum', at, { sum, expected: 1 })
  })
}

/** A polytope that is not empty: the plane it lies in, and what bounds it there. */
export interface Region extends Omit<WeightSpaceCheck, 'dimension'> {
  hull: AffineHull
  /** The constraints that do not hold with equality throughout. w ≥ 0 bounds it too. */
  sides: HalfSpace[]
}

/**
 * The vector that is farthest from the nearest side (the largest smallest slack, one linear program). When there
 * is no distance, each side that cannot be left (one program each) is an equality in disguise, and the farthest
 * from the others is taken.
 */
export function regionOf(space: Polytope, path = 'statements'): Region {
  const { size, constraints } = space
  const bounds = Array.from({ length: size }, (_, j) => nonNegative(size, j))
  const all = [...constraints.map(halfSpaceOf), ...bounds]
  let farthest = farthestWithin(size, all, side => side.sense === '>=')
  if (!farthest) throw contradictionOf(space, path)
  let canBeLeft = (side: HalfSpace) => side.sense === '>='
  if (farthest.distance <= WIDTH) {
    const left = new Set(all.filter(side => side.sense === '>=' && largestSlack(size, all, side) > WIDTH))
    canBeLeft = side => left.has(side)
    farthest = farthestWithin(size, all, canBeLeft) ?? farthest
  }
  const equalities = all.filter(side => !canBeLeft(side))
  const plane = [sumToOne(size), ...equalities]
  const hull = affineHullOf(
    size,
    plane.map(({ coefficients, bound }) => [...coefficients, bound]),
  )
  return {
    hull,
    sides: all.slice(0, constraints.length).filter(side => canBeLeft(side) && hasDirection(side)),
    interior: onto(hull, farthest.w),
    equalities: constraints.flatMap((_, i) => (canBeLeft(all[i]!) ? [] : [i])),
    zeros: bounds.flatMap((side, j) => (canBeLeft(side) ? [] : [j])),
  }
}

/** max t such that every side that can be left is at least t away; null when the set is empty. */
function farthestWithin(
  size: number,
  all: readonly HalfSpace[],
  canBeLeft: (side: HalfSpace) => boolean,
): { w: number[]; distance: number } | null {
  const row = (side: LinearConstraint, t: number) => ({ ...side, coefficients: [...side.coefficients, t] })
  const away = (side: HalfSpace) => (canBeLeft(side) && hasDirection(side) ? -1 : 0)
  const found = solveLinearProgram({
    goal: 'max',
    objective: unit(size + 1, size),
    constraints: [
      row(sumToOne(size), 0),
      ...all.map(side => row(side, away(side))),
      { coefficients: unit(size + 1, size), sense: '<=', bound: 1 },
    ],
  })
  if (found.status !== 'optimal') return null
  return { w: found.x.slice(0, size), distance: found.value }
}

/** A constraint that is the same for every vector is at no distance of any. */
const hasDirection = ({ coefficients }: HalfSpace): boolean => coefficients.some(x => x !== 0)

function largestSlack(size: number, all: readonly HalfSpace[], side: HalfSpace): number {
  const { coefficients: objective } = side
  const found = solveLinearProgram({ goal: 'max', objective, constraints: [sumToOne(size), ...all] })
  return found.status === 'optimal' ? slackAt(side, found.x) : 0
}
