import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexOfLargest, sharesOf, tellingPair } from '../../src/mcda/disagreement.ts'
import { competitionRanks } from '../../src/mcda/rank.ts'

test.each([
  ['the two firsts, where they differ', [1, 2, 3], [3, 2, 1], { kind: 'reversed', above: 0, below: 2 }],
  [
    'otherwise the best pair that is reversed',
    [1, 2, 3, 4],
    [1, 2, 4, 3],
    { kind: 'reversed', above: 2, below: 3 },
  ],
  [
    'a tie for the first place that is broken',
    [1, 1, 3],
    [2, 1, 3],
    { kind: 'separated', above: 0, below: 1 },
  ],
  ['two that are put level, if nothing else', [1, 2, 3], [1, 1, 3], { kind: 'tied', above: 0, below: 1 }],
  [
    'a reversal lower down before a tie at the top',
    [1, 2, 3, 4],
    [1, 1, 4, 3],
    { kind: 'reversed', above: 2, below: 3 },
  ],
])('the telling pair is %s', (_, adopted, other, pair) => {
  expect(tellingPair(adopted, other)).toEqual(pair)
})

test('there is a telling pair exactly where two rankings differ', () => {
  const scores = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(scores, scores), { minLength: 1, maxLength: 6 }), pairs => {
      const [adopted, other] = [0, 1].map(k => competitionRanks(pairs.map(pair => pair[k]!))) as [
        number[],
        number[],
      ]
      const isSame = adopted.every((rank, i) => rank === other[i])
      expect(tellingPair(adopted, other) === null).toBe(isSame)
    }),
  )
})

test('shares keep their sign, and are 0 where there is nothing to share', () => {
  expect(sharesOf([3, -1, 0])).toEqual([0.75, -0.25, 0])
  expect(sharesOf([0, 0])).toEqual([0, 0])
})

test('rounding does not choose between equals: the first is named', () => {
  expect(indexOfLargest([0.3, 0.1 + 0.2, -1])).toBe(0)
  expect(indexOfLargest([0.3, 0.4])).toBe(1)
})
