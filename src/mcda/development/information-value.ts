import { z } from 'zod'
import { TIE_TOLERANCE } from '../rank.ts'
import type { ExpectedWorth } from './expected-worth.ts'
import { averageOf, gain, given, type Rows } from './gain.ts'
import { largestGain } from './largest-gain.ts'
import type { Probabilities } from './probability.ts'

/** What it is worth to know how one or two developments turn out before choosing. */
export const InformationValue = z
  .strictObject({
    nominal: z.number(),
    low: z.number(),
    high: z.number().meta({ description: 'Exact for one development; for two never too low.' }),
    leaderChanges: z.number(),
    halfWidth: z.number().nullable(),
  })
  .meta({
    id: 'InformationValue',
    description:
      'Expected value of partial perfect information, on the scale of the totals: at the nominal probabilities, and the least and the most over the ranges declared. leaderChanges: the nominal probability that knowing it changes who leads. halfWidth: 95 % half-width of nominal; null: exact.',
  })
export type InformationValue = z.infer<typeof InformationValue>

const CERTAIN: Probabilities = { ranges: [{ low: 1, high: 1 }], nominal: [1], vertices: [[1]] }

/**
 * EVPPI = Σ_o π_o max_a E[V(a)|o] - max_a E[V(a)] (Felli & Hazen 1998, Med. Decis. Making 18:95-109; Brennan et
 * al. 2007), and its range over the probabilities allowed, the other developments at their nominal ones. For given
 * probabilities of one development it is concave in those of the other: the least lies in a pair of corners. The
 * most is one linear program, exact; with both open the range of one is divided, in at most so many boxes, until a
 * proven bound is near enough, and the bound is what is given. Null while a total is not known.
 */
export function informationValue(
  expected: ExpectedWorth,
  first: Probabilities,
  second: Probabilities = CERTAIN,
  boxes = 16,
): InformationValue | null {
  if (expected.worth.some(Number.isNaN)) return null
  const rows = rowsOf(expected)
  const regrets = rows.map(row => row.map(worth => Math.max(...row) - worth))
  const atNominal = gain(given(regrets, second.nominal), first.nominal)
  const atCorners = second.vertices.flatMap(q => {
    const known = given(regrets, q)
    return first.vertices.map(p => gain(known, p))
  })
  const least = Math.min(atNominal, ...atCorners)
  const most = Math.max(atNominal, ...atCorners)
  const isKnown = first.vertices.length === 1 && second.vertices.length === 1
  const nominal = first.nominal.flatMap(p => second.nominal.map(q => p * q))
  return {
    nominal: atNominal,
    low: least,
    high: isKnown || hasOneLeader(regrets) ? most : largestGain(regrets, first, second, most, boxes),
    leaderChanges: leaderChanges(rows, nominal),
    halfWidth: halfWidth(expected, rows, nominal),
  }
}

const rowsOf = ({ worth, columns }: ExpectedWorth): number[][] =>
  Array.from({ length: worth.length / columns }, (_, r) => [
    ...worth.subarray(r * columns, (r + 1) * columns),
  ])

/** Indices of those that share the first place. */
export const leadersOf = (worths: readonly number[]): number[] => {
  const best = Math.max(...worths)
  return worths.flatMap((worth, m) => (worth >= best - TIE_TOLERANCE ? [m] : []))
}

/** One model is first whatever happens: then knowing it is worth nothing. */
const hasOneLeader = (regrets: Rows): boolean =>
  regrets[0]!.some((_, m) => regrets.every(row => row[m] === 0))

function leaderChanges(rows: Rows, probabilities: readonly number[]): number {
  const now = leadersOf(averageOf(rows, probabilities)).join()
  const changed = rows.reduce(
    (sum, row, r) => (leadersOf(row).join() === now ? sum : sum + probabilities[r]!),
    0,
  )
  return Math.min(1, changed)
}

/** Of the mean over the draws of what the best choice with knowledge gains on the best without. */
function halfWidth(
  { samples, columns, draws }: ExpectedWorth,
  rows: Rows,
  probabilities: number[],
): number | null {
  if (!samples) return null
  const [without] = leadersOf(averageOf(rows, probabilities)) as [number]
  const informed = rows.map(row => leadersOf(row)[0]!)
  const gains = Array.from({ length: draws }, (_, i) =>
    rows.reduce((sum, _row, r) => {
      const draw = (r * draws + i) * columns
      return sum + probabilities[r]! * (samples[draw + informed[r]!]! - samples[draw + without]!)
    }, 0),
  )
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1)
  return 1.96 * Math.sqrt(variance / gains.length)
}
