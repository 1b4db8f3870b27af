import { areScoresCertain, chunksFor, drawsIn, type Simulation, streamOf } from './simulation.ts'
import { addTo } from './tally.ts'
import { totalOf, valuesOf } from './value-draws.ts'

/** How often each alternative is first when the weights are its central weight, ties as asked. */
export interface FirstTally {
  draws: number
  firsts: Float64Array
}

/** The confidence factors take a second round, once the central weights are known. */
export const confidenceChunksOf = (simulation: Simulation): number => chunksFor(confidenceDraws(simulation))
const confidenceDraws = (simulation: Simulation): number =>
  areScoresCertain(simulation) ? 1 : simulation.draws

export function confidenceChunk(
  simulation: Simulation,
  centralWeights: readonly (readonly number[] | null)[],
  chunk: number,
): FirstTally {
  const { values, draw } = valuesOf(simulation, streamOf(simulation.seed, chunk, 1))
  const tally: FirstTally = {
    draws: drawsIn(chunk, confidenceDraws(simulation)),
    firsts: new Float64Array(centralWeights.length),
  }
  for (let k = 0; k < tally.draws; k++) {
    draw()
    centralWeights.forEach((weights, i) => {
      if (weights) tally.firsts[i]! += firstShare(simulation, values, i, weights)
    })
  }
  return tally
}

/** 1 when it is first alone, 0 when it is not; tied for it as asked. */
export function firstShare(
  { alternatives, ties, tolerance }: Pick<Simulation, 'alternatives' | 'ties' | 'tolerance'>,
  values: ArrayLike<number>,
  alternative: number,
  weights: readonly number[],
): number {
  const own = totalOf(values, alternative, weights)
  const totals = new Float64Array(alternatives.length)
  let most = own
  for (let i = 0; i < totals.length; i++) {
    const total = i === alternative ? own : totalOf(values, i, weights)
    if (total - own > tolerance) return 0
    totals[i] = total
    most = Math.max(most, total)
  }
  return ties === 'best' ? 1 : 1 / totals.filter(total => most - total <= tolerance).length
}

export function mergeFirsts([first, ...others]: readonly FirstTally[]): FirstTally {
  const merged = structuredClone(first!)
  for (const { draws, firsts } of others) {
    merged.draws += draws
    addTo(merged.firsts, firsts)
  }
  return merged
}
