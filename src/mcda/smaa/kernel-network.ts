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

/**
 * The same network in fewer steps: of four places a, b, c, d where the pairs are (a,b) and (c,d) and next (a,c)
 * and (b,d), in one step; other pairs as they are.
 */
export function networkSteps(size: number): number[][] {
  const pairs = sortingNetwork(size)
  const touches = (k: number, place: number) => pairs[k]!.includes(place)
  const next = (k: number, place: number) => {
    for (k++; k < pairs.length; k++) if (touches(k, place)) return k
    return null
  }
  const steps: (number[] | null)[] = pairs.map(pair => pair)
  pairs.forEach(([a, b], k) => {
    const [first, second] = [next(k, a), next(k, b)]
    if (!steps[k] || !first || !second) return
    const [[from, c], [other, d]] = [pairs[first]!, pairs[second]!]
    const twin = pairs.findIndex(
      ([x, y], l) => l > k && x === c && y === d && next(l, c) === first && next(l, d) === second,
    )
    if (from !== a || other !== b || twin < 0 || [first, second, twin].some(l => steps[l]?.length !== 2))
      return
    steps[twin] = [a, b, c, d]
    for (const l of [k, first, second]) steps[l] = null
  })
  return steps.filter(step => step !== null)
}
