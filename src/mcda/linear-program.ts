/** coefficients · x, compared with the bound. */
export interface LinearConstraint {
  coefficients: readonly number[]
  sense: '<=' | '=' | '>='
  bound: number
}

/** max or min objective · x subject to the constraints and x ≥ 0. */
export interface LinearProgram {
  goal: 'max' | 'min'
  objective: readonly number[]
  constraints: readonly LinearConstraint[]
}

export type LinearOptimum =
  | { status: 'optimal'; value: number; x: number[] }
  | { status: 'infeasible' }
  | { status: 'unbounded' }

/** Rows and objective are scaled to a largest coefficient of 1; what is smaller than this is then 0. */
const EPSILON = 1e-10
/** Constraints may be missed by this much, relative to the largest bound. */
const FEASIBILITY = 1e-9
/** Far beyond what problems of this size need (a few times the number of rows). */
const MOST_PIVOTS = 20_000

/**
 * Solves a small dense linear program (some 50 variables, 100 constraints) with the two-phase simplex
 * method (Dantzig 1963). The steepest column enters; of rows that limit it alike, the leaving one is chosen as if
 * the bounds differed by something infinitely small (Charnes 1952, Econometrica 20:160-170), so that it cannot
 * run in a circle. The same program always gives the same vertex.
 */
export function solveLinearProgram({ goal, objective, constraints }: LinearProgram): LinearOptimum {
  const tableau = tableauOf(objective.length, constraints)
  if (!enterFeasible(tableau)) return { status: 'infeasible' }
  const scale = (largestOf(objective) || 1) * (goal === 'max' ? -1 : 1)
  if (!minimise(tableau, column => (objective[column] ?? 0) / scale)) return { status: 'unbounded' }
  const x = new Array<number>(objective.length).fill(0)
  tableau.basis.forEach((column, i) => {
    if (column < x.length) x[column] = Math.max(0, rightHandSide(tableau.rows[i]!))
  })
  return { status: 'optimal', value: x.reduce((sum, part, j) => sum + part * objective[j]!, 0), x }
}

/** A row per constraint: variables, slacks, right-hand side, and what that differs by, infinitely small. */
interface Tableau {
  rows: Float64Array[]
  /** Number of variables and slacks. */
  columns: number
  /** The column that each row gives the value of; `columns` is an artificial variable, which never comes back. */
  basis: number[]
}

const rightHandSide = (row: Float64Array): number => row[row.length - 2]!
const perturbation = (row: Float64Array): number => row[row.length - 1]!
/** Its fractions of whole multiples are irregular: no two rows are perturbed alike. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2

function tableauOf(variables: number, constraints: readonly LinearConstraint[]): Tableau {
  const columns = variables + constraints.filter(({ sense }) => sense !== '=').length
  const basis: number[] = []
  let slack = variables
  const rows = constraints.map(({ coefficients, sense, bound }, i) => {
    const sign = bound < 0 || (bound === 0 && sense === '>=') ? -1 : 1
    const scale = sign / (largestOf(coefficients) || 1)
    const row = new Float64Array(columns + 2)
    coefficients.forEach((coefficient, j) => {
      row[j] = coefficient * scale
    })
    row[columns] = bound * scale
    row[columns + 1] = 1 + ((i * GOLDEN_RATIO) % 1)
    if (sense !== '=') row[slack] = sense === '<=' ? sign : -sign
    // a slack that starts at no less than 0 can be in the basis
    basis.push(sense !== '=' && row[slack] === 1 ? slack : columns)
    if (sense !== '=') slack++
    return row
  })
  return { rows, columns, basis }
}

const largestOf = (numbers: readonly number[]): number =>
  numbers.reduce((largest, x) => Math.max(largest, Math.abs(x)), 0)

/** First phase: drives the artificial variables to 0 and out of the basis; false when that cannot be. */
function enterFeasible(tableau: Tableau): boolean {
  const { rows, basis, columns } = tableau
  const missed = FEASIBILITY * Math.max(1, ...rows.map(rightHandSide))
  minimise(tableau, column => (column === columns ? 1 : 0))
  if (rows.some((row, i) => basis[i] === columns && rightHandSide(row) > missed)) return false
  for (let i = rows.length - 1; i >= 0; i--) {
    if (basis[i] !== columns) continue
    const row = rows[i]!.subarray(0, columns)
    const column = row.reduce((best, x, j) => (Math.abs(x) > Math.abs(row[best]!) ? j : best), 0)
    if (Math.abs(row[column] ?? 0) > EPSILON) pivot(tableau, i, column)
    else {
      // the row says what the others say already
      rows.splice(i, 1)
      basis.splice(i, 1)
    }
  }
  return true
}

/** Pivots until no column lowers the costs; false when they can fall without end. */
function minimise(tableau: Tableau, costOf: (column: number) => number): boolean {
  const { rows, columns, basis } = tableau
  const reduced = Float64Array.from({ length: columns }, (_, column) => costOf(column))
  basis.forEach((column, i) => {
    subtract(rows[i]!, costOf(column), reduced)
  })
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    const column = mostNegative(reduced)
    if (column === -1) return true
    const i = leavingRow(tableau, column)
    if (i === -1) return false
    pivot(tableau, i, column)
    subtract(rows[i]!, reduced[column]!, reduced)
  }
  throw new Error('The simplex method did not end')
}

function mostNegative(reduced: Float64Array): number {
  let [best, lowest] = [-1, -EPSILON]
  for (let j = 0; j < reduced.length; j++) if (reduced[j]! < lowest) [best, lowest] = [j, reduced[j]!]
  return best
}

/** The row that limits the entering column first; of equal ones the first by its perturbation. */
function leavingRow({ rows }: Tableau, column: number): number {
  let [leaving, smallest] = [-1, Number.POSITIVE_INFINITY]
  rows.forEach((row, i) => {
    if (row[column]! <= EPSILON) return
    const ratio = rightHandSide(row) / row[column]!
    const isFirst = () =>
      perturbation(row) / row[column]! < perturbation(rows[leaving]!) / rows[leaving]![column]!
    if (Math.abs(ratio - smallest) <= EPSILON ? isFirst() : ratio < smallest) [leaving, smallest] = [i, ratio]
  })
  return leaving
}

function pivot({ rows, basis }: Tableau, i: number, column: number): void {
  const row = rows[i]!
  const divisor = row[column]!
  for (let j = 0; j < row.length; j++) row[j]! /= divisor
  for (const other of rows) if (other !== row) subtract(row, other[column]!, other)
  basis[i] = column
}

/** target - factor · row, in place; as many columns as the target has. */
function subtract(row: Float64Array, factor: number, target: Float64Array): void {
  if (factor === 0) return
  for (let j = 0; j < target.length; j++) target[j]! -= factor * row[j]!
}
