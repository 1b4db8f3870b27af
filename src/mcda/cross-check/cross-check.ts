import { ADDITIVE } from '../additive.ts'
import { columnsOf } from '../columns.ts'
import { kendallTauB } from '../group/kendall-tau-b.ts'
import { InvalidProblem } from '../invalid.ts'
import { refuseDuplicates } from '../labels.ts'
import { checkMatrix } from '../matrix.ts'
import { checkNumber } from '../number.ts'
import { type Table, tableForm, valuesTable, weightsTable } from '../table.ts'
import { shareOf, sumOfWeights } from '../weights.ts'
import {
  additiveAnswer,
  type CrossCheckAnswer,
  productAnswer,
  prometheeAnswer,
  regretAnswer,
  topsisAnswer,
  vikorAnswer,
} from './cross-check-method.ts'
import { type DisagreementKind, sourceOf, tellingPair } from './disagreement.ts'
import { regretsTable } from './minimax-regret.ts'
import { checkPreference, type PreferenceFunction } from './preference-function.ts'
import { criterionFlowsTable, flowsTable } from './promethee.ts'
import { distancesTable } from './topsis.ts'
import { regretTermsTable, vikorTable } from './vikor.ts'
import { logTermsTable } from './weighted-product.ts'

/** A sealed problem with a value in every cell. */
export interface CrossCheckProblem {
  models: string[]
  /** Weights in points of 100. Thresholds are on the value scale; none: any difference counts. */
  criteria: { id: string; weight: number; preference?: PreferenceFunction | null }[]
  /** Row = model, column = criterion: in [0,1] on the fixed scales, as the additive ranking uses them. */
  values: number[][]
}

export interface MethodCheck extends Pick<CrossCheckAnswer, 'method' | 'better' | 'scores' | 'ranks'> {
  /** Kendall's tau-b with the adopted ranking; null where one of the two puts all models level. */
  tauB: number | null
}

/** Why a method ranks otherwise, on the pair of models that tells most (`tellingPair`). */
export interface Disagreement {
  method: string
  kind: DisagreementKind
  /** Who is first by this method, and whether those are others than in the adopted ranking. */
  first: string[]
  firstDiffers: boolean
  /** The adopted ranking has `above` above `below`; level with it when kind is 'separated'. */
  above: string
  below: string
  /** The criterion it comes from. */
  criterion: string
  /** Its share in the difference in favour of `below`, by the method and by the adopted total: -1 to 1. */
  share: number
  adoptedShare: number
}

export interface CrossCheck {
  models: string[]
  adopted: { method: typeof ADDITIVE; scores: number[]; ranks: number[] }
  checks: MethodCheck[]
  /** One for each method whose ranking is not the adopted one. */
  disagreements: Disagreement[]
  /** Models with a value of 0 on a criterion with weight: the weighted product is 0, whatever the rest. */
  zeroed: string[]
  /** Pairs that PROMETHEE I leaves undecided. */
  incomparable: [string, string][]
  tables: Table[]
}

const crossCheckTable = tableForm('cross-check', 'R', 'quantities', 'models')
const agreementTable = tableForm('agreement', 'τ_b', 'quantities', 'quantities')

/** Every table of a cross-check: the steps of each method, then the ranks together. */
export const crossCheckTables = [
  valuesTable,
  weightsTable,
  logTermsTable,
  distancesTable,
  regretTermsTable,
  vikorTable,
  criterionFlowsTable,
  flowsTable,
  regretsTable,
  crossCheckTable,
  agreementTable,
] as const

/**
 * The adopted additive ranking beside five other methods, on the same values and weights.
 *
 * TOPSIS measures to the fixed ideals 1 and 0, and VIKOR between those ends, its S and R included: with
 * them, as with the additive total and the weighted product, no score depends on which other models are
 * listed. PROMETHEE and minimax regret compare the models with each other: there a model more or less
 * can change the order of the others.
 *
 * A disagreement comes from the criterion that speaks for the model that gains with a larger share of
 * the method's difference between the pair than of the additive difference, by the widest margin
 * (`sourceOf`). How a method's difference divides over the criteria stands with each method in
 * cross-check-method.ts; added up, the parts have the sign of the difference.
 * @throws InvalidProblem with the place of what is no value in [0,1], or of weights that do not sum to 100.
 */
