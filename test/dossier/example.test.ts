import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadCatalogues } from '../../src/app/catalogues.ts'
import { loadExample } from '../../src/app/examples.ts'
import type { DevelopmentOutcome } from '../../src/dossier/development.ts'
import {
  amendWeights,
  Example,
  InvalidExample,
  measuredIn,
  resolveExample,
} from '../../src/dossier/example.ts'
import type { Framework } from '../../src/dossier/framework.ts'
import { lint } from '../../src/dossier/lint.ts'
import { criteriaOf } from '../../src/dossier/problem.ts'
import { rankAdditive } from '../../src/mcda/additive.ts'
import { measure } from '../../src/mcda/expression/formula.ts'
import { nationalOf } from '../../src/mcda/national.ts'
import type { Problem, Score } from '../../src/mcda/problem.ts'

const root = new URL('../..', import.meta.url).pathname
const catalogues = loadCatalogues(root)
const shipped = (id: string) => {
  const example = loadExample(root, id, catalogues)
  return { example, ...resolveExample(example, catalogues) }
}

/** The example with one part replaced, through the schema. */
const changed = (example: Example, change: (raw: Example) => void) => {
  const raw = structuredClone(example)
  change(raw)
  return Example.parse(raw)
}
const faultsOf = (example: Example): string[] => {
  try {
    resolveExample(example, catalogues)
    return []
  } catch (error) {
    if (!(error instanceof InvalidExample)) throw error
    return error.faults.map(({ path, message }) => `${path}: ${message}`)
  }
}

/** All that the example says, as one decision problem. */
function problemOf(example: Example, framework: Framework): Problem {
  const value = (
    model: string,
    criterion: string,
    fn: string | null,
    assessor: string | null,
    level: number,
  ) =>
    ({ model, criterion, fn, assessor, state: 'value', value: level, low: null, high: null }) satisfies Score
  const measured = example.measurements.flatMap(({ criterion, values }) =>
    Object.entries(values).flatMap(([model, given]) =>
      measuredIn(given).map(({ fn, measured }) =>
        value(model, criterion, fn, null, typeof measured === 'number' ? measured : measure(measured).value),
      ),
    ),
  )
  const judged = Object.entries(example.scores).flatMap(([criterion, byModel]) =>
    Object.entries(byModel).flatMap(([model, byAssessor]) =>
      Object.entries(byAssessor).map(([assessor, level]): Score => {
        const score = value(model, criterion, null, assessor, 0)
        return typeof level === 'number'
          ? { ...score, value: level }
          : { ...score, value: null, state: 'cannot-judge' }
      }),
    ),
  )
  const { models } = resolveExample(example, catalogues)
  return {
    models: models.map(({ id }) => id),
    functions: framework.functions.map(({ id }) => id),
    assessors: example.participants.filter(({ role }) => role === 'assessor').map(({ id }) => id),
    aggregation: framework.aggregation,
    closeCallMargin: framework.closeCallMargin,
    criteria: criteriaOf(framework),
    scores: [...measured, ...judged],
  }
}

const totalsOf = (example: Example, framework: Framework) =>
  Object.fromEntries(
    rankAdditive(problemOf(example, framework)).ranking.map(({ model, total }) => [model, total]),
  )

