import {
  type Contents,
  type Grid,
  type Layout,
  type List,
  linesOf,
  needsRoom,
  type Paragraph,
  type Part,
  type Picture,
  type Piece,
  type Run,
} from '../office/piece.ts'
import {
  cellStyle,
  colours,
  type ParagraphStyleName,
  paragraphStyles,
  ROOM,
  wordStyles,
} from '../office/style.ts'
import { CELL_GAP, MARGIN, TEXT_WIDTH } from '../office/table-layout.ts'
import { type Child, element, type Markup } from '../office/xml.ts'
import { styleId, twips, val, WORD, w } from './styles.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
export const namespaces = {
  'xmlns:w': WORD,
  'xmlns:r': RELATIONSHIPS,
  'xmlns:wp': `${DRAWING}/wordprocessingDrawing`,
  'xmlns:a': `${DRAWING}/main`,
  'xmlns:pic': `${DRAWING}/picture`,
}
/** Where programs that draw SVG look for it; all others show the PNG. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** What the rest of the file must know of the body. */
export interface Body {
  document: Markup
  pictures: Picture[]
  /** The first number of every list of statements. */
  starts: number[]
}

/** The text itself, with what it refers to numbered in order: the same report gives the same file. */
export function bodyPart({ parts }: Layout): Body {
  const writer: Writer = { pictures: [], starts: [], bookmarks: 0 }
  const pages = parts.map((part, i) => [
    part.pieces.map((piece, k) => write(piece, writer, needsRoom(piece, part.pieces[k - 1]))),
    part.pieces.at(-1)!.kind === 'grid' ? seam() : null,
    i < parts.length - 1 ? seam(sectionOf(part)) : sectionOf(part),
  ])
  return { document: w('document', namespaces, w('body', {}, pages)), ...writer }
}

interface Writer {
  pictures: Picture[]
  starts: number[]
  bookmarks: number
}

/** `gap`: what it follows leaves no room. */
function write(piece: Piece, writer: Writer, gap: boolean): Child {
  switch (piece.kind) {
    case 'paragraph':
      return paragraph(piece, writer, gap)
    case 'list':
      return list(piece, writer, gap)
    case 'grid':
      return grid(piece)
    case 'picture':
      return picture(piece, writer)
    case 'contents':
      return contents(piece)
  }
}

/** Word wants a paragraph after a table and at the end of a part: one that nobody sees. */
const seam = (section: Child = null): Markup =>
  w('p', {}, w('pPr', {}, w('spacing', { line: 20, lineRule: 'exact' }), section))

const paragraph = ({ style, runs, anchor, startsPage }: Paragraph, writer: Writer, gap: boolean): Markup =>
  p(
    style,
    startsPage ? [w('pageBreakBefore'), w('spacing', { before: 0 })] : gap ? roomAbove(style) : null,
    bookmarked(runs.map(run), anchor, writer),
  )

const roomAbove = (style: ParagraphStyleName): Child =>
  'before' in paragraphStyles[style] ? null : w('spacing', { before: twips(ROOM) })

/** A paragraph in a style; what is said besides the style stands in Word's order. */
const p = (style: ParagraphStyleName, besides: Child, ...children: Child[]): Markup =>
  w('p', {}, w('pPr', {}, val('pStyle', styleId(paragraphStyles[style])), besides), ...children)

function bookmarked(children: Child, anchor: string | undefined, writer: Writer): Child {
  if (!anchor) return children
  const id = writer.bookmarks++
  return [w('bookmarkStart', { id, name: anchor }), children, w('bookmarkEnd', { id })]
}

function run({ text, style, to }: Run): Markup {
  const written = w(
    'r',
    {},
    style ? w('rPr', {}, val('rStyle', styleId(wordStyles[style]))) : null,
    linesOf(text).map((line, i) => [
      i === 0 ? null : w('br'),
      line
        .split('\t')
        .map((words, k) => [
          k === 0 ? null : w('tab'),
          words === '' ? null : w('t', { 'xml:space': 'preserve' }, words),
        ]),
    ]),
  )
  return to === undefined ? written : w('hyperlink', { anchor: to, history: 1 }, written)
}

