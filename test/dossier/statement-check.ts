import { expect } from 'vitest'
import type { VerdictCode } from '../../src/dossier/verdict.ts'
import type { Statement, StatementCode, VerdictGrounds } from '../../src/dossier/verdict-page.ts'
import { applyEffects } from '../../src/mcda/development/effect.ts'
import { type Problem, rankAdditive } from '../../src/mcda/index.ts'
import type { SeededRandom } from '../../src/mcda/seeded-random.ts'
import { levelEnds } from '../../src/mcda/value.ts'
import { combinationsOf, effectsOf, rankedAfter } from '../mcda/development/development-arbitrary.ts'
import type { World } from './verdict-world.ts'

/** What a check may look at; of the grounds only weights that are said to do something, to try them. */
export interface Claimed {
  params: Statement['params']
  world: World
  problem: Problem
  grounds: VerdictGrounds
  /** The whole page. */
  page: readonly Statement[]
  random: SeededRandom
}

const TIE = 1e-7
/** Numbers on the page are rounded to two decimals, to the side on which the sentence stays true. */
const ROUNDED = 0.01 + 1e-6

const listOf = (ids: string | number | undefined): string[] => (ids ? String(ids).split(', ') : [])
const sorted = (ids: readonly string[]) => [...ids].sort()
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** Who is first when this is ranked; null while that is not known. */
function firstIn(problem: Problem): string[] | null {
  if (problem.models.length === 0) return []
  const { ranking } = rankAdditive(problem)
  const firsts = ranking.flatMap(({ model, rank }) => (rank === 1 ? [model] : []))
  return ranking.length > 0 && firsts.length === 0 ? null : firsts
}
const expectFirst = (problem: Problem, models: readonly string[]) =>
  expect(sorted(firstIn(problem)!)).toEqual(sorted(models))
const expectAmongFirst = (problem: Problem, models: readonly string[]) =>
  expect(firstIn(problem)).toEqual(expect.arrayContaining([...models]))
const isSameFirst = (a: readonly string[] | null, b: readonly string[] | null) =>
  JSON.stringify(a && sorted(a)) === JSON.stringify(b && sorted(b))

// Weights

/** An exclusion threshold to which nobody gives weight is a yes or no, and no part of the weighing. */
const isWeighed = ({ profiles = [] }: Problem, { id, weight, requirement }: Problem['criteria'][number]) =>
  weight > 0 || requirement?.breach !== 'exclude' || profiles.some(({ weights }) => weights[id]! > 0)

function weighedWith(problem: Problem, weights: readonly number[]): Problem {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return {
    ...problem,
    criteria: problem.criteria.map((criterion, j) => ({ ...criterion, weight: (100 * weights[j]!) / sum })),
  }
}
const weightsIn = ({ criteria }: Problem) => criteria.map(({ weight }) => weight)

/** All weight on one criterion each, and weights drawn at random. */
function anyWeights(problem: Problem, random: SeededRandom): number[][] {
  const open = problem.criteria.map(criterion => isWeighed(problem, criterion))
  const corners = open.flatMap((isOpen, k) => (isOpen ? [open.map((_, j) => (j === k ? 1 : 0))] : []))
  const drawn = times(12, () => open.map(isOpen => (isOpen ? -Math.log(1 - random.uniform()) : 0)))
  return [...corners, ...drawn]
}

/** One criterion or group weighs this much, and the others keep their proportions. */
function exchanged(problem: Problem, of: string, id: string, weight: number): Problem {
  const isVaried = problem.criteria.map(criterion =>
    of === 'group' ? criterion.path.includes(id) : criterion.id === id,
  )
  const before = weightsIn(problem)
  const open = problem.criteria.map(criterion => isWeighed(problem, criterion))
  const share = (isOwn: boolean) => {
    const side = before.filter((_, j) => open[j] && isVaried[j] === isOwn)
    const sum = side.reduce((total, each) => total + each, 0)
    if (sum === 0) expect(side).toHaveLength(1)
    return (each: number) => (sum === 0 ? 1 : each / sum)
  }
  const [own, other] = [share(true), share(false)]
  return weighedWith(
    problem,
    before.map((each, j) =>
      open[j] ? (isVaried[j] ? weight * own(each) : (100 - weight) * other(each)) : 0,
    ),
  )
}

function expectTippingPoint({ params, problem }: Claimed, end: number, rounded: number, next: string) {
  const first = listOf(params.models)
  const at = (t: number) => firstIn(exchanged(problem, String(params.of), String(params.subject), t))!
  let [inside, outside] = [Number(params.weight), end]
  expect(at(outside)).not.toContain(first[0])
  while (Math.abs(outside - inside) > 1e-10) {
    const middle = (inside + outside) / 2
    if (at(middle).includes(first[0]!)) inside = middle
    else outside = middle
  }
  expect(Math.abs(rounded - outside)).toBeLessThan(ROUNDED)
  const justBeyond = [1e-3, 1e-4, 1e-5].map(step => at(outside + Math.sign(end - rounded) * step))
  expect(justBeyond.map(sorted)).toContainEqual(sorted(listOf(next)))
}

