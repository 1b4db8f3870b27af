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
import type { Child, Markup } from '../office/xml.ts'
import { sectionOf } from './page.ts'
import { pictureOf } from './picture.ts'
import { namespaces, twips, val, w } from './styles.ts'
import { tableOf } from './table.ts'
import { p, run } from './words.ts'

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
      return tableOf(piece)
    case 'picture':
      return pictureOf(piece, writer.pictures.push(piece))
    case 'contents':
      return contents(piece)
  }
}

/** Word wants a paragraph after a table and at the end of a part: one that nobody sees. */
const seam = (section: Child = null): Markup =>
  w('p', {}, w('pPr', {}, w('spacing', { line: 20, lineRule: 'exact' }), section))

const paragraph = (
  { style, runs, anchor, startsPage, keeps }: Paragraph,
  writer: Writer,
  gap: boolean,
): Markup =>
  p(
    style,
    [
      keeps ? w('keepNext') : null,
      startsPage ? [w('pageBreakBefore'), w('spacing', { before: 0 })] : gap ? roomAbove(style) : null,
    ],
    bookmarked(runs.map(run), anchor, writer),
  )

const roomAbove = (style: ParagraphStyleName): Child =>
  'before' in paragraphStyles[style] ? null : w('spacing', { before: twips(ROOM) })

function bookmarked(children: Child, anchor: string | undefined, writer: Writer): Child {
  if (!anchor) return children
  const id = writer.bookmarks++
  return [w('bookmarkStart', { id, name: anchor }), children, w('bookmarkEnd', { id })]
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
