// The methods a cross-check uses, against what a hand-written numpy script does (mcdm_numpy.py, without validation).
// Ours are the functions that the product and the doors call, normalisation included. Ratio: numpy's time over ours.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { columnAt, columnsOf, endsAmong, weightedTotals } from '../dist/mcda/columns.js'
import { criterionFlows, outrankingFlows } from '../dist/mcda/cross-check/promethee.js'
import { comparable, topsis } from '../dist/mcda/cross-check/topsis.js'
import { vikor } from '../dist/mcda/cross-check/vikor.js'
import { normaliseColumns } from '../dist/mcda/normalise.js'
import { median } from './child.js'

const ROUNDS = 5
const CRITERIA = 12

const criteria = Array.from({ length: CRITERIA }, (_, j) => `C${j + 1}`)
const directions = criteria.map((_, j) => (j % 3 ? 'max' : 'min'))
const weights = criteria.map(() => 1 / CRITERIA)
const matrixOf = alternatives =>
  columnsOf(Array.from({ length: alternatives }, () => criteria.map(() => 1 + 99 * Math.random())))

const promethee = fn => matrix =>
  outrankingFlows(
    directions.map((direction, j) => criterionFlows(columnAt(matrix, j), direction, fn)),
    weights,
  )

/** By their names in mcdm_numpy.py. */
const ours = {
  wsm: matrix =>
    weightedTotals(normaliseColumns(matrix, { directions, criteria }, { kind: 'minmax' }), weights),
  topsis: matrix => {
    const values = comparable(matrix, criteria, 'vector')
    return topsis(values, weights, endsAmong(values, directions))
  },
  vikor: matrix => vikor(matrix, weights, endsAmong(matrix, directions), 0.5),
  prom_usual: promethee({ type: 'usual' }),
  prom_linear: promethee({ type: 'linear', q: 5, p: 30 }),
}
const titles = {
  wsm: 'weighted sum',
  topsis: 'TOPSIS',
  vikor: 'VIKOR',
  prom_usual: 'PROMETHEE II, usual',
  prom_linear: 'PROMETHEE II, linear',
}

export async function methods() {
  const sizes = [10, 100, 1000, 10_000]
  return [
    ...['wsm', 'topsis', 'vikor'].flatMap(name =>
      sizes.map(size => compare(name, size, size === 10 ? '≥ 3' : '≥ 1')),
    ),
    ...['prom_usual', 'prom_linear'].map(name => compare(name, 1000, '≥ 50')),
    growth('prom_linear', 1000, 10_000),
  ]
}

function compare(name, alternatives, wanted) {
  const what = `${titles[name]}, ${alternatives} × ${CRITERIA}, in µs`
  const against = 'the same in numpy, without validation (ratio: × as fast)'
  const mine = []
  const theirs = []
  for (let round = 0; round < ROUNDS; round++) {
    mine.push(microseconds(name, alternatives))
    theirs.push(numpyMicroseconds(name, alternatives))
  }
  if (theirs.includes(null))
    return {
      what,
      against,
      ours: median(mine),
      baseline: Number.NaN,
      ratio: Number.NaN,
      wanted: 'not measured: python3-numpy is not installed',
    }
  const ratio = median(theirs.map((time, i) => time / mine[i]))
  return { what, against, ours: median(mine), baseline: median(theirs), ratio, wanted }
}

function growth(name, small, large) {
  const rounds = Array.from({ length: ROUNDS }, () => [microseconds(name, small), microseconds(name, large)])
  const grown = median(rounds.map(([before, after]) => after / before))
  const expected = (large * Math.log(large)) / (small * Math.log(small))
  return {
    what: `growth of ${titles[name]}, from ${small} to ${large} alternatives`,
    against: 'growth of m·log m',
    ours: grown,
    baseline: expected,
    ratio: grown / expected,
    wanted: 'about 1',
  }
}

/** The median call, timed as mcdm_numpy.py does. */
function microseconds(name, alternatives) {
  const matrix = matrixOf(alternatives)
  const calls = []
  let total = 0
  while (total < 400 || calls.length < 5) {
    const from = performance.now()
    ours[name](matrix)
    const took = performance.now() - from
    calls.push(took)
    total += took
  }
  return 1000 * median(calls)
}

/** Null where there is no numpy. */
function numpyMicroseconds(name, alternatives) {
  const script = fileURLToPath(new URL('./mcdm_numpy.py', import.meta.url))
  try {
    const printed = execFileSync('python3', [script, name, String(alternatives), String(CRITERIA)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(printed).med_us
  } catch {
    return null
  }
}
