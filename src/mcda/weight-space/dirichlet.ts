import type { SeededRandom } from '../seeded-random.ts'

/** Shares that sum to 1, uniform over the simplex: normalised exponentials (Devroye 1986, chapter 11). */
export function drawShares(random: SeededRandom, into: Float64Array): void {
  let sum = 0
  for (let j = 0; j < into.length; j++) {
    into[j] = -Math.log(1 - random.uniform())
    sum += into[j]!
  }
  for (let j = 0; j < into.length; j++) into[j]! /= sum
}

/**
 * The same in descending order: the mixtures of (1, 0, …), (½, ½, 0, …), …, (1/n, …, 1/n), which are the corners
 * of the set w₁ ≥ w₂ ≥ … ≥ wₙ, with shares uniform over the simplex.
 */
export function drawDescending(random: SeededRandom, into: Float64Array): void {
  drawShares(random, into)
  for (let j = into.length - 1, tail = 0; j >= 0; j--) {
    tail += into[j]! / (j + 1)
    into[j] = tail
  }
}
