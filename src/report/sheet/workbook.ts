import type { Language } from '../../dossier/text.ts'
import { writeOds } from './ods.ts'
import type { Cell, Sheet } from './sheet.ts'
import { legalNames } from './sheet-name.ts'
import { writeXlsx } from './xlsx.ts'

export const workbookFormats = ['xlsx', 'ods'] as const
export type WorkbookFormat = (typeof workbookFormats)[number]

export const workbookTypes: Record<WorkbookFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

const writers = { xlsx: writeXlsx, ods: writeOds }

/**
 * Sheets as one file that spreadsheet programs open. No cell is ever a formula. The same sheets give the
 * same bytes.
 */
export function renderWorkbook(
  sheets: readonly Sheet[],
  format: WorkbookFormat,
  language: Language,
): Uint8Array {
  const names = legalNames(sheets.map(({ name }) => name))
  return writers[format](
    sheets.map((sheet, i) => ({ ...sheet, name: names[i]!, rows: sheet.rows.map(row => row.map(writable)) })),
    language,
  )
}

/** A cell holds this many characters in any program. */
const LONGEST = 32_767

function writable(cell: Cell): Cell {
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new RangeError(`not a number to write: ${cell}`)
  if (typeof cell !== 'string') return cell
  const text = cell.replace(/\r\n?/g, '\n')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
