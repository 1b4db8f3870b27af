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
