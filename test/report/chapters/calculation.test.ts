import { describe, expect, test } from 'vitest'
import { Computation, measure } from '../../../src/mcda/expression/formula.ts'
import { rankingReport } from '../../../src/report/ranking-report.ts'
import { edgeSamples } from '../edge-samples.ts'
import { sampleSource } from '../sample.ts'
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

  test('says how a measured level was computed, and when a stated total is wrong', () => {
    const formula = Computation.parse({
      kind: 'formula',
      quantities: [
        { name: 'people', value: 24, unit: 'people' },
        { name: 'training', value: 2, unit: 'weeks/person/year' },
        { name: 'rate', value: 3500, unit: 'EUR/week' },
      ],
      formula: 'people * training * rate',
      unit: 'kEUR/year',
    })
    const sum = Computation.parse({
      kind: 'sum',
      parts: [
        { name: 'Projectleider', value: 81, unit: 'kEUR' },
        { name: 'Ondersteuning', value: 38, unit: 'kEUR' },
        { name: 'Drukwerk', value: 26, unit: 'kEUR' },
        { name: 'Leerarena’s', value: 14.8, unit: 'kEUR', conditional: true },
      ],
      stated: { total: 143, withConditional: 157.8 },
    })
    const computed = (model: string, fn: string | null, computation: Computation) => {
      const { value, findings } = measure(computation)
      return { model, criterion: 'BE1', fn, value, computation, findings }
    }
    const computations = [computed('M6', null, formula), computed('M1', 'HCC', sum)]
    const source = { ...sampleSource(), computations }
    const blocks = chapter(rankingReport(source, 'nl'), 'calculation')
    expect(tableIn(blocks, /M6 .* op BE1 Opkomsttijd$/).rows).toEqual([
      { cells: ['people', '24', 'people'] },
      { cells: ['training', '2', 'weeks/person/year'] },
      { cells: ['rate', '3.500', 'EUR/week'] },
      { cells: ['people * training', '48', 'week/jaar'] },
      { cells: ['people * training * rate', '168.000', 'EUR/jaar'] },
      { cells: ['Niveau', '168', 'kEUR/jaar'], emphasis: 'total' },
    ])
    expect(textOf(blocks)).toContain('Omgerekend met: 1 kEUR = 1.000 EUR.')
    expect(cellsOf(tableIn(blocks, /M1 .* op BE1 Opkomsttijd, Hoofd/)).slice(-3)).toEqual([
      ['Leerarena’s (alleen onder voorwaarde)', '14,8', 'kEUR'],
      ['Niveau', '145', 'kEUR'],
      ['Met de voorwaardelijke delen', '159,8', 'kEUR'],
    ])
    const callouts = blocks.flatMap(block => (block.kind === 'callout' ? block.text : []))
    expect(callouts).toEqual([
      expect.stringContaining('Opgegeven is 143, maar de delen zijn samen 145. Dat scheelt 2.'),
      expect.stringContaining('is 157,8, maar die zijn samen 159,8. Dat scheelt 2.'),
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
