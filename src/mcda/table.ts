/**
 * An intermediate table of a calculation, so that a report can print the whole of it.
 * `id` names it for the language catalogues, `symbol` is the notation of the literature.
 */
export interface Table {
  id: string
  symbol: string
  rows: string[]
  columns: string[]
  cells: (number | string | null)[][]
}
