import type { AdditiveRanking } from '../additive.ts'
import { contributionOf } from '../additive.ts'
import { cellKey } from '../cell.ts'
import { InvalidProblem } from '../invalid.ts'
import type { Criterion, Problem } from '../problem.ts'
import { isBeyond, limitOf } from '../requirement.ts'
import { type Effect, levelsAfter, requirementAfter, ruledOutBy, weightsAfter } from './effect.ts'
import type { OpenDevelopment } from './open-development.ts'

/** In the place of an outcome: the problem as it stands, as if the development does nothing. */
export const NOTHING = -1

/**
 * The problem under one combination of outcomes, to be walked from combination to combination: what an outcome
 * touches is worked out once, and only the tables it touches are looked up again. Gives what `rankAdditive` gives
 * on `applyEffects`, with the same sums in the same order.
 */
export interface Scenario {
  /** Per development the index of its outcome, or {@link NOTHING}; changed with `choose`. */
  readonly chosen: readonly number[]
  choose(development: number, outcome: number): void
  /** Works `totals` and `isOut` out for what is chosen; with `criteria`, the totals over those alone. */
  evaluate(criteria?: readonly number[]): void
  /** Per model, on 0-100; NaN while a missing score could change it. */
  readonly totals: Float64Array
  /** Per model, 1: excluded by a requirement or ruled out. */
  readonly isOut: Uint8Array
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
  const table = <Row>(concerns: (effect: Effect) => boolean, build: (effects: Effect[]) => Row) =>
    lookupTable(developments, chosen, concerns, build)
  const columns = criteria.map(criterion =>
    table(
      effect => movesLevels(effect, criterion) || movesNorm(effect, criterion),
      columnOf(problem, base, criterion),
    ),
  )
  const weights = table(
    ({ kind }) => kind === 'weight',
    effects => weightsAfter(criteria, effects),
  )
  const out = table(
    ({ kind }) => kind === 'rule-out',
    effects => flagsOf(models, model => ruledOutBy(effects).has(model)),
  )
  const tables = [...columns, weights, out]
  const touched = developments.map((_, d) => tables.filter(({ scope }) => scope.includes(d)))
  const totals = new Float64Array(models.length)
  const isOut = new Uint8Array(models.length)
  const every = criteria.map((_, j) => j)

  const evaluate = (counted: readonly number[] = every) => {
    const shares = weights.row()
    isOut.set(out.row())
    for (const column of columns) {
      const { excluded } = column.row()
      if (excluded) for (let m = 0; m < isOut.length; m++) isOut[m]! |= excluded[m]!
    }
    totals.fill(0)
    for (const j of counted) {
      const weight = shares[j]!
      if (weight === 0) continue
      const { values } = columns[j]!.row()
      for (let m = 0; m < totals.length; m++) totals[m]! += weight * values[m]!
    }
  }

  return {
    chosen,
    choose: (development, outcome) => {
      if (chosen[development] === outcome) return
      chosen[development] = outcome
      for (const { forget } of touched[development]!) forget()
    },
    evaluate,
    totals,
    isOut,
    movers: columns.map(({ scope }) => scope),
    framers: developments
      .map((_, d) => d)
      .filter(d =>
        [weights, out, ...columns.filter((_, j) => canExclude(criteria[j]!, developments))].some(
          ({ scope }) => scope.includes(d),
        ),
      ),
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
  return (effects: Effect[]): Column => {
    const requirement = requirementAfter(criterion, effects)
    const after = { ...criterion, requirement }
    const levels = cellsOfModel.map(own => own.map(cell => levelsAfter(criterion, cell, effects)))
    const breaches = (m: number) =>
      levels[m]!.some(({ level }, k) => {
        const limit = limitOf(after, functions[k]!)
        return limit !== null && level !== null && isBeyond(criterion, level, limit)
      })
    return {
      values: Float64Array.from(levels, own => contributionOf(criterion, own).value ?? Number.NaN),
      excluded: requirement?.breach === 'exclude' ? flagsOf(models, (_, m) => breaches(m)) : null,
    }
  }
}

const flagsOf = (models: readonly string[], isSet: (model: string, m: number) => boolean): Uint8Array =>
  Uint8Array.from(models, (model, m) => (isSet(model, m) ? 1 : 0))

interface LookupTable<Row> {
  /** The developments it depends on. */
  scope: number[]
  /** Something in its scope is chosen anew. */
  forget(): void
  row(): Row
}

/**
 * One row for every different set of relevant effects, made when it is first asked for. Outcomes of one
 * development with the same relevant effects share their rows.
 */
function lookupTable<Row>(
  developments: readonly OpenDevelopment[],
  chosen: readonly number[],
  concerns: (effect: Effect) => boolean,
  build: (effects: Effect[]) => Row,
): LookupTable<Row> {
  let size = 1
  const scope: number[] = []
  const relevant = developments.map(({ outcomes }) => outcomes.map(({ effects }) => effects.filter(concerns)))
  const offsets = relevant.map((outcomes, d) => {
    const kinds = [...new Set([[], ...outcomes].map(effects => JSON.stringify(effects)))]
    const stride = size
    size *= kinds.length
    if (kinds.length > 1) scope.push(d)
    return outcomes.map(effects => stride * kinds.indexOf(JSON.stringify(effects)))
  })
  if (size > Number.MAX_SAFE_INTEGER)
    throw new InvalidProblem('too-much-work', 'developments', { found: size, limit: Number.MAX_SAFE_INTEGER })
  const rows = new Map<number, Row>()
  let current: Row | undefined
  const find = (): Row => {
    const key = scope.reduce((sum, d) => sum + (chosen[d] === NOTHING ? 0 : offsets[d]![chosen[d]!]!), 0)
    let row = rows.get(key)
    if (row === undefined) {
      row = build(scope.flatMap(d => (chosen[d] === NOTHING ? [] : relevant[d]![chosen[d]!]!)))
      rows.set(key, row)
    }
    return row
  }
  return {
    scope,
    forget: () => {
      current = undefined
    },
    row: () => {
      current ??= find()
      return current
    },
  }
}
