/**
 * Indices of finite numbers from low to high; equal numbers keep their order. A radix sort on the bits,
 * byte by byte: no comparisons, and bytes that all numbers share cost nothing.
 */
export function sortedOrder(numbers: Float64Array): Uint32Array {
  const count = numbers.length
  const words = sortableWords(numbers)
  let order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  let next = new Uint32Array(count)
  const places = new Uint32Array(256)
  for (let byte = 0; byte < 8; byte++) {
    const [word, shift] = [byte >> 2, 8 * (byte & 3)]
    places.fill(0)
    for (let i = 0; i < count; i++) places[(words[2 * i + word]! >>> shift) & 255]!++
    if (places[(words[word]! >>> shift) & 255] === count) continue
    let place = 0
    for (let value = 0; value < 256; value++) {
      const size = places[value]!
      places[value] = place
      place += size
    }
    for (let k = 0; k < count; k++) {
      const index = order[k]!
      next[places[(words[2 * index + word]! >>> shift) & 255]!++] = index
    }
    ;[order, next] = [next, order]
  }
  return order
}

/** Two words a number, the low one first, that are in the order of the numbers as unsigned integers. */
function sortableWords(numbers: Float64Array): Uint32Array {
  const words = new Uint32Array(2 * numbers.length)
  const bits = new DataView(new ArrayBuffer(8))
  for (let i = 0; i < numbers.length; i++) {
    // + 0 turns -0 into 0
    bits.setFloat64(0, numbers[i]! + 0)
    const high = bits.getUint32(0)
    const low = bits.getUint32(4)
    const isNegative = high >>> 31 === 1
    words[2 * i] = isNegative ? ~low : low
    words[2 * i + 1] = isNegative ? ~high : high ^ 0x80000000
  }
  return words
}
