import {
  type Contents,
  type Grid,
  type Layout,
  type List,
  needsRoom,
  type Paragraph,
  type Picture,
  type Piece,
} from '../office/piece.ts'
import { cellStyle, colours, type ParagraphStyleName, paragraphStyles, ROOM } from '../office/style.ts'
import { CELL_GAP, type Orientation } from '../office/table-layout.ts'
import { type Attributes, type Child, element, type Markup } from '../office/xml.ts'
import { BULLETS, fontFaces, masterName, mm, NUMBERS, rootAttributes, ruled, styleName } from './styles.ts'
import { runsOf } from './words.ts'

/** What the rest of the file must know of the body. */
export interface Body {
  content: Markup
  pictures: Picture[]
}

/** The text itself, numbered in order: the same report gives the same file. */
export function contentFile({ parts }: Layout): Body {
  const writer: Writer = { styles: new Map(), pictures: [], tables: 0 }
  const text = parts.map(({ orientation, pieces }) =>
    pieces.map((piece, k) => {
      const gap = needsRoom(piece, pieces[k - 1])
      return write(piece, writer, { gap, master: k === 0 ? orientation : null })
    }),
  )
  const content = element(
    'office:document-content',
    rootAttributes,
    fontFaces,
    element(
      'office:automatic-styles',
      {},
      [...writer.styles.values()].map(({ markup }) => markup),
      cells,
    ),
    element('office:body', {}, element('office:text', {}, text)),
  )
  return { content, pictures: writer.pictures }
}

interface Writer {
  /** What is said besides the styles, each once. */
  styles: Map<string, { name: string; markup: Markup }>
  pictures: Picture[]
  tables: number
}

interface Place {
  /** What it follows leaves no room. */
  gap: boolean
  /** Begins paper in this direction. */
  master: Orientation | null
}

function write(piece: Piece, writer: Writer, place: Place): Child {
  switch (piece.kind) {
    case 'paragraph':
      return paragraph(piece, writer, place)
    case 'list':
      return list(piece, writer, place)
    case 'grid':
      return grid(piece, writer)
    case 'picture':
      return picture(piece, writer)
    case 'contents':
      return contents(piece)
  }
}

function paragraph({ style, runs, anchor, startsPage }: Paragraph, writer: Writer, place: Place): Markup {
  const { outline } = paragraphStyles[style] as { outline?: number }
  const besides = {
    ...(startsPage ? { 'fo:margin-top': mm(0) } : roomAbove(style, place.gap)),
    'fo:break-before': startsPage && !place.master ? 'page' : null,
  }
  const master = place.master ? masterName(place.master) : null
  return element(
    outline ? 'text:h' : 'text:p',
    { 'text:style-name': varied(style, writer, besides, master), 'text:outline-level': outline ?? null },
    anchor ? element('text:bookmark', { 'text:name': anchor }) : null,
    runsOf(runs),
  )
}

const roomAbove = (style: ParagraphStyleName, gap: boolean): Attributes => ({
  'fo:margin-top': gap && !('before' in paragraphStyles[style]) ? mm(ROOM) : null,
})

/** The style, or one like it with something more said of this paragraph. */
function varied(
  style: ParagraphStyleName,
  writer: Writer,
  besides: Attributes,
  master: string | null = null,
): string {
  const parent = styleName(paragraphStyles[style])
  if (master === null && Object.values(besides).every(value => value === null)) return parent
  return automatic(
    writer,
    'paragraph',
    { 'style:parent-style-name': parent, 'style:master-page-name': master },
    [element('style:paragraph-properties', besides)],
  )
}

function automatic(writer: Writer, family: string, attributes: Attributes, properties: Markup[]): string {
  const key = JSON.stringify([family, attributes, properties])
  const known = writer.styles.get(key)
  if (known) return known.name
  const name = `A${writer.styles.size + 1}`
  const markup = element(
    'style:style',
    { 'style:name': name, 'style:family': family, ...attributes },
    properties,
  )
  writer.styles.set(key, { name, markup })
  return name
}

const list = ({ style, items }: List, writer: Writer, { gap }: Place): Markup =>
  element(
    'text:list',
    { 'text:style-name': style === 'item' ? BULLETS : NUMBERS },
    items.map(({ number, runs }, i) =>
      element(
        'text:list-item',
        { 'text:start-value': number },
        element(
          'text:p',
          { 'text:style-name': varied(style, writer, roomAbove(style, gap && i === 0)) },
          runsOf(runs),
        ),
      ),
    ),
  )

