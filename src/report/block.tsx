import type { ComponentChildren } from 'preact'
import type { Block, Chart, Row, Table } from './document.ts'
import { CELL_POINTS, leastWidth, TEXT_WIDTH } from './office/table-layout.ts'

/** Tables this short stay on one printed page. */
const KEEPS_TOGETHER = 8
/** Cells longer than this need room to be read. */
const LONG = 60
/** On paper, where the letters of other tables would make one wider than the page; columns closer together. */
const FINE: readonly [name: string, points: number][] = [
  ['fine', 7.5],
  ['finer', 6.2],
]
const FINE_GAP = 1.7

export interface BlockProps<B extends Block = Block> {
  block: B
  /** Unique on the page. */
  id: string
  /** Every chart as SVG text. */
  drawings: ReadonlyMap<Chart, string>
  /** Words to open the table below a chart with, where it is not to be seen at once. */
  unfold?: string
}

/** One block of a report: the same in a report and on a page. */
export function BlockOf({ block, id, drawings, unfold }: BlockProps) {
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
              {lines(text)}{' '}
              {ground.chapter === null ? (
                <span class="ground">({ground.text})</span>
              ) : (
                <a href={`#${ground.chapter}`}>{ground.text}</a>
              )}
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
      return <ChartOf block={block} id={id} drawings={drawings} unfold={unfold} />
  }
}

/** A line break that somebody typed is a line break on the page. */
const lines = (text: string): ComponentChildren =>
  text.split(/\r\n|\r|\n/).flatMap((line, i) => (i === 0 ? [line] : [<br key={i} />, line]))

export function TableOf({ table, id }: { table: Table; id: string }) {
  const { caption, columns, rows } = table
  const long = rows.some(({ cells }) => cells.slice(1).some(cell => cell.length > LONG))
  const short = rows.length <= KEEPS_TOGETHER && !long
  return (
    // A wide table scrolls in a region of its own, which the keyboard can reach.
    <section
      class={classes('scroll', short && 'narrow')}
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table class={classes(long && 'long', fineness(table))}>
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

const classes = (...names: (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined

function fineness(table: Table): string | undefined {
  if (leastWidth(table, CELL_POINTS.normal) <= TEXT_WIDTH.upright) return undefined
  const fine = FINE.find(([, points]) => leastWidth(table, points, FINE_GAP) <= TEXT_WIDTH.upright)
  return fine?.[0] ?? 'finest'
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

function ChartOf({ block, id, drawings, unfold }: BlockProps<Chart>) {
  const numbers = <TableOf table={block.table} id={`${id}-table`} />
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
      {unfold ? (
        <details>
          <summary>{unfold}</summary>
          {numbers}
        </details>
      ) : (
        numbers
      )}
    </figure>
  )
}
