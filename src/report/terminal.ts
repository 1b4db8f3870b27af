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

/** Columns as wide as their contents, headings wrapped; the first column gives way when the terminal is narrow. */
export function tableText({ caption, columns, rows }: Table, width: number): string {
  const body = rows.map(row => row.cells.map(cell => cell.replace(/\s*\n\s*/g, '; ')))
  const widths = columns.map(({ heading }, i) =>
    Math.max(
      ...heading.split(' ').map(displayWidth),
      ...body.map(row => displayWidth(row[i] ?? '')),
      Math.min(displayWidth(heading), HEADING),
    ),
  )
  const rest = widths.slice(1).reduce((sum, w) => sum + w + 2, 0)
  widths[0] = Math.max(FIRST, Math.min(widths[0]!, width - rest))
  const line = (row: string[]) =>
    row
      .map((cell, i) => pad(clip(cell, widths[i]!), widths[i]!, columns[i]!.align))
      .join('  ')
      .trimEnd()
  const headings = columns.map(({ heading }, i) => wrap(heading, widths[i]!).split('\n'))
  const depth = Math.max(...headings.map(lines => lines.length))
  const top = Array.from({ length: depth }, (_, k) => line(headings.map(lines => lines[k] ?? '')))
  const rule = widths.map(w => '-'.repeat(w)).join('  ')
  return [wrap(caption, width), ...top, rule, ...body.map(line)].join('\n')
}

/** A heading may be this wide before it wraps; the first column never gets narrower than FIRST. */
const HEADING = 14
const FIRST = 20

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
