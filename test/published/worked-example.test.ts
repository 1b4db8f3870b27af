import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  analyseDevelopments,
  type Criterion,
  groupOf,
  linearPoints,
  nationalOf,
  type OpenDevelopment,
  ownRankings,
  type Problem,
  rankAdditive,
  type Score,
} from '../../src/mcda/index.ts'

/** The made-up but complete example that every developer shares: 4 models, 12 criteria, 6 assessors. */
const example = JSON.parse(readFileSync(new URL('cases/worked-example.json', import.meta.url), 'utf8'))
const { expected, norm_minutes: norms } = example
const functions: string[] = example.functions
const models: string[] = example.models
const assessors = Object.keys(example.assessors)

interface ExampleCriterion {
  id: string
  group: string
  direction: 'max' | 'min'
  points0: number
  points100: number
}

/** BE1 is arrival time: minutes per function, with a norm per function that only reports. */
const isPerFunction = (id: string) => id === 'BE1'

const criteriaWith = (weights: Record<string, number>): Criterion[] =>
  example.criteria.map(
    ({ id, group, direction, points0, points100 }: ExampleCriterion): Criterion => ({
      id,
      path: [group],
      weight: weights[id]!,
      direction,
      points: linearPoints(points0, points100),
      functions: isPerFunction(id) ? functions.map(fn => ({ id: fn, weight: 1 })) : null,
      combine: 'mean',
      requirement: isPerFunction(id) ? { limit: norms, breach: 'report' } : null,
      developments: id in example.national_flags ? [example.national_flags[id]] : [],
      flagged: id in example.national_flags,
    }),
  )

const level = (model: string, criterion: string, value: number | null, who: Partial<Score> = {}): Score => ({
  model,
  criterion,
  fn: null,
  assessor: null,
  state: value === null ? 'cannot-judge' : 'value',
  value,
  low: null,
  high: null,
  ...who,
})

const scores: Score[] = models.flatMap(model => [
  ...functions.map(fn => level(model, 'BE1', example.minutes[model][fn], { fn })),
  ...['BE3', 'KO1'].map(id => level(model, id, example.measured[id][model])),
  ...Object.keys(example.ratings).flatMap(id =>
    assessors.map((assessor, i) => level(model, id, example.ratings[id][model][i], { assessor })),
  ),
])

const problemWith = (weights: Record<string, number>): Problem => ({
  models,
  functions,
  assessors,
  aggregation: 'mean',
  closeCallMargin: 1,
  criteria: criteriaWith(weights),
  scores,
})

const adopted = problemWith(example.weights_adopted)
const base = rankAdditive(adopted)

/** The example rounds the mean minutes to one decimal; the model keeps every function's minutes. */
const ROUNDED_MINUTES = (0.05 / 75) * 100

const expectTotals = (places: { model: string; total: number | null }[], totals: Record<string, number>) => {
  expect(places).toHaveLength(models.length)
  for (const { model, total } of places) expect(Math.abs(total! - totals[model]!), model).toBeLessThan(0.02)
}

