/**
 * Pairs of places, in order: exchanging the numbers of a pair where they stand wrong, pair after pair,
 * sorts any list of that size. Batcher's odd-even merge exchange (Knuth 1998, The Art of Computer
 * Programming 3, 5.2.2, algorithm M).
 */
export function sortingNetwork(size: number): [number, number][] {
  const pairs: [number, number][] = []
  const top = 2 ** (Math.ceil(Math.log2(Math.max(size, 2))) - 1)
  for (let p = top; p > 0; p >>= 1) {
    let r = 0
    let d = p
    for (let q = top; q >= p; q >>= 1) {
      for (let i = 0; i + d < size; i++) if ((i & p) === r) pairs.push([i, i + d])
      d = q - p
      r = p
    }
  }
  return pairs
}
