import { read, type WorkSheet, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES, MOST_CELLS, MOST_FILES } from '../../src/app/score-archive.ts'
import { MOST_FAULTS, type ReturnedForm, readScoreSheet } from '../../src/app/score-reading.ts'
import type { RefusalDetail } from '../../src/dossier/refusal.ts'
import { scoreFormOf } from '../../src/dossier/score-form.ts'
import { scoreFormSheets } from '../../src/report/sheet/score-form-sheets.ts'
import { scoreFormWords } from '../../src/report/sheet/score-form-words.ts'
import type { Cell, Sheet } from '../../src/report/sheet/sheet.ts'
import { renderWorkbook, type WorkbookFormat, workbookFormats } from '../../src/report/sheet/workbook.ts'
import { given } from '../fixtures/given.ts'
import { convert, withoutLibreOffice } from '../fixtures/libreoffice.ts'
import { ANN, scoring } from '../fixtures/story.ts'

const form = scoreFormOf(given(...scoring()), ANN)
const empty = { ...form, rows: form.rows.map(row => ({ ...row, answer: null })) }
const languages = Object.values(scoreFormWords)

/** Rows 2 and 3: SKILL of M1 and M2; 4 to 7: LINK for each function. I: score, J: lowest, K: highest, L: motivation. */
type Changes = Record<string, Cell>
const SCORES = 1
const MARK = 2

function filledSheets(changes: Changes, language: 'nl' | 'en' = 'nl'): Sheet[] {
  const sheets = scoreFormSheets(empty, language)
  for (const [address, cell] of Object.entries(changes)) {
    const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!
    const at = Number(row) - 2
    const { columns, rows } = sheets[SCORES]!
    rows[at] ??= columns.map(() => null)
    rows[at][column!.charCodeAt(0) - 65] = cell
  }
  return sheets
}
const filled = (changes: Changes, format: WorkbookFormat = 'xlsx', language: 'nl' | 'en' = 'nl') =>
  renderWorkbook(filledSheets(changes, language), format, language)

function accepted(file: Uint8Array): ReturnedForm {
  const reading = readScoreSheet(file, languages)
  if ('refused' in reading) throw new Error(JSON.stringify(reading.refused))
  return reading.form
}
function refused(file: Uint8Array) {
  const reading = readScoreSheet(file, languages)
  if ('form' in reading) throw new Error('it was read')
  return reading.refused
}
const faultsIn = (file: Uint8Array) =>
  accepted(file).faults.map(({ code, path, params }: RefusalDetail) => [path, params.what ?? code])
