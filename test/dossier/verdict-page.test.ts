import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verdictCodes } from '../../src/dossier/verdict.ts'
import {
  type Statement,
  statementCodes,
  statementsOf,
  type VerdictGrounds,
  VerdictPage,
  verdictSections,
} from '../../src/dossier/verdict-page.ts'
import { statementText } from '../../src/i18n/statement-text.ts'
import type { Effect } from '../../src/mcda/development/effect.ts'
import { seededRandom } from '../../src/mcda/seeded-random.ts'
import { criterionOf, problemOf, scoreOf } from '../mcda/problem-of.ts'
import { type Claimed, checks } from './statement-check.ts'
import { groundsOf, type World, worldOf, worlds } from './verdict-world.ts'

const checkOf: Record<string, ((claimed: Claimed) => void) | undefined> = checks

/** The page of a world, every sentence of it tried out, grounded and told. */
function pageOf(world: World, seed = 1): Statement[] {
  const grounds = groundsOf(world)
  const page = statementsOf(grounds)
  VerdictPage.parse({ basis: grounds.outcome.basis, statements: page })
  expect(page.map(({ number }) => number)).toEqual(page.map((_, i) => i + 1))
  const sections = page.map(({ section }) => verdictSections.indexOf(section))
  expect(sections).toEqual(sections.toSorted((a, b) => a - b))
  const random = seededRandom(seed)
  for (const statement of page) {
    const { code, params, ground } = statement
    try {
      expect(standsThere(grounds, ground.split('.')), ground).toBe(true)
      expectTold(statement)
      checkOf[code]!({ params, world, problem: world.problem, grounds, page, random })
    } catch (error) {
      throw new Error(`${code} ${JSON.stringify(params)}: ${(error as Error).message}`, { cause: error })
    }
  }
  return page
}
const codesOf = (page: readonly Statement[]) => page.map(({ code }) => code)

/** A ground is a path of names; an element of a list is named by its ids. */
function standsThere(at: unknown, [next, ...rest]: readonly string[]): boolean {
  if (next === undefined) return at !== null && at !== undefined
  if (Array.isArray(at)) {
    const named = at.filter(each => Object.values(each).includes(next))
    return named.length > 0 ? standsThere(named, rest) : at.some(each => standsThere(each, [next, ...rest]))
  }
  return typeof at === 'object' && at !== null && standsThere(at[next as keyof typeof at], rest)
}

const name = (id: string) => `“${id}”`
const names = {
  ...{ model: name, criterion: name, fn: name, group: name, development: name },
  outcome: (_: string, id: string) => name(id),
}
function expectTold(statement: Statement): void {
  for (const language of ['nl', 'en'] as const) {
    const text = statementText(language, statement, names)
    expect(text).not.toMatch(/none|undefined|NaN|null|“”|\{|\}| {2}| [.,:;)]|\.\.|:\.|,\./i)
    expect(text).toMatch(/^[A-Z“0-9].*[^ ]\.?$/)
  }
}

test('every sentence holds when it is tried out, and rests on what is there', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (world, seed) => {
      pageOf(world, seed)
    }),
    { numRuns: 80 },
  )
})

/** Levels by model, one for each criterion; the weights sum to 100. */
function problemWith(weights: readonly number[], levels: Record<string, readonly number[]>) {
  return problemOf({
    models: Object.keys(levels),
    assessors: [],
    criteria: weights.map((weight, j) => criterionOf({ id: `C${j + 1}`, weight })),
    scores: Object.entries(levels).flatMap(([model, row]) =>
      row.map((level, j) => scoreOf(model, level, { criterion: `C${j + 1}`, assessor: null })),
    ),
  })
}
const development = (id: string, ...outcomes: Effect[][]) => ({
  id,
  outcomes: outcomes.map((effects, o) => ({ id: `O${o + 1}`, effects, probability: null })),
})
const lower = (model: string): Effect => ({ kind: 'shift', criterion: 'C1', models: [model], by: -1 })

