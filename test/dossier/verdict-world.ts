import fc from 'fast-check'
import { groupAgreement } from '../../src/dossier/agreement.ts'
import { Development, DevelopmentOutcome } from '../../src/dossier/development.ts'
import { fact } from '../../src/dossier/event.ts'
import { outlookIn } from '../../src/dossier/outlook.ts'
import { resultOf } from '../../src/dossier/result.ts'
import { robustnessIn } from '../../src/dossier/robustness.ts'
import { verdictOf } from '../../src/dossier/verdict.ts'
import type { VerdictGrounds } from '../../src/dossier/verdict-page.ts'
import { checkDevelopments } from '../../src/mcda/development/check-developments.ts'
import type { OpenDevelopment } from '../../src/mcda/development/open-development.ts'
import { type Problem, rankAdditive } from '../../src/mcda/index.ts'
import { given, noted, said } from '../fixtures/given.ts'
import { FAY, opened } from '../fixtures/story.ts'
import { developmentsOn } from '../mcda/development/development-arbitrary.ts'
import { problems } from '../mcda/problem-arbitrary.ts'

/** A problem, and what may still happen to it. */
export interface World {
  problem: Problem
  /** With outcomes that fit the problem. */
  developments: OpenDevelopment[]
  /** Developments of which nobody has said how they can turn out. */
  undescribed: string[]
  /** When each is expected; absent: nobody knows. */
  expected: Record<string, string>
  decideBy: string | null
}

export const worldOf = (problem: Problem, rest: Partial<World> = {}): World => ({
  problem,
  developments: [],
  undescribed: [],
  expected: {},
  decideBy: null,
  ...rest,
})

/** What the verdict of a world rests on. */
export function groundsOf({ problem, ...world }: World): VerdictGrounds {
  const base = rankAdditive(problem)
  const result = resultOf(problem)
  const nothing = { expected: 0, given: 0, cannotJudge: 0, notApplicable: 0, missing: 0 }
  return {
    outcome: {
      ...result,
      basis: { project: '', seq: 1, hash: '', frameworkVersion: 1, frameworkHash: '', method: '' },
      coverage: nothing,
      toConfirm: [],
      verdict: verdictOf(problem, result),
    },
    robustness: robustnessIn(problem, base),
    outlook: outlookIn(stateOf(world), problem, base),
    agreement: groupAgreement(problem, base),
  }
}

function stateOf({ developments, undescribed, expected, decideBy }: Omit<World, 'problem'>) {
  const registered = (id: string) => [
    fact('development-registered', { development: Development.parse({ id, name: { nl: id } }) }),
    fact('development-moved', {
      development: id,
      status: 'proposed',
      expectedDate: expected[id] ?? null,
      note: noted('x'),
    }),
  ]
  const project = opened.filter(({ type }) => type !== 'development-registered')
  return given(
    ...project,
    ...said(FAY, [
      fact('deadline-set', { decideBy, reason: null }),
      ...developments.flatMap(({ id, outcomes }) => [
        ...registered(id),
        fact('development-outcomes-declared', {
          development: id,
          outcomes: outcomes.map(each => DevelopmentOutcome.parse({ ...each, name: { nl: each.id } })),
          note: null,
        }),
      ]),
      ...undescribed.flatMap(registered),
    ]),
  )
}

/** Small worlds, odd ones among them: groups, own weights, norms, functions, gaps and developments. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    requirements: fc.boolean(),
    gaps: fc.constantFrom<'none' | 'few' | 'many'>('none', 'none', 'few', 'many'),
    ranges: fc.boolean(),
  })
  .chain(({ requirements, gaps, ranges }) =>
    problems({
      ...{ models: 5, criteria: 4, assessors: 3, requirements, ranges: ranges && !requirements },
      // where nothing applies, no level that could be tried may meet a requirement
      ...{ gaps: gaps === 'many', notApplicable: gaps === 'many' && !requirements },
    }).chain(problem => (gaps === 'few' ? withGaps(problem) : fc.constant(problem))),
  )
  .chain(withGroupsAndProfiles)
  .chain(inTime)

const withGaps = (problem: Problem): fc.Arbitrary<Problem> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: problem.scores.length - 1 }), { minLength: 1, maxLength: 3 })
    .map(places => {
      const gone = places.map(place => problem.scores[place]!)
      const isGone = (score: Problem['scores'][number]) =>
        gone.some(
          ({ model, criterion, fn }) =>
            score.model === model && score.criterion === criterion && score.fn === fn,
        )
      return { ...problem, scores: problem.scores.filter(score => !isGone(score)) }
    })

function withGroupsAndProfiles(problem: Problem): fc.Arbitrary<Problem> {
  const { criteria, assessors } = problem
  return fc
    .record({
      paths: fc.tuple(...criteria.map(() => fc.constantFrom<string[]>(['G1'], ['G2'], []))),
      points: fc.tuple(
        ...assessors.map(() =>
          fc.option(fc.array(fc.nat(9), { minLength: criteria.length, maxLength: criteria.length })),
        ),
      ),
    })
    .map(({ paths, points }) => ({
      ...problem,
      criteria: criteria.map((criterion, j) => ({ ...criterion, path: paths[j]! })),
      profiles: points.flatMap((own, i) => {
        const sum = own?.reduce((total, point) => total + point, 0) ?? 0
        if (!own || sum === 0) return []
        const weights = Object.fromEntries(criteria.map(({ id }, j) => [id, (100 * own[j]!) / sum]))
        return [{ assessor: assessors[i]!, weights }]
      }),
    }))
}

function inTime(problem: Problem): fc.Arbitrary<World> {
  const date = fc.constantFrom(null, '2026-10-01', '2026-12-31', '2027-07-01')
  return fc
    .record({
      developments: developmentsOn(problem, { most: 3 }).filter(some => isFit(problem, some)),
      undescribed: fc.subarray(['U1', 'U2'], { maxLength: 2 }),
      open: fc.tuple(...problem.criteria.map(() => fc.constantFrom<string[]>([], [], ['U1'], ['U2']))),
      dates: fc.array(date, { minLength: 5, maxLength: 5 }),
      decideBy: fc.constantFrom(null, '2026-12-31'),
    })
    .map(({ developments, undescribed, open, dates, decideBy }) => ({
      problem: {
        ...problem,
        criteria: problem.criteria.map((criterion, j) => ({ ...criterion, developments: open[j]! })),
      },
      ...{ developments, undescribed, decideBy },
      expected: Object.fromEntries(
        [...developments.map(({ id }) => id), ...undescribed].flatMap((id, i) =>
          dates[i] ? [[id, dates[i]]] : [],
        ),
      ),
    }))
}

function isFit(problem: Problem, developments: OpenDevelopment[]): boolean {
  try {
    checkDevelopments(problem, developments)
    return true
  } catch {
    return false
  }
}
