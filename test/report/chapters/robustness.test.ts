import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/dossier/text.ts'
import { robustness as robustnessOf } from '../../../src/report/chapters/robustness.ts'
import { contextOf } from '../../../src/report/context.ts'
import { edgeSamples } from '../edge-samples.ts'
import { type Sample, sampleSource } from '../sample.ts'
import { cellsOf, tableIn, textOf } from '../told.ts'

const robustness = (sample: string | Sample = 'the whole story', language: Language = 'nl') =>
  robustnessOf(contextOf(sampleSource(typeof sample === 'string' ? edgeSamples[sample] : sample), language))
const missing: Sample = {
  answers: (letter, { model, criterion }) => (model === 'M1' && criterion === 'LO1' ? '' : letter),
}

describe('how firm the ranking is', () => {
  test('for every weight: where the first stays first, who takes over, and where the whole order stays', () => {
    const rows = cellsOf(tableIn(robustness(), /Van welke tot welke weging/))
    expect(rows).toHaveLength(12 + 6)
    expect(rows).toContainEqual(['KW1 Vakbekwaamheid', '13', '0–100', '–', '–', '0–100'])
    expect(rows).toContainEqual(['EE2 Bovenregionale uitwisselbaarheid', '5', '0–17,16', '–', 'M5', '0–7,29'])
    expect(rows).toContainEqual(['Groep Lokale inbedding', '19', '6,04–76,4', 'M5', 'M3', '16,53–55,01'])
  })

  test('ranges are rounded inwards, so that what is said stays true', () => {
    const { stability } = sampleSource().robustness
    const said = cellsOf(tableIn(robustness(), /Van welke tot welke weging/)).map(row => row[2]!)
    const ends = said.map(text => text.split('–').map(end => Number(end.replace(',', '.'))))
    const exact = stability!.filter(({ scope }) => scope === 'all').map(({ stable }) => stable!.winner)
    for (const [i, { from, to }] of exact.entries()) {
      expect(ends[i]![0]).toBeGreaterThanOrEqual(from)
      expect(ends[i]![1]).toBeLessThanOrEqual(to)
      expect(ends[i]![0]! - from + (to - ends[i]![1]!)).toBeLessThan(0.02 + 1e-9)
    }
  })

  test('the same as a drawing, with the numbers below it', () => {
    const chart = robustness().find(block => block.kind === 'chart')!
    expect(chart).toMatchObject({ title: expect.stringContaining('bij elke weging') })
    expect(chart.kind === 'chart' && chart.table.rows).toHaveLength(18)
  })

  test('the nearest weights that change the first place, and how much change that is', () => {
    expect(textOf(robustness())).toContain(
      'bij elkaar opgeteld minder dan 12,8 punten veranderen, blijft de eerste plaats gelijk. Als eerste kan M3 Regionale pool met hard piket gelijk komen.',
    )
    const rows = cellsOf(tableIn(robustness(), /De dichtstbijzijnde weging/))
    expect(rows).toContainEqual(['TO2 Invoerbaarheid in 2026', '3', '9,4', '3', '4,68'])
    expect(rows.at(-1)).toEqual(['Bij elkaar opgeteld veranderd', '', '12,8', '13,9', '86,95'])
  })

  test('the nearest levels that change it, and whether one step does', () => {
    const rows = cellsOf(tableIn(robustness(), /De niveaus die in hun eentje/))
    expect(rows[0]).toEqual([
      'M6 Hybride kern en flex: KW1 Vakbekwaamheid',
      '4,17',
      '2,85 of lager',
      'M6, M3',
      'nee',
    ])
    expect(rows).toContainEqual([
      'M6 Hybride kern en flex: KO1 Structurele kosten',
      '610 duizend euro per jaar',
      '1.158,93 duizend euro per jaar of hoger',
      'M6, M3',
      'nee',
    ])
  })

  test('a limit that is just met goes over by any more, to the worse side', () => {
    const strict = (limit: number): Sample => ({
      framework: framework => ({
        ...framework,
        criteria: framework.criteria.map(criterion =>
          criterion.id === 'KO1' ? { ...criterion, requirement: { limit, breach: 'exclude' } } : criterion,
        ),
      }),
    })
    const rows = cellsOf(tableIn(robustness(strict(610)), /De niveaus die in hun eentje/))
    expect(rows[0]!.slice(1)).toEqual([
      '610 duizend euro per jaar',
      'meer dan 610 duizend euro per jaar',
      'M3',
      'ja',
    ])
  })

  test('best and worst place under what is known of the weights', () => {
    const weighed = edgeSamples['the mean of six weightings']!
    const table = tableIn(robustness(weighed), /Beste en slechtste plaats/)
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Kandidaat-model',
      'Vastgestelde weging',
      'Elke weging',
      'Mengsels van de eigen wegingen',
    ])
    expect(cellsOf(tableIn(robustness(), /Beste en slechtste plaats/))).toEqual([
      ['M6 Hybride kern en flex', '1', '1–3'],
      ['M3 Regionale pool met hard piket', '2', '1–3'],
      ['M5 3-Noord-pool', '3', '1–4'],
      ['M1 Volledig lokaal', '4', '1–4'],
    ])
  })

  test('who is at least level with whom: always, sometimes or never', () => {
    const rows = cellsOf(tableIn(robustness('the first place shared'), /^Elke weging: /))
    expect(rows.map(row => row.slice(1))).toEqual([
      ['', 'soms'],
      ['soms', ''],
    ])
  })

  test('what is complete, and what a national change could still do', () => {
    expect(textOf(robustness())).toContain('Alle 76 niveaus die de totalen nodig hebben, zijn bekend.')
    expect(
      cellsOf(tableIn(robustness(), /landelijk beïnvloedbaar criterium nog alles kan worden/))[0],
    ).toEqual(['M6 Hybride kern en flex', '46,78', '82,79', '1–4'])
    expect(textOf(robustness('no flagged criteria'))).not.toContain('nog alles kan worden')
  })

  test('while a score is missing: what holds all the same, and what to collect first', () => {
    const blocks = robustness(missing)
    const text = textOf(blocks)
    expect(text).toContain('Omslagpunten zijn nog niet te geven')
    expect(text).toContain('Van de 76 niveaus die de totalen nodig hebben, zijn er 75 bekend')
    expect(cellsOf(tableIn(blocks, /De score die ontbreekt/))).toEqual([
      ['M1 Volledig lokaal: LO1 Lokale kennis en netwerk', 'ontbreekt', '11,0', 'nee'],
    ])
    expect(cellsOf(tableIn(blocks, /Waar elk totaal en elke plaats kan liggen, wat de/))[0]!.at(-1)).toBe('1')
  })

  test('with many missing scores the first ones are told, and of how many', () => {
    expect(textOf(robustness('no score at all'))).toContain(': de eerste 10 van de 76')
    expect(textOf(robustness('no score at all', 'en'))).toContain(': the first 10 of 76')
  })

  test('one model has nobody to compare with', () => {
    expect(textOf(robustness('a single model'))).toMatch(/^Er zijn geen twee modellen om te vergelijken\./)
  })

  test('a criterion that weighs nothing says so', () => {
    const weightless: Sample = {
      framework: framework => ({
        ...framework,
        criteria: framework.criteria.map(criterion => ({
          ...criterion,
          weight: criterion.id === 'LO1' ? 100 : 0,
        })),
      }),
    }
    expect(textOf(robustness(weightless))).toMatch(/LO1 Lokale kennis en netwerk \| 100 \| geen verhouding/)
  })

  test('the same in English', () => {
    expect(textOf(robustness('the whole story', 'en'))).toContain(
      'EE2 Bovenregionale uitwisselbaarheid | 5 | 0–17.16 | – | M5 | 0–7.29',
    )
  })
})
