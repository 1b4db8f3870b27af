// The exact analyses of a ranking together (weight stability, robustness radius, score flips, necessary and possible
// preference with attainable ranks), against the draws of one SMAA-2 of the same problem in the fast kernel: nothing
// but the tallies, one thread. Ratio: the time of the draws over ours.
import { rankAdditive } from '../dist/mcda/additive.js'
import { exchangesOf } from '../dist/mcda/robustness/exchange.js'
import { preferencesOf } from '../dist/mcda/robustness/preference.js'
import { robustnessRadius } from '../dist/mcda/robustness/robustness-radius.js'
import { scoreFlips } from '../dist/mcda/robustness/score-flip.js'
import { weightStability } from '../dist/mcda/robustness/weight-stability.js'
import { CHUNK, tallyChunk } from '../dist/mcda/smaa/kernel.js'
import { valueMatrixOf } from '../dist/mcda/value-matrix.js'
import { median } from './child.js'

const ROUNDS = 15
const WARM_UP = 100
const DRAWS = 100_000

const names = (prefix, count) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)

function problemOf(models, criteria) {
  return {
    models: names('M', models),
    functions: [],
    assessors: [],
    aggregation: 'mean',
    closeCallMargin: 1,
    criteria: names('C', criteria).map(id => ({
      id,
      path: [],
      weight: 100 / criteria,
      direction: 'max',
      points: [
        [1, 0],
        [5, 1],
      ],
      functions: null,
      combine: 'mean',
      requirement: null,
      developments: [],
      flagged: false,
    })),
    scores: names('M', models).flatMap(model =>
      names('C', criteria).map(criterion => ({
        ...{ model, criterion, fn: null, assessor: null, state: 'value', low: null, high: null },
        value: 1 + Math.floor(5 * Math.random()),
      })),
    ),
  }
}

function exactly(problem, base, matrix) {
  const { criteria, weights, values } = matrix
  const space = { kind: 'polytope', size: weights.length, constraints: [] }
  return [
    exchangesOf(criteria).map(exchange => weightStability(matrix, exchange)),
    robustnessRadius(matrix),
    scoreFlips(problem, base),
    preferencesOf(space, { low: values, high: values }),
  ]
}

function simulated({ models, criteria, values }) {
  const kernel = {
    alternatives: models.length,
    criteria: criteria.length,
    scores: Float64Array.from(values.flat()),
    ...{ spread: null, kind: 'fixed', order: null, ties: 'split', tolerance: 1e-9, pairwise: true },
  }
  const chunks = Math.ceil(DRAWS / CHUNK)
  return Array.from({ length: chunks }, (_, i) =>
    tallyChunk(kernel, 1, i, Math.min(CHUNK, DRAWS - i * CHUNK)),
  )
}

const milliseconds = work => {
  const from = performance.now()
  work()
  return performance.now() - from
}

export function robustness(models = 8, criteria = 16) {
  const ours = []
  const theirs = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const problem = problemOf(models, criteria)
    const base = rankAdditive(problem)
    const matrix = valueMatrixOf(
      base,
      problem.criteria.map(({ weight }) => weight),
    )
    const exact = milliseconds(() => exactly(problem, base, matrix))
    const drawn = milliseconds(() => simulated(matrix))
    if (round >= 0) {
      ours.push(exact)
      theirs.push(drawn)
    }
  }
  return {
    what: `exact robustness of ${models} × ${criteria}: stability, radius, flips, preference and ranks together, in ms`,
    against: `${DRAWS.toLocaleString('en')} draws of SMAA-2 of the same problem, fixed scores (ratio: × as fast)`,
    ours: median(ours),
    baseline: median(theirs),
    ratio: median(theirs.map((time, i) => time / ours[i])),
    wanted: '≥ 1',
  }
}
