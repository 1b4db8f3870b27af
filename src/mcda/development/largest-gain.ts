import { type LinearConstraint, solveLinearProgram } from '../linear-program.ts'
import { gain, given, type Rows } from './gain.ts'
import type { ProbabilityRange } from './open-development.ts'
import { type Probabilities, tightened } from './probability.ts'

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
export function largestGain(
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
