import { describe, expect, test } from 'vitest'
import {
  declareOutcomes,
  developmentOrRefuse,
  moveDevelopment,
  receiveSignal,
  registerDevelopments,
} from '../../../src/dossier/decide/development.ts'
import { Development, DevelopmentOutcome } from '../../../src/dossier/development.ts'
import { fact } from '../../../src/dossier/event.ts'
import type { State } from '../../../src/dossier/state.ts'
import type { Effect } from '../../../src/mcda/development/effect.ts'
import { MOST_DEVELOPMENTS, MOST_OUTCOMES } from '../../../src/mcda/development/open-development.ts'
import { acting, expectRefusal, given, noted, onlyFact, type Told } from '../../fixtures/given.ts'
import { FAY, opened, proposed, scoring, sealedWith } from '../../fixtures/story.ts'
import { refusalOf } from '../../mcda/refusal-of.ts'

const development = (id: string) => Development.parse({ id, name: { nl: id } })
const settles = (id: string) => ({ development: id, status: 'settled' as const, note: 'Staatscourant' })

test('developments are registered together, sealed or not', () => {
  const facts = ['D2', 'D3'].map(id => fact('development-registered', { development: development(id) }))
  expect(registerDevelopments(given(...opened), [development('D2'), development('D3')])).toEqual(facts)
  expect(registerDevelopments(given(...scoring()), [development('D2')])).toEqual([facts[0]])
})

test.each([
  ['the project', ['D2', 'D1'], 'D1'],
  ['the request', ['D2', 'D2'], 'D2'],
])('an id that is already in %s is refused, and with it the whole request', (_, ids, id) => {
  expectRefusal(given(...opened), s => registerDevelopments(s, ids.map(development)), 'already-exists', {
    params: { what: 'development', id },
  })
})

test('a development moves with a note, and with a date where one is expected', () => {
  const state = given(...opened)
  expect(onlyFact(moveDevelopment(state, settles('D1'), acting(FAY)))).toEqual(
    fact('development-moved', {
      development: 'D1',
      status: 'settled',
      expectedDate: null,
      note: noted('Staatscourant'),
    }),
  )
  const later = { ...settles('D1'), status: 'proposed' as const, expectedDate: '2027-01-01' }
  expect(onlyFact(moveDevelopment(state, later, acting(FAY)))).toMatchObject({
    data: { expectedDate: '2027-01-01' },
  })
})

const outcome = (
  id: string,
  effects: Effect[] = [],
  probability: DevelopmentOutcome['probability'] = null,
): DevelopmentOutcome => DevelopmentOutcome.parse({ id, name: { nl: id }, effects, probability })
const declared = (outcomes: DevelopmentOutcome[], development = 'D1') =>
  fact('development-outcomes-declared', { development, outcomes, note: null })
const declaring =
  (outcomes: DevelopmentOutcome[], development = 'D1') =>
  (state: State) =>
    declareOutcomes(state, { development, outcomes }, acting(FAY))
const strict = outcome('strict', [{ kind: 'shift', criterion: 'LINK', functions: ['CARE'], by: -1 }])
const loose = outcome('loose')

test('what a development settled as is one of its outcomes', () => {
  const state = given(...proposed(), declared([strict, loose]))
  const move = { ...settles('D1'), outcome: 'loose' }
  expect(onlyFact(moveDevelopment(state, move, acting(FAY)))).toMatchObject({ data: { outcome: 'loose' } })
  expectRefusal(
    state,
    s => moveDevelopment(s, { ...move, outcome: 'middling' }, acting(FAY)),
    'unknown-outcome',
    { params: { outcome: 'middling', development: 'D1', known: 'strict, loose' }, path: 'outcome' },
  )
  expectRefusal(given(...proposed()), s => moveDevelopment(s, move, acting(FAY)), 'unknown-outcome', {
    params: { outcome: 'loose', development: 'D1', known: '' },
  })
})

test.each(['announced', 'in-preparation', 'proposed', 'withdrawn'] as const)(
  'no outcome came true of what is only %s',
  status => {
    const move = { development: 'D1', status, outcome: 'strict', note: 'x' }
    expectRefusal(
      given(...proposed(), declared([strict])),
      s => moveDevelopment(s, move, acting(FAY)),
      'outcome-without-settling',
      { params: { outcome: 'strict', status }, path: 'outcome' },
    )
  },
)

