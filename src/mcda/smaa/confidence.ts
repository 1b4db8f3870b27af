import { chunksFor, drawsIn, streamOf } from './simulation.ts'
import { confidenceDraws, type Simulation } from './smaa-problem.ts'
import { addTo } from './tally.ts'
import { totalOf, valuesOf } from './value-draws.ts'

/** How often each alternative is first when the weights are its central weight, ties as asked. */
export interface FirstTally {
  draws: number
  firsts: Float64Array
}

/** The confidence factors take a second round, once the central weights are known. */
export const confidenceChunksOf = (simulation: Simulation): number => chunksFor(confidenceDraws(simulation))

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
  const contenders = centralWeights.flatMap((central, i) =>
    central ? [{ i, weights: Float64Array.from(central), firstPlace: firstPlaceOf(i, simulation) }] : [],
  )
  for (let k = 0; k < tally.draws; k++) {
    draw()
    for (const { i, weights, firstPlace } of contenders) tally.firsts[i]! += firstPlace(values, weights)
  }
  return tally
}

/**
 * What an alternative has of the first place on a matrix of values and under some weights: 1 when it is first
 * alone, 0 when it is not; tied for it as asked. The rival that beat it last is looked at first.
 */
export function firstPlaceOf(
  alternative: number,
  { alternatives, ties, tolerance }: Pick<Simulation, 'alternatives' | 'ties' | 'tolerance'>,
): (values: ArrayLike<number>, weights: ArrayLike<number>) => number {
  const rivals = alternatives.map((_, i) => i).filter(i => i !== alternative)
  const totals = new Float64Array(rivals.length)
  return (values, weights) => {
    const own = totalOf(values, alternative, weights)
    let most = own
    for (let place = 0; place < rivals.length; place++) {
      const rival = rivals[place]!
      const total = totalOf(values, rival, weights)
      if (total - own > tolerance) {
        rivals.copyWithin(1, 0, place)
        rivals[0] = rival
        return 0
      }
      totals[place] = total
      if (total > most) most = total
    }
    if (ties === 'best') return 1
    return 1 / totals.reduce((tied, total) => (most - total <= tolerance ? tied + 1 : tied), 1)
  }
}

export function mergeFirsts([first, ...others]: readonly FirstTally[]): FirstTally {
  const merged = structuredClone(first!)
  for (const { draws, firsts } of others) {
    merged.draws += draws
    addTo(merged.firsts, firsts)
  }
  return merged
}
