import { describe, expect, test } from 'vitest'
import { edgeSamples } from '../edge-samples.ts'
import { cellsOf, chapter, tableIn, textOf, told } from '../told.ts'

const calculation = (name: string) => chapter(told(edgeSamples[name]), 'calculation')

describe('the whole calculation', () => {
  test('goes from level to value to points to total, for every model', () => {
    const rows = cellsOf(tableIn(calculation('the whole story'), /M6 Hybride kern en flex: van niveau/))
    expect(rows[0]).toEqual(['KW1 Vakbekwaamheid', '4,17', '0,792', '13', '10,29'])
    expect(rows[1]).toEqual(['BE1 Opkomsttijd', 'per kernfunctie', '0,708', '12', '8,50'])
    expect(rows.at(-1)).toEqual(['Gewogen totaalscore', '', '', '100', '72,21'])
  })

  test('the printed points add up to the printed total, within rounding', () => {
    for (const { caption, rows } of calculation('the whole story').filter(block => block.kind === 'table')) {
      if (!caption.includes('van niveau naar punten')) continue
      const points = rows.map(({ cells }) => Number(cells.at(-1)!.replace(',', '.')))
      const total = points.pop()!
      expect(Math.abs(points.reduce((sum, point) => sum + point, 0) - total), caption).toBeLessThan(0.07)
    }
  })

  test('shows the level of each function, and the value they have together', () => {
    const { columns, rows } = tableIn(
      calculation('the whole story'),
      /BE1 Opkomsttijd: niveau per kernfunctie/,
    )
    expect(columns.map(({ heading }) => heading).slice(0, 2)).toEqual([
      'Kernfunctie',
      'M6 Hybride kern en flex',
    ])
    expect(rows[2]!.cells).toEqual(['Hoofd Informatie Bevolkingszorg (HIN)', '45', '60', '75', '60'])
    expect(rows.at(-1)!.cells).toEqual(['Waarde samen (gemiddelde)', '0,708', '0,658', '0,650', '0,600'])
  })

  test('says where measurements come from', () => {
    expect(cellsOf(tableIn(calculation('the whole story'), /Onderbouwing/))[0]).toEqual([
      'BE1 Opkomsttijd',
      'Opgave van de gemeenten, juni 2026.',
    ])
  })

  test('what is missing is a word, and its total an interval', () => {
    const rows = cellsOf(
      tableIn(calculation('one criterion without scores'), /M6 Hybride kern en flex: van niveau/),
    )
    expect(rows.find(([name]) => name === 'LO9 Draagvlak')).toEqual([
      'LO9 Draagvlak',
      'ontbreekt',
      'ontbreekt',
      '8',
      'ontbreekt',
    ])
    expect(rows.at(-1)!.at(-1)).toMatch(/–/)
  })

  test('excluded models are computed too', () => {
    expect(textOf(calculation('all models excluded'))).toContain('M1 Volledig lokaal: van niveau naar punten')
  })

  test('with nothing scored there is nothing to follow', () => {
    expect(textOf(calculation('no score at all'))).toBe(
      'Er zijn nog geen scores of metingen, dus er is nog niets uitgerekend.',
    )
  })
})
