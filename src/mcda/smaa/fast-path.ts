import { orderClassesOf } from '../weight-space/known-shape.ts'
import { type KernelProblem, kernelFits } from './kernel.ts'
import { spreadOf } from './measurement.ts'
import type { Simulation } from './smaa-problem.ts'

/**
 * The simulation as the kernel knows it: values fixed, all uniform or all normal (some of them may be fixed), and
 * every weight vector or a full ranking of the weights. Null: only the plain way will do.
 */
export function kernelProblemOf(simulation: Simulation): KernelProblem | null {
  const { alternatives, criteria, cells, valueFunctions, weights, decisionMakers, ties, tolerance } =
    simulation
  if (decisionMakers || weights.kind === 'hull') return null
  const classes = orderClassesOf(weights)
  const isRanking = classes?.length === criteria.length
  if (!classes || !(isRanking || classes.length === 1)) return null
  const spreads = cells.flatMap(row => row.map((cell, j) => spreadOf(cell, valueFunctions[j]!)))
  const kinds = new Set(spreads.map(spread => spread?.kind ?? null))
  kinds.delete('fixed')
  if (kinds.has(null) || kinds.size > 1) return null
  const [kind = 'fixed'] = kinds as Set<'uniform' | 'normal'>
  const problem: KernelProblem = {
    alternatives: alternatives.length,
    criteria: criteria.length,
    scores: Float64Array.from(spreads, spread => spread!.middle),
    spread: kind === 'fixed' ? null : Float64Array.from(spreads, spread => spread!.spread),
    kind,
    order: isRanking ? classes.flat() : null,
    ties,
    tolerance,
    pairwise: true,
  }
  return kernelFits(problem) ? problem : null
}
