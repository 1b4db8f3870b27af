import { describe, expect, test } from 'vitest'
import { edgeSamples } from '../edge-samples.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const coverage = (name: string) => chapter(told(edgeSamples[name]), 'coverage')

describe('how was judged, and what is missing', () => {
  test('says how was judged, and how much was answered', () => {
    const text = textOf(coverage('the whole story'))
    expect(text).toMatch(/Ronde 1 is geopend op .* en gesloten op .*\. Tot het sluiten zag niemand/)
    expect(text).toContain('Aan 6 beoordelaars zijn 216 scores gevraagd; 212 zijn er gegeven.')
    expect(text).toContain('Geen oordeel: 4. Niet van toepassing: 0. Niet ingevuld: 0.')
  })

  test('lists what has no score, together per criterion', () => {
    const rows = cellsOf(tableIn(coverage('one criterion without scores'), /Onderdelen zonder score/))
    expect(rows[0]).toEqual(['M1 Volledig lokaal', 'LO9 Draagvlak', 'hele model', 'ontbreekt'])
  })

  test('with nothing scored, says so once', () => {
    const text = textOf(coverage('no score at all'))
    expect(text).toContain('Er is nog geen ronde gehouden.')
    expect(text).toContain('Er zijn nog geen scores of metingen die meetellen.')
    expect(text).not.toContain('Onderdelen zonder score')
  })
})
