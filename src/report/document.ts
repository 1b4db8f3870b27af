import type { Language } from '../dossier/text.ts'
import type { ChartSpec } from './charts.ts'

/** A report as blocks of finished text: every renderer shows the same words and the same numbers. */
export interface Document {
  language: Language
  title: string
  subtitle: string
  /** The label of a shipped example, to be seen before anything else. */
  notice: string | null
  provenance: Provenance
  /** To be printed on one page: no table of contents, no chapter numbers, smaller type. */
  onePage?: boolean
  sections: Section[]
}

/** What every page carries: on which entry of which dossier it rests. */
export interface Provenance {
  project: string
  projectName: string
  seq: number
  hash: string
  /** Null: nothing is sealed yet. */
  frameworkHash: string | null
  /** Null: nothing is computed. */
  method: string | null
}

export interface Section {
  /** Stable, the same in every language: the anchor of the chapter. */
  id: string
  heading: string
  blocks: Block[]
}

export type Block = Paragraph | Heading | List | Statements | Table | Chart | Callout | Facts

export interface Paragraph {
  kind: 'paragraph'
  text: string
  /** Says what the chapter comes down to. */
  lead?: boolean
}

export interface Heading {
  kind: 'heading'
  text: string
}

export interface List {
  kind: 'list'
  items: string[]
}

/** Sentences that a board can sign, by their numbers; each says in which chapter its ground is told. */
export interface Statements {
  kind: 'statements'
  /** `chapter` is null when that chapter is not in this document: there is nothing to link to. */
  statements: { number: number; text: string; ground: { chapter: string | null; text: string } }[]
}

/** Terms with what they stand for. `code`: a hash or identifier, to be copied letter by letter. */
export interface Facts {
  kind: 'facts'
  facts: { term: string; value: string; code?: boolean }[]
}

/** Text that must not be missed. */
export interface Callout {
  kind: 'callout'
  title: string
  text: string
}

export interface Column {
  heading: string
  /** Numbers at the end, words at the start. */
  align: 'start' | 'end'
}

/** The first cell of a row is its heading; a row of one cell speaks of all the rows below it. A line break in a cell is a line break in the reader's table. */
export interface Table {
  kind: 'table'
  caption: string
  columns: Column[]
  rows: Row[]
}

export interface Row {
  cells: string[]
  /** A group's own row, or the sum below the rows. */
  emphasis?: 'group' | 'total'
}

/** A picture, said in words, with its numbers in a table: nobody depends on the picture. */
export interface Chart {
  kind: 'chart'
  title: string
  description: string
  spec: ChartSpec
  table: Table
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })
export const lead = (text: string): Paragraph => ({ kind: 'paragraph', text, lead: true })
export const heading = (text: string): Heading => ({ kind: 'heading', text })
export const list = (items: string[]): List => ({ kind: 'list', items })
export const words = (heading: string): Column => ({ heading, align: 'start' })
export const figures = (heading: string): Column => ({ heading, align: 'end' })

/** A table of plain rows. */
export const table = (caption: string, columns: Column[], rows: (string[] | Row)[]): Table => ({
  kind: 'table',
  caption,
  columns,
  rows: rows.map(row => (Array.isArray(row) ? { cells: row } : row)),
})
