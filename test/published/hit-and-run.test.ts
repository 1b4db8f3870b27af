import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../src/mcda/seeded-random.ts'
import { sampledMoments, sampledShare } from '../../src/mcda/weight-space/sampled-moments.ts'
import { polytopeOf, StatedConstraint } from '../../src/mcda/weight-space/stated-constraint.ts'
import { samplerOf, type WeightSampler } from '../../src/mcda/weight-space/weight-sampler.ts'
import { walkSampler } from '../mcda/weight-space/walk-sampler.ts'
import { casesOf, computed, expectFields } from './run-cases.ts'

interface Tolerance {
  exactMethod: number
  sampled: { effectiveDraws: number; meanAbsolute: number; varianceRelative: number }
}

describe('hit_and_run', () => {
  for (const { id, source, input, expected, tolerance } of casesOf('hit_and_run')) {
    const { exactMethod, sampled } = tolerance as unknown as Tolerance
    const { mean, covariance, shareOfSimplex } = expected as {
      mean: number[]
      covariance: number[][]
      shareOfSimplex: number | null
    }

    test(`${id} (${source})`, () => {
      const found = computed('hit_and_run', { ...input, draws: 10_000, seed: 1 })
      expectFields(found, expected, { absolute: exactMethod })
      expect(found.exact).toBe(true)
    })

    const size = input.criteria as number
    const stated = (input.constraints as unknown[]).map(one => StatedConstraint.parse(one))
    const space = polytopeOf(size, stated, 'constraints')
    test.each<[string, WeightSampler]>([
      ['as it is sampled', samplerOf(space)],
      ['by a walk', walkSampler(space)],
    ])(`${id}, ${1}%s`, (_, sampler) => {
      const drawn = sampledMoments(sampler, size, sampled.effectiveDraws, 1)
      expectFields(drawn.mean, mean, { absolute: sampled.meanAbsolute })
      mean.forEach((_, j) => {
        expectFields(drawn.covariance[j]![j], covariance[j]![j], { relative: sampled.varianceRelative })
      })
    })
  }
})
