import type { SeededRandom } from '../seeded-random.ts'

/** Standard normal variates: the polar method (Marsaglia & Bray 1964, SIAM Review 6:260-264), two at a time. */
export function normalsOf(random: SeededRandom): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    let x = 0
    let y = 0
    let square = 0
    do {
      x = 2 * random.uniform() - 1
      y = 2 * random.uniform() - 1
      square = x * x + y * y
    } while (square >= 1 || square === 0)
    const factor = Math.sqrt((-2 * Math.log(square)) / square)
    spare = y * factor
    return x * factor
  }
}

/** Uniform over (0, 1]: fit for a logarithm. */
const positive = (random: SeededRandom): number => 1 - random.uniform()

/**
 * A standard normal variate given that it lies in [a, b], by rejection: from the normal itself, from the
 * uniform on [a, b] or from a shifted exponential, whichever accepts more (Robert 1995, Statistics and
 * Computing 5:121-125). Nearly half of the proposals are accepted at least, wherever the interval lies.
 */
export function truncatedNormal(random: SeededRandom, normal: () => number, a: number, b: number): number {
  if (b <= 0) return -truncatedNormal(random, normal, -b, -a)
  if (a <= 0 && b - a > Math.sqrt(2 * Math.PI)) {
    for (;;) {
      const z = normal()
      if (z >= a && z <= b) return z
    }
  }
  const nearest = Math.max(a, 0)
  const rate = (nearest + Math.sqrt(nearest * nearest + 4)) / 2
  if (a > 0 && b - a > Math.exp((1 - a * (rate - a)) / 2) / rate) {
    for (;;) {
      const z = a - Math.log(positive(random)) / rate
      if (z <= b && random.uniform() <= Math.exp(-((z - rate) ** 2) / 2)) return z
    }
  }
  for (;;) {
    const z = a + random.uniform() * (b - a)
    if (random.uniform() <= Math.exp((nearest * nearest - z * z) / 2)) return z
  }
}

/** A beta variate: the part that one gamma variate has of two. */
export function beta(random: SeededRandom, normal: () => number, a: number, b: number): number {
  // far below 1 both gammas are too small for a number; their logarithms still give 0 or 1 in proportion
  if (a < 1 || b < 1) return 1 / (1 + Math.exp(logGamma(random, normal, b) - logGamma(random, normal, a)))
  const one = gamma(random, normal, a)
  return one / (one + gamma(random, normal, b))
}

const logGamma = (random: SeededRandom, normal: () => number, shape: number): number =>
  shape < 1
    ? Math.log(gamma(random, normal, shape + 1)) + Math.log(positive(random)) / shape
    : Math.log(gamma(random, normal, shape))

/** A gamma variate of scale 1 and a shape from 1 (Marsaglia & Tsang 2000, ACM Trans. Math. Software 26:363-372). */
function gamma(random: SeededRandom, normal: () => number, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = positive(random)
    const square = x * x
    if (u < 1 - 0.0331 * square * square) return d * v
    if (Math.log(u) < square / 2 + d * (1 - v + Math.log(v))) return d * v
  }
}
