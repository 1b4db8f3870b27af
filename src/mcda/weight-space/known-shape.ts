import type { Polytope, WeightConstraint } from './weight-space.ts'

const recognised = new WeakMap<Polytope, number[][] | null>()

/**
 * The classes of criteria, from most to least important, when the constraints say nothing but that every weight
 * of an earlier class is at least every weight of a later one (each class of one: a full ranking; one class:
 * nothing is said); else null.
 */
export function orderClassesOf(space: Polytope): number[][] | null {
  if (!recognised.has(space)) recognised.set(space, classesOf(space))
  return recognised.get(space) ?? null
}

function classesOf({ size, constraints }: Polytope): number[][] | null {
  const pairs = constraints.filter(constraint => !holdsAlways(constraint)).map(orderedPair)
  if (pairs.includes(null)) return null
  const isAbove = transitive(size, pairs as [number, number][])
  const criteria = Array.from({ length: size }, (_, j) => j)
  const above = criteria.map(j => isAbove.filter(row => row[j]).length)
  const classes = [...new Set(above)]
    .sort((a, b) => a - b)
    .map(count => criteria.filter(j => above[j] === count))
  const isWeak = criteria.every(j => criteria.every(k => isAbove[j]![k] === above[j]! < above[k]!))
  return isWeak ? classes : null
}

/** Weights w_more ≥ w_less, when the constraint says just that. */
function orderedPair({ coefficients, sense, bound }: WeightConstraint): [number, number] | null {
  const places = coefficients.flatMap((x, j) => (x === 0 ? [] : [j]))
  if (places.length !== 2 || sense === '=' || bound !== 0) return null
  const [j, k] = places as [number, number]
  if (coefficients[j] !== -coefficients[k]!) return null
  return coefficients[j]! > 0 === (sense === '>=') ? [j, k] : [k, j]
}

/** Who is above whom, directly or through others (Warshall 1962). */
function transitive(size: number, pairs: readonly [number, number][]): boolean[][] {
  const isAbove = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const [j, k] of pairs) isAbove[j]![k] = true
  for (let via = 0; via < size; via++)
    for (let j = 0; j < size; j++)
      if (isAbove[j]![via]) for (let k = 0; k < size; k++) if (isAbove[via]![k]) isAbove[j]![k] = true
  return isAbove
}

/** The limits of each weight, when the constraints say nothing else; else null. */
export function limitsOf({ size, constraints }: Polytope): { low: number[]; high: number[] } | null {
  const low = new Array<number>(size).fill(0)
  const high = new Array<number>(size).fill(1)
  for (const { coefficients, sense, bound } of constraints) {
    const places = coefficients.flatMap((x, j) => (x === 0 ? [] : [j]))
    if (places.length !== 1) return null
    const j = places[0]!
    const limit = bound / coefficients[j]!
    const isFloor = coefficients[j]! > 0 === (sense === '>=')
    if (sense === '=' || isFloor) low[j] = Math.max(low[j]!, limit)
    if (sense === '=' || !isFloor) high[j] = Math.min(high[j]!, limit)
  }
  return { low, high }
}

/** True of every weight vector: w_j ≥ 0, w_j ≤ 1 and the like. */
function holdsAlways({ coefficients, sense, bound }: WeightConstraint): boolean {
  if (sense === '=') return false
  return sense === '>=' ? Math.min(...coefficients) >= bound : Math.max(...coefficients) <= bound
}
