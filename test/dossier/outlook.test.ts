import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Development, DevelopmentOutcome, type DevelopmentStatus } from '../../src/dossier/development.ts'
import { fact } from '../../src/dossier/event.ts'
import { type Advice, combinationsIn, Outlook, outlookIn } from '../../src/dossier/outlook.ts'
import { rankableOrRefuse } from '../../src/dossier/problem.ts'
import type { State } from '../../src/dossier/state.ts'
import { checkDevelopments } from '../../src/mcda/development/check-developments.ts'
import type { Effect } from '../../src/mcda/development/effect.ts'
import type { OpenDevelopment } from '../../src/mcda/development/open-development.ts'
import type { Problem } from '../../src/mcda/problem.ts'
import { criteriaWith, framework, frameworkWith } from '../fixtures/framework.ts'
import { given, noted, said, type Told } from '../fixtures/given.ts'
import { ANN, amended, closed, FAY, gives, opened, scored, scoring } from '../fixtures/story.ts'
import {
  combinationsOf,
  developmentsOn,
  effectsOf,
  rankedAfter,
} from '../mcda/development/development-arbitrary.ts'
import { levelIn, problems } from '../mcda/problem-arbitrary.ts'

const registered = (id: string, rest: Partial<Development> = {}) =>
  fact('development-registered', { development: Development.parse({ id, name: { nl: id }, ...rest }) })
const moved = (development: string, status: DevelopmentStatus, expectedDate: string | null = null) =>
  fact('development-moved', { development, status, expectedDate, note: noted('x') })
const by = (decideBy: string | null) => fact('deadline-set', { decideBy, reason: null })
const outcome = (id: string, ...effects: Effect[]): DevelopmentOutcome =>
  DevelopmentOutcome.parse({ id, name: { nl: id }, effects })
const declared = (development: string, ...outcomes: DevelopmentOutcome[]) =>
  fact('development-outcomes-declared', { development, outcomes, note: null })

/** In the story M2 leads M1 by 23.25 points; on SKILL one level is worth 10, on LINK 7.5. */
const shift = (criterion: string, model: string, by: number, functions?: string[]): Effect => ({
  kind: 'shift',
  criterion,
  models: [model],
  by,
  ...(functions && { functions }),
})
const outM2 = outcome('out', { kind: 'rule-out', models: ['M2'] })
const stays = outcome('stays')
const slight = outcome('slight', shift('LINK', 'M2', -1))

const Standing = Outlook.omit({ basis: true })
const outlookOf = (state: State) => Standing.parse(outlookIn(state, rankableOrRefuse(state).problem))
const outlook = (...told: Told[]) => outlookOf(given(...scored(), ...told))
const itemOf = ({ items }: Pick<Outlook, 'items'>, id = 'D1') =>
  items.find(({ development }) => development === id)!
const adviceFor = (...told: Told[]): Advice[] => {
  const { items, advice } = outlook(...told)
  return [...items.map(item => item.advice), advice]
}

describe('what we are waiting for', () => {
  test('holds what is open, and nothing that is settled or withdrawn', () => {
    const ids = (...told: Told[]) => outlook(registered('D2'), ...told).items.map(item => item.development)
    expect(ids()).toEqual(['D1', 'D2'])
    expect(ids(moved('D1', 'settled'))).toEqual(['D2'])
    expect(ids(moved('D1', 'withdrawn'), moved('D2', 'settled'))).toEqual([])
    expect(ids(moved('D1', 'settled'), moved('D1', 'proposed'))).toEqual(['D1', 'D2'])
  })

  test('is nothing at all when nothing is open: decide now', () => {
    expect(outlook(moved('D1', 'settled'))).toMatchObject({
      items: [],
      advice: 'decide-now',
      waitUntil: null,
      analysis: { developments: [], first: ['M2'], changesFirst: false },
    })
  })

  test('tells of each how it stands, when it is expected, what depends on it and what was heard', () => {
    const signal = (development: string) =>
      fact('signal-received', {
        signal: `s-${development}`,
        development,
        source: noted('a'),
        text: noted('b'),
      })
    const told = outlook(registered('D2'), moved('D1', 'proposed', '2026-10-01'), signal('D1'), signal('D1'))
    expect(itemOf(told)).toMatchObject({
      status: 'proposed',
      expectedDate: '2026-10-01',
      criteria: ['LINK'],
      signals: 2,
    })
    expect(itemOf(told, 'D2')).toMatchObject({ status: 'announced', criteria: [], signals: 0 })
  })
})