const firstWhile = (lower: boolean, upper: boolean) => (claimed: Claimed) => {
  const { params, problem, random } = claimed
  const { of, subject, weight, from, to } = params
  const [least, most] = [lower ? Number(from) : 0, upper ? Number(to) : 100]
  for (const t of [least, most, Number(weight), ...times(8, () => least + (most - least) * random.uniform())])
    expectAmongFirst(exchanged(problem, String(of), String(subject), t), listOf(params.models))
  if (lower) expectTippingPoint(claimed, 0, least, String(params.below))
  if (upper) expectTippingPoint(claimed, 100, most, String(params.above))
}

// Scores

interface Place {
  model: string
  criterion: string
  fn: string | null
}
const isAt = (a: Place, b: Place) => a.model === b.model && a.criterion === b.criterion && a.fn === b.fn

function withLevels(problem: Problem, levels: readonly (Place & { level: number })[]): Problem {
  return {
    ...problem,
    scores: [
      ...problem.scores.filter(score => !levels.some(cell => isAt(cell, score))),
      ...levels.map(({ model, criterion, fn, level }) => ({
        ...{ model, criterion, fn, assessor: null, state: 'value' as const },
        ...{ value: level, low: null, high: null },
      })),
    ],
  }
}

const criterionOf = ({ criteria }: Problem, { criterion }: Place) =>
  criteria.find(({ id }) => id === criterion)!
function endsOf(problem: Problem, cell: Place): { worst: number; best: number } {
  const { points, direction } = criterionOf(problem, cell)
  const [lowest, highest] = levelEnds(points)
  return direction === 'max' ? { worst: lowest, best: highest } : { worst: highest, best: lowest }
}
const cellsIn = (problem: Problem) => rankAdditive(problem).cells
const isOpen = ({ state }: { state: string }) => state === 'missing' || state === 'cannot-judge'
const openCells = (problem: Problem) => cellsIn(problem).filter(isOpen)
/** Those, and all levels of a criterion that is not applicable to a model as a whole: its value stays open too. */
const unsettled = (problem: Problem) => {
  const cells = cellsIn(problem)
  const isNowhere = ({ model, criterion }: Place) =>
    cells.every(
      other => other.model !== model || other.criterion !== criterion || other.state === 'not-applicable',
    )
  return cells.filter(cell => isOpen(cell) || isNowhere(cell))
}

/** What missing scores can become: the best for one model and the worst for all others, and at random. */
function fills(
  problem: Problem,
  random: SeededRandom,
  cells: readonly Place[] = unsettled(problem),
): Problem[] {
  if (cells.length === 0) return [problem]
  const corners = [...problem.models, null].map(best =>
    withLevels(
      problem,
      cells.map(cell => ({ ...cell, level: endsOf(problem, cell)[cell.model === best ? 'best' : 'worst'] })),
    ),
  )
  const drawn = times(12, () =>
    withLevels(
      problem,
      cells.map(cell => ({ ...cell, level: 1 + Math.round(16 * random.uniform()) / 4 })),
    ),
  )
  return [...corners, ...drawn]
}

/** The same, with the scores that have a range at the end of it that suits the model or hurts the others. */
function cornerFor(problem: Problem, best: string): Problem {
  const open = unsettled(problem)
  const levels = cellsIn(problem).flatMap(cell => {
    const { worst, best: most } = endsOf(problem, cell)
    if (open.some(each => isAt(each, cell))) return [{ ...cell, level: cell.model === best ? most : worst }]
    if (cell.state !== 'value' || cell.lowLevel === cell.highLevel) return []
    const high = (cell.model === best) === most > worst
    return [{ ...cell, level: high ? cell.highLevel! : cell.lowLevel! }]
  })
  return withLevels(problem, levels)
}

const withoutRequirements = (problem: Problem, models: readonly string[]): Problem => ({
  ...problem,
  models: [...models],
  criteria: problem.criteria.map(criterion => ({ ...criterion, requirement: null })),
  scores: problem.scores.filter(({ model }) => models.includes(model)),
})

/** Levels that totals rest on and of which no other function of the criterion is open. */
function testedCells(problem: Problem) {
  const { ranking, excluded, cells } = rankAdditive(problem)
  const known = new Set(
    [...ranking, ...excluded].flatMap(({ model, total }) => (total === null ? [] : [model])),
  )
  return cells.filter(
    ({ model, criterion, state }) =>
      state === 'value' &&
      known.has(model) &&
      !cells.some(other => other.model === model && other.criterion === criterion && isOpen(other)),
  )
}

/** One unit of the scale up or down, and no further than the scale goes. */
function oneStep(problem: Problem) {
  const now = firstIn(problem)
  return testedCells(problem).filter(cell => {
    const { worst, best } = endsOf(problem, cell)
    const [lowest, highest] = [Math.min(worst, best), Math.max(worst, best)]
    return [Math.max(lowest, cell.level! - 1), Math.min(highest, cell.level! + 1)].some(
      level => !isSameFirst(now, firstIn(withLevels(problem, [{ ...cell, level }]))),
    )
  })
}

