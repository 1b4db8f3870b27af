import { WIDTH } from './weight-space.ts'

/** All solutions of a set of linear equations: w = origin + Σ z_i · basis_i, z_i being one of the weights. */
export interface AffineHull {
  origin: number[]
  basis: number[][]
  /** Which weight z_i is. */
  free: number[]
}

/**
 * Solves equations (rows of coefficients with the bound last, of length about 1) by Gauss-Jordan elimination with
 * full pivoting. What is left of a row below {@link WIDTH} says what the others say already.
 */
export function affineHullOf(size: number, equations: readonly (readonly number[])[]): AffineHull {
  const rows = equations.map(row => Float64Array.from(row))
  const pivots: number[] = []
  for (let i = 0; i < rows.length; i++) {
    const [row, column] = largestEntry(rows, i, size)
    if (Math.abs(rows[row]?.[column] ?? 0) <= WIDTH) break
    ;[rows[i], rows[row]] = [rows[row]!, rows[i]!]
    const pivot = rows[i]!
    const divisor = pivot[column]!
    for (let j = 0; j <= size; j++) pivot[j]! /= divisor
    for (const other of rows) {
      const factor = other[column]!
      if (other !== pivot && factor !== 0) for (let j = 0; j <= size; j++) other[j]! -= factor * pivot[j]!
    }
    pivots.push(column)
  }
  const free = Array.from({ length: size }, (_, j) => j).filter(j => !pivots.includes(j))
  const solved = (pick: (row: Float64Array) => number): number[] => {
    const w = new Array<number>(size).fill(0)
    pivots.forEach((column, i) => {
      const value = pick(rows[i]!)
      w[column] = Math.abs(value) < 1e-13 ? 0 : value
    })
    return w
  }
  return {
    origin: solved(row => row[size]!),
    basis: free.map(j => solved(row => -row[j]!).with(j, 1)),
    free,
  }
}

function largestEntry(rows: readonly Float64Array[], from: number, columns: number): [number, number] {
  let [row, column] = [from, 0]
  for (let i = from; i < rows.length; i++)
    for (let j = 0; j < columns; j++)
      if (Math.abs(rows[i]![j]!) > Math.abs(rows[row]![column]!)) [row, column] = [i, j]
  return [row, column]
}

/** Dimension of the smallest plane through the points: 0 for one point, repeated or not. */
export function affineDimension(points: readonly (readonly number[])[]): number {
  const [first = []] = points
  const differences = points.slice(1).map(point => [...point.map((x, j) => x - first[j]!), 0])
  return first.length - affineHullOf(first.length, differences).free.length
}

/** The change of all weights when the free ones change by z. */
export function along({ origin, basis }: AffineHull, z: readonly number[]): number[] {
  const change = origin.map(() => 0)
  basis.forEach((b, i) => {
    for (let j = 0; j < change.length; j++) change[j]! += z[i]! * b[j]!
  })
  return change
}

/** The point of the hull of which the free weights are those of w; what rounding leaves below 0 is 0. */
export function onto(hull: AffineHull, w: readonly number[]): number[] {
  const change = along(
    hull,
    hull.free.map(j => w[j]!),
  )
  return hull.origin.map((x, j) => Math.max(0, x + change[j]!))
}
