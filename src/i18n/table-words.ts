import type { Language } from '../dossier/text.ts'
import type { Axis, Table } from '../mcda/table.ts'
import { catalogues, type MessageKey, message } from './message.ts'

/** What a table shows, in words. An id such as `levels:BE1` is the table of one criterion. */
export function captionOf(language: Language, id: string): string {
  const [kind, ...criterion] = id.split(':')
  return message(language, `table.${kind}` as MessageKey, { criterion: criterion.join(':') })
}

/** The tables of a result with their captions: how they leave by any door. */
export const captioned = <Result extends { tables: Table[] }>(
  language: Language,
  result: Result,
): Result => ({
  ...result,
  tables: result.tables.map(({ id, ...table }) => ({ id, caption: captionOf(language, id), ...table })),
})

/** A label along one side: the words of a formula are translated, what a caller named stays as it is. */
export function labelOf(language: Language, axis: Axis, label: string): string {
  const key = `quantity.${label}` as MessageKey
  return axis === 'quantities' && key in catalogues[language] ? message(language, key) : label
}
