import { endsOf } from '../matrix.ts'

const DIGIT = 2048
const DIGIT_BITS = 11

/**
 * Indices of finite numbers from low to high; equal numbers keep their order. By counting: each number
 * is placed between the lowest and the highest in steps of 1 in 2²², sorted by the two digits of its
 * step; comparison settles only what shares a step. At worst that is all: m·log m.
 */
export function sortedOrder(numbers: Float64Array): Int32Array {
  const { min, max } = endsOf(numbers)
  const span = max - min
  const steps = new Int32Array(numbers.length)
  const order = new Int32Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    steps[i] = ((numbers[i]! - min) / span) * (DIGIT * DIGIT - 1)
    order[i] = i
  }
  const sorted = byDigit(byDigit(order, steps, 0), steps, DIGIT_BITS)
  settle(sorted, steps, numbers)
  return sorted
}

function byDigit(order: Int32Array, steps: Int32Array, shift: number): Int32Array {
  const places = new Int32Array(DIGIT + 1)
  for (let i = 0; i < steps.length; i++) places[((steps[i]! >> shift) & (DIGIT - 1)) + 1]!++
  let place = 0
  for (let digit = 0; digit < DIGIT; digit++) {
    place += places[digit]!
    places[digit] = place
  }
  const sorted = new Int32Array(order.length)
  for (let k = 0; k < order.length; k++) {
    const index = order[k]!
    sorted[places[(steps[index]! >> shift) & (DIGIT - 1)]!++] = index
  }
  return sorted
}

/** Puts numbers that share a step in order, where they are not. */
function settle(order: Int32Array, steps: Int32Array, numbers: Float64Array): void {
  let from = 0
  let isAscending = true
  for (let k = 1; k <= order.length; k++) {
    if (k < order.length && steps[order[k]!] === steps[order[from]!]) {
      if (numbers[order[k]!]! < numbers[order[k - 1]!]!) isAscending = false
      continue
    }
    if (!isAscending) order.subarray(from, k).sort((a, b) => numbers[a]! - numbers[b]!)
    from = k
    isAscending = true
  }
}
