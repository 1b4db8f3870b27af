import type { Framework } from './framework.ts'

/** A group and those above it, from the root down; null when the parents run in a circle. */
export function levelsOf(framework: Framework, group: string | undefined): string[] | null {
  const path: string[] = []
  for (let id = group; id !== undefined; id = framework.groups.find(g => g.id === id)?.parent) {
    if (path.includes(id)) return null
    path.unshift(id)
  }
  return path
}

/** The items that are weighed against each other: over the whole set, or the children of one group (null: the root). */
export interface Siblings {
  group: string | null
  items: string[]
}

/**
 * Every set of siblings that weights are given in, from the root down. An exclusion threshold without
 * a weight is a yes or no: it is not weighed, and neither is a group that holds nothing to weigh.
 */
export function siblingsOf(framework: Framework): Siblings[] {
  const weighed = framework.criteria.filter(
    ({ weight, requirement }) => weight > 0 || requirement?.breach !== 'exclude',
  )
  if (framework.weighting === 'overall') return [{ group: null, items: weighed.map(({ id }) => id) }]
  const inUse = new Set(weighed.flatMap(({ group }) => levelsOf(framework, group) ?? []))
  const groups = framework.groups.filter(({ id }) => inUse.has(id))
  const childrenOf = (group: string | null): string[] => [
    ...groups.filter(({ parent }) => (parent ?? null) === group).map(({ id }) => id),
    ...weighed.filter(criterion => (criterion.group ?? null) === group).map(({ id }) => id),
  ]
  return [null, ...groups.map(({ id }) => id)].map(group => ({ group, items: childrenOf(group) }))
}

/** The same framework with other weights, in points of 100 among siblings; an item not named keeps its own. */
export function withWeights(framework: Framework, weights: ReadonlyMap<string, number>): Framework {
  const reweighed = <Item extends { id: string }>(item: Item): Item =>
    weights.has(item.id) ? { ...item, weight: weights.get(item.id)! } : item
  return {
    ...framework,
    groups: framework.weighting === 'siblings' ? framework.groups.map(reweighed) : framework.groups,
    criteria: framework.criteria.map(reweighed),
  }
}

export interface TreeWeights {
  /** Global weight of each criterion in points of 100: the product along its path. */
  global: Map<string, number>
  /** What each set of siblings sums to; it should be 100. `group` null is the root, or the whole set. */
  sums: { group: string | null; sum: number }[]
}

/** Weights over the tree, as the framework gives them: over the whole set, or among siblings. */
export function weightsOf(framework: Framework): TreeWeights {
  const { criteria, groups } = framework
  if (framework.weighting === 'overall')
    return {
      global: new Map(criteria.map(({ id, weight }) => [id, weight])),
      sums: [{ group: null, sum: criteria.reduce((sum, { weight }) => sum + weight, 0) }],
    }
  const share = (id: string): number => (groups.find(group => group.id === id)?.weight ?? 0) / 100
  const along = (group: string | undefined): number =>
    (levelsOf(framework, group) ?? []).reduce((product, id) => product * share(id), 1)
  const siblings = (parent: string | null): number[] => [
    ...groups.filter(group => (group.parent ?? null) === parent).map(({ weight }) => weight ?? 0),
    ...criteria.filter(criterion => (criterion.group ?? null) === parent).map(({ weight }) => weight),
  ]
  return {
    global: new Map(criteria.map(({ id, group, weight }) => [id, weight * along(group)])),
    sums: [null, ...groups.map(({ id }) => id)]
      .filter(parent => siblings(parent).length > 0)
      .map(parent => ({ group: parent, sum: siblings(parent).reduce((sum, weight) => sum + weight, 0) })),
  }
}
