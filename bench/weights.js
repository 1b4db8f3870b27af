// Weights from pairwise judgements, against numpy and scipy on the same numbers; the time of a call, not of the process.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ahpEigenvector, bwmLinear } from '../dist/mcda/index.js'
import { median } from './child.js'

const ROUNDS = 5
/** How the script ends without its packages. */
const NOT_INSTALLED = 3

export async function weights() {
  const cases = [
    {
      key: 'eigenvector',
      what: 'AHP 15 × 15 with checks, consistency and worst triad, in µs',
      against: 'one numpy.linalg.eig of the same matrix',
      call: () => ahpEigenvector(MATRIX, names(15)).weights,
    },
    {
      key: 'bwm',
      what: 'BWM linear with consistency, 9 criteria, in µs',
      against: "scipy linprog(method='highs'), same program",
      call: () => bwmLinear(JUDGEMENTS, names(9)).weights,
    },
  ]
  const times = cases.map(() => ({ ours: [], baseline: [] }))
  for (let round = 0; round < ROUNDS; round++) {
    const python = inPython()
    if (python === null) return cases.map(unmeasured)
    cases.forEach(({ key, call }, i) => {
      refuseOther(key, call(), python[key].weights)
      times[i].ours.push(microseconds(call))
      times[i].baseline.push(python[key].microseconds)
    })
  }
  return cases.map(({ what, against }, i) => {
    const { ours, baseline } = times[i]
    return {
      what,
      against,
      ours: median(ours),
      baseline: median(baseline),
      ratio: median(ours.map((value, round) => value / baseline[round])),
      wanted: '< 1',
    }
  })
}

const unmeasured = ({ what }) => ({
  what,
  against: 'not measured: python3-numpy or python3-scipy is not installed',
  ours: Number.NaN,
  baseline: Number.NaN,
  ratio: Number.NaN,
  wanted: '< 1',
})

const names = n => Array.from({ length: n }, (_, i) => `C${i + 1}`)
const JUDGEMENTS = {
  best: 0,
  worst: 8,
  bestToOthers: [1, 2, 3, 3, 4, 5, 6, 7, 9],
  othersToWorst: [9, 5, 4, 3, 2, 3, 2, 1, 1],
}

/** On Saaty's scale, inconsistent as people are: 15 items, every third judgement a step or two off. */
const MATRIX = reciprocal(15, (i, j) => {
  const step = Math.min(8, Math.max(0, Math.floor((j - i) / 2) + (((i * 7 + j * 5) % 3) - 1)))
  return 1 + step
})

function reciprocal(n, judge) {
  const matrix = Array.from({ length: n }, () => new Array(n).fill(1))
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      matrix[i][j] = judge(i, j)
      matrix[j][i] = 1 / matrix[i][j]
    }
  return matrix
}

/** The linear model of the best-worst method, as scipy takes it. */
function program({ best, worst, bestToOthers, othersToWorst }) {
  const n = bestToOthers.length
  const rows = []
  const within = (i, j, other) => {
    for (const sign of [1, -1]) {
      const row = new Array(n + 1).fill(0)
      row[i] = sign
      row[j] = -sign * other
      row[n] = -1
      rows.push(row)
    }
  }
  for (let j = 0; j < n; j++) if (j !== best) within(best, j, bestToOthers[j])
  for (let j = 0; j < n; j++) if (j !== best && j !== worst) within(j, worst, othersToWorst[j])
  const unit = value => [...new Array(n).fill(value), 1 - value]
  return { c: unit(0), A_ub: rows, b_ub: rows.map(() => 0), A_eq: [unit(1)], b_eq: [1] }
}

function inPython() {
  const script = fileURLToPath(new URL('./weights_numpy.py', import.meta.url))
  const input = JSON.stringify({ matrix: MATRIX, program: program(JUDGEMENTS) })
  const { error, status, stdout, stderr } = spawnSync('python3', [script], { input, encoding: 'utf8' })
  if (error?.code === 'ENOENT' || status === NOT_INSTALLED) return null
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function refuseOther(key, ours, theirs) {
  const off = Math.max(...ours.map((weight, i) => Math.abs(weight - theirs[i])))
  if (!(off < 1e-9)) throw new Error(`${key}: other weights than Python, by ${off}`)
}

function microseconds(call) {
  for (let i = 0; i < 2000; i++) call()
  return median(
    Array.from({ length: 4000 }, () => {
      const from = performance.now()
      call()
      return (performance.now() - from) * 1000
    }),
  )
}
