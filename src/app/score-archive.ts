import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate'
import { Refusal } from '../dossier/refusal.ts'
import { attributeIn, rewriteTags, type Tag } from './score-tags.ts'

/** Four times a score sheet of five thousand rows, which is as many scores as may be given at once. */
export const MOST_BYTES = 16 * 1024 * 1024
export const MOST_FILES = 500
export const MOST_CELLS = 75_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 256
/** Small steps: of each no more than a thousand times as much can come. */
const STEP = 16_384

/**
 * A spreadsheet packed anew: unpacked by hand within bounds, and without what could hold up or mislead who
 * reads it. No reader of spreadsheets sees anything else.
 * @throws Refusal not-a-score-sheet, score-sheet-too-large.
 */
export function boundedSpreadsheet(bytes: Uint8Array): Uint8Array {
  refuseOtherKinds(bytes)
  const files = unzip(bytes)
  const parts = new Map<string, string>()
  for (const [path, content] of files) if (READ.test(path)) parts.set(path, textOf(content))
  const type = parts.get(TYPES) ?? ''
  if ([...files.keys()].some(path => /^xl\/(externalLinks\/|connections\.xml|queryTables\/)/i.test(path)))
    throw notASheet('links')
  if (
    type.includes('sheet.macroEnabled.main+xml') ||
    [...files.keys()].some(path => /vbaProject\.bin$|^Basic\//i.test(path))
  )
    throw notASheet('macros')
  if (type.includes('spreadsheetml.sheet.main+xml')) checkXlsx(parts)
  else if (parts.get('mimetype')?.trim() === 'application/vnd.oasis.opendocument.spreadsheet') checkOds(parts)
  else throw notASheet('package')
  const packed = Object.fromEntries([...parts].map(([path, text]) => [path, new TextEncoder().encode(text)]))
  return zipSync(packed, { level: 0 })
}

const TYPES = '[Content_Types].xml'
/** The parts that answers stand in. Pictures, notes, links and settings are not even looked at. */
const READ =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(styles|[sS]haredStrings)\.xml|xl\/worksheets\/[^/]+\.xml|mimetype|META-INF\/manifest\.xml|content\.xml|styles\.xml)$/

type Found = 'empty' | 'old' | 'text' | 'package' | 'protected' | 'macros' | 'links' | 'sheets' | 'damaged'
export const notASheet = (found: Found, sheets = ''): Refusal =>
  new Refusal('not-a-score-sheet', { found, sheets })
export const tooLarge = (what: 'bytes' | 'files' | 'cells' | 'seconds', most: number): Refusal =>
  new Refusal('score-sheet-too-large', { what, most })

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw notASheet('empty')
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return
  // A compound file: Excel before 2007, and any Excel file with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw notASheet('old')
  throw notASheet(bytes.subarray(0, STEP).includes(0) ? 'damaged' : 'text')
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let seen = 0
  let total = 0
  const unzipper = new Unzip(file => {
    if (++seen > MOST_FILES) throw tooLarge('files', MOST_FILES)
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, last) => {
      if (error) throw error
      total += piece.length
      if (total > MOST_BYTES) throw tooLarge('bytes', MOST_BYTES / 1024 ** 2)
      pieces.push(piece)
      // The same name twice: who reads the one does not read the other.
      if (last && files.has(file.name)) throw notASheet('damaged')
      if (last) files.set(file.name, Buffer.concat(pieces))
    }
    file.start()
  })
  unzipper.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzipper.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    throw error instanceof Refusal ? error : notASheet('damaged')
  }
  if (files.size < seen) throw notASheet('damaged')
  return files
}

/** What is not UTF-8 would be read in another way than it was looked over. */
function textOf(content: Uint8Array): string {
  if (content.includes(0)) throw notASheet('damaged')
  return strFromU8(content)
}

const XLSX_TAGS = new Set(['c', 'f'])
const ODS_TAGS = new Set(['table-row', 'table-cell', 'covered-table-cell'])

