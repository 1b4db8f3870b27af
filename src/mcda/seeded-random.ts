/** Name of the generator, to be told with every result that rests on it. */
export const GENERATOR = 'xoshiro128**'

/** The largest seed: integers up to here are exact. */
export const LARGEST_SEED = Number.MAX_SAFE_INTEGER

/** Draws that depend on the seed alone. */
export interface SeededRandom {
  /** Uniform over the integers 0 … 2³² - 1. */
  uint32(): number
  /** Uniform over the multiples of 2⁻⁵³ in [0, 1). */
  uniform(): number
  /** Uniform over the integers 0 … bound - 1, without bias; `bound` from 1 to 2²¹. */
  below(bound: number): number
  /** Puts the list in an order of which all are equally likely (Durstenfeld 1964), in place. */
  shuffle(list: { [index: number]: unknown; readonly length: number }): void
}

/** A generator for a seed from 0 to {@link LARGEST_SEED}, its state spread by SplitMix64 (Steele, Lea & Flood 2014). */
export function seededRandom(seed: number): SeededRandom {
  const words = splitMix64(BigInt(seed), 2).flatMap(word => [Number(word & 0xffffffffn), Number(word >> 32n)])
  return xoshiro128(words as [number, number, number, number])
}

/**
 * xoshiro128** 1.1 (Blackman & Vigna 2021, Scrambled linear pseudorandom number generators, ACM TOMS
 * 47:36), period 2¹²⁸ - 1. `state` is four words of 32 bits, not all 0.
 */
export function xoshiro128(state: readonly [number, number, number, number]): SeededRandom {
  let [s0, s1, s2, s3] = state

  function uint32(): number {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0
    const t = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = rotateLeft(s3, 11)
    return result
  }

  // multiply and shift (Lemire 2019, ACM TOMACS 29:3); the product is exact below 2⁵³
  function below(bound: number): number {
    let product = uint32() * bound
    let low = product >>> 0
    if (low < bound) {
      const uneven = 2 ** 32 % bound
      while (low < uneven) {
        product = uint32() * bound
        low = product >>> 0
      }
    }
    return (product - low) / 2 ** 32
  }

  return {
    uint32,
    uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) * 2 ** -53,
    below,
    shuffle(list) {
      for (let left = list.length; left > 1; left--) {
        const pick = below(left)
        const last = list[left - 1]
        list[left - 1] = list[pick]
        list[pick] = last
      }
    },
  }
}

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/** The first outputs of SplitMix64 for a seed. */
export function splitMix64(seed: bigint, count: number): bigint[] {
  const wrap = (x: bigint) => BigInt.asUintN(64, x)
  return Array.from({ length: count }, (_, i) => {
    const counter = wrap(seed + BigInt(i + 1) * 0x9e3779b97f4a7c15n)
    const mixed = wrap((counter ^ (counter >> 30n)) * 0xbf58476d1ce4e5b9n)
    const again = wrap((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn)
    return again ^ (again >> 31n)
  })
}
