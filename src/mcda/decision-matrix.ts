import { z } from 'zod'
import { InvalidProblem } from './invalid.ts'
import { Labels, labelsOf } from './labels.ts'
import { checkMatrix, Matrix } from './matrix.ts'

export const Direction = z
  .enum(['max', 'min'])
  .meta({ id: 'Direction', description: 'max: more is better (a benefit); min: less is better (a cost).' })
export type Direction = z.infer<typeof Direction>

/** More than anybody weighs; the answer to more would hold up others. */
const MOST_ALTERNATIVES = 10_000

/** The fields that most methods start from, for use in their input schema. */
export const decisionMatrixFields = {
  alternatives: Labels,
  criteria: Labels,
  directions: z.array(Direction),
  matrix: Matrix.max(MOST_ALTERNATIVES),
}

export interface DecisionMatrix {
  alternatives: string[]
  criteria: string[]
  directions: Direction[]
  matrix: Matrix
}

/** Checked and labelled: one direction a column, one label a row and column. */
export function decisionMatrixOf(input: z.output<z.ZodObject<typeof decisionMatrixFields>>): DecisionMatrix {
  const { directions, matrix } = input
  if (directions.length === 0) throw new InvalidProblem('empty', 'directions', {})
  checkMatrix(matrix, directions.length, 'matrix')
  return {
    alternatives: labelsOf(input.alternatives, matrix.length, 'A', 'alternatives'),
    criteria: labelsOf(input.criteria, directions.length, 'C', 'criteria'),
    directions,
    matrix,
  }
}