/** An index that is filled in already: it works at once, and can be refreshed. */
function contents({ heading, chapters }: Contents): Markup {
  const title = { 'text:style-name': styleName(paragraphStyles.contentsTitle) }
  const entry = styleName(paragraphStyles.contents)
  return element(
    'text:table-of-content',
    { 'text:name': 'contents' },
    element(
      'text:table-of-content-source',
      { 'text:outline-level': 1 },
      element('text:index-title-template', title, heading),
      element(
        'text:table-of-content-entry-template',
        { 'text:outline-level': 1, 'text:style-name': entry },
        element('text:index-entry-link-start'),
        element('text:index-entry-text'),
        element('text:index-entry-link-end'),
      ),
    ),
    element(
      'text:index-body',
      {},
      element('text:index-title', { 'text:name': 'contents-title' }, element('text:p', title, heading)),
      chapters.map(({ text, to }) =>
        element('text:p', { 'text:style-name': entry }, runsOf([{ text, to, style: 'link' }])),
      ),
    ),
  )
}

function grid({ caption, columns, rows, widths, small, together }: Grid, writer: Writer): Markup {
  const style = automatic(writer, 'table', {}, [
    element('style:table-properties', {
      'style:width': mm(widths.reduce((sum, width) => sum + width, 0)),
      'table:align': 'left',
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': together ? 'false' : null,
    }),
  ])
  const columnStyles = widths.map(width =>
    automatic(writer, 'table-column', {}, [
      element('style:table-column-properties', { 'style:column-width': mm(width) }),
    ]),
  )
  const row = (texts: readonly string[], look: keyof typeof looks) => {
    const spanned = texts.length === 1 ? columns.length : 1
    return element(
      'table:table-row',
      { 'table:style-name': 'row' },
      texts.map((text, i) =>
        element(
          'table:table-cell',
          {
            'table:style-name': look,
            'office:value-type': 'string',
            'table:number-columns-spanned': spanned > 1 ? spanned : null,
          },
          element(
            'text:p',
            { 'text:style-name': styleName(paragraphStyles[cellStyle(columns[i]!, small)]) },
            runsOf([{ text, style: look === 'plain' ? undefined : 'strong' }]),
          ),
        ),
      ),
      spanned > 1 ? columns.slice(1).map(() => element('table:covered-table-cell')) : null,
    )
  }
  return element(
    'table:table',
    { 'table:name': `table-${++writer.tables}`, 'table:style-name': style },
    element('table:title', {}, caption),
    columnStyles.map(name => element('table:table-column', { 'table:style-name': name })),
    element(
      'table:table-header-rows',
      {},
      row(
        columns.map(({ heading }) => heading),
        'heading',
      ),
    ),
    rows.map(({ cells, emphasis }) => row(cells, emphasis ?? 'plain')),
  )
}

const looks = {
  heading: { 'fo:border-bottom': ruled(1.5, colours.rule), 'style:vertical-align': 'bottom' },
  plain: { 'fo:border-bottom': ruled(0.5, colours.line) },
  group: { 'fo:border-bottom': ruled(0.5, colours.line), 'fo:background-color': `#${colours.band}` },
  total: { 'fo:border-top': ruled(1.5, colours.rule), 'fo:border-bottom': ruled(0.5, colours.line) },
} as const

const cells: Markup[] = [
  ...Object.entries(looks).map(([name, look]) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', {
        'fo:padding-top': '1.5pt',
        'fo:padding-bottom': '1.5pt',
        'fo:padding-left': '0mm',
        'fo:padding-right': mm(CELL_GAP),
        ...look,
      }),
    ),
  ),
  element(
    'style:style',
    { 'style:name': 'row', 'style:family': 'table-row' },
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
]

/** Programs that draw no SVG take the PNG, which comes second. */
function picture(piece: Picture, writer: Writer): Markup {
  const number = writer.pictures.push(piece)
  return element(
    'text:p',
    { 'text:style-name': styleName(paragraphStyles.chart) },
    element(
      'draw:frame',
      {
        'draw:name': `chart-${number}`,
        'text:anchor-type': 'as-char',
        'svg:width': mm(piece.width),
        'svg:height': mm(piece.height),
      },
      ['svg', 'png'].map(form =>
        element('draw:image', {
          'xlink:href': `Pictures/chart-${number}.${form}`,
          'xlink:type': 'simple',
          'xlink:show': 'embed',
          'xlink:actuate': 'onLoad',
        }),
      ),
      element('svg:title', {}, piece.title),
      element('svg:desc', {}, piece.description),
    ),
  )
}
