import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { refuseDuplicates } from '../labels.ts'
import { type Table, weightsTable } from '../table.ts'
import { shareOf } from '../weights.ts'
import { ahpEigenvector, RatioConsistency } from './ahp-eigenvector.ts'
import { ahpGeometricMean, GeometricConsistency } from './ahp-geometric-mean.ts'
import { BestWorstConsistency, bwmLinear } from './bwm-linear.ts'
import { Comparison, type Comparisons, isOnScale } from './pairwise-comparison.ts'
import { RankRule, rankWeights } from './rank-weights.ts'
import { checkSwings } from './swing.ts'

/** Names an item of the set that is weighed: the id of a criterion or of a group. */
const Item = z.string().min(1).max(200)
const Judgements = z.record(Item, z.number())

/**
 * What one assessor says about the relative importance of one set of items (the children of one group
 * in the criteria tree), in the form of the elicitation that was used.
 */
export const Elicitation = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('points'),
      points: z.record(Item, z.number().min(0).max(100)).meta({ description: '100 points, divided.' }),
    }),
    z.strictObject({
      kind: z.literal('swing'),
      swings: z.record(Item, z.number().min(0).max(100)).meta({
        description: 'What going from the worst to the best anchor is worth; 100 for the largest swing.',
      }),
    }),
    z.strictObject({
      kind: z.literal('ranking'),
      order: z
        .array(z.array(Item).min(1))
        .min(1)
        .max(200)
        .meta({ description: 'From most to least important; equals together.' }),
      rule: RankRule,
    }),
    z.strictObject({
      kind: z.literal('ahp'),
      comparisons: z
        .array(Comparison)
        .max(2000)
        .meta({ description: 'Each pair at most once; a pair that is left out is completed.' }),
      rule: z.enum(['eigenvector', 'geometric-mean']),
    }),
    z.strictObject({
      kind: z.literal('bwm'),
      best: Item,
      worst: Item,
      bestToOthers: Judgements.meta({
        description: 'How much the best is preferred to each other item, from 1 to 9.',
      }),
      othersToWorst: Judgements.meta({
        description: 'How much each other item is preferred to the worst, from 1 to 9.',
      }),
    }),
  ])
  .meta({ id: 'Elicitation' })
export type Elicitation = z.infer<typeof Elicitation>

/** How far judgements agree with each other, by the measure that belongs to their form. */
export const Consistency = z
  .discriminatedUnion('measure', [
    RatioConsistency.extend({ measure: z.literal('consistency-ratio') }),
    GeometricConsistency.extend({ measure: z.literal('geometric-consistency-index') }),
    BestWorstConsistency.extend({ measure: z.literal('input-consistency-ratio') }),
  ])
  .meta({
    id: 'Consistency',
    description: '`within`: whether the measure is within its limit; null where no limit is known.',
  })
export type Consistency = z.infer<typeof Consistency>

export interface ElicitedWeights {
  /** In the order of the items; they sum to 1. */
  weights: number[]
  /** null where judgements cannot contradict each other. */
  consistency: Consistency | null
  tables: Table[]
}

/** Points of 100 may miss 100 by no more than floating-point noise. */
const SUM_TOLERANCE = 1e-7

/**
 * The weights that follow from an elicitation, for the items in their order.
 * @throws InvalidProblem with a path into the elicitation, for an item that is missing, unknown or there
 * twice, and for judgements that the method cannot take.
 */
export function elicitedWeights(elicitation: Elicitation, items: readonly string[]): ElicitedWeights {
  if (items.length === 0) throw new InvalidProblem('empty', '', {})
  switch (elicitation.kind) {
    case 'points': {
      const points = perItem(elicitation.points, items, 'points')
      const sum = points.reduce((total, p) => total + p, 0)
      if (!(Math.abs(sum - 100) <= SUM_TOLERANCE))
        throw new InvalidProblem('weights-sum', 'points', { sum, expected: 100 })
      return inProportion('points', points, items)
    }
    case 'swing': {
      const swings = perItem(elicitation.swings, items, 'swings')
      checkSwings(swings, 'swings')
      return inProportion('swing', swings, items)
    }
    case 'ranking': {
      const levels = levelsOf(elicitation.order, items)
      return weighed('rank', levels, rankWeights(levels, elicitation.rule), items)
    }
    case 'ahp':
      return compared(elicitation, items)
    case 'bwm': {
      const { best, worst } = elicitation
      const judgements = {
        best: placeOf(best, items, 'best'),
        worst: placeOf(worst, items, 'worst'),
        bestToOthers: perItem({ [best]: 1, ...elicitation.bestToOthers }, items, 'bestToOthers'),
        othersToWorst: perItem({ [worst]: 1, ...elicitation.othersToWorst }, items, 'othersToWorst'),
      }
      const found = bwmLinear(judgements, items, (field, j) => `${field}.${items[j]}`)
      return { ...found, consistency: { measure: 'input-consistency-ratio', ...found.consistency } }
    }
  }
}

