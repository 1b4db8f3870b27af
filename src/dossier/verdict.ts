import type { Problem } from '../mcda/problem.ts'
import type { Result } from './result.ts'

/** A statement with a computed ground; its words are in the language catalogues under `verdict.<code>`. */
export interface Sentence {
  code: VerdictCode
  params: Record<string, string | number>
}

export const verdictCodes = [
  'first',
  'tied-first',
  'not-known-yet',
  'all-excluded',
  'close-call',
  'excluded',
  'norms-breached',
  'missing',
  'flagged-none',
  'flagged-share',
  'without-flagged-same',
  'without-flagged-other',
  'flagged-can-change',
  'flagged-cannot-change',
  'flagged-together',
  'assessors-first',
  'collective',
] as const
export type VerdictCode = (typeof verdictCodes)[number]

/** The verdict of a result: who leads, what stands beside it, what is open nationally, what is missing. */
export function verdictOf(problem: Problem, result: Result): Sentence[] {
  return [
    ...leader(result),
    ...requirements(result),
    ...missing(result),
    ...national(result),
    ...assessors(problem, result),
    { code: 'collective', params: {} },
  ]
}

const firstsOf = (places: readonly { model: string; rank: number | null }[]): string[] =>
  places.filter(({ rank }) => rank === 1).map(({ model }) => model)

function leader({ ranking, closeCalls }: Result): Sentence[] {
  if (ranking.length === 0) return [{ code: 'all-excluded', params: {} }]
  const firsts = firstsOf(ranking)
  const [leading, next] = ranking
  if (firsts.length === 0 || leading?.total == null) {
    const possible = ranking.filter(({ bestRank }) => bestRank === 1).map(({ model }) => model)
    return [{ code: 'not-known-yet', params: { models: possible.join(', '), count: possible.length } }]
  }
  if (firsts.length > 1)
    return [{ code: 'tied-first', params: { models: firsts.join(', '), total: leading.total } }]
  const params = { model: leading.model, total: leading.total }
  if (!next || next.total === null) return [{ code: 'first', params: { ...params, next: '', difference: 0 } }]
  const sentences: Sentence[] = [
    { code: 'first', params: { ...params, next: next.model, difference: leading.total - next.total } },
  ]
  const close = closeCalls.find(({ models }) => models[0] === leading.model)
  if (close)
    sentences.push({
      code: 'close-call',
      params: { a: close.models[0], b: close.models[1], difference: close.difference },
    })
  return sentences
}

function requirements({ ranking, excluded }: Result): Sentence[] {
  return [
    ...excluded.map(({ model, breaches }): Sentence => {
      const breach = breaches.find(({ effect }) => effect === 'exclude')!
      const { criterion, fn, level, limit } = breach
      return { code: 'excluded', params: { model, criterion, fn: fn ?? '', level, limit } }
    }),
    ...ranking
      .filter(({ breaches }) => breaches.length > 0)
      .map(
        ({ model, breaches }): Sentence => ({
          code: 'norms-breached',
          params: {
            model,
            count: breaches.length,
            functions: breaches.map(b => b.fn ?? b.criterion).join(', '),
          },
        }),
      ),
  ]
}

function missing({ ranking, cells }: Result): Sentence[] {
  const ranked = new Set(ranking.map(({ model }) => model))
  const open = cells.filter(
    ({ model, state }) => ranked.has(model) && (state === 'missing' || state === 'cannot-judge'),
  )
  const count = open.length
  return count > 0 ? [{ code: 'missing', params: { count } }] : []
}

function national({ ranking, national: part }: Result): Sentence[] {
  if (part.criteria.length === 0) return [{ code: 'flagged-none', params: {} }]
  const sentences: Sentence[] = [
    { code: 'flagged-share', params: { share: part.flaggedShare, count: part.criteria.length } },
  ]
  const firsts = firstsOf(ranking)
  if (firsts.length === 0) return sentences
  const without = firstsOf(part.without?.ranking ?? [])
  if (without.length > 0) {
    const same = without.length === firsts.length && without.every(model => firsts.includes(model))
    sentences.push({
      code: same ? 'without-flagged-same' : 'without-flagged-other',
      params: { models: without.join(', ') },
    })
  }
  const list = (can: boolean) =>
    part.criteria.filter(({ canChangeFirst }) => canChangeFirst === can).map(c => c.criterion)
  const [can, cannot] = [list(true), list(false)]
  if (can.length > 0)
    sentences.push({ code: 'flagged-can-change', params: { criteria: can.join(', '), count: can.length } })
  if (cannot.length > 0)
    sentences.push({
      code: 'flagged-cannot-change',
      params: { criteria: cannot.join(', '), count: cannot.length },
    })
  sentences.push({
    code: 'flagged-together',
    params: { models: part.possibleFirst.join(', '), count: part.possibleFirst.length },
  })
  return sentences
}

function assessors(problem: Problem, { ranking, assessors: own }: Result): Sentence[] {
  const firsts = firstsOf(ranking)
  if (firsts.length === 0 || own.length === 0) return []
  const agree = own.filter(({ ranking: places }) =>
    firstsOf(places).some(model => firsts.includes(model)),
  ).length
  return [
    {
      code: 'assessors-first',
      params: { agree, count: own.length, of: problem.assessors.length, models: firsts.join(', ') },
    },
  ]
}
