import { read, utils, type WorkBook } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { column, type Sheet } from '../../../src/report/sheet/sheet.ts'
import { renderWorkbook, type WorkbookFormat, workbookFormats } from '../../../src/report/sheet/workbook.ts'
import { convert, withoutLibreOffice } from '../../fixtures/libreoffice.ts'
import { named, readXml } from '../../fixtures/xml.ts'

const sheet = (rows: Sheet['rows'], name = 'Proef'): Sheet => ({
  name,
  columns: [
    column('Tekst', 20),
    column('Getal', 10, 'number'),
    column('Waarde', 10, 'value'),
    column('Punten', 10, 'points'),
    column('Datum', 12, 'date'),
    { ...column('In te vullen', 20), input: true },
  ],
  frozen: 1,
  rows,
})
const plain = sheet([
  ['één', 45, 0.125, 12.34, '2026-03-02', 'ja'],
  ['twee', -2.5, null, 'ontbreekt', null, null],
])

const partsOf = (file: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(file)).flatMap(([path, content]) =>
      /\.(xml|rels)$/.test(path) ? [[path, strFromU8(content)]] : [],
    ),
  )
const part = (file: Uint8Array, path: string) => readXml(partsOf(file).get(path)!)
const readBack = (file: Uint8Array): WorkBook =>
  read(file, { type: 'array', cellFormula: true, cellNF: true })
const cellsOf = (workbook: WorkBook, name = workbook.SheetNames[0]!) =>
  Object.entries(workbook.Sheets[name]!).filter(([address]) => !address.startsWith('!'))

describe.each(workbookFormats)('a workbook as %s', format => {
  const render = (sheets: Sheet[], language: 'nl' | 'en' = 'nl') => renderWorkbook(sheets, format, language)

  test('keeps numbers numbers, dates dates, texts texts and what is missing empty', () => {
    const { A2, B2, B3, C2, C3, D2, D3, E2, F3 } = readBack(render([plain])).Sheets.Proef!
    expect([A2.t, A2.v]).toEqual(['s', 'één'])
    expect([B2, B3, C2, D2].map(({ t, v }) => [t, v])).toEqual([
      ['n', 45],
      ['n', -2.5],
      ['n', 0.125],
      ['n', 12.34],
    ])
    // Day 46083 since the last of 1899: 2 March 2026.
    expect([E2.t, E2.v]).toEqual(['n', 46_083])
    expect([D3.t, D3.v]).toEqual(['s', 'ontbreekt'])
    expect([C3, F3]).toEqual([undefined, undefined])
  })

  test('holds what a person typed as text, whatever it looks like', () => {
    const typed = [
      '=1+1',
      '+31 6',
      '-1',
      '@SUM(A1)',
      "'=1",
      '<b>&amp;</b> ]]> "x"',
      'twee  spaties,\teen tab\nen een regel',
      ' ervoor en erna ',
      // In ODS this is nothing special, but SheetJS takes it for a character.
      ...(format === 'xlsx' ? ['_x000D_ en _x0041_'] : []),
      '{=1}',
      '12',
      '2026-03-02',
      '🙂',
    ]
    const workbook = readBack(render([sheet(typed.map(text => [text]))]))
    const found = cellsOf(workbook).filter(([address]) => /^A([2-9]|\d\d)$/.test(address))
    expect(found.map(([, { t, v }]) => [t, v])).toEqual(typed.map(text => ['s', text]))
    expect(found.filter(([, { f }]) => f !== undefined)).toEqual([])
  })

  test('holds no formula anywhere, but for the list of what may be chosen', () => {
    const file = render([{ ...plain, choices: [{ column: 5, rows: [0], allowed: ['1', '2'] }] }])
    for (const text of partsOf(file).values()) expect(text).not.toMatch(/<f[\s>/]|table:formula/)
  })

  test('replaces what XML cannot hold, and cuts off what no cell can', () => {
    const workbook = readBack(render([sheet([['a\u0000b\u001fc\ufffe\ud800d'], ['x'.repeat(40_000)]])]))
    const { A2, A3 } = workbook.Sheets.Proef!
    expect(A2.v).toBe('a\ufffdb\ufffdc\ufffd\ufffdd')
    expect(A3.v).toBe(`${'x'.repeat(32_766)}…`)
  })

  test('is well-formed in every part', () => {
    const hostile = sheet([['"<>&\'\u0000\u000b'.repeat(3)]], 'a"<&>b')
    for (const [path, text] of partsOf(render([hostile, plain]))) expect(readXml(text), path).toBeTruthy()
  })

  test('is the same to the byte when it is written again', () => {
    expect(Buffer.from(render([plain])).equals(Buffer.from(render([structuredClone(plain)])))).toBe(true)
  })

  test('has a sheet for each, with a legal name of its own', () => {
    const names = readBack(render([sheet([], 'a/b'), sheet([], 'A b'), sheet([], 'c')])).SheetNames
    expect(names).toEqual(['a b', 'A b (2)', 'c'])
  })

  test('refuses to write a number that is none', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => render([sheet([['x', number]])])).toThrow(RangeError)
  })

  test('says in which language it is', () => {
    const path = format === 'xlsx' ? 'docProps/core.xml' : 'meta.xml'
    const languageIn = (file: Uint8Array) => named(part(file, path), 'dc:language')[0]!.text
    expect(languageIn(render([plain]))).toBe('nl-NL')
    expect(languageIn(render([plain], 'en'))).toBe('en-GB')
  })
})

