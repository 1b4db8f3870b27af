import { expect, test } from 'vitest'
import { Development } from '../../src/dossier/development.ts'
import { readEntry } from '../../src/dossier/entry.ts'
import { Event, type EventType, fact, isIndependent } from '../../src/dossier/event.ts'
import { outcomeOf } from '../../src/dossier/outcome.ts'
import {
  activeModels,
  assessors,
  emptyState,
  evolve,
  openRound,
  type State,
  sameScale,
  sealed,
} from '../../src/dossier/state.ts'
import { framework, frameworkWith, model } from '../fixtures/framework.ts'
import { AT, fold, given, ledger, noted, PROJECT, said } from '../fixtures/given.ts'
import {
  ANN,
  amended,
  BOB,
  closed,
  drafted,
  FAY,
  gives,
  level,
  measured,
  opened,
  proposed,
  scored,
  scoring,
  sealedWith,
  weighed,
  weighing,
  weighs,
} from '../fixtures/story.ts'

const criterionIn = (document: ReturnType<typeof framework>, id: string) =>
  document.criteria.find(criterion => criterion.id === id)!

const outcomesOfD1 = fact('development-outcomes-declared', {
  development: 'D1',
  outcomes: [
    {
      id: 'strict',
      name: { nl: 'Streng' },
      effects: [{ kind: 'shift', criterion: 'LINK', by: -1 }],
      probability: null,
    },
  ],
  note: null,
})

/** A project in which everything has happened that can happen. */
const everything = [
  ...opened,
  fact('token-issued', { participant: ANN, token: 't-1' }),
  fact('token-revoked', { participant: ANN, token: 't-1' }),
  fact('framework-drafted', { framework: framework() }),
  fact('pilot-scored', { scores: [{ criterion: 'SKILL', model: 'X', value: 3 }] }),
  ...weighed(framework(), { [ANN]: { SKILL: 40, LINK: 30, TIME: 30 } }).slice(drafted().length),
  fact('weights-adopted', {
    basis: { kind: 'mean', mean: 'arithmetic', decimals: null, sets: 1 },
    weights: { SKILL: 40, LINK: 30, TIME: 30 },
    decidedBy: noted('kerngroep'),
    reason: null,
  }),
  ...sealedWith().slice(-1),
  ...proposed().slice(-2),
  fact('model-revised', { model: model('M1', 'SHARED') }),
  fact('round-opened', { round: 1 }),
  ...said(ANN, [fact('scores-handed-in', { round: 1 })]),
  ...scored().slice(scoring().length),
  fact('project-paused', { reason: noted('advies') }),
  fact('project-resumed', { reason: noted('advies is er') }),
  amended(2, frameworkWith('SKILL', { motivation: 'required' })),
  fact('model-proposed', { model: model('M3') }),
  fact('model-withdrawn', { model: 'M3', reason: noted('te duur') }),
  fact('deadline-set', { decideBy: '2026-12-31', reason: noted('bestuur') }),
  outcomesOfD1,
  fact('development-moved', {
    development: 'D1',
    status: 'settled',
    expectedDate: null,
    note: noted('besluit'),
    outcome: 'strict',
  }),
  fact('signal-received', { signal: 's-1', development: 'D1', source: noted('bron'), text: noted('tekst') }),
  fact('participant-left', { participant: BOB }),
  fact('progress-reported', { delay: noted('advies is laat'), forecast: '2027-01-15', note: null }),
  fact('discussion-noted', { round: 1, criterion: 'SKILL', model: null, fn: null, note: noted('besproken') }),
  fact('decision-recorded', {
    kind: 'decided',
    model: 'M2',
    decidedBy: noted('bestuur'),
    text: noted('besluit'),
    restsOn: { seq: 1, hash: '0'.repeat(64) },
  }),
]

test('every type of event there is folds, and is in this test', () => {
  const told = new Set(ledger(...everything).map(({ text }) => JSON.parse(text).type))
  const types = Event.options.map(option => option.shape.type.value)
  expect(types.filter(type => !told.has(type))).toEqual([])
  expect(given(...everything).seq).toBe(everything.length)
})

test('an event that the fold does not know stops it, rather than being skipped', () => {
  const entry = { project: PROJECT, seq: 1, hash: '', at: AT, by: 'x' }
  const unknown = { type: 'score-guessed', version: 1, data: {} } as unknown as Event
  expect(() => evolve(emptyState(PROJECT), { ...entry, event: unknown })).toThrow(/score-guessed/)
})

test('the state after any first part of the ledger is what the whole fold passes through, outcome included', () => {
  const entries = ledger(...everything)
  const passing = emptyState(PROJECT)
  const outcomeIn = (state: State) => (state.models.size > 0 ? JSON.stringify(outcomeOf(state)) : null)
  entries.forEach((stored, i) => {
    evolve(passing, readEntry(stored, passing))
    const asOf = fold(entries.slice(0, i + 1))
    expect(asOf).toEqual(passing)
    expect(outcomeIn(asOf)).toBe(outcomeIn(passing))
  })
})

