import {
  type Contents,
  type Layout,
  type List,
  needsRoom,
  type Paragraph,
  type Picture,
  type Piece,
} from '../office/piece.ts'
import { type ParagraphStyleName, paragraphStyles, ROOM } from '../office/style.ts'
import type { Orientation } from '../office/table-layout.ts'
import { type Attributes, type Child, element, type Markup } from '../office/xml.ts'
import { type AutomaticStyles, automaticStyles } from './automatic.ts'
import { BULLETS, fontFaces, masterName, mm, NUMBERS, rootAttributes, styleName } from './styles.ts'
import { cellStyles, tableOf } from './table.ts'
import { runsOf } from './words.ts'

/** What the rest of the file must know of the body. */
export interface Body {
  content: Markup
  pictures: Picture[]
}

/** The text itself, numbered in order: the same report gives the same file. */
export function contentFile({ parts }: Layout): Body {
  const writer: Writer = { automatic: automaticStyles(), pictures: [], tables: 0 }
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
    element('office:automatic-styles', {}, writer.automatic.all(), cellStyles),
    element('office:body', {}, element('office:text', {}, text)),
  )
  return { content, pictures: writer.pictures }
}

interface Writer {
  automatic: AutomaticStyles
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
      return tableOf(piece, ++writer.tables, writer.automatic)
    case 'picture':
      return picture(piece, writer)
    case 'contents':
      return contents(piece)
  }
}

function paragraph(
  { style, runs, anchor, startsPage, keeps }: Paragraph,
  writer: Writer,
  place: Place,
): Markup {
  const { outline } = paragraphStyles[style] as { outline?: number }
  const besides = {
    ...(startsPage ? { 'fo:margin-top': mm(0) } : roomAbove(style, place.gap)),
    'fo:break-before': startsPage && !place.master ? 'page' : null,
    'fo:keep-with-next': keeps ? 'always' : null,
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
  return writer.automatic.nameOf(
    'paragraph',
    { 'style:parent-style-name': parent, 'style:master-page-name': master },
    element('style:paragraph-properties', besides),
  )
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
