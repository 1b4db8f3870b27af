import type { SeededRandom } from '../seeded-random.ts'
import { onto } from './affine-hull.ts'
import type { Region } from './check-weight-space.ts'
import { slackAt } from './half-space.ts'
import { dot } from './weight-space.ts'

/** A walk through a set of weight vectors, which leaves the uniform distribution over it as it is. */
export interface Walk {
  steps(count: number): void
  /** Writes the weights at which the walk is now. */
  weights(into: Float64Array): void
}

/**
 * A list of directions: what a step of length 1 adds to the weights (places below the number of criteria) and to
 * the slack of each side (the places after these), without the zeros, from `starts[i]` up to `starts[i + 1]`.
 */
export interface Directions {
  /** Moves of weight from one free criterion to another. They touch few sides. */
  moves: number
  /** They come after the moves and lead from end to end. */
  chords: number
  starts: Int32Array
  places: Int32Array
  factors: Float64Array
}

/** `ends`: pairs of vectors of the set, far apart. */
export function directionsOf(
  { hull, sides }: Region,
  ends: readonly (readonly [readonly number[], readonly number[]])[],
): Directions {
  const { basis, free } = hull
  const moves = basis.flatMap((more, i) => [more, ...basis.slice(i + 1).map(less => minus(more, less))])
  const chords = ends
    .map(([from, to]) => free.map(j => to[j]! - from[j]!))
    .filter(lengths => lengths.some(length => Math.abs(length) > CHORD))
    .map(lengths =>
      basis[0]!.map((_, j) =>
        dot(
          lengths,
          basis.map(b => b[j]!),
        ),
      ),
    )
  const rows = [...moves, ...chords].map(direction =>
    [...direction, ...sides.map(side => dot(side.coefficients, direction))].flatMap((factor, place) =>
      Math.abs(factor) > ROUNDING ? [{ place, factor }] : [],
    ),
  )
  const starts = [0]
  for (const row of rows) starts.push(starts.at(-1)! + row.length)
  return {
    moves: moves.length,
    chords: chords.length,
    starts: Int32Array.from(starts),
    places: Int32Array.from(rows.flat(), ({ place }) => place),
    factors: Float64Array.from(rows.flat(), ({ factor }) => factor),
  }
}

const CHORD = 1e-6
const ROUNDING = 1e-13

const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((x, j) => x - b[j]!)

/**
 * Hit-and-run (Smith 1984, Operations Research 32:1296-1308): each step draws a direction and moves to a uniform
 * point of the chord through the present point. The directions are drawn from a fixed list, whatever the point,
 * and span the plane of the set: each step keeps the uniform distribution, and no other one is kept by all
 * (Bélisle, Romeijn & Smith 1993, Math. of Operations Research 18:255-266).
 */
export function hitAndRun(region: Region, directions: Directions, random: SeededRandom): Walk {
  const { hull, sides, interior } = region
  const { moves, chords, starts, places, factors } = directions
  const size = interior.length
  const state = new Float64Array(size + sides.length)
  settle(interior)

  function settle(w: readonly number[]): void {
    state.set(w)
    sides.forEach((side, i) => {
      state[size + i] = slackAt(side, w)
    })
    for (let i = 0; i < state.length; i++) if (state[i]! < 0) state[i] = 0
  }

  function step(): void {
    const isChord = chords > 0 && random.uint32() >= 2 ** 31
    const direction = isChord ? moves + random.below(chords) : random.below(moves)
    const [from, to] = [starts[direction]!, starts[direction + 1]!]
    let low = Number.NEGATIVE_INFINITY
    let high = Number.POSITIVE_INFINITY
    for (let k = from; k < to; k++) {
      const factor = factors[k]!
      const limit = -state[places[k]!]! / factor
      if (factor > 0) {
        if (limit > low) low = limit
      } else if (limit < high) high = limit
    }
    const length = low + (high - low) * random.uniform()
    if (!(high > low)) return
    for (let k = from; k < to; k++) state[places[k]!]! += length * factors[k]!
  }

  return {
    steps(count) {
      for (let k = 0; k < count; k++) step()
      // so that rounding does not add up
      settle(onto(hull, Array.from(state.subarray(0, size))))
    },
    weights(into) {
      into.set(state.subarray(0, size))
    },
  }
}
