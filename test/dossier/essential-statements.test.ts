import { describe, expect, test } from 'vitest'
import { essentialOf } from '../../src/dossier/essential-statements.ts'
import type { Statement, verdictSections } from '../../src/dossier/verdict-page.ts'
import { edgeSamples } from '../report/edge-samples.ts'
import { sampleSource } from '../report/sample.ts'

const made = (...all: [Statement['section'], string, string?][]): Statement[] =>
  all.map(([section, code, ground = 'robustness'], i) => ({
    ...{ number: i + 1, section, code, ground },
    params: {},
  }))
const numbersOf = (statements: Statement[]) =>
  essentialOf(statements).map(({ part, statements: own }) => [part, own.map(({ number }) => number)])

describe('what a board needs first', () => {
  test('is the answer, then whether to wait, then the rest in their own order', () => {
    const statements = made(
      ['leader', 'first'],
      ['conditions', 'radius'],
      ['assessors', 'assessors-first'],
      ['national', 'wait'],
      ['national', 'national-wait', 'outlook.advice'],
      ['missing', 'missing-open'],
    )
    expect(numbersOf(statements)).toEqual([
      ['leader', [1]],
      ['advice', [5]],
      ['firmness', [2]],
      ['assessors', [3]],
      ['national', [4]],
      ['missing', [6]],
    ])
  })

  test('is of tipping points and flips the nearest, of developments to wait for the first three', () => {
    const statements = made(
      ['conditions', 'first-while-at-most'],
      ['conditions', 'first-while-between'],
      ['changes', 'flip'],
      ['changes', 'flip'],
      ...[1, 2, 3, 4].map((): ['national', string] => ['national', 'wait']),
    )
    expect(numbersOf(statements)).toEqual([
      ['firmness', [1, 3]],
      ['national', [5, 6, 7]],
    ])
  })

  test('is not what only bears the answer out', () => {
    const statements = made(
      ['cannot', 'weights-do-not-matter'],
      ['cannot', 'never-first'],
      ['assessors', 'first-for-all-profiles'],
      ['assessors', 'leave-one-out-none'],
      ['national', 'decide-now'],
      ['national', 'national-regret', 'outlook.analysis.regret'],
    )
    expect(essentialOf(statements)).toEqual([])
  })

  test.each([
    ['assessors', 'leave-one-out'],
    ['assessors', 'first-for-some-profiles'],
    ['national', 'without-flagged-other'],
    ['national', 'not-known'],
    ['missing', 'collect-first'],
  ] as const)('is all that can change the answer: %s %s', (section, code) => {
    expect(essentialOf(made([section, code])).flatMap(({ statements }) => statements)).toHaveLength(1)
  })
})

test.each(Object.entries(edgeSamples))(
  '%s loses no answer, knock-out, norm or missing score',
  (_, sample) => {
    const { statements } = sampleSource(sample)
    const told = essentialOf(statements).flatMap(part => part.statements)
    expect(new Set(told).size).toBe(told.length)
    for (const section of ['leader', 'missing'] satisfies (typeof verdictSections)[number][])
      expect(told.filter(one => one.section === section)).toEqual(
        statements.filter(one => one.section === section),
      )
  },
)
