import { describe, expect, test } from 'vitest'
import { viewOf, type WhatIf, weightText } from '../../../src/web/browser/what-if-view.ts'

const worth = (...values: (number | null)[]) =>
  values.map(value => ({ value, low: value ?? 0, high: value ?? 1 }))

/** M1 is strong on C1, M2 on C2; C1 weighs a little more. */
const whatIf = (changes: Partial<WhatIf> = {}): WhatIf => ({
  locale: 'nl-NL',
  levers: [
    { id: 'C1', weight: 60, criteria: [0] },
    { id: 'C2', weight: 40, criteria: [1] },
  ],
  adopted: [60, 40],
  candidates: [
    { model: 'M1', name: 'M1 Lokaal', worth: worth(1, 0) },
    { model: 'M2', name: 'M2 Pool $&', worth: worth(0, 1) },
  ],
  first: ['M1'],
  words: {
    stays: '{models} blijft eerste.',
    stay: '{models} blijven samen eerste.',
    becomes: '{models} komt op 1.',
    become: '{models} komen samen op 1.',
    unknown: 'Nog niet bekend.',
    open: 'niet bekend',
    range: '{low}–{high}',
    wrong: 'Geen getal.',
  },
  ...changes,
})

describe('what is said of other weights', () => {
  test('who stays first, and who takes over', () => {
    expect(viewOf(whatIf(), [null, null]).sentence).toBe('M1 Lokaal blijft eerste.')
    expect(viewOf(whatIf(), [null, 70]).sentence).toBe('M2 Pool $& komt op 1.')
    expect(viewOf(whatIf(), [50, null]).sentence).toBe('M1 Lokaal en M2 Pool $& komen samen op 1.')
    expect(viewOf(whatIf({ first: ['M2', 'M1'] }), [50, null]).sentence).toMatch(/blijven samen eerste/)
  })

  test('totals and places in the notation of the language, best first', () => {
    const { rows, weights } = viewOf(whatIf(), [null, 66.66])
    expect(weights[1]).toBe(66.66)
    expect(rows.map(({ model, place, total }) => [model, place, total])).toEqual([
      ['M2', '1', '66,7'],
      ['M1', '2', '33,3'],
    ])
    expect(viewOf(whatIf({ locale: 'en-GB' }), [null, 66.66]).rows[0]!.total).toBe('66.7')
    expect(weightText({ locale: 'nl-NL' }, 100 / 3)).toBe('33,33')
  })

  test('what is not known is not made up', () => {
    const candidates = [
      { model: 'M1', name: 'M1', worth: worth(1, null) },
      { model: 'M2', name: 'M2', worth: worth(0, 1) },
    ]
    const { rows, sentence } = viewOf(whatIf({ candidates, first: null }), [null, null])
    expect(sentence).toBe('Nog niet bekend.')
    expect(rows.map(({ model, place, total, low, high }) => [model, place, total, low, high])).toEqual([
      ['M1', '1', 'niet bekend', 60, 100],
      ['M2', '2', '40,0', 40, 40],
    ])
  })
})
