import { readCsv } from './csv.ts'
import type { Imported } from './import-items.ts'

const NAMED = ['id', 'name_nl', 'name_en', 'description_nl', 'description_en']

/** Models from CSV: every column that is not a name or description is a core function. */
export function modelsFrom(text: string, file: string): Imported {
  const rows = readCsv(text, file, { required: ['id', 'name_nl'], optional: [], open: true })
  return {
    lines: rows.map(({ line }) => line),
    items: rows.map(({ cells }) => ({
      id: cells.id,
      name: words(cells.name_nl, cells.name_en),
      ...(cells.description_nl && { description: words(cells.description_nl, cells.description_en) }),
      variants: Object.fromEntries(
        Object.entries(cells).filter(([column, cell]) => !NAMED.includes(column) && cell !== ''),
      ),
    })),
  }
}

/** Words in Dutch and, where given, English. */
export const words = (nl: string | undefined, en: string | undefined) => ({ nl: nl ?? '', ...(en && { en }) })