describe('the worked example', () => {
  test('totals and winner under the adopted weights', () => {
    expectTotals(base.ranking, expected.totals_adopted_weights)
    expect(base.ranking.map(({ model, rank }) => [model, rank])).toEqual([
      ['M6', 1],
      ['M3', 2],
      ['M5', 3],
      ['M1', 4],
    ])
    expect(base.ranking[0]!.model).toBe(expected.winner_adopted)
  })

  test('totals under equal weights', () => {
    const equal = Object.fromEntries(adopted.criteria.map(({ id }) => [id, 100 / adopted.criteria.length]))
    expectTotals(rankAdditive(problemWith(equal)).ranking, expected.totals_equal_weights)
  })

  test.each(models)('points of %s per criterion', model => {
    const { contributions } = base.ranking.find(ranked => ranked.model === model)!
    for (const { criterion, value } of contributions) {
      const tolerance = criterion === 'BE1' ? ROUNDED_MINUTES : 0
      const difference = Math.abs(100 * value! - expected.points[model][criterion])
      expect(difference, criterion).toBeLessThanOrEqual(0.005 + tolerance)
    }
  })

  test('norms bind per function: M1 breaches three that its mean of 45 minutes hides', () => {
    expect(base.excluded).toEqual([])
    for (const { model, breaches } of base.ranking)
      expect(
        breaches.map(({ fn }) => fn),
        model,
      ).toEqual(expected.norm_breaches[model])
    expect(base.ranking.at(-1)!.breaches).toEqual([
      { criterion: 'BE1', fn: 'HCC', limit: 30, level: 40, effect: 'report' },
      { criterion: 'BE1', fn: 'CA-CoPI', limit: 30, level: 40, effect: 'report' },
      { criterion: 'BE1', fn: 'CA-ROT', limit: 30, level: 45, effect: 'report' },
    ])
  })

  test('the national part: share, and totals without what is flagged', () => {
    const national = nationalOf(adopted, base)
    expect(national.flaggedShare).toBe(expected.weight_share_flagged)
    expect(national.without!.remainingWeight).toBe(100 - expected.weight_share_flagged)
    expectTotals(national.without!.ranking, expected.totals_without_flagged)
  })

  test('M3 and M5 stand 1.2 points apart: no close call at a margin of 1, one at a margin of 2', () => {
    expect(base.closeCalls).toEqual([])
    expect(rankAdditive({ ...adopted, closeCallMargin: 2 }).closeCalls).toMatchObject([
      { models: ['M3', 'M5'], tie: false },
    ])
  })

  test.each(assessors)('%s ranks alone, on own scores and own weights, as stated', assessor => {
    const own = ownRankings(problemWith(example.weights_per_assessor[assessor]))
    const { ranking } = own.find(ranked => ranked.assessor === assessor)!
    expect(ranking.map(({ model }) => model)).toEqual(expected.rank_per_assessor[assessor])
  })

  describe('with the own weights of each assessor as a profile', () => {
    const profiles = assessors.map(assessor => ({
      assessor,
      weights: example.weights_per_assessor[assessor],
    }))
    const group = groupOf({ ...adopted, profiles })

    test('everyone ranks as stated, A5 without the criterion on which A5 abstains', () => {
      for (const { assessor, ranking } of group.assessors)
        expect(ranking.map(({ model }) => model)).toEqual(expected.rank_per_assessor[assessor])
      expect(group.assessors.map(({ leftOut }) => leftOut.criteria)).toEqual([[], [], [], [], ['KO2'], []])
    })

    test('M6 is everyone’s first or second choice: first by Borda and Copeland, and the compromise', () => {
      const { vote, regrets } = group
      expect(vote.models).toEqual(['M1', 'M3', 'M5', 'M6'])
      expect(vote.borda).toEqual({ scores: [1, 11, 9, 15], ranks: [4, 2, 3, 1] })
      expect(vote.copeland).toMatchObject({ netScores: [-3, 0, 0, 3], ranks: [4, 2, 2, 1] })
      expect(regrets.compromise).toEqual(['M6'])
      expect(regrets.largest.map(({ assessors }) => assessors)).toEqual([['A4'], ['A4'], ['A2'], ['A4']])
    })

    test('the rankings agree moderately, and more than chance', () => {
      // rank sums 23, 13, 15, 9 around 15: S = 104, W = 12 · 104 / (36 · 60)
      expect(group.vote.agreement).toMatchObject({ rankSums: [23, 13, 15, 9], reading: 'moderate' })
      expect(group.vote.agreement!.W).toBeCloseTo(0.57778, 5)
      expect(group.vote.agreement!.permutation).toMatchObject({ kind: 'exact' })
      expect(group.vote.agreement!.permutation.p).toBeLessThan(0.01)
    })

    test('the first place hangs on no single assessor, and on no single cell', () => {
      expect(group.leaveOneOut.map(({ first }) => first)).toEqual(assessors.map(() => ['M6']))
      expect(group.agenda.map(({ canChangeFirst }) => canChangeFirst)).not.toContain(true)
      expect(group.agenda[0]).toMatchObject({ model: 'M6', criterion: 'KW1', leverage: 3.25 })
    })
  })

  test('who abstains on a criterion has it left out of their own ranking, by name', () => {
    const a5 = ownRankings(adopted).find(({ assessor }) => assessor === 'A5')!
    expect(a5.leftOut).toEqual({ criteria: ['KO2'], weight: 7 })
  })
})

