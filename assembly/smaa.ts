/**
 * SMAA-2 over one chunk of draws. src/mcda/smaa/kernel-twin.ts says in plain TypeScript what is drawn and
 * counted; this does the same, bit for bit, with draws as lanes: a block is 32 draws, a row holds one
 * number per draw of the block (8 vectors of 4). Totals are single precision; alternatives that it cannot
 * tell apart with certainty are decided again in double.
 */

const LANES: i32 = 32
const ROW: usize = 128
/** Added to a total below 2²² it leaves an integer in the low 23 bits of the float. */
const MAGIC: f32 = 12_582_912
/** Of a key: below it stands twice the alternative. */
const KEY_SHIFT: i32 = 8
const TWO_23: i32 = 8_388_608
const TWO_MINUS_31: f32 = 4.656612873077393e-10
/** A quarter of π over 2³¹. */
const ANGLE_STEP: f32 = 3.657291680533933e-10
const SQRT_HALF_BITS: i32 = 0x3f3504f3
const MINUS_LN_2: f32 = -0.6931471805599453

// Memory, for at most 128 alternatives × 64 criteria. The caller writes what is exported first and reads the results.
export const WEIGHT_STATE: usize = 1024
export const SCORE_STATE: usize = WEIGHT_STATE + 64
/**
 * Comparators, each two byte offsets of rows (u16), closed by zeros: of the points, of the weights (none: as they
 * come) and of the totals.
 */
export const POINT_NETWORK: usize = SCORE_STATE + 64
export const WEIGHT_NETWORK: usize = POINT_NETWORK + 4096
export const RANK_NETWORK: usize = WEIGHT_NETWORK + 4096
/** Alternative × criterion: as given, and centred and scaled to what a key can hold. */
export const SCORES: usize = RANK_NETWORK + 8192
export const SPREADS: usize = SCORES + 65_536
export const SCALED_SCORES: usize = SPREADS + 65_536
export const SCALED_SPREADS: usize = SCALED_SCORES + 32_768
/** Results: alternative × rank, alternative × criterion, alternative × alternative. */
export const RANKS: usize = SCALED_SPREADS + 32_768
export const FIRST_WEIGHTS: usize = RANKS + 131_072
export const WINS: usize = FIRST_WEIGHTS + 65_536
const SPACINGS: usize = WINS + 131_072
const WEIGHTS: usize = SPACINGS + 64 * ROW
const KEYS: usize = WEIGHTS + 64 * ROW
const PLACES: usize = KEYS + 132 * ROW
const PACKED: usize = PLACES + 128 * LANES
const TOTALS: usize = PACKED + ROW
const WHOLE_RANKS: usize = TOTALS + 1024
const WHOLE_FIRST_WEIGHTS: usize = WHOLE_RANKS + 131_072
const HISTOGRAM: usize = WHOLE_FIRST_WEIGHTS + 69_120
const PAIRS: usize = HISTOGRAM + 32_768
/** The state of the streams before each vector of an alternative's draws. */
const STATES: usize = PAIRS + 131_072
const NORMALS: usize = STATES + 128 * 256
/** One draw's numbers for one alternative. */
const REPLAYED: usize = NORMALS + 128 * ROW

let alternatives: i32 = 0
let criteria: i32 = 0
/** 0 fixed, 1 uniform, 2 normal. */
let kind: i32 = 0
let split: bool = false
let tolerance: f64 = 0
let indexBits: i32 = 0
let ranksPerEntry: i32 = 0
let nearKeys: i32 = 0
let tied: i32 = 0
let paired: i32 = 0

