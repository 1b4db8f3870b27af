import { type SeededRandom, splitMix64, xoshiro128 } from '../seeded-random.ts'
import { drawCounter } from './draw-counter.ts'
import { kernelProblemOf } from './fast-path.ts'
import { CHUNK, tallyChunk } from './kernel.ts'
import { confidenceDraws, isCertain, type Simulation, samplerFor } from './smaa-problem.ts'
import { addTo, type Tally } from './tally.ts'
import { totalOf, valuesOf } from './value-draws.ts'

export type { DecisionMaker, Simulation } from './smaa-problem.ts'

/** Parts of the work of a size that does not depend on who does it; what is certain is drawn once. */
export const chunksOf = (simulation: Simulation): number => chunksFor(drawsOf(simulation))
const drawsOf = (simulation: Simulation): number => (isCertain(simulation) ? 1 : simulation.draws)

export const chunksFor = (draws: number): number => Math.ceil(draws / CHUNK)
export const drawsIn = (chunk: number, draws: number): number => Math.min(CHUNK, draws - chunk * CHUNK)

/** Numbers drawn and weighed, more or less: what both rounds will cost, before anything is done. */
export function workOf(simulation: Simulation): number {
  const { alternatives, criteria } = simulation
  const numbers = alternatives.length * criteria.length
  const steps = samplerFor(simulation).thinning ?? 0
  const round = numbers / (kernelProblemOf(simulation) ? KERNEL : 1) + steps * STEP
  return Math.ceil(drawsOf(simulation) * round) + confidenceDraws(simulation) * numbers
}
/** Seen: the kernel does so many numbers, and a walk through the weights so much of a step, in the time of one. */
const KERNEL = 16
const STEP = 4

/** One chunk's draws, counted: in the kernel where it knows the like, else in {@link simulateChunkPlain}. */
export function simulateChunk(simulation: Simulation, chunk: number): Tally {
  const draws = drawsIn(chunk, drawsOf(simulation))
  const problem = kernelProblemOf(simulation)
  return problem
    ? tallyChunk(problem, simulation.seed, chunk, draws)
    : simulateChunkPlain(simulation, chunk, draws)
}

/** Any simulation, in double precision. */
export function simulateChunkPlain(simulation: Simulation, chunk: number, draws: number): Tally {
  const { alternatives, criteria, ties, tolerance } = simulation
  const random = streamOf(simulation.seed, chunk, 0)
  const drawWeights = samplerFor(simulation).start(random)
  const { values, draw } = valuesOf(simulation, random)
  const drawn = new Float64Array(criteria.length)
  const totals = new Float64Array(alternatives.length)
  const counter = drawCounter(alternatives.length, criteria.length, ties, tolerance)
  for (let k = 0; k < draws; k++) {
    const own = draw()?.weights
    if (own) drawn.set(own)
    else drawWeights(drawn)
    for (let i = 0; i < totals.length; i++) totals[i] = totalOf(values, i, drawn)
    counter.count(totals, drawn)
  }
  return counter.tally
}

/** Adds up the tallies of one simulation, in the order given: that of the chunks. */
export function mergeTallies([first, ...others]: readonly Tally[]): Tally {
  const merged = structuredClone(first!)
  for (const { draws, ranks, firstWeights, wins, tied } of others) {
    merged.draws += draws
    merged.tied += tied
    addTo(merged.ranks, ranks)
    addTo(merged.firstWeights, firstWeights)
    if (merged.wins && wins) addTo(merged.wins, wins)
  }
  return merged
}

/** The mean of the weights with which each alternative is first; null: it never is. */
export function centralWeightsOf(
  { alternatives, criteria }: Pick<Simulation, 'alternatives' | 'criteria'>,
  { ranks, firstWeights }: Tally,
): (number[] | null)[] {
  const [m, n] = [alternatives.length, criteria.length]
  return alternatives.map((_, i) => {
    const firsts = ranks[i * m]!
    return firsts === 0 ? null : Array.from(firstWeights.subarray(i * n, (i + 1) * n), sum => sum / firsts)
  })
}

/** Draws of their own for each chunk of each round: state from SplitMix64, as for a seed. */
export function streamOf(seed: number, chunk: number, round: number): SeededRandom {
  const root = splitMix64(BigInt(seed), round + 1)[round]!
  const words = splitMix64(root + BigInt(chunk), 2)
  const state = words.flatMap(word => [Number(word & 0xffffffffn), Number(word >> 32n)])
  return xoshiro128(state as [number, number, number, number])
}