const between = worldOf(problemWith([50, 50], { M1: [5, 1], M2: [4, 4], M3: [1, 5] }))
const dominating = worldOf(problemWith([34, 33, 33], { M1: [5, 5, 5], M2: [1, 1, 1] }))
const weak = worldOf(problemWith([60, 40], { M1: [5, 1], M2: [1, 5], M3: [2, 2] }))
const late: World = {
  ...dominating,
  developments: [development('D1', [{ kind: 'rule-out', models: ['M1'] }], []), development('D2', [])],
  expected: { D1: '2027-07-01' },
  decideBy: '2026-12-31',
}
/** Any two of the three are enough to take M1 from the first place. */
const certain = worldOf(problemWith([34, 33, 33], { M1: [5, 3, 3], M2: [3, 3, 4.5] }), {
  developments: ['D1', 'D2', 'D3'].map(id => development(id, [{ ...lower('M1'), by: -0.4 } as Effect])),
})
const many: World = {
  ...dominating,
  developments: Array.from({ length: 17 }, (_, d) => development(`D${d + 1}`, [], [lower('M2')])),
}

test('there is a check for every sentence on the page, and every sentence was met', () => {
  const drawn = fc.sample(worlds, { seed: 11, numRuns: 120 })
  const met = new Set(
    [between, dominating, weak, late, certain, ...drawn].flatMap(world => codesOf(pageOf(world))),
  )
  // these four are told elsewhere
  const absent = new Set<string>([
    'flagged-can-change',
    'flagged-cannot-change',
    'flagged-together',
    'collective',
  ])
  const placed = [...verdictCodes.filter(code => !absent.has(code)), ...statementCodes].sort()
  expect(Object.keys(checks).sort()).toEqual(placed)
  expect([...met].sort()).toEqual(placed)
})

