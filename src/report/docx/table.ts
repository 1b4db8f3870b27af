import { type Grid, keepsNextRow } from '../office/piece.ts'
import { cellStyle, colours } from '../office/style.ts'
import { CELL_GAP } from '../office/table-layout.ts'
import type { Child, Markup } from '../office/xml.ts'
import { twips, val, w } from './styles.ts'
import { p, run } from './words.ts'

/** A table whose header row is repeated on every page it goes on. */
export function tableOf(grid: Grid): Markup {
  const { caption, columns, rows, widths, small } = grid
  const measures = widths.map(twips)
  const cell = (text: string, column: number, { strong, keep, ...look }: Look): Markup =>
    w(
      'tc',
      {},
      w(
        'tcPr',
        {},
        w('tcW', { w: look.span ? total(measures) : measures[column]!, type: 'dxa' }),
        look.span ? val('gridSpan', look.span) : null,
        look.border ? w('tcBorders', {}, border(look.border, 12, colours.rule)) : null,
        look.shade ? w('shd', { val: 'clear', color: 'auto', fill: colours.band }) : null,
        look.low ? val('vAlign', 'bottom') : null,
      ),
      p(
        cellStyle(columns[column]!, small),
        keep ? w('keepNext') : null,
        run({ text, style: strong ? 'strong' : undefined }),
      ),
    )
  const row = (cells: Markup[], properties: Child = null): Markup =>
    w('tr', {}, w('trPr', {}, w('cantSplit'), properties), cells)
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { w: total(measures), type: 'dxa' }),
      w('tblBorders', {}, border('bottom', 4, colours.line), border('insideH', 4, colours.line)),
      w('tblLayout', { type: 'fixed' }),
      w(
        'tblCellMar',
        {},
        w('top', { w: 30, type: 'dxa' }),
        w('left', { w: 0, type: 'dxa' }),
        w('bottom', { w: 30, type: 'dxa' }),
        w('right', { w: twips(CELL_GAP), type: 'dxa' }),
      ),
      w('tblLook', { firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0, noHBand: 1, noVBand: 1 }),
      val('tblCaption', caption),
    ),
    w(
      'tblGrid',
      {},
      measures.map(measure => w('gridCol', { w: measure })),
    ),
    row(
      columns.map(({ heading }, i) =>
        cell(heading, i, { strong: true, keep: true, border: 'bottom', low: true }),
      ),
      w('tblHeader'),
    ),
    rows.map(({ cells, emphasis }, i) => {
      const look: Look = {
        strong: emphasis !== undefined,
        shade: emphasis === 'group',
        border: emphasis === 'total' ? 'top' : undefined,
        keep: keepsNextRow(grid, i),
        span: cells.length === 1 ? columns.length : undefined,
      }
      return row(cells.map((text, column) => cell(text, column, look)))
    }),
  )
}

interface Look {
  strong?: boolean
  shade?: boolean
  /** Vertically: words of one line stand at the foot. */
  low?: boolean
  border?: 'top' | 'bottom'
  keep?: boolean
  span?: number
}

const border = (side: string, size: number, color: string): Markup =>
  w(side, { val: 'single', sz: size, space: 0, color })
const total = (measures: readonly number[]): number => measures.reduce((sum, measure) => sum + measure, 0)
