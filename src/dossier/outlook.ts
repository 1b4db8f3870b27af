import { z } from 'zod'
import { type AdditiveRanking, rankAdditive } from '../mcda/additive.ts'
import {
  analyseDevelopments,
  checkDevelopments,
  DevelopmentAnalysis,
  type OpenDevelopment,
} from '../mcda/development/development-analysis.ts'
import { applyEffects, type Effect } from '../mcda/development/effect.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { canChangeFirst } from '../mcda/national.ts'
import type { Problem } from '../mcda/problem.ts'
import { DevelopmentStatus, isOpen } from './development.ts'
import { Basis } from './outcome.ts'
import type { TrackedDevelopment } from './state.ts'
import { Id } from './text.ts'

export const OUTLOOK = 'developments@1'

/** Whether to wait for a development, or for any of them. */
export const Advice = z.enum(['decide-now', 'wait', 'decide-with-reservation', 'not-known']).meta({
  id: 'Advice',
  description:
    'decide-now: it cannot change who is first; wait: it can, and is expected before the region must choose; decide-with-reservation: it can, and comes too late or at a time that nobody knows; not-known: its outcomes are not declared, or scores are missing.',
})
export type Advice = z.infer<typeof Advice>

const MaybeDate = z.iso.date().nullable().meta({ format: 'date' })
const OutlookItem = z
  .strictObject({
    development: Id,
    status: DevelopmentStatus,
    expectedDate: MaybeDate,
    timing: z.enum(['before-deadline', 'after-deadline', 'no-date', 'no-deadline']).meta({
      description: 'When it is expected, against when the region itself must choose (tempo mismatch).',
    }),
    criteria: z.array(Id).meta({ description: 'Criteria that depend on it.' }),
    signals: z.int(),
    ground: z.enum(['outcomes', 'criteria', 'outcomes-outdated']).meta({
      description:
        'outcomes: those that were declared; criteria: none were, so every level of the criteria that depend on it was allowed; outcomes-outdated: they no longer fit the framework or the models, and count as not declared.',
    }),
    changesAlone: z.boolean().nullable(),
    changesTogether: z.boolean().nullable().meta({
      description:
        'Whether its outcome makes a difference to who is first in some combination of the declared outcomes of the others.',
    }),
    advice: Advice,
  })
  .meta({ id: 'OutlookItem' })
export type OutlookItem = z.infer<typeof OutlookItem>

/** What are we waiting for? (Waarop wachten we?) */
export const Outlook = z
  .strictObject({
    basis: Basis,
    decideBy: MaybeDate,
    items: z.array(OutlookItem),
    analysis: DevelopmentAnalysis.meta({
      description: 'Of the developments of which the outcomes are declared.',
    }),
    advice: Advice.meta({ description: 'For all of them together.' }),
    waitUntil: MaybeDate.meta({
      description:
        'When the last of those worth waiting for is expected; null: nobody knows, or there is none.',
    }),
  })
  .meta({ id: 'Outlook' })
export type Outlook = z.infer<typeof Outlook>

/** What an outlook takes from a dossier, besides its decision problem. */
export interface Standing {
  decideBy: string | null
  developments: ReadonlyMap<string, StandingDevelopment>
  signals: readonly { development: string }[]
}
type StandingDevelopment = Pick<TrackedDevelopment, 'development' | 'outcomes'> & {
  history: readonly Pick<TrackedDevelopment['history'][number], 'status' | 'expectedDate'>[]
}

