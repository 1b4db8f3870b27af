import { describe, expect, test } from 'vitest'
import { GENESIS } from '../../src/dossier/entry.ts'
import { type EventType, fact } from '../../src/dossier/event.ts'
import { entriesToTell, type Progress, progressNotes, progressOf } from '../../src/dossier/progress.ts'
import { framework } from '../fixtures/framework.ts'
import { AT, given, noted, said } from '../fixtures/given.ts'
import { entriesOf, progressAfter } from '../fixtures/progress.ts'
import { ANN, BOB, closed, drafted, gives, measurements, opened, scored, scoring } from '../fixtures/story.ts'

const reports = (forecast: string | null = null, delay: string | null = null) =>
  fact('progress-reported', { delay: delay === null ? null : noted(delay), forecast, note: null })
const deadline = (decideBy: string | null) => fact('deadline-set', { decideBy, reason: null })
const typesIn = ({ changes }: Progress): EventType[] => changes.map(({ type }) => type)
const moved = fact('development-moved', {
  development: 'D1',
  status: 'proposed',
  expectedDate: null,
  note: noted('concept'),
})
const signal = fact('signal-received', {
  signal: 's-1',
  development: 'D1',
  source: noted('werkgroep'),
  text: noted('later'),
})

describe('what changed', () => {
  test('the first report tells from the start, and before anything is sealed', () => {
    const progress = progressAfter(...drafted())
    expect(progress).toMatchObject({
      stage: 'draft',
      since: null,
      reported: null,
      coverage: null,
      risks: null,
    })
    expect(typesIn(progress)).toEqual([
      'project-opened',
      ...Array(4).fill('participant-admitted'),
      'development-registered',
      'framework-drafted',
    ])
  })

  test('a later one tells from the report before it, and says what that said', () => {
    const told = [
      ...drafted(),
      reports('2026-06-01', 'laat'),
      fact('framework-drafted', { framework: framework() }),
    ]
    const progress = progressAfter(...told)
    expect(progress.since).toEqual({ seq: drafted().length + 1, at: AT })
    expect(typesIn(progress)).toEqual(['framework-drafted'])
    expect(progress.reported).toMatchObject({ forecast: '2026-06-01', delay: noted('laat').hash })
  })

  test('at its own entry a report tells what changed before it, not nothing', () => {
    const told = [...opened, reports(), ...drafted().slice(opened.length), reports('2026-07-01')]
    const progress = progressAfter(...told)
    expect(progress.since?.seq).toBe(opened.length + 1)
    expect(progress.reported?.forecast).toBe('2026-07-01')
    expect(progress.earlier).toHaveLength(1)
    expect(typesIn(progress)).toEqual(['framework-drafted'])
  })

  test('in words for people: roles, models and deciders, and nobody by name or id', () => {
    const { changes } = progressAfter(...scored(), fact('participant-left', { participant: BOB }))
    const facts = JSON.stringify(changes)
    for (const id of [ANN, BOB]) expect(facts).not.toContain(id)
    expect(changes.find(({ type }) => type === 'participant-left')).toMatchObject({ role: 'assessor' })
    expect(changes.filter(({ type }) => type === 'model-proposed').map(({ subject }) => subject)).toEqual([
      'M1',
      'M2',
    ])
    expect(changes.find(({ type }) => type === 'framework-sealed')?.decidedBy).toMatch(/^[0-9a-f]{64}$/)
  })

  test('signals of national groups and moved developments, those since the last report only', () => {
    expect(progressAfter(...opened, moved, signal)).toMatchObject({
      moves: [{ development: 'D1', status: 'proposed', note: noted('concept').hash }],
      signals: [{ development: 'D1', source: noted('werkgroep').hash, text: noted('later').hash }],
    })
    const later = progressAfter(...opened, moved, signal, reports(), deadline(null))
    expect([later.moves, later.signals]).toEqual([[], []])
  })

  test('measured levels are counted', () => {
    expect(progressAfter(...scoring(), ...measurements).measured).toBe(measurements.length)
    expect(progressAfter(...scoring(), ...measurements, reports(), deadline(null)).measured).toBe(0)
  })

  test('outcomes of discussions are counted by round, and those of the last report not again', () => {
    const note = (round: number) =>
      fact('discussion-noted', { round, criterion: 'SKILL', model: null, fn: null, note: noted('besproken') })
    const rounds = [...scored(), fact('round-opened', { round: 2 }), closed(2)]
    const told = [...rounds, note(2), note(1), note(2)]
    expect(progressAfter(...told).discussed).toEqual([
      { round: 1, count: 1 },
      { round: 2, count: 2 },
    ])
    expect(progressAfter(...told, reports(), note(2)).discussed).toEqual([{ round: 2, count: 1 }])
    expect(progressAfter(...rounds, reports()).discussed).toEqual([])
  })

  test('a text that was never written is not one that was erased', () => {
    const told = [...opened, reports(null, 'laat'), deadline(null)]
    const state = given(...told)
    const erased = progressOf(state, entriesOf(told).slice(-1), {
      textOf: () => null,
      labelOf: id => id,
      outlook: null,
    })
    expect(erased.reported).toMatchObject({ delay: null })
    expect(erased.reported?.note).toBeUndefined()
    expect(progressNotes(state)).toEqual([noted('laat')])
  })
})