// Assessors

const judgesIn = ({ assessors, scores }: Problem) =>
  assessors.filter(assessor => scores.some(score => score.assessor === assessor))
const withoutScoresOf = (problem: Problem, isGone: (assessor: string) => boolean): Problem => ({
  ...problem,
  scores: problem.scores.filter(({ assessor }) => assessor === null || !isGone(assessor)),
})

/** The totals that one assessor would arrive at alone; a criterion without any level counts for nobody. Null: none has. */
function ownTotals(
  problem: Problem,
  assessor: string,
  models?: readonly string[],
): Map<string, number | null> | null {
  const own = problem.profiles?.find(profile => profile.assessor === assessor)?.weights
  const alone = withoutScoresOf(problem, other => other !== assessor)
  const { ranking } = rankAdditive(alone)
  const taking = models ?? ranking.map(({ model }) => model)
  if (taking.length === 0) return new Map()
  const points = withoutRequirements(alone, taking)
  const heard = new Set(
    cellsIn(points).flatMap(({ criterion, level }) => (level === null ? [] : [criterion])),
  )
  if (heard.size === 0) return null
  const weights = points.criteria.map(({ id, weight }) => (heard.has(id) ? (own?.[id] ?? weight) : 0))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return new Map(taking.map(model => [model, 0]))
  const found = rankAdditive(weighedWith(points, weights)).ranking
  return new Map(found.map(({ model, total }) => [model, total === null ? null : (total * sum) / 100]))
}

const bestOf = (totals: ReadonlyMap<string, number | null>) =>
  Math.max(...[...totals.values()].map(total => total!))
const isKnown = (totals: ReadonlyMap<string, number | null>) =>
  [...totals.values()].every(total => total !== null)

/** Mid-ranks of each assessor's own order over the models that the group ranks; out by own scores: last. */
function ballotsIn(problem: Problem): number[][] {
  const models = rankAdditive(problem).ranking.map(({ model }) => model)
  return judgesIn(problem).flatMap(assessor => {
    const totals = ownTotals(problem, assessor)
    if (!totals || totals.size === 0 || !isKnown(totals)) return []
    const worth = models.map(model => totals.get(model) ?? Number.NEGATIVE_INFINITY)
    const isAbove = (a: number, b: number) => a > b + TIE
    return [
      worth.map(own => {
        const above = worth.filter(other => isAbove(other, own)).length
        const level = worth.filter(other => !isAbove(other, own) && !isAbove(own, other)).length
        return above + (level + 1) / 2
      }),
    ]
  })
}

function spread(ballots: readonly number[][]): number {
  const sums = ballots[0]!.map((_, i) => ballots.reduce((sum, ballot) => sum + ballot[i]!, 0))
  const mean = sums.reduce((sum, each) => sum + each, 0) / sums.length
  return sums.reduce((total, sum) => total + (sum - mean) ** 2, 0)
}

function kendallW(ballots: readonly number[][]): number {
  const [k, n] = [ballots.length, ballots[0]!.length]
  const ties = ballots.reduce((total, ballot) => {
    const counts = new Map<number, number>()
    for (const rank of ballot) counts.set(rank, (counts.get(rank) ?? 0) + 1)
    return total + [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0)
  }, 0)
  return (12 * spread(ballots)) / (k ** 2 * (n ** 3 - n) - k * ties)
}

const ordersOf = (ranks: readonly number[]): number[][] =>
  ranks.length < 2
    ? [[...ranks]]
    : ranks.flatMap((rank, i) => ordersOf(ranks.toSpliced(i, 1)).map(rest => [rank, ...rest]))

/** The share of all orders of everybody's own ranks with at least this much agreement. */
function chanceOf(ballots: readonly number[][]): number {
  const [first, ...others] = ballots.map(ordersOf)
  let all: number[][][] = [[first![0]!]]
  for (const orders of others) all = all.flatMap(chosen => orders.map(order => [...chosen, order]))
  const observed = spread(ballots)
  return all.filter(chosen => spread(chosen) >= observed - 1e-9).length / all.length
}

// National developments

const firstAfter = ({ problem, developments }: World, combination: readonly number[]) =>
  firstIn(applyEffects(problem, effectsOf(developments, combination)))
const idle = ({ developments }: World) => developments.map(() => -1)

/** Every combination of outcomes, each with one development at all its outcomes in turn; -1: as if nothing happens. */
const aroundOf = (world: World, d: number): number[][][] => {
  const others = combinationsOf(
    world.developments.map((each, i) => (i === d ? { ...each, outcomes: each.outcomes.slice(0, 1) } : each)),
  )
  return others.map(chosen => [
    ...world.developments[d]!.outcomes.map((_, o) => chosen.with(d, o)),
    chosen.with(d, -1),
  ])
}

