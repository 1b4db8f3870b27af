import { seededRandom } from '../seeded-random.ts'
import { extremeOf } from './extreme.ts'
import { halfSpaceOf } from './half-space.ts'
import type { Moments } from './moments.ts'
import { acceptanceOf, proposalOf } from './rejection.ts'
import type { WeightSampler } from './weight-sampler.ts'
import { type Polytope, unit } from './weight-space.ts'

export interface SampledMoments extends Omit<Moments, 'shareOfSimplex'> {
  /** Of the 95 % interval of each mean; null for fewer draws than batches. */
  halfWidths: number[] | null
}

/** The spread of the means of so many batches, each far longer than the memory of a walk, tells how firm a mean is. */
const BATCHES = 30
/** 97.5 % of Student's distribution with 29 degrees of freedom lies below this. */
const STUDENT = 2.045

/** Mean and covariance (about that mean) of so many draws. */
export function sampledMoments(
  sampler: WeightSampler,
  size: number,
  draws: number,
  seed: number,
): SampledMoments {
  const draw = sampler.start(seededRandom(seed))
  const w = new Float64Array(size)
  const means = Array.from({ length: BATCHES }, () => new Float64Array(size))
  const products = Array.from({ length: size }, () => new Float64Array(size))
  const first = new Float64Array(size)
  for (let i = 0; i < draws; i++) {
    draw(w)
    if (i === 0) first.set(w)
    const batch = Math.floor((i * BATCHES) / draws)
    for (let j = 0; j < size; j++) {
      // away from a vector of the set, so that little cancels out
      w[j]! -= first[j]!
      means[batch]![j]! += w[j]!
      for (let k = 0; k <= j; k++) products[j]![k]! += w[j]! * w[k]!
    }
  }
  const away = first.map((_, j) => means.reduce((sum, batch) => sum + batch[j]!, 0) / draws)
  const covariance = (j: number, k: number) =>
    products[Math.max(j, k)]![Math.min(j, k)]! / draws - away[j]! * away[k]!
  const indices = [...first.keys()]
  return {
    mean: indices.map(j => first[j]! + away[j]!),
    covariance: indices.map(j => indices.map(k => covariance(j, k))),
    halfWidths:
      draws < BATCHES
        ? null
        : indices.map(j => {
            const squares = means.reduce(
              (sum, batch) => sum + ((batch[j]! * BATCHES) / draws - away[j]!) ** 2,
              0,
            )
            return STUDENT * Math.sqrt(squares / (BATCHES - 1) / BATCHES)
          }),
  }
}

/**
 * The volume of a set relative to that of all weight vectors, from the share of so many proposals of a simplex
 * around it that lie in it, with the half-width of its 95 % interval. Null when none does.
 */
export function sampledShare(
  space: Polytope,
  proposals: number,
  seed: number,
): { share: number; halfWidth: number } | null {
  const low = Array.from(
    { length: space.size },
    (_, j) => extremeOf(space, unit(space.size, j), 'min').weights[j]!,
  )
  const proposal = proposalOf(space.constraints.map(halfSpaceOf), low)
  const accepted = acceptanceOf(proposal, seededRandom(seed), proposals)
  const simplex = proposal.room ** (space.size - 1)
  return accepted === 0
    ? null
    : {
        share: accepted * simplex,
        halfWidth: 1.96 * simplex * Math.sqrt((accepted * (1 - accepted)) / proposals),
      }
}
