import { type Cell, type CellLevels, cellKey, cellsOf } from './cell.ts'
import { checkProblem } from './check-problem.ts'
import type { Criterion, Problem } from './problem.ts'
import { TIE_TOLERANCE } from './rank.ts'
import { type Breach, testRequirements, type Untested } from './requirement.ts'
import type { Table } from './table.ts'
import { valueAt, valueRange } from './value.ts'
import { inOrder, pointsOf, totalOf } from './weighted-total.ts'

export const ADDITIVE = 'additive@1'

/** What a criterion adds to a model's total. Points are on the total's scale (0-100). */
export interface Contribution {
  criterion: string
  /**
   * Value in [0,1] on the fixed scale, combined over the functions; null as long as a missing score
   * could change it (the weakest link is known once one function is at the bottom).
   */
  value: number | null
  low: number
  high: number
  /** weight × value; null as long as a missing score could change it. */
  points: number | null
  lowPoints: number
  highPoints: number
}

/** A model's total and what it is made of, whether or not it takes part in the ranking. */
export interface EvaluatedModel {
  model: string
  /** Weighted total on 0-100, unrounded; null as long as a missing score could change it: never zero. */
  total: number | null
  /** Where the total lies whatever the missing scores become, and within the ranges given. */
  low: number
  high: number
  contributions: Contribution[]
  breaches: Breach[]
  untested: Untested[]
}

export interface RankedModel extends EvaluatedModel {
  /** Competition rank; null as long as a missing score of any ranked model could change it. */
  rank: number | null
  bestRank: number
  worstRank: number
}

/**
 * Two neighbours in the ranking that differ less than the sealed margin (or nothing at all); models
 * whose total is not known yet are passed over.
 */
export interface CloseCall {
  models: [string, string]
  difference: number
  tie: boolean
}

export interface AdditiveRanking {
  method: typeof ADDITIVE
  /** Best first; ties in the order in which the models were proposed. */
  ranking: RankedModel[]
  /** Models that fail a requirement that excludes, with the breach; never ranked. */
  excluded: EvaluatedModel[]
  closeCalls: CloseCall[]
  cells: Cell[]
  tables: Table[]
}

/**
 * Additive value model on fixed scales (MAVT; Keeney & Raiffa 1976): V(a) = Σ w_j v_j(a), weights in
 * points of 100, so totals are on 0-100. Sums run in criterion order. A cell without a level leaves
 * its value open over the whole scale; a function to which a criterion does not apply is left out
 * and the other function weights are rescaled, which the cell's state shows. A criterion that
 * applies to none of a model's functions, or not to the model, leaves its value open: nothing
 * defensible can be put in its place.
 * @throws InvalidProblem when weights do not sum to 100, identifiers are unknown or numbers not finite.
 */
export function rankAdditive(problem: Problem): AdditiveRanking {
  checkProblem(problem)
  const cells = cellsOf(problem)
  const all = problem.models.map(model => evaluate(problem, cells, model))
  const isExcluded = (model: EvaluatedModel) => model.breaches.some(breach => breach.effect === 'exclude')
  const ranking = inOrder(all.filter(model => !isExcluded(model)))
  return {
    method: ADDITIVE,
    ranking,
    excluded: all.filter(isExcluded),
    closeCalls: closeCallsOf(ranking, problem.closeCallMargin),
    cells: [...cells.values()],
    tables: tablesOf(problem, cells, all),
  }
}

function evaluate(problem: Problem, cells: ReadonlyMap<string, Cell>, model: string): EvaluatedModel {
  const contributions = problem.criteria.map(criterion =>
    contributionOf(
      criterion,
      (criterion.functions ?? [{ id: null }]).map(({ id }) => cells.get(cellKey(model, criterion.id, id))!),
    ),
  )
  return { model, ...totalOf(contributions), contributions, ...testRequirements(problem, cells, model) }
}

