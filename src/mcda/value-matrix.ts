import type { AdditiveRanking } from './additive.ts'
import type { Matrix } from './matrix.ts'

/** An additive ranking as numbers: what every exact analysis of it and every simulation starts from. */
export interface ValueMatrix {
  /** The models that no requirement excludes, best first. */
  models: string[]
  criteria: string[]
  /** Points of 100 by criterion. */
  weights: number[]
  /** Value in [0,1] of each model (row) on each criterion. */
  values: Matrix
}

/** Null while a value that counts is open: a missing score is never filled in. */
export function valueMatrixOf({ ranking, tables }: AdditiveRanking): ValueMatrix | null {
  const weights = tables.find(({ id }) => id === 'weights')!
  const values = ranking.map(({ contributions }) =>
    contributions.map(({ value }, j) => (value === null && weights.cells[0]![j] === 0 ? 0 : value)),
  )
  return values.some(row => row.includes(null))
    ? null
    : {
        models: ranking.map(({ model }) => model),
        criteria: weights.columns,
        weights: weights.cells[0] as number[],
        values: values as number[][],
      }
}
