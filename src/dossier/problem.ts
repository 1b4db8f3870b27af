import { cellKey } from '../mcda/cell.ts'
import type { Problem, Criterion as ProblemCriterion, Score } from '../mcda/problem.ts'
import type { Criterion, Framework } from './framework.ts'
import { Refusal } from './refusal.ts'
import { curveOf } from './scale.ts'
import {
  activeModels,
  type FrameworkVersion,
  type GivenScore,
  type Participant,
  type State,
  sameScale,
  sealed,
} from './state.ts'
import { levelsOf, weightsOf } from './tree.ts'
import { fitting, spread } from './weighting.ts'

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
  const assessors = [...state.participants.values()].filter(
    ({ id, role, left }) => role === 'assessor' && (!left || judges.has(id)),
  )
  return {
    models,
    functions: framework.functions.map(({ id }) => id),
    assessors: assessors.map(({ id }) => id),
    aggregation: framework.aggregation,
    closeCallMargin: framework.closeCallMargin,
    criteria: criteriaOf(framework),
    ...profilesOf(state, framework, assessors),
    ...organisationsOf(assessors),
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

/**
 * A version of the framework (by default the one in force) and its decision problem.
 * @throws Refusal when nothing is sealed, or there is no model to rank.
 */
export function rankableOrRefuse(
  state: State,
  version: FrameworkVersion | null = sealed(state),
): { version: FrameworkVersion; problem: Problem } {
  if (!version) throw new Refusal('framework-not-sealed')
  const problem = problemOf(state, version)
  if (problem.models.length === 0) throw new Refusal('nothing-to-score')
  return { version, problem }
}

/** Every assessor's standing answer when a round had closed. */
export const scoresUntil = (state: State, version: FrameworkVersion, round: number): Score[] =>
  standingScores(state, version, round).map(scoreOf)

/** The same, with when it was given. */
export function standingScores(state: State, version: FrameworkVersion, round: number): GivenScore[] {
  const models = activeModels(state).map(({ id }) => id)
  const standing = new Map(
    state.history
      .filter(score => score.round <= round)
      .map(score => [`${score.assessor} ${cellKey(score.model, score.criterion, score.fn)}`, score]),
  )
  return [...standing.values()].filter(cellFilter(state, version, models))
}

/** The sets that fit this version; an amendment that weighs something else leaves them behind. */
function profilesOf(
  state: State,
  framework: Framework,
  assessors: readonly Participant[],
): Pick<Problem, 'profiles'> {
  const given = assessors.flatMap(({ id }) => state.weightSets.get(id) ?? [])
  const profiles = fitting(framework, given).map(({ assessor, sets }) => ({
    assessor,
    weights: Object.fromEntries(spread(framework, sets).global),
  }))
  return profiles.length > 0 ? { profiles } : {}
}

function organisationsOf(assessors: readonly Participant[]): Pick<Problem, 'organisations'> {
  const ids = new Set(assessors.flatMap(({ organisation }) => organisation ?? []))
  if (ids.size === 0) return {}
  return {
    organisations: [...ids].map(id => ({
      id,
      assessors: assessors.filter(({ organisation }) => organisation === id).map(member => member.id),
    })),
  }
}

export function criteriaOf(framework: Framework): ProblemCriterion[] {
  const { global } = weightsOf(framework)
  return framework.criteria.map(criterion => ({
    id: criterion.id,
    path: levelsOf(framework, criterion.group) ?? [],
    weight: global.get(criterion.id)!,
    direction: criterion.direction,
    points: curveOf(criterion),
    functions: functionsOf(framework, criterion),
    combine: criterion.combine,
    requirement: criterion.requirement
      ? { limit: criterion.requirement.limit, breach: criterion.requirement.breach }
      : null,
    ...(criterion.preference ? { preference: criterion.preference } : {}),
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
