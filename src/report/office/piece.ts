import type { Language } from '../../dossier/text.ts'
import type { ChartImage } from '../chart-image.ts'
import type { Row, Table } from '../document.ts'
import type { ParagraphStyleName, Scale, WordStyleName } from './style.ts'
import type { Orientation, TableLayout } from './table-layout.ts'

/** A report as pages of any word processor: what stands where, and in which style. */
export interface Layout {
  locale: string
  title: string
  subtitle: string
  /** Of letters and the room between: what is to be one page is set smaller. */
  scale: Scale
  /** What entry of what dossier it rests on, for those who only see the file. */
  basis: string
  running: { head: string; example: string; foot: string; page: string; of: string }
  /** Each with its own direction of the paper. */
  parts: Part[]
}

export interface Part {
  orientation: Orientation
  pieces: Piece[]
}

export type Piece = Paragraph | List | Grid | Picture | Contents

export interface Paragraph {
  kind: 'paragraph'
  style: ParagraphStyleName
  runs: Run[]
  /** Where links to it lead. */
  anchor?: string
  startsPage?: boolean
  /** Stays on one page with what follows, whatever its style. */
  keeps?: boolean
}

/** Line breaks in the text are line breaks on the page. */
export interface Run {
  text: string
  style?: WordStyleName
  /** The anchor that these words lead to. */
  to?: string
}

export interface List {
  kind: 'list'
  style: 'item' | 'statement'
  /** By their own numbers, or by none. */
  items: { number: number | null; runs: Run[] }[]
}

export interface Grid extends TableLayout {
  kind: 'grid'
  caption: string
  columns: Table['columns']
  rows: Row[]
  /** Short enough to stay on one page. */
  together: boolean
}

/** Measures in millimetres. */
export interface Picture {
  kind: 'picture'
  image: ChartImage
  title: string
  description: string
  width: number
  height: number
}

export interface Contents {
  kind: 'contents'
  heading: string
  chapters: { text: string; to: string }[]
}

/** A table and a series of facts have no room below them by themselves. */
export const needsRoom = (piece: Piece, before: Piece | undefined): boolean =>
  before?.kind === 'grid' || (isFact(before) && !isFact(piece))

/** Rows that stay on one page with the next: no group is apart from its heading, no row or sum is alone. */
export const keepsNextRow = ({ rows, together }: Grid, i: number): boolean =>
  i < rows.length - 1 &&
  (together ||
    i === 0 ||
    i === rows.length - 2 ||
    rows[i]!.emphasis === 'group' ||
    rows[i + 1]!.emphasis === 'total')

const isFact = (piece: Piece | undefined): boolean => piece?.kind === 'paragraph' && piece.style === 'fact'

/** The language of a locale such as nl-NL, and its country. */
export const languageAndCountry = ({ locale }: Layout) => locale.split('-') as [Language, string]

/** Text in pieces of one line, tabs apart: how a person broke it, or pasted it from a word processor. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
