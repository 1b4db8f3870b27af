import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadExample } from '../../src/app/examples.ts'
import { playExample, type Step } from '../../src/app/play-example.ts'
import { stageOf } from '../../src/dossier/stage.ts'
import { openTestApp, ROOT } from '../fixtures/environment.ts'

/** What the worked example is expected to give, computed outside Weegkader. */
const { expected, weights_adopted: weightsAdopted } = JSON.parse(
  readFileSync(`${ROOT}/test/published/cases/worked-example.json`, 'utf8'),
) as {
  weights_adopted: Record<string, number>
  expected: {
    totals_adopted_weights: Record<string, number>
    totals_without_flagged: Record<string, number>
    norm_breaches: Record<string, string[]>
    weight_share_flagged: number
    rank_per_assessor: Record<string, string[]>
  }
}

const play = async (id: string) => {
  const app = await openTestApp()
  const example = loadExample(ROOT, id, app.catalogues)
  const steps: Step[] = []
  const project = await playExample(app, example, step => steps.push(step))
  return { app, example, project, steps, outcome: await app.results.outcome(project) }
}
const totals = (ranking: { model: string; total: number | null }[]) =>
  Object.fromEntries(ranking.map(({ model, total }) => [model, total]))
const within = (numbers: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(numbers).map(([id, number]) => [
      id,
      expect.toSatisfy((n: number) => Math.abs(n - number) <= 0.02),
    ]),
  )
const firsts = (ranking: { model: string; rank: number | null }[]) =>
  ranking.filter(({ rank }) => rank === 1).map(({ model }) => model)

test('the worked example gives its totals, in its order', async () => {
  const { outcome } = await play('worked-example')
  expect(outcome.ranking.map(({ model, rank }) => [model, rank])).toEqual([
    ['M6', 1],
    ['M3', 2],
    ['M5', 3],
    ['M1', 4],
  ])
  expect(totals(outcome.ranking)).toEqual(within({ M6: 72.2, M3: 67.94, M5: 66.71, M1: 31.58 }))
  expect(totals(outcome.ranking)).toEqual(within(expected.totals_adopted_weights))
  expect(outcome.closeCalls.map(({ models }) => models)).toEqual([['M3', 'M5']])
})

test('the worked example reports its breaches of the norms, per function', async () => {
  const { outcome } = await play('worked-example')
  const breaches = outcome.ranking.map(({ model, breaches }) => [model, breaches.map(({ fn }) => fn)])
  expect(Object.fromEntries(breaches)).toEqual(expected.norm_breaches)
  expect(outcome.excluded).toEqual([])
})

test('thirty-six points of the worked example are open nationally; without them the leader is the same', async () => {
  const { outcome } = await play('worked-example')
  expect(outcome.national.flaggedShare).toBe(expected.weight_share_flagged)
  expect(outcome.national.without!.remainingWeight).toBe(64)
  expect(totals(outcome.national.without!.ranking)).toEqual(within(expected.totals_without_flagged))
  expect(outcome.verdict.map(({ code }) => code)).toContain('without-flagged-same')
})

test('each assessor of the worked example comes to the order stated, on own scores and own weights', async () => {
  const { app, example, project, outcome } = await play('worked-example')
  const people = await app.accounts.people(project)
  const named = outcome.assessors.map(({ assessor, leftOut, ranking }) => ({
    id: example.participants.find(({ name }) => name === people.get(assessor)!.name)!.id,
    order: ranking.map(({ model }) => model),
    leftOut,
  }))
  expect(Object.fromEntries(named.map(({ id, order }) => [id, order]))).toEqual(expected.rank_per_assessor)
  const silent = named.filter(({ leftOut }) => leftOut.criteria.length > 0)
  expect(silent).toMatchObject([{ id: 'A5', leftOut: { criteria: ['KO2'], weight: 4 } }])
})

test('the adopted weights of the worked example are the rounded mean of six sets, and what the framework holds', async () => {
  const { app, project } = await play('worked-example')
  const weighting = await app.results.weighting(project, 'somebody')
  expect(weighting.individual).toHaveLength(6)
  expect(weighting.adopted).toMatchObject({
    basis: { kind: 'mean', mean: 'arithmetic', decimals: 0, sets: 6 },
    weights: weightsAdopted,
  })
  expect(weighting.inForce.global).toEqual(weightsAdopted)
})

