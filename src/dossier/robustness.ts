import { z } from 'zod'
import { type AdditiveRanking, rankAdditive } from '../mcda/additive.ts'
import { firstsOf } from '../mcda/group/first-place.ts'
import type { Criterion, Problem } from '../mcda/problem.ts'
import { exchangesOf } from '../mcda/robustness/exchange.ts'
import { openScores } from '../mcda/robustness/open-scores.ts'
import { preferencesOf } from '../mcda/robustness/preference.ts'
import { robustnessRadius } from '../mcda/robustness/robustness-radius.ts'
import { scoreFlips } from '../mcda/robustness/score-flip.ts'
import { weightStability } from '../mcda/robustness/weight-stability.ts'
import { type ValueMatrix, valueMatrixOf, weighedCriteria } from '../mcda/value-matrix.ts'
import { checkWeightSpace } from '../mcda/weight-space/check-weight-space.ts'
import type { WeightSpace } from '../mcda/weight-space/weight-space.ts'
import { type WeightStatement, weightSpaceOf } from '../mcda/weight-space/weight-statement.ts'
import { Basis, basisOf } from './outcome.ts'
import { rankableOrRefuse } from './problem.ts'
import type { State } from './state.ts'

export const ROBUSTNESS = 'robustness@1'

const number = z.number()
const id = z.string()
const ids = z.array(id)
const range = z.strictObject({ from: number, to: number })
const tippingPoint = z.strictObject({
  at: number,
  tied: ids.meta({ description: 'Who share the first place there.' }),
  next: ids.meta({ description: 'Who is first just beyond; empty at the end of the scale.' }),
})
const WeightStability = z
  .strictObject({
    of: z.enum(['criterion', 'group']),
    id,
    scope: z.enum(['all', 'siblings']).meta({
      description: 'What it exchanges weight with: all else, or only what is in the same group.',
    }),
    weight: number,
    most: number,
    obstacle: z.enum(['no-weight', 'no-proportion-inside', 'no-proportion-outside']).nullable(),
    stable: z
      .strictObject({
        winner: range,
        ranking: range,
        below: tippingPoint.nullable(),
        above: tippingPoint.nullable(),
        best: z.array(range.extend({ first: ids })),
      })
      .nullable(),
  })
  .meta({
    id: 'WeightStability',
    description: 'One weight is varied, the others keep their proportions. In points of 100.',
  })
const Flip = z
  .strictObject({ level: number, change: number, beyond: z.boolean(), first: ids })
  .meta({ id: 'Flip', description: 'The smallest change of a level that changes the first place.' })
const cell = { model: id, criterion: id, fn: id.nullable() }
const Attainable = z
  .strictObject({ rank: z.int(), bound: z.int(), exact: z.boolean(), weights: z.array(number) })
  .meta({
    id: 'AttainableRank',
    description: 'With weights at which it is attained; nothing beyond `bound` can be.',
  })
const openOutlook = z.strictObject({
  certainFirst: ids,
  possibleFirst: ids,
  models: z.array(
    z.strictObject({
      model: id,
      low: number,
      high: number,
      canBeOut: z.boolean(),
      bestRank: z.int().nullable(),
      worstRank: z.int().nullable(),
    }),
  ),
})

/** How firm the ranking is: exact, without simulation. Weights in points of 100, in the order of `criteria`. */
export const Robustness = z
  .strictObject({
    basis: Basis,
    models: ids.meta({ description: 'Those that take part, best first; matrices are in this order.' }),
    criteria: ids.meta({
      description: 'Those that are weighed; an exclusion threshold without weight is not.',
    }),
    first: ids.nullable(),
    unanswered: z.enum(['open-totals', 'fewer-than-two']).nullable().meta({
      description:
        'Why stability, radius and flips are null: a missing score could change a total, or there is nobody to compare with.',
    }),
    stability: z.array(WeightStability).nullable(),
    radius: z
      .strictObject({
        radius: number.nullable(),
        rivals: z.array(
          z.strictObject({ model: id, change: number.nullable(), weights: z.array(number).nullable() }),
        ),
      })
      .nullable()
      .meta({
        description: 'The smallest sum of changes of weights that puts another model first; null: none does.',
      }),
    flips: z
      .strictObject({
        tested: z.int(),
        flips: z.array(
          z.strictObject({
            ...cell,
            level: number,
            better: Flip.nullable(),
            worse: Flip.nullable(),
            share: number,
            byOne: z.strictObject({ better: z.boolean(), worse: z.boolean() }),
          }),
        ),
      })
      .nullable(),
    preference: z.array(
      z
        .strictObject({
          information: z.enum(['adopted', 'none', 'statements', 'profiles']).meta({
            description:
              "What is known of the weights: as adopted; nothing; what was stated; mixtures of the assessors' own.",
          }),
          least: z.array(z.array(number)).meta({
            description: 'The least by which the row can be ahead of the column, in points.',
          }),
          necessary: z.array(z.array(z.boolean())),
          possible: z.array(z.array(z.boolean())),
          ranks: z.array(z.strictObject({ model: id, best: Attainable, worst: Attainable })),
          certainFirst: ids,
          possibleFirst: ids,
        })
        .meta({ id: 'Preference', description: 'Over all weights of the set, and all open scores.' }),
    ),
    open: z.strictObject({
      coverage: z.strictObject({
        cells: z.int(),
        known: z.int(),
        knownWeight: number,
        models: z.array(z.strictObject({ model: id, knownWeight: number })),
      }),
      missing: openOutlook,
      withFlagged: openOutlook,
      collect: z.array(
        z.strictObject({
          ...cell,
          state: z.enum(['missing', 'cannot-judge']),
          points: number,
          canExclude: z.boolean(),
          canChangeFirst: z.boolean(),
        }),
      ),
    }),
  })
  .meta({ id: 'Robustness' })
