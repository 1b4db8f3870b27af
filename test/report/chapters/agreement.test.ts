import { describe, expect, test } from 'vitest'
import { edgeSamples } from '../edge-samples.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const agreement = (name: string) => chapter(told(edgeSamples[name]), 'agreement')
const whole = () => agreement('the whole story')

describe('where assessors agree, and where they do not', () => {
  test('says how alike the orders are, whether one person turns the first place, and what the compromise is', () => {
    const text = textOf(whole())
    expect(text).toMatch(/De volgorden van 6 beoordelaars lijken \w+ op elkaar \(W van Kendall 0,\d+/)
    expect(text).toContain('De eerste plaats hangt niet aan één persoon')
    expect(text).toMatch(/Het compromis is M6 .*: bij geen ander model is het grootste verlies/)
  })

  test('gives each assessor an own order, and says what was left out', () => {
    const rows = cellsOf(tableIn(whole(), /Volgorde per beoordelaar/))
    expect(rows[0]).toEqual([
      'gemeentesecretaris, grote gemeente',
      '1. M6; 2. M5; 3. M3; 4. M1',
      'vastgesteld',
      'niets',
    ])
    expect(rows[4]).toEqual([
      'team crisiscommunicatie',
      '1. M6; 2. M5; 3. M3; 4. M1',
      'vastgesteld',
      'KO2 (samen 7 van de 100 punten)',
    ])
  })

  test('each assessor loses nothing on the own best model, and the largest loss is in the last row', () => {
    const table = tableIn(whole(), /Verlies per beoordelaar en model/)
    const losses = cellsOf(table)
      .slice(0, 6)
      .map(row => row.slice(1).map(cell => Number(cell.replace(',', '.'))))
    for (const row of losses) expect(Math.min(...row)).toBe(0)
    const largest = losses[0]!.map((_, j) => Math.max(...losses.map(row => row[j]!)))
    expect(
      cellsOf(table)[6]!
        .slice(1)
        .map(cell => Number(cell.replace(',', '.'))),
    ).toEqual(largest)
  })

  test('puts what moves the lead most at the top of the agenda', () => {
    const rows = cellsOf(tableIn(whole(), /Onderdelen met verschil, op volgorde van invloed/))
    const influence = rows.map(row => Number(row[3]!.replace(',', '.')))
    const deciding = rows.filter(row => row[4] === 'ja').length
    expect(rows.slice(0, deciding).every(row => row[4] === 'ja')).toBe(true)
    const rest = influence.slice(deciding)
    expect(rest).toEqual([...rest].sort((a, b) => b - a))
  })

  test('with nothing scored, says so once', () => {
    expect(textOf(agreement('no score at all'))).toContain(
      'Er zijn nog geen scores van beoordelaars om te vergelijken.',
    )
  })

  test('an erased assessor is an id, never a hole', () => {
    expect(textOf(agreement('texts erased'))).toContain('p-0001')
  })
})
