import { InvalidProblem } from './invalid.ts'
import type { Problem } from './problem.ts'
import { checkPoints } from './value.ts'

/** Weights in points of 100 may miss 100 by no more than floating-point noise. */
const SUM_TOLERANCE = 1e-9

/** Refuses, with the place in the input, what would otherwise turn into NaN or a silent repair. */
export function checkProblem(problem: Problem): void {
  if (problem.models.length === 0) throw new InvalidProblem('empty', 'models')
  if (problem.criteria.length === 0) throw new InvalidProblem('empty', 'criteria')
  let sum = 0
  problem.criteria.forEach((criterion, j) => {
    if (!Number.isFinite(criterion.weight)) throw new InvalidProblem('not-finite', `criteria.${j}.weight`)
    if (criterion.weight < 0) throw new InvalidProblem('weight-negative', `criteria.${j}.weight`)
    checkPoints(criterion.points, `criteria.${j}.points`)
    sum += criterion.weight
  })
  if (Math.abs(sum - 100) > SUM_TOLERANCE * 100) throw new InvalidProblem('weights-sum', 'criteria', { sum })
  const models = new Set(problem.models)
  const criteria = new Map(problem.criteria.map(criterion => [criterion.id, criterion]))
  problem.scores.forEach((score, i) => {
    if (!models.has(score.model)) throw new InvalidProblem('shape', `scores.${i}.model`)
    const criterion = criteria.get(score.criterion)
    if (!criterion) throw new InvalidProblem('shape', `scores.${i}.criterion`)
    const fnKnown = criterion.functions?.some(fn => fn.id === score.fn) ?? score.fn === null
    if (!fnKnown) throw new InvalidProblem('shape', `scores.${i}.fn`)
    for (const part of ['value', 'low', 'high'] as const) {
      const number = score[part]
      if (number !== null && !Number.isFinite(number))
        throw new InvalidProblem('not-finite', `scores.${i}.${part}`)
    }
    if ((score.state === 'value') !== (score.value !== null))
      throw new InvalidProblem('shape', `scores.${i}.value`)
  })
}