describe('while a round is open', () => {
  test('it says who has scored how much, and no score is read to tell it', () => {
    const told = [...scoring(), gives(ANN, 'M1', 'SKILL', 4), gives(ANN, 'M2', 'SKILL', 2)]
    const progress = progressAfter(...told)
    expect(progress.coverage).toMatchObject({ round: 1, closedAt: null })
    expect(progress.coverage?.assessors.map(({ scored }) => scored)).toEqual([2, 0])
    const blind = entriesOf(told).filter(({ event }) => event.type === 'score-given')
    // The last entry is read for its moment only.
    expect(entriesToTell(given(...told)).filter(seq => blind.some(entry => entry.seq === seq))).toEqual([
      told.length,
    ])
  })

  test('other scores make no other report, but for hashes', () => {
    const withScore = (value: number) => progressAfter(...scoring(), gives(ANN, 'M1', 'SKILL', value))
    const [one, two] = [withScore(1), withScore(5)].map(progress => ({
      ...progress,
      basis: { ...progress.basis, hash: '' },
    }))
    expect(one).toEqual(two)
  })
})

describe('planning', () => {
  test.each([
    ['2026-12-31', '2027-01-10', 10],
    ['2026-12-31', '2026-12-31', 0],
    ['2026-12-31', '2026-12-01', -30],
    ['2026-12-31', null, null],
    [null, '2026-12-01', null],
  ])('the region must choose by %s, and expects to on %s: %s days late', (until, forecast, late) => {
    expect(progressAfter(...opened, deadline(until), reports(forecast)).daysLate).toBe(late)
  })

  test('a deadline that has passed without a decision is said to have passed', () => {
    expect(progressAfter(...opened, deadline('2026-03-01')).overdue).toBe(true)
    expect(progressAfter(...opened, deadline('2026-03-02')).overdue).toBe(false)
    const decided = fact('decision-recorded', {
      kind: 'decided',
      model: null,
      decidedBy: noted('bestuur'),
      text: noted('besluit'),
      restsOn: { seq: 1, hash: GENESIS },
    })
    expect(progressAfter(...scored(), deadline('2026-03-01'), decided).overdue).toBe(false)
  })

  test('every pause with its reason, however long ago, and whether it still lasts', () => {
    const pause = (reason: string) => fact('project-paused', { reason: noted(reason) })
    const resume = fact('project-resumed', { reason: noted('advies is er') })
    const progress = progressAfter(...opened, pause('advies'), resume, reports(), pause('zomer'))
    expect(progress.paused).toBe(true)
    expect(progress.pauses).toEqual([
      { at: AT, reason: noted('advies').hash, resumedAt: AT, resumption: noted('advies is er').hash },
      { at: AT, reason: noted('zomer').hash, resumedAt: null },
    ])
  })
})

describe('what can still change the outcome', () => {
  test('only once there is a ranking: open developments that can make another model first', () => {
    expect(progressAfter(...scoring(), ...measurements).risks).toBeNull()
    const { risks } = progressAfter(...scored())
    expect(risks?.map(({ development }) => development)).toEqual(['D1'])
    const settled = fact('development-moved', {
      development: 'D1',
      status: 'settled',
      expectedDate: null,
      note: noted('besluit'),
    })
    expect(progressAfter(...scored(), settled).risks).toEqual([])
  })
})

test('the same entries give the same progress', () => {
  const told = [
    ...scored(),
    ...said(ANN, [fact('round-opened', { round: 2 })]),
    closed(2),
    reports('2026-06-01'),
  ]
  expect(progressAfter(...told)).toEqual(progressAfter(...told))
})
