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
  /** A number that must be above 0. */
  'not-positive': ['value'],
  /** Levels of a value function must strictly increase. */
  'points-order': ['level', 'previous'],
  'weight-negative': ['weight'],
  'weights-sum': ['sum', 'expected'],
  'weights-sum-zero': [],
  /** Statements (counted from 1) that no weights agree with, each of them needed for that. */
  'weights-contradict': ['statements', 'count'],
  'normalisation-undefined': ['kind', 'costRule', 'criterion'],
  /** A criterion of which less is better, added up as if more were. */
  'cost-not-normalised': ['criterion'],
  /** A fixed ideal that is no better than the fixed anti-ideal. */
  'ideal-not-better': ['criterion', 'ideal', 'antiIdeal'],
  'not-a-ranking': ['rank', 'expected'],
  'largest-swing': ['largest'],
  /** A mean of ratios has no place for nothing. */
  'zero-in-geometric-mean': ['assessor', 'criterion'],
  /** A pairwise comparison that is not on Saaty's scale. */
  'judgement-off-scale': ['item', 'over', 'value'],
  'self-comparison': ['item', 'value'],
  'not-reciprocal': ['item', 'over', 'value', 'opposite'],
  'compared-twice': ['item', 'over'],
  /** Items that no chain of judgements connects with the rest. */
  'loose-items': ['items'],
  'best-is-worst': ['item'],
  'best-to-worst-differs': ['best', 'worst', 'fromBest', 'toWorst'],
  /** `counted`: characters or parts. */
  'expression-too-large': ['counted', 'found', 'limit'],
  'expression-syntax': ['position'],
  /** Something that has no place in an expression. */
  'expression-part': ['part', 'names', 'functions'],
  'expression-name': ['name', 'known'],
  'expression-arguments': ['name', 'expected', 'found'],
  /** A part of a formula without a finite outcome. */
  'expression-undefined': ['part'],
  /** Worst and best stand the other way round than the direction says, or are equal. */
  'scale-direction': ['direction', 'worst', 'best'],
  'value-undefined': ['level'],
  'value-outside': ['level', 'value'],
  'value-not-monotone': ['direction', 'level', 'value', 'next', 'nextValue'],
  /** Neither a proof nor a counter-example of monotony within the work allowed. */
  'value-undecided': ['from', 'to'],
  'name-not-usable': ['name'],
  'unit-unknown': ['unit', 'known'],
  'unit-mismatch': ['part', 'left', 'right'],
  /** A quantity in a unit where only a plain number has a meaning. */
  'unit-not-plain': ['part', 'unit'],
  /** The outcome is in another kind of unit than was asked for. */
  'unit-result': ['unit', 'found'],
  /** Draws, or a seed. */
  'not-whole': ['value', 'min', 'max'],
  /** An interval that ends before it begins. */
  'range-reversed': ['min', 'max'],
  /** Two fields of which exactly one is asked. */
  'one-of': ['fields', 'found'],
  'too-much-work': ['found', 'limit'],
  /** A value that no score and no range settles, in a simulation that takes scores as they are. */
  'value-open': ['model', 'criterion'],
  'too-many': ['found', 'limit'],
  /** An outcome of a development without a probability, where another has one. */
  'probability-missing': ['outcome'],
  /** What the lower and the upper bounds of probabilities sum to; 1 is not between them. */
  'probabilities-sum': ['least', 'most'],
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

  /** The same refusal, of another place. */
  at(path: string): InvalidProblem<Code> {
    return new InvalidProblem(this.code, path, this.params as Params<Code>, this.issues)
  }

  /** The same refusal, seen from an object that holds the input under `field`. */
  within(field: string): InvalidProblem<Code> {
    return this.at(this.path === '' ? field : `${field}.${this.path}`)
  }
}