export function crossChecks(problem: CrossCheckProblem): CrossCheck {
  const { models } = problem
  const criteria = problem.criteria.map(({ id }) => id)
  const points = problem.criteria.map(({ weight }) => weight)
  const weights = shareOf(points, checkedSum(problem))
  const labelled = { models, criteria, values: columnsOf(problem.values) }
  const adopted = additiveAnswer(labelled.values, points)
  const product = productAnswer(labelled, weights)
  const preferences = problem.criteria.map(({ preference }) => preference ?? { type: 'usual' as const })
  const promethee = prometheeAnswer(labelled, weights, preferences)
  const answers = [
    product,
    topsisAnswer(labelled, weights),
    vikorAnswer(labelled, weights),
    promethee,
    regretAnswer(labelled, points),
  ]
  const checks = answers.map(({ method, better, scores, ranks }) => ({
    method,
    better,
    scores,
    ranks,
    tauB: kendallTauB(adopted.ranks, ranks).tauB,
  }))
  const labels = answers.map(({ method }) => method.split('@')[0]!.replaceAll('_', '-'))
  return {
    models,
    adopted: { method: ADDITIVE, scores: adopted.scores, ranks: adopted.ranks },
    checks,
    disagreements: answers.flatMap(answer => disagreementOf(answer, adopted, models, criteria) ?? []),
    zeroed: product.zeroed,
    incomparable: promethee.incomparable,
    tables: [
      valuesTable.of(models, criteria, problem.values),
      weightsTable.of(['weight'], criteria, [points]),
      ...answers.flatMap(({ tables }) => tables),
      crossCheckTable.of(['additive', ...labels], models, [
        adopted.ranks,
        ...answers.map(({ ranks }) => ranks),
      ]),
      agreementTable.of(
        labels,
        ['tau-b'],
        checks.map(({ tauB }) => [tauB]),
      ),
    ],
  }
}

function disagreementOf(
  { method, ranks, partsFor }: CrossCheckAnswer,
  adopted: Pick<CrossCheckAnswer, 'ranks' | 'partsFor'>,
  models: readonly string[],
  criteria: readonly string[],
): Disagreement | null {
  const pair = tellingPair(adopted.ranks, ranks)
  if (!pair) return null
  const { kind, above, below } = pair
  const source = sourceOf(partsFor(below, above), adopted.partsFor(below, above))
  return {
    method,
    kind,
    first: models.filter((_, i) => ranks[i] === 1),
    firstDiffers: ranks.some((rank, i) => (rank === 1) !== (adopted.ranks[i] === 1)),
    above: models[above]!,
    below: models[below]!,
    ...source,
    criterion: criteria[source.criterion]!,
  }
}

/** Weights in points of 100 may miss 100 by no more than floating-point noise. */
const SUM_TOLERANCE = 1e-7

/** Sum of the weights of a problem without faults. */
function checkedSum({ models, criteria, values }: CrossCheckProblem): number {
  if (models.length === 0) throw new InvalidProblem('empty', 'models', {})
  if (criteria.length === 0) throw new InvalidProblem('empty', 'criteria', {})
  const ids = criteria.map(({ id }) => id)
  refuseDuplicates(models, 'models')
  refuseDuplicates(ids, 'criteria')
  criteria.forEach(({ weight, preference }, j) => {
    checkNumber(weight, `criteria.${j}.weight`)
    if (preference) checkPreference(preference, `criteria.${j}.preference`)
  })
  const sum = sumOfWeights(
    criteria.map(({ weight }) => weight),
    criteria.length,
    'criteria',
  )
  if (Math.abs(sum - 100) > SUM_TOLERANCE)
    throw new InvalidProblem('weights-sum', 'criteria', { sum, expected: 100 })
  if (values.length !== models.length)
    throw new InvalidProblem('shape', 'values', { expected: models.length, found: values.length })
  checkMatrix(values, criteria.length, 'values')
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      checkNumber(value, `values.${i}.${j}`)
      if (value < 0 || value > 1)
        throw new InvalidProblem('out-of-range', `values.${i}.${j}`, { value, min: 0, max: 1 })
    })
  })
  return sum
}
