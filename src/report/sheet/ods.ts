import type { Language } from '../../dossier/text.ts'
import { localeOf } from '../../i18n/format.ts'
import { archive } from '../office/archive.ts'
import { type Child, element, type Markup, xmlFile } from '../office/xml.ts'
import { madeOnce } from './made-once.ts'
import { linesOf } from './row-height.ts'
import { type Cell, type Column, columnName, isDate, type Sheet } from './sheet.ts'

const MIME = 'application/vnd.oasis.opendocument.spreadsheet'
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = {
  ...Object.fromEntries(
    ['office', 'table', 'text', 'style', 'meta', 'config'].map(name => [
      `xmlns:${name}`,
      `${OASIS}:${name}:1.0`,
    ]),
  ),
  'xmlns:number': `${OASIS}:datastyle:1.0`,
  'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
  'xmlns:of': `${OASIS}:of:1.2`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}
const VERSION = '1.3'

/** Sheets as an OpenDocument spreadsheet; their names must be legal. */
export function writeOds(sheets: readonly Sheet[], language: Language): Uint8Array {
  return archive([
    ['mimetype', new TextEncoder().encode(MIME)],
    ['META-INF/manifest.xml', xmlFile(manifest())],
    ['content.xml', xmlFile(content(sheets, language))],
    ['styles.xml', xmlFile(styles(language))],
    ['settings.xml', xmlFile(settings(sheets))],
    ['meta.xml', xmlFile(meta(sheets[0]!.name, language))],
  ])
}

const root = (name: string, ...children: Child[]): Markup =>
  element(`office:${name}`, { ...spaces, 'office:version': VERSION }, ...children)

const manifest = (): Markup =>
  element(
    'manifest:manifest',
    { 'xmlns:manifest': `${OASIS}:manifest:1.0`, 'manifest:version': VERSION },
    [
      ['/', MIME],
      ...['content.xml', 'styles.xml', 'settings.xml', 'meta.xml'].map(path => [path, 'text/xml']),
    ].map(([path, type]) =>
      element('manifest:file-entry', { 'manifest:full-path': path!, 'manifest:media-type': type! }),
    ),
  )

const meta = (title: string, language: Language): Markup =>
  root(
    'document-meta',
    element(
      'office:meta',
      {},
      element('dc:title', {}, title),
      element('meta:generator', {}, 'Weegkader'),
      element('dc:language', {}, localeOf(language)),
    ),
  )

const FONT = { 'fo:font-family': 'Arial', 'fo:font-size': '10pt' }

function styles(language: Language): Markup {
  const [tongue, country] = localeOf(language).split('-') as [string, string]
  return root(
    'document-styles',
    element(
      'office:styles',
      {},
      element(
        'style:default-style',
        { 'style:family': 'table-cell' },
        element('style:text-properties', { ...FONT, 'fo:language': tongue, 'fo:country': country }),
      ),
    ),
    element(
      'office:automatic-styles',
      {},
      element(
        'style:page-layout',
        { 'style:name': 'page' },
        element('style:page-layout-properties', {
          'fo:page-width': '297mm',
          'fo:page-height': '210mm',
          'style:print-orientation': 'landscape',
          'fo:margin': '13mm',
          'style:scale-to-X': 1,
          'style:scale-to-Y': 0,
        }),
      ),
    ),
    element(
      'office:master-styles',
      {},
      element('style:master-page', { 'style:name': 'Default', 'style:page-layout-name': 'page' }),
    ),
  )
}

function content(sheets: readonly Sheet[], language: Language): Markup {
  const heights = [
    ...new Set(
      sheets.flatMap(({ columns, rows }) => [headings(columns), ...rows].map(row => linesOf(row, columns))),
    ),
  ]
  const widths = [...new Set(sheets.flatMap(({ columns: own }) => own.map(({ width }) => width)))]
  return root(
    'document-content',
    element(
      'office:automatic-styles',
      {},
      tableStyle(),
      widths.map(columnStyle),
      heights.map(rowStyle),
      cellStyles(language),
    ),
    element(
      'office:body',
      {},
      element(
        'office:spreadsheet',
        {},
        allowed(sheets),
        sheets.map((sheet, i) => table(sheet, k => choiceName(i, k))),
        element(
          'table:database-ranges',
          {},
          sheets.map((sheet, i) =>
            element('table:database-range', {
              // A name that the program keeps to itself: a filter, and not a table that somebody named.
              'table:name': `__Anonymous_Sheet_DB__${i}`,
              'table:target-range-address': rangeOf(sheet),
              'table:display-filter-buttons': 'true',
            }),
          ),
        ),
      ),
    ),
  )
}