/** Made-up outcomes for the developments behind four of the flags. */
const developments: OpenDevelopment[] = [
  {
    id: 'UKB base level',
    outcomes: [
      { id: 'as proposed', effects: [], probability: { low: 0.5, high: 0.8 } },
      {
        id: 'higher',
        effects: [{ kind: 'shift', criterion: 'KW1', models: ['M6'], by: -1 }],
        probability: { low: 0.2, high: 0.5 },
      },
    ],
  },
  {
    id: 'UKB A, step 8',
    outcomes: [
      { id: 'own methods', effects: [], probability: { low: 0.4, high: 0.6 } },
      {
        id: 'one profile',
        effects: [{ kind: 'shift', criterion: 'EE1', models: ['M3'], by: 1 }],
        probability: { low: 0.4, high: 0.6 },
      },
    ],
  },
  {
    id: 'revision of the Wvr',
    outcomes: [
      { id: 'none', effects: [], probability: { low: 0.9, high: 1 } },
      {
        id: 'no hybrid models',
        effects: [{ kind: 'rule-out', models: ['M6'] }],
        probability: { low: 0, high: 0.1 },
      },
    ],
  },
  {
    id: 'plan 2023-2026',
    outcomes: [
      { id: 'in time', effects: [], probability: { low: 0.3, high: 0.7 } },
      {
        id: 'a year late',
        effects: [{ kind: 'shift', criterion: 'TO2', by: -1 }],
        probability: { low: 0.3, high: 0.7 },
      },
    ],
  },
]

describe('what national developments can do to the worked example', () => {
  const analysis = analyseDevelopments(adopted, base, developments)
  const byId = new Map(analysis.developments.map(development => [development.id, development]))
  const { totals_adopted_weights: totals } = expected
  const level = (id: string) => example.weights_adopted[id] / 4

  test('only the revision of the law changes the first place by itself', () => {
    expect(analysis.first).toEqual(['M6'])
    expect(analysis.developments.map(({ changesAlone }) => changesAlone)).toEqual([false, false, true, false])
    const [, noHybrids] = byId.get('revision of the Wvr')!.outcomes
    expect(noHybrids).toMatchObject({ first: ['M3'], excluded: ['M6'], changesFirst: true })
    expectTotals(byId.get('UKB base level')!.outcomes[1]!.ranking, {
      ...totals,
      M6: totals.M6 - level('KW1'),
    })
  })

  test('a higher base level and one profile together put M3 first; a late plan never matters', () => {
    expect(analysis.developments.map(({ changesTogether }) => changesTogether)).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(byId.get('UKB base level')!.turn).toEqual({
      others: [
        { development: 'UKB A, step 8', outcome: 'one profile' },
        { development: 'revision of the Wvr', outcome: 'none' },
        { development: 'plan 2023-2026', outcome: 'in time' },
      ],
      between: [
        { outcome: 'as proposed', first: ['M6'] },
        { outcome: 'higher', first: ['M3'] },
      ],
    })
    expect(analysis.possibleFirst.map(({ model, combinations }) => [model, combinations])).toEqual([
      ['M3', 10],
      ['M6', 6],
    ])
  })

  test('M3 has the smallest largest regret of the models that are always possible', () => {
    const { minimax, models: regrets } = analysis.regret
    const of = (model: string) => regrets.find(each => each.model === model)!
    expect(minimax).toEqual(['M3'])
    expect(of('M3').largest).toBeCloseTo(totals.M6 - totals.M3, 1)
    expect(of('M6').largest).toBeCloseTo(totals.M3 + level('EE1') - totals.M6 + level('KW1'), 1)
    expect(regrets.map(({ ruledOutIn }) => ruledOutIn)).toEqual([0, 0, 0, 8])
  })

  test('knowing the plan is worth nothing, whatever its probabilities', () => {
    expect(byId.get('plan 2023-2026')!.evppi).toEqual({
      nominal: 0,
      low: 0,
      high: 0,
      leaderChanges: 0,
      halfWidth: null,
    })
  })
})