export function outlookIn(
  state: Standing,
  problem: Problem,
  base: AdditiveRanking = rankAdditive(problem),
): Omit<Outlook, 'basis'> {
  const open = openDevelopments(state)
  const declared = declaredIn(problem, open)
  const analysis = analyseDevelopments(problem, base, declared)
  // A development that nobody has described may turn out in any way on the criteria that depend on it.
  const dependent = (some: readonly StandingDevelopment[]) =>
    problem.criteria.filter(criterion =>
      some.some(({ development }) => criterion.developments.includes(development.id)),
    )
  const undescribed = dependent(
    open.filter(tracked => !declared.some(({ id }) => id === tracked.development.id)),
  )
  const anyTogether = undescribed.length === 0 ? false : canChangeInAny(problem, declared, undescribed)
  // What is sure to happen may only together make another first than now, whichever of them is left out.
  const hasTurn = analysis.developments.some(
    one => one.changesAlone !== false || one.changesTogether !== false,
  )
  const items = open.map((tracked): OutlookItem => {
    const { id } = tracked.development
    const { status, expectedDate } = tracked.history.at(-1)!
    const analysed = analysis.developments.find(one => one.id === id)
    const ground = analysed ? 'outcomes' : tracked.outcomes.length > 0 ? 'outcomes-outdated' : 'criteria'
    const criteria = dependent([tracked])
    // Outcomes that no longer fit may have been about more than these criteria.
    const known = (changes: boolean | null) => (ground === 'outcomes-outdated' && !changes ? null : changes)
    const onCriteria = {
      changesAlone: known(criteria.length > 0 && canChangeFirst(base, criteria)),
      changesTogether: known(criteria.length > 0 && anyTogether),
    }
    const { changesAlone, changesTogether } = !analysed
      ? onCriteria
      : hasTurn
        ? analysed
        : { changesAlone: false, changesTogether: analysis.changesFirst }
    const timing = timingOf(expectedDate, state.decideBy)
    return {
      development: id,
      status,
      expectedDate,
      timing,
      criteria: criteria.map(criterion => criterion.id),
      signals: state.signals.filter(({ development }) => development === id).length,
      ground,
      changesAlone,
      changesTogether,
      advice: adviceOn({ ground, changesAlone, changesTogether, timing }),
    }
  })
  const advice = overall(items)
  const waited = items.flatMap(item => (item.advice === 'wait' ? [item.expectedDate] : []))
  return {
    decideBy: state.decideBy,
    items,
    analysis,
    advice,
    waitUntil: waited.includes(null) ? null : (waited.sort().at(-1) ?? null),
  }
}

export const openDevelopments = (state: Standing): StandingDevelopment[] =>
  [...state.developments.values()].filter(({ history }) => isOpen(history.at(-1)!.status))

/** How many ways there are for all that is open and declared to turn out. */
export const combinationsIn = (state: Standing): number =>
  openDevelopments(state).reduce((product, { outcomes }) => product * Math.max(1, outcomes.length), 1)

/** Combinations of declared outcomes to go through for those that are not declared. */
const MOST_COMBINATIONS = 200

/**
 * Whether, in some combination of declared outcomes, any levels on these criteria change who is first; null: not
 * known, or too many combinations to go through.
 */
function canChangeInAny(
  problem: Problem,
  declared: readonly OpenDevelopment[],
  criteria: readonly Problem['criteria'][number][],
): boolean | null {
  const total = declared.reduce((product, { outcomes }) => product * outcomes.length, 1)
  if (total > MOST_COMBINATIONS) return null
  const combinations = declared.reduce<Effect[][]>(
    (before, { outcomes }) => before.flatMap(chosen => outcomes.map(({ effects }) => chosen.concat(effects))),
    [[]],
  )
  const moving = new Set(criteria.map(({ id }) => id))
  const found = combinations.map(effects => {
    const then = applyEffects(problem, effects)
    if (then.models.length === 0) return false
    return canChangeFirst(
      rankAdditive(then),
      then.criteria.filter(({ id }) => moving.has(id)),
    )
  })
  return found.includes(true) ? true : found.includes(null) ? null : false
}

const openOf = ({ development, outcomes }: StandingDevelopment): OpenDevelopment => ({
  id: development.id,
  outcomes: outcomes.map(({ id, effects, probability }) => ({ id, effects, probability })),
})

/** Those that have outcomes that fit: an amendment, or a model that was withdrawn, can leave some behind. */
export function declaredIn(
  problem: Problem,
  developments: readonly StandingDevelopment[],
): OpenDevelopment[] {
  const fitting: OpenDevelopment[] = []
  for (const one of developments.filter(({ outcomes }) => outcomes.length > 0).map(openOf))
    if (fits(problem, [...fitting, one])) fitting.push(one)
  return fitting
}

function fits(problem: Problem, developments: readonly OpenDevelopment[]): boolean {
  try {
    checkDevelopments(problem, developments)
    return true
  } catch (error) {
    if (error instanceof InvalidProblem) return false
    throw error
  }
}

const timingOf = (expected: string | null, decideBy: string | null): OutlookItem['timing'] => {
  if (decideBy === null) return 'no-deadline'
  if (expected === null) return 'no-date'
  return expected <= decideBy ? 'before-deadline' : 'after-deadline'
}

function adviceOn({
  ground,
  changesAlone,
  changesTogether,
  timing,
}: Pick<OutlookItem, 'ground' | 'changesAlone' | 'changesTogether' | 'timing'>): Advice {
  if (changesAlone === false && changesTogether === false) return 'decide-now'
  const can = changesAlone === true || changesTogether === true
  if (!can || ground !== 'outcomes') return 'not-known'
  return timing === 'before-deadline' || timing === 'no-deadline' ? 'wait' : 'decide-with-reservation'
}

const overall = (items: readonly OutlookItem[]): Advice =>
  (['wait', 'not-known', 'decide-with-reservation'] as const).find(advice =>
    items.some(item => item.advice === advice),
  ) ?? 'decide-now'
