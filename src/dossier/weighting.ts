import { InvalidProblem } from '../mcda/invalid.ts'
import { elicitedWeights } from '../mcda/weighting/elicitation.ts'
import { groupWeights } from '../mcda/weighting/group-weights.ts'
import type { Framework } from './framework.ts'
import { Refusal } from './refusal.ts'
import type { GivenWeights } from './state.ts'
import { siblingsOf, weightsOf, withWeights } from './tree.ts'
import type { GroupMean, WeightJudgement, WeightSet } from './weight-set.ts'

/** A weight in points of 100. Ten decimals: 14 of 100 points is 14, whatever binary fractions make of it. */
const inPoints = (share: number): number => Math.round(share * 1e12) / 1e10

/**
 * The weights that follow from one assessor's judgements, for every set of siblings with two items or
 * more; an only child has all of its parent's weight.
 * @throws Refusal when a set of siblings is missing, unknown or twice there; InvalidProblem from the elicitation.
 */
export function weightSetOf(framework: Framework, judgements: readonly WeightJudgement[]): WeightSet {
  const asked = siblingsOf(framework).filter(({ items }) => items.length > 1)
  judgements.forEach(({ group }, i) => {
    const path = `sets.${i}.group`
    if (!asked.some(siblings => siblings.group === group))
      throw new Refusal('nothing-to-weigh', { group: group ?? '' }, path)
    if (judgements.findIndex(other => other.group === group) !== i)
      throw new Refusal('group-weighed-twice', { group: group ?? '' }, path)
  })
  return asked.map(({ group, items }) => {
    const i = judgements.findIndex(judgement => judgement.group === group)
    if (i === -1) throw new Refusal('group-not-weighed', { group: group ?? '' }, 'sets')
    const { elicitation } = judgements[i]!
    const { weights } = elicited(elicitation, items, `sets.${i}.elicitation`)
    return { group, elicitation, weights: record(items, weights.map(inPoints)) }
  })
}

function elicited(elicitation: WeightJudgement['elicitation'], items: string[], path: string) {
  try {
    return elicitedWeights(elicitation, items)
  } catch (error) {
    throw error instanceof InvalidProblem ? error.within(path) : error
  }
}

const record = (ids: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(ids.map((id, i) => [id, values[i]!]))

/** Whether a set still weighs exactly what this framework has to weigh. */
export function fits(framework: Framework, sets: WeightSet): boolean {
  const asked = siblingsOf(framework).filter(({ items }) => items.length > 1)
  return (
    asked.length === sets.length &&
    asked.every(({ group, items }) => {
      const weights = sets.find(set => set.group === group)?.weights ?? {}
      return Object.keys(weights).length === items.length && items.every(id => Object.hasOwn(weights, id))
    })
  )
}

/** Weights among siblings by item, an only child included; and over the tree by criterion. */
export interface SpreadWeights {
  siblings: ReadonlyMap<string, number>
  global: ReadonlyMap<string, number>
}

/** One set as weights over the whole tree. */
export const spread = (framework: Framework, sets: WeightSet): SpreadWeights =>
  spreadOf(framework, new Map(sets.flatMap(({ weights }) => Object.entries(weights))))

function spreadOf(framework: Framework, weights: ReadonlyMap<string, number>): SpreadWeights {
  const only = siblingsOf(framework).flatMap(({ items }) => (items.length === 1 ? items : []))
  const siblings = new Map([...weights, ...only.map(id => [id, 100] as const)])
  return { siblings, global: weightsOf(withWeights(framework, siblings)).global }
}

/**
 * The group's weights: per set of siblings the arithmetic mean, or the geometric mean made to sum to 100
 * (Forman & Peniwati 1998, EJOR 108:165-169); rounded on request.
 * @throws InvalidProblem for a zero under the geometric mean, naming the assessor and the item.
 */
export function meanWeights(
  framework: Framework,
  given: readonly Pick<GivenWeights, 'assessor' | 'sets'>[],
  mean: GroupMean,
  decimals: number | null = null,
): SpreadWeights {
  const weights = siblingsOf(framework)
    .filter(({ items }) => items.length > 1)
    .flatMap(({ group, items }) => {
      const rows = given.map(({ sets }) => {
        const own = sets.find(one => one.group === group)!.weights
        return items.map(id => own[id]!)
      })
      const names = { assessors: given.map(({ assessor }) => assessor), criteria: items }
      const points = groupWeights(rows, mean, names).map(inPoints)
      const rounded = decimals === null ? points : roundToSum(points, decimals)
      return items.map((id, i) => [id, rounded[i]!] as const)
    })
  return spreadOf(framework, new Map(weights))
}

/**
 * Rounds points that sum to 100 so that they still do, by largest remainder (Hamilton); of equal
 * remainders the first listed is rounded up.
 */
export function roundToSum(points: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals
  const scaled = points.map(point => Math.round(point * unit * 1e9) / 1e9)
  const floors = scaled.map(Math.floor)
  const left = Math.round(100 * unit) - floors.reduce((sum, floor) => sum + floor, 0)
  const remainders = scaled.map((value, i) => Math.round((value - floors[i]!) * 1e6))
  const upward = new Set(
    remainders
      .map((remainder, i) => ({ remainder, i }))
      .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
      .slice(0, left)
      .map(({ i }) => i),
  )
  return floors.map((floor, i) => (floor + (upward.has(i) ? 1 : 0)) / unit)
}

/** The sets that fit a framework, with whose they are. */
export const fitting = (framework: Framework, given: Iterable<GivenWeights>): GivenWeights[] =>
  [...given].filter(({ sets }) => fits(framework, sets))
