import { z } from 'zod'

/**
 * Mean consistency index of random reciprocal matrices, for n = 3, 4 …; the libraries' tables differ by
 * up to 18 %, so that a ratio means nothing without its table's name. Saaty (1980), The Analytic Hierarchy
 * Process; Saaty (2008), IJSS 1:83-98; Alonso & Lamata (2006), IJUFKS 14:445-459 (100,000 matrices a size).
 */
export const randomIndices = {
  saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  saaty2008: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
  alonsoLamata2006: [
    0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
} as const satisfies Record<string, readonly number[]>

export type RandomIndexTable = keyof typeof randomIndices
export const randomIndexTables = Object.keys(randomIndices) as RandomIndexTable[]
export const RandomIndexTable = z.enum(randomIndexTables).meta({
  id: 'RandomIndexTable',
  description: 'The table of random indices that a consistency ratio is stated in.',
})

/** 0 for fewer than three items, which cannot contradict each other; null beyond the table. */
export const randomIndexOf = (table: RandomIndexTable, n: number): number | null =>
  n < 3 ? 0 : (randomIndices[table][n - 3] ?? null)

/** CR = CI / RI; 0 where the random index is 0, null where there is none. */
export function consistencyRatioOf(index: number, table: RandomIndexTable, n: number): number | null {
  const randomIndex = randomIndexOf(table, n)
  if (randomIndex === null) return null
  return randomIndex === 0 ? 0 : index / randomIndex
}

/** Above this ratio the judgements are to be looked at again: .05 for three items, .08 for four, .10 beyond. */
export const ratioLimitOf = (n: number): number => (n <= 3 ? 0.05 : n === 4 ? 0.08 : 0.1)
