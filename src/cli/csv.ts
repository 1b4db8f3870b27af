import { type CsvError, parse } from 'csv-parse/sync'
import { readInFile } from '../mcda/written-number.ts'
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
  const lines = recordsIn(text, file)
  const header = lines[0]?.cells ?? []
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
  return lines.slice(1).map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((name, i) => [name, asTyped(cells[i] ?? '')])),
  }))
}

interface CsvRecord {
  line: number
  cells: string[]
}

/** The records that are not empty, each with the line it starts on: a quoted cell may hold several lines. */
function recordsIn(content: string, file: string): CsvRecord[] {
  const text = content.replace(/\r\n?/g, '\n')
  const delimiter = (text.trimStart().split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  const read = (to?: number): CsvRecord[] =>
    (
      parse(text, {
        delimiter,
        bom: true,
        info: true,
        skip_empty_lines: true,
        trim: true,
        ...(to !== undefined && { to }),
      }) as unknown as { info: { lines: number }; record: string[] }[]
    ).map(({ info, record }) => ({ line: info.lines - newlinesIn(record), cells: record }))
  try {
    return read().filter(({ cells }) => cells.some(cell => cell !== ''))
  } catch (error) {
    const { code, message, lines, records } = error as CsvError & { lines: number; records: number }
    if (code !== 'CSV_QUOTE_NOT_CLOSED') refuse(file, [`line ${lines}: ${message}`])
    // The parser noticed at the end of the file; the quote was opened after the last record that it read.
    const last = records > 0 ? read(records).at(-1) : undefined
    const line = last ? last.line + newlinesIn(last.cells) + 1 : 1
    refuse(file, [`line ${line}: a quote that is opened here is never closed`])
  }
}

const newlinesIn = (cells: string[]): number => cells.join('').split('\n').length - 1

/** Without the apostrophe that an export puts before a cell that looks like a formula. */
const asTyped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')

/** A number as somebody wrote it; null when the cell is empty, or when it is a fault. */
export function numberIn(row: CsvRow, column: string, faults: string[]): number | null {
  const text = row.cells[column] ?? ''
  if (text === '') return null
  const number = readInFile(text)
  if (typeof number === 'number') return number
  faults.push(
    number === 'ambiguous'
      ? `line ${row.line}: ${column}: "${text}" can be read in two ways; write a thousand as 1000, and a decimal with a digit more: ${text}0`
      : `line ${row.line}: ${column}: "${text}" is no number; write 8,7 or 8.7, without a thousands separator`,
  )
  return null
}

export function refuseWhenFaulty(file: string, faults: string[]): void {
  if (faults.length > 0) refuse(file, faults)
}

export function refuse(file: string, faults: string[]): never {
  throw new CommandRefused(
    [`Nothing was imported. ${file}:`, ...faults.map(fault => `  ${fault}`)].join('\n'),
  )
}
