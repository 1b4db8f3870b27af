import { stringify } from 'csv-stringify/sync'
import type { Language } from '../dossier/text.ts'
import { writeDecimal } from '../mcda/written-number.ts'
import type { Sheet } from './sheet/sheet.ts'

/**
 * One sheet as CSV that Dutch spreadsheet programs open as it is meant: ; between the cells, a mark that
 * says it is UTF-8, and in Dutch a decimal comma. A text that a program would take for a formula gets an
 * apostrophe in front.
 */
export const renderCsv = ({ columns, rows }: Sheet, language: Language): string =>
  stringify([columns.map(({ heading }) => heading), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: value => writeDecimal(value, language === 'nl' ? ',' : '.'),
    },
  })