export type Robustness = z.infer<typeof Robustness>

/**
 * @throws Refusal when nothing is sealed, or there is no model to rank; InvalidProblem when the statements
 * contradict each other or name what is no criterion.
 */
export function robustnessOf(state: State, statements?: readonly WeightStatement[]): Robustness {
  const { version, problem } = rankableOrRefuse(state)
  return {
    basis: basisOf(state, version, ROBUSTNESS),
    ...robustnessIn(problem, rankAdditive(problem), statements),
  }
}

/** What follows from the decision problem alone: what `reproduce` computes again. */
export function robustnessIn(
  problem: Problem,
  base: AdditiveRanking = rankAdditive(problem),
  statements: readonly WeightStatement[] = [],
): Omit<Robustness, 'basis'> {
  const { ranking } = base
  const criteria = weighedCriteria(problem)
  const weighed = criteria.map(criterion => problem.criteria.indexOf(criterion))
  const isFew = ranking.length < 2
  const matrix = isFew ? null : weighedMatrix(base, problem, criteria)
  return {
    models: ranking.map(({ model }) => model),
    criteria: criteria.map(({ id }) => id),
    first: firstsOf(ranking),
    unanswered: isFew ? 'fewer-than-two' : matrix ? null : 'open-totals',
    stability: matrix && stabilityOf(criteria, matrix),
    radius: matrix && radiusOf(criteria, matrix),
    flips: matrix && scoreFlips(problem, base),
    preference: isFew
      ? []
      : knownWeights(problem, criteria, statements).map(({ information, space }) => ({
          information,
          ...preferenceOf(base, weighed, space),
        })),
    open: openScores(problem, base),
  }
}

function weighedMatrix(
  base: AdditiveRanking,
  problem: Problem,
  weighed: readonly Criterion[],
): ValueMatrix | null {
  const matrix = valueMatrixOf(
    base,
    problem.criteria.map(({ weight }) => weight),
  )
  if (!matrix) return null
  const kept = matrix.criteria.map(id => weighed.some(criterion => criterion.id === id))
  return {
    models: matrix.models,
    criteria: matrix.criteria.filter((_, j) => kept[j]),
    weights: matrix.weights.filter((_, j) => kept[j]),
    values: matrix.values.map(row => row.filter((_, j) => kept[j])),
  }
}

function stabilityOf(criteria: readonly Criterion[], matrix: ValueMatrix) {
  const paths = matrix.criteria.map(criterion => criteria.find(({ id }) => id === criterion)!.path)
  return exchangesOf(matrix.criteria, paths).map(exchange => weightStability(matrix, exchange))
}

/** A criterion that weighs nothing, and of which a value is open, keeps weighing nothing. */
function radiusOf(criteria: readonly Criterion[], matrix: ValueMatrix) {
  const { radius, rivals } = robustnessRadius(matrix)
  const place = criteria.map(({ id }) => matrix.criteria.indexOf(id))
  return {
    radius,
    rivals: rivals.map(({ weights, ...rival }) => ({
      ...rival,
      weights: weights && place.map(j => weights[j] ?? 0),
    })),
  }
}

interface Known {
  information: Robustness['preference'][number]['information']
  space: WeightSpace
}

function knownWeights(
  { profiles = [] }: Problem,
  criteria: readonly Criterion[],
  statements: readonly WeightStatement[],
): Known[] {
  const size = criteria.length
  const mixtures = (points: number[][]): WeightSpace => ({
    kind: 'hull',
    size,
    points: points.map(weights => weights.map(weight => weight / 100)),
  })
  const known: Known[] = [
    { information: 'adopted', space: mixtures([criteria.map(({ weight }) => weight)]) },
    { information: 'none', space: { kind: 'polytope', size, constraints: [] } },
  ]
  if (statements.length > 0) {
    const ids = criteria.map(({ id }) => id)
    const space = weightSpaceOf(ids, statements)
    checkWeightSpace(space)
    known.push({ information: 'statements', space })
  }
  if (profiles.length > 0) {
    const own = profiles.map(({ weights }) => criteria.map(({ id }) => weights[id]!))
    known.push({ information: 'profiles', space: mixtures(own) })
  }
  return known
}

function preferenceOf({ ranking }: AdditiveRanking, weighed: readonly number[], space: WeightSpace) {
  const end = (of: 'low' | 'high') =>
    ranking.map(({ contributions }) => weighed.map(j => contributions[j]![of]))
  const found = preferencesOf(space, { low: end('low'), high: end('high') })
  const inPoints = ({ weights, ...attained }: (typeof found.best)[number]) => ({
    ...attained,
    weights: weights.map(weight => 100 * weight),
  })
  const models = ranking.map(({ model }) => model)
  return {
    least: found.least.map(row => row.map(least => 100 * least)),
    necessary: found.necessary,
    possible: found.possible,
    ranks: models.map((model, a) => ({
      model,
      best: inPoints(found.best[a]!),
      worst: inPoints(found.worst[a]!),
    })),
    certainFirst: models.filter((_, a) => found.worst[a]!.bound === 1),
    possibleFirst: models.filter((_, a) => found.best[a]!.rank === 1),
  }
}