test('in XLSX the headings are bold, stay in view and can be filtered', () => {
  const file = renderWorkbook([plain], 'xlsx', 'nl')
  const worksheet = part(file, 'xl/worksheets/sheet1.xml')
  const [pane] = named(worksheet, 'pane')
  expect(pane!.attributes).toMatchObject({ xSplit: '1', ySplit: '1', state: 'frozen' })
  expect(named(worksheet, 'autoFilter')[0]!.attributes).toEqual({ ref: 'A1:F3' })
  const style = Number(named(worksheet, 'c')[0]!.attributes.s)
  const styles = part(file, 'xl/styles.xml')
  const cellStyle = named(named(styles, 'cellXfs')[0]!, 'xf')[style]!
  expect(named(named(styles, 'font')[Number(cellStyle.attributes.fontId)]!, 'b')).toHaveLength(1)
})

test('in XLSX the parts of a worksheet stand in the order that Excel asks', () => {
  const file = renderWorkbook(
    [{ ...plain, choices: [{ column: 5, rows: [0], allowed: ['1'] }] }],
    'xlsx',
    'nl',
  )
  expect(part(file, 'xl/worksheets/sheet1.xml').children.map(({ name }) => name)).toEqual([
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
    ...['autoFilter', 'dataValidations', 'pageMargins', 'pageSetup'],
  ])
})

test('in XLSX a row is as high as its longest text', () => {
  const file = renderWorkbook([sheet([['kort'], ['a\nb\nc'], ['woord '.repeat(20)]])], 'xlsx', 'nl')
  const heights = named(part(file, 'xl/worksheets/sheet1.xml'), 'row').map(({ attributes }) => attributes.ht)
  expect(heights).toEqual(['13', '13', '39', '91'])
})

test('in ODS the kind of file can be read off its first bytes, and the headings are printed on every page', () => {
  const file = renderWorkbook([plain], 'ods', 'nl')
  expect(strFromU8(file.subarray(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
  const content = part(file, 'content.xml')
  expect(named(content, 'table:table-header-rows')[0]!.text).toContain('Tekst')
  expect(named(content, 'table:database-range')[0]!.attributes['table:target-range-address']).toBe(
    "'Proef'.A1:'Proef'.F3",
  )
})

test('in both, what may be chosen is offered in the cells that it is for', () => {
  const choices = [{ column: 5, rows: [0, 1], allowed: ['1', 'geen oordeel'] }]
  const xlsx = part(renderWorkbook([{ ...plain, choices }], 'xlsx', 'nl'), 'xl/worksheets/sheet1.xml')
  const [offered] = named(xlsx, 'dataValidation')
  expect([offered!.attributes.sqref, offered!.text]).toEqual(['F2:F3', '"1,geen oordeel"'])
  const ods = part(renderWorkbook([{ ...plain, choices }], 'ods', 'nl'), 'content.xml')
  const [rule] = named(ods, 'table:content-validation')
  expect(rule!.attributes['table:condition']).toBe('of:cell-content-is-in-list("1";"geen oordeel")')
  const held = named(ods, 'table:table-cell').filter(
    ({ attributes }) => attributes['table:content-validation-name'] === rule!.attributes['table:name'],
  )
  expect(held).toHaveLength(2)
})

describe.skipIf(withoutLibreOffice)(`another program (${withoutLibreOffice ?? 'LibreOffice'})`, () => {
  /** All sheets as CSV in UTF-8, without a formula computed or a number shortened. */
  const TO_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1'
  const cells = (file: Uint8Array, format: WorkbookFormat) =>
    convert(file, format, TO_CSV).map(csv =>
      utils.sheet_to_json<string[]>(
        read(csv.toString('utf8'), { type: 'string', FS: ';', raw: true }).Sheets.Sheet1!,
        { header: 1, raw: false, defval: '' },
      ),
    )

  test.each(workbookFormats)('opens the %s and reads the same numbers and words', format => {
    const [found] = cells(renderWorkbook([plain], format, 'nl'), format)
    expect(found![0]).toEqual(['Tekst', 'Getal', 'Waarde', 'Punten', 'Datum', 'In te vullen'])
    // As the program writes them where it stands; the file says which language its numbers are in.
    expect(found![1]!.slice(0, 4).map(text => text.replace(',', '.'))).toEqual([
      'één',
      '45',
      '0.125',
      '12.34',
    ])
    expect(found![2]!.slice(0, 5)).toEqual(['twee', '-2.5', '', 'ontbreekt', ''])
  })

  test.each(workbookFormats)(
    'opens the %s and keeps its formats, its filter and its lists to choose from',
    format => {
      const choices = [{ column: 5, rows: [0, 1], allowed: ['1', 'geen oordeel'] }]
      const [saved] = convert(
        renderWorkbook([{ ...plain, choices }], format, 'nl'),
        format,
        'xlsx:Calc MS Excel 2007 XML',
      )
      const worksheet = partsOf(saved!).get('xl/worksheets/sheet1.xml')!
      const styleOf = (address: string) =>
        Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(worksheet)![1])
      const styles = partsOf(saved!).get('xl/styles.xml')!
      const formatOf = (address: string) => {
        const [, cellXfs] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)!
        const id = /numFmtId="(\d+)"/.exec(cellXfs!.split('<xf ')[styleOf(address) + 1]!)![1]
        return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? id
      }
      expect(formatOf('C2')).toMatch(/0\.000$/)
      expect(formatOf('D2')).toMatch(/0\.0$/)
      expect(worksheet).toMatch(/<dataValidation [^>]*sqref="F2:F3" type="list"/)
      expect(worksheet).toContain('<autoFilter ref="A1:F3"')
    },
  )
})
