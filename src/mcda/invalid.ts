/**
 * A decision problem that has no defensible answer. `code` is stable, `path` points into the input
 * (`matrix.2.0`, `weights`), `params` fill the sentence that the caller's language catalogue holds.
 */
export class InvalidProblem extends Error {
  override readonly name = 'InvalidProblem'
  readonly code: InvalidCode
  readonly path: string
  readonly params: Record<string, string | number>

  constructor(code: InvalidCode, path: string, params: Record<string, string | number> = {}) {
    super(`${code} at ${path || '(root)'} ${JSON.stringify(params)}`)
    this.code = code
    this.path = path
    this.params = params
  }
}

/** Every reason for which the maths refuses; a test holds the message catalogues to this list. */
export const invalidCodes = [
  'unknown-method',
  'malformed-input',
  'not-finite',
  'shape',
  'empty',
  'weights-sum',
  'weights-sum-zero',
  'weight-negative',
  'normalisation-undefined',
  'zero-in-product',
  'points-order',
  'overflow',
] as const
export type InvalidCode = (typeof invalidCodes)[number]
