// What open national developments can do: every combination of 8 × 3 outcomes in one analysis (firsts, turns, regrets,
// and with probabilities the value of information, single and in pairs), against 10^5 combinations recomputed and
// ranked one by one in plain loops, without any analysis. Ratio: the naive time over ours.
import { rankAdditive } from '../dist/mcda/additive.js'
import { analyseDevelopments } from '../dist/mcda/development/development-analysis.js'
import { median } from './child.js'

const ROUNDS = 5
const WARM_UP = 5
const RERANKINGS = 100_000
const [MODELS, CRITERIA, DEVELOPMENTS, OUTCOMES] = [8, 16, 8, 3]

const names = (prefix, count) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
const [models, criteria] = [names('M', MODELS), names('C', CRITERIA)]
const below = bound => Math.floor(bound * Math.random())

function situation(probability) {
  const problem = {
    models,
    functions: [],
    assessors: [],
    aggregation: 'mean',
    closeCallMargin: 1,
    criteria: criteria.map(id => ({
      id,
      path: [],
      weight: 100 / CRITERIA,
      direction: 'max',
      points: [
        [1, 0],
        [5, 1],
      ],
      functions: null,
      combine: 'mean',
      requirement: null,
      developments: [],
      flagged: true,
    })),
    scores: models.flatMap(model =>
      criteria.map(criterion => ({
        model,
        criterion,
        fn: null,
        assessor: null,
        state: 'value',
        value: 1 + 4 * Math.random(),
        low: null,
        high: null,
      })),
    ),
  }
  // each outcome moves three models on three criteria
  const developments = names('D', DEVELOPMENTS).map(id => ({
    id,
    outcomes: names('O', OUTCOMES).map(outcome => ({
      id: outcome,
      effects: Array.from({ length: 3 }, () => ({
        kind: 'shift',
        criterion: criteria[below(CRITERIA)],
        models: [0, 1, 2]
          .map(k => models[(below(MODELS - 2) + k) % MODELS])
          .filter((m, i, all) => all.indexOf(m) === i),
        by: below(2) ? 1 : -1,
      })),
      probability,
    })),
  }))
  return { problem, developments }
}

/** Levels with every shift applied, values, totals, places: once a combination. */
function rerank({ problem, developments }) {
  const levels = models.map((_, m) => criteria.map((_, j) => problem.scores[m * CRITERIA + j].value))
  const weights = problem.criteria.map(({ weight }) => weight)
  const effects = developments.map(({ outcomes }) =>
    outcomes.map(outcome =>
      outcome.effects.map(effect => ({
        j: criteria.indexOf(effect.criterion),
        models: effect.models.map(model => models.indexOf(model)),
        by: effect.by,
      })),
    ),
  )
  const moved = levels.map(row => [...row])
  const order = models.map((_, m) => m)
  const totals = models.map(() => 0)
  let check = 0
  for (let i = 0; i < RERANKINGS; i++) {
    for (let m = 0; m < MODELS; m++) for (let j = 0; j < CRITERIA; j++) moved[m][j] = levels[m][j]
    let code = i
    for (let d = 0; d < DEVELOPMENTS; d++) {
      const chosen = effects[d][code % OUTCOMES]
      code = Math.floor(code / OUTCOMES)
      for (let k = 0; k < chosen.length; k++) {
        const { j, models: named, by } = chosen[k]
        for (let n = 0; n < named.length; n++) moved[named[n]][j] += by
      }
    }
    for (let m = 0; m < MODELS; m++) {
      let total = 0
      for (let j = 0; j < CRITERIA; j++)
        total += weights[j] * ((Math.min(5, Math.max(1, moved[m][j])) - 1) / 4)
      totals[m] = total
    }
    order.sort((a, b) => totals[b] - totals[a])
    check += order[0]
  }
  return check
}

export function developments() {
  const stated = { low: 0.2, high: 0.5 }
  const kinds = [
    ['firsts, turns and regrets', null, '≥ 10'],
    ['the same with known probabilities and all values of information', { low: 1 / 3, high: 1 / 3 }, 'shown'],
    ['the same with open probabilities', stated, 'shown'],
  ]
  return kinds.map(([title, probability, wanted]) => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const given = situation(probability)
      const base = rankAdditive(given.problem)
      for (let i = 0; i < WARM_UP; i++) analyseDevelopments(given.problem, base, given.developments)
      return [
        milliseconds(() => analyseDevelopments(given.problem, base, given.developments)),
        milliseconds(() => rerank(given)),
      ]
    })
    return {
      what: `${DEVELOPMENTS} developments × ${OUTCOMES} outcomes, ${MODELS} × ${CRITERIA}: ${title}, in ms`,
      against: '10^5 naive re-rankings (ratio: × as fast)',
      ours: median(rounds.map(([ours]) => ours)),
      baseline: median(rounds.map(([, naive]) => naive)),
      ratio: median(rounds.map(([ours, naive]) => naive / ours)),
      wanted,
    }
  })
}

function milliseconds(work) {
  const from = performance.now()
  work()
  return performance.now() - from
}
