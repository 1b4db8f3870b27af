import type { ChapterId } from './chapters/order.ts'
import type { Block, Document, Table } from './document.ts'

/** A part of a report as plain text for a terminal of this width; charts show their table. */
export function renderTerminal(document: Document, chapters: readonly ChapterId[], width: number): string {
  return document.sections
    .flatMap(({ id, heading, blocks }, i) =>
      (chapters as readonly string[]).includes(id)
        ? [sectionText(`${i + 1}. ${heading}`, blocks, width)]
        : [],
    )
    .join('\n\n')
}

export const sectionText = (heading: string, blocks: readonly Block[], width: number): string =>
  [underlined(heading, '='), ...blocks.map(block => blockText(block, width))].join('\n\n')

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
    case 'statements':
      return block.statements
        .map(({ number, text, ground }) => wrap(`${text} (${ground.text})`, width, `${number}. `.padStart(4)))
        .join('\n')
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

/** Columns as wide as their contents; where the terminal is too narrow for that, the widest ones wrap their words. */
export function tableText({ caption, columns, rows }: Table, width: number): string {
  const body = rows.map(row => row.cells.map(cell => cell.replace(/\s*\n\s*/g, '; ')))
  // A row of one cell speaks of all the rows below it, over all columns.
  const cells = body.filter(row => row.length > 1 || columns.length === 1)
  const widths = fitting(
    columns.map(({ heading }, i) =>
      Math.max(
        ...heading.split(' ').map(displayWidth),
        ...cells.map(row => displayWidth(row[i] ?? '')),
        Math.min(displayWidth(heading), HEADING),
      ),
    ),
    width,
  )
  const line = (row: readonly string[]) => {
    const wrapped = row.map((cell, i) => wrap(cell, widths[i]!).split('\n'))
    const depth = Math.max(...wrapped.map(lines => lines.length))
    return Array.from({ length: depth }, (_, k) =>
      wrapped
        .map((lines, i) => pad(clip(lines[k] ?? '', widths[i]!), widths[i]!, columns[i]!.align))
        .join('  ')
        .trimEnd(),
    ).join('\n')
  }
  const headings = line(columns.map(({ heading }) => heading))
  const rule = widths.map(w => '-'.repeat(w)).join('  ')
  return [
    wrap(caption, width),
    headings,
    rule,
    ...body.map(row => (row.length < columns.length ? wrap(row[0]!, width) : line(row))),
  ].join('\n')
}

/** A heading may be this wide before it wraps; no column gets narrower than NARROW for want of room. */
const HEADING = 14
const NARROW = 14

/** Takes from the widest column until all fit. */
function fitting(natural: readonly number[], width: number): number[] {
  const widths = [...natural]
  let over = widths.reduce((sum, w) => sum + w + 2, -2) - width
  for (; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths))
    if (widths[widest]! <= NARROW) break
    widths[widest]!--
  }
  return widths
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