function inProportion(quantity: string, given: number[], items: readonly string[]): ElicitedWeights {
  const sum = given.reduce((total, part) => total + part, 0)
  return weighed(quantity, given, shareOf(given, sum), items)
}

const weighed = (
  quantity: string,
  given: number[],
  weights: number[],
  items: readonly string[],
): ElicitedWeights => ({
  weights,
  consistency: null,
  tables: [weightsTable.of([quantity, 'weight'], items, [given, weights])],
})

function compared(
  { comparisons, rule }: Extract<Elicitation, { kind: 'ahp' }>,
  items: readonly string[],
): ElicitedWeights {
  const matrix = matrixOf(comparisons, items)
  if (rule === 'eigenvector') {
    const found = ahpEigenvector(matrix, items, { path: 'comparisons' })
    return { ...found, consistency: { measure: 'consistency-ratio', ...found.consistency } }
  }
  const found = ahpGeometricMean(matrix, items, 'comparisons')
  return { ...found, consistency: { measure: 'geometric-consistency-index', ...found.consistency } }
}

/** One number an item, in the order of the items. */
function perItem(given: Record<string, number>, items: readonly string[], path: string): number[] {
  for (const id of Object.keys(given))
    if (!items.includes(id)) throw new InvalidProblem('unknown-id', `${path}.${id}`, { id })
  return items.map(id => {
    if (!Object.hasOwn(given, id)) throw new InvalidProblem('missing-id', path, { id })
    return given[id]!
  })
}

/** The level of each item, 1 = most important. */
function levelsOf(order: readonly string[][], items: readonly string[]): number[] {
  order.forEach((level, i) => {
    level.forEach((id, k) => {
      if (!items.includes(id)) throw new InvalidProblem('unknown-id', `order.${i}.${k}`, { id })
      if (order.slice(0, i).some(higher => higher.includes(id)))
        throw new InvalidProblem('duplicate-id', `order.${i}.${k}`, { id })
    })
    refuseDuplicates(level, `order.${i}`)
  })
  return items.map(id => {
    const level = order.findIndex(equals => equals.includes(id))
    if (level === -1) throw new InvalidProblem('missing-id', 'order', { id })
    return level + 1
  })
}

function placeOf(id: string, items: readonly string[], path: string): number {
  const place = items.indexOf(id)
  if (place === -1) throw new InvalidProblem('unknown-id', path, { id })
  return place
}

/** The comparisons as a reciprocal matrix, null where there is none. */
function matrixOf(comparisons: readonly Comparison[], items: readonly string[]): Comparisons {
  const matrix: Comparisons = items.map((_, i) => items.map((_, j) => (i === j ? 1 : null)))
  comparisons.forEach(({ item, over, ratio }, k) => {
    const [i, j] = [
      placeOf(item, items, `comparisons.${k}.item`),
      placeOf(over, items, `comparisons.${k}.over`),
    ]
    const path = `comparisons.${k}`
    if (i !== j && matrix[i]![j] !== null) throw new InvalidProblem('compared-twice', path, { item, over })
    if (i === j && ratio !== 1)
      throw new InvalidProblem('self-comparison', `${path}.ratio`, { item, value: ratio })
    if (!isOnScale(ratio))
      throw new InvalidProblem('judgement-off-scale', `${path}.ratio`, { item, over, value: ratio })
    matrix[i]![j] = ratio
    matrix[j]![i] = 1 / ratio
  })
  return matrix
}