test('the ways in which all can turn out are those of what is open and declared', () => {
  const ways = (...told: Told[]) => combinationsIn(given(...scored(), ...told))
  expect(ways()).toBe(1)
  const told = [registered('D2'), declared('D1', slight, stays, outM2), declared('D2', slight, stays)]
  expect(ways(...told)).toBe(6)
  expect(ways(...told, moved('D2', 'settled'))).toBe(3)
})

describe('when a development is expected, against when the region must choose', () => {
  test.each([
    ['2026-10-01', '2026-12-31', 'before-deadline'],
    ['2026-12-31', '2026-12-31', 'before-deadline'],
    ['2027-01-01', '2026-12-31', 'after-deadline'],
    [null, '2026-12-31', 'no-date'],
    ['2026-10-01', null, 'no-deadline'],
    [null, null, 'no-deadline'],
  ] as const)('%s against %s: %s', (expected, deadline, timing) => {
    expect(itemOf(outlook(moved('D1', 'proposed', expected), by(deadline))).timing).toBe(timing)
  })
})

describe('the advice', () => {
  const beforeDeadline = [by('2026-12-31'), moved('D1', 'proposed', '2026-10-01')]

  test('is to decide now on what cannot change who is first, whenever it comes', () => {
    expect(adviceFor(declared('D1', slight, stays))).toEqual(['decide-now', 'decide-now'])
    expect(adviceFor(...beforeDeadline, declared('D1', slight, stays))).toEqual(['decide-now', 'decide-now'])
  })

  test('is to wait for what can, and comes in time', () => {
    const told = outlook(...beforeDeadline, declared('D1', outM2, stays))
    expect(told).toMatchObject({ advice: 'wait', waitUntil: '2026-10-01' })
    expect(itemOf(told)).toMatchObject({ ground: 'outcomes', changesAlone: true, advice: 'wait' })
  })

  test('is to wait where the region has no deadline', () => {
    expect(outlook(declared('D1', outM2, stays))).toMatchObject({ advice: 'wait', waitUntil: null })
  })

  test.each([
    ['too late', '2027-07-01'],
    ['nobody knows when', null],
  ])('is to decide with a reservation on what can, and comes %s', (_, expected) => {
    const told = outlook(by('2026-12-31'), moved('D1', 'proposed', expected), declared('D1', outM2, stays))
    expect(told).toMatchObject({ advice: 'decide-with-reservation', waitUntil: null })
  })

  test('is not known of what nobody has described and a criterion that counts depends on', () => {
    const told = outlook(...beforeDeadline)
    expect(itemOf(told)).toMatchObject({ ground: 'criteria', changesAlone: true, advice: 'not-known' })
    expect(told.advice).toBe('not-known')
  })

  test('is to decide now on what nobody has described, where no level on its criteria changes who is first', () => {
    expect(adviceFor(registered('D2'), moved('D1', 'settled'))).toEqual(['decide-now', 'decide-now'])
    const lighter = framework({
      criteria: criteriaWith({ SKILL: { weight: 80 }, LINK: { weight: 5 }, TIME: { weight: 15 } }),
    })
    const told = outlookOf(given(...scored(lighter)))
    expect(itemOf(told)).toMatchObject({ ground: 'criteria', changesAlone: false, advice: 'decide-now' })
  })

  test('is not known while scores are missing', () => {
    const missing = given(...scoring(), gives(ANN, 'M1', 'SKILL', 3), closed(), declared('D1', slight, stays))
    expect(outlookOf(missing)).toMatchObject({
      advice: 'not-known',
      items: [{ ground: 'outcomes', changesAlone: null, advice: 'not-known' }],
    })
  })

  test('for all is the gravest for any: wait, then not known, then with a reservation', () => {
    const late = [registered('D2'), moved('D2', 'proposed', '2027-07-01'), declared('D2', outM2, stays)]
    const early = [moved('D1', 'proposed', '2026-10-01'), declared('D1', outM2, stays)]
    const deadline = by('2026-12-31')
    expect(adviceFor(deadline, ...late, moved('D1', 'settled')).at(-1)).toBe('decide-with-reservation')
    expect(adviceFor(deadline, ...late).at(-1)).toBe('not-known')
    expect(adviceFor(deadline, ...late, ...early).at(-1)).toBe('wait')
  })

  test('is to wait until the last of those worth waiting for', () => {
    const told = (...dates: (string | null)[]) =>
      outlook(
        ...dates.flatMap((date, i) => [
          registered(`E${i}`),
          moved(`E${i}`, 'proposed', date),
          declared(`E${i}`, outM2, stays),
        ]),
        moved('D1', 'settled'),
      ).waitUntil
    expect(told('2026-10-01', '2026-11-15', '2026-09-01')).toBe('2026-11-15')
    // One of them nobody knows the date of: until when, nobody knows.
    expect(told('2026-10-01', null)).toBeNull()
  })
})