/** That there is a formula is all that is ever read of it. */
function checkXlsx(parts: Map<string, string>): void {
  for (const [path, text] of parts)
    if (/\.rels$/i.test(path)) parts.set(path, eachOnce(text, 'Relationship', 'Target', ['Id', 'Type']))
    else if (/^xl\/workbook\.xml$/i.test(path))
      parts.set(path, eachOnce(text, 'sheet', 'r:id', ['name', 'sheetId']))
  // A part that is named and not there is taken for damage.
  const types = rewritten(parts.get(TYPES)!, new Set(['Override']), tag =>
    parts.has((attributeIn(tag, 'PartName') ?? '').replace(/^\//, '')) ? null : '',
  )
  parts.set(TYPES, types)
  let cells = 0
  for (const [path, text] of parts)
    if (/^xl\/worksheets\//i.test(path))
      parts.set(
        path,
        rewritten(answersOf(text), XLSX_TAGS, ({ name, closing, empty }) => {
          if (name === 'c') {
            if (!closing && ++cells > MOST_CELLS) throw tooLarge('cells', MOST_CELLS)
            return null
          }
          if (closing) return '</formula>'
          return empty ? '<f>0</f>' : '<f>0</f><formula>'
        }),
      )
}

const SHEET_DATA = /<(?:\w+:)?sheetData[\s>]/
const MOST_MERGED = 1000

/** The cells, and which of them are merged: of all else on a sheet nothing is read. */
function answersOf(text: string): string {
  const from = text.search(SHEET_DATA)
  const to = text.lastIndexOf('sheetData>')
  const rows = from < 0 || to < from ? '<sheetData>' : text.slice(from, text.lastIndexOf('<', to))
  const merged: string[] = []
  rewritten(to < from ? '' : text.slice(to), MERGED, tag => {
    if (merged.length < MOST_MERGED)
      merged.push(`<mergeCell ref="${quoted(attributeIn(tag, 'ref') ?? '')}"/>`)
    return null
  })
  const close = rows.startsWith('<sheetData') ? '</sheetData>' : `</${/^<(\w+:)/.exec(rows)?.[1]}sheetData>`
  return `<worksheet>${rows}${close}<mergeCells>${merged.join('')}</mergeCells></worksheet>`
}
const MERGED = new Set(['mergeCell'])
const quoted = (text: string): string => text.replaceAll('"', '&quot;')

/** A part that is named a hundred times would be read as often. */
function eachOnce(text: string, name: string, key: string, others: readonly string[]): string {
  const seen = new Set<string>()
  return rewritten(text, new Set([name]), tag => {
    if (tag.closing) return ''
    const value = (attribute: string) => attributeIn(tag, attribute.replace(/^r:/, '')) ?? ''
    const own = value(key)
      .toLowerCase()
      .replace(/^\/?(xl\/)?/, '')
    // Written in a roundabout way, or of a folder elsewhere: not what is read.
    if (/[&%]|(^|\/)\.\.?(\/|$)/.test(own)) return ''
    if (seen.has(own)) throw notASheet('damaged')
    seen.add(own)
    const attributes = [key, ...others].map(each => `${each}="${quoted(value(each))}"`)
    return `<${name} ${attributes.join(' ')}/>`
  })
}

/** Nobody's date; to look for one in it takes minutes. */
const LONG_DATE = /((?:date|time)-value\s*=\s*)(?:"[^"]{65,}"|'[^']{65,}')/g

function checkOds(parts: Map<string, string>): void {
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw notASheet('protected')
  const content = parts.get('content.xml') ?? ''
  if (/<(?:\w+:)?(table-source|cell-range-source|dde-link|dde-source)[\s/>]/.test(content))
    throw notASheet('links')
  let rows = 1
  let cells = 0
  const bounded = rewritten(content, ODS_TAGS, tag => {
    if (tag.closing) return null
    const columns = timesOf(tag, 'number-columns-repeated', MOST_COLUMNS)
    // SheetJS does not see the formula, nor that cells are merged, where there is nothing in the cell.
    const unseen = tag.name === 'table-cell' && tag.empty && /-spanned|[\s:]formula\s*=/.test(tag.source)
    if (tag.name === 'table-row') rows = timesOf(tag, 'number-rows-repeated', MOST_ROWS)
    else if (tag.name === 'covered-table-cell') cells += columns
    else cells += tag.empty && !unseen ? 1 : rows * columns
    if (cells > MOST_CELLS) throw tooLarge('cells', MOST_CELLS)
    const source = tag.source
      .replace(/(number-rows-repeated\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${rows}"`)
      .replace(/(number-columns-repeated\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${columns}"`)
      .replace(LONG_DATE, '$1""')
      .replace(/([\s:]formula\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"of:=0"')
      .replace(/(?<![\w-])[\w-]+:number-matrix-(?:rows|columns)-spanned\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    return unseen ? `${source.slice(0, -2)}><text:p/></table:table-cell>` : source
  })
  // SheetJS takes this for one character, as it is in XLSX.
  parts.set('content.xml', bounded.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
}

/** Programs end a sheet with a million empty rows in one; nobody fills in that many. */
const timesOf = (tag: Tag, name: string, most: number): number =>
  Math.max(1, Math.min(Math.trunc(Number(attributeIn(tag, name) ?? 1)) || 1, most))

function rewritten(...of: Parameters<typeof rewriteTags>): string {
  try {
    return rewriteTags(...of)
  } catch (error) {
    throw error instanceof RangeError ? notASheet('damaged') : error
  }
}