/** Tallies `draws` draws (at most 65,535); gives the number of them with a tie. */
export function tally(
  m: i32,
  n: i32,
  scoreKind: i32,
  splitTies: bool,
  pairwise: bool,
  tie: f64,
  near: i32,
  draws: i32,
): i32 {
  alternatives = m
  criteria = n
  kind = scoreKind
  split = splitTies
  tolerance = tie
  indexBits = m <= 8 ? 3 : m <= 32 ? 5 : 7
  ranksPerEntry = m <= 8 ? 4 : m <= 32 ? 2 : 1
  nearKeys = (near + 1) << KEY_SHIFT
  tied = 0
  paired = 0
  clear(RANKS, m * m)
  clear(FIRST_WEIGHTS, m * n)
  clear(WINS, m * m)
  clear(WHOLE_RANKS, m * m)
  clear(WHOLE_FIRST_WEIGHTS, (m + 1) * (n + 3))
  clear(HISTOGRAM, (PAIRS - HISTOGRAM) >> 3)
  if (pairwise) clear(PAIRS, m * (m - 1))
  for (let left = draws; left > 0; left -= LANES) {
    const live = min(left, LANES)
    drawWeights()
    if (kind == 0) fixedTotals()
    else if (kind == 1) uniformTotals()
    else normalTotals()
    sortRows(KEYS, RANK_NETWORK)
    for (let open = nearLanes() & (<u32>-1 >> (LANES - live)); open; open &= open - 1) decide(ctz(open))
    countRanks(live)
    addFirstWeights(live)
    if (pairwise) countPairs(live)
  }
  unfold(draws)
  if (pairwise) flushPairs()
  return tied
}

function clear(at: usize, numbers: usize): void {
  memory.fill(at, 0, numbers << 3)
}

/** The next vectors of xoshiro128+ (Blackman & Vigna 2021), each lane a stream of its own. */
function fill(state: usize, to: usize, end: usize): void {
  let s0 = v128.load(state)
  let s1 = v128.load(state, 16)
  let s2 = v128.load(state, 32)
  let s3 = v128.load(state, 48)
  for (; to < end; to += 16) {
    v128.store(to, i32x4.add(s0, s3))
    const t = i32x4.shl(s1, 9)
    s2 = v128.xor(s2, s0)
    s3 = v128.xor(s3, s1)
    s1 = v128.xor(s1, s2)
    s0 = v128.xor(s0, s3)
    s2 = v128.xor(s2, t)
    s3 = v128.or(i32x4.shl(s3, 11), i32x4.shr_u(s3, 21))
  }
  v128.store(state, s0)
  v128.store(state, s1, 16)
  v128.store(state, s2, 32)
  v128.store(state, s3, 48)
}

/** Sorts every lane, largest first, by the comparators of a network. */
function sortRows(rows: usize, network: usize): void {
  for (let pair = load<u32>(network); pair; pair = load<u32>(network)) {
    const a = rows + (pair & 0xffff)
    const b = rows + (pair >> 16)
    exchange(a, b)
    exchange(a + 64, b + 64)
    network += 4
  }
}

/** Half a row. Stores to one line of the cache stand together: two of them go at a time. */
@inline
function exchange(a: usize, b: usize): void {
  const x0 = v128.load(a)
  const x1 = v128.load(a, 16)
  const x2 = v128.load(a, 32)
  const x3 = v128.load(a, 48)
  const y0 = v128.load(b)
  const y1 = v128.load(b, 16)
  const y2 = v128.load(b, 32)
  const y3 = v128.load(b, 48)
  v128.store(a, i32x4.max_s(x0, y0))
  v128.store(a, i32x4.max_s(x1, y1), 16)
  v128.store(a, i32x4.max_s(x2, y2), 32)
  v128.store(a, i32x4.max_s(x3, y3), 48)
  v128.store(b, i32x4.min_s(x0, y0))
  v128.store(b, i32x4.min_s(x1, y1), 16)
  v128.store(b, i32x4.min_s(x2, y2), 32)
  v128.store(b, i32x4.min_s(x3, y3), 48)
}

/** Integers that sum to 2²⁴: the spacings of sorted uniform integers below it. */
function drawWeights(): void {
  const last = <usize>(criteria - 1) * ROW
  fill(WEIGHT_STATE, SPACINGS, SPACINGS + last)
  sortRows(SPACINGS, POINT_NETWORK)
  for (let lane = SPACINGS; lane < SPACINGS + ROW; lane += 16) {
    let above = i32x4.splat(TWO_23)
    for (let at = lane; at < lane + last; at += ROW) {
      const point = i32x4.shr_s(v128.load(at), 8)
      storeWeight(at, i32x4.sub(above, point))
      above = point
    }
    storeWeight(lane + last, i32x4.add(above, i32x4.splat(TWO_23)))
  }
  if (load<u32>(WEIGHT_NETWORK) == 0) return
  sortRows(SPACINGS, WEIGHT_NETWORK)
  for (let at = SPACINGS; at < SPACINGS + last + ROW; at += 16) storeWeight(at, v128.load(at))
}