describe('developments together', () => {
  const [less, more] = [outcome('less', shift('SKILL', 'M2', -2)), outcome('more', shift('SKILL', 'M1', 1))]

  test('can change what none of them changes alone', () => {
    const told = outlook(registered('D2'), declared('D1', less, stays), declared('D2', more, stays))
    for (const id of ['D1', 'D2'])
      expect(itemOf(told, id)).toMatchObject({ changesAlone: false, changesTogether: true, advice: 'wait' })
  })

  test('include those that nobody has described, on the criteria that depend on them', () => {
    const told = outlook(registered('D2'), declared('D2', more, stays))
    expect(itemOf(told, 'D1')).toMatchObject({ ground: 'criteria', changesTogether: true })
    const harmless = frameworkWith('LINK', { developments: [] })
    const alone = outlookOf(given(...scored(harmless), registered('D2'), declared('D2', more, stays)))
    expect(alone.items.map(({ advice }) => advice)).toEqual(['decide-now', 'decide-now'])
  })

  test('that are all sure to happen change who is first, though none does alone or as the last', () => {
    const pulls = [
      [shift('SKILL', 'M2', -1), shift('LINK', 'M2', -1, ['CARE'])],
      [shift('SKILL', 'M1', 1), shift('LINK', 'M1', 1, ['CARE'])],
      [shift('LINK', 'M2', -1), shift('LINK', 'M1', 1)],
    ]
    const told = outlook(
      ...pulls.flatMap((effects, i) => [
        ...(i === 0 ? [] : [registered(`D${i + 1}`)]),
        declared(`D${i + 1}`, outcome('sure', ...effects)),
      ]),
    )
    expect(told.analysis).toMatchObject({ first: ['M2'], changesFirst: true })
    expect(told.analysis.developments.map(({ changesAlone }) => changesAlone)).toEqual([false, false, false])
    expect(told.items.map(({ changesTogether }) => changesTogether)).toEqual([true, true, true])
    expect(told.advice).toBe('wait')
  })
})

describe('outcomes that no longer fit', () => {
  const heavy = outcome('heavy', { kind: 'weight', criterion: 'SKILL', weight: 90 })
  const withdrawn = fact('model-withdrawn', { model: 'M2', reason: noted('te duur') })
  const newScale = frameworkWith('SKILL', {
    scale: { kind: 'levels', levels: [1, 2, 3].map(level => ({ level, anchor: { nl: `${level}` } })) },
  })
  const merged = framework({ criteria: criteriaWith({ LINK: { per: 'model' } }) })

  test.each<[string, DevelopmentOutcome, Told]>([
    ['of a model that was withdrawn', outM2, withdrawn],
    [
      'on levels that an amendment took away',
      outcome('top', { kind: 'level', criterion: 'SKILL', to: 5 }),
      amended(2, newScale),
    ],
    [
      'on functions that an amendment took away',
      outcome('care', shift('LINK', 'M1', 1, ['CARE'])),
      amended(2, merged),
    ],
  ])('%s count as not declared, and the outlook still answers', (_, one, told) => {
    const before = itemOf(outlook(declared('D1', one, stays)))
    const after = outlook(declared('D1', one, stays), told)
    expect(before.ground).toBe('outcomes')
    expect(itemOf(after)).toMatchObject({ ground: 'outcomes-outdated', advice: 'not-known' })
    expect(after.analysis.developments).toEqual([])
  })

  test('are not harmless because no criterion depends on the development', () => {
    const told = [registered('D2'), moved('D1', 'settled'), declared('D2', outM2, stays)]
    expect(itemOf(outlook(...told, withdrawn), 'D2')).toMatchObject({
      ground: 'outcomes-outdated',
      criteria: [],
      changesAlone: null,
      changesTogether: null,
      advice: 'not-known',
    })
  })

  test('leave those of other developments as they are', () => {
    const told = outlook(
      registered('D2'),
      declared('D1', outM2, stays),
      declared('D2', heavy, stays),
      withdrawn,
    )
    expect(told.items.map(({ ground }) => ground)).toEqual(['outcomes-outdated', 'outcomes'])
  })
})

