import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentFramework, sealedOrRefuse } from '../../../src/dossier/decide/context.ts'
import { recordDecision } from '../../../src/dossier/decide/decision.ts'
import {
  declareOutcomes,
  moveDevelopment,
  receiveSignal,
  registerDevelopments,
} from '../../../src/dossier/decide/development.ts'
import {
  amendFramework,
  draftFramework,
  scorePilot,
  sealFramework,
} from '../../../src/dossier/decide/framework.ts'
import { proposeModels, reviseModel, withdrawModel } from '../../../src/dossier/decide/model.ts'
import { setDeadline } from '../../../src/dossier/decide/project.ts'
import { closeRound, openNextRound } from '../../../src/dossier/decide/round.ts'
import { enterMeasurements, giveScores } from '../../../src/dossier/decide/score.ts'
import { Development } from '../../../src/dossier/development.ts'
import { type Event, fact } from '../../../src/dossier/event.ts'
import { type RefusalCode, refusals } from '../../../src/dossier/refusal.ts'
import type { State } from '../../../src/dossier/state.ts'
import { framework, frameworkWith, model } from '../../fixtures/framework.ts'
import { acting, expectRefusal, given, noted } from '../../fixtures/given.ts'
import { ANN, amended, drafted, FAY, level, opened, scoring, sealedWith } from '../../fixtures/story.ts'

const reason = 'x'
const acts: Record<string, (state: State) => Event[]> = {
  draftFramework: s => draftFramework(s, framework()),
  scorePilot: s => scorePilot(s, { scores: [] }),
  sealFramework: s => sealFramework(s, { adoptedBy: reason }, acting(FAY)),
  amendFramework: s => amendFramework(s, { framework: framework(), reason, decidedBy: reason }, acting(FAY)),
  proposeModels: s => proposeModels(s, [model('M9')]),
  reviseModel: s => reviseModel(s, model('M1')),
  withdrawModel: s => withdrawModel(s, { model: 'M1', reason }, acting(FAY)),
  openNextRound,
  closeRound: s => closeRound(s, 1),
  giveScores: s =>
    giveScores(s, [{ model: 'M1', criterion: 'SKILL', fn: null, score: level(3) }], acting(ANN)),
  enterMeasurements: s =>
    enterMeasurements(
      s,
      [{ model: 'M1', criterion: 'DUTY', fn: null, value: 1, evidence: reason }],
      acting(FAY),
    ),
  registerDevelopments: s => registerDevelopments(s, [Development.parse({ id: 'D9', name: { nl: 'D9' } })]),
  setDeadline: s => setDeadline(s, { decideBy: '2026-12-31' }, acting(FAY)),
  declareOutcomes: s => declareOutcomes(s, { development: 'D1', outcomes: [] }, acting(FAY)),
  moveDevelopment: s =>
    moveDevelopment(s, { development: 'D1', status: 'settled', note: reason }, acting(FAY)),
  receiveSignal: s =>
    receiveSignal(s, { id: 's-1', development: 'D1', source: reason, text: reason }, acting(FAY)),
  recordDecision: s => recordDecision(s, { kind: 'deferred', decidedBy: reason, text: reason }, acting(FAY)),
}

test.each(Object.entries(acts))('while the project is paused, %s waits', (_, act) => {
  const state = given(...scoring(), fact('project-paused', { reason: noted(reason) }))
  expectRefusal(state, act, 'project-paused', { params: { seq: state.seq } })
})

test('after the pause the round goes on where it was', () => {
  const state = given(
    ...scoring(),
    fact('project-paused', { reason: noted(reason) }),
    fact('project-resumed', { reason: noted(reason) }),
  )
  expect(acts.giveScores!(state)).toHaveLength(1)
})

test('the framework in force is the latest version, before the seal the draft, at first nothing', () => {
  const draft = framework()
  const later = frameworkWith('SKILL', { motivation: 'required' })
  expect(currentFramework(given(...opened))).toBeNull()
  expect(currentFramework(given(...drafted(draft)))).toEqual(draft)
  expect(currentFramework(given(...sealedWith(draft)))).toEqual(draft)
  const state = given(...sealedWith(draft), amended(2, later))
  expect(currentFramework(state)).toEqual(later)
  expect(sealedOrRefuse(state).number).toBe(2)
})

const sourcesIn = (folder: string): string =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8'))
    .join('\n')

test('every refusal that a decision can meet is met in these tests', () => {
  const [rules, tests] = [sourcesIn('../../../src/dossier/decide'), sourcesIn('.')]
  const raised = (Object.keys(refusals) as RefusalCode[]).filter(code => rules.includes(`'${code}'`))
  expect(raised.length).toBeGreaterThan(30)
  expect(raised.filter(code => !new RegExp(`[' ]${code}'`).test(tests))).toEqual([])
})
