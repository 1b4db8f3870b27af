import type { SeededRandom } from '../seeded-random.ts'
import { along, onto } from './affine-hull.ts'
import type { Region } from './check-weight-space.ts'
import { slackAt } from './half-space.ts'
import { dot, WIDTH } from './weight-space.ts'

/** A walk through a set of weight vectors, which leaves the uniform distribution over it as it is. */
export interface Walk {
  steps(count: number): void
  /** Writes the weights at which the walk is now. */
  weights(into: Float64Array): void
}

/**
 * A list of directions: what a step of length 1 adds to the weights (places below the number of criteria) and to
 * the slack of each side (the places after these), without the zeros. What grows stands from `starts[i]`, what
 * shrinks from `turns[i]` up to `starts[i + 1]`.
 */
export interface Directions {
  /** One of these is drawn, all equally likely: the directions, long chords more than once. */
  choices: Int32Array
  starts: Int32Array
  turns: Int32Array
  places: Int32Array
  factors: Float64Array
}

/**
 * Moves of weight between two free criteria, which touch few sides; and chords, drawn a quarter of the time, which
 * lead the walk through a long narrow set. `ends`: pairs of vectors of the set, far apart.
 */
export function directionsOf(
  { hull, sides }: Region,
  ends: readonly (readonly [readonly number[], readonly number[]])[],
): Directions {
  const { basis, free } = hull
  const moves = basis.flatMap((more, i) => [
    more,
    ...basis.slice(i + 1).map(less => more.map((x, j) => x - less[j]!)),
  ])
  const chords = ends
    .map(([from, to]) => free.map(j => to[j]! - from[j]!))
    .filter(z => Math.hypot(...z) > WIDTH)
    .map(z =>
      along(
        hull,
        z.map(part => part / Math.hypot(...z)),
      ),
    )
  const changes = [...moves, ...chords].map(direction => {
    const all = [...direction, ...sides.map(side => dot(side.coefficients, direction))]
    const entries = all.map((factor, place) => ({ place, factor }))
    return {
      growing: entries.filter(({ factor }) => factor > ROUNDING),
      shrinking: entries.filter(({ factor }) => factor < -ROUNDING),
    }
  })
  const starts = [0]
  for (const { growing, shrinking } of changes)
    starts.push(starts.at(-1)! + growing.length + shrinking.length)
  const entries = changes.flatMap(({ growing, shrinking }) => [...growing, ...shrinking])
  const times = Math.ceil(moves.length / (3 * Math.max(1, chords.length)))
  return {
    choices: Int32Array.from([
      ...moves.keys(),
      ...Array.from({ length: times }, () => chords.map((_, i) => moves.length + i)).flat(),
    ]),
    starts: Int32Array.from(starts),
    turns: Int32Array.from(changes, ({ growing }, i) => starts[i]! + growing.length),
    places: Int32Array.from(entries, ({ place }) => place),
    factors: Float64Array.from(entries, ({ factor }) => factor),
  }
}

const ROUNDING = 1e-13

/**
 * Hit-and-run (Smith 1984, Operations Research 32:1296-1308): each step draws a direction and moves to a uniform
 * point of the chord through the present point. The directions are drawn from a fixed list, whatever the point,
 * and span the plane of the set: each step keeps the uniform distribution, and no other one is kept by all
 * (Bélisle, Romeijn & Smith 1993, Math. of Operations Research 18:255-266).
 */
export function hitAndRun(region: Region, directions: Directions, random: SeededRandom): Walk {
  const { hull, sides, interior } = region
  const { choices, starts, turns, places, factors } = directions
  const inverses = factors.map(factor => -1 / factor)
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
    const direction = choices[random.below(choices.length)]!
    const from = starts[direction]!
    const turn = turns[direction]!
    const to = starts[direction + 1]!
    let low = Number.NEGATIVE_INFINITY
    let high = Number.POSITIVE_INFINITY
    for (let k = from; k < turn; k++) {
      const limit = state[places[k]!]! * inverses[k]!
      if (limit > low) low = limit
    }
    for (let k = turn; k < to; k++) {
      const limit = state[places[k]!]! * inverses[k]!
      if (limit < high) high = limit
    }
    const length = low + (high - low) * random.uniform()
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
