import { type Columns, columnAt, rowsOf, weighted, weightedTotals } from '../columns.ts'
import type { Direction } from '../decision-matrix.ts'
import { competitionRanks, tieTolerance } from '../rank.ts'
import type { Table } from '../table.ts'
import { minimaxRegret, regretsTable } from './minimax-regret.ts'
import type { PreferenceFunction } from './preference-function.ts'
import {
  criterionFlows,
  criterionFlowsTable,
  flowsTable,
  flowTolerance,
  netOf,
  outrankingFlows,
  type Relation,
  relationsOf,
} from './promethee.ts'
import { distancesTable, topsis } from './topsis.ts'
import { regretTermsTable, vikor, vikorTable } from './vikor.ts'
import { logTermsOf, logTermsTable, productRanks, weightedProduct } from './weighted-product.ts'

/** Values in [0,1] on fixed scales, with the labels their tables show. */
export interface CrossCheckValues {
  models: string[]
  criteria: string[]
  values: Columns
}

/** What a method makes of them. */
export interface CrossCheckAnswer {
  /** name@version, as behind the stateless door. */
  method: string
  better: 'higher' | 'lower'
  scores: number[]
  ranks: number[]
  /** What each criterion adds to the method's difference in favour of one model over another. */
  partsFor(below: number, above: number): number[]
  tables: Table[]
}

/** The difference per criterion in terms that add up to the score. */
export const differenceIn =
  (terms: readonly (readonly number[])[]) =>
  (below: number, above: number): number[] =>
    terms[below]!.map((term, j) => term - terms[above]![j]!)

/** Stands in for the logarithm of a product of zero in a difference: it outweighs every other. */
const LOG_OF_ZERO = -1e6

/**
 * In differences of w·ln v; a product of zero comes from the zeros alone, in equal parts. `zeroed`:
 * models whose product is 0, because a value with weight is.
 */
export function productAnswer(
  { models, criteria, values }: CrossCheckValues,
  weights: readonly number[],
): CrossCheckAnswer & { zeroed: string[] } {
  const product = weightedProduct(values, weights)
  const scores = product.logs.map(Math.exp)
  const { ranks } = productRanks(product.logs, 1)
  const terms = logTermsOf(product, weights)
  return {
    method: 'weighted_product@1',
    better: 'higher',
    scores,
    ranks,
    zeroed: models.filter((_, i) => product.logs[i] === Number.NEGATIVE_INFINITY),
    partsFor: differenceIn(terms.map(withoutInfinity)),
    tables: [logTermsTable.of(models, criteria, terms)],
  }
}

function withoutInfinity(terms: readonly (number | null)[]): number[] {
  const zeros = terms.filter(term => term === null).length
  return terms.map(term => (term === null ? LOG_OF_ZERO / zeros : zeros > 0 ? 0 : term))
}

/**
 * Distances to the fixed ideals 1 and 0. One is closer than another when d⁻(b)²·d⁺(a)² exceeds
 * d⁻(a)²·d⁺(b)²: each criterion adds its own part of the squared distances, times the mean of the two
 * squared distances to the other ideal.
 */
export function topsisAnswer(
  { models, values }: CrossCheckValues,
  weights: readonly number[],
): CrossCheckAnswer {
  const fixed = { best: weights.map(() => 1), worst: weights.map(() => 0) }
  const { distanceToIdeal, distanceToAntiIdeal, closeness } = topsis(values, weights, fixed)
  const ranks = competitionRanks(closeness, tieTolerance(closeness))
  const rows = rowsOf(values)
  const meanSquare = (distances: readonly number[], a: number, b: number) =>
    (distances[a]! ** 2 + distances[b]! ** 2) / 2
  return {
    method: 'topsis@1',
    better: 'higher',
    scores: closeness,
    ranks,
    partsFor: (below, above) => {
      const toIdeal = meanSquare(distanceToIdeal, below, above)
      const toAntiIdeal = meanSquare(distanceToAntiIdeal, below, above)
      return weights.map((weight, j) => {
        const [low, high] = [rows[above]![j]!, rows[below]![j]!]
        const [further, closer] = [high ** 2 - low ** 2, (1 - low) ** 2 - (1 - high) ** 2]
        return weight ** 2 * (further * toIdeal + closer * toAntiIdeal)
      })
    },
    tables: [
      distancesTable.of(
        models,
        ['distance-to-ideal', 'distance-to-anti-ideal', 'closeness', 'rank'],
        closeness.map((each, i) => [distanceToIdeal[i]!, distanceToAntiIdeal[i]!, each, ranks[i]!]),
      ),
    ],
  }
}

