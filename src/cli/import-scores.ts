import { type CsvRow, numberIn, readCsv, refuseWhenFaulty } from './csv.ts'
import type { Imported } from './import-items.ts'

const STATES = ['value', 'cannot-judge', 'not-applicable']

/** Scores from CSV. An empty value without a state is a fault: missing is not zero, nor an opinion. */
export function scoresFrom(text: string, file: string): Imported {
  const rows = readCsv(text, file, {
    required: ['model', 'criterion', 'value'],
    optional: ['fn', 'state', 'low', 'high', 'motivation'],
  })
  const faults: string[] = []
  const items = rows.map(row => {
    const { model, criterion, fn, motivation } = row.cells
    return {
      model,
      criterion,
      fn: fn || null,
      score: scoreIn(row, faults),
      ...(motivation && { motivation }),
    }
  })
  refuseWhenFaulty(file, faults)
  return { items, lines: rows.map(({ line }) => line) }
}

function scoreIn(row: CsvRow, faults: string[]): object | null {
  const before = faults.length
  const [value, low, high] = (['value', 'low', 'high'] as const).map(column => numberIn(row, column, faults))
  if (faults.length > before) return null
  const state = row.cells.state || (value === null ? '' : 'value')
  const fault = (text: string) => {
    faults.push(`line ${row.line}: ${text}`)
    return null
  }
  if (!state)
    return fault(
      'value is empty; give a level, or state cannot-judge or not-applicable, or leave the row out',
    )
  if (!STATES.includes(state)) return fault(`state: "${state}" is not one of ${STATES.join(', ')}`)
  if (state === 'value') return value === null ? fault('value is empty') : { state, value, low, high }
  return value === null && low === null && high === null
    ? { state }
    : fault(`state ${state} goes without a value`)
}