describe('examples', () => {
  const find = (world: World, code: string) => pageOf(world).find(statement => statement.code === code)

  test('a model in the middle stays first between two tipping points', () => {
    expect(find(between, 'first-while-between')!.params).toMatchObject({
      ...{ models: 'M2', subject: 'C1', weight: 50, from: 25, to: 75, below: 'M3', above: 'M1' },
    })
  })

  test('the number is rounded to the side on which the sentence stays true', () => {
    // v of methods.md: M1 stays first for a weight of C1 of 39.655... and more, of C2 of 40.243... and less
    const rows = { M1: [5, 1.8, 3], M2: [2.2, 4.6, 3.4], M3: [3.4, 3, 2.6] }
    const page = pageOf(worldOf(problemWith([50, 30, 20], rows)))
    const conditions = page.filter(({ section }) => section === 'conditions').map(({ params }) => params)
    expect(conditions).toContainEqual(expect.objectContaining({ subject: 'C1', from: 39.66, below: 'M2' }))
    expect(conditions).toContainEqual(expect.objectContaining({ subject: 'C2', to: 40.24, above: 'M2' }))
    expect(conditions).toContainEqual(expect.objectContaining({ subject: 'C3', to: 63.63 }))
  })

  test('who comes level only when a criterion weighs nothing at all does not take over', () => {
    // rounding puts the tie a hair above 0
    const rows = { M1: [1, 8 / 3], M2: [1, 8 / 3], M3: [4 / 3, 8 / 3] }
    const { criteria, number } = find(worldOf(problemWith([1, 99], rows)), 'weights-do-not-matter')!.params
    expect({ criteria, number }).toEqual({ criteria: 'C1, C2', number: 2 })
  })

  test('developments that only together change the first place are told without an outcome', () => {
    expect(find(certain, 'wait')!.params).toMatchObject({ endings: 0, outcome: '', models: '' })
  })

  test('an outcome that leaves no model is told', () => {
    const ending = development('D1', [{ kind: 'rule-out', models: ['M1', 'M2'] }], [])
    expect(find({ ...dominating, developments: [ending] }, 'wait')!.params).toMatchObject({
      ...{ endings: 2, outcome: 'O1', models: '', outcomeElse: 'O2', modelsElse: 'M1' },
    })
  })

  test('where combinations are drawn, nothing is said of all of them', () => {
    const page = pageOf(many)
    expect(codesOf(page)).not.toContain('national-regret')
    expect(page.find(({ code }) => code === 'not-known')!.params.by).toBe('drawn')
  })

  test('others are only mentioned where there are', () => {
    expect(find(late, 'national-decide-with-reservation')!.params).toMatchObject({
      ...{ developments: 'D1', others: 1 },
    })
    const alone = { ...late, developments: late.developments.slice(0, 1) }
    expect(find(alone, 'national-decide-with-reservation')!.params.others).toBe(0)
  })

  test('who is level is told what breaks the tie', () => {
    const page = pageOf(worldOf(problemWith([50, 50], { M1: [4, 2], M2: [2, 4] })))
    expect(codesOf(page)).toContain('tied-first')
    expect(page.find(({ code }) => code === 'flip')!.params).toMatchObject({
      direction: 'better',
      entering: '',
    })
    expect(page.filter(({ section }) => section === 'conditions')).toEqual([])
  })

  test('when all are excluded, that is all that is said of the ranking', () => {
    const requirement = { limit: 5, breach: 'exclude' as const }
    const assessors = ['A1', 'A2']
    const scores = assessors.flatMap(assessor => [
      scoreOf('M1', 3, { assessor }),
      scoreOf('M2', 2, { assessor }),
    ])
    const problem = problemOf({ assessors, criteria: [criterionOf({ requirement })], scores })
    expect(codesOf(pageOf(worldOf(problem)))).toEqual([
      'all-excluded',
      'excluded',
      'excluded',
      'flagged-none',
    ])
  })

  test('before any score it says who can be first, and what to collect', () => {
    expect(codesOf(pageOf(worldOf(problemOf())))).toEqual([
      ...['not-known-yet', 'flagged-none', 'missing', 'missing-open', 'collect-first'],
    ])
  })

  test('a single model is first, and nothing is compared', () => {
    const scores = ['A1', 'A2'].map(assessor => scoreOf('M1', 3, { assessor }))
    const page = pageOf(worldOf(problemOf({ models: ['M1'], scores })))
    expect(codesOf(page)).toEqual(['first', 'assessors-first', 'leave-one-out-none', 'flagged-none'])
  })

  test('without assessors and developments neither is spoken of', () => {
    const sections = pageOf(between).map(({ section }) => section)
    expect(sections).not.toContain('assessors')
    expect(pageOf(between).filter(({ section }) => section === 'national')).toMatchObject([
      { code: 'flagged-none' },
    ])
  })

  test('who abstained on everything agrees with nobody', () => {
    const scores = [scoreOf('M1', 4), scoreOf('M2', 2), scoreOf('M1', null, { assessor: 'A2' })]
    expect(codesOf(pageOf(worldOf(problemOf({ scores }))))).not.toContain('assessors-first')
  })

  test('a requirement that no level can meet leaves nobody, whatever is missing', () => {
    const requirement = { limit: 6, breach: 'exclude' as const }
    const criteria = [criterionOf({ requirement })]
    expect(find(worldOf(problemOf({ criteria })), 'missing-open')!.params).toMatchObject({
      models: '',
      count: 0,
    })
  })
})

test('outcomes that no longer fit are told as such', () => {
  const grounds: VerdictGrounds = groundsOf({ ...dominating, undescribed: ['U1'] })
  const items = grounds.outlook.items.map(item => ({
    ...item,
    ground: 'outcomes-outdated' as const,
    advice: 'not-known' as const,
    changesAlone: null,
  }))
  const page = statementsOf({ ...grounds, outlook: { ...grounds.outlook, items } })
  const told = page.find(({ code }) => code === 'not-known')!
  expect(told.params.by).toBe('outdated')
  expectTold(told)
})