/** As an integer and, for the totals, as a float: exact in both. */
@inline
function storeWeight(at: usize, weight: v128): void {
  v128.store(at, weight)
  v128.store(at + (WEIGHTS - SPACINGS), f32x4.convert_i32x4_s(weight))
}

/** Keys in the order of the totals, with twice the alternative in the low bits. */
@inline
function storeKey(at: usize, total: v128, alternative: i32): void {
  const steps = f32x4.add(total, f32x4.splat(MAGIC))
  v128.store(at, v128.or(i32x4.shl(steps, KEY_SHIFT), i32x4.splat(alternative << 1)))
}

@inline
function storeKeys(at: usize, a: v128, b: v128, c: v128, d: v128, alternative: i32): void {
  storeKey(at, a, alternative)
  storeKey(at + 16, b, alternative)
  storeKey(at + 32, c, alternative)
  storeKey(at + 48, d, alternative)
}

@inline
function weighed(sum: v128, weight: v128, value: v128): v128 {
  return f32x4.add(sum, f32x4.mul(weight, value))
}

/** Two alternatives at a time; an odd one out goes with a row that nobody reads. */
function fixedTotals(): void {
  const width = <usize>criteria << 2
  let first = SCALED_SCORES
  for (let i = 0; i < alternatives; i += 2) {
    const second = first + width
    const keys = KEYS + <usize>i * ROW
    for (let half: usize = 0; half < ROW; half += 64) {
      let a0 = f32x4.splat(0)
      let a1 = a0
      let a2 = a0
      let a3 = a0
      let b0 = a0
      let b1 = a0
      let b2 = a0
      let b3 = a0
      let row = WEIGHTS + half
      for (let at = first; at < second; at += 4) {
        const a = v128.load_splat<f32>(at)
        const b = v128.load_splat<f32>(at + width)
        let weight = v128.load(row)
        a0 = weighed(a0, weight, a)
        b0 = weighed(b0, weight, b)
        weight = v128.load(row, 16)
        a1 = weighed(a1, weight, a)
        b1 = weighed(b1, weight, b)
        weight = v128.load(row, 32)
        a2 = weighed(a2, weight, a)
        b2 = weighed(b2, weight, b)
        weight = v128.load(row, 48)
        a3 = weighed(a3, weight, a)
        b3 = weighed(b3, weight, b)
        row += ROW
      }
      storeKeys(keys + half, a0, a1, a2, a3, i)
      storeKeys(keys + half + ROW, b0, b1, b2, b3, i + 1)
    }
    first = second + width
  }
}

@inline
function drawn(draw: v128, score: v128, spread: v128): v128 {
  return f32x4.add(score, f32x4.mul(spread, f32x4.convert_i32x4_s(draw)))
}

/**
 * A score lies a signed 32-bit number times the (scaled) half width from its middle. One random number serves
 * two draws of the block, as it is and with its halves swapped.
 */
function uniformTotals(): void {
  let s0 = v128.load(SCORE_STATE)
  let s1 = v128.load(SCORE_STATE, 16)
  let s2 = v128.load(SCORE_STATE, 32)
  let s3 = v128.load(SCORE_STATE, 48)
  let cell: usize = 0
  let state = STATES
  const width = <usize>criteria << 2
  for (let i = 0; i < alternatives; i++) {
    const keys = KEYS + <usize>i * ROW
    for (let q: usize = 0; q < 64; q += 16) {
      v128.store(state, s0)
      v128.store(state, s1, 16)
      v128.store(state, s2, 32)
      v128.store(state, s3, 48)
      state += 64
      let a = f32x4.splat(0)
      let b = a
      let row = WEIGHTS + q
      for (let at = cell; at < cell + width; at += 4) {
        const score = v128.load_splat<f32>(at, SCALED_SCORES)
        const spread = v128.load_splat<f32>(at, SCALED_SPREADS)
        const word = i32x4.add(s0, s3)
        const swapped = v128.shuffle<u16>(word, word, 1, 0, 3, 2, 5, 4, 7, 6)
        a = weighed(a, v128.load(row), drawn(word, score, spread))
        b = weighed(b, v128.load(row, 64), drawn(swapped, score, spread))
        row += ROW
        const t = i32x4.shl(s1, 9)
        s2 = v128.xor(s2, s0)
        s3 = v128.xor(s3, s1)
        s1 = v128.xor(s1, s2)
        s0 = v128.xor(s0, s3)
        s2 = v128.xor(s2, t)
        s3 = v128.or(i32x4.shl(s3, 11), i32x4.shr_u(s3, 21))
      }
      storeKey(keys + q, a, i)
      storeKey(keys + q + 64, b, i)
    }
    cell += width
  }
  v128.store(SCORE_STATE, s0)
  v128.store(SCORE_STATE, s1, 16)
  v128.store(SCORE_STATE, s2, 32)
  v128.store(SCORE_STATE, s3, 48)
}

