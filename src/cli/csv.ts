import { type CsvError, parse } from 'csv-parse/sync'
import { CommandRefused } from './environment.ts'

/** A row of a CSV file, with the line it started on. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
}

/**
 * Reads CSV with a header row; separator ; or , by the header. A faulty file is refused as a whole, with
 * the line.
 */
export function readCsv(
  text: string,
  file: string,
  columns: { required: string[]; optional: string[]; open?: boolean },
): CsvRow[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  let lines: { info: { lines: number }; record: string[] }[]
  try {
    lines = parse(text, {
      delimiter,
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof lines
  } catch (error) {
    throw new CommandRefused(`${file}: line ${(error as CsvError).lines ?? 1}: ${(error as Error).message}`)
  }
  const header = lines[0]?.record ?? []
  const known = new Set([...columns.required, ...columns.optional])
  const faults = [
    ...columns.required
      .filter(name => !header.includes(name))
      .map(name => `line 1: column ${name} is missing`),
    ...header
      .filter(name => !columns.open && !known.has(name))
      .map(name => `line 1: unknown column ${name}; known are ${[...known].join(', ')}`),
    ...header
      .filter((name, i) => header.indexOf(name) !== i)
      .map(name => `line 1: column ${name} is there twice`),
  ]
  if (lines.length < 2) faults.push('line 1: there are no rows below the header')
  refuseWhenFaulty(file, faults)
  return lines.slice(1).map(({ info, record }) => ({
    line: info.lines,
    cells: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])),
  }))
}

/** A number as Dutch or English spreadsheets write it: 8,7 and 8.7; null when the cell is empty. */
export function numberIn(row: CsvRow, column: string, faults: string[]): number | null {
  const text = row.cells[column] ?? ''
  if (text === '') return null
  const number = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  if (Number.isFinite(number)) return number
  faults.push(
    `line ${row.line}: ${column}: "${text}" is no number; write 8,7 or 8.7, without a thousands separator`,
  )
  return null
}

export function refuseWhenFaulty(file: string, faults: string[]): void {
  if (faults.length === 0) return
  throw new CommandRefused(
    [`Nothing was imported. ${file}:`, ...faults.map(fault => `  ${fault}`)].join('\n'),
  )
}
