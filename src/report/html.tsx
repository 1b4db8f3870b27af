import { createHash } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { type Words, wordsIn } from '../i18n/message.ts'
import { drawChart } from './charts.ts'
import type { Block, Chart, Document, Row, Section, Table } from './document.ts'
import { stylesheet } from './stylesheet.ts'

/** Tables this short stay on one printed page. */
const KEEPS_TOGETHER = 10
/** Cells longer than this need room to be read. */
const LONG = 60

/** One page that needs nothing else: no script, no request, its style inside. */
export async function renderHtml(document: Document): Promise<string> {
  const drawings = await drawAll(document)
  const style = stylesheet(document)
  return `<!doctype html>\n${render(<Page document={document} drawings={drawings} style={style} />)}\n`
}

async function drawAll({ sections }: Document): Promise<Map<Chart, string>> {
  const drawings = new Map<Chart, string>()
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'chart') continue
    const { spec, title, description } = block
    drawings.set(block, await drawChart(spec, { id: `chart-${drawings.size + 1}`, title, description }))
  }
  return drawings
}

/** Also holds when the page was saved to disk, where no server says it. */
const policyOf = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

interface PageProps {
  document: Document
  drawings: ReadonlyMap<Chart, string>
  style: string
}

function Page({ document, drawings, style }: PageProps) {
  const { language, title, subtitle, notice, provenance, sections } = document
  const t = wordsIn(language)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(style)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}: ${subtitle}`}</title>
        {/* Our own text; what a person typed is escaped by cssString. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>
          {notice && (
            <p class="notice">
              <strong>{t('report.example')}</strong> {notice}
            </p>
          )}
          <h1>{title}</h1>
          <p class="subtitle">{subtitle}</p>
          <Stamp t={t} provenance={provenance} />
        </header>
        <nav aria-labelledby="contents">
          <h2 id="contents">{t('report.contents')}</h2>
          <ol>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          {sections.map((section, i) => (
            <Chapter key={section.id} number={i + 1} section={section} drawings={drawings} />
          ))}
        </main>
        <footer class="colophon">
          <Stamp t={t} provenance={provenance} />
        </footer>
      </body>
    </html>
  )
}

function Stamp({ t, provenance }: { t: Words; provenance: Document['provenance'] }) {
  return (
    <dl>
      <dt>{t('report.provenance.entry')}</dt>
      <dd>{t('report.entry', { seq: provenance.seq })}</dd>
      <dt>{t('report.hash')}</dt>
      <dd>
        <code>{provenance.hash}</code>
      </dd>
    </dl>
  )
}

interface ChapterProps {
  number: number
  section: Section
  drawings: ReadonlyMap<Chart, string>
}

function Chapter({ number, section: { id, heading, blocks }, drawings }: ChapterProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{`${number}. ${heading}`}</h2>
      {blocks.map((block, i) => (
        <BlockOf key={i} block={block} id={`${id}-${i + 1}`} drawings={drawings} />
      ))}
    </section>
  )
}

interface BlockProps<B extends Block = Block> {
  block: B
  /** Unique on the page. */
  id: string
  drawings: ReadonlyMap<Chart, string>
}

function BlockOf({ block, id, drawings }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p class={block.lead ? 'lead' : undefined}>{lines(block.text)}</p>
    case 'heading':
      return <h3>{block.text}</h3>
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            <li key={i}>{lines(item)}</li>
          ))}
        </ul>
      )
    case 'statements':
      return (
        <ol class="statements">
          {block.statements.map(({ number, text, ground }) => (
            <li key={number} value={number}>
              {lines(text)} <a href={`#${ground.chapter}`}>{ground.text}</a>
            </li>
          ))}
        </ol>
      )
    case 'facts':
      return (
        <dl>
          {block.facts.flatMap(({ term, value, code }) => [
            <dt key={`${term} term`}>{term}</dt>,
            <dd key={term}>{code ? <code>{value}</code> : value}</dd>,
          ])}
        </dl>
      )
    case 'callout':
      return (
        <div class="callout">
          <p>
            <strong>{block.title}</strong>
          </p>
          <p>{lines(block.text)}</p>
        </div>
      )
    case 'table':
      return <TableOf table={block} id={id} />
    case 'chart':
      return <ChartOf block={block} id={id} drawings={drawings} />
  }
}

/** A line break that somebody typed is a line break on the page. */
const lines = (text: string): ComponentChildren =>
  text.split(/\r\n|\r|\n/).flatMap((line, i) => (i === 0 ? [line] : [<br key={i} />, line]))

function TableOf({ table: { caption, columns, rows }, id }: { table: Table; id: string }) {
  const long = rows.some(({ cells }) => cells.slice(1).some(cell => cell.length > LONG))
  const short = rows.length <= KEEPS_TOGETHER && !long
  return (
    // A wide table scrolls in a region of its own, which the keyboard can reach.
    <section
      class={['scroll', short && 'narrow'].filter(Boolean).join(' ')}
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table class={long ? 'long' : undefined}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, align }, i) => (
              <th key={i} scope="col" class={align === 'end' ? 'end' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(rows).map((group, g) => (
          <tbody key={g}>
            {group.map((row, i) => (
              <RowOf key={i} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** A row of one cell opens a group, whose heading it is. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [[]]
  for (const row of rows) {
    if (row.cells.length === 1) groups.push([])
    groups.at(-1)!.push(row)
  }
  return groups.filter(group => group.length > 0)
}

function RowOf({ row: { cells, emphasis }, columns }: { row: Row; columns: Table['columns'] }) {
  if (cells.length === 1)
    return (
      <tr class={emphasis}>
        <th scope="rowgroup" colSpan={columns.length}>
          {cells[0]}
        </th>
      </tr>
    )
  return (
    <tr class={emphasis}>
      {cells.map((cell, i) =>
        i === 0 ? (
          <th key={i} scope="row">
            {cell}
          </th>
        ) : (
          <td key={i} class={columns[i]?.align === 'end' ? 'end' : undefined}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}

function ChartOf({ block, id, drawings }: BlockProps<Chart>) {
  return (
    <figure>
      <figcaption>
        <strong>{block.title}</strong> {block.description}
      </figcaption>
      <section
        class="drawing"
        aria-label={block.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        // Drawn by vega, which escapes the names in it.
        dangerouslySetInnerHTML={{ __html: drawings.get(block) ?? '' }}
      />
      <TableOf table={block.table} id={`${id}-table`} />
    </figure>
  )
}
