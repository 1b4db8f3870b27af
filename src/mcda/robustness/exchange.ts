/** A weight that is varied, and what gives way or takes the rest; each side keeps its proportions. */
export interface Exchange {
  of: 'criterion' | 'group'
  id: string
  /** `siblings`: only within the group that holds it, which keeps its own weight. */
  scope: 'all' | 'siblings'
  /** The criteria of which the weights vary together, by place. */
  varied: number[]
  /** Those that they exchange weight with. */
  others: number[]
}

/**
 * Every weight of a tree that can be varied: each criterion and each group, against all the rest and, inside a
 * group, against its siblings. `paths`: per criterion the groups that hold it, from the root down.
 */
export function exchangesOf(
  criteria: readonly string[],
  paths: readonly (readonly string[])[] = criteria.map(() => []),
): Exchange[] {
  const members = (path: readonly string[]): number[] =>
    paths.flatMap((own, j) => (path.every((group, depth) => own[depth] === group) ? [j] : []))
  const against = (all: readonly number[], varied: readonly number[]) => all.filter(j => !varied.includes(j))
  const everything = members([])
  const exchanges = (of: Exchange['of'], id: string, varied: number[], parent: readonly string[]) => {
    const whole = { of, id, scope: 'all' as const, varied, others: against(everything, varied) }
    const family = members(parent)
    const others = against(family, varied)
    const isApart = others.length > 0 && others.length < whole.others.length
    return isApart ? [whole, { ...whole, scope: 'siblings' as const, others }] : [whole]
  }
  return [
    ...criteria.flatMap((id, j) => exchanges('criterion', id, [j], paths[j]!)),
    ...groupsOf(paths).flatMap(path => exchanges('group', path.at(-1)!, members(path), path.slice(0, -1))),
  ]
}

/** The path of every group, those that hold others first. */
function groupsOf(paths: readonly (readonly string[])[]): (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  for (const path of paths)
    path.forEach((_, depth) => {
      const group = path.slice(0, depth + 1)
      found.set(JSON.stringify(group), group)
    })
  return [...found.values()]
}
