import { expect, test } from 'vitest'
import { recordDecision } from '../../src/dossier/decide/decision.ts'
import { declareOutcomes, moveDevelopment, receiveSignal } from '../../src/dossier/decide/development.ts'
import { amendFramework } from '../../src/dossier/decide/framework.ts'
import { giveScores } from '../../src/dossier/decide/score.ts'
import { DevelopmentOutcome } from '../../src/dossier/development.ts'
import type { Outcome } from '../../src/dossier/outcome.ts'
import type { Effect } from '../../src/mcda/development/effect.ts'
import { openTestApp } from '../fixtures/environment.ts'
import { criteriaWith, framework } from '../fixtures/framework.ts'
import { fullSheet, type Project, playRound, preparedProject } from '../fixtures/project.ts'

const write = (outcome: Outcome) => JSON.stringify(outcome)
const played = async () => {
  const app = await openTestApp()
  const project = await preparedProject(app)
  await playRound(project)
  return { app, project }
}
const onTime = framework({
  criteria: criteriaWith({ SKILL: { weight: 0 }, LINK: { weight: 0 }, TIME: { weight: 100 } }),
})
const amends = (project: Project, to = onTime) =>
  project.act(project.facilitator, (state, context) =>
    amendFramework(state, { framework: to, reason: 'Tijd telt', decidedBy: 'Kerngroep' }, context),
  )
const places = (ranking: { model: string; total: number | null; rank: number | null }[]) =>
  ranking.map(({ model, total, rank }) => [model, rank, Math.round(total! * 100) / 100])

test('an unchanged dossier is computed and written out once', async () => {
  const { app, project } = await played()
  let written = 0
  const counting = (outcome: Outcome) => {
    written++
    return write(outcome)
  }
  const first = await app.results.outcomeBody(project.id, undefined, counting)
  const again = await app.results.outcomeBody(project.id, undefined, counting)
  const asOf = await app.results.outcomeBody(project.id, first.seq, counting)
  expect([again.body, asOf.body]).toEqual([first.body, first.body])
  expect(written).toBe(1)
  await amends(project)
  const after = await app.results.outcomeBody(project.id, undefined, counting)
  expect([after.seq, written]).toEqual([first.seq + 1, 2])
})

test('while a round is open the outcome and the coverage do not move, but for the entry they rest on', async () => {
  const { app, project } = await played()
  await project.openRound()
  const told = async () => {
    const { basis, ...rest } = await app.results.outcome(project.id)
    return { seq: basis.seq, rest: JSON.stringify(rest) }
  }
  const before = await told()
  for (const by of project.assessors)
    await project.act(by, (state, context) => giveScores(state, fullSheet({ M1: 5, M2: 1 }), context))
  const during = await told()
  expect(during.rest).toBe(before.rest)
  expect(during.seq).toBe(before.seq + 12)
  await project.closeRound(2)
  expect((await told()).rest).not.toBe(before.rest)
})

test('an amendment is put beside what it replaces, on the scores as they are now', async () => {
  const { app, project } = await played()
  await amends(project)
  const { number, before, after } = await app.results.comparison(project.id, 2)
  expect(number).toBe(2)
  expect(places(before)).toEqual([
    ['M2', 1, 70.5],
    ['M1', 2, 47.25],
  ])
  expect(places(after)).toEqual([
    ['M1', 1, 70],
    ['M2', 2, 60],
  ])
})

test('the first version replaces nothing, and what was never adopted is not there', async () => {
  const { app, project } = await played()
  await amends(project)
  for (const number of [0, 1, 3])
    await expect(app.results.comparison(project.id, number)).rejects.toMatchObject({
      code: 'not-found',
      params: { what: 'amendment', id: number },
    })
})

test('a report tells what was decided, why, and on which entry it rests', async () => {
  const { app, project } = await played()
  const { facilitator } = project
  await amends(project)
  await project.act(facilitator, (state, context) =>
    moveDevelopment(state, { development: 'D1', status: 'settled', note: 'Staatscourant' }, context),
  )
  await project.act(facilitator, (state, context) =>
    receiveSignal(
      state,
      { id: 's-1', development: 'D1', source: 'Werkgroep', text: 'Het gaat door' },
      context,
    ),
  )
  const { seq, hash } = await app.dossiers.head(project.id)
  await project.act(facilitator, (state, context) =>
    recordDecision(state, { kind: 'decided', model: 'M1', decidedBy: 'Bestuur', text: 'Gekozen' }, context),
  )
  const source = await app.results.reportSource(project.id)
  expect(source).toMatchObject({
    format: 'weegkader-report@1',
    framework: {
      document: onTime,
      versions: [
        { number: 1, decidedBy: 'Kerngroep', reason: null },
        { number: 2, decidedBy: 'Kerngroep', reason: 'Tijd telt' },
      ],
    },
    developments: [{ status: 'settled', history: [{ note: null }, { note: 'Staatscourant' }] }],
    signals: [{ development: 'D1', source: 'Werkgroep', text: 'Het gaat door' }],
    decisions: [
      { kind: 'decided', model: 'M1', decidedBy: 'Bestuur', text: 'Gekozen', restsOn: { seq, hash } },
    ],
    outcome: { toConfirm: [{ development: 'D1', criterion: 'LINK', scores: 8 }] },
  })
  expect(source.evidence).toEqual([
    { criterion: 'DUTY', text: 'Rooster' },
    { criterion: 'TIME', text: 'Rooster' },
  ])
  expect(source.amendments).toMatchObject([await app.results.comparison(project.id, 2)])
})

