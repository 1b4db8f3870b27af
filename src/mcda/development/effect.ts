import { z } from 'zod'
import { type Cell, type CellLevels, cellsOf } from '../cell.ts'
import { InvalidProblem } from '../invalid.ts'
import type { Criterion, Problem, Requirement, Score } from '../problem.ts'
import { levelEnds } from '../value.ts'

/** What floating point may make of weights that sum to 100. */
const ROUNDING = 1e-7

const Names = z.array(z.string().min(1)).min(1).max(100)
const where = {
  criterion: z.string().min(1),
  models: Names.optional().meta({ description: 'Absent: every model.' }),
  functions: Names.optional().meta({ description: 'Absent: every function the criterion is scored on.' }),
}

/** What an outcome of a development does to a decision problem; {@link applyEffects} says it in numbers. */
export const Effect = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shift'), ...where, by: z.number() }),
    z.strictObject({ kind: z.literal('level'), ...where, to: z.number() }),
    z.strictObject({
      kind: z.literal('requirement'),
      criterion: z.string().min(1),
      limit: z.union([z.number(), z.record(z.string().min(1), z.number())]).meta({
        description: 'One limit for all functions, or one for each function named; the others keep theirs.',
      }),
      breach: z.enum(['exclude', 'report']).optional().meta({
        description: 'Absent: as it was; a norm that is new excludes.',
      }),
    }),
    z.strictObject({
      kind: z.literal('weight'),
      criterion: z.string().min(1),
      weight: z.number().meta({
        description: 'In points of 100; what is not named keeps its proportions and shares the rest.',
      }),
    }),
    z.strictObject({ kind: z.literal('rule-out'), models: Names }),
  ])
  .meta({
    id: 'Effect',
    description:
      'shift: levels move by this much and stop at the end of the scale; level: levels become this; requirement: a norm comes or changes; weight: a criterion gets this weight; rule-out: these models are no longer possible.',
  })
export type Effect = z.infer<typeof Effect>
export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

const ofKind = <Kind extends Effect['kind']>(effects: readonly Effect[], ...kinds: Kind[]) =>
  effects.filter((effect): effect is EffectOf<Kind> => (kinds as string[]).includes(effect.kind))

/**
 * The problem as it would be, the definition that every faster way is held to. Effects act on what all
 * assessors together say of a cell. In the order given: the last `level` on a cell decides and no shift moves
 * it; shifts add up first and stop at the end of the scale after that. A cell without a level gets one from
 * `level` and none from `shift`; a cell to which the criterion does not apply stays so. Of several weights for one criterion, and of several
 * norms, the last decides. A model that is ruled out is no longer in the problem.
 * @throws InvalidProblem weights-sum when the weights named leave no room for the others.
 */
export function applyEffects(problem: Problem, effects: readonly Effect[]): Problem {
  const ruledOut = ruledOutBy(effects)
  const weights = weightsAfter(problem.criteria, effects)
  const moved = movedCells(problem, effects)
  const isMoved = (score: Score) =>
    moved.some(
      ({ model, criterion, fn }) => score.model === model && score.criterion === criterion && score.fn === fn,
    )
  return {
    ...problem,
    models: problem.models.filter(model => !ruledOut.has(model)),
    criteria: problem.criteria.map((criterion, j) => ({
      ...criterion,
      weight: weights[j]!,
      requirement: requirementAfter(criterion, effects),
    })),
    scores: [...problem.scores.filter(score => !isMoved(score)), ...moved].filter(
      ({ model }) => !ruledOut.has(model),
    ),
  }
}

function movedCells(problem: Problem, effects: readonly Effect[]): Score[] {
  const criteria = new Map(problem.criteria.map(criterion => [criterion.id, criterion]))
  return [...cellsOf(problem).values()].flatMap(cell => {
    const after = levelsAfter(criteria.get(cell.criterion)!, cell, effects)
    if (after === cell) return []
    const { model, criterion, fn } = cell
    const { level: value, lowLevel: low, highLevel: high } = after
    return [{ model, criterion, fn, assessor: null, state: 'value' as const, value, low, high }]
  })
}

/** The levels of a cell after the effects on it; the same object where they change nothing. */
export function levelsAfter(
  { id, points }: Criterion,
  cell: Pick<Cell, 'model' | 'fn'> & CellLevels,
  effects: readonly Effect[],
): CellLevels {
  if (cell.state === 'not-applicable') return cell
  let by = 0
  let to: number | null = null
  for (const effect of effects) {
    if ((effect.kind !== 'shift' && effect.kind !== 'level') || effect.criterion !== id) continue
    if (effect.models?.includes(cell.model) === false) continue
    if (effect.functions?.includes(cell.fn ?? '') === false) continue
    if (effect.kind === 'shift') by += effect.by
    else to = effect.to
  }
  if (to !== null) return { state: 'value', level: to, lowLevel: to, highLevel: to }
  if (cell.level === null || by === 0) return cell
  const [least, most] = levelEnds(points)
  // a measured level may lie beyond the scale: it stays there, and goes no further
  const move = (level: number) =>
    by > 0 ? Math.max(level, Math.min(most, level + by)) : Math.min(level, Math.max(least, level + by))
  return {
    state: 'value',
    level: move(cell.level),
    lowLevel: move(cell.lowLevel!),
    highLevel: move(cell.highLevel!),
  }
}

export function requirementAfter(criterion: Criterion, effects: readonly Effect[]): Requirement | null {
  return ofKind(effects, 'requirement')
    .filter(effect => effect.criterion === criterion.id)
    .reduce<Requirement | null>((before, { limit, breach }) => {
      const kept = { breach: breach ?? before?.breach ?? 'exclude' }
      if (typeof limit === 'number') return { limit, ...kept }
      const former = before?.limit
      const each =
        typeof former === 'number'
          ? Object.fromEntries((criterion.functions ?? []).map(({ id }) => [id, former]))
          : former
      return { limit: { ...each, ...limit }, ...kept }
    }, criterion.requirement)
}

export const ruledOutBy = (effects: readonly Effect[]): Set<string> =>
  new Set(ofKind(effects, 'rule-out').flatMap(({ models }) => models))

/** Points of 100: those named as given, the others share the rest in their old proportions. */
export function weightsAfter(criteria: readonly Criterion[], effects: readonly Effect[]): number[] {
  const named = new Map(ofKind(effects, 'weight').map(({ criterion, weight }) => [criterion, weight]))
  if (named.size === 0) return criteria.map(({ weight }) => weight)
  const sum = [...named.values()].reduce((total, weight) => total + weight, 0)
  const others = criteria.reduce((total, { id, weight }) => (named.has(id) ? total : total + weight), 0)
  const missed = others > 0 ? sum - 100 : Math.abs(sum - 100)
  if (missed > ROUNDING) throw new InvalidProblem('weights-sum', '', { sum, expected: 100 })
  const share = others > 0 ? Math.max(0, 100 - sum) / others : 0
  return criteria.map(({ id, weight }) => named.get(id) ?? weight * share)
}