function list({ style, items }: List, writer: Writer, gap: boolean): Markup[] {
  let next: number | null = null
  return items.map(({ number, runs }, i) => {
    if (number !== null && number !== next) writer.starts.push(number)
    next = number === null ? null : number + 1
    const numId = number === null ? 1 : writer.starts.length + 1
    const numbered = w('numPr', {}, val('ilvl', 0), val('numId', numId))
    return p(style, [numbered, gap && i === 0 ? roomAbove(style) : null], runs.map(run))
  })
}

/** A field that is filled in already: it works at once, and can be refreshed. */
function contents({ heading, chapters }: Contents): Markup[] {
  const field = (type: string) => w('r', {}, w('fldChar', { fldCharType: type }))
  const opening = [
    field('begin'),
    w('r', {}, w('instrText', { 'xml:space': 'preserve' }, ' TOC \\o "1-1" \\n \\h \\z ')),
    field('separate'),
  ]
  return [
    p('contentsTitle', null, run({ text: heading })),
    ...chapters.map(({ text, to }, i) =>
      p(
        'contents',
        null,
        i === 0 ? opening : null,
        run({ text, to, style: 'link' }),
        i === chapters.length - 1 ? field('end') : null,
      ),
    ),
  ]
}

function grid({ caption, columns, rows, widths, small, together }: Grid): Markup {
  const measures = widths.map(twips)
  const cell = (text: string, column: number, { strong, keep, ...look }: Look): Markup =>
    w(
      'tc',
      {},
      w(
        'tcPr',
        {},
        w('tcW', { w: look.span ? total(measures) : measures[column]!, type: 'dxa' }),
        look.span ? val('gridSpan', look.span) : null,
        look.border ? w('tcBorders', {}, border(look.border, 12, colours.rule)) : null,
        look.shade ? w('shd', { val: 'clear', color: 'auto', fill: colours.band }) : null,
        look.low ? val('vAlign', 'bottom') : null,
      ),
      p(
        cellStyle(columns[column]!, small),
        keep ? w('keepNext') : null,
        run({ text, style: strong ? 'strong' : undefined }),
      ),
    )
  const row = (cells: Markup[], properties: Child = null): Markup =>
    w('tr', {}, w('trPr', {}, w('cantSplit'), properties), cells)
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { w: total(measures), type: 'dxa' }),
      w('tblBorders', {}, border('bottom', 4, colours.line), border('insideH', 4, colours.line)),
      w('tblLayout', { type: 'fixed' }),
      w(
        'tblCellMar',
        {},
        w('top', { w: 30, type: 'dxa' }),
        w('left', { w: 0, type: 'dxa' }),
        w('bottom', { w: 30, type: 'dxa' }),
        w('right', { w: twips(CELL_GAP), type: 'dxa' }),
      ),
      w('tblLook', { firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0, noHBand: 1, noVBand: 1 }),
      val('tblCaption', caption),
    ),
    w(
      'tblGrid',
      {},
      measures.map(measure => w('gridCol', { w: measure })),
    ),
    row(
      columns.map(({ heading }, i) =>
        cell(heading, i, { strong: true, keep: true, border: 'bottom', low: true }),
      ),
      w('tblHeader'),
    ),
    rows.map(({ cells, emphasis }, i) => {
      const last = i === rows.length - 1
      const look: Look = {
        strong: emphasis !== undefined,
        shade: emphasis === 'group',
        border: emphasis === 'total' ? 'top' : undefined,
        keep: !last && (together || emphasis === 'group' || rows[i + 1]!.emphasis === 'total'),
        span: cells.length === 1 ? columns.length : undefined,
      }
      return row(cells.map((text, column) => cell(text, column, look)))
    }),
  )
}

interface Look {
  strong?: boolean
  shade?: boolean
  /** Vertically: words of one line stand at the foot. */
  low?: boolean
  border?: 'top' | 'bottom'
  keep?: boolean
  span?: number
}