const headings = (columns: readonly Column[]): string[] => columns.map(({ heading }) => heading)
const choiceName = (sheet: number, choice: number): string => `choice-${sheet}-${choice}`
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
const rangeOf = ({ name, columns, rows }: Sheet): string =>
  `${quoted(name)}.A1:${quoted(name)}.${columnName(columns.length - 1)}${rows.length + 1}`

/** Nothing is held back while typing: the hand-in explains, which a program does not. */
function allowed(sheets: readonly Sheet[]): Markup | null {
  const all = sheets.flatMap(({ name, choices = [] }, i) =>
    choices.map(({ column, rows, allowed: list }, k) =>
      element(
        'table:content-validation',
        {
          'table:name': choiceName(i, k),
          'table:condition': `of:cell-content-is-in-list(${list.map(item => `"${item}"`).join(';')})`,
          'table:allow-empty-cell': 'true',
          'table:display-list': 'unsorted',
          'table:base-cell-address': `${quoted(name)}.${columnName(column)}${rows[0]! + 2}`,
        },
        element('table:error-message', { 'table:display': 'false' }),
      ),
    ),
  )
  return all.length === 0 ? null : element('table:content-validations', {}, all)
}

const tableStyle = (): Markup[] => [
  element(
    'style:style',
    { 'style:name': 'sheet', 'style:family': 'table', 'style:master-page-name': 'Default' },
    element('style:table-properties', { 'table:display': 'true' }),
  ),
]

/** Of the font above. */
const MM_PER_LINE = 4.6
const rowStyle = (lines: number): Markup =>
  element(
    'style:style',
    { 'style:name': `row-${lines}`, 'style:family': 'table-row' },
    element('style:table-row-properties', {
      'style:row-height': `${(lines * MM_PER_LINE).toFixed(1)}mm`,
      'style:use-optimal-row-height': 'true',
    }),
  )

/** A character of this font is about two millimetres wide. */
const MM_PER_CHARACTER = 2
const columnStyle = (width: number): Markup =>
  element(
    'style:style',
    { 'style:name': `width-${width}`, 'style:family': 'table-column' },
    element('style:table-column-properties', { 'style:column-width': `${width * MM_PER_CHARACTER}mm` }),
  )

const styleNames = ['heading', 'text', 'number', 'value', 'points', 'level', 'date', 'input'] as const
type StyleName = (typeof styleNames)[number]

const decimals: Partial<Record<StyleName, number>> = { value: 3, points: 1, level: 2 }
const fills: Partial<Record<StyleName, string>> = { heading: '#dce6f1', input: '#fff9db' }
const wraps: readonly StyleName[] = ['heading', 'text', 'input']

function cellStyles(language: Language): Markup[] {
  const [tongue, country] = localeOf(language).split('-') as [string, string]
  const locale = { 'number:language': tongue, 'number:country': country }
  return [
    ...Object.entries(decimals).map(([name, places]) =>
      element(
        'number:number-style',
        { 'style:name': `format-${name}`, ...locale },
        element('number:number', { 'number:decimal-places': places, 'number:min-integer-digits': 1 }),
      ),
    ),
    element(
      'number:date-style',
      { 'style:name': 'format-date', ...locale },
      element('number:day', { 'number:style': 'long' }),
      element('number:text', {}, language === 'nl' ? '-' : '/'),
      element('number:month', { 'number:style': 'long' }),
      element('number:text', {}, language === 'nl' ? '-' : '/'),
      element('number:year', { 'number:style': 'long' }),
    ),
    ...styleNames.map(name =>
      element(
        'style:style',
        {
          'style:name': name,
          'style:family': 'table-cell',
          'style:data-style-name': name in decimals || name === 'date' ? `format-${name}` : null,
        },
        element('style:table-cell-properties', {
          'style:vertical-align': 'top',
          'fo:wrap-option': wraps.includes(name) ? 'wrap' : null,
          'fo:background-color': fills[name] ?? null,
          'fo:border': name === 'input' ? '0.5pt solid #b0b0b0' : null,
        }),
        name === 'text'
          ? element('style:paragraph-properties', { 'fo:text-align': 'start', 'fo:margin-left': '1.5mm' })
          : null,
        element('style:text-properties', { ...FONT, 'fo:font-weight': name === 'heading' ? 'bold' : null }),
      ),
    ),
  ]
}

