import type { Language } from '../dossier/text.ts'
import { formatNumber } from '../i18n/format.ts'
import { message } from '../i18n/message.ts'
import { captionOf, labelOf } from '../i18n/table-words.ts'
import type { Axis, Table } from '../mcda/table.ts'
import { figures, type Table as TableBlock, table as tableBlock, words } from './document.ts'

/**
 * The intermediate tables of a calculation, for people: captioned, in the notation of the literature.
 * Models and criteria go by their ids, so that a table with a column for each fits on a page.
 */
export const explanation = (tables: readonly Table[], language: Language): TableBlock[] =>
  tables.map(table => {
    const axes = axesOf(table)
    return tableBlock(
      `${captionOf(language, table.id)} (${table.symbol})`,
      [
        words(message(language, `axis.${axes.rows}`)),
        ...table.columns.map(column => figures(labelOf(language, axes.columns, column))),
      ],
      table.rows.map((row, i) => [
        labelOf(language, axes.rows, row),
        ...table.cells[i]!.map(cell => shown(language, cell)),
      ]),
    )
  })

/** The tables of additive@1 do not say what stands along their sides. */
function axesOf({ id, axes }: Table): { rows: Axis; columns: Axis } {
  if (axes) return axes
  const [kind] = id.split(':')
  return {
    rows: kind === 'weights' ? 'quantities' : 'alternatives',
    columns: kind === 'totals' ? 'quantities' : 'criteria',
  }
}

function shown(language: Language, cell: number | string | null): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? formatNumber(language, cell, 'calculation') : cell
}