@inline
function addSquare(sum: v128, weight: v128, spread: v128): v128 {
  const deviation = f32x4.mul(weight, spread)
  return f32x4.add(sum, f32x4.mul(deviation, deviation))
}

@inline
function shifted(mean: v128, draw: usize, variance: v128): v128 {
  return f32x4.add(mean, f32x4.mul(v128.load(draw), f32x4.sqrt(variance)))
}

/** A weighted sum of independent normals is one normal. */
function normalTotals(): void {
  drawNormals()
  let cell: usize = 0
  const width = <usize>criteria << 2
  for (let i = 0; i < alternatives; i++) {
    const offset = <usize>i * ROW
    for (let half: usize = 0; half < ROW; half += 32) {
      let a = f32x4.splat(0)
      let b = a
      let aSquare = a
      let bSquare = a
      let row = WEIGHTS + half
      for (let at = cell; at < cell + width; at += 4) {
        const score = v128.load_splat<f32>(at, SCALED_SCORES)
        const spread = v128.load_splat<f32>(at, SCALED_SPREADS)
        const weight = v128.load(row)
        const other = v128.load(row, 16)
        a = weighed(a, weight, score)
        b = weighed(b, other, score)
        aSquare = addSquare(aSquare, weight, spread)
        bSquare = addSquare(bSquare, other, spread)
        row += ROW
      }
      const at = offset + half
      storeKey(KEYS + at, shifted(a, NORMALS + at, aSquare), i)
      storeKey(KEYS + at + 16, shifted(b, NORMALS + at + 16, bSquare), i)
    }
    cell += width
  }
}

/** One standard normal per alternative and draw, two vectors at a time (Box & Muller 1958). */
function drawNormals(): void {
  const end = NORMALS + <usize>alternatives * ROW
  fill(SCORE_STATE, NORMALS, end)
  for (let at = NORMALS; at < end; at += 32) {
    const radius = f32x4.sqrt(minusLog(v128.load(at)))
    const turn = v128.load(at, 16)
    const angle = f32x4.mul(f32x4.convert_i32x4_s(i32x4.shl(turn, 2)), f32x4.splat(ANGLE_STEP))
    const square = f32x4.mul(angle, angle)
    let sine = step(f32x4.splat(-1.9515295891e-4), square, 8.3321608736e-3)
    sine = step(sine, square, -1.6666654611e-1)
    sine = f32x4.mul(step(sine, square, 1), angle)
    let cosine = step(f32x4.splat(2.443315711809948e-5), square, -1.388731625493765e-3)
    cosine = step(cosine, square, 4.166664568298827e-2)
    cosine = step(cosine, square, -0.5)
    cosine = step(cosine, square, 1)
    const sign = i32x4.splat(i32.MIN_VALUE)
    const x = f32x4.mul(radius, f32x4.sub(cosine, sine))
    const y = f32x4.mul(radius, f32x4.add(cosine, sine))
    v128.store(at, v128.xor(x, v128.and(turn, sign)))
    v128.store(at, v128.xor(y, v128.and(i32x4.shl(turn, 1), sign)), 16)
  }
}

@inline
function step(sum: v128, x: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(coefficient))
}

