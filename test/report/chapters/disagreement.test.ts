import { describe, expect, test } from 'vitest'
import { edgeSamples } from '../edge-samples.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const disagreement = (name: string) => chapter(told(edgeSamples[name]), 'disagreement')

describe('what is missing, and where assessors differ', () => {
  test('says how was judged, and how much was answered', () => {
    const text = textOf(disagreement('the whole story'))
    expect(text).toMatch(/Ronde 1 is geopend op .* en gesloten op .*\. Tot het sluiten zag niemand/)
    expect(text).toContain('Aan 6 beoordelaars zijn 216 scores gevraagd; 212 zijn er gegeven.')
    expect(text).toContain('Geen oordeel: 4. Niet van toepassing: 0. Niet ingevuld: 0.')
  })

  test('puts the widest spread first', () => {
    const [first] = cellsOf(tableIn(disagreement('the whole story'), /Laagste en hoogste score/))
    expect(first).toEqual(['M1 Volledig lokaal', 'LO3 Draagvlak', 'hele model', '1', '5', '6'])
  })

  test('gives each assessor an own order, and says what was left out', () => {
    const rows = cellsOf(tableIn(disagreement('the whole story'), /Volgorde per beoordelaar/))
    expect(rows[0]).toEqual(['gemeentesecretaris, grote gemeente', '1. M6; 2. M5; 3. M3; 4. M1', 'niets'])
    expect(rows[4]).toEqual([
      'team crisiscommunicatie',
      '1. M6; 2. M5; 3. M3; 4. M1',
      'KO2 (samen 7 van de 100 punten)',
    ])
  })

  test('lists what has no score, together per criterion', () => {
    const rows = cellsOf(tableIn(disagreement('one criterion without scores'), /Onderdelen zonder score/))
    expect(rows[0]).toEqual(['M1 Volledig lokaal', 'LO9 Draagvlak', 'hele model', 'ontbreekt'])
  })

  test('with nothing scored, says so once', () => {
    const text = textOf(disagreement('no score at all'))
    expect(text).toContain('Er is nog geen ronde gehouden.')
    expect(text).toContain('Er zijn nog geen scores of metingen die meetellen.')
    expect(text).not.toContain('Onderdelen zonder score')
  })

  test('an erased assessor is an id, never a hole', () => {
    expect(textOf(disagreement('texts erased'))).toContain('p-0001')
  })
})
