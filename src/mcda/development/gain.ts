/** Per joint outcome (the last development turning fastest), per model. */
export type Rows = readonly (readonly number[])[]

/** Regrets per outcome of the first development, averaged over those of the second. */
export const given = (regrets: Rows, probabilities: readonly number[]): Rows =>
  Array.from({ length: regrets.length / probabilities.length }, (_, o) =>
    averageOf(regrets.slice(o * probabilities.length, (o + 1) * probabilities.length), probabilities),
  )

export const averageOf = (rows: Rows, probabilities: readonly number[]): number[] =>
  rows[0]!.map((_, m) => rows.reduce((sum, row, r) => sum + probabilities[r]! * row[m]!, 0))

/** What knowing gains: the least that one choice for all outcomes falls short on average. */
export const gain = (regrets: Rows, probabilities: readonly number[]): number =>
  Math.min(...averageOf(regrets, probabilities))
