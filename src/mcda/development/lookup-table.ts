import { InvalidProblem } from '../invalid.ts'
import type { Effect } from './effect.ts'
import type { OpenDevelopment } from './open-development.ts'

/** In the place of an outcome: the problem as it stands, as if the development does nothing. */
export const NOTHING = -1

/** Beyond this the rows of a table are made anew each time: memory has an end. */
const MOST_ROWS_KEPT = 5000

/** One row for every different set of relevant effects, made when it is first asked for. */
export interface LookupTable<Row> {
  /** The developments it depends on. */
  scope: number[]
  /** Per development what each outcome adds to the key, nothing first; those with the same effects add the same. */
  offsets: number[][]
  key: number
  row: Row | null
  isStale: boolean
  rows: Row[]
  kept: number
  build(chosen: readonly number[]): Row
}

export function lookupTable<Row>(
  developments: readonly OpenDevelopment[],
  concerns: (effect: Effect) => boolean,
  build: (effects: Effect[]) => Row,
): LookupTable<Row> {
  let size = 1
  const scope: number[] = []
  const relevant = developments.map(({ outcomes }) => [
    [],
    ...outcomes.map(({ effects }) => effects.filter(concerns)),
  ])
  const offsets = relevant.map((outcomes, d) => {
    const texts = outcomes.map(effects => JSON.stringify(effects))
    const kinds = [...new Set(texts)]
    const stride = size
    size *= kinds.length
    if (kinds.length > 1) scope.push(d)
    return texts.map(text => stride * kinds.indexOf(text))
  })
  if (size > Number.MAX_SAFE_INTEGER)
    throw new InvalidProblem('too-much-work', 'developments', { found: size, limit: Number.MAX_SAFE_INTEGER })
  return {
    scope,
    offsets,
    key: 0,
    row: null,
    isStale: true,
    rows: [],
    kept: 0,
    build: chosen => {
      const together: Effect[] = []
      for (const d of scope) together.push(...relevant[d]![chosen[d]! + 1]!)
      return build(together)
    },
  }
}

/** Whether the row that belongs to what is chosen is another than before. */
export function refresh<Row>(table: LookupTable<Row>, chosen: readonly number[]): boolean {
  if (!table.isStale) return false
  table.isStale = false
  const before = table.row
  let row = table.rows[table.key]
  if (row === undefined) {
    row = table.build(chosen)
    if (table.kept++ < MOST_ROWS_KEPT) table.rows[table.key] = row
  }
  table.row = row
  return row !== before
}
