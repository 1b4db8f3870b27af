import type { Language } from '../../dossier/text.ts'
import { localeOf } from '../../i18n/format.ts'
import { type ArchiveFile, archive } from '../office/archive.ts'
import { element, type Markup, xmlFile } from '../office/xml.ts'
import { madeOnce } from './made-once.ts'
import { linesOf } from './row-height.ts'
import { type Cell, type Choice, type Column, columnName, dayNumber, isDate, type Sheet } from './sheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Sheets as an Office Open XML workbook; their names must be legal. */
export function writeXlsx(sheets: readonly Sheet[], language: Language): Uint8Array {
  const file = (i: number) => `worksheets/sheet${i + 1}.xml`
  return archive([
    ['[Content_Types].xml', xmlFile(contentTypes(sheets.map((_, i) => `/xl/${file(i)}`)))],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', xmlFile(coreProperties(sheets[0]!.name, language))],
    ['xl/workbook.xml', xmlFile(workbook(sheets))],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i): [string, string] => [`${OFFICE}/worksheet`, file(i)]),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', xmlFile(stylesheet())],
    ...sheets.map((sheet, i): ArchiveFile => [`xl/${file(i)}`, xmlFile(worksheet(sheet, i === 0))]),
  ])
}

const contentTypes = (worksheets: string[]): Markup => {
  const parts = [
    ['/xl/workbook.xml', `${KIND}.sheet.main+xml`],
    ...worksheets.map(path => [path, `${KIND}.worksheet+xml`]),
    ['/xl/styles.xml', `${KIND}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map(([PartName, ContentType]) =>
      element('Override', { PartName: PartName!, ContentType: ContentType! }),
    ),
  )
}

const relationships = (list: [type: string, target: string][]): Uint8Array =>
  xmlFile(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      list.map(([Type, Target], i) => element('Relationship', { Id: `rId${i + 1}`, Type, Target })),
    ),
  )

const coreProperties = (title: string, language: Language): Markup =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, title),
    element('dc:creator', {}, 'Weegkader'),
    element('dc:language', {}, localeOf(language)),
  )

const workbook = (sheets: readonly Sheet[]): Markup =>
  element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
    ),
    // Programs look for the range of a filter here too.
    element(
      'definedNames',
      {},
      sheets.map((sheet, i) =>
        element(
          'definedName',
          { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: 1 },
          `'${sheet.name.replaceAll("'", "''")}'!${extentOf(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
        ),
      ),
    ),
  )

const extentOf = ({ columns, rows }: Sheet): string =>
  `A1:${columnName(columns.length - 1)}${rows.length + 1}`

interface CellStyle {
  number?: number
  font?: number
  fill?: number
  border?: number
  wraps?: boolean
  left?: boolean
}
const VALUE = 164
const POINTS = 165
const LEVEL = 166
const SHORT_DATE = 14
const BOLD = 1
const HEAD_FILL = 2
const INPUT_FILL = 3
const styles = {
  plain: {},
  heading: { font: BOLD, fill: HEAD_FILL, wraps: true },
  text: { wraps: true, left: true },
  number: {},
  value: { number: VALUE },
  points: { number: POINTS },
  level: { number: LEVEL },
  date: { number: SHORT_DATE },
  input: { fill: INPUT_FILL, border: 1, wraps: true },
} satisfies Record<string, CellStyle>
type StyleName = keyof typeof styles
const styleNames = Object.keys(styles) as StyleName[]

function stylesheet(): Markup {
  const font = (...extra: Markup[]) =>
    element(
      'font',
      {},
      extra,
      element('sz', { val: 10 }),
      element('name', { val: 'Arial' }),
      element('family', { val: 2 }),
    )
  const fill = (patternType: string, rgb?: string) =>
    element(
      'fill',
      {},
      element('patternFill', { patternType }, rgb === undefined ? null : element('fgColor', { rgb })),
    )
  const border = (attributes: Record<string, string>, ...children: Markup[]) =>
    element(
      'border',
      {},
      ['left', 'right', 'top', 'bottom'].map(side => element(side, attributes, children)),
      element('diagonal'),
    )
  const list = (name: string, items: Markup[]) => element(name, { count: items.length }, items)
  return element(
    'styleSheet',
    { xmlns: MAIN },
    list('numFmts', [
      element('numFmt', { numFmtId: VALUE, formatCode: '0.000' }),
      element('numFmt', { numFmtId: POINTS, formatCode: '0.0' }),
      element('numFmt', { numFmtId: LEVEL, formatCode: '0.00' }),
    ]),
    list('fonts', [font(), font(element('b'))]),
    // The first two are the program's own.
    list('fills', [fill('none'), fill('gray125'), fill('solid', 'FFDCE6F1'), fill('solid', 'FFFFF9DB')]),
    list('borders', [border({}), border({ style: 'thin' }, element('color', { rgb: 'FFB0B0B0' }))]),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list(
      'cellXfs',
      styleNames.map(name => {
        const style: CellStyle = styles[name]
        const { number = 0, font: fontId = 0, fill: fillId = 0, border: borderId = 0 } = style
        return element(
          'xf',
          {
            numFmtId: number,
            fontId,
            fillId,
            borderId,
            xfId: 0,
            applyNumberFormat: 1,
            applyFont: 1,
            applyFill: 1,
            applyBorder: 1,
            applyAlignment: 1,
          },
          element('alignment', {
            vertical: 'top',
            horizontal: style.left ? 'left' : null,
            indent: style.left ? 1 : null,
            wrapText: style.wraps ? 1 : null,
          }),
        )
      }),
    ),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  )
}