/** The sheet as a spreadsheet program would leave it after this. */
function edited(change: (scores: WorkSheet) => void, format: WorkbookFormat = 'xlsx'): Uint8Array {
  const workbook = read(filled({}), { type: 'array' })
  change(workbook.Sheets.Scores!)
  return new Uint8Array(write(workbook, { type: 'array', bookType: format }))
}
const repacked = (file: Uint8Array, files: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ ...unzipSync(file), ...files })
const replaced = (file: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array => {
  const text = strFromU8(unzipSync(file)[path]!)
  expect(text).toMatch(from)
  return repacked(file, { [path]: strToU8(text.replace(from, to)) })
}

describe.each(workbookFormats)('a filled-in sheet as %s', format => {
  test('says of which project, round, assessor and framework it is', () => {
    const { mark } = accepted(filled({}, format))
    expect(Object.fromEntries(Object.entries(mark).map(([name, { value }]) => [name, value]))).toEqual({
      format: 'weegkader-score-sheet@1',
      project: form.project,
      round: '1',
      assessor: ANN,
      framework: form.framework,
    })
    expect(mark.round.place).toBe('Kenmerk!B4')
  })

  test('has its answers, each with the cells that they stand in', () => {
    const file = filled(
      { I3: 4, J3: 3, K3: 5, L3: '=1+1\n<b> twee  spaties _x0041_', I4: 'Niet van toepassing' },
      format,
    )
    const { answers, empty: left, faults } = accepted(file)
    expect(faults).toEqual([])
    expect(answers).toEqual([
      {
        ...{ criterion: 'SKILL', fn: null, model: 'M2' },
        score: { state: 'value', value: 4, low: 3, high: 5 },
        motivation: '=1+1\n<b> twee  spaties _x0041_',
        places: expect.objectContaining({ score: 'Scores!I3', motivation: 'Scores!L3', model: 'Scores!E3' }),
      },
      {
        ...{ criterion: 'LINK', fn: 'OFFICER', model: 'M1' },
        score: { state: 'not-applicable' },
        motivation: null,
        places: expect.objectContaining({ score: 'Scores!I4' }),
      },
    ])
    expect(left).toBe(4)
  })
})

describe('an answer', () => {
  const scoreOf = (cell: Cell) => accepted(filled({ I2: cell })).answers[0]?.score ?? null

  test('is a number, also where it was typed as text', () => {
    const level = (value: number) => ({ state: 'value', value, low: null, high: null })
    expect([4, '4', '4,0', ' 4.0 ', -1].map(scoreOf)).toEqual([...[4, 4, 4, 4].map(level), level(-1)])
  })

  test('is one of the words for no level, in any of the ways to write them', () => {
    expect(['kan niet beoordelen', 'Geen oordeel'].map(scoreOf)).toEqual([
      { state: 'cannot-judge' },
      { state: 'cannot-judge' },
    ])
    expect(['niet van toepassing', 'N.v.t.'].map(scoreOf)).toEqual([
      { state: 'not-applicable' },
      { state: 'not-applicable' },
    ])
  })

  test('may be in English, in an English sheet', () => {
    const { answers } = accepted(filled({ I2: 'cannot judge', I3: 3.5 }, 'ods', 'en'))
    expect(answers.map(({ score }) => score.state)).toEqual(['cannot-judge', 'value'])
    expect(faultsIn(filled({ I2: 'kan niet beoordelen' }, 'xlsx', 'en'))).toEqual([['Scores!I2', 'score']])
  })

  test('is no answer where its cell is empty', () => {
    const { answers, empty: left, faults } = accepted(filled({ I2: null, L3: '   ' }))
    expect([answers, left, faults]).toEqual([[], 6, []])
  })

  test('stays the same when rows are sorted in another order or left out', () => {
    const sheets = filledSheets({ I2: 1, I7: 5 })
    const { rows } = sheets[SCORES]!
    sheets[SCORES]!.rows = [rows[5]!, rows[0]!]
    const { answers } = accepted(renderWorkbook(sheets, 'xlsx', 'nl'))
    expect(answers.map(({ criterion, fn, model, places }) => [criterion, fn, model, places.score])).toEqual([
      ['LINK', 'CARE', 'M2', 'Scores!I2'],
      ['SKILL', null, 'M1', 'Scores!I3'],
    ])
  })

  test('may stand in columns in another order, without those that only explain', () => {
    const sheets = filledSheets({ I2: 4, L2: 'waarom' })
    const { columns, rows } = sheets[SCORES]!
    const kept = [11, 8, 9, 10, 4, 2, 0]
    sheets[SCORES] = {
      ...sheets[SCORES]!,
      columns: kept.map(i => columns[i]!),
      rows: rows.map(row => kept.map(i => row[i]!)),
    }
    expect(accepted(renderWorkbook(sheets, 'ods', 'nl')).answers).toMatchObject([
      { model: 'M1', score: { value: 4 }, motivation: 'waarom', places: { score: 'Scores!B2' } },
    ])
  })
})

describe('what cannot be read is named by its cell', () => {
  test.each<[string, Changes, [string, string][]]>([
    ['words that are no answer', { I2: 'vier' }, [['Scores!I2', 'score']]],
    ['a thousand, or one', { I2: '1.000' }, [['Scores!I2', 'ambiguous']]],
    [
      'words in place of a range',
      { I2: 4, J2: 'laag', K2: '5?' },
      [
        ['Scores!J2', 'number'],
        ['Scores!K2', 'number'],
      ],
    ],
    ['a range without a score', { J2: 3 }, [['Scores!I2', 'lonely']]],
    ['a motivation without a score', { L5: 'waarom' }, [['Scores!I5', 'lonely']]],
    ['a range beside no level', { I2: 'geen oordeel', K2: 4 }, [['Scores!K2', 'needless']]],
    ['a motivation that is too long', { I2: 4, L2: 'x'.repeat(4001) }, [['Scores!L2', 'motivation']]],
    ['a row without a model', { I2: 4, E2: null }, [['Scores!E2', 'nameless']]],
    ['a row without a criterion', { I2: 4, A2: ' ' }, [['Scores!A2', 'nameless']]],
    ['the same row twice', { A3: 'SKILL', E3: 'M1' }, [['Scores!A3', 'same-cell-twice']]],
    [
      'several at once',
      { I2: 'vier', I4: '?', L7: 'x' },
      [
        ['Scores!I2', 'score'],
        ['Scores!I4', 'score'],
        ['Scores!I7', 'lonely'],
      ],
    ],
  ])('%s', (_, changes, faults) => {
    for (const format of workbookFormats) expect(faultsIn(filled(changes, format))).toEqual(faults)
  })

  test.each(workbookFormats)('a formula in %s, whatever it once came to', format => {
    const file = edited(scores => {
      scores.I2 = { t: 'n', v: 4, f: '2+2' }
      scores.L3 = { t: 's', v: 'ja', f: 'HYPERLINK("http://x.nl")' }
    }, format)
    expect(faultsIn(file)).toEqual([
      ['Scores!I2', 'formula'],
      ['Scores!L3', 'formula'],
      ['Scores!I3', 'lonely'],
    ])
    expect(accepted(file).answers).toEqual([])
  })

  test('a formula of any kind, in one cell or over several, with or without an outcome', () => {
    const xlsx = (cells: string) =>
      replaced(
        filled({}),
        'xl/worksheets/sheet2.xml',
        '</sheetData>',
        `<row r="9">${cells}</row></sheetData>`,
      )
    const kinds = [
      '<c r="I9"><f></f><v>4</v></c>',
      '<c r="I9"><f t="shared" si="7"/><v>4</v></c>',
      '<c r="I9"><f t="array" ref="I9:J9">{1,2}</f><v>1</v></c>',
      '<c r="I9"><f t="dataTable" ref="I9" r1="A1"/><v>1</v></c>',
      '<c r="I9" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    ]
    for (const cells of kinds) expect(faultsIn(xlsx(cells))).toContainEqual(['Scores!I9', 'formula'])
    const [first, formula] = [/<table:table-cell table:style-name="input"/, 'table:formula="of:=[.A1]>1"']
    const empty = replaced(filled({}, 'ods'), 'content.xml', first, `$& ${formula}`)
    expect(faultsIn(empty)).toContainEqual(['Scores!I2', 'formula'])
    const matrix = `$& ${formula} table:number-matrix-rows-spanned="2" table:number-matrix-columns-spanned="1"`
    expect(faultsIn(replaced(filled({ I2: 4 }, 'ods'), 'content.xml', first, matrix))).toEqual([
      ['Scores!I2', 'formula'],
    ])
  })

  test('as many as help somebody', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `<c r="Z${i + 9}"><f t="array" ref="Z${i + 9}">1</f></c>`,
    )
    const file = replaced(
      filled({}),
      'xl/worksheets/sheet2.xml',
      '</sheetData>',
      `<row r="9">${rows.join('')}</row></sheetData>`,
    )
    expect(accepted(file).faults).toHaveLength(MOST_FAULTS)
  })

  test('a formula on another sheet', () => {
    const workbook = read(filled({}), { type: 'array' })
    workbook.Sheets.Kenmerk!.D9 = { t: 'n', v: 1, f: '1' }
    workbook.Sheets.Kenmerk!['!ref'] = 'A1:D9'
    const file = new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }))
    expect(faultsIn(file)).toEqual([['Kenmerk!D9', 'formula']])
  })

  test.each(workbookFormats)('a date that a program made of a score, in %s', format => {
    const file = edited(scores => {
      scores.I2 = { t: 'd', v: new Date(Date.UTC(2026, 4, 4)), z: 'd-m-yyyy' }
    }, format)
    expect(faultsIn(file)).toEqual([['Scores!I2', 'date']])
  })

  test('an error of the program', () => {
    const file = edited(scores => {
      scores.I2 = { t: 'e', v: 0x07, w: '#DIV/0!' }
    })
    expect(faultsIn(file)).toEqual([['Scores!I2', 'error']])
  })

  test('merged cells, filled or not', () => {
    const merged = edited(scores => {
      scores['!merges'] = [{ s: { r: 1, c: 8 }, e: { r: 2, c: 8 } }]
    })
    const [first, second] = [
      /(<table:table-cell table:style-name="input")/,
      '$1 table:number-rows-spanned="2"',
    ]
    const files = [
      merged,
      replaced(filled({}, 'ods'), 'content.xml', first, second),
      replaced(filled({ I2: 4 }, 'ods'), 'content.xml', first, second),
    ]
    for (const file of files) expect(faultsIn(file)).toEqual([['Scores!I2', 'merged']])
  })

  test('what stands beside the list', () => {
    const file = edited(scores => {
      scores.P9 = { t: 's', v: 'opmerking' }
      scores['!ref'] = 'A1:P9'
    })
    expect(faultsIn(file)).toEqual([['Scores!P9', 'outside']])
  })
})