function table({ name, columns, rows, choices = [] }: Sheet, nameOf: (choice: number) => string): Markup {
  const validationOf = new Map(
    choices.flatMap((choice, i) => choice.rows.map(row => [`${choice.column} ${row}`, nameOf(i)])),
  )
  const freeCells = columns.map(column => madeOnce((content: Cell) => cell(content, styleFor(column))))
  const row = (content: readonly Cell[], cells: Markup[]) =>
    element('table:table-row', { 'table:style-name': `row-${linesOf(content, columns)}` }, cells)
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': 'sheet' },
    columns.map(({ width }) => element('table:table-column', { 'table:style-name': `width-${width}` })),
    element(
      'table:table-header-rows',
      {},
      row(
        headings(columns),
        headings(columns).map(heading => cell(heading, 'heading')),
      ),
    ),
    rows.map((cells, i) =>
      row(
        cells,
        columns.map((column, k) => {
          const content = cells[k] ?? null
          const validation = validationOf.get(`${k} ${i}`)
          return validation ? cell(content, styleFor(column), validation) : freeCells[k]!(content)
        }),
      ),
    ),
  )
}

const styleFor = ({ format, input }: Column): StyleName => (input ? 'input' : format)

function cell(content: Cell, style: StyleName, validation: string | null = null): Markup {
  const shared = { 'table:style-name': style, 'table:content-validation-name': validation }
  if (content === null || content === '') return element('table:table-cell', shared)
  if (typeof content === 'number')
    return element(
      'table:table-cell',
      { ...shared, 'office:value-type': 'float', 'office:value': content },
      element('text:p', {}, String(content)),
    )
  if (style === 'date' && isDate(content))
    return element(
      'table:table-cell',
      { ...shared, 'office:value-type': 'date', 'office:date-value': content },
      element('text:p', {}, content),
    )
  return element(
    'table:table-cell',
    { ...shared, 'office:value-type': 'string' },
    content.split('\n').map(line => element('text:p', {}, spaced(line))),
  )
}

/** A program would make one of several spaces, and none of a tab. */
const spaced = (line: string): Child[] =>
  (line.match(/^ +|\t|(?:[^ \t]| (?=[^ \t]))+| +/g) ?? []).map(piece => {
    if (piece === '\t') return element('text:tab')
    return piece.trim() === '' ? element('text:s', { 'text:c': piece.length }) : piece
  })

/** Where the headings stay in view is a setting of the program. */
function settings(sheets: readonly Sheet[]): Markup {
  const item = (name: string, type: string, value: number) =>
    element('config:config-item', { 'config:name': name, 'config:type': type }, String(value))
  const frozen = ({ name, frozen: columns }: Sheet) =>
    element(
      'config:config-item-map-entry',
      { 'config:name': name },
      item('HorizontalSplitMode', 'short', columns > 0 ? 2 : 0),
      item('VerticalSplitMode', 'short', 2),
      item('HorizontalSplitPosition', 'int', columns),
      item('VerticalSplitPosition', 'int', 1),
      item('ActiveSplitRange', 'short', columns > 0 ? 3 : 2),
      item('PositionRight', 'int', columns),
      item('PositionBottom', 'int', 1),
    )
  return root(
    'document-settings',
    element(
      'office:settings',
      {},
      element(
        'config:config-item-set',
        { 'config:name': 'ooo:view-settings' },
        element(
          'config:config-item-map-indexed',
          { 'config:name': 'Views' },
          element(
            'config:config-item-map-entry',
            {},
            element('config:config-item', { 'config:name': 'ViewId', 'config:type': 'string' }, 'view1'),
            element('config:config-item-map-named', { 'config:name': 'Tables' }, sheets.map(frozen)),
          ),
        ),
      ),
    ),
  )
}
