import { z } from 'zod'
import type { DecisionMatrix } from './decision-matrix.ts'
import { InvalidProblem } from './invalid.ts'
import { columnOf, endsOf, type Matrix } from './matrix.ts'

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
 * equally the best of the column, and no ranking changes. `path` is where the cost rule stands.
 * @throws InvalidProblem normalisation-undefined where a formula has no value (a division by zero, a
 * reciprocal of what is not positive, a rule that the kind does not know).
 */
export function normalise(
  { matrix, directions, criteria }: DecisionMatrix,
  { kind, costRule }: Normalisation,
  path = 'normalisation.costRule',
): Matrix {
  const columns = directions.map((direction, j) => {
    const rule = direction === 'max' ? 'none' : (costRule ?? (kind === 'minmax' ? 'range' : null))
    const undefinedAt = (place: string) =>
      new InvalidProblem('normalisation-undefined', place, {
        kind,
        costRule: rule ?? 'absent',
        criterion: criteria[j]!,
      })
    if (rule === null || !costRules[kind].includes(rule)) throw undefinedAt(path)
    const column = columnOf(matrix, j)
    if (rule === 'reciprocal') {
      const bad = column.findIndex(x => x <= 0)
      if (bad !== -1) throw undefinedAt(`matrix.${bad}.${j}`)
      // min/x has the same proportions as 1/x, and cannot overflow
      const { min } = endsOf(column)
      const inverse = column.map(x => min / x)
      return kind === 'max' ? inverse : dividedBy(inverse, sumOf(inverse))
    }
    // (max-x)/(max-min), which is also 1 - (x-min)/(max-min), is the benefit formula on -x
    const benefit = asBenefit(kind, kind === 'minmax' && rule !== 'none' ? column.map(x => -x) : column)
    if (benefit === null) throw undefinedAt('matrix')
    return kind !== 'minmax' && rule === 'complement' ? benefit.map(r => 1 - r) : benefit
  })
  return matrix.map((_, i) => columns.map(column => column[i]!))
}

const costRules: Record<Normalisation['kind'], readonly string[]> = {
  minmax: ['range', 'complement', 'none'],
  max: ['complement', 'reciprocal', 'none'],
  sum: ['complement', 'reciprocal', 'none'],
  vector: ['complement', 'none'],
}

/** The column as a benefit; null where the divisor is not positive. */
function asBenefit(kind: Normalisation['kind'], column: number[]): number[] | null {
  const { min, max } = endsOf(column)
  switch (kind) {
    case 'minmax':
      return column.map(x => (max === min ? CONSTANT_COLUMN : (x - min) / (max - min)))
    case 'max':
      return max > 0 ? dividedBy(column, max) : null
    case 'sum': {
      const sum = sumOf(column)
      return sum > 0 ? dividedBy(column, sum) : null
    }
    case 'vector': {
      const largest = Math.max(max, -min)
      if (largest === 0) return null
      // divided by the largest first: squares of very small numbers vanish
      const scaled = dividedBy(column, largest)
      return dividedBy(scaled, Math.sqrt(sumOf(scaled.map(x => x * x))))
    }
  }
}

export const isConstant = (column: readonly number[]): boolean => column.every(x => x === column[0])

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0)
const dividedBy = (numbers: readonly number[], divisor: number): number[] => numbers.map(x => x / divisor)