const border = (side: string, size: number, color: string): Markup =>
  w(side, { val: 'single', sz: size, space: 0, color })
const total = (measures: readonly number[]): number => measures.reduce((sum, measure) => sum + measure, 0)

/** Numbered from 1, in the text and in the file. */
function picture(piece: Picture, writer: Writer): Markup {
  const number = writer.pictures.push(piece)
  const { title, description } = piece
  const size = { cx: emu(piece.width), cy: emu(piece.height) }
  return p(
    'chart',
    null,
    w(
      'r',
      {},
      w(
        'drawing',
        {},
        element(
          'wp:inline',
          { distT: 0, distB: 0, distL: 0, distR: 0 },
          element('wp:extent', size),
          element('wp:docPr', { id: number, name: `chart-${number}`, descr: description, title }),
          element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
          element(
            'a:graphic',
            {},
            element(
              'a:graphicData',
              { uri: namespaces['xmlns:pic'] },
              element(
                'pic:pic',
                {},
                element(
                  'pic:nvPicPr',
                  {},
                  element('pic:cNvPr', { id: number, name: `chart-${number}.png` }),
                  element('pic:cNvPicPr'),
                ),
                element(
                  'pic:blipFill',
                  {},
                  element(
                    'a:blip',
                    { 'r:embed': `png${number}` },
                    element(
                      'a:extLst',
                      {},
                      element(
                        'a:ext',
                        { uri: SVG_EXTENSION },
                        element('asvg:svgBlip', {
                          'xmlns:asvg': SVG_NAMESPACE,
                          'r:embed': `svg${number}`,
                        }),
                      ),
                    ),
                  ),
                  element('a:stretch', {}, element('a:fillRect')),
                ),
                element(
                  'pic:spPr',
                  {},
                  element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
                  element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Drawings are measured in millionths of a metre, 36 at a time. */
const emu = (millimetres: number): number => Math.round(millimetres * 36_000)

/** Header, footer and paper of a part. A4 with its margins, upright or on its side. */
function sectionOf({ orientation }: Part): Markup {
  const [short, long] = [twips(210), twips(297)]
  const upright = orientation === 'upright'
  const side = Math.round((twips(upright ? 210 : 297) - twips(TEXT_WIDTH[orientation])) / 2)
  return w(
    'sectPr',
    {},
    w('headerReference', { type: 'default', 'r:id': `header-${orientation}` }),
    w('footerReference', { type: 'default', 'r:id': `footer-${orientation}` }),
    w('pgSz', upright ? { w: short, h: long } : { w: long, h: short, orient: 'landscape' }),
    w('pgMar', {
      top: twips(MARGIN.top),
      right: side,
      bottom: twips(MARGIN.bottom),
      left: side,
      header: twips(MARGIN.edge),
      footer: twips(MARGIN.edge),
      gutter: 0,
    }),
  )
}

/** On every page: of which dossier and entry it is, and that it is an example if it is one. */
export const headerPart = ({ running }: Layout, { orientation }: Part): Markup =>
  w(
    'hdr',
    namespaces,
    edge('header', orientation, [
      run({ text: `${running.head}\t` }),
      run({ text: running.example, style: 'alarm' }),
    ]),
  )

/** On every page: the hash of the entry, and which page it is. */
export const footerPart = ({ running }: Layout, { orientation }: Part): Markup =>
  w(
    'ftr',
    namespaces,
    edge('footer', orientation, [
      run({ text: running.foot, style: 'runningHash' }),
      run({ text: `\t${running.page} ` }),
      pageField('PAGE'),
      run({ text: ` ${running.of} ` }),
      pageField('NUMPAGES'),
    ]),
  )

const edge = (style: 'header' | 'footer', orientation: Part['orientation'], children: Child): Markup =>
  p(style, w('tabs', {}, w('tab', { val: 'right', pos: twips(TEXT_WIDTH[orientation]) })), children)

const pageField = (name: string): Markup => w('fldSimple', { instr: ` ${name} ` }, run({ text: '1' }))
