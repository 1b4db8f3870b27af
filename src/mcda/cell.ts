import { mean, median } from 'mathjs/number'
import type { Problem, Score } from './problem.ts'

/** What all assessors together say of one (model, criterion, function). */
export interface Cell {
  model: string
  criterion: string
  fn: string | null
  /**
   * value: at least one level · not-applicable: nobody gave a level and somebody says it does not
   * apply · cannot-judge: everybody who answered abstained · missing: nobody answered.
   */
  state: 'value' | 'not-applicable' | 'cannot-judge' | 'missing'
  /** Aggregated level on the criterion's own scale; null unless state is 'value'. */
  level: number | null
  /** Aggregated ends of the ranges given; equal to `level` where nobody gave a range. */
  lowLevel: number | null
  highLevel: number | null
  /** Smallest and largest level given. */
  least: number | null
  most: number | null
  given: number
  cannotJudge: number
  notApplicable: number
}

/** The part of a cell that totals rest on. */
export type CellLevels = Pick<Cell, 'state' | 'level' | 'lowLevel' | 'highLevel'>

/** Aggregates the scores of one cell by mean or median, as the framework has sealed. */
export function cellOf(
  key: Pick<Cell, 'model' | 'criterion' | 'fn'>,
  scores: readonly Score[],
  aggregation: Problem['aggregation'],
): Cell {
  const given = scores.filter(score => score.state === 'value')
  const cannotJudge = scores.filter(score => score.state === 'cannot-judge').length
  const notApplicable = scores.filter(score => score.state === 'not-applicable').length
  const counts = { given: given.length, cannotJudge, notApplicable }
  if (given.length === 0) {
    const state = notApplicable > 0 ? 'not-applicable' : cannotJudge > 0 ? 'cannot-judge' : 'missing'
    return { ...key, state, level: null, lowLevel: null, highLevel: null, least: null, most: null, ...counts }
  }
  const levels = given.map(score => score.value!)
  const aggregate = (numbers: number[]): number => (aggregation === 'mean' ? mean(numbers) : median(numbers))
  return {
    ...key,
    state: 'value',
    level: aggregate(levels),
    lowLevel: aggregate(given.map(score => score.low ?? score.value!)),
    highLevel: aggregate(given.map(score => score.high ?? score.value!)),
    least: Math.min(...levels),
    most: Math.max(...levels),
    ...counts,
  }
}

/** Key of a cell in a map. Identifiers may hold spaces, not the unit separator. */
export const cellKey = (model: string, criterion: string, fn: string | null): string =>
  `${model}\u001f${criterion}\u001f${fn ?? ''}`

/** All cells of the problem, models first, in the order of criteria and functions. */
export function cellsOf(problem: Problem): Map<string, Cell> {
  const byCell = new Map<string, Score[]>()
  for (const score of problem.scores) {
    const key = cellKey(score.model, score.criterion, score.fn)
    const list = byCell.get(key)
    if (list) list.push(score)
    else byCell.set(key, [score])
  }
  const cells = new Map<string, Cell>()
  for (const model of problem.models) {
    for (const criterion of problem.criteria) {
      for (const fn of criterion.functions?.map(f => f.id) ?? [null]) {
        const key = cellKey(model, criterion.id, fn)
        cells.set(
          key,
          cellOf({ model, criterion: criterion.id, fn }, byCell.get(key) ?? [], problem.aggregation),
        )
      }
    }
  }
  return cells
}
