import { cellKey } from '../mcda/cell.ts'
import type { Problem, Criterion as ProblemCriterion, Score } from '../mcda/problem.ts'
import { linearPoints } from '../mcda/value.ts'
import type { Criterion, Framework } from './framework.ts'
import { scaleEnds } from './score.ts'
import { activeModels, type FrameworkVersion, type GivenScore, type State, sameScale } from './state.ts'
import { levelsOf, weightsOf } from './tree.ts'

/**
 * The decision problem of a dossier under one version of its framework: active models, and what was
 * measured and scored in closed rounds. Scores given on a scale that was amended since are left out:
 * they ask to be given again.
 */
export function problemOf(state: State, version: FrameworkVersion): Problem {
  const { framework } = version
  const models = activeModels(state).map(({ id }) => id)
  const counts = cellFilter(state, version, models)
  const scores = [...state.scores.values()].filter(counts)
  const measurements = [...state.measurements.values()].filter(counts)
  const judges = new Set(scores.map(({ assessor }) => assessor))
  return {
    models,
    functions: framework.functions.map(({ id }) => id),
    assessors: [...state.participants.values()]
      .filter(({ id, role, left }) => role === 'assessor' && (!left || judges.has(id)))
      .map(({ id }) => id),
    aggregation: framework.aggregation,
    closeCallMargin: framework.closeCallMargin,
    criteria: criteriaOf(framework),
    scores: [
      ...measurements.map(
        ({ model, criterion, fn, value, low, high }): Score => ({
          model,
          criterion,
          fn,
          assessor: null,
          state: 'value',
          value,
          low,
          high,
        }),
      ),
      ...scores.map(scoreOf),
    ],
  }
}

export function criteriaOf(framework: Framework): ProblemCriterion[] {
  const { global } = weightsOf(framework)
  return framework.criteria.map(criterion => ({
    id: criterion.id,
    path: levelsOf(framework, criterion.group) ?? [],
    weight: global.get(criterion.id)!,
    direction: criterion.direction,
    points: pointsOf(criterion),
    functions: functionsOf(framework, criterion),
    combine: criterion.combine,
    requirement: criterion.requirement
      ? { limit: criterion.requirement.limit, breach: criterion.requirement.breach }
      : null,
    developments: criterion.developments,
    flagged: criterion.flagged,
  }))
}

/** Functions on which a criterion is scored: those with a weight, or all of them alike. */
export function functionsOf(
  framework: Framework,
  criterion: Criterion,
): { id: string; weight: number }[] | null {
  if (criterion.per === 'model') return null
  const weights = criterion.functionWeights
  return framework.functions
    .filter(({ id }) => weights === undefined || Object.hasOwn(weights, id))
    .map(({ id }) => ({ id, weight: weights?.[id] ?? 1 }))
}

function pointsOf(criterion: Criterion) {
  const { scale, direction } = criterion
  if (scale.kind === 'number') return linearPoints(scale.worst, scale.best)
  const { min, max } = scaleEnds(criterion)
  return direction === 'max' ? linearPoints(min, max) : linearPoints(max, min)
}

function scoreOf({ model, criterion, fn, assessor, score }: GivenScore): Score {
  const range =
    score.state === 'value'
      ? { value: score.value, low: score.low, high: score.high }
      : { value: null, low: null, high: null }
  return { model, criterion, fn, assessor, state: score.state, ...range }
}

/** Whether a score or measurement still has a place under this version. */
function cellFilter(state: State, version: FrameworkVersion, models: string[]) {
  const active = new Set(models)
  const cells = new Set<string>()
  for (const criterion of version.framework.criteria)
    for (const { id } of functionsOf(version.framework, criterion) ?? [{ id: null }])
      cells.add(cellKey('', criterion.id, id))
  const current = new Map(version.framework.criteria.map(criterion => [criterion.id, criterion]))
  return ({
    model,
    criterion,
    fn,
    seq,
  }: {
    model: string
    criterion: string
    fn: string | null
    seq: number
  }) => {
    if (!active.has(model) || !cells.has(cellKey('', criterion, fn))) return false
    const then = state.versions
      .findLast(v => v.seq < seq)
      ?.framework.criteria.find(({ id }) => id === criterion)
    return then !== undefined && sameScale(then, current.get(criterion)!)
  }
}