/** Levels that the criteria of undescribed developments can get. */
function whateverLevels(world: World, random: SeededRandom): World[] {
  const moved = world.problem.criteria.filter(({ developments }) =>
    developments.some(id => world.undescribed.includes(id)),
  )
  const cells = cellsIn(world.problem).filter(
    ({ criterion, state }) => state !== 'not-applicable' && moved.some(({ id }) => id === criterion),
  )
  return cells.length === 0
    ? [world]
    : fills(world.problem, random, cells).map(problem => ({ ...world, problem }))
}

function expectTiming({ params, world: { expected, decideBy } }: Claimed) {
  const date = expected[String(params.development)] ?? ''
  expect(params).toMatchObject({ expected: date, decideBy: decideBy ?? '' })
  const timing = !decideBy ? 'free' : !date ? 'undated' : date <= decideBy ? 'before' : 'after'
  expect(params.timing).toBe(timing)
}

function expectMatters(claimed: Claimed) {
  const { params, world } = claimed
  const { alone, endings, outcome, models, outcomeElse, modelsElse } = params
  const d = world.developments.findIndex(({ id }) => id === params.development)
  const indexOf = (id: string | number | undefined) =>
    id ? world.developments[d]!.outcomes.findIndex(one => one.id === id) : -1
  const told = [
    [outcome, models],
    [outcomeElse, modelsElse],
  ].slice(0, Number(endings)) as [string, string][]
  const holdsIn = (others: readonly number[]) =>
    told.every(([id, firsts]) => isSameFirst(firstAfter(world, others.with(d, indexOf(id))), listOf(firsts)))
  if (told.length === 0) {
    const now = firstAfter(world, idle(world))
    const all = combinationsOf(world.developments).map(combination => firstAfter(world, combination))
    expect(all.some(first => !isSameFirst(first, now))).toBe(true)
  } else if (alone === 'yes') {
    expect(holdsIn(idle(world))).toBe(true)
    expect(isSameFirst(firstAfter(world, idle(world)), listOf(models))).toBe(false)
  } else {
    expect(told).toHaveLength(2)
    expect(combinationsOf(world.developments).some(holdsIn)).toBe(true)
  }
  if (told.length === 2) expect(isSameFirst(listOf(models), listOf(modelsElse))).toBe(false)
}

/** Nothing in time, and nothing that everything else depends on. */
const adviceIn = (page: readonly Statement[], development: string) =>
  page.find(({ ground }) => ground === `outlook.items.${development}`)?.code

