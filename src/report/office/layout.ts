import { localeOf } from '../../i18n/format.ts'
import { type Words, wordsIn } from '../../i18n/message.ts'
import type { ChartImage } from '../chart-image.ts'
import type { Block, Chart, Document, Section, Table } from '../document.ts'
import { sizeForOnePage } from './one-page.ts'
import type { Contents, Layout, Paragraph, Part, Picture, Piece } from './piece.ts'
import type { ParagraphStyleName } from './style.ts'
import { type Orientation, type TableLayout, TEXT_WIDTH, tableLayout } from './table-layout.ts'

/** A board signs it, so it is a page by itself. */
const isOwnPage = (section: Section | undefined): boolean => section?.id === 'verdict'
/** Tables this short stay on one page; cells longer than this need room to be read. */
const SHORT = 8
const LONG = 60
const ONE_PAGE_SCALE = 0.75
const HEAD_LENGTH = 70
const MM_PER_PIXEL = 25.4 / 96
const TALLEST = { upright: 190, sideways: 120 } as const

/** Lays a report out; every chart needs its image. */
export function layoutOf(document: Document, images: ReadonlyMap<Chart, ChartImage>): Layout {
  const { language, title, subtitle, provenance, onePage } = document
  const t = wordsIn(language)
  const head = t('report.running.head', { project: shorten(provenance.projectName), seq: provenance.seq })
  const foot = t('report.running.foot', { hash: provenance.hash })
  const begin: Part = { orientation: 'upright', pieces: opening(document, t) }
  const chapters = document.sections.map((_, i) => chapter(document, i, images))
  const own = onePage ? [begin, ...chapters] : chapters.filter((_, i) => isOwnPage(document.sections[i]))
  const others = onePage ? ONE_PAGE_SCALE : 1
  const tight = sizeForOnePage(
    own.flatMap(({ pieces }) => pieces),
    others,
  )
  return {
    locale: localeOf(language),
    title,
    subtitle,
    scale: { tight, others },
    basis: `${head}, ${foot}`,
    running: {
      head,
      example: document.notice ? t('report.running.example') : '',
      foot,
      page: t('report.running.page'),
      of: t('report.running.of'),
    },
    parts: partsOf([begin, ...chapters]),
  }
}

/** What follows on paper in the same direction is one part. */
function partsOf(chapters: readonly Part[]): Part[] {
  const parts: Part[] = []
  for (const { orientation, pieces } of chapters) {
    const last = parts.at(-1)
    if (last?.orientation === orientation) last.pieces.push(...pieces)
    else parts.push({ orientation, pieces: [...pieces] })
  }
  return parts
}

function opening(document: Document, t: Words): Piece[] {
  const { notice, title, subtitle, onePage, sections } = document
  return [
    ...(notice ? [noticeOf(t('report.example').toUpperCase(), notice, onePage ? ' ' : '\n')] : []),
    text('title', title),
    text('subtitle', subtitle),
    ...(onePage ? [] : stampOf(document, t)),
    ...(onePage || sections.length === 0 ? [] : [contentsOf(document, t('report.contents'))]),
  ]
}

const noticeOf = (label: string, notice: string, between: string): Paragraph => ({
  kind: 'paragraph',
  style: 'notice',
  runs: [{ text: `${label}${between}`, style: 'alarm' }, { text: notice }],
})

/** One page has its entry and hash in the margins. */
function stampOf({ provenance }: Document, t: Words): Piece[] {
  const { projectName, seq, hash, frameworkHash, method } = provenance
  return [
    fact(t('report.project'), projectName),
    fact(t('report.provenance.entry'), t('report.entry', { seq })),
    fact(t('report.hash'), hash, true),
    ...(frameworkHash ? [fact(t('report.framework.hash'), frameworkHash, true)] : []),
    ...(method ? [fact(t('report.provenance.method'), method, true)] : []),
  ]
}

const contentsOf = (document: Document, heading: string): Contents => ({
  kind: 'contents',
  heading,
  chapters: document.sections.map((section, i) => ({
    text: headingOf(document, i),
    to: anchorOf(section.id),
  })),
})

/** What is one page has no numbers. */
const headingOf = ({ onePage, sections }: Document, i: number): string =>
  onePage ? sections[i]!.heading : `${i + 1}. ${sections[i]!.heading}`

