import type { Progress } from '../dossier/progress.ts'
import type { ReportSource } from './source.ts'

/**
 * The source itself as JSON, keys in one order whatever built it: the same entry gives the same bytes,
 * and `reproduce` computes every number again. A number that JSON cannot hold is an error, not a null.
 */
export const renderJson = (source: ReportSource | Progress): string =>
  `${JSON.stringify(sorted(source), null, 2)}\n`

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`not a JSON number: ${value}`)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, content]) => [key, sorted(content)]))
}
