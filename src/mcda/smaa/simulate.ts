import { confidenceChunk, confidenceChunksOf, mergeFirsts } from './confidence.ts'
import { centralWeightsOf, chunksOf, mergeTallies, type Simulation, simulateChunk } from './simulation.ts'
import { type SmaaResult, smaaResult } from './smaa-result.ts'

/** The whole simulation in this thread. Threads that share out the chunks and merge in their order get the same. */
export function simulate(simulation: Simulation): SmaaResult {
  const tally = mergeTallies(every(chunksOf(simulation), chunk => simulateChunk(simulation, chunk)))
  const central = centralWeightsOf(simulation, tally)
  const firsts = every(confidenceChunksOf(simulation), chunk => confidenceChunk(simulation, central, chunk))
  return smaaResult(simulation, tally, mergeFirsts(firsts))
}

const every = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i))
