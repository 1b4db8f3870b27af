import { InvalidProblem } from '../invalid.ts'
import { refuseDuplicates } from '../labels.ts'
import { checkNumbers } from '../number.ts'
import type { Criterion, Problem } from '../problem.ts'
import { levelEnds } from '../value.ts'
import { type Effect, type EffectOf, weightsAfter } from './effect.ts'
import {
  MOST_DEVELOPMENTS,
  MOST_OUTCOMES,
  type OpenDevelopment,
  type OpenOutcome,
} from './open-development.ts'

/** Probabilities that are known may miss 1 by no more than this. */
const SUM_TOLERANCE = 1e-9
/** Different sets of weights that developments can make together. */
const MOST_WEIGHTINGS = 1000
/** Of outcomes, nothing included: what can still be counted exactly. */
const MOST_COMBINATIONS = 1e15

/**
 * Refuses developments that have no defensible meaning for this problem: without outcomes, on models,
 * criteria or functions that are not there, to levels off the scale, with probabilities that cannot add up
 * to 1, or with weights that together exceed 100 when several come true.
 * @throws InvalidProblem with a path such as `developments.0.outcomes.1.effects.0.to`.
 */
export function checkDevelopments(
  problem: Problem,
  developments: readonly OpenDevelopment[],
  path = 'developments',
): void {
  if (developments.length > MOST_DEVELOPMENTS) throw tooMany(path, developments.length, MOST_DEVELOPMENTS)
  const total = developments.reduce((product, { outcomes }) => product * (outcomes.length + 1), 1)
  if (total > MOST_COMBINATIONS)
    throw new InvalidProblem('too-much-work', path, { found: total, limit: MOST_COMBINATIONS })
  refuseDuplicates(
    developments.map(({ id }) => id),
    path,
  )
  developments.forEach(({ outcomes }, d) => {
    const at = `${path}.${d}.outcomes`
    if (outcomes.length === 0) throw new InvalidProblem('empty', at, {})
    if (outcomes.length > MOST_OUTCOMES) throw tooMany(at, outcomes.length, MOST_OUTCOMES)
    refuseDuplicates(
      outcomes.map(({ id }) => id),
      at,
    )
    outcomes.forEach(({ effects }, o) => {
      effects.forEach((effect, k) => {
        checkEffect(problem, effect, `${at}.${o}.effects.${k}`)
      })
    })
    checkProbabilities(outcomes, at)
  })
  checkWeightings(problem.criteria, developments, path)
}

const tooMany = (path: string, found: number, limit: number) =>
  new InvalidProblem('too-many', path, { found, limit })

function checkEffect(problem: Problem, effect: Effect, path: string): void {
  checkNumbers(effect, path)
  if (effect.kind === 'rule-out') {
    refuseUnknown(effect.models, problem.models, `${path}.models`)
    return
  }
  const criterion = problem.criteria.find(({ id }) => id === effect.criterion)
  if (!criterion) throw new InvalidProblem('unknown-id', `${path}.criterion`, { id: effect.criterion })
  const functions = criterion.functions?.map(({ id }) => id) ?? []
  switch (effect.kind) {
    case 'shift':
    case 'level':
      refuseUnknown(effect.models ?? [], problem.models, `${path}.models`)
      refuseUnknown(effect.functions ?? [], functions, `${path}.functions`)
      if (effect.kind === 'level') refuseOutside(effect.to, ...levelEnds(criterion.points), `${path}.to`)
      return
    case 'requirement': {
      const named = typeof effect.limit === 'number' ? [] : Object.keys(effect.limit)
      const unknown = named.find(id => !functions.includes(id))
      if (unknown !== undefined)
        throw new InvalidProblem('unknown-id', `${path}.limit.${unknown}`, { id: unknown })
      return
    }
    case 'weight':
      refuseOutside(effect.weight, 0, 100, `${path}.weight`)
  }
}

function refuseUnknown(ids: readonly string[], known: readonly string[], path: string): void {
  ids.forEach((id, i) => {
    if (!known.includes(id)) throw new InvalidProblem('unknown-id', `${path}.${i}`, { id })
  })
}

function refuseOutside(value: number, min: number, max: number, path: string): void {
  if (!(value >= min && value <= max)) throw new InvalidProblem('out-of-range', path, { value, min, max })
}

function checkProbabilities(outcomes: readonly OpenOutcome[], path: string): void {
  const given = outcomes.flatMap(({ probability }) => probability ?? [])
  if (given.length === 0) return
  outcomes.forEach(({ id, probability }, o) => {
    const at = `${path}.${o}.probability`
    if (!probability) throw new InvalidProblem('probability-missing', at, { outcome: id })
    const { low, high } = probability
    checkNumbers(probability, at)
    refuseOutside(low, 0, 1, `${at}.low`)
    refuseOutside(high, 0, 1, `${at}.high`)
    if (low > high) throw new InvalidProblem('range-reversed', at, { min: low, max: high })
  })
  const [least, most] = (['low', 'high'] as const).map(end =>
    given.reduce((sum, range) => sum + range[end], 0),
  ) as [number, number]
  if (least > 1 + SUM_TOLERANCE || most < 1 - SUM_TOLERANCE)
    throw new InvalidProblem('probabilities-sum', path, { least, most })
}

/** Every set of weights that the developments can name together, each development with an outcome or none. */
function checkWeightings(
  criteria: readonly Criterion[],
  developments: readonly OpenDevelopment[],
  path: string,
): void {
  let weightings = new Map<string, EffectOf<'weight'>[]>([['', []]])
  developments.forEach(({ outcomes }, d) => {
    const next = new Map(weightings)
    outcomes.forEach(({ effects }, o) => {
      const named = effects.filter((effect): effect is EffectOf<'weight'> => effect.kind === 'weight')
      if (named.length === 0) return
      for (const before of weightings.values()) {
        const together = [...before, ...named]
        refuseExcess(criteria, together, `${path}.${d}.outcomes.${o}`)
        next.set(namedWeights(criteria, together), together)
      }
    })
    if (next.size > MOST_WEIGHTINGS) throw tooMany(path, next.size, MOST_WEIGHTINGS)
    weightings = next
  })
}

function refuseExcess(criteria: readonly Criterion[], effects: readonly Effect[], path: string): void {
  try {
    weightsAfter(criteria, effects)
  } catch (error) {
    throw error instanceof InvalidProblem ? error.at(path) : error
  }
}

/** Which weights are named, as a text to compare by. */
function namedWeights(criteria: readonly Criterion[], effects: readonly EffectOf<'weight'>[]): string {
  const named = new Map(effects.map(({ criterion, weight }) => [criterion, weight]))
  return criteria.map(({ id }) => named.get(id) ?? '').join()
}
