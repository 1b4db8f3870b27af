import { type AdditiveRanking, contributionOf } from '../additive.ts'
import { type Cell, cellKey, cellOf } from '../cell.ts'
import { ownWeights } from '../group/own-ranking.ts'
import { panelOf } from '../group/panel.ts'
import { InvalidProblem } from '../invalid.ts'
import type { Criterion, Problem } from '../problem.ts'
import { TIE_TOLERANCE } from '../rank.ts'
import { weighedCriteria } from '../value-matrix.ts'
import { checkWeightSpace } from '../weight-space/check-weight-space.ts'
import type { WeightSpace } from '../weight-space/weight-space.ts'
import { type WeightStatement, weightSpaceOf } from '../weight-space/weight-statement.ts'
import type { Measurement } from './measurement.ts'
import type { DecisionMaker, Simulation } from './smaa-problem.ts'
import type { Ties } from './tally.ts'

export interface SimulationQuestion {
  scores: ScoreInformation
  weights: WeightInformation
  ties: Ties
  draws: number
  seed: number
}

/**
 * `fixed`: the values of the ranking. `uniform`: anywhere between the lowest and the highest level given or allowed
 * by a range; an open value anywhere it can be. `normal`: around the value, with the standard deviation of the
 * assessors' own values, given that it lies in [0,1]. `assessors`: the own value of one of those who have one.
 */
export type ScoreInformation = 'fixed' | 'uniform' | 'normal' | 'assessors'

/**
 * `none`: every weight vector. `profiles`: each draw is one assessor's, with their own weights (the adopted ones
 * where they gave none), and with `assessors` as scores also with their own values where they gave them. `hull`:
 * the mixtures of the assessors' weights. `statements`: all that they allow.
 */
export type WeightInformation =
  | { kind: 'none' | 'adopted' | 'profiles' | 'hull' }
  | { kind: 'statements'; statements: readonly WeightStatement[] }

/**
 * The simulation of a sealed problem, of the models that no requirement excludes, best first. An open value on a
 * criterion that can only weigh 0 counts for nothing, so anything will do for it.
 * @throws InvalidProblem value-open where a score is missing that counts, weights-contradict, empty when no model
 * is left or nobody gave weights to mix.
 */
export function simulationOf(
  whole: Problem,
  ranked: AdditiveRanking,
  { scores, weights, ties, draws, seed }: SimulationQuestion,
): Simulation {
  if (ranked.ranking.length === 0) throw new InvalidProblem('empty', 'models', {})
  const { problem, base } = withoutThresholds(whole, ranked)
  const space = spaceOf(problem, weights)
  const { zeros } = checkWeightSpace(space, 'weights.statements')
  const own = ownValuesOf(problem, base)
  const cells = new Map(base.cells.map(cell => [cellKey(cell.model, cell.criterion, cell.fn), cell]))
  const decisionMakers =
    weights.kind === 'profiles' ? decisionMakersOf(problem, own, scores === 'assessors') : null
  const neverCounts = problem.criteria.map(
    (_, j) => zeros.includes(j) && (decisionMakers ?? []).every(person => person.weights?.[j] === 0),
  )
  return {
    alternatives: base.ranking.map(({ model }) => model),
    criteria: problem.criteria.map(({ id }) => id),
    cells: base.ranking.map(({ model, contributions }, i) =>
      problem.criteria.map((criterion, j) => {
        const { value, low } = contributions[j]!
        const values = [...own.values()].flatMap(matrix => matrix[i]![j] ?? [])
        const cell = measurementOf(scores, value, values, () =>
          rangeOf(
            (criterion.functions ?? [null]).map(
              fn => cells.get(cellKey(model, criterion.id, fn?.id ?? null))!,
            ),
            criterion,
          ),
        )
        if (cell) return cell
        if (neverCounts[j]) return { type: 'exact', value: low }
        throw new InvalidProblem('value-open', 'scores', { model, criterion: criterion.id })
      }),
    ),
    valueFunctions: problem.criteria.map(() => null),
    weights: space,
    decisionMakers,
    ties,
    tolerance: TIE_TOLERANCE / 100,
    draws,
    seed,
  }
}