describe('the columns', () => {
  const withHeadings = (change: (sheet: Sheet) => void) => {
    const sheets = filledSheets({ I2: 4 })
    change(sheets[SCORES]!)
    return refused(renderWorkbook(sheets, 'xlsx', 'nl'))
  }
  const faults = ({ details }: ReturnType<typeof refused>) =>
    details.map(({ path, params }) => [path, params.what, params.column])

  test('one that is missing, and one with another heading', () => {
    const missing = withHeadings(sheet => {
      sheet.columns.splice(9, 1)
      for (const row of sheet.rows) row.splice(9, 1)
    })
    expect([missing.code, faults(missing)]).toEqual([
      'score-sheet-column',
      [['Scores!A1', 'missing', 'Laagste']],
    ])
    const renamed = withHeadings(sheet => {
      sheet.columns[8] = { ...sheet.columns[8]!, heading: 'Cijfer' }
    })
    expect(faults(renamed)).toEqual([
      ['Scores!A1', 'missing', 'Score'],
      ['Scores!I1', 'unknown', 'Cijfer'],
    ])
  })

  test('one that is there twice', () => {
    const twice = withHeadings(sheet => {
      sheet.columns[9] = sheet.columns[8]!
    })
    expect(faults(twice)).toEqual([
      ['Scores!A1', 'missing', 'Laagste'],
      ['Scores!J1', 'twice', 'Score'],
    ])
  })
})

