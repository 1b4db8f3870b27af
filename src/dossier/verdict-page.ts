import { z } from 'zod'
import { TIE_TOLERANCE } from '../mcda/rank.ts'
import type { Agreement } from './agreement.ts'
import { Basis, type Outcome } from './outcome.ts'
import type { Outlook, OutlookItem } from './outlook.ts'
import type { Robustness } from './robustness.ts'
import type { Sentence, VerdictCode } from './verdict.ts'

/** What a statement is about, in the order in which a board reads. */
export const verdictSections = [
  'leader',
  'conditions',
  'changes',
  'cannot',
  'assessors',
  'national',
  'missing',
] as const
export type VerdictSection = (typeof verdictSections)[number]

/** Statements beyond those of `verdictOf`; their words are in the catalogues under `statement.<code>`. */
export const statementCodes = [
  'first-while-at-least',
  'first-while-at-most',
  'first-while-between',
  'weights-do-not-matter',
  'radius',
  'radius-none',
  'flip',
  'flip-none',
  'one-step',
  'one-step-none',
  'always-behind',
  'never-first',
  'first-for-all-profiles',
  'first-for-some-profiles',
  'concordance',
  'leave-one-out',
  'leave-one-out-none',
  'compromise',
  'wait',
  'decide-now',
  'decide-with-reservation',
  'not-known',
  'national-regret',
  'national-decide-now',
  'national-wait',
  'national-decide-with-reservation',
  'national-not-known',
  'missing-firm',
  'missing-open',
  'collect-first',
] as const
export type StatementCode = (typeof statementCodes)[number]

/** A sentence that a board can sign: numbered, with the result it follows from. */
export const Statement = z
  .strictObject({
    number: z.int(),
    section: z.enum(verdictSections),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    ground: z.string().meta({
      description: 'The result it follows from: `robustness.stability.KW1`, `outlook.items.N3`.',
    }),
    text: z.string().optional().meta({ description: "In the reader's language." }),
  })
  .meta({ id: 'Statement' })
export type Statement = z.infer<typeof Statement>

/** The verdict on one page: every sentence computed, none without a ground. */
export const VerdictPage = z
  .strictObject({ basis: Basis, statements: z.array(Statement) })
  .meta({ id: 'VerdictPage' })
export type VerdictPage = z.infer<typeof VerdictPage>

/** The results that the statements follow from. */
export interface VerdictGrounds {
  outcome: Outcome
  robustness: Omit<Robustness, 'basis'>
  outlook: Omit<Outlook, 'basis'>
  agreement: Omit<Agreement, 'basis'>
}

interface Draft extends Omit<Statement, 'number' | 'code'> {
  code: StatementCode | VerdictCode
}

/** All statements that the results support, in the order of the sections. */
export function statementsOf(grounds: VerdictGrounds): Statement[] {
  const drafts = [
    ...fromOutcome(grounds.outcome),
    ...conditions(grounds),
    ...changes(grounds),
    ...cannot(grounds),
    ...assessors(grounds),
    ...national(grounds),
    ...missing(grounds),
  ]
  return verdictSections
    .flatMap(section => drafts.filter(draft => draft.section === section))
    .map((draft, i) => ({ number: i + 1, ...draft }))
}

const draft = (
  section: VerdictSection,
  code: Draft['code'],
  params: Draft['params'],
  ground: string,
): Draft => ({ section, code, params, ground })
const names = (ids: readonly string[]) => ({ models: ids.join(', '), count: ids.length })
const firstsOf = ({ ranking }: Outcome): string[] =>
  ranking.flatMap(({ model, rank }) => (rank === 1 ? [model] : []))

/** Where the sentences of the ranking itself stand on the page, and on what part of it they rest. */
const sectionOf: Partial<Record<VerdictCode, [VerdictSection, string]>> = {
  first: ['leader', 'ranking'],
  'tied-first': ['leader', 'ranking'],
  'not-known-yet': ['leader', 'ranking'],
  'all-excluded': ['leader', 'excluded'],
  'close-call': ['leader', 'closeCalls'],
  excluded: ['leader', 'excluded.{model}'],
  'norms-breached': ['leader', 'ranking.{model}.breaches'],
  missing: ['missing', 'cells'],
  'flagged-none': ['national', 'national'],
  'flagged-share': ['national', 'national.flaggedShare'],
  'without-flagged-same': ['national', 'national.without'],
  'without-flagged-other': ['national', 'national.without'],
  'assessors-first': ['assessors', 'assessors'],
}

