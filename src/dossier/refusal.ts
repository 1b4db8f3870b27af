import type { FindingCode } from './lint.ts'

/** Every way in which the dossier says no: the code, and the HTTP status that goes with it. */
export const refusals = {
  'not-found': 404,
  'project-paused': 409,
  'project-not-paused': 409,
  'already-exists': 409,
  'framework-sealed': 409,
  'framework-not-sealed': 409,
  'framework-missing': 409,
  'framework-not-sealable': 409,
  'framework-unchanged': 409,
  'round-open': 409,
  'weighting-open': 409,
  'no-open-weighting': 409,
  'weighting-closed': 409,
  'nobody-to-weigh': 409,
  'no-weights-given': 409,
  'no-open-round': 409,
  'round-closed': 409,
  'nothing-to-score': 409,
  'nobody-to-score': 409,
  'nothing-to-decide': 409,
  'all-excluded': 409,
  'no-own-weights': 409,
  'model-scored': 409,
  'model-withdrawn': 409,
  'last-facilitator': 409,
  'participant-left': 409,
  'not-an-assessor': 403,
  'criterion-measured': 400,
  'criterion-judged': 400,
  'function-needed': 400,
  'function-not-used': 400,
  'unknown-function': 400,
  'unknown-variant': 400,
  'unknown-criterion': 400,
  'unknown-model': 400,
  'unknown-development': 400,
  'unknown-outcome': 400,
  'outcome-without-settling': 400,
  'off-scale': 400,
  'not-a-level': 400,
  'range-order': 400,
  'value-missing': 400,
  'value-differs': 400,
  'not-computable': 400,
  'motivation-needed': 400,
  'same-cell-twice': 400,
  'nothing-to-weigh': 400,
  'group-weighed-twice': 400,
  'group-not-weighed': 400,
  'unknown-item': 400,
  'item-not-weighed': 400,
  'siblings-sum': 400,
  'reason-needed': 400,
  'as-of-out-of-range': 400,
  stale: 412,
  'precondition-missing': 428,
  'idempotency-key-reused': 409,
  'idempotency-not-supported': 400,
  'chain-broken': 503,
  'note-altered': 503,
  'entry-unknown': 503,
  'database-newer': 503,
  'queue-full': 503,
  'analysis-ended': 409,
  blind: 403,
  'not-a-score-sheet': 400,
  'score-sheet-too-large': 400,
  'score-sheet-of-another': 409,
  'score-sheet-column': 400,
  'score-sheet-cell': 400,
} as const satisfies Record<string, number>
export type RefusalCode = keyof typeof refusals

export type RefusalParams = Record<string, string | number>

/** One of several reasons, a rule or a lint finding: `path` says where in the request or framework it arose. */
export interface RefusalDetail {
  code: RefusalCode | FindingCode
  path: string
  params: RefusalParams
}

/** A rule says no. Nothing has changed. The sentence is in the language catalogues under `code`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly params: RefusalParams
  /** Place in the request, as `scores.3.value`; empty when it is about the request as a whole. */
  readonly path: string
  readonly details: RefusalDetail[]

  constructor(code: RefusalCode, params: RefusalParams = {}, path = '', details: RefusalDetail[] = []) {
    super(`${code} ${JSON.stringify(params)}${path ? ` at ${path}` : ''}`)
    this.code = code
    this.params = params
    this.path = path
    this.details = details
  }
}
