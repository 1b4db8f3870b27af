import type { Column } from '../document.ts'
import { CELL_POINTS } from './table-layout.ts'

export const FONT = 'Arial'
export const FIXED_FONT = 'Courier New'
export const colours = {
  ink: '1a1a1a',
  quiet: '555555',
  accent: '1f4e79',
  alarm: '9c2b45',
  line: 'c4c4c4',
  rule: '767676',
  band: 'eef2f6',
} as const
export type Colour = keyof typeof colours

/** How a kind of paragraph looks: points for type and space between, millimetres for the rest. */
export interface ParagraphStyle {
  /** As Word and LibreOffice call it: by these names they know a heading, a caption or a header. */
  word: string
  writer: string
  points: number
  bold?: boolean
  colour?: Colour
  before?: number
  after?: number
  /** Height of a line, as a part of what the font asks. */
  line?: number
  /** From the margin to the border, or to the words of all lines but the first. */
  indent?: number
  /** The first line begins this much before the others. */
  hanging?: number
  border?: { sides: readonly Side[]; colour: Colour; points: number }
  /** 1 for chapters, 2 for headings in them. */
  outline?: number
  /** Stays on one page with what follows. */
  keep?: boolean
  end?: boolean
  /** Smaller where much must be on one page; or never, where others are. */
  shrinks?: 'most' | 'never'
}
export type Side = 'top' | 'left' | 'bottom' | 'right'

/** Between a border and the words in it, in points. */
export const PADDING = 6
const box: ParagraphStyle['border'] = {
  sides: ['top', 'left', 'bottom', 'right'],
  colour: 'alarm',
  points: 2.25,
}
const bar: ParagraphStyle['border'] = { sides: ['left'], colour: 'accent', points: 3 }
const cell = { line: 1.15, points: CELL_POINTS.normal }
const smallCell = { ...cell, points: CELL_POINTS.small }
const running = { points: 8, colour: 'quiet', shrinks: 'never' } as const

export const paragraphStyles = {
  body: { word: 'Body Text', writer: 'Text body', points: 10, after: 6 },
  lead: { word: 'Lead', writer: 'Lead', points: 11, bold: true, after: 6 },
  title: { word: 'Title', writer: 'Title', points: 22, bold: true, line: 1.15, after: 4, keep: true },
  subtitle: { word: 'Subtitle', writer: 'Subtitle', points: 12, colour: 'quiet', after: 10 },
  notice: { word: 'Notice', writer: 'Notice', points: 10, bold: true, border: box, after: 14 },
  contentsTitle: {
    ...{ word: 'TOC Heading', writer: 'Contents Heading', points: 11, bold: true },
    ...{ before: 14, after: 4, keep: true },
  },
  contents: { word: 'toc 1', writer: 'Contents 1', points: 10, after: 2 },
  chapter: {
    ...{ word: 'heading 1', writer: 'Heading 1', points: 15, bold: true, line: 1.2, before: 20, after: 7 },
    ...{ border: { sides: ['top'], colour: 'accent', points: 1.5 }, outline: 1, keep: true },
  },
  heading: {
    ...{ word: 'heading 2', writer: 'Heading 2', points: 11.5, bold: true, line: 1.2, before: 10, after: 3 },
    ...{ outline: 2, keep: true },
  },
  item: { word: 'List Bullet', writer: 'List 1', points: 10, after: 3, indent: 6, hanging: 4 },
  statement: {
    ...{ word: 'List Number', writer: 'Numbering 1', points: 9, shrinks: 'most' },
    ...{ line: 1.05, after: 1, indent: 7, hanging: 7 },
  },
  tightBody: {
    word: 'Body Text 2',
    writer: 'Text body small',
    points: 9,
    line: 1.1,
    before: 4,
    after: 2,
    shrinks: 'most',
  },
  tightHeading: {
    ...{ word: 'Heading 2 Small', writer: 'Heading 2 small', points: 10, bold: true, shrinks: 'most' },
    ...{ line: 1.05, before: 6, after: 1.5, outline: 2, keep: true },
  },
  fact: { word: 'Fact', writer: 'Fact', points: 10, after: 3, indent: 50, hanging: 50 },
  calloutTitle: {
    ...{ word: 'Callout Title', writer: 'Callout Title', points: 10, bold: true },
    ...{ before: 4, indent: 2, border: bar, keep: true },
  },
  callout: { word: 'Callout', writer: 'Callout', points: 10, after: 10, indent: 2, border: bar },
  caption: {
    ...{ word: 'caption', writer: 'Caption', points: 9, bold: true },
    ...{ before: 12, after: 4, keep: true },
  },
  description: { word: 'Chart Description', writer: 'Chart Description', points: 9, after: 6, keep: true },
  chart: { word: 'Chart', writer: 'Chart', points: 10, line: 1, after: 6 },
  cell: { word: 'Table Text', writer: 'Table Contents', ...cell },
  figureCell: { word: 'Table Figures', writer: 'Table Figures', ...cell, end: true },
  smallCell: { word: 'Table Text Small', writer: 'Table Contents Small', ...smallCell },
  smallFigureCell: { word: 'Table Figures Small', writer: 'Table Figures Small', ...smallCell, end: true },
  header: { word: 'header', writer: 'Header', ...running },
  footer: { word: 'footer', writer: 'Footer', ...running },
} as const satisfies Record<string, ParagraphStyle>
export type ParagraphStyleName = keyof typeof paragraphStyles
export const LINE_HEIGHT = 1.3
/** In millimetres, above what follows a table or facts. */
export const ROOM = 4

/** Words at the start, numbers at the end. */
export function cellStyle({ align }: Column, small: boolean): ParagraphStyleName {
  if (align === 'end') return small ? 'smallFigureCell' : 'figureCell'
  return small ? 'smallCell' : 'cell'
}

/** How words within a paragraph stand out. */
export interface WordStyle {
  word: string
  writer: string
  bold?: boolean
  colour?: Colour
  fixed?: boolean
  points?: number
}
export const wordStyles = {
  strong: { word: 'Strong', writer: 'Strong Emphasis', bold: true },
  term: { word: 'Term', writer: 'Term', colour: 'quiet' },
  code: { word: 'Code', writer: 'Source Text', fixed: true, points: 8 },
  runningHash: { word: 'Running Hash', writer: 'Running Hash', fixed: true, points: 7 },
  alarm: { word: 'Alarm', writer: 'Alarm', bold: true, colour: 'alarm' },
  link: { word: 'Hyperlink', writer: 'Internet link', colour: 'accent' },
} as const satisfies Record<string, WordStyle>
export type WordStyleName = keyof typeof wordStyles

/** The size of what must be on one page, and of all others, as a part of their own. */
export interface Scale {
  tight: number
  others: number
}

/** All styles of paragraphs, with all that a style may say, at these sizes. */
export const paragraphStylesAt = ({ tight, others }: Scale): Record<ParagraphStyleName, ParagraphStyle> =>
  Object.fromEntries(
    Object.entries<ParagraphStyle>(paragraphStyles).map(([name, style]) => {
      const scale = style.shrinks === 'most' ? tight : style.shrinks === 'never' ? 1 : others
      const at = (points = 0) => Math.round(points * scale * 20) / 20
      return [name, { ...style, points: at(style.points), before: at(style.before), after: at(style.after) }]
    }),
  ) as Record<ParagraphStyleName, ParagraphStyle>
export const everyWordStyle: readonly WordStyle[] = Object.values(wordStyles)