test('each organisation of the worked example has an order of its own', async () => {
  const { app, project } = await play('worked-example')
  const { organisations } = await app.results.agreement(project)
  const people = [...(await app.accounts.people(project)).values()]
  const named = organisations.map(({ assessors, ranking }) => [
    people.find(({ participant }) => participant === assessors[0])!.organisation,
    ranking.map(({ model }) => model).join(' '),
  ])
  expect(named).toEqual([
    ['Gemeente Alfa (verzonnen)', 'M6 M3 M5 M1'],
    ['Gemeente Bèta (verzonnen)', 'M3 M6 M1 M5'],
    ['Voorbeeldregio (verzonnen)', 'M6 M5 M3 M1'],
  ])
})

test('the worked example waits for one development, and for no other', async () => {
  const { app, project } = await play('worked-example')
  const { items, analysis, ...told } = await app.results.outlook(project)
  expect(told).toMatchObject({ decideBy: '2026-12-31', advice: 'wait', waitUntil: '2026-10-01' })
  expect(
    items.map(({ development, ground, timing, signals, advice }) => [
      development,
      ground,
      timing,
      signals,
      advice,
    ]),
  ).toEqual([
    ['N1', 'outcomes', 'before-deadline', 1, 'wait'],
    ['N2', 'outcomes', 'before-deadline', 0, 'decide-now'],
    ['N3', 'outcomes', 'after-deadline', 0, 'decide-with-reservation'],
    ['N7', 'outcomes', 'no-date', 0, 'decide-now'],
  ])
  expect(analysis.combinations).toMatchObject({ total: 16, examined: 16, exact: true })
  expect(analysis.first).toEqual(['M6'])
  expect(analysis.regret.minimax).toEqual(['M6'])
})

test('who cannot judge is counted, and is not a zero', async () => {
  const { outcome } = await play('worked-example')
  expect(outcome.coverage).toEqual({
    expected: 216,
    given: 212,
    cannotJudge: 4,
    notApplicable: 0,
    missing: 0,
  })
})

test('an example goes the way of a real project, step by step, and says that it is one', async () => {
  const { app, project, steps } = await play('worked-example')
  expect([...new Set(steps)]).toEqual([
    'opened',
    'admitted',
    'drafted',
    'weighting-opened',
    'weighed',
    'weighting-closed',
    'adopted',
    'sealed',
    'proposed',
    'deadline-set',
    'moved',
    'outcomes-declared',
    'signal-received',
    'measured',
    'round-opened',
    'scored',
    'round-closed',
  ])
  const told = await app.dossiers.read(project, state => [stageOf(state), state.example?.nl])
  expect(told).toEqual(['discussing', 'Verzonnen voorbeeld. Geen echte regio, persoon of cijfer.'])
  expect(await app.dossiers.verify(project)).toMatchObject({
    entries: (await app.dossiers.head(project)).seq,
  })
})

test('an example can be played twice on one file, as two projects', async () => {
  const { app, example, project, outcome } = await play('worked-example')
  const again = await playExample(app, example)
  expect(again).not.toBe(project)
  const second = await app.results.outcome(again)
  expect(totals(second.ranking)).toEqual(totals(outcome.ranking))
  expect(second.basis.frameworkHash).toBe(outcome.basis.frameworkHash)
})

test('Elburg: doing nothing is excluded, and three variants lead in turn as the weights are amended', async () => {
  const { app, project, outcome, steps } = await play('elburg')
  expect(outcome.excluded.map(({ model }) => model)).toEqual(['I'])
  expect(outcome.basis.frameworkVersion).toBe(3)
  expect(steps.filter(step => step === 'amended')).toHaveLength(2)
  const [costs, environment] = [
    await app.results.comparison(project, 2),
    await app.results.comparison(project, 3),
  ]
  expect([costs.before, costs.after, environment.before, environment.after].map(firsts)).toEqual([
    ['IV'],
    ['III'],
    ['III'],
    ['V'],
  ])
  expect(firsts(outcome.ranking)).toEqual(['V'])
  const { seq } = await app.dossiers.head(project)
  expect(firsts((await app.results.outcome(project, seq - 2)).ranking)).toEqual(['IV'])
})