/** Between the fixed ends, v = 0.5. In the terms of S, and the one term that is R. */
export function vikorAnswer(
  { models, criteria, values }: CrossCheckValues,
  weights: readonly number[],
): CrossCheckAnswer {
  const v = 0.5
  const fixed = { best: weights.map(() => 1), worst: weights.map(() => 0) }
  const { shortfalls, S, R, regretAt, Q, tieTolerance: tolerance } = vikor(values, weights, fixed, v, true)
  const ranks = competitionRanks(
    Q.map(q => -q),
    tolerance,
  )
  const terms = rowsOf(weighted(shortfalls, weights))
  const heaviest = Math.max(...weights)
  const parts = terms.map((row, i) =>
    row.map((term, j) => -v * term - (j === regretAt[i] ? ((1 - v) * R[i]!) / heaviest : 0)),
  )
  return {
    method: 'vikor@1',
    better: 'lower',
    scores: Q,
    ranks,
    partsFor: differenceIn(parts),
    tables: [
      regretTermsTable.of(models, criteria, terms),
      vikorTable.of(
        models,
        ['group-utility', 'individual-regret', 'compromise', 'rank'],
        Q.map((q, i) => [S[i]!, R[i]!, q, ranks[i]!]),
      ),
    ],
  }
}

/** PROMETHEE II, in net flows per criterion; `incomparable`: the pairs that PROMETHEE I leaves open. */
export function prometheeAnswer(
  { models, criteria, values }: CrossCheckValues,
  weights: readonly number[],
  preferences: readonly PreferenceFunction[],
): CrossCheckAnswer & { incomparable: [string, string][] } {
  const byCriterion = preferences.map((fn, j) => criterionFlows(columnAt(values, j), 'max', fn))
  const flows = outrankingFlows(byCriterion, weights)
  const tolerance = flowTolerance(flows)
  const net = netOf(flows)
  const ranks = competitionRanks(net, tolerance)
  const netByCriterion = byCriterion.map(netOf)
  const netRows = models.map((_, i) => netByCriterion.map(each => each[i]!))
  return {
    method: 'promethee@1',
    better: 'higher',
    scores: net,
    ranks,
    incomparable: incomparableAmong(models, relationsOf(flows, tolerance)),
    partsFor: differenceIn(netRows.map(row => row.map((flow, j) => weights[j]! * flow))),
    tables: [
      criterionFlowsTable.of(models, criteria, netRows),
      flowsTable.of(
        models,
        ['positive-flow', 'negative-flow', 'net-flow', 'rank'],
        net.map((each, i) => [flows.positive[i]!, flows.negative[i]!, each, ranks[i]!]),
      ),
    ],
  }
}

const incomparableAmong = (models: string[], relations: Relation[][]): [string, string][] =>
  models.flatMap((a, i) =>
    models.map((b): [string, string] => [a, b]).filter((_, k) => k > i && relations[i]![k] === 'R'),
  )

/** In the largest regret of each, on the criterion that has it; `points`: weights in points of 100. */
export function regretAnswer(
  { models, criteria, values }: CrossCheckValues,
  points: readonly number[],
): CrossCheckAnswer {
  const directions = criteria.map((): Direction => 'max')
  const { shortfalls, largest, largestAt, ranks } = minimaxRegret(values, directions, points)
  const regrets = rowsOf(weighted(shortfalls, points))
  return {
    method: 'minimax_regret@1',
    better: 'lower',
    scores: largest,
    ranks,
    partsFor: differenceIn(
      regrets.map((row, i) => row.map((regret, j) => (j === largestAt[i] ? -regret : 0))),
    ),
    tables: [regretsTable.of(models, criteria, regrets)],
  }
}

/** The adopted total, in points of 100. */
export function additiveAnswer(values: Columns, points: readonly number[]) {
  const scores = weightedTotals(values, points)
  return { scores, ranks: competitionRanks(scores), partsFor: differenceIn(rowsOf(weighted(values, points))) }
}
