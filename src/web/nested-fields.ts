import type { z } from 'zod'
import { InvalidRequest } from '../http/problem.ts'
import { filledIn, type Typed } from './visit.ts'

/**
 * Fields as `name.nl` and `variants.AC-Bz`, put together as the schema of the thing itself has them. What
 * is wrong has the name of its field as its place. The first dot divides: what is behind it is one key.
 * @throws InvalidRequest, told beside the fields.
 */
export function readNested<S extends z.ZodType>(typed: Typed, schema: S): z.infer<S> {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(filledIn(typed))) {
    const dot = name.indexOf('.')
    if (dot < 0) fields.set(name, value)
    else {
      const head = name.slice(0, dot)
      const inside = (fields.get(head) ?? []) as [string, unknown][]
      fields.set(head, [...inside, [name.slice(dot + 1), value]])
    }
  }
  const isInside = (value: unknown): value is [string, unknown][] =>
    Array.isArray(value) && value.every(Array.isArray)
  // fromEntries: a key called `__proto__` is a key like any other.
  const nested = Object.fromEntries(
    [...fields].map(([name, value]) => [name, isInside(value) ? Object.fromEntries(value) : value]),
  )
  const result = schema.safeParse(nested)
  if (result.success) return result.data
  throw new InvalidRequest('body', schema, nested)
}
