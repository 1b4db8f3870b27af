import {
  BLOCK,
  centred,
  type KernelProblem,
  ranked,
  streamWords,
  tieOf,
  unranked,
  WEIGHT_UNIT,
} from './kernel-problem.ts'
import type { Tally } from './tally.ts'

/**
 * What the kernel draws and counts, in plain TypeScript. `tallyChunk` gives the same bits, faster.
 *
 * Draw k of a block of 32 takes its numbers from stream k mod 4. Weights are the spacings of sorted
 * uniform integers below 2²⁴, so they sum to exactly that; totals are double sums, the most
 * important criterion first where they are ranked.
 */
export function tallyChunkPlain(problem: KernelProblem, seed: number, chunk: number, draws: number): Tally {
  const { alternatives: m, criteria: n, ties, pairwise } = problem
  const tolerance = tieOf(problem, centred(problem).largest) * WEIGHT_UNIT
  const given = ranked(problem)
  const words = streamWords(seed, chunk)
  const [weightStream, scoreStream] = [words.slice(0, 16), words.slice(16)].map(drawnRows)
  const whole = tallyOf(m, n)
  const shared = tallyOf(m, n)
  let tied = 0
  for (let start = 0; start < draws; start += BLOCK) {
    const weights = weightsOf(given, weightStream!)
    const totals = totalsOf(given, weights, scoreStream!)
    for (let draw = 0; draw < Math.min(BLOCK, draws - start); draw++) {
      const order = Array.from({ length: m }, (_, i) => i).sort(
        (a, b) => totals[b]![draw]! - totals[a]![draw]!,
      )
      const groups = tiedGroups(order, i => totals[i]![draw]!, tolerance)
      tied += Number(groups.length < m)
      let rank = 0
      for (const group of groups) {
        const sum = group.length === 1 ? whole : shared
        const share = ties === 'split' ? 1 / group.length : 1
        for (const i of group) {
          for (let r = rank; r < rank + (ties === 'split' ? group.length : 1); r++)
            sum.ranks[i * m + r]! += share
          if (rank === 0)
            for (let j = 0; j < n; j++) sum.firstWeights[i * n + j]! += weights[j]![draw]! * share
          for (const worse of order.slice(rank + group.length)) sum.wins[i * m + worse]!++
        }
        rank += group.length
      }
    }
  }
  return {
    draws,
    ranks: whole.ranks.map((count, k) => count + shared.ranks[k]!),
    firstWeights: unranked(
      problem,
      whole.firstWeights.map((sum, k) => (sum + shared.firstWeights[k]!) / WEIGHT_UNIT),
    ),
    wins: pairwise ? whole.wins.map((count, k) => count + shared.wins[k]!) : null,
    tied,
  }
}

const tallyOf = (m: number, n: number) => ({
  ranks: new Float64Array(m * m),
  firstWeights: new Float64Array(m * n),
  wins: new Float64Array(m * m),
})

/** Best first: all within the tolerance of the best of their group. */
function tiedGroups(order: readonly number[], total: (i: number) => number, tolerance: number): number[][] {
  const groups: number[][] = []
  for (const i of order) {
    const group = groups.at(-1)
    if (group && total(group[0]!) - total(i) <= tolerance) group.push(i)
    else groups.push([i])
  }
  return groups
}

/** Criterion × draw: whole numbers that sum to 2²⁴ in each draw. */
function weightsOf({ criteria, order }: KernelProblem, draw: DrawRows): number[][] {
  const points = draw(criteria - 1, BLOCK)
  const weights = Array.from({ length: criteria }, () => new Array<number>(BLOCK))
  for (let k = 0; k < BLOCK; k++) {
    const sorted = points.map(row => (row[k]! >> 8) + WEIGHT_UNIT / 2).sort((a, b) => b - a)
    const spacings = [WEIGHT_UNIT, ...sorted].map((above, p) => above - (sorted[p] ?? 0))
    if (order) spacings.sort((a, b) => b - a)
    spacings.forEach((spacing, p) => {
      weights[p]![k] = spacing
    })
  }
  return weights
}

