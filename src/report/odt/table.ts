import { type Grid, keepsNextRow } from '../office/piece.ts'
import { cellStyle, colours, paragraphStyles } from '../office/style.ts'
import { CELL_GAP } from '../office/table-layout.ts'
import { element, type Markup } from '../office/xml.ts'
import type { AutomaticStyles } from './automatic.ts'
import { mm, ruled, styleName } from './styles.ts'
import { runsOf } from './words.ts'

/** A table whose header row is repeated on every page it goes on. */
export function tableOf(grid: Grid, number: number, automatic: AutomaticStyles): Markup {
  const { caption, columns, rows, widths, small, together } = grid
  const style = automatic.nameOf(
    'table',
    {},
    element('style:table-properties', {
      'style:width': mm(widths.reduce((sum, width) => sum + width, 0)),
      'table:align': 'left',
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': together ? 'false' : null,
    }),
  )
  const columnStyles = widths.map(width =>
    automatic.nameOf(
      'table-column',
      {},
      element('style:table-column-properties', { 'style:column-width': mm(width) }),
    ),
  )
  const inCell = (column: number, keeps: boolean): string => {
    const name = styleName(paragraphStyles[cellStyle(columns[column]!, small)])
    const keeping = element('style:paragraph-properties', { 'fo:keep-with-next': 'always' })
    return keeps ? automatic.nameOf('paragraph', { 'style:parent-style-name': name }, keeping) : name
  }
  const row = (texts: readonly string[], look: keyof typeof looks, keeps = false) => {
    const spanned = texts.length === 1 ? columns.length : 1
    return element(
      'table:table-row',
      { 'table:style-name': 'row' },
      texts.map((text, i) =>
        element(
          'table:table-cell',
          {
            'table:style-name': look,
            'office:value-type': 'string',
            'table:number-columns-spanned': spanned > 1 ? spanned : null,
          },
          element(
            'text:p',
            { 'text:style-name': inCell(i, keeps) },
            runsOf([{ text, style: look === 'plain' ? undefined : 'strong' }]),
          ),
        ),
      ),
      spanned > 1 ? columns.slice(1).map(() => element('table:covered-table-cell')) : null,
    )
  }
  return element(
    'table:table',
    { 'table:name': `table-${number}`, 'table:style-name': style },
    element('table:title', {}, caption),
    columnStyles.map(name => element('table:table-column', { 'table:style-name': name })),
    element(
      'table:table-header-rows',
      {},
      row(
        columns.map(({ heading }) => heading),
        'heading',
      ),
    ),
    rows.map(({ cells, emphasis }, i) => row(cells, emphasis ?? 'plain', keepsNextRow(grid, i))),
  )
}

const looks = {
  heading: { 'fo:border-bottom': ruled(1.5, colours.rule), 'style:vertical-align': 'bottom' },
  plain: { 'fo:border-bottom': ruled(0.5, colours.line) },
  group: { 'fo:border-bottom': ruled(0.5, colours.line), 'fo:background-color': `#${colours.band}` },
  total: { 'fo:border-top': ruled(1.5, colours.rule), 'fo:border-bottom': ruled(0.5, colours.line) },
} as const

/** How cells and rows look, by name. */
export const cellStyles: Markup[] = [
  ...Object.entries(looks).map(([name, look]) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', {
        'fo:padding-top': '1.5pt',
        'fo:padding-bottom': '1.5pt',
        'fo:padding-left': '0mm',
        'fo:padding-right': mm(CELL_GAP),
        ...look,
      }),
    ),
  ),
  element(
    'style:style',
    { 'style:name': 'row', 'style:family': 'table-row' },
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
]
