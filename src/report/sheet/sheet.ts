/** A sheet as data: a list with headings, to be written in any format of spreadsheet. */
export interface Sheet {
  /** Also what its cells are called by: `Scores!H12`. */
  name: string
  columns: Column[]
  rows: Cell[][]
  /** Columns that stay in view, as the headings do. */
  frozen: number
  /** What a cell may be filled with, where that is a short list. */
  choices?: Choice[]
}

export interface Column {
  heading: string
  /** In characters. */
  width: number
  format: CellFormat
  /** To be filled in, and shown so. */
  input?: boolean
}

/** `date` holds `2026-03-02`; `value` is in [0,1], `points` in points of 100, `level` a mean of levels. A text is a text in any column. */
export type CellFormat = 'text' | 'number' | 'value' | 'points' | 'level' | 'date'

/** What is missing is an empty cell or words, never 0. */
export type Cell = string | number | null

export interface Choice {
  column: number
  /** Indices in `rows`, in order. */
  rows: number[]
  /** Without commas. */
  allowed: string[]
}

export const column = (heading: string, width: number, format: CellFormat = 'text'): Column => ({
  heading,
  width,
  format,
})

/** A, B … Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

export const isDate = (cell: Cell): cell is string =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)

/** Days since 30 December 1899, as spreadsheets count. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569

const dutchCalendar = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })
/** The day of a moment on the Dutch calendar, as `2026-03-02`. */
export const calendarDay = (at: string): string => dutchCalendar.format(new Date(at))
