import { type Event, fact } from '../event.ts'
import type { Framework } from '../framework.ts'
import { type Finding, lint } from '../lint.ts'
import { Refusal } from '../refusal.ts'
import { sealOf } from '../seal.ts'
import { openRound, openWeighting, type State, sealed } from '../state.ts'
import { siblingsOf } from '../tree.ts'
import { fitting } from '../weighting.ts'
import { type Context, refuseWhenPaused, sealedOrRefuse } from './context.ts'
import { refuseAll } from './refuse-all.ts'

export function draftFramework(state: State, framework: Framework): Event[] {
  refuseWhenPaused(state)
  refuseWhenSealed(state)
  // While assessors weigh, what they weigh stays what it is.
  const weighting = openWeighting(state)
  if (weighting && state.draft && !sameItems(state.draft, framework))
    throw new Refusal('weighting-open', { round: weighting.number })
  return state.draft && sealOf(state.draft) === sealOf(framework)
    ? []
    : [fact('framework-drafted', { framework })]
}

/** Trial scores on the draft, only to see whether its criteria tell models apart; they never count. */
export function scorePilot(
  state: State,
  pilot: { scores: { criterion: string; model: string; value: number }[] },
): Event[] {
  refuseWhenPaused(state)
  refuseWhenSealed(state)
  const draft = draftOrRefuse(state)
  refuseAll(pilot.scores, ({ criterion }, i) => {
    if (!draft.criteria.some(({ id }) => id === criterion))
      throw new Refusal('unknown-criterion', { criterion }, `scores.${i}.criterion`)
  })
  return [fact('pilot-scored', pilot)]
}

/** Seals the draft: from here on the rules change only by an amendment with a reason. */
export function sealFramework(state: State, seal: { adoptedBy: string }, { note }: Context): Event[] {
  refuseWhenPaused(state)
  refuseWhenSealed(state)
  const framework = draftOrRefuse(state)
  const weighting = openWeighting(state)
  if (weighting) throw new Refusal('weighting-open', { round: weighting.number })
  refuseWhenBroken(lintOf(state, framework))
  return [fact('framework-sealed', { framework, hash: sealOf(framework), adoptedBy: note(seal.adoptedBy) })]
}

/** A new version, between rounds, with its reason and who decided; the old one stays readable. */
export function amendFramework(
  state: State,
  amendment: { framework: Framework; reason: string; decidedBy: string },
  { note }: Context,
): Event[] {
  const { number, hash: oldHash } = sealedOrRefuse(state)
  const round = openRound(state)
  if (round) throw new Refusal('round-open', { round: round.number })
  const { framework, reason, decidedBy } = amendment
  refuseWhenBroken(lintOf(state, framework), 'framework.')
  const hash = sealOf(framework)
  if (hash === oldHash) throw new Refusal('framework-unchanged', { number })
  return [
    fact('framework-amended', {
      number: number + 1,
      framework,
      hash,
      reason: note(reason),
      decidedBy: note(decidedBy),
    }),
  ]
}

/** The lint of a framework in this project: its developments and pilot scores are known here. */
export const lintOf = (state: State, framework: Framework): Finding[] =>
  lint(framework, {
    developments: [...state.developments.keys()],
    pilot: state.pilot,
    adopted: adoptedFor(state, framework),
  })

/**
 * The adopted weights that a draft must have: none as long as nobody weighed it. An amendment of a
 * sealed framework changes weights on its own reason and decision.
 */
function adoptedFor(state: State, framework: Framework): Readonly<Record<string, number>> | null {
  if (sealed(state)) return null
  if (state.adoptedWeights) return state.adoptedWeights.weights
  return fitting(framework, state.weightSets.values()).length > 0 ? {} : null
}

const sameItems = (a: Framework, b: Framework): boolean =>
  JSON.stringify(siblingsOf(a)) === JSON.stringify(siblingsOf(b))

export function refuseWhenSealed(state: State): void {
  const version = sealed(state)
  if (version) throw new Refusal('framework-sealed', { seq: version.seq })
}

export function draftOrRefuse(state: State): Framework {
  if (!state.draft) throw new Refusal('framework-missing')
  return state.draft
}

/** `prefix` is where the framework stands in the request. */
function refuseWhenBroken(findings: Finding[], prefix = ''): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const details = errors.map(({ code, path, params }) => ({ code, path: prefix + path, params }))
  throw new Refusal('framework-not-sealable', { count: errors.length }, '', details)
}
