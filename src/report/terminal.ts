import type { Block, Document, Table } from './document.ts'

/** A part of a report as plain text for a terminal of this width; charts show their table. */
export function renderTerminal(document: Document, chapters: readonly string[], width: number): string {
  return document.sections
    .filter(({ id }) => chapters.includes(id))
    .map(({ heading, blocks }) =>
      [underlined(heading, '='), ...blocks.map(block => blockText(block, width))].join('\n\n'),
    )
    .join('\n\n')
}

export const underlined = (text: string, line: string): string =>
  `${text}\n${line.repeat(displayWidth(text))}`

function blockText(block: Block, width: number): string {
  switch (block.kind) {
    case 'paragraph':
      return wrap(block.text, width)
    case 'heading':
      return underlined(block.text, '-')
    case 'list':
      return block.items.map(item => wrap(item, width, '- ')).join('\n')
    case 'facts':
      return block.facts.map(({ term, value }) => wrap(`${term}: ${value}`, width, '  ')).join('\n')
    case 'callout':
      return `${wrap(`${block.title}. ${block.text}`, width, '! ')}`
    case 'table':
      return tableText(block, width)
    case 'chart':
      return tableText(block.table, width)
  }
}

/** Columns as wide as their contents; the first one gives way when the terminal is narrow. */
export function tableText({ caption, columns, rows }: Table, width: number): string {
  const cells = [columns.map(({ heading }) => heading), ...rows.map(row => row.cells)].map(row =>
    row.map(cell => cell.replace(/\s*\n\s*/g, '; ')),
  )
  const widths = columns.map((_, i) => Math.max(...cells.map(row => displayWidth(row[i] ?? ''))))
  const rest = widths.slice(1).reduce((sum, w) => sum + w + 2, 0)
  widths[0] = Math.max(8, Math.min(widths[0]!, width - rest))
  const line = (row: string[]) =>
    row
      .map((cell, i) => pad(clip(cell, widths[i]!), widths[i]!, columns[i]!.align))
      .join('  ')
      .trimEnd()
  return [
    wrap(caption, width),
    line(cells[0]!),
    widths.map(w => '-'.repeat(w)).join('  '),
    ...cells.slice(1).map(line),
  ].join('\n')
}

const clip = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`

function pad(text: string, width: number, align: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'end' ? space + text : text + space
}

/** Characters as a terminal counts them, near enough for names and figures. */
const displayWidth = (text: string): number => [...text].length

function wrap(text: string, width: number, bullet = ''): string {
  const indent = ' '.repeat(bullet.length)
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/\s+/)) {
    if (current && displayWidth(current) + displayWidth(word) + 1 > width - bullet.length) {
      lines.push(current)
      current = word
    } else current = current ? `${current} ${word}` : word
  }
  lines.push(current)
  return lines.map((line, i) => (i === 0 ? bullet : indent) + line).join('\n')
}