function fromOutcome({ verdict, assessors }: Outcome): Draft[] {
  // Whoever gave no level that weighs has all models level, and agrees with nobody.
  const isSilent = assessors.some(
    ({ leftOut, ranking }) => ranking.length > 0 && leftOut.weight > 100 - TIE_TOLERANCE,
  )
  return (verdict as Sentence[]).flatMap(({ code, params }) => {
    const [section, part] = sectionOf[code] ?? []
    if (!section || !part || (code === 'assessors-first' && isSilent)) return []
    return [{ section, code, params, ground: `outcome.${part.replace('{model}', String(params.model))}` }]
  })
}

/** How many of the nearest tipping points and score flips get a sentence; the report has them all. */
const NEAREST = 3

function conditions({ outcome, robustness: { stability, radius, criteria } }: VerdictGrounds): Draft[] {
  const firsts = firstsOf(outcome)
  if (!stability || !radius || firsts.length !== 1) return []
  // A criterion without weight of which a score is open stays without it: those are not all the weights there are.
  const isWhole = criteria.every(id => stability.some(one => one.of === 'criterion' && one.id === id))
  const over = stability.filter(
    ({ scope, stable, weight, most }) =>
      scope === 'all' && stable !== null && (isWhole || (weight > 0 && weight < most)),
  )
  const turning = over
    .filter(isTurning)
    .map(one => ({ one, distance: distanceOf(one) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAREST)
    .map(({ one }) => one)
  const still = over.filter(one => one.of === 'criterion' && !isTurning(one))
  return [
    ...turning.map(one => {
      const { of, id, weight, stable } = one
      const { winner } = stable!
      const { below, above } = turnsOf(one)
      return draft(
        'conditions',
        below && above ? 'first-while-between' : below ? 'first-while-at-least' : 'first-while-at-most',
        {
          ...names(firsts),
          of,
          subject: id,
          weight,
          from: roundedUp(winner.from),
          to: roundedDown(winner.to),
          below: othersIn(below, firsts),
          above: othersIn(above, firsts),
        },
        `robustness.stability.${id}`,
      )
    }),
    ...(isWhole ? [radiusStatement(radius, firsts)] : []),
    ...(still.length > 0
      ? [
          draft(
            'cannot',
            'weights-do-not-matter',
            { ...names(firsts), criteria: still.map(({ id }) => id).join(', '), number: still.length },
            'robustness.stability',
          ),
        ]
      : []),
  ]
}

function radiusStatement({ radius, rivals }: Radius, firsts: readonly string[]): Draft {
  if (radius === null) return draft('cannot', 'radius-none', names(firsts), 'robustness.radius')
  const nearest = rivals.filter(({ change }) => change !== null && change <= radius + TIE_TOLERANCE)
  const params = {
    ...names(firsts),
    rival: nearest.map(({ model }) => model).join(', '),
    change: roundedDown(radius),
  }
  return draft('conditions', 'radius', params, 'robustness.radius')
}

/** To two decimals, to the side on which the sentence stays true; never -0. */
export const roundedUp = (x: number): number => Math.ceil(100 * x - 1e-7) / 100 || 0
export const roundedDown = (x: number): number => Math.floor(100 * x + 1e-7) / 100

type ScoreFlip = NonNullable<Robustness['flips']>['flips'][number]
type Stability = NonNullable<Robustness['stability']>[number]
type Radius = NonNullable<Robustness['radius']>

type TippingPoint = NonNullable<Stability['stable']>['below']

/** Where somebody takes over: at the very end of the scale others may come level, and no more. */
const turnsOf = ({ stable, most }: Stability) => {
  const { below, above, winner } = stable!
  return {
    below: below && below.next.length > 0 && roundedUp(winner.from) > 0 ? below : null,
    above: above && above.next.length > 0 && roundedDown(winner.to) < roundedDown(most) ? above : null,
  }
}

function isTurning(one: Stability): boolean {
  const { below, above } = turnsOf(one)
  return below !== null || above !== null
}

function distanceOf(one: Stability): number {
  const { below, above } = turnsOf(one)
  return Math.min(
    below ? one.weight - one.stable!.winner.from : Number.POSITIVE_INFINITY,
    above ? one.stable!.winner.to - one.weight : Number.POSITIVE_INFINITY,
  )
}

/** Who takes over beyond a tipping point. */
function othersIn(point: TippingPoint, firsts: readonly string[]): string {
  if (!point) return ''
  const others = point.next.filter(model => !firsts.includes(model))
  return (others.length > 0 ? others : point.tied.filter(model => !firsts.includes(model))).join(', ')
}

function changes({ outcome, robustness: { flips } }: VerdictGrounds): Draft[] {
  const firsts = firstsOf(outcome)
  if (!flips || firsts.length === 0) return []
  const { tested } = flips
  if (tested === 0) return []
  if (flips.flips.length === 0)
    return [draft('cannot', 'flip-none', { ...names(firsts), of: tested }, 'robustness.flips')]
  const oneStep = flips.flips.filter(({ byOne }) => byOne.better || byOne.worse).length
  return [
    ...flips.flips.slice(0, NEAREST).map(flip => flipStatement(flip, firsts)),
    oneStep > 0
      ? draft('changes', 'one-step', { number: oneStep, of: tested }, 'robustness.flips')
      : draft('cannot', 'one-step-none', { ...names(firsts), of: tested }, 'robustness.flips'),
  ]
}

/** The smaller of both changes of a level. */
function flipStatement(
  { model, criterion, fn, level, better, worse }: ScoreFlip,
  firsts: readonly string[],
): Draft {
  const isBetter = better !== null && !(worse && Math.abs(worse.change) < Math.abs(better.change))
  const flip = (isBetter ? better : worse)!
  const isUp = flip.change > 0
  // where a tie breaks at once, the direction of the scale does not show in the change
  const direction = flip.change === 0 ? (isBetter ? 'better' : 'worse') : isUp ? 'up' : 'down'
  const to = flip.change === 0 ? level : isUp ? roundedUp(flip.level) : roundedDown(flip.level)
  return draft(
    'changes',
    'flip',
    {
      model,
      criterion,
      fn: fn ?? '',
      level,
      to,
      change: Math.abs(flip.change),
      direction,
      // what is rounded away from the level is beyond it already
      beyond: flip.beyond && Math.abs(to - flip.level) < 1e-8 ? 'yes' : 'no',
      ...names(flip.first),
      entering: flip.first.filter(one => !firsts.includes(one)).join(', '),
    },
    ['robustness.flips.flips', model, criterion, fn].filter(Boolean).join('.'),
  )
}

function cannot({ outcome, robustness: { models, preference } }: VerdictGrounds): Draft[] {
  const firsts = firstsOf(outcome)
  const drafts: Draft[] = []
  const free = preference.find(({ information }) => information === 'none')
  if (free && firsts.length === 1) {
    const at = models.indexOf(firsts[0]!)
    const behind = models.filter(
      (_, other) => other !== at && free.necessary[at]![other] && !free.necessary[other]![at],
    )
    if (behind.length > 0) {
      const params = { model: firsts[0]!, ...names(behind) }
      drafts.push(draft('cannot', 'always-behind', params, 'robustness.preference.none.necessary'))
    }
    const never = free.ranks.flatMap(({ model, best }) =>
      best.bound > 1 && !behind.includes(model) ? [model] : [],
    )
    if (never.length > 0)
      drafts.push(draft('cannot', 'never-first', names(never), 'robustness.preference.none.ranks'))
  }
  const own = preference.find(({ information }) => information === 'profiles')
  if (own) {
    const isCertain = own.certainFirst.length > 0
    // "only these" needs a search that was not cut off
    if (isCertain || own.ranks.every(({ best }) => best.exact))
      drafts.push(
        draft(
          'assessors',
          isCertain ? 'first-for-all-profiles' : 'first-for-some-profiles',
          names(isCertain ? own.certainFirst : own.possibleFirst),
          'robustness.preference.profiles',
        ),
      )
  }
  return drafts
}

function assessors({ outcome, agreement: { vote, leaveOneOut, regret } }: VerdictGrounds): Draft[] {
  const firsts = firstsOf(outcome)
  const turning = leaveOneOut.filter(({ changesFirst }) => changesFirst === true).length
  // Who alone judged a criterion cannot be left out without leaving out the criterion.
  const isKnown =
    firsts.length > 0 &&
    leaveOneOut.length > 1 &&
    leaveOneOut.every(({ changesFirst, leftOut }) => changesFirst !== null && leftOut.weight === 0)
  const loss = regret.largest.find(({ model }) => regret.compromise.includes(model))
  const drafts: Draft[] = []
  if (vote.agreement) {
    const { W, permutation, reading } = vote.agreement
    const params = { W, p: Math.ceil(1000 * permutation.p - 1e-9) / 1000, reading, of: vote.assessors.length }
    drafts.push(draft('assessors', 'concordance', params, 'agreement.vote.agreement'))
  }
  if (isKnown) {
    const params = { number: turning, of: leaveOneOut.length, ...names(firsts) }
    const code = turning > 0 ? 'leave-one-out' : 'leave-one-out-none'
    drafts.push(draft('assessors', code, params, 'agreement.leaveOneOut'))
  }
  if (loss && regret.models.length > 1 && regret.regrets.length > 1) {
    const of = { of: regret.regrets.length, open: regret.open.length }
    const params = { ...names(regret.compromise), ...of, loss: roundedUp(loss.regret) }
    drafts.push(draft('assessors', 'compromise', params, 'agreement.regret'))
  }
  return drafts
}

function national({ outcome, outlook }: VerdictGrounds): Draft[] {
  const { items, analysis, advice, waitUntil, decideBy } = outlook
  if (items.length === 0 || firstsOf(outcome).length === 0) return []
  const { minimax, models } = analysis.regret
  const listed = (wanted: Outlook['advice']) =>
    items.flatMap(item => (item.advice === wanted ? [item.development] : [])).join(', ')
  const [least] = models.filter(({ model }) => minimax.includes(model))
  const isExact = analysis.developments.length > 0 && analysis.combinations.exact
  return [
    ...items.map((item): Draft => ({ section: 'national', ...statementOn(item, outlook) })),
    ...(isExact && least?.largest != null
      ? [
          draft(
            'national',
            'national-regret',
            { ...names(minimax), regret: roundedUp(least.largest) },
            'outlook.analysis.regret',
          ),
        ]
      : []),
    draft(
      'national',
      `national-${advice}`,
      {
        ...names(firstsOf(outcome)),
        developments: listed(advice),
        reserved: advice === 'wait' ? listed('decide-with-reservation') : '',
        others: items.filter(item => item.advice !== advice).length,
        until: waitUntil ?? '',
        decideBy: decideBy ?? '',
      },
      'outlook.advice',
    ),
  ]
}

/** As one word each: a sentence chooses by them. */
const timings = {
  'before-deadline': 'before',
  'after-deadline': 'after',
  'no-date': 'undated',
  'no-deadline': 'free',
} as const

type Analysed = Outlook['analysis']['developments'][number]

/** An outcome that changes the first place when nothing else happens, and one that gives another. */
function endingsAlone({ outcomes }: Analysed) {
  const known = outcomes.flatMap(({ id, first, changesFirst }) =>
    first && changesFirst !== null ? [{ outcome: id, first, changesFirst }] : [],
  )
  const one = known.find(({ changesFirst }) => changesFirst)!
  const other = known.find(({ first }) => first.join() !== one.first.join())
  return other ? [one, other] : [one]
}

/** What the advice rests on: declared outcomes, drawn or all; else the levels that may move; or what is lacking. */
function restsOn(
  { ground, criteria }: OutlookItem,
  { combinations, first, notKnownIn }: Outlook['analysis'],
) {
  if (ground === 'outcomes-outdated') return 'outdated'
  if (ground === 'criteria') return criteria.length > 0 ? 'criteria' : 'nothing'
  return combinations.exact || first === null || notKnownIn > 0 ? 'outcomes' : 'drawn'
}

function statementOn(
  item: OutlookItem,
  { analysis, decideBy }: VerdictGrounds['outlook'],
): Omit<Draft, 'section'> {
  const { development, advice, expectedDate, timing, changesAlone } = item
  const analysed = analysis.developments.find(({ id }) => id === development)
  const endings = analysed && changesAlone ? endingsAlone(analysed) : (analysed?.turn?.between ?? [])
  const [one, other] = endings
  return {
    code: advice,
    params: {
      development,
      by: restsOn(item, analysis),
      alone: changesAlone ? 'yes' : 'no',
      timing: timings[timing],
      expected: expectedDate ?? '',
      decideBy: decideBy ?? '',
      endings: endings.length,
      outcome: one?.outcome ?? '',
      models: one?.first.join(', ') ?? '',
      outcomeElse: other?.outcome ?? '',
      modelsElse: other?.first.join(', ') ?? '',
    },
    ground: `outlook.items.${development}`,
  }
}

function missing({ outcome, robustness: { open } }: VerdictGrounds): Draft[] {
  if (outcome.ranking.length === 0 || open.coverage.known === open.coverage.cells) return []
  const { certainFirst, possibleFirst, models } = open.missing
  const [next] = open.collect
  // Points decide nothing between a rival that is out and one that is far ahead.
  const isUnsure = models.some(
    ({ model, canBeOut, bestRank }) => model !== next?.model && canBeOut && bestRank !== null,
  )
  return [
    certainFirst.length > 0
      ? draft('missing', 'missing-firm', names(certainFirst), 'robustness.open.missing')
      : draft('missing', 'missing-open', names(possibleFirst), 'robustness.open.missing'),
    ...(next?.canChangeFirst && (next.canExclude || !isUnsure)
      ? [
          draft(
            'missing',
            'collect-first',
            { model: next.model, criterion: next.criterion, fn: next.fn ?? '', points: next.points },
            'robustness.open.collect',
          ),
        ]
      : []),
  ]
}
