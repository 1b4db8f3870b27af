import { describe, expect, test } from 'vitest'
import { DevelopmentOutcome, type DevelopmentStatus } from '../../src/dossier/development.ts'
import { type Event, fact } from '../../src/dossier/event.ts'
import { LastMove, lastMoveOf, movedAt, placesIn } from '../../src/dossier/last-move.ts'
import type { State } from '../../src/dossier/state.ts'
import type { Effect } from '../../src/mcda/development/effect.ts'
import type { Place } from '../../src/mcda/national.ts'
import { criteriaWith, framework } from '../fixtures/framework.ts'
import { expectRefusal, fold, given, ledger, noted, type Told } from '../fixtures/given.ts'
import {
  ANN,
  amended,
  BOB,
  closed,
  gives,
  measurements,
  opened,
  scored,
  sealedWith,
} from '../fixtures/story.ts'

const moved = (status: DevelopmentStatus, outcome?: string): Event =>
  fact('development-moved', {
    development: 'D1',
    status,
    expectedDate: null,
    note: noted('x'),
    ...(outcome && { outcome }),
  })
const declared = (...effects: Effect[]) =>
  fact('development-outcomes-declared', {
    development: 'D1',
    outcomes: [
      DevelopmentOutcome.parse({ id: 'other', name: { nl: 'Anders' }, effects }),
      DevelopmentOutcome.parse({ id: 'same', name: { nl: 'Zo' }, effects: [] }),
    ],
    note: null,
  })

/** The places just before the last change, and what the change did. */
function lastMove(...told: Told[]): LastMove {
  const entries = ledger(...told)
  const state = fold(entries)
  const before = placesIn(fold(entries.slice(0, movedAt(state, 'D1') - 1)))
  return LastMove.parse(lastMoveOf(state, 'D1', before))
}
const places = (some: Place[] | null) =>
  some?.map(({ model, total }) => `${model} ${Math.round(total! * 100) / 100}`).join(', ')

test('a development that never changed has no last change, and one that nobody registered is not there', () => {
  const asked = (id: string) => (state: State) => void movedAt(state, id) as never
  expectRefusal(given(...scored()), asked('D1'), 'not-found', { params: { what: 'move', id: 'D1' } })
  expectRefusal(given(...scored()), asked('D9'), 'not-found', { params: { what: 'development', id: 'D9' } })
})

test('needs a ranking now, not before', () => {
  const state = given(...sealedWith(), moved('proposed'))
  expectRefusal(state, s => void lastMoveOf(s, 'D1', []) as never, 'nothing-to-score')
  const early = lastMove(...opened, moved('proposed'), ...scored().slice(opened.length))
  expect(early).toMatchObject({ before: [], changesFirst: null })
  expect(places(early.now)).toBe('M2 70.5, M1 47.25')
})

describe('the last change of a development', () => {
  test('says where it stood and stands, and which scores ask to be confirmed', () => {
    const told = [...scored(), moved('in-preparation'), moved('proposed')]
    expect(lastMove(...told)).toMatchObject({
      movedAtSeq: told.length,
      from: 'in-preparation',
      to: 'proposed',
      outcome: null,
      criteria: ['LINK'],
      toConfirm: [{ criterion: 'LINK', scores: 8 }],
      withOutcome: null,
    })
  })

  test('changes no ranking by itself', () => {
    const { before, now, changesFirst } = lastMove(...scored(), moved('settled'))
    expect(places(before)).toBe('M2 70.5, M1 47.25')
    expect(now).toEqual(before)
    expect(changesFirst).toBe(false)
  })

  test('shows the ranking of then beside that of now, once scores are given again', () => {
    const again = [ANN, BOB].flatMap(by => [
      gives(by, 'M2', 'LINK', 1, { fn: 'CARE', round: 2 }),
      gives(by, 'M2', 'LINK', 1, { fn: 'OFFICER', round: 2 }),
      gives(by, 'M1', 'LINK', 5, { fn: 'CARE', round: 2 }),
      gives(by, 'M1', 'LINK', 5, { fn: 'OFFICER', round: 2 }),
    ])
    const round = [fact('round-opened', { round: 2 }), ...again]
    const during = lastMove(...scored(), moved('settled'), ...round)
    expect(during).toMatchObject({ changesFirst: false, toConfirm: [{ scores: 8 }] })
    const after = lastMove(...scored(), moved('settled'), ...round, closed(2))
    expect([places(after.before), places(after.now)]).toEqual(['M2 70.5, M1 47.25', 'M1 66, M2 48'])
    expect(after).toMatchObject({ changesFirst: true, toConfirm: [] })
  })

  test('that settled it as one of its outcomes shows what that outcome does', () => {
    const told = [...scored(), declared({ kind: 'level', criterion: 'SKILL', models: ['M2'], to: 1 })]
    const other = lastMove(...told, moved('settled', 'other'))
    expect(other).toMatchObject({ from: 'announced', to: 'settled', outcome: 'other', changesFirst: true })
    expect([places(other.before), places(other.now), places(other.withOutcome)]).toEqual([
      'M2 70.5, M1 47.25',
      'M2 70.5, M1 47.25',
      'M1 47.25, M2 40.5',
    ])
    const same = lastMove(...told, moved('settled', 'same'))
    expect(same.withOutcome).toEqual(same.now)
    expect(same.changesFirst).toBe(false)
  })

  test('is not that of before it was opened again', () => {
    const told = [...scored(), declared(), moved('settled', 'other'), moved('in-preparation')]
    expect(lastMove(...told)).toMatchObject({ from: 'settled', outcome: null, withOutcome: null })
  })

  test('changes the first place when its outcome rules every model out', () => {
    const told = [
      ...scored(),
      declared({ kind: 'rule-out', models: ['M1', 'M2'] }),
      moved('settled', 'other'),
    ]
    expect(lastMove(...told)).toMatchObject({ withOutcome: [], changesFirst: true })
  })

  test('does not say what its outcome does once that no longer fits', () => {
    const withoutTime = framework({
      criteria: criteriaWith({ SKILL: { weight: 70 }, TIME: { weight: 0 } }).filter(
        ({ id }) => id !== 'TIME',
      ),
    })
    const told = [
      ...scored(),
      declared({ kind: 'weight', criterion: 'TIME', weight: 60 }),
      moved('settled', 'other'),
    ]
    expect(lastMove(...told).withOutcome).not.toBeNull()
    expect(lastMove(...told, amended(2, withoutTime))).toMatchObject({
      outcome: 'other',
      withOutcome: null,
      changesFirst: null,
    })
  })

  test('does not say whether the first place changes while scores are missing', () => {
    const open = [...scored().filter(told => !('event' in told)), ...measurements, moved('proposed')]
    expect(lastMove(...open).changesFirst).toBeNull()
  })
})