/** -ln u of u = (k + ½)/2³¹, k the upper 31 bits; logarithm of the mantissa in [√½, √2) as in fdlibm's logf. */
@inline
function minusLog(draw: v128): v128 {
  const k = f32x4.convert_i32x4_s(i32x4.shr_u(draw, 1))
  const u = f32x4.mul(f32x4.add(k, f32x4.splat(0.5)), f32x4.splat(TWO_MINUS_31))
  const exponent = i32x4.shr_s(i32x4.sub(u, i32x4.splat(SQRT_HALF_BITS)), 23)
  const mantissa = i32x4.sub(u, i32x4.shl(exponent, 23))
  const f = f32x4.sub(mantissa, f32x4.splat(1))
  const s = f32x4.div(f, f32x4.add(f, f32x4.splat(2)))
  const z = f32x4.mul(s, s)
  let sum = step(f32x4.splat(-0.24279078841), z, -0.28498786688)
  sum = step(sum, z, -0.40000972152)
  sum = step(sum, z, -0.66666662693)
  sum = step(sum, z, -2)
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(exponent), f32x4.splat(MINUS_LN_2)), f32x4.mul(sum, s))
}

/** The draws (bits) in which neighbours are too close for single precision. */
function nearLanes(): u32 {
  const limit = i32x4.splat(nearKeys)
  const end = <usize>(alternatives - 1) * ROW
  let lanes: u32 = 0
  for (let q: usize = 0; q < ROW; q += 16) {
    let above = v128.load(KEYS + q)
    let gap = i32x4.splat(i32.MAX_VALUE)
    for (let at = KEYS + q; at < KEYS + end; at += ROW) {
      const below = v128.load(at, ROW)
      gap = i32x4.min_s(gap, i32x4.sub(above, below))
      above = below
    }
    lanes |= i32x4.bitmask(i32x4.lt_s(gap, limit)) << (<u32>q >> 2)
  }
  return lanes
}

@inline
function keyAt(rank: i32, lane: i32): i32 {
  return load<i32>(KEYS + <usize>rank * ROW + (<usize>lane << 2))
}

@inline
function alternativeAt(rank: i32, lane: i32): i32 {
  return (keyAt(rank, lane) >> 1) & 127
}

@inline
function weightOf(criterion: i32, lane: i32): f64 {
  return <f64>load<u32>(SPACINGS + <usize>criterion * ROW + (<usize>lane << 2))
}

@inline
function bump(table: usize, row: i32, width: i32, column: i32, amount: f64): void {
  const at = table + (<usize>(row * width + column) << 3)
  store<f64>(at, load<f64>(at) + amount)
}

/** Orders one draw in double precision wherever neighbours are near, and counts its ties. */
function decide(lane: i32): void {
  let hasTie = false
  for (let start = 0; start < alternatives; ) {
    let end = start + 1
    while (end < alternatives && keyAt(end - 1, lane) - keyAt(end, lane) < nearKeys) end++
    if (end > start + 1) {
      sortRun(start, end, lane)
      for (let first = start; first < end; ) {
        const best = load<f64>(TOTALS + (<usize>first << 3))
        let next = first + 1
        while (next < end && best - load<f64>(TOTALS + (<usize>next << 3)) <= tolerance) next++
        if (next > first + 1) {
          countTie(first, next, lane)
          hasTie = true
        }
        first = next
      }
    }
    start = end
  }
  tied += i32(hasTie)
}

/** By insertion, largest double total first. */
function sortRun(start: i32, end: i32, lane: i32): void {
  for (let k = start; k < end; k++) {
    const key = keyAt(k, lane)
    const total = exactTotal(alternativeAt(k, lane), lane)
    let at = TOTALS + (<usize>k << 3)
    let place = KEYS + <usize>k * ROW + (<usize>lane << 2)
    for (let p = k; p > start && load<f64>(at - 8) < total; p--) {
      store<f64>(at, load<f64>(at - 8))
      store<i32>(place, load<i32>(place - ROW))
      at -= 8
      place -= ROW
    }
    store<f64>(at, total)
    store<i32>(place, key)
  }
}

function exactTotal(i: i32, lane: i32): f64 {
  if (kind == 1) replay(i, lane)
  let cell = <usize>(i * criteria) << 3
  let total: f64 = 0
  let variance: f64 = 0
  for (let j = 0; j < criteria; j++) {
    const weight = weightOf(j, lane)
    const spread = load<f64>(cell, SPREADS)
    let score = load<f64>(cell, SCORES)
    if (kind == 1) score += spread * (<f64>load<i32>(REPLAYED + (<usize>j << 2)) * <f64>TWO_MINUS_31)
    if (kind == 2) variance += weight * spread * (weight * spread)
    total += weight * score
    cell += 8
  }
  if (kind == 2) total += <f64>load<f32>(NORMALS + <usize>i * ROW + (<usize>lane << 2)) * sqrt(variance)
  return total
}

