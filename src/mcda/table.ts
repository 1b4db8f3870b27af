import { z } from 'zod'

/**
 * What stands along one side of a table. The labels of `quantities` are words of the formula (score,
 * rank) that a catalogue translates (`quantity.<label>`); all other labels are the caller's own.
 */
export const axes = [
  'alternatives',
  'criteria',
  'items',
  'levels',
  'models',
  'assessors',
  'raters',
  'objects',
  'ballots',
  'inputs',
  'ranks',
  'draws',
  'developments',
  'outcomes',
  'quantities',
] as const
export type Axis = (typeof axes)[number]

/**
 * An intermediate table of a calculation, so that a report can print the whole of it. `id` names its
 * caption in the language catalogues (`table.<id>`), `symbol` is the notation of the literature.
 */
export const Table = z
  .strictObject({
    id: z.string(),
    caption: z.string().optional().meta({ description: "In the reader's language." }),
    symbol: z.string(),
    /** What stands along each side; the tables of additive@1 go without. */
    axes: z.strictObject({ rows: z.enum(axes), columns: z.enum(axes) }).optional(),
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    cells: z.array(z.array(z.union([z.number(), z.string(), z.null()]))),
  })
  .meta({ id: 'Table', description: 'One step of the calculation.' })
export type Table = z.infer<typeof Table>

/** A table as a method declares it, once; `of` fills it in. */
export interface TableForm {
  readonly id: string
  readonly symbol: string
  readonly rows: Axis
  readonly columns: Axis
  of(rows: readonly string[], columns: readonly string[], cells: readonly (readonly Cell[])[]): Table
}
type Cell = number | string | null

export const tableForm = (id: string, symbol: string, rows: Axis, columns: Axis): TableForm => ({
  id,
  symbol,
  rows,
  columns,
  of: (names, headings, cells) => ({
    id,
    symbol,
    axes: { rows, columns },
    rows: [...names],
    columns: [...headings],
    cells: cells.map(row => [...row]),
  }),
})

/** Tables that several methods have in common. */
export const matrixTable = tableForm('matrix', 'x', 'alternatives', 'criteria')
export const normalisedTable = tableForm('normalised', 'r', 'alternatives', 'criteria')
export const weightsTable = tableForm('weights', 'w', 'quantities', 'criteria')
export const weightedTable = tableForm('weighted', 'w·r', 'alternatives', 'criteria')
export const valuesTable = tableForm('values', 'v', 'alternatives', 'criteria')
export const valueFunctionTable = tableForm('value-function', 'v', 'levels', 'quantities')