function chapter(document: Document, i: number, images: ReadonlyMap<Chart, ChartImage>): Part {
  const { sections, onePage } = document
  const section = sections[i]!
  const { id, blocks } = section
  const layouts = new Map(tablesOf(blocks).map(table => [table, tableLayout(table)]))
  const sideways = [...layouts.values()].some(({ orientation }) => orientation === 'sideways')
  const orientation = sideways ? 'sideways' : 'upright'
  const startsPage = !onePage && (isOwnPage(section) || isOwnPage(sections[i - 1]))
  const place: Place = { orientation, tight: isOwnPage(section), layouts, images }
  return {
    orientation,
    pieces: [
      { ...text('chapter', headingOf(document, i)), anchor: anchorOf(id), startsPage },
      ...blocks.flatMap((block, k) => introducing(piecesOf(block, place), blocks[k + 1])),
    ],
  }
}

/** Words right above a table or a picture stay with it. */
const introducing = (pieces: Piece[], next: Block | undefined): Piece[] =>
  next?.kind === 'table' || next?.kind === 'chart'
    ? pieces.map(piece => (piece.kind === 'paragraph' ? { ...piece, keeps: true } : piece))
    : pieces

const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap(block => (block.kind === 'table' ? block : block.kind === 'chart' ? block.table : []))

interface Place {
  /** All of it must be on one page. */
  tight: boolean
  orientation: Orientation
  layouts: ReadonlyMap<Table, TableLayout>
  images: ReadonlyMap<Chart, ChartImage>
}

function piecesOf(block: Block, place: Place): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [text(block.lead ? 'lead' : place.tight ? 'tightBody' : 'body', block.text)]
    case 'heading':
      return [text(place.tight ? 'tightHeading' : 'heading', block.text)]
    case 'list':
      return [
        {
          kind: 'list',
          style: 'item',
          items: block.items.map(item => ({ number: null, runs: [{ text: item }] })),
        },
      ]
    case 'statements':
      return [
        {
          kind: 'list',
          style: 'statement',
          items: block.statements.map(({ number, text, ground }) => ({
            number,
            runs: [
              { text: `${text} ` },
              ground.chapter === null
                ? { text: `(${ground.text})`, style: 'term' as const }
                : { text: ground.text, style: 'link' as const, to: anchorOf(ground.chapter) },
            ],
          })),
        },
      ]
    case 'facts':
      return block.facts.map(({ term, value, code }) => fact(term, value, code))
    case 'callout':
      return [text('calloutTitle', block.title), text('callout', block.text)]
    case 'table':
      return gridOf(block, place)
    case 'chart':
      return [
        text('caption', block.title),
        text('description', block.description),
        pictureOf(block, place),
        ...gridOf(block.table, place),
      ]
  }
}

function gridOf(table: Table, { layouts }: Place): Piece[] {
  const { caption, columns } = table
  const rows = table.rows.map(row => ({
    ...row,
    cells: row.cells.length === 1 ? row.cells : columns.map((_, i) => row.cells[i] ?? ''),
  }))
  const long = rows.some(({ cells }) => cells.slice(1).some(cell => cell.length > LONG))
  const together = rows.length <= SHORT && !long
  return [
    text('caption', caption),
    { kind: 'grid', caption, columns, rows, together, ...layouts.get(table)! },
  ]
}

function pictureOf(chart: Chart, { orientation, images }: Place): Picture {
  const { title, description } = chart
  const image = images.get(chart)!
  const [width, height] = [image.width * MM_PER_PIXEL, image.height * MM_PER_PIXEL]
  const scale = Math.min(1, TEXT_WIDTH[orientation] / width, TALLEST[orientation] / height)
  return { kind: 'picture', image, title, description, width: width * scale, height: height * scale }
}

const text = (style: ParagraphStyleName, words: string): Paragraph => ({
  kind: 'paragraph',
  style,
  runs: [{ text: words }],
})

const fact = (term: string, value: string, code = false): Paragraph => ({
  kind: 'paragraph',
  style: 'fact',
  runs: [{ text: `${term}\t`, style: 'term' }, code ? { text: value, style: 'code' } : { text: value }],
})

/** Letters, digits and lines only: Word takes no other in the name of a bookmark. */
const anchorOf = (id: string): string => `chapter_${id.replace(/\W/g, '_')}`.slice(0, 40)

const shorten = (name: string): string => {
  const line = name.replace(/\s+/g, ' ')
  const characters = [...line]
  return characters.length > HEAD_LENGTH ? `${characters.slice(0, HEAD_LENGTH - 1).join('')}…` : line
}
