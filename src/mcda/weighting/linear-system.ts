/**
 * Solves A·x = b by Gaussian elimination; A is n × n, row by row, and is used up, and the solution takes the
 * place of b. Rows are not exchanged: for the small systems of this folder, positive definite or
 * M-matrices, of which every pivot is positive.
 */
export function solveInPlace(a: Float64Array, b: Float64Array): void {
  const n = b.length
  for (let k = 0; k < n; k++) {
    const top = k * n
    for (let i = k + 1; i < n; i++) {
      const row = i * n
      const factor = a[row + k]! / a[top + k]!
      if (factor === 0) continue
      for (let j = k + 1; j < n; j++) a[row + j]! -= factor * a[top + j]!
      b[i]! -= factor * b[k]!
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i]!
    for (let j = i + 1; j < n; j++) rest -= a[i * n + j]! * b[j]!
    b[i] = rest / a[i * n + i]!
  }
}
