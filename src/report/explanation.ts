import type { Language } from '../dossier/text.ts'
import { formatNumber } from '../i18n/format.ts'
import { message } from '../i18n/message.ts'
import { captionOf, labelOf } from '../i18n/table-words.ts'
import type { Axis, Table } from '../mcda/table.ts'
import { figures, type Table as TableBlock, table as tableBlock, words } from './document.ts'

/** How identifiers of a project are called; without it they stand as they are. */
export type Naming = (axis: Axis, id: string) => string

/** The intermediate tables of a calculation, for people: captioned, in the notation of the literature. */
export function explanation(
  tables: readonly Table[],
  language: Language,
  naming: Naming = (_, id) => id,
): TableBlock[] {
  return tables.map(table => {
    const axes = axesOf(table)
    const name = (axis: Axis, label: string) =>
      axis === 'quantities' ? labelOf(language, axis, label) : naming(axis, label)
    return tableBlock(
      `${captionOf(language, table.id)} (${table.symbol})`,
      [words(''), ...table.columns.map(column => figures(name(axes.columns, column)))],
      table.rows.map((row, i) => [
        name(axes.rows, row),
        ...table.cells[i]!.map(cell => shown(language, cell)),
      ]),
    )
  })
}

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
  if (cell === null) return message(language, 'report.missing')
  return typeof cell === 'number' ? formatNumber(language, cell, 'calculation') : cell
}
