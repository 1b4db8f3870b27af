import { read } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { recordedIn, recordsOf } from '../../../src/app/score-records.ts'
import { scoreSheets } from '../../../src/report/sheet/score-sheets.ts'
import type { Cell, Sheet } from '../../../src/report/sheet/sheet.ts'
import { renderWorkbook, workbookFormats } from '../../../src/report/sheet/workbook.ts'
import { edgeSamples } from '../edge-samples.ts'
import { assessorId, dossierOf, type Sample, sampleSource } from '../sample.ts'

const recordsIn = (sample: Sample) => {
  const { state, texts } = dossierOf(sample)
  return recordsOf(recordedIn(state), ({ hash }) => texts.get(hash) ?? null)
}
const whole: Sample = {}
const sheetsOf = (sample: Sample = whole, language: 'nl' | 'en' = 'nl') =>
  scoreSheets(sampleSource(sample), recordsIn(sample), language)
const sheetCalled = (sheets: Sheet[], name: string): Sheet => sheets.find(sheet => sheet.name === name)!
/** A sheet as objects by heading. */
const listOf = ({ columns, rows }: Sheet): Record<string, Cell>[] =>
  rows.map(row => Object.fromEntries(columns.map(({ heading }, i) => [heading, row[i] ?? null])))

describe('the first sheet', () => {
  test('says on what the numbers rest, and that they support a collective judgement', () => {
    const { outcome, project } = sampleSource(whole)
    const [about] = sheetsOf()
    const said = new Map(about!.rows.map(([subject, what]) => [subject, what]))
    expect(said.get('Kenmerk van het project')).toBe(project.id)
    expect(said.get('Hash van die dossierregel')).toBe(outcome.basis.hash)
    expect(said.get('Hash van het weegkader')).toBe(outcome.basis.frameworkHash)
    expect(said.get('Waarvoor dit is')).toContain('ondersteunen een gezamenlijk oordeel')
    expect(about!.rows[0]).toEqual(['Voorbeeld', 'Verzonnen voorbeeld: geen echte regio, persoon of cijfer.'])
  })

  test('has no notice where there is nothing to warn of', () => {
    expect(sheetsOf({ example: null })[0]!.rows[0]![0]).toBe('Project')
  })
})

describe('the sheet with a row for each score', () => {
  const scores = listOf(sheetsOf()[1]!)

  test('has every score that was given and every level that was measured, and no more', () => {
    const { problem } = sampleSource(whole)
    expect(scores).toHaveLength(problem.scores.length)
    const numbers = (state: string) => scores.filter(row => row.Stand === state).length
    const ofState = (state: string, judged: boolean) =>
      problem.scores.filter(score => score.state === state && (score.assessor !== null) === judged).length
    expect(numbers('gescoord')).toBe(ofState('value', true))
    expect(numbers('gemeten')).toBe(ofState('value', false))
    expect(numbers('geen oordeel')).toBe(ofState('cannot-judge', true))
  })

  test('tells of a score who gave it, by position and never by name, on what, in which round and when', () => {
    expect(scores[0]).toEqual({
      Beoordelaar: 'gemeentesecretaris, grote gemeente',
      'Kenmerk beoordelaar': assessorId(0),
      Ronde: 1,
      Model: 'M1',
      'Naam van het model': 'Volledig lokaal',
      Kernfunctie: null,
      'Naam van de kernfunctie': null,
      Criterium: 'KW1',
      'Naam van het criterium': 'Vakbekwaamheid',
      Waarde: 2,
      Laagste: null,
      Hoogste: null,
      Stand: 'gescoord',
      Toelichting: null,
      Datum: '2026-09-15',
    })
    expect(JSON.stringify(scores)).not.toContain('Niemand')
  })

  test('tells of a measured level where it comes from, in no round and by nobody', () => {
    const arrival = scores.find(row => row.Criterium === 'BE1' && row.Kernfunctie === 'HCC')
    expect(arrival).toMatchObject({
      Beoordelaar: null,
      Ronde: null,
      'Naam van de kernfunctie': 'Hoofd Crisiscommunicatie (HCC)',
      Waarde: 40,
      Stand: 'gemeten',
      Toelichting: 'Opgave van de gemeenten, juni 2026.',
    })
  })

  test('leaves the value empty where there is none, and says why', () => {
    const open = scores.find(row => row.Stand === 'geen oordeel')
    expect(open).toMatchObject({ Criterium: 'KO2', Waarde: null, Laagste: null, Hoogste: null })
  })

  test('keeps the scores of every round', () => {
    const changed = { assessor: 0, model: 'M1', criterion: 'KW1', value: 3 }
    const rows = listOf(sheetsOf({ secondRound: [changed] })[1]!).filter(
      row => row.Model === 'M1' && row.Criterium === 'KW1' && row['Kenmerk beoordelaar'] === assessorId(0),
    )
    expect(rows.map(row => [row.Ronde, row.Waarde])).toEqual([
      [1, 2],
      [2, 3],
    ])
  })
})

