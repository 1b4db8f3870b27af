import { describe, test } from 'vitest'
import { casesOf, computed, expectFields, runCases } from './run-cases.ts'

interface Sampled {
  rankAcceptability: number
  pairwiseWinning: number
  centralWeights: number
  confidenceFactor?: number
}

/** Ties share the better rank in these cases; the product's own default splits the ranks. */
describe('smaa2', () => {
  for (const { id, source, input, expected, tolerance } of casesOf('smaa2'))
    test(`${id} (${source})`, () => {
      const { sampled } = tolerance as unknown as { sampled: Sampled }
      const result = computed('smaa2', { ...input, ties: 'best' })
      for (const [field, numbers] of Object.entries(expected))
        expectFields(result[field], numbers, { absolute: sampled[field as keyof Sampled] ?? 1e-9 }, field)
    })
})

runCases('smaa2_given_samples')