test('the worked example takes its words from the catalogues and its numbers from itself', () => {
  const { framework, models, developments } = shipped('worked-example')
  expect(framework.criteria).toHaveLength(12)
  expect(framework.groups.map(({ id }) => id)).toEqual(['KW', 'BE', 'EE', 'LO', 'KO', 'TO'])
  expect(framework.functions).toHaveLength(8)
  expect(models.map(({ id }) => id)).toEqual(['M1', 'M3', 'M5', 'M6'])
  expect(models[0]).not.toHaveProperty('likeness')
  expect(developments.map(({ id }) => id)).toEqual(['N1', 'N2', 'N3', 'N7'])
  expect(framework.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(framework.criteria.every(({ motivation }) => motivation === 'optional')).toBe(true)
})

test('only what the worked example flags is open to national change: 36 points', () => {
  const { framework } = shipped('worked-example')
  const flagged = framework.criteria.filter(criterion => criterion.flagged)
  expect(flagged.map(({ id }) => id)).toEqual(['KW1', 'EE1', 'EE2', 'TO1', 'TO2'])
  expect(flagged.reduce((sum, { weight }) => sum + weight, 0)).toBe(36)
  expect(framework.criteria.find(({ id }) => id === 'BE1')!.developments).toEqual([])
})

test('the worked example gives its expected totals, breaches, and order without the flagged criteria', () => {
  const { example, framework } = shipped('worked-example')
  const problem = problemOf(example, framework)
  const ranking = rankAdditive(problem)
  expect(ranking.ranking.map(({ model, total }) => [model, Math.round(total! * 10) / 10])).toEqual([
    ['M6', 72.2],
    ['M3', 67.9],
    ['M5', 66.7],
    ['M1', 31.6],
  ])
  const breaches = ranking.ranking.flatMap(({ model, breaches }) =>
    breaches.map(({ fn }) => `${model} ${fn}`),
  )
  expect(breaches).toEqual(['M1 HCC', 'M1 CA-CoPI', 'M1 CA-ROT'])
  const national = nationalOf(problem, ranking)
  expect(national.flaggedShare).toBe(36)
  expect(national.without!.ranking.map(({ model }) => model)).toEqual(['M6', 'M3', 'M5', 'M1'])
})

test('Elburg resolves: three variants lead in turn, as published', () => {
  const { example, framework, models } = shipped('elburg')
  expect(models.map(({ id }) => id)).toEqual(['I', 'II', 'III', 'IV', 'V'])
  expect(totalsOf(example, framework)).toEqual({
    IV: expect.closeTo(77.4153, 4),
    III: expect.closeTo(76.2016, 4),
    V: expect.closeTo(75.9677, 4),
    II: expect.closeTo(18.7702, 4),
  })
  const [onCost, onEnvironment] = example.amendments!.map(({ weights }) =>
    Object.keys(totalsOf(example, amendWeights(framework, weights))),
  )
  expect(onCost).toEqual(['III', 'IV', 'V', 'II'])
  expect(onEnvironment).toEqual(['V', 'IV', 'III', 'II'])
})

test('Elburg: doing nothing is excluded, not last', () => {
  const { example, framework } = shipped('elburg')
  const { excluded, closeCalls } = rankAdditive(problemOf(example, framework))
  expect(excluded.map(({ model }) => model)).toEqual(['I'])
  expect(closeCalls.map(({ models }) => models)).toEqual([['III', 'V']])
})

test.each([
  [69.2, 'III'],
  [69.21, 'IV'],
  [77.52, 'IV'],
  [77.53, 'V'],
])('Elburg: with %d points on environmental merit the leader is %s', (milieuverdienste, leader) => {
  const { example, framework } = shipped('elburg')
  const kosten = 100 - milieuverdienste
  expect(Object.keys(totalsOf(example, amendWeights(framework, { milieuverdienste, kosten })))[0]).toBe(
    leader,
  )
})

test.each(['worked-example', 'elburg'])('%s has nothing that the linter would find', id => {
  const { framework, developments } = shipped(id)
  expect(lint(framework, { developments: developments.map(d => d.id), pilot: [] })).toEqual([])
})

test('what an example names and nobody has is found, all of it at once', () => {
  const { example } = shipped('worked-example')
  const broken = changed(example, raw => {
    raw.models.push('M9')
    raw.framework.criteria.push({ id: 'XX', weight: 0 })
    raw.catalogues.developments = 'nergens'
  })
  expect(faultsOf(broken)).toEqual(
    expect.arrayContaining([
      'catalogues.developments: no such catalogue: nergens',
      'models.4: no such model: M9',
      expect.stringMatching(
        /^framework\.criteria\.12\.name: XX is in no criteria set, so it must be complete/,
      ),
    ]),
  )
})

test('impossible scores, measurements and weights are found', () => {
  const { example } = shipped('worked-example')
  const broken = changed(example, raw => {
    raw.framework.criteria[0]!.weight = 14
    raw.framework.criteria[1]!.developments = ['N6', 'N99']
    raw.scores.EE1!.M1!.A1 = 7
    raw.scores.EE1!.M1!.F1 = 3
    raw.scores.KO1 = { M1: { A1: 3 } }
    raw.measurements[0]!.values.M1 = 45
    raw.measurements[1]!.values.M2 = 12
    raw.amendments = [
      { reason: 'r', decidedBy: 'd', weights: { KW1: 13 } },
      { reason: 'r', decidedBy: 'd', weights: { KW1: 12 } },
    ]
  })
  expect(faultsOf(broken)).toEqual([
    'framework.criteria.1: unknown development (criterion BE1, development N99)',
    'framework.criteria: weights do not sum to 100 (group -, sum 101)',
    'measurements.0.values.M1: BE1 is per function',
    'measurements.1.values.M2: no such model: M2',
    'scores.EE1.M1.A1: 7 is not on the scale of EE1',
    'scores.EE1.M1.F1: no such assessor: F1',
    'scores.KO1: KO1 is measured, not judged',
    'amendments.1.weights: weights do not sum to 100 (group -, sum 99)',
  ])
})

test('national developments that nobody registered, and outcomes that do not fit, are found', () => {
  const { example } = shipped('worked-example')
  const broken = changed(example, raw => {
    raw.moves[0]!.development = 'N98'
    raw.signals[0]!.development = 'N99'
    raw.outcomes.N97 = raw.outcomes.N1!
  })
  expect(faultsOf(broken)).toEqual([
    'moves.0.development: no such development: N98',
    'signals.0.development: no such development: N99',
    'outcomes.N97: no such development: N97',
  ])
  const unfit = (change: (outcomes: DevelopmentOutcome[]) => void) =>
    faultsOf(changed(example, raw => change(raw.outcomes.N2!)))
  expect(unfit(outcomes => outcomes.push(outcomes[0]!))).toEqual(['outcomes.N2.2: duplicate id'])
  expect(
    unfit(([first]) => {
      first!.effects = [{ kind: 'rule-out', models: ['M1', 'M9'] }]
    }),
  ).toEqual(['outcomes.N2.0.effects.0.models.1: unknown id'])
  expect(
    unfit(([first]) => {
      first!.probability = { low: 0, high: 0.1 }
    }),
  ).toEqual(['outcomes.N2: probabilities sum'])
})

test('a measured level may be computed; one that cannot be is found', () => {
  const { example } = shipped('worked-example')
  const computed = (formula: string) =>
    changed(example, raw => {
      const quantities = [
        { name: 'posts', value: 4, unit: null },
        { name: 'rate', value: 12, unit: 'kEUR/month' },
        { name: 'months', value: 10, unit: 'month/year' },
      ]
      raw.measurements[2]!.values.M5 = { kind: 'formula', quantities, formula }
    })
  expect(faultsOf(computed('posts * rate * months'))).toEqual([])
  expect(faultsOf(computed('posts + rate'))).toEqual([
    'measurements.2.values.M5.formula: cannot be computed: unit mismatch',
  ])
})

test('an example that names no catalogue stands on its own', () => {
  const { example } = shipped('elburg')
  expect(resolveExample(example, { criteriaSets: [], developmentRegisters: [], modelSets: [] })).toEqual(
    resolveExample(example, catalogues),
  )
})

test('an unknown field is an error', () => {
  const raw = parse(readFileSync(`${root}/examples/elburg.yaml`, 'utf8'))
  raw.framework.criteria[0].wieght = 3
  expect(Example.safeParse(raw).error!.issues[0]).toMatchObject({ path: ['framework', 'criteria', 0] })
})
