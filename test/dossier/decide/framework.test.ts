import { expect, test } from 'vitest'
import {
  amendFramework,
  draftFramework,
  lintOf,
  scorePilot,
  sealFramework,
} from '../../../src/dossier/decide/framework.ts'
import { fact } from '../../../src/dossier/event.ts'
import { sealOf } from '../../../src/dossier/seal.ts'
import { criteriaWith, framework, frameworkWith } from '../../fixtures/framework.ts'
import { acting, expectRefusal, given, noted, onlyFact, refusalOf } from '../../fixtures/given.ts'
import { amended, drafted, FAY, opened, scored, scoring, sealedWith } from '../../fixtures/story.ts'

const heavier = framework({ criteria: criteriaWith({ SKILL: { weight: 50 }, TIME: { weight: 20 } }) })
const amendment = { framework: heavier, reason: 'Vakbekwaamheid telt zwaarder', decidedBy: 'Kerngroep' }
const pilot = (criterion: string) => ({ scores: [{ criterion, model: 'X', value: 3 }] })
const seals = (state: Parameters<typeof sealFramework>[0]) =>
  sealFramework(state, { adoptedBy: 'Kerngroep' }, acting(FAY))

test('a draft may be written and rewritten until it is sealed', () => {
  const draft = framework()
  expect(onlyFact(draftFramework(given(...opened), draft))).toEqual(
    fact('framework-drafted', { framework: draft }),
  )
  expect(onlyFact(draftFramework(given(...drafted()), heavier))).toEqual(
    fact('framework-drafted', { framework: heavier }),
  )
})

test('the same draft once more is no news', () => {
  const state = given(...drafted())
  expect(draftFramework(state, structuredClone(state.draft!))).toEqual([])
})

test('the seal is the hash of the draft, with who adopted it as a hash', () => {
  const draft = framework()
  expect(onlyFact(seals(given(...drafted(draft))))).toEqual(
    fact('framework-sealed', { framework: draft, hash: sealOf(draft), adoptedBy: noted('Kerngroep') }),
  )
})

test('what is sealed is not drafted, piloted or sealed again; the refusal names the entry', () => {
  const state = given(...sealedWith())
  const sealedAt = { params: { seq: state.seq } }
  expectRefusal(state, s => draftFramework(s, heavier), 'framework-sealed', sealedAt)
  expectRefusal(state, s => scorePilot(s, pilot('SKILL')), 'framework-sealed', sealedAt)
  expectRefusal(state, seals, 'framework-sealed', sealedAt)
})

test('without a draft there is nothing to seal and nothing to pilot', () => {
  expectRefusal(given(...opened), seals, 'framework-missing')
  expectRefusal(given(...opened), s => scorePilot(s, pilot('SKILL')), 'framework-missing')
})

test('a pilot scores criteria of the draft, and only those', () => {
  const state = given(...drafted())
  expect(onlyFact(scorePilot(state, pilot('SKILL')))).toEqual(fact('pilot-scored', pilot('SKILL')))
  expectRefusal(
    state,
    s => scorePilot(s, { scores: [...pilot('SKILL').scores, ...pilot('NOPE').scores] }),
    'unknown-criterion',
    { params: { criterion: 'NOPE' }, path: 'scores.1.criterion' },
  )
})

test('a draft with errors is not sealed; every error is told, with its place', () => {
  const broken = framework({ criteria: criteriaWith({ SKILL: { weight: 39, group: 'NOWHERE' } }) })
  const offSum = frameworkWith('SKILL', { weight: 39 })
  expectRefusal(given(...drafted(broken)), seals, 'framework-not-sealable', {
    params: { count: 1 },
    details: [{ code: 'unknown-group', path: 'criteria.0.group', params: { group: 'NOWHERE' } }],
  })
  expectRefusal(given(...drafted(offSum)), seals, 'framework-not-sealable', {
    params: { count: 1 },
    details: [{ code: 'weights-sum', path: 'criteria', params: { group: '', sum: 99 } }],
  })
})

test('a warning does not stand in the way of sealing', () => {
  const bare = frameworkWith('SKILL', { motive: undefined })
  const state = given(...drafted(bare))
  expect(lintOf(state, bare).map(({ code }) => code)).toEqual(['motive-missing'])
  expect(seals(state)).toHaveLength(1)
})

test('the linter knows the developments and the pilot of the project', () => {
  const state = given(
    ...drafted(),
    fact('pilot-scored', { scores: ['X', 'Y'].map(model => ({ criterion: 'SKILL', model, value: 3 })) }),
  )
  const draft = frameworkWith('TIME', { developments: ['D1', 'D9'] })
  expect(lintOf(state, draft).map(({ code, params }) => [code, params])).toEqual([
    ['pilot-does-not-differ', { criterion: 'SKILL', value: 3 }],
    ['unknown-development', { criterion: 'TIME', development: 'D9' }],
  ])
})

test('an amendment is the next version, with its reason and who decided', () => {
  expect(onlyFact(amendFramework(given(...scored()), amendment, acting(FAY)))).toEqual(
    fact('framework-amended', {
      number: 2,
      framework: heavier,
      hash: sealOf(heavier),
      reason: noted(amendment.reason),
      decidedBy: noted('Kerngroep'),
    }),
  )
})

test('nothing is amended before it is sealed', () => {
  expectRefusal(given(...drafted()), s => amendFramework(s, amendment, acting(FAY)), 'framework-not-sealed')
})

test('nothing is amended while a round is open', () => {
  expectRefusal(given(...scoring()), s => amendFramework(s, amendment, acting(FAY)), 'round-open', {
    params: { round: 1 },
  })
})

test('an amendment that changes nothing is refused; going back to an earlier version is a change', () => {
  const same = { ...amendment, framework: framework() }
  expectRefusal(given(...sealedWith()), s => amendFramework(s, same, acting(FAY)), 'framework-unchanged', {
    params: { number: 1 },
  })
  const back = amendFramework(given(...sealedWith(), amended(2, heavier)), same, acting(FAY))
  expect(back[0]).toMatchObject({ data: { number: 3, hash: sealOf(framework()) } })
})

test('an amendment is held to the same linter as the seal', () => {
  const offSum = { ...amendment, framework: frameworkWith('SKILL', { weight: 41 }) }
  const refusal = refusalOf(given(...sealedWith()), s => amendFramework(s, offSum, acting(FAY)))
  expect(refusal.code).toBe('framework-not-sealable')
  expect(refusal.details.map(({ path }) => path)).toEqual(['framework.criteria'])
})
