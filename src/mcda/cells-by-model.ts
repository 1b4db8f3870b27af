import type { AdditiveRanking } from './additive.ts'
import type { Cell } from './cell.ts'
import type { Problem } from './problem.ts'

/** The cells of each model, per criterion and function, in the order of the problem. */
export function cellsByModel(
  { models, criteria }: Problem,
  { cells }: AdditiveRanking,
): ReadonlyMap<string, Cell[][]> {
  let next = 0
  return new Map(
    models.map(model => [
      model,
      criteria.map(({ functions }) => {
        const count = functions?.length ?? 1
        next += count
        return cells.slice(next - count, next)
      }),
    ]),
  )
}
