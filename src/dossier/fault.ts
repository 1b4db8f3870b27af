import type { Finding, FindingCode } from './lint.ts'

/** Something wrong at one place in a file: `criteria.3.scale.worst`. For whoever writes the file. */
export interface Fault {
  path: string
  message: string
}

/** Findings whose code alone does not say what to do. */
const explained: Partial<Record<FindingCode, string>> = {
  'scale-flat': 'worst and best are equal or do not agree with the direction',
  'weights-sum': 'weights do not sum to 100',
}

/** A finding of the linter as a fault. */
export function faultOf({ code, path, params }: Finding): Fault {
  const what = Object.entries(params).map(([name, value]) => `${name} ${value === '' ? '-' : value}`)
  const message = `${explained[code] ?? code.replaceAll('-', ' ')} (${what.join(', ')})`
  return { path, message }
}
