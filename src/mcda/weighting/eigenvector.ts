import type { Matrix } from '../matrix.ts'
import { solveInPlace } from './linear-system.ts'

/** A matrix's largest eigenvalue, and its eigenvector: all positive, summing to 1. */
export interface PrincipalEigenvector {
  value: number
  vector: number[]
}

/** The largest eigenvalue is known to this part of itself when the search ends. */
const PRECISION = 1e-14

/**
 * Principal eigenvector of a non-negative matrix that cannot be split up (every item reaches every other
 * through positive cells), by Noda's inverse iteration (1971, Numerische Mathematik 17:382-386), with a
 * power step in each turn. For any x > 0 the largest eigenvalue lies between the smallest and the largest
 * (A·x)_i / x_i (Collatz), so the result is certified; convergence is quadratic however close
 * the other eigenvalues come, where power iteration would crawl.
 */
export function principalEigenvector(matrix: Matrix): PrincipalEigenvector {
  const n = matrix.length
  const a = new Float64Array(n * n)
  matrix.forEach((row, i) => {
    a.set(row, i * n)
  })
  const x = Float64Array.from(matrix, row => row.reduce((sum, cell) => sum + cell, 0))
  scaleToOne(x)
  const product = new Float64Array(n)
  const shifted = new Float64Array(n * n)
  for (let previous = Number.POSITIVE_INFINITY; ; ) {
    multiply(a, x, product)
    const { low, high } = quotients(product, x)
    const value = scaleToOne(product)
    if (high - low <= PRECISION * high || !(high < previous)) return { value, vector: [...product] }
    previous = high
    for (let i = 0; i < a.length; i++) shifted[i] = -a[i]!
    // a shift beyond rounding above the eigenvalue: the system always has a solution, and it is positive
    for (let i = 0; i < n; i++) shifted[i * n + i]! += high * (1 + PRECISION)
    x.set(product)
    solveInPlace(shifted, x)
    scaleToOne(x)
  }
}

function multiply(a: Float64Array, x: Float64Array, into: Float64Array): void {
  const n = x.length
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < n; j++) sum += a[i * n + j]! * x[j]!
    into[i] = sum
  }
}

function quotients(product: Float64Array, x: Float64Array): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < x.length; i++) {
    low = Math.min(low, product[i]! / x[i]!)
    high = Math.max(high, product[i]! / x[i]!)
  }
  return { low, high }
}

/** Divides by the sum, and tells it. */
function scaleToOne(x: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i]!
  for (let i = 0; i < x.length; i++) x[i]! /= sum
  return sum
}