describe('the sheets with the ranking', () => {
  const sheets = sheetsOf()
  const { ranking, cells } = sampleSource(whole).outcome

  test('give each model its place and its unrounded total', () => {
    expect(
      listOf(sheetCalled(sheets, 'Rangschikking')).map(row => [
        row.Model,
        row.Plaats,
        row['Gewogen totaalscore'],
      ]),
    ).toEqual(ranking.map(({ model, rank, total }) => [model, rank, total]))
  })

  test('give the level of every cell, with the functions apart where they are scored apart', () => {
    const levels = sheetCalled(sheets, 'Niveaus')
    const models = levels.columns.slice(5).map(({ heading }) => heading.split(' ')[0]!)
    const found = levels.rows.flatMap(([criterion, , fn, , , ...values]) =>
      values.map((level, i) => ({ model: models[i], criterion, fn, level })),
    )
    expect(found).toHaveLength(cells.length)
    for (const { model, criterion, fn, level } of cells)
      expect(found).toContainEqual({ model, criterion, fn, level })
  })

  test('give contributions that add up to the total', () => {
    const contributions = sheetCalled(sheets, 'Bijdragen')
    const totals = contributions.rows.at(-1)!.slice(3)
    const sums = totals.map((_, i) =>
      contributions.rows.slice(0, -1).reduce((sum, row) => sum + (row[i + 3] as number), 0),
    )
    for (const [i, sum] of sums.entries()) expect(sum).toBeCloseTo(totals[i] as number, 9)
  })

  test('give values from 0 to 1, and weights that are 100 together', () => {
    const values = sheetCalled(sheets, 'Waarden').rows.flatMap(row => row.slice(3)) as number[]
    expect(values.every(value => value >= 0 && value <= 1)).toBe(true)
    const weights = listOf(sheetCalled(sheets, 'Weging')).map(row => row.Wegingsfactor as number)
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(100, 9)
  })

  test('say in words what is missing, and never 0', () => {
    const nothing = sheetsOf({ scored: false })
    expect(nothing[1]!.rows).toEqual([])
    const levels = sheetCalled(nothing, 'Niveaus').rows.flatMap(row => row.slice(5))
    expect(new Set(levels)).toEqual(new Set(['ontbreekt']))
    const ranked = listOf(sheetCalled(nothing, 'Rangschikking'))
    expect(ranked.map(row => [row.Plaats, row['Gewogen totaalscore'], row.Stand])).toEqual(
      ranked.map(() => [null, null, 'geen plaats: er ontbreken scores']),
    )
    expect(new Set(sheetCalled(nothing, 'Bijdragen').rows.flatMap(row => row.slice(3)))).toEqual(
      new Set(['ontbreekt']),
    )
  })
})

test('in English the words are English, and the numbers are the same', () => {
  const [dutch, english] = [sheetsOf(), sheetsOf(whole, 'en')]
  expect(english.map(({ name }) => name)).toEqual([
    ...['About this file', 'Scores', 'Ranking', 'Weights', 'Levels', 'Values', 'Contributions'],
  ])
  const numbers = (sheets: Sheet[]) =>
    sheets.map(({ rows }) => rows.flat().filter(cell => typeof cell === 'number'))
  expect(numbers(english)).toEqual(numbers(dutch))
})

test.each(Object.entries(edgeSamples))('%s can be written, and no cell becomes a formula', (_, sample) => {
  const sheets = sheetsOf(sample)
  for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length)
  for (const format of workbookFormats) {
    const workbook = read(renderWorkbook(sheets, format, 'nl'), { type: 'array' })
    expect(workbook.SheetNames).toHaveLength(sheets.length)
    const cells = Object.values(workbook.Sheets).flatMap(sheet => Object.values(sheet))
    expect(cells.filter(cell => typeof cell === 'object' && 'f' in cell)).toEqual([])
  }
})
