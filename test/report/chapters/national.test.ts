import { describe, expect, test } from 'vitest'
import { edgeSamples } from '../edge-samples.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const national = (name: string, language: 'nl' | 'en' = 'nl') =>
  chapter(told(edgeSamples[name], language), 'national')

describe('the national part', () => {
  test('says what rests on flagged criteria, and how the rest was weighed without them', () => {
    const text = textOf(national('the whole story'))
    expect(text).toContain('5 criteria zijn landelijk beïnvloedbaar. Daarop rust 36 van de 100 punten')
    expect(text).toContain('blijft 64 van de 100 punten over')
    expect(text).toContain('gedeeld door 64')
  })

  test('says which can change the first place, each by itself and all together', () => {
    const text = textOf(national('the whole story'))
    expect(text).toContain('kunnen elk in hun eentje de eerste plaats veranderen: KW1 Vakbekwaamheid')
    expect(text).toContain('Als alle landelijk beïnvloedbare criteria tegelijk verschuiven')
  })

  test('ranks with and without them', () => {
    expect(cellsOf(tableIn(national('the whole story'), /met en zonder/))).toEqual([
      ['M6 Hybride kern en flex', '1', '1', '72,2', '73,1'],
      ['M3 Regionale pool met hard piket', '2', '2', '67,9', '67,9'],
      ['M5 3-Noord-pool', '3', '3', '66,7', '62,3'],
      ['M1 Volledig lokaal', '4', '4', '31,6', '38,8'],
    ])
  })

  test('shows for each flagged criterion what it can do by itself', () => {
    const rows = cellsOf(tableIn(national('the whole story'), /Plaats van elk model als/))
    const first = rows.findIndex(([text]) => text!.startsWith('EE1 Eenduidigheid'))
    expect(rows[first]).toEqual([
      'EE1 Eenduidigheid, wegingsfactor 10. Dit criterium alleen kan de eerste plaats veranderen.',
    ])
    expect(rows[first + 1]).toEqual(['M6 Hybride kern en flex', '1', '1', '3', '1'])
    expect(rows.flat()).toContain(
      'TO2 Invoerbaarheid in 2026, wegingsfactor 3. Dit criterium alleen kan de eerste plaats niet veranderen.',
    )
  })

  test('without flagged criteria, says what that means', () => {
    const text = textOf(national('no flagged criteria'))
    expect(text).toContain('Geen enkel criterium is als landelijk beïnvloedbaar aangemerkt')
  })

  test('with all weight flagged, there is no ranking without it', () => {
    expect(textOf(national('all criteria flagged'))).toContain(
      'Alle weging rust op landelijk beïnvloedbare criteria',
    )
  })

  test('while scores are missing, says that it cannot be said', () => {
    expect(textOf(national('no score at all', 'en'))).toContain('cannot be said yet: scores are missing')
  })

  test('with nobody left to rank, only the share is told', () => {
    const blocks = national('all models excluded')
    expect(textOf(blocks)).toContain('36 van de 100')
    expect(textOf(blocks)).not.toContain('Plaats nu')
  })
})
