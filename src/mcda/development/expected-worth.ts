import { seededRandom } from '../seeded-random.ts'
import { EXACT_COMBINATIONS, forEachCombination } from './combinations.ts'
import { NOTHING } from './lookup-table.ts'
import type { Scenario } from './scenario.ts'

/**
 * What each model (column) is worth on average for every joint outcome of some developments (row, the last
 * one turning fastest), the other developments at their nominal probabilities, each independent of the rest. A
 * model that is out is worth 0, the bottom of the scale; NaN: not known yet.
 */
export interface ExpectedWorth {
  columns: number
  worth: Float64Array
  /** Row × draw × column where it was sampled; null: exact. */
  samples: Float64Array | null
  draws: number
}

export type ExpectedWorths = (kept: readonly number[]) => ExpectedWorth

/** Evaluations for all expectations together that cannot be enumerated, and the draws this comes down to. */
const EVALUATIONS = 400_000
const FEWEST_DRAWS = 100
const MOST_DRAWS = 10_000

/**
 * Exact wherever possible: a total is a sum over criteria, so that for a criterion only the developments matter
 * that move it, change weights, or take models in or out. Sampled where these have too many combinations.
 */
export function expectedWorths(
  scenario: Scenario,
  counts: readonly number[],
  nominal: readonly (readonly number[])[],
  seed: number,
): ExpectedWorths {
  const scopes = new Map<string, { scope: number[]; criteria: number[] }>()
  scenario.movers.forEach((movers, j) => {
    const scope = counts.map((_, d) => d).filter(d => movers.includes(d) || scenario.framers.includes(d))
    const group = scopes.get(scope.join()) ?? { scope, criteria: [] }
    group.criteria.push(j)
    scopes.set(scope.join(), group)
  })
  const sizeOf = (scope: readonly number[]) => scope.reduce((product, d) => product * counts[d]!, 1)
  return [...scopes.values()].every(({ scope }) => sizeOf(scope) <= EXACT_COMBINATIONS)
    ? enumerated([...scopes.values()], scenario, counts, nominal)
    : sampled(scenario, counts, nominal, seed)
}

function enumerated(
  groups: { scope: number[]; criteria: number[] }[],
  scenario: Scenario,
  counts: readonly number[],
  nominal: readonly (readonly number[])[],
): ExpectedWorths {
  const columns = scenario.totals.length
  const parts = groups.map(({ scope, criteria }) => {
    const cells: number[] = []
    forEachCombination(scenario, scope, counts, () => {
      scenario.evaluate()
      for (let m = 0; m < columns; m++) cells.push(scenario.isOut[m] ? 0 : scenario.pointsOn(criteria, m))
      return false
    })
    const block = { dimensions: scope, cells: Float64Array.from(cells) }
    return { scope, average: averages(block, counts, nominal) }
  })
  return kept => {
    const rows = jointOutcomes(kept, counts)
    const worth = new Float64Array(rows.length * columns)
    for (const { scope, average } of parts) {
      const own = kept.filter(d => scope.includes(d))
      const cells = average(own)
      rows.forEach((outcomes, r) => {
        const row = own.reduce((index, d) => index * counts[d]! + outcomes[kept.indexOf(d)]!, 0)
        for (let m = 0; m < columns; m++) worth[r * columns + m]! += cells[row * columns + m]!
      })
    }
    return { columns, worth, samples: null, draws: 0 }
  }
}

/** Cells per combination of some developments (the last one turning fastest) and model. */
interface Block {
  dimensions: readonly number[]
  cells: Float64Array
}

/** Averages a block over all developments but those kept; every answer is made once. */
function averages(
  block: Block,
  counts: readonly number[],
  nominal: readonly (readonly number[])[],
): (kept: readonly number[]) => Float64Array {
  const known = new Map<string, Float64Array>()
  return kept => {
    const key = kept.join()
    const found =
      known.get(key) ??
      block.dimensions
        .filter(d => !kept.includes(d))
        .reduce((left, dropped) => without(left, dropped, counts, nominal[dropped]!), block).cells
    known.set(key, found)
    return found
  }
}

function without(
  { dimensions, cells }: Block,
  dropped: number,
  counts: readonly number[],
  probabilities: readonly number[],
): Block {
  const at = dimensions.indexOf(dropped)
  const outers = dimensions.slice(0, at).reduce((product, d) => product * counts[d]!, 1)
  const inner = cells.length / outers / probabilities.length
  const kept = new Float64Array(cells.length / probabilities.length)
  for (let outer = 0; outer < outers; outer++)
    probabilities.forEach((probability, o) => {
      const from = (outer * probabilities.length + o) * inner
      for (let i = 0; i < inner; i++) kept[outer * inner + i]! += probability * cells[from + i]!
    })
  return { dimensions: dimensions.filter(d => d !== dropped), cells: kept }
}

/** The same draws of the other developments for every joint outcome, so that what differs is the outcome. */
function sampled(
  scenario: Scenario,
  counts: readonly number[],
  nominal: readonly (readonly number[])[],
  seed: number,
): ExpectedWorths {
  const columns = scenario.totals.length
  const random = seededRandom(seed)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const length = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(EVALUATIONS / all ** 2)))
  const draws = Array.from({ length }, () =>
    nominal.map(probabilities => outcomeAt(probabilities, random.uniform())),
  )
  return kept => {
    const rows = jointOutcomes(kept, counts)
    const samples = new Float64Array(rows.length * length * columns)
    const worth = new Float64Array(rows.length * columns)
    draws.forEach((drawn, i) => {
      drawn.forEach((outcome, d) => {
        scenario.choose(d, outcome)
      })
      rows.forEach((outcomes, r) => {
        kept.forEach((d, k) => {
          scenario.choose(d, outcomes[k]!)
        })
        scenario.evaluate()
        for (let m = 0; m < columns; m++) {
          const value = scenario.isOut[m] ? 0 : scenario.totals[m]!
          samples[(r * length + i) * columns + m] = value
          worth[r * columns + m]! += value / length
        }
      })
    })
    counts.forEach((_, d) => {
      scenario.choose(d, NOTHING)
    })
    return { columns, worth, samples, draws: length }
  }
}

function outcomeAt(probabilities: readonly number[], uniform: number): number {
  let left = uniform
  const found = probabilities.findIndex(probability => {
    left -= probability
    return left < 0
  })
  return found === -1 ? probabilities.findLastIndex(probability => probability > 0) : found
}

const jointOutcomes = (kept: readonly number[], counts: readonly number[]): number[][] =>
  kept.reduce<number[][]>(
    (rows, d) => rows.flatMap(row => Array.from({ length: counts[d]! }, (_, o) => [...row, o])),
    [[]],
  )
