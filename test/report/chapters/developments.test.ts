import { describe, expect, test } from 'vitest'
import { developments as developmentsOf } from '../../../src/report/chapters/developments.ts'
import { contextOf } from '../../../src/report/context.ts'
import { edgeSamples } from '../edge-samples.ts'
import { sampleSource } from '../sample.ts'
import { cellsOf, tableIn, textOf } from '../told.ts'

const developments = (name = 'the whole story') =>
  developmentsOf(contextOf(sampleSource(edgeSamples[name]), 'nl'))

describe('the national developments', () => {
  test('says where each development stands, when it is expected, and what it touches', () => {
    const rows = cellsOf(tableIn(developments(), /Stand van zaken van de landelijke/))
    expect(rows[0]).toEqual([
      'N1 UKB deelopdracht A, stap 8',
      'A, stap 8',
      'voorgesteld',
      '31 december 2026',
      'EE1',
    ])
    expect(rows[1]).toEqual([
      'N2 UKB deelopdrachten B-G',
      'B-G',
      'aangekondigd',
      'niet bekend',
      'KW1, EE1, EE2',
    ])
  })

  test('has the history, the signals and the scores to confirm', () => {
    const text = textOf(developments())
    expect(text).toContain('Het voorstel ligt bij de regio’s.')
    expect(text).toContain('landelijke werkgroep UKB | Stap 8 vraagt straks één profiel per functie.')
    expect(cellsOf(tableIn(developments(), /ouder zijn dan de laatste/))[0]!.at(-1)).toBe('24')
  })

  test('one that is settled says how it turned out', () => {
    const rows = cellsOf(tableIn(developments('a development settled'), /sindsdien/))
    expect(rows.at(-1)!.slice(2)).toEqual(['vastgesteld: Het wordt profiel', 'Het is besloten.'])
  })

  test('without any, it says so', () => {
    expect(textOf(developments('no developments'))).toBe(
      'In dit project zijn geen landelijke ontwikkelingen vastgelegd.',
    )
  })
})
