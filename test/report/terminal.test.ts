import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figures, paragraph, table, words } from '../../src/report/document.ts'
import { renderTerminal, sectionText, tableText } from '../../src/report/terminal.ts'
import { told } from './told.ts'

describe('a chapter in a terminal', () => {
  test('has the number that it has in the report', () => {
    expect(renderTerminal(told(), ['decisions'], 80)).toMatch(/^15\. Wat er is besloten\n=+\n\n/)
  })

  test('says sentences to sign by their numbers, with where their ground is told', () => {
    const ground = { chapter: 'ranking', text: 'hoofdstuk 6' }
    const statements = [9, 10].map(number => ({ number, text: 'M6 staat op de eerste plaats.', ground }))
    expect(sectionText('Kop', [{ kind: 'statements', statements }], 34)).toBe(
      [
        'Kop\n===\n',
        ' 9. M6 staat op de eerste plaats.',
        '    (hoofdstuk 6)',
        '10. M6 staat op de eerste plaats.',
        '    (hoofdstuk 6)',
      ].join('\n'),
    )
  })

  test('charts show their table', () => {
    const text = renderTerminal(told(), ['robustness'], 120)
    expect(text).toMatch(/^LO1 Lokale kennis en netwerk +11 +0–66,09 +– +M1 +8,28–41,7$/m)
  })
})

describe('a table', () => {
  const columns = [words('Model'), figures('Totaal'), words('Waarom')]
  const lines = (width: number, ...rows: string[][]) =>
    tableText(table('Tabel', columns, rows), width).split('\n')

  test('is as wide as what is in it', () => {
    expect(lines(80, ['M6', '72,2', 'eerste'], ['M10', '8', 'laatste'])).toEqual([
      'Tabel',
      'Model  Totaal  Waarom',
      '-----  ------  -------',
      'M6       72,2  eerste',
      'M10         8  laatste',
    ])
  })

  test('wraps its widest cells where the terminal is narrow, and loses no word', () => {
    expect(lines(40, ['M6', '72,2', 'omdat het op elk criterium ten minste gelijk is']).slice(3)).toEqual([
      'M6       72,2  omdat het op elk',
      '               criterium ten minste',
      '               gelijk is',
    ])
  })

  test('a row of one cell speaks of the rows below it, over all columns', () => {
    const long = 'Alles wat onder deze regel staat, gaat over hetzelfde criterium'
    expect(lines(80, [long], ['M6', '72,2', 'eerste']).slice(2)).toEqual([
      '-----  ------  ------',
      long,
      'M6       72,2  eerste',
    ])
  })

  test('fits the terminal, whatever is in it, as long as its columns can', () => {
    const cell = fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { maxLength: 12 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), rows => {
        const text = tableText(table('T', columns, rows), 60)
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
        const wordsOf = (of: string) => of.split(/\s+/).filter(Boolean).sort()
        const kept = wordsOf(text.split('\n').slice(3).join(' '))
        expect(kept).toEqual(wordsOf(rows.flat().join(' ')))
      }),
    )
  })

  test('what a person typed over several lines stays on its row', () => {
    expect(lines(80, ['M6', '72,2', 'een\ntwee'])[3]).toBe('M6       72,2  een; twee')
  })
})

test('a paragraph is wrapped at the width', () => {
  expect(sectionText('K', [paragraph('een twee drie')], 8)).toBe('K\n=\n\neen twee\ndrie')
})
