/**
 * Every reason for which the maths refuses, with the names of the params its sentence may use.
 * A test holds the message catalogues to this list.
 */
export const invalidProblems = {
  'unknown-method': ['method', 'known'],
  /** The form is wrong; `issues` on the error has every place. */
  'malformed-input': ['count'],
  'not-finite': [],
  overflow: ['limit'],
  empty: [],
  /** A list or row of another length than the rest of the input asks for. */
  shape: ['expected', 'found'],
  'unknown-id': ['id'],
  'missing-id': ['id'],
  'duplicate-id': ['id'],
  'out-of-range': ['value', 'min', 'max'],
  /** Levels of a value function must strictly increase. */
  'points-order': ['level', 'previous'],
  'weight-negative': ['weight'],
  'weights-sum': ['sum', 'expected'],
  'weights-sum-zero': [],
  'normalisation-undefined': ['kind', 'costRule', 'criterion'],
  /** A criterion of which less is better, added up as if more were. */
  'cost-not-normalised': ['criterion'],
} as const satisfies Record<string, readonly string[]>

export type InvalidCode = keyof typeof invalidProblems
export const invalidCodes = Object.keys(invalidProblems) as InvalidCode[]

type Params<Code extends InvalidCode> = Record<(typeof invalidProblems)[Code][number], string | number>

/** What can be wrong with one field of a malformed input. */
export const issueCodes = [
  'unknown-field',
  'missing-field',
  'wrong-type',
  'not-finite',
  'not-allowed',
] as const
export interface Issue {
  path: string
  code: (typeof issueCodes)[number]
  /** In English, for developers. */
  message: string
}

/**
 * A decision problem that has no defensible answer. `code` is stable, `path` points into the input
 * (`input.matrix.2.0`, `weights`), `params` fill the sentence that the caller's language catalogue holds.
 */
export class InvalidProblem<Code extends InvalidCode = InvalidCode> extends Error {
  override readonly name = 'InvalidProblem'
  readonly code: Code
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>
  /** Every place where the form is wrong; empty unless `code` is malformed-input. */
  readonly issues: readonly Issue[]

  constructor(code: Code, path: string, params: Params<Code>, issues: readonly Issue[] = []) {
    super(`${code} at ${path || '(root)'} ${JSON.stringify(params)}`)
    this.code = code
    this.path = path
    this.params = params
    this.issues = issues
  }

  /** The same refusal, seen from an object that holds the input under `field`. */
  within(field: string): InvalidProblem<Code> {
    const path = this.path === '' ? field : `${field}.${this.path}`
    return new InvalidProblem(this.code, path, this.params as Params<Code>, this.issues)
  }
}
