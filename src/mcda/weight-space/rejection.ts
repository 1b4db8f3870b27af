import type { SeededRandom } from '../seeded-random.ts'
import { drawShares } from './dirichlet.ts'
import { type HalfSpace, slackAt } from './half-space.ts'

/** A simplex around a set: low + room · (shares that sum to 1). */
export interface Proposal {
  low: readonly number[]
  room: number
  /** The sides of the set that cut something off. */
  sides: readonly HalfSpace[]
}

/** `low`: the least that each weight can be in the set. */
export function proposalOf(sides: readonly HalfSpace[], low: readonly number[]): Proposal {
  const room = 1 - low.reduce((sum, floor) => sum + floor, 0)
  const cutsOff = (side: HalfSpace) => slackAt(side, low) + room * Math.min(...side.coefficients) < -1e-12
  return { low, room, sides: sides.filter(cutsOff) }
}

/** Vectors of the set, independent and exactly uniform: proposals outside it are passed over (von Neumann 1951). */
export function rejection(proposal: Proposal, random: SeededRandom): (into: Float64Array) => void {
  return into => {
    do propose(proposal, random, into)
    while (!isWithin(proposal, into))
  }
}

/** The share of so many proposals that lie in the set. */
export function acceptanceOf(proposal: Proposal, random: SeededRandom, trials: number): number {
  const w = new Float64Array(proposal.low.length)
  let accepted = 0
  for (let trial = 0; trial < trials; trial++) {
    propose(proposal, random, w)
    if (isWithin(proposal, w)) accepted++
  }
  return accepted / trials
}

function propose({ low, room }: Proposal, random: SeededRandom, into: Float64Array): void {
  drawShares(random, into)
  for (let j = 0; j < into.length; j++) into[j] = low[j]! + room * into[j]!
}

function isWithin({ sides }: Proposal, w: Float64Array): boolean {
  for (const { coefficients, bound } of sides) {
    let sum = 0
    for (let j = 0; j < w.length; j++) sum += coefficients[j]! * w[j]!
    if (sum < bound) return false
  }
  return true
}
