import type { AdditiveRanking } from '../additive.ts'
import { contributionOf } from '../additive.ts'
import { type CellLevels, cellKey } from '../cell.ts'
import type { Criterion, Problem } from '../problem.ts'
import { isBeyond, limitOf } from '../requirement.ts'
import { valueAt } from '../value.ts'
import { type Effect, levelsAfter, requirementAfter, ruledOutBy, weightsAfter } from './effect.ts'
import { type LookupTable, lookupTable, NOTHING, refresh } from './lookup-table.ts'
import type { OpenDevelopment } from './open-development.ts'

/**
 * The problem under one combination of outcomes, to be walked from combination to combination: what an outcome
 * touches is worked out once, and only what changes is looked up and added again. Gives what `rankAdditive` gives on
 * `applyEffects`, with the same sums in the same order.
 */
export interface Scenario {
  /** Per development the index of its outcome, or {@link NOTHING}; changed with `choose`. */
  readonly chosen: readonly number[]
  choose(development: number, outcome: number): void
  /** Works `totals` and `isOut` out for what is chosen. */
  evaluate(): void
  /** Per model, on 0-100; NaN while a missing score could change it. */
  readonly totals: Float64Array
  /** Per model, 1: excluded by a requirement or ruled out. */
  readonly isOut: Uint8Array
  /** What some criteria add to the total of a model that has been evaluated. */
  pointsOn(criteria: readonly number[], model: number): number
  /** Per criterion the developments that can move its value. */
  readonly movers: readonly (readonly number[])[]
  /** The developments that can change a weight, or take a model out or let one in. */
  readonly framers: readonly number[]
}

export function scenarioOf(
  problem: Problem,
  base: AdditiveRanking,
  developments: readonly OpenDevelopment[],
): Scenario {
  const { models, criteria } = problem
  const chosen = developments.map(() => NOTHING)
  const columns = criteria.map(criterion =>
    lookupTable(
      developments,
      effect => movesLevels(effect, criterion) || movesNorm(effect, criterion),
      columnOf(problem, base, criterion),
    ),
  )
  const weights = lookupTable(
    developments,
    ({ kind }) => kind === 'weight',
    effects => weightsAfter(criteria, effects),
  )
  const out = lookupTable(
    developments,
    ({ kind }) => kind === 'rule-out',
    effects => flagsOf(models, model => ruledOutBy(effects).has(model)),
  )
  const tables: LookupTable<unknown>[] = [...columns, weights, out]
  const touched = developments.map((_, d) => tables.filter(({ scope }) => scope.includes(d)))
  const excluding = columns.filter((_, j) => canExclude(criteria[j]!, developments))

  const width = models.length
  const height = criteria.length
  /** weight × value, by model and then by criterion. */
  const points = new Float64Array(width * height)
  const totals = new Float64Array(width)
  const isOut = new Uint8Array(width)

  const addUp = () => {
    const isReweighted = refresh(weights, chosen)
    for (let j = 0; j < height; j++) {
      const column = columns[j]!
      if (!refresh(column, chosen) && !isReweighted) continue
      const { values } = column.row!
      const weight = weights.row![j]!
      for (let m = 0; m < width; m++) points[m * height + j] = weight === 0 ? 0 : weight * values[m]!
    }
    for (let m = 0; m < width; m++) {
      let total = 0
      for (let at = m * height, end = at + height; at < end; at++) total += points[at]!
      totals[m] = total
    }
  }
  const takeOut = () => {
    refresh(out, chosen)
    isOut.set(out.row!)
    for (const { row } of excluding) {
      const excluded = row!.excluded
      if (excluded) for (let m = 0; m < width; m++) isOut[m]! |= excluded[m]!
    }
  }

  return {
    chosen,
    choose: (development, outcome) => {
      for (const table of touched[development]!) {
        const own = table.offsets[development]!
        table.key += own[outcome + 1]! - own[chosen[development]! + 1]!
        table.isStale = true
      }
      chosen[development] = outcome
    },
    evaluate: () => {
      const changesOut = out.isStale || excluding.some(({ isStale }) => isStale)
      addUp()
      if (changesOut) takeOut()
    },
    totals,
    isOut,
    pointsOn: (counted, model) => counted.reduce((sum, j) => sum + points[model * height + j]!, 0),
    movers: columns.map(({ scope }) => scope),
    framers: developments
      .map((_, d) => d)
      .filter(d => [weights, out, ...excluding].some(({ scope }) => scope.includes(d))),
  }
}

const movesLevels = (effect: Effect, { id }: Criterion): boolean =>
  (effect.kind === 'shift' || effect.kind === 'level') && effect.criterion === id

const movesNorm = (effect: Effect, { id }: Criterion): boolean =>
  effect.kind === 'requirement' && effect.criterion === id

const canExclude = (criterion: Criterion, developments: readonly OpenDevelopment[]): boolean =>
  criterion.requirement?.breach === 'exclude' ||
  developments.some(({ outcomes }) =>
    outcomes.some(({ effects }) => effects.some(effect => movesNorm(effect, criterion))),
  )

/** What a criterion says of each model: its value, NaN while open, and whether its norm excludes the model. */
interface Column {
  values: Float64Array
  excluded: Uint8Array | null
}

function columnOf({ models }: Problem, base: AdditiveRanking, criterion: Criterion) {
  const cells = new Map(base.cells.map(cell => [cellKey(cell.model, cell.criterion, cell.fn), cell]))
  const functions = criterion.functions?.map(({ id }) => id) ?? [null]
  const cellsOfModel = models.map(model => functions.map(fn => cells.get(cellKey(model, criterion.id, fn))!))
  const worthOf = (levels: readonly CellLevels[]) => contributionOf(criterion, levels).value ?? Number.NaN
  const valuesNow = cellsOfModel.map(worthOf)
  // one cell without functions: its value is the value of the level
  const movedWorth = (levels: readonly CellLevels[]): number =>
    criterion.functions === null ? valueAt(criterion.points, levels[0]!.level!) : worthOf(levels)
  return (effects: readonly Effect[]): Column => {
    const requirement = requirementAfter(criterion, effects)
    const limits = functions.map(fn => limitOf({ ...criterion, requirement }, fn))
    const isBreached = ({ level }: CellLevels, k: number) =>
      limits[k] !== null && level !== null && isBeyond(criterion, level, limits[k]!)
    const values = Float64Array.from(valuesNow)
    const excluded = requirement?.breach === 'exclude' ? new Uint8Array(models.length) : null
    cellsOfModel.forEach((own, m) => {
      const levels = own.map(cell => levelsAfter(criterion, cell, effects))
      if (levels.some((cell, k) => cell !== own[k])) values[m] = movedWorth(levels)
      if (excluded && levels.some(isBreached)) excluded[m] = 1
    })
    return { values, excluded }
  }
}

const flagsOf = (models: readonly string[], isSet: (model: string, m: number) => boolean): Uint8Array =>
  Uint8Array.from(models, (model, m) => (isSet(model, m) ? 1 : 0))
