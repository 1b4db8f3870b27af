import { z } from 'zod'
import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { TIE_TOLERANCE } from '../rank.ts'
import type { ExpectedWorth } from './expected-worth.ts'
import type { ProbabilityRange } from './open-development.ts'
import { type Probabilities, tightened } from './probability.ts'

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

/** Per joint outcome, per model. */
type Rows = readonly (readonly number[])[]

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

/** Regrets per outcome of the first development, averaged over those of the second. */
const given = (regrets: Rows, probabilities: readonly number[]): Rows =>
  Array.from({ length: regrets.length / probabilities.length }, (_, o) =>
    averageOf(regrets.slice(o * probabilities.length, (o + 1) * probabilities.length), probabilities),
  )

const averageOf = (rows: Rows, probabilities: readonly number[]): number[] =>
  rows[0]!.map((_, m) => rows.reduce((sum, row, r) => sum + probabilities[r]! * row[m]!, 0))

/** What knowing gains: the least that one choice for all outcomes falls short on average. */
const gain = (regrets: Rows, probabilities: readonly number[]): number =>
  Math.min(...averageOf(regrets, probabilities))

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

/** Bound and value may differ by this much on 0-100 when both developments have open probabilities. */
const GAP = 1e-3
/** What the linear programs leave undecided. */
const ROUNDING = 1e-6

type Box = readonly ProbabilityRange[]
type Relaxed = NonNullable<ReturnType<typeof relaxedMaximum>>

/**
 * The most over the probabilities of both, never too low. By branch and bound over the second development: joint
 * probabilities of which only every conditional one need lie in a box of its probabilities give a bound that is a
 * linear program (McCormick 1976, Math. Programming 10:147-175), exact where the box is a point.
 */
function largestGain(
  regrets: Rows,
  first: Probabilities,
  second: Probabilities,
  known: number,
  mostBoxes: number,
): number {
  if (first.vertices.length === 1 && second.vertices.length > 1)
    return largestGain(transposed(regrets, second.ranges.length), second, first, known, mostBoxes)
  let reached = known
  const boxes: { box: Box; bound: number }[] = []
  const look = (box: Box): Relaxed | null => {
    const relaxed = relaxedMaximum(regrets, first, box)
    if (relaxed) reached = Math.max(reached, gain(given(regrets, relaxed.q), relaxed.p))
    return relaxed
  }
  const enter = (box: Box) => {
    const relaxed = look(box)
    if (!relaxed) return
    boxes.push({ box, bound: relaxed.bound })
    if (relaxed.bound > reached + GAP) look(relaxed.q.map(q => ({ low: q, high: q })))
  }
  enter(second.ranges)
  for (let looked = 1; ; looked += 2) {
    boxes.sort((a, b) => a.bound - b.bound)
    const bound = boxes.at(-1)?.bound ?? reached
    if (bound <= reached + GAP || looked >= mostBoxes) return bound > reached + ROUNDING ? bound : reached
    for (const half of halves(boxes.pop()!.box)) enter(half)
  }
}

const transposed = (regrets: Rows, inner: number): Rows =>
  Array.from({ length: inner }, (_, p) => regrets.filter((_row, r) => r % inner === p)).flat()

/** Cut across the widest side. */
function halves(box: Box): Box[] {
  const width = ({ low, high }: ProbabilityRange) => high - low
  const at = box.reduce((widest, side, k) => (width(side) > width(box[widest]!) ? k : widest), 0)
  const middle = (box[at]!.low + box[at]!.high) / 2
  const cut = (side: Partial<ProbabilityRange>) =>
    tightened(box.map((own, k) => (k === at ? { ...own, ...side } : own)))
  return [cut({ high: middle }), cut({ low: middle })]
}

/** Maximises t with t ≤ Σ_op q_op ρ_op for the regrets ρ of every model, over joint probabilities q. */
function relaxedMaximum(
  regrets: Rows,
  { ranges }: Probabilities,
  box: Box,
): { bound: number; p: number[]; q: number[] } | null {
  const inner = box.length
  const coefficients = (of: (o: number, p: number) => number, last = 0) => [
    ...regrets.map((_, r) => of(Math.floor(r / inner), r % inner)),
    last,
  ]
  const optimum = solveLinearProgram({
    goal: 'max',
    objective: coefficients(() => 0, 1),
    constraints: [
      { coefficients: coefficients(() => 1), sense: '=', bound: 1 },
      ...bounded(ranges, ({ low, high }, o) => {
        const marginal = coefficients(own => (own === o ? 1 : 0))
        return [
          { coefficients: marginal, sense: '>=', bound: low },
          { coefficients: marginal, sense: '<=', bound: high },
        ]
      }),
      ...ranges.flatMap((_, o) =>
        bounded(box, ({ low, high }, p) => {
          const exceeds = (end: number) =>
            coefficients((own, of) => (own === o ? (of === p ? 1 : 0) - end : 0))
          return [
            { coefficients: exceeds(low), sense: '>=', bound: 0 },
            { coefficients: exceeds(high), sense: '<=', bound: 0 },
          ]
        }),
      ),
      ...regrets[0]!.map(
        (_, m): LinearConstraint => ({
          coefficients: [...regrets.map(row => -row[m]!), 1],
          sense: '<=',
          bound: 0,
        }),
      ),
    ],
  })
  if (optimum.status !== 'optimal') return null
  const { value, x } = optimum
  const sumOver = (counts: (r: number) => boolean) =>
    regrets.reduce((sum, _, r) => (counts(r) ? sum + x[r]! : sum), 0)
  return {
    bound: value,
    p: ranges.map((_, o) => sumOver(r => Math.floor(r / inner) === o)),
    q: box.map((_, p) => sumOver(r => r % inner === p)),
  }
}

/** The last of two ranges says what the first says; what is one or free needs no saying. */
const bounded = (
  ranges: readonly ProbabilityRange[],
  constraintsOf: (range: ProbabilityRange, index: number) => [LinearConstraint, LinearConstraint],
): LinearConstraint[] =>
  ranges.slice(0, ranges.length < 3 ? ranges.length - 1 : undefined).flatMap((range, index) => {
    const [least, most] = constraintsOf(range, index)
    return [...(range.low > 0 ? [least] : []), ...(range.high < 1 ? [most] : [])]
  })
