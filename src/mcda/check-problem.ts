import { checkCurve } from './expression/value-function.ts'
import { InvalidProblem } from './invalid.ts'
import { refuseDuplicates } from './labels.ts'
import { checkNumber } from './number.ts'
import type { Criterion, Problem, Score } from './problem.ts'
import { sumOfWeights } from './weights.ts'

/** Weights in points of 100 may miss 100 by no more than floating-point noise. */
const SUM_TOLERANCE = 1e-7

/** Refuses, with the place in the input, what would otherwise turn into NaN or a silent repair. */
export function checkProblem(problem: Problem): void {
  if (problem.models.length === 0) throw new InvalidProblem('empty', 'models', {})
  if (problem.criteria.length === 0) throw new InvalidProblem('empty', 'criteria', {})
  refuseDuplicates(problem.models, 'models')
  refuseDuplicates(problem.functions, 'functions')
  refuseDuplicates(problem.assessors, 'assessors')
  refuseDuplicates(
    problem.criteria.map(({ id }) => id),
    'criteria',
  )
  checkNumber(problem.closeCallMargin, 'closeCallMargin')
  problem.criteria.forEach((criterion, j) => {
    checkCriterion(problem, criterion, `criteria.${j}`)
  })
  const sum = problem.criteria.reduce((total, { weight }) => total + weight, 0)
  if (Math.abs(sum - 100) > SUM_TOLERANCE)
    throw new InvalidProblem('weights-sum', 'criteria', { sum, expected: 100 })
  checkScores(problem)
  checkProfiles(problem)
}

function checkCriterion(problem: Problem, criterion: Criterion, path: string): void {
  const { weight, direction, points, functions, requirement } = criterion
  checkNumber(weight, `${path}.weight`)
  if (weight < 0) throw new InvalidProblem('weight-negative', `${path}.weight`, { weight })
  checkCurve(points, direction, `${path}.points`)
  if (functions !== null) {
    if (functions.length === 0) throw new InvalidProblem('empty', `${path}.functions`, {})
    const ids = functions.map(({ id }) => id)
    refuseDuplicates(ids, `${path}.functions`)
    ids.forEach((id, k) => {
      if (!problem.functions.includes(id))
        throw new InvalidProblem('unknown-id', `${path}.functions.${k}.id`, { id })
    })
    functions.forEach(fn => {
      checkNumber(fn.weight, `${path}.functions`)
    })
    sumOfWeights(
      functions.map(fn => fn.weight),
      functions.length,
      `${path}.functions`,
    )
  }
  const limit = requirement?.limit
  if (typeof limit === 'number') checkNumber(limit, `${path}.requirement.limit`)
  else
    for (const [fn, each] of Object.entries(limit ?? {})) checkNumber(each, `${path}.requirement.limit.${fn}`)
}

/** Own weights cover every criterion and sum to 100, as the adopted ones do. */
function checkProfiles({ profiles = [], organisations = [], assessors, criteria }: Problem): void {
  refuseDuplicates(
    profiles.map(({ assessor }) => assessor),
    'profiles',
  )
  profiles.forEach(({ assessor, weights }, i) => {
    const path = `profiles.${i}`
    if (!assessors.includes(assessor))
      throw new InvalidProblem('unknown-id', `${path}.assessor`, { id: assessor })
    const missing = criteria.find(({ id }) => !Object.hasOwn(weights, id))
    if (missing) throw new InvalidProblem('missing-id', `${path}.weights`, { id: missing.id })
    const given = criteria.map(({ id }) => weights[id]!)
    const sum = sumOfWeights(given, criteria.length, `${path}.weights`)
    if (!(Math.abs(sum - 100) <= SUM_TOLERANCE))
      throw new InvalidProblem('weights-sum', `${path}.weights`, { sum, expected: 100 })
  })
  organisations.forEach(({ assessors: members }, i) => {
    members.forEach((id, k) => {
      if (!assessors.includes(id))
        throw new InvalidProblem('unknown-id', `organisations.${i}.assessors.${k}`, { id })
    })
  })
}

function checkScores(problem: Problem): void {
  const models = new Set(problem.models)
  const assessors = new Set(problem.assessors)
  const criteria = new Map(problem.criteria.map(criterion => [criterion.id, criterion]))
  const given = new Set<string>()
  problem.scores.forEach((score, i) => {
    const path = `scores.${i}`
    const unknown = (field: string, id: string) =>
      new InvalidProblem('unknown-id', `${path}.${field}`, { id })
    const { model, fn, assessor } = score
    if (!models.has(model)) throw unknown('model', model)
    const criterion = criteria.get(score.criterion)
    if (!criterion) throw unknown('criterion', score.criterion)
    const fnKnown = criterion.functions?.some(({ id }) => id === fn) ?? fn === null
    if (!fnKnown) throw unknown('fn', fn ?? '')
    if (assessor !== null && !assessors.has(assessor)) throw unknown('assessor', assessor)
    const key = JSON.stringify([model, score.criterion, fn, assessor])
    if (given.has(key)) throw new InvalidProblem('duplicate-id', path, { id: key })
    given.add(key)
    checkLevels(score, path)
  })
}

/** One level, within its own range, where the state says so, and none elsewhere. */
function checkLevels({ state, value, low, high }: Score, path: string): void {
  const levels = { value, low, high }
  for (const [field, level] of Object.entries(levels)) {
    if (level === null) continue
    if (state !== 'value') throw new InvalidProblem('shape', `${path}.${field}`, { expected: 0, found: 1 })
    checkNumber(level, `${path}.${field}`)
  }
  if (state !== 'value') return
  if (value === null) throw new InvalidProblem('shape', `${path}.value`, { expected: 1, found: 0 })
  const [min, max] = [low ?? value, high ?? value]
  if (value < min || value > max)
    throw new InvalidProblem('out-of-range', `${path}.value`, { value, min, max })
}