function worksheet(sheet: Sheet, first: boolean): Markup {
  const { columns, rows, frozen, choices = [] } = sheet
  const letters = columns.map((_, k) => columnName(k))
  const inside = madeOnce(textIn)
  const styleFor = ({ format, input }: Column): StyleName => (input ? 'input' : format)
  const row = (number: number, content: readonly Cell[], styleAt: (column: Column) => StyleName) =>
    element(
      'row',
      // Programs make a row higher by themselves only once somebody types in it.
      { r: number, ht: linesOf(content, columns) * LINE_HEIGHT },
      columns.map((column, k) => cell(`${letters[k]}${number}`, content[k] ?? null, styleAt(column), inside)),
    )
  return element(
    'worksheet',
    { xmlns: MAIN },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: extentOf(sheet) }),
    element(
      'sheetViews',
      {},
      element('sheetView', { tabSelected: first ? 1 : null, workbookViewId: 0 }, pane(frozen)),
    ),
    element('sheetFormatPr', { defaultRowHeight: LINE_HEIGHT }),
    element(
      'cols',
      {},
      columns.map(({ width }, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: 1 })),
    ),
    element(
      'sheetData',
      {},
      row(
        1,
        columns.map(({ heading }) => heading),
        () => 'heading',
      ),
      rows.map((cells, i) => row(i + 2, cells, styleFor)),
    ),
    element('autoFilter', { ref: extentOf(sheet) }),
    validations(choices),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  )
}

/** In points, of the font above. */
const LINE_HEIGHT = 13

function pane(frozen: number): Markup[] {
  const corner = `${columnName(frozen)}2`
  const side = frozen > 0 ? 'bottomRight' : 'bottomLeft'
  return [
    element('pane', {
      xSplit: frozen > 0 ? frozen : null,
      ySplit: 1,
      topLeftCell: corner,
      activePane: side,
      state: 'frozen',
    }),
    element('selection', { pane: side, activeCell: corner, sqref: corner }),
  ]
}

function cell(r: string, content: Cell, style: StyleName, inside: typeof textIn): Markup {
  const s = styleNames.indexOf(style)
  if (content === null || content === '') return element('c', { r, s })
  if (typeof content === 'number') return element('c', { r, s }, element('v', {}, String(content)))
  if (style === 'date' && isDate(content))
    return element('c', { r, s }, element('v', {}, String(dayNumber(content))))
  return element('c', { r, s, t: 'inlineStr' }, inside(content))
}

const textIn = (text: string): Markup =>
  element('is', {}, element('t', { 'xml:space': 'preserve' }, asTyped(text)))

/** Here `_x000D_` would stand for a character; what a person typed stands for itself. */
const asTyped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** In characters, in a list that stands in the file itself. */
const LONGEST_LIST = 255

function validations(choices: Choice[]): Markup | null {
  const written = choices
    .map(({ allowed, ...where }) => ({ ...where, list: `"${allowed.join(',')}"` }))
    .filter(({ list }) => list.length <= LONGEST_LIST)
  if (written.length === 0) return null
  return element(
    'dataValidations',
    { count: written.length },
    written.map(({ column, rows, list }) =>
      element(
        'dataValidation',
        // Nothing is held back while typing: the hand-in explains, which a program does not.
        {
          type: 'list',
          allowBlank: 1,
          showErrorMessage: 0,
          sqref: runsOf(rows)
            .map(([from, to]) => [from, to].map(i => `${columnName(column)}${i + 2}`).join(':'))
            .join(' '),
        },
        element('formula1', {}, list),
      ),
    ),
  )
}

/** First and last of each run of rows that follow each other. */
function runsOf(rows: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else runs.push([row, row])
  }
  return runs
}