/** What a criterion adds, given the levels on each of its functions (or the one level of the model). */
export function contributionOf(criterion: Criterion, cells: readonly CellLevels[]): Contribution {
  const parts = (criterion.functions ?? [{ weight: 1 }]).map(({ weight }, k) => ({ weight, cell: cells[k]! }))
  const counts = (weight: number) => weight > 0 || criterion.combine === 'min'
  const applicable = parts.filter(({ cell, weight }) => cell.state !== 'not-applicable' && counts(weight))
  const combine = (valueIn: (cell: CellLevels) => number | null): number | null => {
    const values = applicable.map(({ cell }) => valueIn(cell))
    if (values.length === 0 || values.includes(null)) return null
    if (criterion.combine === 'min') return Math.min(...(values as number[]))
    const weights = applicable.reduce((total, { weight }) => total + weight, 0)
    return applicable.reduce((total, { weight }, i) => total + weight * values[i]!, 0) / weights
  }
  const scored = combine(({ level }) => (level === null ? null : valueAt(criterion.points, level)))
  const isExact = scored !== null && applicable.every(({ cell }) => cell.lowLevel === cell.highLevel)
  const endOf = (end: 0 | 1): number =>
    combine(({ level, lowLevel, highLevel }) =>
      level === null
        ? valueRange(criterion.points)[end]
        : valueRange(criterion.points, lowLevel!, highLevel!)[end],
    ) ?? valueRange(criterion.points)[end]
  const [low, high] = isExact ? [scored, scored] : [endOf(0), endOf(1)]
  const value = scored ?? (low === high ? low : null)
  const { id, weight } = criterion
  return { criterion: id, value, low, high, ...pointsOf(weight, { value, low, high }) }
}

function closeCallsOf(ranking: RankedModel[], margin: number): CloseCall[] {
  const calls: CloseCall[] = []
  const known = ranking.filter(({ total }) => total !== null)
  for (let i = 1; i < known.length; i++) {
    const [above, below] = [known[i - 1]!, known[i]!]
    const difference = Math.abs(above.total! - below.total!)
    const tie = difference <= TIE_TOLERANCE
    if (tie || difference < margin) calls.push({ models: [above.model, below.model], difference, tie })
  }
  return calls
}

function tablesOf(problem: Problem, cells: ReadonlyMap<string, Cell>, models: EvaluatedModel[]): Table[] {
  const columns = problem.criteria.map(criterion => criterion.id)
  const rows = models.map(model => model.model)
  const perModel = problem.criteria.filter(criterion => criterion.functions === null)
  const perFunction = problem.criteria.filter(criterion => criterion.functions !== null)
  const levelAt = (model: string, criterion: string, fn: string | null) =>
    cells.get(cellKey(model, criterion, fn))!.level
  return [
    ...(perModel.length > 0
      ? [
          {
            id: 'levels',
            symbol: 'x',
            rows,
            columns: perModel.map(({ id }) => id),
            cells: rows.map(model => perModel.map(({ id }) => levelAt(model, id, null))),
          },
        ]
      : []),
    ...perFunction.flatMap(({ id, functions, points }) => {
      const fns = functions!.map(fn => fn.id)
      const levels = rows.map(model => fns.map(fn => levelAt(model, id, fn)))
      const values = levels.map(row => row.map(level => (level === null ? null : valueAt(points, level))))
      const weights = [functions!.map(fn => fn.weight)]
      return [
        { id: `levels:${id}`, symbol: 'x', rows, columns: fns, cells: levels },
        { id: `values:${id}`, symbol: 'v', rows, columns: fns, cells: values },
        { id: `weights:${id}`, symbol: 'w', rows: ['weight'], columns: fns, cells: weights },
      ]
    }),
    { id: 'values', symbol: 'v', rows, columns, cells: models.map(m => m.contributions.map(c => c.value)) },
    { id: 'weights', symbol: 'w', rows: ['weight'], columns, cells: [problem.criteria.map(c => c.weight)] },
    {
      id: 'points',
      symbol: 'w·v',
      rows,
      columns,
      cells: models.map(m => m.contributions.map(c => c.points)),
    },
    {
      id: 'totals',
      symbol: 'V',
      rows,
      columns: ['total', 'low', 'high'],
      cells: models.map(m => [m.total, m.low, m.high]),
    },
  ]
}