describe('the outcomes of a development', () => {
  const state = given(...proposed())
  const d2 = fact('development-registered', { development: development('D2') })
  const wrong = (outcomes: DevelopmentOutcome[], ...told: Told[]) => {
    const before = given(...proposed(), ...told)
    const refused = refusalOf(() => declaring(outcomes)(before))
    expect(before).toEqual(given(...proposed(), ...told))
    return refused
  }
  const effect = (one: Effect) => wrong([loose, outcome('other', [one])])

  test('are declared with a note, which stays outside the ledger', () => {
    const said = { development: 'D1', outcomes: [strict, loose], note: 'Uit de kamerbrief' }
    expect(onlyFact(declareOutcomes(state, said, acting(FAY)))).toEqual(
      fact('development-outcomes-declared', {
        development: 'D1',
        outcomes: [strict, loose],
        note: noted('Uit de kamerbrief'),
      }),
    )
    expect(onlyFact(declaring([loose])(state))).toMatchObject({ data: { note: null } })
  })

  test('are declared again as often as needed, also in an open round and once it is settled', () => {
    const moved = moveDevelopment(state, settles('D1'), acting(FAY))
    for (const told of [[declared([strict])], [fact('round-opened', { round: 1 })], moved])
      expect(declaring([loose])(given(...proposed(), ...told))).toHaveLength(1)
  })

  test('need a sealed framework, and models for something to happen to', () => {
    expectRefusal(given(...opened), declaring([strict]), 'framework-not-sealed')
    expectRefusal(given(...sealedWith()), declaring([strict]), 'nothing-to-score')
  })

  test('are of a development that is registered', () => {
    expectRefusal(state, declaring([strict], 'D9'), 'not-found', {
      params: { what: 'development', id: 'D9' },
    })
  })

  test('are at least one, and no more than are gone through', () => {
    expect(wrong([])).toMatchObject({ code: 'empty', path: 'outcomes' })
    const many = Array.from({ length: MOST_OUTCOMES + 1 }, (_, i) => outcome(`o${i}`))
    expect(wrong(many)).toMatchObject({ code: 'too-many', path: 'outcomes' })
    expect(declaring(many.slice(1))(state)).toHaveLength(1)
  })

  test('have each a name of their own', () => {
    expect(wrong([strict, loose, strict])).toMatchObject({ code: 'duplicate-id', path: 'outcomes.2' })
  })

  const at = 'outcomes.1.effects.0'
  const unknown: Record<string, [Effect, string, string]> = {
    'a criterion that is not in the framework': [
      { kind: 'shift', criterion: 'COST', by: 1 },
      'COST',
      `${at}.criterion`,
    ],
    'a model that was not proposed': [
      { kind: 'level', criterion: 'SKILL', models: ['M1', 'M9'], to: 3 },
      'M9',
      `${at}.models.1`,
    ],
    'a model that was not proposed, to rule out': [
      { kind: 'rule-out', models: ['M9'] },
      'M9',
      `${at}.models.0`,
    ],
    'a function that is not in the framework': [
      { kind: 'shift', criterion: 'LINK', functions: ['LOGISTICS'], by: 1 },
      'LOGISTICS',
      `${at}.functions.0`,
    ],
    'a function, where the criterion is scored per model': [
      { kind: 'shift', criterion: 'SKILL', functions: ['CARE'], by: 1 },
      'CARE',
      `${at}.functions.0`,
    ],
    'a norm for a function that is not in the framework': [
      { kind: 'requirement', criterion: 'TIME', limit: { OFFICER: 30, LOGISTICS: 30 } },
      'LOGISTICS',
      `${at}.limit.LOGISTICS`,
    ],
  }
  test.each(Object.entries(unknown))('do nothing to %s', (_, [one, id, path]) => {
    expect(effect(one)).toMatchObject({ code: 'unknown-id', path, params: { id } })
  })

  test('move no level off the scale, and no weight beyond 100', () => {
    expect(effect({ kind: 'level', criterion: 'SKILL', to: 6 })).toMatchObject({
      code: 'out-of-range',
      path: `${at}.to`,
      params: { value: 6, min: 1, max: 5 },
    })
    expect(effect({ kind: 'weight', criterion: 'SKILL', weight: 101 })).toMatchObject({
      code: 'out-of-range',
      path: `${at}.weight`,
    })
  })

  test('do nothing to a model that was withdrawn', () => {
    const withdrawn = fact('model-withdrawn', { model: 'M2', reason: noted('te duur') })
    expect(wrong([outcome('other', [{ kind: 'rule-out', models: ['M2'] }])], withdrawn)).toMatchObject({
      code: 'unknown-id',
      path: 'outcomes.0.effects.0.models.0',
    })
  })

  test('have all a probability or none, from low to high, that can sum to 1', () => {
    const range = (low: number, high: number) => ({ low, high })
    const ranged = (...ranges: DevelopmentOutcome['probability'][]) =>
      ranges.map((probability, i) => outcome(`o${i}`, [], probability))
    expect(wrong(ranged(range(0.2, 0.4), null))).toMatchObject({
      code: 'probability-missing',
      path: 'outcomes.1.probability',
      params: { outcome: 'o1' },
    })
    expect(wrong(ranged(range(0.2, 0.4), range(0.9, 0.6)))).toMatchObject({
      code: 'range-reversed',
      path: 'outcomes.1.probability',
    })
    expect(wrong(ranged(range(0.1, 0.4), range(0.2, 0.5)))).toMatchObject({
      code: 'probabilities-sum',
      path: 'outcomes',
      params: { most: 0.9 },
    })
    expect(wrong(ranged(range(0.6, 1), range(0.5, 1)))).toMatchObject({
      code: 'probabilities-sum',
      path: 'outcomes',
      params: { least: 1.1 },
    })
    for (const fitting of [
      ranged(range(0.2, 0.4), range(0.6, 0.8)),
      ranged(range(0.3, 0.3), range(0.7, 0.7)),
    ])
      expect(declaring(fitting)(state)).toHaveLength(1)
  })

  test('take with those of another development no more weight than there is', () => {
    const heavy = (criterion: string, weight: number) =>
      outcome('heavy', [{ kind: 'weight', criterion, weight }])
    const before = [d2, declared([loose, heavy('SKILL', 60)], 'D2')]
    expect(wrong([loose, heavy('TIME', 50)], ...before)).toMatchObject({
      code: 'weights-sum',
      path: 'outcomes.1',
      params: { sum: 110, expected: 100 },
    })
    expect(declaring([heavy('TIME', 40)])(given(...proposed(), ...before))).toHaveLength(1)
    const settled = moveDevelopment(given(...proposed(), ...before), settles('D2'), acting(FAY))
    expect(declaring([heavy('TIME', 50)])(given(...proposed(), ...before, ...settled))).toHaveLength(1)
  })

  test('replace its own, and are not weighed beside them', () => {
    const heavy = outcome('heavy', [{ kind: 'weight', criterion: 'SKILL', weight: 80 }])
    const heavier = outcome('heavier', [{ kind: 'weight', criterion: 'TIME', weight: 90 }])
    expect(declaring([heavier])(given(...proposed(), declared([heavy])))).toHaveLength(1)
  })

  test('are declared of so many developments, and the next is told so at a place that it has', () => {
    const many = Array.from({ length: MOST_DEVELOPMENTS }, (_, i) => `E${i}`)
    const told = many.flatMap(id => [
      fact('development-registered', { development: development(id) }),
      declared([loose], id),
    ])
    expect(wrong([strict], ...told)).toMatchObject({ code: 'too-many', path: 'outcomes' })
    expect(declaring([strict])(given(...proposed(), ...told.slice(2)))).toHaveLength(1)
  })
})

test('a development that nobody registered does not move', () => {
  expectRefusal(given(...opened), s => moveDevelopment(s, settles('D9'), acting(FAY)), 'not-found', {
    params: { what: 'development', id: 'D9' },
  })
  expect(developmentOrRefuse(given(...opened), 'D1').development.id).toBe('D1')
})

test('a signal from a national group is recorded; its words stay outside the ledger', () => {
  const signal = { id: 's-1', development: 'D1', source: 'Werkgroep', text: 'Het wordt later' }
  expect(onlyFact(receiveSignal(given(...opened), signal, acting(FAY)))).toEqual(
    fact('signal-received', {
      signal: 's-1',
      development: 'D1',
      source: noted('Werkgroep'),
      text: noted('Het wordt later'),
    }),
  )
})

test('a signal is about a development of the project', () => {
  const signal = { id: 's-1', development: 'D9', source: 'Werkgroep', text: 'x' }
  expectRefusal(given(...opened), s => receiveSignal(s, signal, acting(FAY)), 'unknown-development', {
    params: { development: 'D9' },
    path: 'development',
  })
})
