import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renderCsv } from '../../src/report/csv.ts'
import { column, type Sheet } from '../../src/report/sheet/sheet.ts'

const sheet = (...rows: Sheet['rows']): Sheet => ({
  name: 'Proef',
  columns: [column('Tekst', 10), column('Getal', 10, 'number'), column('Datum', 10, 'date')],
  frozen: 0,
  rows,
})
const cellsOf = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' })

test('a file says that it is UTF-8, separates by ; and ends its lines as Windows does', () => {
  const csv = renderCsv(sheet(['één', 3, '2026-03-02']), 'nl')
  expect(csv).toBe('\ufeffTekst;Getal;Datum\r\néén;3;2026-03-02\r\n')
})

test('a number has a comma in Dutch and a point in English, and stays one when it is negative', () => {
  const written = (language: 'nl' | 'en') => cellsOf(renderCsv(sheet(['x', -2.5, null]), language))[1]
  expect(written('nl')).toEqual(['x', '-2,5', ''])
  expect(written('en')).toEqual(['x', '-2.5', ''])
})

test('what is missing is empty, and never 0', () => {
  expect(renderCsv(sheet(['x', null, null]), 'nl')).toContain('\r\nx;;\r\n')
})

test('what a person typed never becomes a formula', () => {
  const typed = ['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x";"y")', '＝1']
  const found = cellsOf(renderCsv(sheet(...typed.map(text => [text, null, null])), 'nl')).slice(1)
  expect(found.map(([text]) => text)).toEqual(typed.map(text => `'${text}`))
})

test('separators, quotes and line breaks in a text stay in its cell', () => {
  const typed = 'a;b "c"\nd, <b>&amp;'
  expect(cellsOf(renderCsv(sheet([typed, 1, null]), 'en'))[1]).toEqual([typed, '1', ''])
})