export const checks = {
  // Of the ranking itself
  first: ({ params, problem }) => {
    const [leader, second] = rankAdditive(problem).ranking
    expectFirst(problem, [String(params.model)])
    expect(leader!.total).toBeCloseTo(Number(params.total), 9)
    if (params.next === '') expect(second?.total ?? null).toBeNull()
    else {
      const next = rankAdditive(problem).ranking.find(({ model }) => model === params.next)!
      expect(leader!.total! - next.total!).toBeCloseTo(Number(params.difference), 9)
    }
  },
  'tied-first': ({ params, problem }) => {
    expectFirst(problem, listOf(params.models))
    for (const { model, total } of rankAdditive(problem).ranking)
      if (listOf(params.models).includes(model)) expect(total).toBeCloseTo(Number(params.total), 6)
  },
  'not-known-yet': ({ params, problem, random }) => {
    const { ranking } = rankAdditive(problem)
    const points = withoutRequirements(
      problem,
      ranking.map(({ model }) => model),
    )
    expect(ranking.some(({ total }) => total === null)).toBe(true)
    expect(params.count).toBe(listOf(params.models).length)
    for (const filled of fills(points, random))
      expect(listOf(params.models)).toEqual(expect.arrayContaining(firstIn(filled)!))
    for (const model of listOf(params.models)) expectAmongFirst(cornerFor(points, model), [model])
  },
  'all-excluded': ({ problem }) => {
    const { ranking, excluded } = rankAdditive(problem)
    expect(ranking).toEqual([])
    expect(excluded).toHaveLength(problem.models.length)
  },
  'close-call': ({ params, problem }) => {
    const totalOf = (id: string | number | undefined) =>
      rankAdditive(problem).ranking.find(({ model }) => model === id)!.total!
    expectFirst(problem, [String(params.a)])
    expect(totalOf(params.a) - totalOf(params.b)).toBeCloseTo(Number(params.difference), 9)
    expect(params.difference).toBeLessThan(problem.closeCallMargin)
  },
  excluded: ({ params, problem }) => {
    const { model, criterion, fn, level, limit } = params
    const cell = cellsIn(problem).find(each =>
      isAt(each, { model: String(model), criterion: String(criterion), fn: fn === '' ? null : String(fn) }),
    )!
    const { direction, requirement } = criterionOf(problem, cell)
    expect(requirement).toMatchObject({ limit, breach: 'exclude' })
    expect(cell.level).toBe(level)
    expect(direction === 'max' ? cell.level! < Number(limit) : cell.level! > Number(limit)).toBe(true)
    expect(rankAdditive(problem).ranking.map(ranked => ranked.model)).not.toContain(model)
  },
  'norms-breached': ({ params, problem }) => {
    const failed = cellsIn(problem).filter(cell => {
      const { direction, requirement } = criterionOf(problem, cell)
      if (cell.model !== params.model || !requirement || cell.level === null) return false
      const limit = Number(requirement.limit)
      return direction === 'max' ? cell.level < limit : cell.level > limit
    })
    expect(failed).toHaveLength(Number(params.count))
    expect(sorted(failed.map(({ fn, criterion }) => fn ?? criterion))).toEqual(
      sorted(listOf(params.functions)),
    )
  },
  missing: ({ params, problem }) => {
    const taking = rankAdditive(problem).ranking.map(({ model }) => model)
    expect(openCells(problem).filter(({ model }) => taking.includes(model))).toHaveLength(
      Number(params.count),
    )
  },
  'flagged-none': ({ problem }) => expect(problem.criteria.some(({ flagged }) => flagged)).toBe(false),
  'flagged-share': ({ params, problem }) => {
    const flagged = problem.criteria.filter(criterion => criterion.flagged)
    expect(flagged).toHaveLength(Number(params.count))
    expect(flagged.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(Number(params.share), 9)
  },
  'without-flagged-same': ({ params, problem }) => {
    const weights = problem.criteria.map(({ flagged, weight }) => (flagged ? 0 : weight))
    expectFirst(weighedWith(problem, weights), listOf(params.models))
    expectFirst(problem, listOf(params.models))
  },
  'without-flagged-other': ({ params, problem }) => {
    const weights = problem.criteria.map(({ flagged, weight }) => (flagged ? 0 : weight))
    expectFirst(weighedWith(problem, weights), listOf(params.models))
    expect(isSameFirst(firstIn(problem), listOf(params.models))).toBe(false)
  },
  'assessors-first': ({ params, problem }) => {
    const judges = judgesIn(problem)
    expectFirst(problem, listOf(params.models))
    expect(params).toMatchObject({ count: judges.length, of: problem.assessors.length })
    const agreeing = judges.filter(assessor => {
      const totals = ownTotals(problem, assessor)
      if (!totals || totals.size === 0 || !isKnown(totals)) return false
      const best = bestOf(totals)
      return listOf(params.models).some(
        model => (totals.get(model) ?? Number.NEGATIVE_INFINITY) >= best - TIE,
      )
    })
    expect(agreeing).toHaveLength(Number(params.agree))
  },

  // On which conditions
  'first-while-at-least': firstWhile(true, false),
  'first-while-at-most': firstWhile(false, true),
  'first-while-between': firstWhile(true, true),
  'weights-do-not-matter': ({ params, problem, random }) => {
    expect(listOf(params.criteria)).toHaveLength(Number(params.number))
    for (const criterion of listOf(params.criteria))
      for (const t of [...times(11, i => 10 * i), 100 * random.uniform()])
        expectAmongFirst(exchanged(problem, 'criterion', criterion, t), listOf(params.models))
  },
  radius: ({ params, problem, grounds, random }) => {
    const now = weightsIn(problem)
    const change = Number(params.change)
    const shares = () => {
      const parts = problem.criteria.map(each => (isWeighed(problem, each) ? random.uniform() ** 3 : 0))
      const sum = parts.reduce((total, part) => total + part, 0)
      return parts.map(part => part / sum)
    }
    const pairs = problem.criteria.flatMap((from, i) =>
      problem.criteria.flatMap((to, j) =>
        i !== j && isWeighed(problem, from) && isWeighed(problem, to) ? [[i, j] as const] : [],
      ),
    )
    const moved = pairs.map(([i, j]) => {
      const amount = Math.min(now[i]!, change / 2) * (1 - 1e-9)
      return now.map((weight, k) => weight + (k === j ? amount : k === i ? -amount : 0))
    })
    const drawn = times(12, () => {
      const [to, from] = [shares(), shares()]
      const amount = (change / 2) * (1 - 1e-9) * random.uniform() ** 0.2
      const after = now.map((weight, j) => weight + amount * (to[j]! - from[j]!))
      return after.every(weight => weight >= 0) ? after : now
    })
    for (const weights of [...moved, ...drawn])
      expectAmongFirst(weighedWith(problem, weights), listOf(params.models))
    const { criteria, radius } = grounds.robustness
    for (const rival of listOf(params.rival)) {
      const { weights } = radius!.rivals.find(({ model }) => model === rival)!
      const there = problem.criteria.map(({ id }) => weights![criteria.indexOf(id)] ?? 0)
      const distance = there.reduce((sum, weight, j) => sum + Math.abs(weight - now[j]!), 0)
      expect(distance).toBeLessThan(change + ROUNDED)
      const totals = rankAdditive(weighedWith(problem, there)).ranking
      const total = totals.find(({ model }) => model === rival)!.total!
      expect(Math.max(...totals.map(each => each.total!)) - total).toBeLessThan(1e-5)
    }
  },
  'radius-none': ({ params, problem, random }) => {
    for (const weights of anyWeights(problem, random))
      expect(listOf(params.models)).toEqual(
        expect.arrayContaining(firstIn(weighedWith(problem, weights)) as string[]),
      )
  },

  // What would change it
  flip: ({ params, problem, random }) => {
    const { model, criterion, fn, level, to, direction, beyond } = params
    const cell = { model: String(model), criterion: String(criterion), fn: fn === '' ? null : String(fn) }
    const at = (changed: number) => withLevels(problem, [{ ...cell, level: changed }])
    expect(cellsIn(problem).find(each => isAt(each, cell))!.level).toBe(level)
    const { worst, best } = endsOf(problem, cell)
    const upwards =
      direction === 'up' || (direction === 'better' ? best > worst : direction === 'worse' && worst > best)
    const sign = upwards ? 1 : -1
    const end = sign > 0 ? Math.max(worst, best) : Math.min(worst, best)
    const start =
      beyond === 'yes' ? Number(to) + sign * Math.min(1e-3, Math.abs(end - Number(to))) : Number(to)
    expect(sign * (start - Number(level))).toBeGreaterThan(0)
    expect(sign * (end - start)).toBeGreaterThanOrEqual(0)
    const now = listOf(firstIn(problem)!.join(', '))
    for (const then of [start, end, ...times(6, () => start + (end - start) * random.uniform())]) {
      if (params.entering !== '') expectAmongFirst(at(then), listOf(params.entering))
      else expectFirst(at(then), listOf(params.models))
      expect(isSameFirst(firstIn(at(then)), now)).toBe(false)
    }
    const before = Number(to) - sign * ROUNDED
    if (sign * (before - Number(level)) > 0) expectFirst(at(before), now)
  },
  'flip-none': ({ params, problem }) => {
    const tested = testedCells(problem)
    expect(tested).toHaveLength(Number(params.of))
    const now = firstIn(problem)!
    for (const cell of tested) {
      const { worst, best } = endsOf(problem, cell)
      for (const share of [0, 0.125, 0.25, 0.5, 0.75, 1])
        expectFirst(withLevels(problem, [{ ...cell, level: worst + share * (best - worst) }]), now)
    }
  },
  'one-step': ({ params, problem }) => {
    expect(testedCells(problem)).toHaveLength(Number(params.of))
    expect(oneStep(problem)).toHaveLength(Number(params.number))
  },
  'one-step-none': ({ params, problem }) => {
    expect(testedCells(problem)).toHaveLength(Number(params.of))
    expect(oneStep(problem)).toEqual([])
  },

  // What cannot
  'always-behind': ({ params, problem, random }) => {
    for (const filled of fills(problem, random))
      for (const weights of anyWeights(problem, random)) {
        const { ranking, excluded } = rankAdditive(weighedWith(filled, weights))
        const totalOf = (id: string) =>
          [...ranking, ...excluded].find(({ model }) => model === id)!.total ?? 0
        for (const behind of listOf(params.models))
          expect(totalOf(behind)).toBeLessThanOrEqual(totalOf(String(params.model)) + TIE)
      }
  },
  'never-first': ({ params, problem, random }) => {
    const taking = rankAdditive(problem).ranking.map(({ model }) => model)
    for (const filled of fills(withoutRequirements(problem, taking), random))
      for (const weights of anyWeights(problem, random))
        for (const model of listOf(params.models))
          expect(firstIn(weighedWith(filled, weights)) ?? []).not.toContain(model)
  },

  // How the assessors stand
  'first-for-all-profiles': claimed => {
    for (const firsts of underProfiles(claimed))
      expect(firsts).toEqual(expect.arrayContaining(listOf(claimed.params.models)))
  },
  'first-for-some-profiles': claimed => {
    const { params, problem, grounds } = claimed
    for (const firsts of underProfiles(claimed))
      expect(listOf(params.models)).toEqual(expect.arrayContaining(firsts))
    expect(listOf(params.models).length).toBeGreaterThan(1)
    const { criteria, preference } = grounds.robustness
    const { ranks } = preference.find(({ information }) => information === 'profiles')!
    const taking = rankAdditive(problem).ranking.map(({ model }) => model)
    for (const model of listOf(params.models)) {
      const { weights } = ranks.find(each => each.model === model)!.best
      const there = problem.criteria.map(({ id }) => weights[criteria.indexOf(id)] ?? 0)
      const corner = cornerFor(withoutRequirements(problem, taking), model)
      const totals = rankAdditive(weighedWith(corner, there)).ranking
      const own = totals.find(each => each.model === model)!.total!
      expect(Math.max(...totals.map(({ total }) => total!)) - own).toBeLessThan(1e-5)
    }
  },
  concordance: ({ params, problem }) => {
    const ballots = ballotsIn(problem)
    const W = kendallW(ballots)
    expect(ballots).toHaveLength(Number(params.of))
    expect(params.W).toBeCloseTo(W, 9)
    const readings = [0.3, 0.5, 0.7, 0.9].filter(bound => W >= bound - 1e-12).length
    expect(params.reading).toBe(['very-weak', 'weak', 'moderate', 'strong', 'unusually-strong'][readings])
    const chance = chanceOf(ballots)
    expect(Number(params.p) - chance).toBeGreaterThan(-1e-9)
    expect(Number(params.p) - chance).toBeLessThan(0.001)
  },
  'leave-one-out': claimed => expectLeaveOneOut(claimed),
  'leave-one-out-none': claimed => {
    expect(claimed.params.number).toBe(0)
    expectLeaveOneOut(claimed)
    expectFirst(claimed.problem, listOf(claimed.params.models))
  },
  compromise: ({ params, problem }) => {
    const taking = rankAdditive(problem).ranking.map(({ model }) => model)
    const judges = judgesIn(problem)
    const known = judges.flatMap(assessor => {
      const totals = ownTotals(problem, assessor, taking)
      return totals && isKnown(totals) ? [totals] : []
    })
    expect(params).toMatchObject({ of: known.length, open: judges.length - known.length })
    const loss = (model: string) => Math.max(...known.map(totals => bestOf(totals) - totals.get(model)!))
    const least = Math.min(...taking.map(loss))
    expect(sorted(listOf(params.models))).toEqual(sorted(taking.filter(model => loss(model) <= least + TIE)))
    expect(Number(params.loss) - least).toBeGreaterThan(-1e-6)
    expect(Number(params.loss) - least).toBeLessThan(ROUNDED)
  },

  // What rests on national developments
  'decide-now': claimed => {
    const { params, world, random } = claimed
    const d = world.developments.findIndex(({ id }) => id === params.development)
    if (params.by === 'outcomes') {
      for (const around of aroundOf(world, d)) {
        const firsts = around.map(combination => firstAfter(world, combination))
        for (const first of firsts) expect(isSameFirst(first, firsts[0]!)).toBe(true)
      }
      return
    }
    expect(world.undescribed).toContain(params.development)
    const depends = world.problem.criteria.some(criterion =>
      criterion.developments.includes(String(params.development)),
    )
    expect(params.by).toBe(depends ? 'criteria' : 'nothing')
    if (!depends) return
    for (const combination of combinationsOf(world.developments)) {
      const first = firstAfter(world, combination)
      for (const moved of whateverLevels(world, random))
        expect(isSameFirst(firstAfter(moved, combination), first)).toBe(true)
    }
  },
  wait: claimed => {
    expectTiming(claimed)
    expect(['before', 'free']).toContain(claimed.params.timing)
    expectMatters(claimed)
  },
  'decide-with-reservation': claimed => {
    expectTiming(claimed)
    expect(['after', 'undated']).toContain(claimed.params.timing)
    expectMatters(claimed)
  },
  'not-known': ({ params, world, problem }) => {
    const { developments, undescribed } = world
    if (params.by === 'outcomes') {
      const nothing = { id: 'nothing', effects: [], probability: null }
      const all = developments.map(each => ({ ...each, outcomes: [...each.outcomes, nothing] }))
      const firsts = combinationsOf(all).map(chosen => rankedAfter(problem, effectsOf(all, chosen)).first)
      expect(firsts).toContain(null)
    } else if (params.by === 'drawn') {
      const combinations = developments.reduce((total, { outcomes }) => total * outcomes.length, 1)
      expect(combinations).toBeGreaterThan(100_000)
    } else {
      expect(params.by).toBe('criteria')
      expect(undescribed).toContain(params.development)
      expect(problem.criteria.flatMap(criterion => criterion.developments)).toContain(params.development)
    }
  },
  'national-regret': ({ params, world }) => {
    const all = combinationsOf(world.developments).map(combination =>
      rankedAfter(world.problem, effectsOf(world.developments, combination)),
    )
    const always = world.problem.models.filter(model => all.every(({ totals }) => totals.has(model)))
    const regret = (model: string) => Math.max(...all.map(({ best, totals }) => best - totals.get(model)!))
    const least = Math.min(...always.map(regret))
    expect(sorted(listOf(params.models))).toEqual(
      sorted(always.filter(model => regret(model) <= least + 2 * TIE)),
    )
    expect(Number(params.regret) - least).toBeGreaterThan(-1e-6)
    expect(Number(params.regret) - least).toBeLessThan(ROUNDED)
  },
  'national-decide-now': ({ params, world, random }) => {
    for (const combination of combinationsOf(world.developments))
      for (const moved of whateverLevels(world, random))
        expect(firstAfter(moved, combination)).toEqual(expect.arrayContaining(listOf(params.models)))
  },
  'national-wait': ({ params, world, page }) => {
    const waited = listOf(params.developments)
    expect(waited.length).toBeGreaterThan(0)
    for (const one of waited) expect(adviceIn(page, one)).toBe('wait')
    for (const one of listOf(params.reserved)) expect(adviceIn(page, one)).toBe('decide-with-reservation')
    const dates = waited.map(one => world.expected[one] ?? null)
    expect(params.until).toBe(dates.includes(null) ? '' : sorted(dates as string[]).at(-1))
  },
  'national-decide-with-reservation': ({ params, world, page }) => {
    const all = [...world.developments.map(({ id }) => id), ...world.undescribed]
    const others = all.filter(id => !listOf(params.developments).includes(id))
    for (const one of listOf(params.developments)) expect(adviceIn(page, one)).toBe('decide-with-reservation')
    for (const one of others) expect(adviceIn(page, one)).toBe('decide-now')
    expect(params.others).toBe(others.length)
  },
  'national-not-known': ({ params, page }) => {
    expect(listOf(params.developments).length).toBeGreaterThan(0)
    for (const one of listOf(params.developments)) expect(adviceIn(page, one)).toBe('not-known')
    expect(page.map(({ code }) => code)).not.toContain('wait')
  },

  // What is missing
  'missing-firm': ({ params, problem, random }) => {
    expect(openCells(problem)).not.toEqual([])
    for (const filled of fills(problem, random, openCells(problem)))
      expectAmongFirst(filled, listOf(params.models))
  },
  'missing-open': ({ params, problem, random }) => {
    expect(openCells(problem)).not.toEqual([])
    expect(params.count).toBe(listOf(params.models).length)
    for (const filled of fills(problem, random, openCells(problem)))
      expect(listOf(params.models)).toEqual(expect.arrayContaining(firstIn(filled) ?? []))
    for (const model of listOf(params.models)) expectAmongFirst(cornerFor(problem, model), [model])
  },
  'collect-first': ({ params, problem, random }) => {
    const cell = openCells(problem).find(each =>
      isAt(each, {
        ...{ model: String(params.model), criterion: String(params.criterion) },
        fn: params.fn === '' ? null : String(params.fn),
      }),
    )!
    expect(cell).toBeDefined()
    const { worst, best } = endsOf(problem, cell)
    const top = cornerFor(problem, cell.model)
    const totalOf = (filled: Problem) => {
      const { ranking, excluded } = rankAdditive(filled)
      return [...ranking, ...excluded].find(({ model }) => model === cell.model)!.total!
    }
    const worth = totalOf(top) - totalOf(withLevels(top, [{ ...cell, level: worst }]))
    expect(worth).toBeCloseTo(Number(params.points), 6)
    const others = unsettled(problem).filter(each => !isAt(each, cell))
    const ranged = cellsIn(problem).filter(each => each.lowLevel !== each.highLevel)
    const decides = () => {
      // the model and all others, each together from their worst to their best, the ends included
      const [own, other] = times(2, () => Math.min(1, Math.max(0, 1.5 * random.uniform() - 0.25))) as [
        number,
        number,
      ]
      const at = (from: number, to: number, { model }: Place) =>
        from + (model === cell.model ? own : other) * (to - from)
      const somewhere = withLevels(problem, [
        ...ranged.map(each => {
          const ends = endsOf(problem, each)
          const [low, high] = [each.lowLevel!, each.highLevel!]
          return { ...each, level: ends.best > ends.worst ? at(low, high, each) : at(high, low, each) }
        }),
        ...others.map(each => {
          const ends = endsOf(problem, each)
          const limit = criterionOf(problem, each).requirement?.limit
          const isAtLimit = typeof limit === 'number' && random.below(4) === 0
          return { ...each, level: isAtLimit ? limit : at(ends.worst, ends.best, each) }
        }),
      ])
      const [low, high] = [worst, best].map(level => firstIn(withLevels(somewhere, [{ ...cell, level }])))
      return !isSameFirst(low!, high!)
    }
    expect(times(1000, () => null).some(decides)).toBe(true)
  },
} satisfies Partial<Record<StatementCode | VerdictCode, (claimed: Claimed) => void>>

/** Who is first with the own weights of each who has them, and with mixtures, whatever the missing scores become. */
function underProfiles({ problem, random }: Claimed): string[][] {
  const own = problem.profiles!.map(({ weights }) => problem.criteria.map(({ id }) => weights[id]!))
  const mixtures = times(12, () => {
    const parts = own.map(() => -Math.log(1 - random.uniform()))
    return problem.criteria.map((_, j) => own.reduce((sum, weights, i) => sum + parts[i]! * weights[j]!, 0))
  })
  const taking = rankAdditive(problem).ranking.map(({ model }) => model)
  return fills(withoutRequirements(problem, taking), random).flatMap(filled =>
    [...own, ...mixtures].map(weights => firstIn(weighedWith(filled, weights))!),
  )
}

function expectLeaveOneOut({ params, problem }: Claimed) {
  const judges = judgesIn(problem)
  const now = firstIn(problem)
  const changed = judges.filter(
    assessor => !isSameFirst(now, firstIn(withoutScoresOf(problem, other => other === assessor))),
  )
  expect(judges).toHaveLength(Number(params.of))
  expect(changed).toHaveLength(Number(params.number))
}