/** The numbers that one draw had for an alternative. */
function replay(i: i32, lane: i32): void {
  const state = STATES + (<usize>i << 8) + (<usize>(lane & 12) << 4) + (<usize>(lane & 3) << 2)
  let s0 = load<u32>(state)
  let s1 = load<u32>(state, 16)
  let s2 = load<u32>(state, 32)
  let s3 = load<u32>(state, 48)
  const end = REPLAYED + (<usize>criteria << 2)
  for (let at = REPLAYED; at < end; at += 4) {
    store<u32>(at, rotl(s0 + s3, lane & 16))
    const t = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = rotl(s3, 11)
  }
}

/** The alternatives at ranks `first` to `end` tie; corrects that the other phases give each a rank of its own. */
function countTie(first: i32, end: i32, lane: i32): void {
  const share: f64 = split ? 1 / <f64>(end - first) : 1
  const last = split ? end : first + 1
  for (let p = first; p < end; p++) {
    const i = alternativeAt(p, lane)
    bump(WHOLE_RANKS, i, alternatives, p, -1)
    for (let rank = first; rank < last; rank++) bump(RANKS, i, alternatives, rank, share)
    for (let q = p + 1; q < end; q++) bump(WINS, i, alternatives, alternativeAt(q, lane), -1)
    if (first == 0)
      for (let j = 0; j < criteria; j++) {
        const weight = weightOf(j, lane)
        bump(FIRST_WEIGHTS, i, criteria, j, weight * share)
        if (p == 0) {
          const at = firstWeightAt(i, j)
          store<i64>(at, load<i64>(at) - <i64>weight)
        }
      }
  }
}

/** One increment for one, two or four ranks; the last rank follows from the others. */
function countRanks(live: i32): void {
  const mask = (2 << (indexBits * ranksPerEntry)) - 2
  const rows = <usize>ranksPerEntry * ROW
  let table = HISTOGRAM
  for (let keys = KEYS; keys < KEYS + <usize>(alternatives - 1) * ROW; keys += rows) {
    let at = keys
    if (ranksPerEntry > 1) {
      at = PACKED
      for (let q: usize = 0; q < ROW; q += 16)
        v128.store(at + q, ranksPerEntry == 2 ? two(keys + q, 5) : four(keys + q, 3))
    }
    for (const end = at + (<usize>live << 2); at < end; at += 4) {
      const entry = table + (load<u32>(at) & mask)
      store<u16>(entry, load<u16>(entry) + 1)
    }
    table += mask + 2
  }
}

/** Two ranks in one number, from its second bit up. What stands beyond the last rank only spreads the counts. */
@inline
function two(keys: usize, bits: i32): v128 {
  const mask = i32x4.splat((2 << bits) - 2)
  return i32x4.add(v128.and(v128.load(keys), mask), i32x4.shl(v128.and(v128.load(keys, ROW), mask), bits))
}

@inline
function four(keys: usize, bits: i32): v128 {
  return i32x4.add(two(keys, bits), i32x4.shl(two(keys + 2 * ROW, bits), 2 * bits))
}

/** The counts per rank out of the entries, as whole numbers, then added to the shares of ties. */
function unfold(draws: i32): void {
  const mask = (1 << indexBits) - 1
  const entries = 1 << (indexBits * ranksPerEntry)
  const last = alternatives - 1
  for (let i = 0; i < alternatives; i++) bump(WHOLE_RANKS, i, alternatives, last, draws)
  let entry = HISTOGRAM
  for (let rank = 0; rank < last; rank += ranksPerEntry) {
    const end = min(rank + ranksPerEntry, last)
    for (let key = 0; key < entries; key++) {
      const times = <f64>load<u16>(entry)
      entry += 2
      if (times == 0) continue
      let packed = key
      for (let r = rank; r < end; r++) {
        bump(WHOLE_RANKS, packed & mask, alternatives, r, times)
        bump(WHOLE_RANKS, packed & mask, alternatives, last, -times)
        packed >>= indexBits
      }
    }
  }
  for (let k = 0; k < alternatives * alternatives; k++)
    bump(RANKS, 0, 0, k, load<f64>(WHOLE_RANKS + (<usize>k << 3)))
  for (let i = 0; i < alternatives; i++)
    for (let j = 0; j < criteria; j++) bump(FIRST_WEIGHTS, i, criteria, j, <f64>load<i64>(firstWeightAt(i, j)))
}

