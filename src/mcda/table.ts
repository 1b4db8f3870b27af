import { z } from 'zod'

/**
 * An intermediate table of a calculation, so that a report can print the whole of it.
 * `id` names it for the language catalogues, `symbol` is the notation of the literature.
 */
export const Table = z
  .strictObject({
    id: z.string(),
    symbol: z.string(),
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    cells: z.array(z.array(z.union([z.number(), z.string(), z.null()]))),
  })
  .meta({ id: 'Table', description: 'One step of the calculation.' })
export type Table = z.infer<typeof Table>