/** Facts that make `state` hold these developments; the last of them may be left undescribed. */
function stateWith(developments: readonly OpenDevelopment[], undescribed: readonly string[]): State {
  return given(
    ...opened,
    moved('D1', 'settled'),
    ...said(FAY, [
      ...developments.flatMap(({ id, outcomes }) => [
        registered(`X-${id}`),
        fact('development-outcomes-declared', {
          development: `X-${id}`,
          outcomes: outcomes.map(each => ({ ...each, name: { nl: each.id } })),
          note: null,
        }),
      ]),
      ...undescribed.map(id => registered(id)),
    ]),
  )
}

const isFit = (problem: Problem, developments: OpenDevelopment[]): boolean => {
  try {
    checkDevelopments(problem, developments)
    return true
  } catch {
    return false
  }
}

describe('against trying everything', () => {
  const worlds = problems({ models: 3, criteria: 3, assessors: 1, perFunction: false, requirements: true })
    .chain(problem =>
      fc.record({
        problem: fc.constant(problem),
        developments: developmentsOn(problem).filter(some => isFit(problem, some)),
        open: fc.subarray(
          problem.criteria.map(({ id }) => id),
          { maxLength: 1 },
        ),
      }),
    )
    .map(({ problem, developments, open }) => ({
      developments,
      open,
      problem: {
        ...problem,
        criteria: problem.criteria.map(criterion => ({
          ...criterion,
          developments: open.includes(criterion.id) ? ['U1'] : [],
        })),
      },
    }))
  /** Every level there is on the open criteria, for each model by itself. */
  const levelsOn = (problem: Problem, open: readonly string[]): Problem[] =>
    open.reduce<Problem[]>(
      (some, criterion) =>
        problem.models.reduce(
          (each, model) =>
            each.flatMap(one =>
              [1, 3, 5].map(level => ({
                ...one,
                scores: [
                  ...one.scores.filter(score => score.model !== model || score.criterion !== criterion),
                  levelIn({ model, criterion, fn: null, assessor: null }, level),
                ],
              })),
            ),
          some,
        ),
      [problem],
    )
  const firstIn = (problem: Problem, effects: readonly Effect[]) =>
    JSON.stringify(problem.models.length === 0 ? [] : rankedAfter(problem, effects).first)

  test('when the advice is to decide now, no combination and no level changes who is first', () => {
    let decided = 0
    fc.assert(
      fc.property(worlds, ({ problem, developments, open }) => {
        const told = outlookIn(stateWith(developments, open.length > 0 ? ['U1'] : []), problem)
        if (told.advice !== 'decide-now') return
        decided++
        const now = firstIn(problem, [])
        for (const combination of combinationsOf(developments))
          for (const world of levelsOn(problem, open))
            expect(firstIn(world, effectsOf(developments, combination))).toBe(now)
      }),
      { numRuns: 150 },
    )
    expect(decided).toBeGreaterThan(10)
  })

  test('when it is to wait, some combination gives another first than now or than another', () => {
    let waited = 0
    fc.assert(
      fc.property(worlds, ({ problem, developments }) => {
        const told = outlookIn(stateWith(developments, []), problem)
        if (told.advice !== 'wait') return
        waited++
        const idle = developments.map(({ id, outcomes }) => ({
          id,
          outcomes: [...outcomes, { id: 'nothing', effects: [], probability: null }],
        }))
        const firsts = combinationsOf(idle).map(combination => firstIn(problem, effectsOf(idle, combination)))
        expect(new Set(firsts).size).toBeGreaterThan(1)
      }),
      { numRuns: 100 },
    )
    expect(waited).toBeGreaterThan(10)
  })
})
