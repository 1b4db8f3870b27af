import { expect, test } from 'vitest'
import { checkDraws, checkWork, MOST_DRAWS } from '../../src/mcda/draws.ts'
import { LARGEST_SEED } from '../../src/mcda/seeded-random.ts'
import { refusalOf } from './refusal-of.ts'

test('draws are a whole number from 1, a seed one from 0', () => {
  expect(() => checkDraws({ draws: 1, seed: 0 })).not.toThrow()
  expect(() => checkDraws({ draws: MOST_DRAWS, seed: LARGEST_SEED })).not.toThrow()
  for (const draws of [0, -1, 1.5, MOST_DRAWS + 1])
    expect(refusalOf(() => checkDraws({ draws, seed: 1 }))).toMatchObject({
      code: 'not-whole',
      path: 'draws',
    })
  for (const seed of [-1, 0.5, 2 ** 53])
    expect(refusalOf(() => checkDraws({ draws: 1, seed }))).toMatchObject({ code: 'not-whole', path: 'seed' })
})

test('work up to the limit is done', () => {
  expect(() => checkWork(10, 'draws', 10)).not.toThrow()
  expect(refusalOf(() => checkWork(11, 'draws', 10))).toMatchObject({
    code: 'too-much-work',
    path: 'draws',
    params: { found: 11, limit: 10 },
  })
})
