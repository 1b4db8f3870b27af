import type { Language } from '../../src/dossier/text.ts'
import type { Block, Document, Table } from '../../src/report/document.ts'
import { rankingReport } from '../../src/report/ranking-report.ts'
import { type Sample, sampleSource } from './sample.ts'

/** The report on a sample. */
export const told = (sample?: Sample, language: Language = 'nl'): Document =>
  rankingReport(sampleSource(sample), language)

/** The blocks of one chapter. */
export const chapter = ({ sections }: Document, id: string): Block[] =>
  sections.find(section => section.id === id)!.blocks

/** Everything a reader of these blocks reads, one piece a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(piecesOf).join('\n')
}

function piecesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.map(({ term, value }) => `${term}: ${value}`)
    case 'statements':
      return block.statements.map(({ number, text, ground }) => `${number}. ${text} (${ground.text})`)
    case 'callout':
      return [block.title, block.text]
    case 'table':
      return [
        block.caption,
        block.columns.map(({ heading }) => heading).join(' | '),
        ...block.rows.map(({ cells }) => cells.join(' | ')),
      ]
    case 'chart':
      return [block.title, block.description, ...piecesOf(block.table)]
  }
}

export const wholeText = (document: Document): string =>
  document.sections.map(({ heading, blocks }) => `${heading}\n${textOf(blocks)}`).join('\n')

/** The table with this caption, those of charts included. */
export function tableIn(blocks: readonly Block[], caption: RegExp): Table {
  const tables = blocks.flatMap(block =>
    block.kind === 'chart' ? block.table : block.kind === 'table' ? block : [],
  )
  const found = tables.find(table => caption.test(table.caption))
  if (!found) throw new Error(`no table ${caption}; there are: ${tables.map(t => t.caption).join(' / ')}`)
  return found
}

export const cellsOf = (table: Table): string[][] => table.rows.map(({ cells }) => cells)