describe('a file that is no score sheet', () => {
  const foundIn = (file: Uint8Array) => {
    const { code, params } = refused(file)
    return [code, params.found ?? params.what]
  }
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
  const xlsx = filled({ I2: 4 })
  const ods = filled({ I2: 4 }, 'ods')

  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'empty'],
    ['CSV', () => strToU8('Criterium;Model;Score\r\nKW1;M1;4\r\n'), 'text'],
    [
      'an old Excel file',
      () => new Uint8Array(write(read(xlsx, { type: 'array' }), { type: 'array', bookType: 'biff8' })),
      'old',
    ],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'damaged'],
    ['a zip of something else', () => zip({ 'a.txt': 'hallo' }), 'package'],
    [
      'a text document',
      () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'package',
    ],
    ['half a file', () => xlsx.subarray(0, xlsx.length / 3), 'damaged'],
    [
      'a file with a byte that is wrong',
      () => repacked(xlsx, { 'xl/workbook.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0]) }),
      'damaged',
    ],
    [
      'a sheet with a tag that does not end',
      () => replaced(xlsx, 'xl/worksheets/sheet2.xml', '<sheetData>', `<sheetData>${'<c '.repeat(1000)}`),
      'damaged',
    ],
    [
      'XLSX with macros',
      () =>
        replaced(
          xlsx,
          '[Content_Types].xml',
          'spreadsheetml.sheet.main+xml',
          'x.sheet.macroEnabled.main+xml',
        ),
      'macros',
    ],
    [
      'XLSX with macros that it does not tell of',
      () => repacked(xlsx, { 'xl/vbaProject.bin': strToU8('x') }),
      'macros',
    ],
    ['ODS with macros', () => repacked(ods, { 'Basic/Standard/Module1.xml': strToU8('<a/>') }), 'macros'],
    [
      'XLSX that takes from another file',
      () => repacked(xlsx, { 'xl/externalLinks/externalLink1.xml': strToU8('<a/>') }),
      'links',
    ],
    [
      'ODS that takes from another file',
      () =>
        replaced(
          ods,
          'content.xml',
          '</table:table>',
          '<table:table-source xlink:href="http://x.nl"/></table:table>',
        ),
      'links',
    ],
    [
      'ODS with a password',
      () =>
        replaced(
          ods,
          'META-INF/manifest.xml',
          '</manifest:manifest>',
          '<manifest:encryption-data/></manifest:manifest>',
        ),
      'protected',
    ],
    [
      'a workbook without the sheet',
      () =>
        new Uint8Array(
          write({ SheetNames: ['Blad1'], Sheets: { Blad1: {} } }, { type: 'array', bookType: 'xlsx' }),
        ),
      'sheets',
    ],
  ])('%s', (_, file, found) => {
    expect(foundIn(file())).toEqual(['not-a-score-sheet', found])
  })

  test('says which sheet is missing', () => {
    const sheets = filledSheets({})
    sheets[MARK]!.name = 'Iets anders'
    expect(refused(renderWorkbook(sheets, 'ods', 'nl')).params).toEqual({
      found: 'sheets',
      sheets: 'Kenmerk',
    })
  })

  test.each<[string, () => Uint8Array, string, number]>([
    ['a zip bomb', () => repacked(xlsx, { 'xl/media/x.bin': new Uint8Array(MOST_BYTES) }), 'bytes', 16],
    [
      'many small files',
      () =>
        repacked(
          xlsx,
          Object.fromEntries(Array.from({ length: MOST_FILES }, (_, i) => [`a/${i}`, new Uint8Array()])),
        ),
      'files',
      MOST_FILES,
    ],
    [
      'many cells',
      () => replaced(xlsx, 'xl/worksheets/sheet2.xml', '</row>', `${'<c r="Z1"/>'.repeat(MOST_CELLS)}</row>`),
      'cells',
      MOST_CELLS,
    ],
    [
      'many rows in one, and many cells in each',
      () =>
        replaced(
          ods,
          'content.xml',
          '</table:table>',
          `<table:table-row table:number-rows-repeated="1e6"><table:table-cell table:number-columns-repeated='16384' office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
        ),
      'cells',
      MOST_CELLS,
    ],
  ])('%s is not unpacked any further than it may be', (_, file, what, most) => {
    const { code, params } = refused(file())
    expect([code, params]).toEqual(['score-sheet-too-large', { what, most }])
  })

  const cells = (cell: string, count: number) =>
    `<row r="9">${Array.from({ length: count }, () => cell).join('')}</row>`
  const withCells = (written: string) =>
    replaced(xlsx, 'xl/worksheets/sheet2.xml', '</sheetData>', `${written}</sheetData>`)

  test('covered cells are cells, each of them', () => {
    const covered = '<table:covered-table-cell table:number-columns-repeated="256"/>'
    const row = `<table:table-row>${covered.repeat(300)}</table:table-row></table:table>`
    const { params } = refused(replaced(ods, 'content.xml', '</table:table>', row))
    expect(params).toEqual({ what: 'cells', most: MOST_CELLS })
  })

  test('formulas in rows that are repeated are cells, each of them', () => {
    const cell = '<table:table-cell table:formula="of:=1" table:number-columns-repeated="256"/>'
    const row = `<table:table-row table:number-rows-repeated="20000">${cell}</table:table-row></table:table>`
    const { params } = refused(replaced(ods, 'content.xml', '</table:table>', row))
    expect(params).toEqual({ what: 'cells', most: MOST_CELLS })
  })

  test('one long text in many cells is as many texts', () => {
    const text = `<si><t>${'lang '.repeat(100_000)}</t></si>`
    const one = withCells(cells('<c r="Z9" t="s"><v>0</v></c>', 1))
    const many = withCells(
      `<row r="9">${Array.from({ length: 40 }, (_, i) => `<c r="Z${i + 9}" t="s"><v>0</v></c>`).join('')}</row>`,
    )
    const shared = (file: Uint8Array) => {
      const types = replaced(
        file,
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
      )
      return repacked(types, { 'xl/sharedStrings.xml': strToU8(`<sst>${text}</sst>`) })
    }
    expect(faultsIn(shared(one))).toEqual([['Scores!Z9', 'outside']])
    expect(refused(shared(many)).params).toEqual({ what: 'bytes', most: MOST_BYTES / 1024 ** 2 })
  })

  test('one sheet under many names is not read as often', () => {
    const again = Array.from({ length: 50 }, (_, i) => `<sheet name="x${i}" sheetId="${i + 9}" r:id="rId2"/>`)
    const file = replaced(xlsx, 'xl/workbook.xml', '</sheets>', `${again.join('')}</sheets>`)
    expect(foundIn(file)).toEqual(['not-a-score-sheet', 'damaged'])
  })

  test('a text that is not among the texts of the workbook is damage', () => {
    expect(foundIn(withCells(cells('<c r="A9" t="s"><v>7</v></c>', 1)))).toEqual([
      'not-a-score-sheet',
      'damaged',
    ])
  })

  test('a link over every cell of a sheet, and a date without end, take no time', () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks></worksheet>'
    const linked = replaced(xlsx, 'xl/worksheets/sheet2.xml', '</worksheet>', links)
    expect(accepted(linked).answers).toHaveLength(1)
    const long = `<table:table-row><table:table-cell office:value-type="date" office:date-value="${'1'.repeat(250_000)}"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`
    expect(accepted(replaced(ods, 'content.xml', '</table:table>', long)).answers).toHaveLength(1)
  })

  test('what a program adds of its own is no hindrance', () => {
    const related = replaced(
      xlsx,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId91" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>',
    )
    const typed = replaced(
      related,
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>',
    )
    const added = { 'xl/metadata.xml': strToU8('<metadata/>'), 'customXml/item1.xml': strToU8('<a/>') }
    expect(accepted(repacked(typed, added)).answers).toHaveLength(1)
  })

  test('the million empty rows with which a program ends a sheet are nothing', () => {
    const file = replaced(
      ods,
      'content.xml',
      /<\/table:table>/g,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>',
    )
    expect(accepted(file).answers).toHaveLength(1)
  })

  test('a sheet that says it is larger than it is, is as large as it is', () => {
    const file = replaced(
      xlsx,
      'xl/worksheets/sheet2.xml',
      /<dimension ref="[^"]*"/,
      '<dimension ref="A1:XFD1048576"',
    )
    expect(accepted(file).answers).toHaveLength(1)
  })
})

describe.skipIf(withoutLibreOffice)(
  `saved by another program (${withoutLibreOffice ?? 'LibreOffice'})`,
  () => {
    const answers = { I2: 4, J2: 3, L2: 'Waarom “vier”\ntweede regel', I5: 'geen oordeel', I7: '3,0' }
    test.each<[WorkbookFormat, WorkbookFormat]>([
      ['xlsx', 'xlsx'],
      ['xlsx', 'ods'],
      ['ods', 'ods'],
      ['ods', 'xlsx'],
    ])('from %s to %s, everything is still what it was', (from, to) => {
      const sent = filled(answers, from)
      const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'ods'
      const [saved] = convert(sent, from, filter)
      expect(accepted(new Uint8Array(saved!))).toEqual(accepted(sent))
      expect(accepted(sent).answers).toHaveLength(3)
    })
  },
)