test('a report names people by position and organisation; once erased, by their id', async () => {
  const { app, project } = await played()
  const [ann, bob] = project.assessors
  await app.accounts.leave(project.id, project.facilitator, ann!)
  const source = await app.results.reportSource(project.id)
  const labels = new Map(source.participants.map(({ id, label }) => [id, label]))
  expect([labels.get(ann!), labels.get(bob!)]).toEqual([ann, 'adviseur, Gemeente van Beoordelaar Nummer2'])
  expect(JSON.stringify(source)).not.toContain('"Fay Regisseur"')
})

test('an erased text is told as erased, and the rest of the report stands', async () => {
  const { app, project } = await played()
  await app.store.db.deleteFrom('notes').where('text', '=', 'Kerngroep').execute()
  const source = await app.results.reportSource(project.id)
  expect(source.framework.versions).toMatchObject([{ decidedBy: null }])
  expect(source.outcome.ranking).toHaveLength(2)
})

test('a report holds nothing of an open round', async () => {
  const { app, project } = await played()
  await project.openRound()
  const before = await app.results.reportSource(project.id)
  await project.gives(project.assessors[0]!, 5, { motivation: 'Geheim' })
  const during = await app.results.reportSource(project.id)
  const moving = { seq: 0, hash: '' }
  const still = (source: typeof before) => ({
    ...source,
    outcome: { ...source.outcome, basis: { ...source.outcome.basis, ...moving } },
  })
  expect(still(during)).toEqual(still(before))
})

const outcome = (id: string, effects: Effect[] = []) =>
  DevelopmentOutcome.parse({ id, name: { nl: id }, effects })
const declares = (project: Project, outcomes: DevelopmentOutcome[], development = 'D1') =>
  project.act(project.facilitator, (state, context) =>
    declareOutcomes(state, { development, outcomes }, context),
  )
const outM2 = outcome('out', [{ kind: 'rule-out', models: ['M2'] }])

test('the outlook rests on the sealed framework and an entry, and is that of then when asked', async () => {
  const { app, project } = await played()
  await declares(project, [outM2, outcome('stays')])
  const then = await app.results.outlook(project.id)
  const { seq, hash } = await app.dossiers.head(project.id)
  expect(then).toMatchObject({ basis: { seq, hash, method: 'developments@1' }, advice: 'wait' })
  await declares(project, [outcome('stays')])
  expect(await app.results.outlook(project.id)).toMatchObject({ advice: 'decide-now' })
  expect(await app.results.outlook(project.id, seq)).toEqual(then)
})

test('the report tells of the same outlook and robustness', async () => {
  const { app, project } = await played()
  await declares(project, [outM2, outcome('stays')])
  const [source, { basis, ...outlook }, { basis: at, ...robustness }] = [
    await app.results.reportSource(project.id),
    await app.results.outlook(project.id),
    await app.results.robustness(project.id),
  ]
  expect(source.outlook).toEqual(outlook)
  expect(source.robustness).toEqual(robustness)
  expect([basis.seq, at.seq]).toEqual(Array(2).fill(source.outcome.basis.seq))
})

test('the last change of a development is put beside the ranking just before it', async () => {
  const { app, project } = await played()
  await declares(project, [outM2])
  await project.act(project.facilitator, (state, context) =>
    moveDevelopment(
      state,
      { development: 'D1', status: 'settled', outcome: 'out', note: 'Staatscourant' },
      context,
    ),
  )
  const { seq } = await app.dossiers.head(project.id)
  await amends(project)
  const { movedAtSeq, before, now, withOutcome } = await app.results.lastMove(project.id, 'D1')
  expect(movedAtSeq).toBe(seq)
  expect([before, now, withOutcome!].map(some => some.map(({ model }) => model).join(' '))).toEqual([
    'M2 M1',
    'M1 M2',
    'M1',
  ])
})

test('as of an entry a report is the one of then', async () => {
  const { app, project } = await played()
  const then = JSON.stringify(await app.results.reportSource(project.id))
  const { seq } = await app.dossiers.head(project.id)
  await amends(project)
  expect(JSON.stringify(await app.results.reportSource(project.id, seq))).toBe(then)
})
