import type { WeegkaderClient } from '../client/index.ts'
import { take } from './connection.ts'
import { type CsvRow, numberIn, readCsv, refuseWhenFaulty } from './csv.ts'
import type { Imported } from './import-items.ts'

const STATES = ['value', 'cannot-judge', 'not-applicable']

/** Scores from CSV. An empty value without a state is a fault: missing is not zero, nor an opinion. */
export function scoresFrom(text: string, file: string): Imported {
  const rows = readCsv(text, file, {
    required: ['model', 'criterion', 'value'],
    optional: ['fn', 'state', 'low', 'high', 'motivation', 'assessor', 'round'],
  })
  const faults: string[] = []
  const items = rows.map(row => {
    const { model, criterion, fn, motivation, assessor } = row.cells
    return {
      model,
      criterion,
      fn: fn || null,
      score: scoreIn(row, faults),
      ...(motivation && { motivation }),
      ...(assessor && { assessor }),
    }
  })
  refuseWhenFaulty(file, faults)
  return { items, lines: rows.map(({ line }) => line) }
}

/**
 * An export tells whose score it was, when and in which round. Given again, a score is one's own, and lands
 * in the round that is open.
 */
export async function ownScores(
  client: WeegkaderClient,
  { items, lines }: Imported,
  file: string,
): Promise<unknown[]> {
  if (!items.some(isExported)) return items
  const { data: me } = await take(client.GET('/me'))
  const others = items.flatMap((item, i) =>
    isExported(item) && item.assessor !== me.id
      ? [`line ${lines[i]}: assessor: this score is of ${item.assessor}, not yours; leave it out`]
      : [],
  )
  refuseWhenFaulty(file, others)
  return items.map(item => {
    if (!isExported(item)) return item
    const { assessor, round, seq, at, motivation, ...score } = item
    return { ...score, ...(motivation != null && { motivation }) }
  })
}

const isExported = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && 'assessor' in item

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