/** Four criteria of four draws at a time; draws beyond the live ones go to a row that nobody reads. */
function addFirstWeights(live: i32): void {
  for (let lane = 0; lane < live; lane += 4) {
    let weights = SPACINGS + (<usize>lane << 2)
    let a = firstWeightAt(alternativeAt(0, lane), 0)
    let b = firstWeightAt(lane + 1 < live ? alternativeAt(0, lane + 1) : alternatives, 0)
    let c = firstWeightAt(lane + 2 < live ? alternativeAt(0, lane + 2) : alternatives, 0)
    let d = firstWeightAt(lane + 3 < live ? alternativeAt(0, lane + 3) : alternatives, 0)
    for (const end = weights + <usize>criteria * ROW; weights < end; weights += 4 * ROW) {
      const w0 = v128.load(weights)
      const w1 = v128.load(weights, ROW)
      const w2 = v128.load(weights, 2 * ROW)
      const w3 = v128.load(weights, 3 * ROW)
      const ab01 = v128.shuffle<u32>(w0, w1, 0, 4, 1, 5)
      const ab23 = v128.shuffle<u32>(w2, w3, 0, 4, 1, 5)
      const cd01 = v128.shuffle<u32>(w0, w1, 2, 6, 3, 7)
      const cd23 = v128.shuffle<u32>(w2, w3, 2, 6, 3, 7)
      a = addWeights(a, v128.shuffle<u64>(ab01, ab23, 0, 2))
      b = addWeights(b, v128.shuffle<u64>(ab01, ab23, 1, 3))
      c = addWeights(c, v128.shuffle<u64>(cd01, cd23, 0, 2))
      d = addWeights(d, v128.shuffle<u64>(cd01, cd23, 1, 3))
    }
  }
}

@inline
function addWeights(at: usize, weights: v128): usize {
  v128.store(at, i64x2.add(v128.load(at), i64x2.extend_low_i32x4_u(weights)))
  v128.store(at, i64x2.add(v128.load(at, 16), i64x2.extend_high_i32x4_u(weights)), 16)
  return at + 32
}

@inline
function firstWeightAt(i: i32, j: i32): usize {
  return WHOLE_FIRST_WEIGHTS + (<usize>(i * ((criteria + 3) & ~3) + j) << 3)
}

/** Places as bytes, compared for every pair in 16 draws at once; a lane of a pair counts to 2 × 63. */
function countPairs(live: i32): void {
  if (live < LANES) memory.fill(PLACES, 0, <usize>alternatives * LANES)
  for (let rank = 0; rank < alternatives; rank++)
    for (let lane = 0; lane < live; lane++)
      store<u8>(PLACES + <usize>(alternativeAt(rank, lane) * LANES + lane), rank)
  const end = PLACES + <usize>(alternatives * LANES)
  let pair = PAIRS
  for (let a = PLACES; a < end; a += LANES) {
    const left = v128.load(a)
    const right = v128.load(a, 16)
    for (let b = a + LANES; b < end; b += LANES) {
      const better = i8x16.add(i8x16.lt_s(left, v128.load(b)), i8x16.lt_s(right, v128.load(b, 16)))
      v128.store(pair, i8x16.sub(v128.load(pair), better))
      pair += 16
    }
  }
  paired += live
  if (paired >= 63 * LANES) flushPairs()
}

function flushPairs(): void {
  let pair = PAIRS
  for (let a = 0; a < alternatives; a++)
    for (let b = a + 1; b < alternatives; b++) {
      let better = 0
      for (const end = pair + 16; pair < end; pair++) better += <i32>load<u8>(pair)
      bump(WINS, a, alternatives, b, better)
      bump(WINS, b, alternatives, a, paired - better)
    }
  memory.fill(PAIRS, 0, pair - PAIRS)
  paired = 0
}