/** The weighed criteria alone. */
function withoutThresholds(problem: Problem, base: AdditiveRanking) {
  const criteria = weighedCriteria(problem)
  const isWeighed = ({ criterion }: { criterion: string }) => criteria.some(({ id }) => id === criterion)
  return {
    problem: { ...problem, criteria, scores: problem.scores.filter(isWeighed) },
    base: {
      ...base,
      cells: base.cells.filter(isWeighed),
      ranking: base.ranking.map(model => ({
        ...model,
        contributions: model.contributions.filter(isWeighed),
      })),
    },
  }
}

function spaceOf({ criteria, profiles = [] }: Problem, information: WeightInformation): WeightSpace {
  const ids = criteria.map(({ id }) => id)
  const size = criteria.length
  switch (information.kind) {
    case 'none':
      return { kind: 'polytope', size, constraints: [] }
    case 'adopted':
    case 'profiles':
      return { kind: 'hull', size, points: [criteria.map(({ weight }) => weight / 100)] }
    case 'hull':
      if (profiles.length === 0) throw new InvalidProblem('empty', 'weights', {})
      return { kind: 'hull', size, points: profiles.map(({ weights }) => ids.map(id => weights[id]! / 100)) }
    case 'statements':
      return weightSpaceOf(ids, information.statements, 'weights.statements')
  }
}

/** Null: no score says what the value is. */
function measurementOf(
  scores: ScoreInformation,
  value: number | null,
  own: number[],
  range: () => [number, number],
): Measurement | null {
  const exact: Measurement | null = value === null ? null : { type: 'exact', value }
  switch (scores) {
    case 'fixed':
      return exact
    case 'uniform': {
      const [min, max] = range()
      return min === max ? { type: 'exact', value: min } : { type: 'uniform', min, max }
    }
    case 'normal': {
      const sd = sampleDeviation(own)
      return value === null || sd === 0 ? exact : { type: 'normal', mean: value, sd, min: 0, max: 1 }
    }
    case 'assessors':
      return own.length > 0 ? { type: 'empirical', values: own } : exact
  }
}

/** Where the value lies when each level may be anywhere from the lowest to the highest given, ranges included. */
function rangeOf(cells: readonly Cell[], criterion: Criterion): [number, number] {
  const { low, high } = contributionOf(
    criterion,
    cells.map(cell =>
      cell.level === null
        ? cell
        : {
            ...cell,
            lowLevel: Math.min(cell.lowLevel!, cell.least!),
            highLevel: Math.max(cell.highLevel!, cell.most!),
          },
    ),
  )
  return [low, high]
}

/** By assessor: model (as ranked) × criterion, on the own scores and what was measured; null: not known. */
function ownValuesOf(problem: Problem, base: AdditiveRanking): Map<string, (number | null)[][]> {
  const { judges, answers } = panelOf(problem, base)
  return new Map(
    judges.map((assessor, judge) => [
      assessor,
      base.ranking.map(({ model }) =>
        problem.criteria.map((criterion, j) => {
          const cells = answers[problem.models.indexOf(model)]![j]!.map(({ measured, judged }) =>
            cellOf(
              { model, criterion: criterion.id, fn: null },
              [measured, judged[judge]!].filter(score => score !== null),
              problem.aggregation,
            ),
          )
          return contributionOf(criterion, cells).value
        }),
      ),
    ]),
  )
}

/** Everybody who gave a score or weights. */
function decisionMakersOf(
  problem: Problem,
  own: ReadonlyMap<string, (number | null)[][]>,
  withValues: boolean,
): DecisionMaker[] {
  const people = problem.assessors.filter(id => own.has(id) || ownWeights(problem, id))
  if (people.length === 0) throw new InvalidProblem('empty', 'weights', {})
  return people.map(id => {
    const weights = ownWeights(problem, id)
    return {
      values: (withValues && own.get(id)) || null,
      weights: problem.criteria.map(criterion => (weights?.[criterion.id] ?? criterion.weight) / 100),
    }
  })
}

function sampleDeviation(numbers: readonly number[]): number {
  if (numbers.every(number => number === numbers[0])) return 0
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return Math.sqrt(squares / (numbers.length - 1))
}