test('a project knows its name, whether it is an example, and when it was opened', () => {
  const example = { nl: 'Verzonnen' }
  expect(given(fact('project-opened', { name: { nl: 'Proef' }, example }))).toMatchObject({
    project: PROJECT,
    name: { nl: 'Proef' },
    example,
    openedAt: AT,
  })
})

test('a pause is remembered with its entry until the project resumes', () => {
  const pause = fact('project-paused', { reason: noted('zomer') })
  expect(given(...opened, pause).paused).toEqual({ seq: opened.length + 1, reason: noted('zomer') })
  expect(given(...opened, pause, fact('project-resumed', { reason: noted('x') })).paused).toBeNull()
})

test('who left is no longer an assessor, and is not forgotten', () => {
  const state = given(...opened, fact('participant-left', { participant: ANN }))
  expect(assessors(given(...opened))).toEqual([ANN, BOB])
  expect(assessors(state)).toEqual([BOB])
  expect(state.participants.get(ANN)).toMatchObject({ role: 'assessor', left: true })
})

test('sealing ends the draft; every version stays readable with its entry, decider and reason', () => {
  const later = frameworkWith('SKILL', { motivation: 'required' })
  const state = given(...sealedWith(), amended(2, later))
  expect(state.draft).toBeNull()
  expect(state.versions.map(({ number, seq, reason }) => [number, seq, reason])).toEqual([
    [1, sealedWith().length, null],
    [2, sealedWith().length + 1, noted('reden')],
  ])
  expect(state.versions[0]!.framework).toEqual(framework())
  expect(sealed(state)).toMatchObject({ number: 2, framework: later, decidedBy: noted('kerngroep') })
})

test('a withdrawn model is no longer ranked, and its reason is kept', () => {
  const state = given(...proposed(), fact('model-withdrawn', { model: 'M1', reason: noted('te duur') }))
  expect(activeModels(state).map(({ id }) => id)).toEqual(['M2'])
  expect(state.models.get('M1')!.withdrawn).toEqual(noted('te duur'))
})

test('scores of an open round lie in the envelope; closing it makes them count', () => {
  const during = given(...scoring(), gives(ANN, 'M1', 'SKILL', 4))
  expect([during.scores.size, during.history.length, during.envelope.size]).toEqual([0, 0, 1])
  expect(openRound(during)!.number).toBe(1)
  const after = given(...scoring(), gives(ANN, 'M1', 'SKILL', 4), closed())
  expect([after.scores.size, after.history.length, after.envelope.size]).toEqual([1, 1, 0])
  expect(openRound(after)).toBeNull()
  expect(after.rounds[0]).toMatchObject({ number: 1, closedSeq: after.seq, closedAt: AT })
})

test('a later score on the same cell replaces the earlier one; another assessor’s stays', () => {
  const state = given(
    ...scoring(),
    gives(ANN, 'M1', 'SKILL', 4),
    gives(BOB, 'M1', 'SKILL', 2),
    gives(ANN, 'M1', 'SKILL', 3),
    closed(),
  )
  expect([...state.scores.values()].map(({ assessor, score }) => [assessor, score])).toEqual([
    [ANN, level(3)],
    [BOB, level(2)],
  ])
})

test('a second round replaces what is scored again and keeps the rest, with both in the history', () => {
  const state = given(
    ...scoring(),
    gives(ANN, 'M1', 'SKILL', 4),
    gives(ANN, 'M2', 'SKILL', 4),
    closed(),
    fact('round-opened', { round: 2 }),
    gives(ANN, 'M1', 'SKILL', 2, { round: 2 }),
    closed(2),
  )
  expect([...state.scores.values()].map(({ model, round, score }) => [model, round, score])).toEqual([
    ['M1', 2, level(2)],
    ['M2', 1, level(4)],
  ])
  expect(state.history.map(({ model, round }) => [model, round])).toEqual([
    ['M1', 1],
    ['M2', 1],
    ['M1', 2],
  ])
})

test('a measurement entered again replaces the earlier one', () => {
  const state = given(
    ...proposed(),
    ...said(FAY, [measured('M1', 'TIME', 45, 'CARE'), measured('M1', 'TIME', 40, 'CARE')]),
  )
  expect([...state.measurements.values()].map(({ value, by }) => [value, by])).toEqual([[40, FAY]])
})

