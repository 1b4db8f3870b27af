import type { ComponentChildren } from 'preact'

export interface Column {
  heading: ComponentChildren
  /** `end`: figures, one under the other. */
  align?: 'end'
}

export interface WideTableProps {
  /** Unique on the page. */
  id: string
  caption: string
  columns: Column[]
  /** The first cell of a row is its heading. */
  rows: ComponentChildren[][]
  /** No wider than it needs to be: figures stay near what they are about. */
  narrow?: boolean
}

/** A table that scrolls in a region of its own where it is too wide, which the keyboard can reach. */
export function WideTable({ id, caption, columns, rows, narrow }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class={narrow ? 'scroll narrow' : 'scroll'} aria-labelledby={id} tabIndex={0}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption" id={id}>
          {caption}
        </caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map(({ heading, align }, i) => (
              <th key={i} scope="col" class={cellClass('utrecht-table__header-cell', align)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map((cells, r) => (
            <tr key={r} class="utrecht-table__row">
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row" class="utrecht-table__cell">
                    {cell}
                  </th>
                ) : (
                  <td key={i} class={cellClass('utrecht-table__cell', columns[i]?.align)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const cellClass = (name: string, align?: 'end'): string => (align === 'end' ? `${name} end` : name)
