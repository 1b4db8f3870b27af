import { z } from 'zod'
import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { TIE_TOLERANCE } from '../rank.ts'
import type { ExpectedWorth } from './expected-worth.ts'
import type { Probabilities } from './probability.ts'

/** What it is worth to know how one or two developments turn out before choosing. */
export const InformationValue = z
  .strictObject({
    nominal: z.number(),
    low: z.number(),
    high: z.number(),
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
 * most is one linear program, or, with both open, found by dividing the range of one until bound and value meet.
 * Null while a total is not known.
 */
export function informationValue(
  expected: ExpectedWorth,
  first: Probabilities,
  second: Probabilities = CERTAIN,
): InformationValue | null {
  if (expected.worth.some(Number.isNaN)) return null
  const rows = rowsOf(expected)
  const nominal = joint(first.nominal, second.nominal)
  const at = (p: readonly number[], q: readonly number[]) => valueAt(rows, joint(p, q))
  const atCorners = first.vertices.flatMap(p => second.vertices.map(q => at(p, q)))
  const atNominal = valueAt(rows, nominal)
  const least = Math.min(atNominal, ...atCorners)
  const most = Math.max(atNominal, ...atCorners)
  const isKnown = first.vertices.length === 1 && second.vertices.length === 1
  return {
    nominal: atNominal,
    low: least,
    high: isKnown || hasOneLeader(rows) ? most : largestValue(rows, first, second, most),
    leaderChanges: leaderChanges(rows, nominal),
    halfWidth: halfWidth(expected, rows, nominal),
  }
}

const rowsOf = ({ worth, columns }: ExpectedWorth): number[][] =>
  Array.from({ length: worth.length / columns }, (_, r) => [
    ...worth.subarray(r * columns, (r + 1) * columns),
  ])

/** The probability of each joint outcome of two independent developments. */
const joint = (p: readonly number[], q: readonly number[]): number[] => p.flatMap(a => q.map(b => a * b))

const expectedOf = (rows: readonly (readonly number[])[], probabilities: readonly number[]): number[] =>
  rows[0]!.map((_, m) => rows.reduce((sum, row, r) => sum + probabilities[r]! * row[m]!, 0))

const valueAt = (rows: readonly (readonly number[])[], probabilities: readonly number[]): number => {
  const informed = rows.reduce((sum, row, r) => sum + probabilities[r]! * Math.max(...row), 0)
  return Math.max(0, informed - Math.max(...expectedOf(rows, probabilities)))
}

/** Indices of those that share the first place. */
export const leadersOf = (worths: readonly number[]): number[] => {
  const best = Math.max(...worths)
  return worths.flatMap((worth, m) => (worth >= best - TIE_TOLERANCE ? [m] : []))
}

/** One model is first whatever happens: then knowing it is worth nothing. */
const hasOneLeader = (rows: readonly (readonly number[])[]): boolean =>
  rows[0]!.some((_, m) => rows.every(row => row[m] === Math.max(...row)))

function leaderChanges(rows: readonly (readonly number[])[], probabilities: readonly number[]): number {
  const now = leadersOf(expectedOf(rows, probabilities)).join()
  const changed = rows.reduce(
    (sum, row, r) => (leadersOf(row).join() === now ? sum : sum + probabilities[r]!),
    0,
  )
  return Math.min(1, changed)
}

/** Of the mean over the draws of what the best choice with knowledge gains on the best without. */
function halfWidth(
  { samples, columns, draws }: ExpectedWorth,
  rows: number[][],
  probabilities: number[],
): number | null {
  if (!samples) return null
  const [without] = leadersOf(expectedOf(rows, probabilities)) as [number]
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

/** Bound and value may differ by this much on 0-100. */
const GAP = 1e-6
/** Divisions after which the bound proven so far is given. */
const MOST_BOXES = 500

type Box = { low: number; high: number }[]

/**
 * The most over the product of two polytopes, by branch and bound: within a box of the second development's
 * probabilities, joint probabilities that need only keep each conditional one in the box give a bound that is a
 * linear program (McCormick 1976, Math. Programming 10:147-175), exact where the box is a point.
 */
function largestValue(rows: number[][], first: Probabilities, second: Probabilities, known: number): number {
  if (first.vertices.length === 1 && second.vertices.length > 1)
    return largestValue(transposed(rows, second.ranges.length), second, first, known)
  let best = known
  const open: { box: Box; bound: number }[] = [{ box: second.ranges, bound: Number.POSITIVE_INFINITY }]
  for (let boxes = 0; open.length > 0; boxes++) {
    if (boxes === MOST_BOXES) return Math.max(best, ...open.map(({ bound }) => bound))
    const { box, bound: inherited } = open.shift()!
    if (inherited <= best + GAP) continue
    const relaxed = relaxedMaximum(rows, first, box)
    if (!relaxed) continue
    best = Math.max(best, valueAt(rows, joint(relaxed.p, relaxed.q)))
    const point = relaxed.q.map(q => ({ low: q, high: q }))
    const fixed = relaxed.bound > best + GAP ? relaxedMaximum(rows, first, point) : null
    if (fixed) best = Math.max(best, valueAt(rows, joint(fixed.p, relaxed.q)))
    if (relaxed.bound > best + GAP)
      open.push(...halves(box).map(half => ({ box: half, bound: relaxed.bound })))
  }
  return best
}

const transposed = (rows: number[][], inner: number): number[][] =>
  Array.from({ length: inner }, (_, p) => rows.filter((_row, r) => r % inner === p)).flat()

/** Cut across the widest side. */
function halves(box: Box): [Box, Box] {
  const width = ({ low, high }: Box[number]) => high - low
  const at = box.reduce((widest, side, k) => (width(side) > width(box[widest]!) ? k : widest), 0)
  const middle = (box[at]!.low + box[at]!.high) / 2
  const cut = (side: Partial<Box[number]>) => box.map((own, k) => (k === at ? { ...own, ...side } : own))
  return [cut({ high: middle }), cut({ low: middle })]
}

function relaxedMaximum(
  rows: number[][],
  { ranges }: Probabilities,
  box: Box,
): { bound: number; p: number[]; q: number[] } | null {
  const [outer, inner] = [ranges.length, box.length]
  // variables: a probability per joint outcome, and the worth of the best choice without knowledge
  const coefficients = (of: (o: number, p: number) => number, last = 0) => [
    ...rows.map((_, r) => of(Math.floor(r / inner), r % inner)),
    last,
  ]
  const between = (
    of: (end: number) => number[],
    low: number,
    high: number,
    scale: number,
  ): LinearConstraint[] =>
    low === high
      ? [{ coefficients: of(low), sense: '=', bound: low * scale }]
      : [
          { coefficients: of(low), sense: '>=', bound: low * scale },
          { coefficients: of(high), sense: '<=', bound: high * scale },
        ]
  const indices = (length: number) => Array.from({ length }, (_, k) => k)
  const optimum = solveLinearProgram({
    goal: 'max',
    objective: [...rows.map(row => Math.max(...row)), -1],
    constraints: [
      { coefficients: coefficients(() => 1), sense: '=', bound: 1 },
      ...ranges.flatMap(({ low, high }, o) =>
        outer === 1 ? [] : between(() => coefficients(own => (own === o ? 1 : 0)), low, high, 1),
      ),
      ...indices(outer).flatMap(o =>
        box.flatMap(({ low, high }, p) =>
          inner === 1
            ? []
            : between(
                end => coefficients((own, of) => (own === o ? (of === p ? 1 : 0) - end : 0)),
                low,
                high,
                0,
              ),
        ),
      ),
      ...rows[0]!.map(
        (_, m): LinearConstraint => ({
          coefficients: [...rows.map(row => row[m]!), -1],
          sense: '<=',
          bound: 0,
        }),
      ),
    ],
  })
  if (optimum.status !== 'optimal') return null
  const { value, x } = optimum
  const sumOver = (counts: (r: number) => boolean) =>
    rows.reduce((sum, _, r) => (counts(r) ? sum + x[r]! : sum), 0)
  return {
    bound: value,
    p: indices(outer).map(o => sumOver(r => Math.floor(r / inner) === o)),
    q: indices(inner).map(p => sumOver(r => r % inner === p)),
  }
}