/** Alternative × draw: totals, under weights that sum to 2²⁴. */
function totalsOf(
  { alternatives, criteria, scores, spread, kind }: KernelProblem,
  weights: readonly number[][],
  draw: DrawRows,
): number[][] {
  const total = (score: (j: number, k: number) => number, i: number) =>
    Array.from({ length: BLOCK }, (_, k) =>
      weights.reduce((sum, row, j) => sum + row[k]! * (scores[i * criteria + j]! + score(j, k)), 0),
    )
  const all = Array.from({ length: alternatives }, (_, i) => i)
  if (kind === 'fixed') return all.map(i => total(() => 0, i))
  if (kind === 'uniform')
    return all.map(i => {
      const words = [0, 1, 2, 3].map(() => draw(criteria, 4))
      const share = (j: number, k: number) => {
        const word = words[(k >> 2) & 3]![j]![k & 3]!
        return (k < 16 ? word : (word << 16) | (word >>> 16)) * 2 ** -31
      }
      return total((j, k) => spread![i * criteria + j]! * share(j, k), i)
    })
  const normals = draw(alternatives, BLOCK).map(standardNormals)
  return all.map(i => {
    const variance = (k: number) =>
      weights.reduce((sum, row, j) => {
        const deviation = row[k]! * spread![i * criteria + j]!
        return sum + deviation * deviation
      }, 0)
    return total(() => 0, i).map((mean, k) => mean + normals[i]![k]! * Math.sqrt(variance(k)))
  })
}

/** Row after row of signed 32-bit numbers. */
type DrawRows = (rows: number, width: number) => number[][]

/** Four streams of xoshiro128+ (Blackman & Vigna 2021), taken in turn. */
function drawnRows(words: number[]): DrawRows {
  const state = Int32Array.from(words)
  const next = (stream: number) => {
    let [s0, s1, s2, s3] = [0, 4, 8, 12].map(word => state[word + stream]!) as [
      number,
      number,
      number,
      number,
    ]
    const result = (s0 + s3) | 0
    const t = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = (s3 << 11) | (s3 >>> 21)
    ;[s0, s1, s2, s3].forEach((word, k) => {
      state[4 * k + stream] = word
    })
    return result
  }
  return (rows, width) =>
    Array.from({ length: rows }, () => Array.from({ length: width }, (_, k) => next(k % 4)))
}

/** Standard normals in single precision, of eight uniform numbers the first four with the last four (Box & Muller 1958). */
function standardNormals(row: readonly number[]): number[] {
  const normals = new Array<number>(row.length)
  for (let k = 0; k < row.length; k += k % 4 === 3 ? 5 : 1) {
    const radius = fround(Math.sqrt(minusLog(row[k]!)))
    const turn = row[k + 4]!
    const angle = fround(fround(turn << 2) * ANGLE_STEP)
    const square = fround(angle * angle)
    const sine = fround(polynomial(SINE, square) * angle)
    const cosine = polynomial(COSINE, square)
    normals[k] = fround(radius * fround(cosine - sine)) * (turn < 0 ? -1 : 1)
    normals[k + 4] = fround(radius * fround(cosine + sine)) * (turn << 1 < 0 ? -1 : 1)
  }
  return normals
}

const { fround } = Math
const ANGLE_STEP = fround(Math.PI / 4 / 2 ** 31)
/** Highest power first; sine and cosine as in Cephes (Moshier), the logarithm as in fdlibm (Sun 1993). */
const SINE = [-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1, 1]
const COSINE = [2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2, -0.5, 1]
const MINUS_LOG = [-0.24279078841, -0.28498786688, -0.40000972152, -0.66666662693, -2]

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.map(fround).reduce((sum, coefficient) => fround(fround(sum * x) + coefficient))

/** -ln((k + ½)/2³¹), k the upper 31 bits of the draw. */
function minusLog(draw: number): number {
  const u = fround(fround(fround(draw >>> 1) + 0.5) * 2 ** -31)
  const exponent = Math.floor(Math.log2(u / fround(Math.SQRT1_2)))
  const mantissa = u / 2 ** exponent
  const f = fround(mantissa - 1)
  const s = fround(f / fround(f + 2))
  const tail = fround(polynomial(MINUS_LOG, fround(s * s)) * s)
  return fround(fround(exponent * fround(-Math.LN2)) + tail)
}
