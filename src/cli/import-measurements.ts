import { numberIn, readCsv, refuseWhenFaulty } from './csv.ts'
import type { Imported } from './import-items.ts'

/** Measured levels from CSV, each with where it comes from. */
export function measurementsFrom(text: string, file: string): Imported {
  const rows = readCsv(text, file, {
    required: ['model', 'criterion', 'value', 'evidence'],
    optional: ['fn', 'low', 'high'],
  })
  const faults: string[] = []
  const items = rows.map(row => {
    const { model, criterion, fn, evidence } = row.cells
    const [value, low, high] = (['value', 'low', 'high'] as const).map(name => numberIn(row, name, faults))
    if (row.cells.value === '')
      faults.push(`line ${row.line}: value is empty; give a number, or leave the row out`)
    return { model, criterion, fn: fn || null, value, low, high, evidence }
  })
  refuseWhenFaulty(file, faults)
  return { items, lines: rows.map(({ line }) => line) }
}