test('a development keeps every place where it stood', () => {
  const development = Development.parse({ id: 'D2', name: { nl: 'D2' }, expectedDate: '2026-12-31' })
  const state = given(
    ...opened,
    fact('development-registered', { development }),
    fact('development-moved', {
      development: 'D2',
      status: 'proposed',
      expectedDate: '2027-06-30',
      note: noted('x'),
    }),
  )
  expect(state.developments.get('D2')!.history).toEqual([
    {
      status: 'announced',
      expectedDate: '2026-12-31',
      outcome: null,
      note: null,
      seq: opened.length + 1,
      at: AT,
    },
    {
      status: 'proposed',
      expectedDate: '2027-06-30',
      outcome: null,
      note: noted('x'),
      seq: opened.length + 2,
      at: AT,
    },
  ])
})

test('a development knows which of its outcomes came true, where that was said', () => {
  const settled = { development: 'D1', status: 'settled', expectedDate: null, note: noted('x') } as const
  const histories = [{}, { outcome: null }, { outcome: 'strict' }].map(
    said =>
      given(...opened, outcomesOfD1, fact('development-moved', { ...settled, ...said })).developments.get(
        'D1',
      )!.history,
  )
  expect(histories.map(history => history.at(-1)!.outcome)).toEqual([null, null, 'strict'])
})

test('outcomes declared again replace what was declared; the ledger keeps both', () => {
  const again = fact('development-outcomes-declared', {
    development: 'D1',
    outcomes: [{ id: 'loose', name: { nl: 'Ruim' }, effects: [], probability: null }],
    note: noted('nieuwe uitwerking'),
  })
  expect(given(...opened).developments.get('D1')!.outcomes).toEqual([])
  expect(given(...opened, outcomesOfD1).developments.get('D1')!.outcomes).toEqual(outcomesOfD1.data.outcomes)
  const entries = ledger(...opened, outcomesOfD1, again)
  expect(fold(entries).developments.get('D1')!.outcomes).toEqual(again.data.outcomes)
  expect(entries.slice(-2).map(({ text }) => JSON.parse(text).data.outcomes[0].id)).toEqual([
    'strict',
    'loose',
  ])
})

test('the last deadline holds, and a deadline can be taken away', () => {
  const by = (decideBy: string | null) => fact('deadline-set', { decideBy, reason: null })
  expect(given(...opened).decideBy).toBeNull()
  expect(given(...opened, by('2026-12-31'), by('2027-03-01')).decideBy).toBe('2027-03-01')
  expect(given(...opened, by('2026-12-31'), by(null)).decideBy).toBeNull()
})

test('only structure moves what If-Match guards; scores, measurements and tokens do not', () => {
  const independent: EventType[] = [
    'score-given',
    'scores-handed-in',
    'weights-given',
    'measurement-entered',
    'discussion-noted',
    'token-issued',
    'token-revoked',
  ]
  const types = Event.options.map(option => option.shape.type.value)
  expect(types.filter(isIndependent).sort()).toEqual([...independent].sort())
  const before = given(...scoring())
  const after = given(...scoring(), gives(ANN, 'M1', 'SKILL', 4), ...said(FAY, [measured('M1', 'DUTY', 1)]))
  expect(before.structureSeq).toBe(before.seq)
  expect(after.structureSeq).toBe(before.seq)
  expect(given(...scoring(), gives(ANN, 'M1', 'SKILL', 4), closed())).toMatchObject({
    structureSeq: before.seq + 2,
    structure: expect.arrayContaining([{ seq: before.seq + 2, type: 'round-closed', by: 'operator' }]),
  })
})

test.each([
  ['weight', { weight: 10 }, true],
  ['motivation', { motivation: 'required' }, true],
  ['name', { name: { nl: 'Anders' } }, true],
  [
    'value of a level',
    {
      scale: {
        kind: 'levels',
        levels: [1, 2, 3, 4, 5].map(level => ({
          level,
          anchor: { nl: `Zo ziet ${level} eruit` },
          value: (level - 1) / 4,
        })),
      },
    },
    true,
  ],
  ['direction', { direction: 'min' }, false],
  ['input', { input: 'measured' }, false],
  ['per', { per: 'function' }, false],
  ['scale', { scale: { kind: 'levels', levels: [{ level: 1 }, { level: 5 }] } }, false],
] as const)('with another %s a level means the same: %s', (_, changes, same) => {
  const other = frameworkWith('SKILL', changes as never)
  expect(sameScale(criterionIn(framework(), 'SKILL'), criterionIn(other, 'SKILL'))).toBe(same)
})

test('what is given in a weighting round stays in its envelope until the round closes; the latest counts', () => {
  const points = { SKILL: 50, LINK: 30, TIME: 20 }
  const during = [...weighing(), weighs(ANN, { SKILL: 10, LINK: 10, TIME: 80 }), weighs(ANN, points)]
  expect(given(...during).weightSets.size).toBe(0)
  const state = given(...during, fact('weighting-closed', { round: 1 }))
  expect(state.weightEnvelope.size).toBe(0)
  expect(state.weightSets.get(ANN)?.sets[0]?.weights).toEqual(points)
})
