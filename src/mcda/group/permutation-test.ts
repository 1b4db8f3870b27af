import { GENERATOR, seededRandom } from '../seeded-random.ts'

/** Chance of a concordance at least this high when every rater orders the objects at random. */
export type PermutationTest =
  | { kind: 'exact'; p: number }
  | {
      kind: 'monte-carlo'
      p: number
      /** Of the 95 % interval around p. */
      halfWidth: number
      draws: number
      seed: number
      generator: typeof GENERATOR
    }

/** Additions that the exact count may take before it gives way to drawing. */
const EXACT_WORK = 1_200_000

/**
 * Permutation test of Kendall's W. All orders of each rater's own mid-ranks, ties included, are equally
 * likely and raters are independent, so W rises with Σ(rank sum)² alone. Exact where that is little
 * work (the usual three to five objects, and more with few raters); otherwise `draws` draws from
 * `seed`, with p = (b + 1)/(draws + 1), which is never 0 (Phipson & Smyth 2010, SAGMB 9:39).
 * `midRanks` holds a row per rater.
 */
export function permutationTest(
  midRanks: readonly (readonly number[])[],
  { draws, seed }: { draws: number; seed: number },
): PermutationTest {
  // doubled, so that sums of mid-ranks are whole numbers and compare exactly
  const ranks = midRanks.map(row => row.map(rank => 2 * rank))
  const p = exactChance(ranks)
  return p === null ? drawnChance(ranks, draws, seed) : { kind: 'exact', p }
}

const squares = (sums: ArrayLike<number>): number => {
  let total = 0
  for (let j = 0; j < sums.length; j++) total += sums[j]! * sums[j]!
  return total
}

const squaresOf = (ranks: readonly (readonly number[])[]): number =>
  squares(ranks[0]!.map((_, j) => ranks.reduce((sum, row) => sum + row[j]!, 0)))

/**
 * Counts rater by rater. Objects are interchangeable, so only the sorted rank sums matter: there are
 * few of these, however many raters there are. Null when it is too much work.
 */
function exactChance(ranks: readonly (readonly number[])[]): number | null {
  const observed = squaresOf(ranks)
  const [first, ...others] = ranks as [number[], ...number[][]]
  const last = others.pop()
  if (!last) return 1
  let work = 0
  // the states only grow in number, so what is left costs at least this much
  const isTooMuch = (states: number, left: readonly (readonly number[])[]) =>
    left.reduce((sum, rater) => sum + states * arrangementsOf(rater) * rater.length, work) > EXACT_WORK
  let states = new Map([['', { sums: first.toSorted((a, b) => a - b), chance: 1 }]])
  for (const [i, rater] of others.entries()) {
    if (isTooMuch(states.size, [...others.slice(i), last])) return null
    work += states.size * arrangementsOf(rater) * rater.length
    const next: typeof states = new Map()
    const share = 1 / arrangementsOf(rater)
    for (const { sums, chance } of states.values())
      forEachArrangement(rater, arrangement => {
        const added = sortedSum(sums, arrangement)
        const key = String.fromCharCode(...added)
        const state = next.get(key)
        if (state) state.chance += chance * share
        else next.set(key, { sums: added, chance: chance * share })
      })
    states = next
  }
  if (isTooMuch(states.size, [last])) return null
  let p = 0
  for (const { sums, chance } of states.values()) {
    let reached = 0
    forEachArrangement(last, arrangement => {
      let total = 0
      for (let j = 0; j < sums.length; j++) total += (sums[j]! + arrangement[j]!) ** 2
      if (total >= observed) reached++
    })
    p += (chance * reached) / arrangementsOf(last)
  }
  return Math.min(1, p)
}

/** a + b per place, from low to high; by insertion, for there are few. */
function sortedSum(a: readonly number[], b: readonly number[]): number[] {
  const sorted: number[] = []
  for (let j = 0; j < a.length; j++) {
    const sum = a[j]! + b[j]!
    let place = j
    for (; place > 0 && sorted[place - 1]! > sum; place--) sorted[place] = sorted[place - 1]!
    sorted[place] = sum
  }
  return sorted
}

/** How many different orders a list has: n! over the factorial of each group of equals. */
function arrangementsOf(list: readonly number[]): number {
  const seen = new Map<number, number>()
  return list.reduce((count, each, i) => {
    const nth = (seen.get(each) ?? 0) + 1
    seen.set(each, nth)
    return (count * (i + 1)) / nth
  }, 1)
}

/** Every different order once, in one array that changes between the calls (Narayana Pandita's next permutation). */
function forEachArrangement(list: readonly number[], visit: (arrangement: readonly number[]) => void): void {
  const order = list.toSorted((a, b) => a - b)
  for (;;) {
    visit(order)
    let i = order.length - 2
    while (i >= 0 && order[i]! >= order[i + 1]!) i--
    if (i < 0) return
    let j = order.length - 1
    while (order[j]! <= order[i]!) j--
    swap(order, i, j)
    for (let a = i + 1, b = order.length - 1; a < b; a++, b--) swap(order, a, b)
  }
}

function swap(list: number[], i: number, j: number): void {
  const held = list[i]!
  list[i] = list[j]!
  list[j] = held
}

function drawnChance(
  ranks: readonly (readonly number[])[],
  draws: number,
  seed: number,
): PermutationTest & { kind: 'monte-carlo' } {
  const observed = squaresOf(ranks)
  const random = seededRandom(seed)
  // only the orders relative to the first rater count
  const [first, ...others] = ranks.map(row => [...row]) as [number[], ...number[][]]
  const sums = new Float64Array(first.length)
  let reached = 0
  for (let draw = 0; draw < draws; draw++) {
    sums.set(first)
    for (const rater of others) {
      random.shuffle(rater)
      for (let j = 0; j < sums.length; j++) sums[j]! += rater[j]!
    }
    if (squares(sums) >= observed) reached++
  }
  const p = (reached + 1) / (draws + 1)
  const halfWidth = 1.96 * Math.sqrt((p * (1 - p)) / draws)
  return { kind: 'monte-carlo', p, halfWidth, draws, seed, generator: GENERATOR }
}
