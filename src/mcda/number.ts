import { InvalidProblem } from './invalid.ts'

/** Numbers beyond this are refused, so that no sum, square or product of a few can overflow. */
export const LARGEST = 1e100

export function checkNumber(number: number, path: string): void {
  if (!Number.isFinite(number)) throw new InvalidProblem('not-finite', path, {})
  if (Math.abs(number) > LARGEST) throw new InvalidProblem('overflow', path, { limit: LARGEST })
}

/** Every number in a value of plain JSON. */
export function checkNumbers(value: unknown, path: string): void {
  if (typeof value === 'number') checkNumber(value, path)
  if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) checkNumbers(part, `${path}.${key}`)
}

export function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteThroughout)
}
