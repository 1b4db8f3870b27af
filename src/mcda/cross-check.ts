import { ADDITIVE } from './additive.ts'
import { type Columns, columnAt, columnsOf, rowsOf, weighted, weightedTotals } from './columns.ts'
import { type DisagreementKind, indexOfLargest, sharesOf, tellingPair } from './disagreement.ts'
import { InvalidProblem } from './invalid.ts'
import { kendallTauB } from './kendall-tau-b.ts'
import { refuseDuplicates } from './labels.ts'
import { checkMatrix } from './matrix.ts'
import { minimaxRegret, regretsTable } from './minimax-regret.ts'
import { checkNumber } from './number.ts'
import { checkPreference, type PreferenceFunction } from './preference-function.ts'
import {
  criterionFlows,
  criterionFlowsTable,
  flowsTable,
  flowTolerance,
  netOf,
  outrankingFlows,
  relationsOf,
} from './promethee.ts'
import { competitionRanks, tieTolerance } from './rank.ts'
import { type Table, tableForm, valuesTable, weightsTable } from './table.ts'
import { distancesTable, topsis } from './topsis.ts'
import { regretTermsTable, vikor, vikorTable } from './vikor.ts'
import { logTermsOf, logTermsTable, productRanks, weightedProduct } from './weighted-product.ts'
import { shareOf, sumOfWeights } from './weights.ts'

/** A sealed problem with a value in every cell. */
export interface CrossCheckProblem {
  models: string[]
  /** Weights in points of 100. Thresholds are on the value scale; none: any difference counts. */
  criteria: { id: string; weight: number; preference?: PreferenceFunction | null }[]
  /** Row = model, column = criterion: in [0,1] on the fixed scales, as the additive ranking uses them. */
  values: number[][]
}

export interface MethodCheck {
  /** name@version, as behind the stateless door. */
  method: string
  better: 'higher' | 'lower'
  /** In the order of the models. */
  scores: number[]
  ranks: number[]
  /** Kendall's tau-b with the adopted ranking; null where one of the two puts all models level. */
  tauB: number | null
}

/** Why a method ranks otherwise, on the pair of models that tells most (see `tellingPair`). */
export interface Disagreement {
  method: string
  kind: DisagreementKind
  /** Who is first by this method, and whether that is someone else than in the adopted ranking. */
  first: string[]
  firstDiffers: boolean
  /** The adopted ranking has `above` above `below`, or level with it when kind is 'separated'. */
  above: string
  below: string
  /** The criterion it comes from. */
  criterion: string
  /** That criterion's share in the difference in favour of `below`, by the method and by the adopted total. */
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

/** A method's answer, and what each criterion adds to the difference in favour of one model over another. */
interface Answer {
  check: Omit<MethodCheck, 'tauB'>
  partsFor(below: number, above: number): number[]
  tables: Table[]
}

/**
 * The adopted additive ranking beside five other methods, on the same values and weights.
 *
 * TOPSIS measures to the fixed ideals 1 and 0, and VIKOR between the fixed ends (its S and R included):
 * with them, as with the additive total and the weighted product, no model's score depends on which
 * other models are listed. PROMETHEE and minimax regret compare the models with each other, and can
 * change order when one is added or withdrawn.
 *
 * A disagreement comes from the criterion whose share in the method's difference between the pair
 * exceeds its share in the additive difference most, in favour of the model that gains. The parts sum to
 * the method's own difference: w·ln v (weighted product; ln 0 counts as -10⁶), squared distances, each
 * times the mean of the other squared distance (TOPSIS, the sign of d⁻(b)²·d⁺(a)² - d⁻(a)²·d⁺(b)²), the
 * terms of S and the one of R (VIKOR), net flows per criterion (PROMETHEE), largest regret (minimax).
 * @throws InvalidProblem with the place of what is no value in [0,1], or of weights that do not sum to 100.
 */
export function crossChecks(problem: CrossCheckProblem): CrossCheck {
  checkCrossCheck(problem)
  const { models, criteria } = problem
  const ids = criteria.map(({ id }) => id)
  const points = criteria.map(({ weight }) => weight)
  const values = columnsOf(problem.values)
  const adopted = additive(values, points)
  const { zeroed, incomparable, answers } = answersOf(problem, values)
  const checks = answers.map(({ check }) => ({
    ...check,
    tauB: kendallTauB(adopted.ranks, check.ranks).tauB,
  }))
  const disagreements = answers.flatMap(({ check: { method, ranks }, partsFor }): Disagreement[] => {
    const pair = tellingPair(adopted.ranks, ranks)
    if (!pair) return []
    const { kind, above, below } = pair
    const shares = sharesOf(partsFor(below, above))
    const adoptedShares = sharesOf(adopted.partsFor(below, above))
    const j = indexOfLargest(shares.map((share, k) => share - adoptedShares[k]!))
    const isFirst = ranks.map(rank => rank === 1)
    return [
      {
        method,
        kind,
        first: models.filter((_, i) => isFirst[i]),
        firstDiffers: isFirst.some((first, i) => first !== (adopted.ranks[i] === 1)),
        above: models[above]!,
        below: models[below]!,
        criterion: ids[j]!,
        share: shares[j]!,
        adoptedShare: adoptedShares[j]!,
      },
    ]
  })
  const labels = checks.map(({ method }) => method.split('@')[0]!.replaceAll('_', '-'))
  return {
    models,
    adopted: { method: ADDITIVE, scores: adopted.scores, ranks: adopted.ranks },
    checks,
    disagreements,
    zeroed,
    incomparable,
    tables: [
      valuesTable.of(models, ids, problem.values),
      weightsTable.of(['weight'], ids, [points]),
      ...answers.flatMap(({ tables }) => tables),
      crossCheckTable.of(['additive', ...labels], models, [
        adopted.ranks,
        ...checks.map(({ ranks }) => ranks),
      ]),
      agreementTable.of(
        labels,
        ['tau-b'],
        checks.map(({ tauB }) => [tauB]),
      ),
    ],
  }
}

function additive(values: Columns, points: number[]) {
  const scores = weightedTotals(values, points)
  return { scores, ranks: competitionRanks(scores), partsFor: differenceIn(rowsOf(weighted(values, points))) }
}

/** The difference per criterion in terms that add up to the score. */
const differenceIn =
  (terms: readonly (readonly number[])[]) =>
  (below: number, above: number): number[] =>
    terms[below]!.map((term, j) => term - terms[above]![j]!)
