import { z } from 'zod'
import { type Columns, columnAt, columnsOf, copyOf, endsAt, rescale, rowsOf } from './columns.ts'
import type { DecisionMatrix } from './decision-matrix.ts'
import { InvalidProblem } from './invalid.ts'
import type { Matrix } from './matrix.ts'

/**
 * Normalisation over the alternatives at hand, for the literature's methods and for cross-checks
 * only: the product's own ranking stands on fixed scales (see additive.ts).
 */
export const Normalisation = z
  .strictObject({
    kind: z.enum(['minmax', 'max', 'sum', 'vector']),
    costRule: z.enum(['range', 'complement', 'reciprocal', 'none']).optional().meta({
      description:
        "How a 'min' column is treated. range: (max-x)/(max-min); complement: 1 - benefit formula; reciprocal: min/x (max), (1/x)/sum(1/x) (sum); none: as a benefit. Minmax without a rule uses range.",
    }),
  })
  .meta({ id: 'Normalisation' })
export type Normalisation = z.infer<typeof Normalisation>

/** Value of every alternative on a criterion that does not tell them apart, under minmax (0/0). */
export const CONSTANT_COLUMN = 1

/**
 * Normalises each column (Hwang & Yoon 1981; the cost rules as in pymcdm, where libraries disagree).
 * Minmax on a constant column gives everyone {@link CONSTANT_COLUMN}, whatever the direction: all are
 * equally the best of the column, and no ranking changes; a column of zeros stays so under the other
 * kinds (0/0). `path` is where the cost rule stands.
 * @throws InvalidProblem normalisation-undefined where a formula has no value (a division by zero, a
 * reciprocal of what is not positive, a rule that the kind does not know).
 */
export const normalise = (problem: DecisionMatrix, how: Normalisation, path?: string): Matrix =>
  rowsOf(normaliseColumns(columnsOf(problem.matrix), problem, how, { path }))

export function normaliseColumns(
  matrix: Columns,
  { directions, criteria }: Pick<DecisionMatrix, 'directions' | 'criteria'>,
  { kind, costRule }: Normalisation,
  { path = 'normalisation.costRule' } = {},
): Columns {
  const values = copyOf(matrix)
  directions.forEach((direction, j) => {
    const rule = direction === 'max' ? 'none' : (costRule ?? (kind === 'minmax' ? 'range' : null))
    const undefinedAt = (place: string) =>
      new InvalidProblem('normalisation-undefined', place, {
        kind,
        costRule: rule ?? 'absent',
        criterion: criteria[j]!,
      })
    if (rule === null || !costRules[kind].includes(rule)) throw undefinedAt(path)
    // (max-x)/(max-min) is also 1 - (x-min)/(max-min): for minmax, range and complement are one rule
    if (kind === 'minmax') {
      const { min, max } = endsAt(values, j)
      if (min === max) columnAt(values, j).fill(CONSTANT_COLUMN)
      else if (rule === 'none') rescale(values, j, min, max)
      else rescale(values, j, max, min)
      return
    }
    if (rule === 'reciprocal') {
      const column = columnAt(values, j)
      const bad = column.findIndex(x => x <= 0)
      if (bad !== -1) throw undefinedAt(`matrix.${bad}.${j}`)
      // min/x has the same proportions as 1/x, and cannot overflow
      const { min } = endsAt(values, j)
      for (let i = 0; i < column.length; i++) column[i] = min / column[i]!
      if (kind === 'sum') rescale(values, j, 0, sumAt(values, j))
      return
    }
    const divisor = divisors[kind](values, j)
    const isZero = divisor === 0 && columnAt(values, j).every(x => x === 0)
    if (divisor <= 0 && !isZero) throw undefinedAt(`matrix.${columnAt(values, j).findIndex(x => x < 0)}.${j}`)
    if (!isZero) rescale(values, j, 0, divisor)
    if (rule === 'complement') rescale(values, j, 1, 0)
  })
  return values
}

const costRules: Record<Normalisation['kind'], readonly string[]> = {
  minmax: ['range', 'complement', 'none'],
  max: ['complement', 'reciprocal', 'none'],
  sum: ['complement', 'reciprocal', 'none'],
  vector: ['complement', 'none'],
}

const divisors = {
  max: (matrix: Columns, j: number): number => endsAt(matrix, j).max,
  sum: sumAt,
  vector: lengthAt,
}

function sumAt({ rows, cells }: Columns, j: number): number {
  let sum = 0
  for (let at = j * rows; at < (j + 1) * rows; at++) sum += cells[at]!
  return sum
}

/** Euclidean length of a column. */
function lengthAt(matrix: Columns, j: number, lift = 1): number {
  const { rows, cells } = matrix
  let squares = 0
  for (let at = j * rows; at < (j + 1) * rows; at++) {
    const lifted = lift * cells[at]!
    squares += lifted * lifted
  }
  return squares < 1e-200 && lift === 1 ? lengthAt(matrix, j, LIFT) : Math.sqrt(squares) / lift
}

/**
 * Lifts very small numbers, whose squares would vanish. A power of two, which changes no digit; their
 * squares stay far below the largest number.
 */
export const LIFT = 2 ** 600

export const isConstant = (column: readonly number[]): boolean => column.every(x => x === column[0])

/** The kind that a label of the caller's own names, as the edge cases do: `normalisation vector`. */
export const kindIn = (label: string | undefined): Normalisation['kind'] | undefined =>
  Normalisation.shape.kind.options.find(kind => label?.split(' ').includes(kind))

/** Without a rule that turns a cost into a benefit, the dearest alternative would come first. */
export function refuseCosts(
  { directions, criteria }: DecisionMatrix,
  normalisation: Normalisation | null,
  weights: readonly number[],
): void {
  if (normalisation && normalisation.costRule !== 'none') return
  const cost = directions.findIndex((direction, j) => direction === 'min' && weights[j]! > 0)
  if (cost !== -1)
    throw new InvalidProblem('cost-not-normalised', `directions.${cost}`, { criterion: criteria[cost]! })
}
