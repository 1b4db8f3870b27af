import type { z } from 'zod'
import { InvalidProblem, type Issue } from './invalid.ts'

/**
 * Parses with a schema; a wrong form becomes one {@link InvalidProblem} that carries every issue.
 * `root` is where the value stands in the request.
 */
export function parseOrRefuse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  root: string,
): z.output<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.flatMap(issue => issuesOf(issue, root))
  const shown = issues.slice(0, SHOWN)
  throw new InvalidProblem('malformed-input', issues[0]!.path, { count: issues.length }, shown)
}

/** So many faults are named; all of them are counted. */
const SHOWN = 100

function issuesOf(issue: z.core.$ZodIssue, root: string): Issue[] {
  const path = [...(root === '' ? [] : [root]), ...issue.path.map(String)]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      path: [...path, key].join('.'),
      code: 'unknown-field',
      message: `Unknown field: "${key}"`,
    }))
  return [{ path: path.join('.'), code: codeOf(issue), message: issue.message }]
}

function codeOf({ code, input }: z.core.$ZodIssue): Issue['code'] {
  if (input === undefined) return 'missing-field'
  if (typeof input === 'number' && !Number.isFinite(input)) return 'not-finite'
  return code === 'invalid_type' ? 'wrong-type' : 'not-allowed'
}
