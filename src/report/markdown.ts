import { type Words, wordsIn } from '../i18n/message.ts'
import type { Block, Document, Table } from './document.ts'

/** The report as GitHub-flavoured Markdown: the same words and tables, the charts as their tables. */
export function renderMarkdown(document: Document): string {
  const { language, title, subtitle, notice, onePage, sections } = document
  const t = wordsIn(language)
  const blocks = [
    `# ${inline(title)}`,
    `**${inline(subtitle)}**`,
    ...(notice ? [`> **${inline(t('report.example'))}.** ${inline(notice)}`] : []),
    stamp(document, t),
    ...sections.flatMap(({ heading, blocks }, i) => [
      onePage ? `## ${inline(heading)}` : `## ${i + 1}. ${inline(heading)}`,
      ...blocks.flatMap(blockOf),
    ]),
    '---',
    stamp(document, t),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Stands at the top and at the bottom, so that no loose half of a report is without it. */
function stamp(
  { provenance: { projectName, seq, hash, frameworkHash, method } }: Document,
  t: Words,
): string {
  return [
    `${inline(t('report.project'))}: ${inline(projectName)}`,
    `${inline(t('report.provenance.entry'))}: ${inline(t('report.entry', { seq }))}`,
    `${inline(t('report.hash'))}: ${code(hash)}`,
    ...(frameworkHash ? [`${inline(t('report.framework.hash'))}: ${code(frameworkHash)}`] : []),
    ...(method ? [`${inline(t('report.provenance.method'))}: ${code(method)}`] : []),
  ]
    .map(item => `- ${item}`)
    .join('\n')
}

function blockOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.lead ? `**${paragraph(block.text)}**` : paragraph(block.text)]
    case 'heading':
      return [`### ${inline(block.text)}`]
    case 'list':
      return [block.items.map(item => `- ${indent(paragraph(item))}`).join('\n')]
    case 'statements':
      return [
        block.statements
          .map(({ number, text, ground }) => `${number}. ${indent(paragraph(text))} (${inline(ground.text)})`)
          .join('\n'),
      ]
    case 'facts':
      return [
        block.facts
          .map(
            ({ term, value, code: isCode }) =>
              `- ${inline(term)}: ${isCode ? code(value) : indent(paragraph(value))}`,
          )
          .join('\n'),
      ]
    case 'callout':
      return [`> **${inline(block.title)}** ${inline(block.text)}`]
    case 'table':
      return tableOf(block)
    case 'chart':
      return [`**${inline(block.title)}**`, paragraph(block.description), ...tableOf(block.table)]
  }
}

function tableOf({ caption, columns, rows }: Table): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    `**${inline(caption)}**`,
    [
      line(columns.map(({ heading }) => cell(heading))),
      line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
      ...rows.map(({ cells, emphasis }) =>
        line(columns.map((_, i) => cellOf(cells[i] ?? '', emphasis !== undefined))),
      ),
    ].join('\n'),
  ]
}

/** Whatever could be read as markup, anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~&$]/g
/** What is only markup at the start of a line: a heading, a list, a rule, a setext line. */
const AT_START = /^(\s*)(#(?=#{0,5}(\s|$))|[+\-=:](?=[\s=:-]|$)|\d{1,9}(?=[.)](\s|$)))/
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/

/** One line of text, shown exactly as it was typed. */
function asTyped(text: string): string {
  const escaped = text
    .trim()
    .replace(MARKUP, '\\$&')
    // Addresses are not made into links.
    .replace(/(https?|ftp):\/\//gi, '$1\\://')
    .replace(/www\./gi, match => `${match.slice(0, 3)}\\.`)
  const start = AT_START.exec(escaped)
  if (!start) return escaped
  const [all, space, mark] = start as unknown as [string, string, string]
  const rest = escaped.slice(all.length)
  return /^\d/.test(mark) ? `${space}${mark}\\${rest}` : `${space}\\${mark}${rest}`
}

const linesOf = (text: string): string[] =>
  text
    .split(LINE_BREAK)
    .map(asTyped)
    .filter(line => line !== '')

const cellOf = (text: string, emphasis: boolean): string =>
  emphasis && text !== '' ? `**${cell(text)}**` : cell(text)

const inline = (text: string): string => linesOf(text).join(' ')
/** A line break that somebody typed is a hard break. */
const paragraph = (text: string): string => linesOf(text).join('\\\n')
const indent = (text: string): string => text.replaceAll('\n', '\n  ')
const cell = (text: string): string => linesOf(text).join('<br>')
/** Hashes, identifiers and commands of ours; a backtick in it would end the code, so it becomes text. */
const code = (text: string): string => (/^[^`\n]+$/.test(text) ? `\`${text}\`` : inline(text))
