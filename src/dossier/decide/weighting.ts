import { InvalidProblem } from '../../mcda/invalid.ts'
import { type Event, fact } from '../event.ts'
import type { Framework } from '../framework.ts'
import { Refusal } from '../refusal.ts'
import { assessors, openWeighting, type State } from '../state.ts'
import { siblingsOf, withWeights } from '../tree.ts'
import type { AdoptionBasis, GroupMean, WeightJudgement } from '../weight-set.ts'
import { fitting, meanWeights, weightSetOf } from '../weighting.ts'
import { type Context, refuseWhenPaused } from './context.ts'
import { draftOrRefuse, refuseWhenSealed } from './framework.ts'
import { refuseAll } from './refuse-all.ts'

/** Opens a round in which every assessor weighs, unseen by the others. */
export function openWeightingRound(state: State): Event[] {
  const draft = unsealedDraft(state)
  refuseWhenOpen(state)
  if (siblingsOf(draft).every(({ items }) => items.length < 2))
    throw new Refusal('nothing-to-weigh', { group: '' })
  if (assessors(state).length === 0) throw new Refusal('nobody-to-weigh')
  return [fact('weighting-opened', { round: state.weightingRounds.length + 1 })]
}

/** Closes the round: from this entry on the sets are visible, and a group mean can be adopted. */
export function closeWeightingRound(state: State, number: number): Event[] {
  unsealedDraft(state)
  const round = state.weightingRounds[number - 1]
  if (!round) throw new Refusal('not-found', { what: 'weighting-round', id: number })
  if (round.closedSeq !== null) throw new Refusal('weighting-closed', { round: number, seq: round.closedSeq })
  return [fact('weighting-closed', { round: number })]
}

/** One assessor's judgements on every set of siblings; a later set replaces an earlier one. */
export function giveWeights(
  state: State,
  given: { sets: readonly WeightJudgement[] },
  { by, random }: Context,
): Event[] {
  const draft = unsealedDraft(state)
  if (!assessors(state).includes(by)) throw new Refusal('not-an-assessor')
  const round = openWeighting(state)
  if (!round) throw new Refusal('no-open-weighting')
  return [
    fact('weights-given', { round: round.number, sets: weightSetOf(draft, given.sets), nonce: random() }),
  ]
}

export type Adoption =
  | { kind: 'mean'; mean: GroupMean; decimals?: number | null; decidedBy: string; reason?: string | null }
  | { kind: 'set'; weights: Record<string, number>; decidedBy: string; reason?: string | null }

/**
 * The weights that go into the framework: the mean of the individual sets, or what the adopting body
 * sets; the latter asks for a reason wherever it differs from the arithmetic mean.
 */
export function adoptWeights(state: State, adoption: Adoption, { note }: Context): Event[] {
  const draft = unsealedDraft(state)
  refuseWhenOpen(state)
  const given = fitting(draft, state.weightSets.values())
  const { basis, weights } = adopted(draft, given, adoption)
  const { decidedBy, reason = null } = adoption
  if (basis.kind === 'set' && !reason && !followsMean(draft, given, weights))
    throw new Refusal('reason-needed', {}, 'reason')
  return [
    fact('weights-adopted', {
      basis,
      weights: Object.fromEntries(weights),
      decidedBy: note(decidedBy),
      reason: reason ? note(reason) : null,
    }),
    fact('framework-drafted', { framework: withWeights(draft, weights) }),
  ]
}

type Given = ReturnType<typeof fitting>

function adopted(
  draft: Framework,
  given: Given,
  adoption: Adoption,
): { basis: AdoptionBasis; weights: ReadonlyMap<string, number> } {
  if (adoption.kind === 'set') {
    checkWeights(draft, adoption.weights)
    return { basis: { kind: 'set', sets: given.length }, weights: new Map(Object.entries(adoption.weights)) }
  }
  if (given.length === 0) throw new Refusal('no-weights-given')
  const { mean, decimals = null } = adoption
  const { siblings: weights } = meanOrRefuse(() => meanWeights(draft, given, mean, decimals))
  return { basis: { kind: 'mean', mean, decimals, sets: given.length }, weights }
}

/** A geometric mean over a zero is refused where the mean was asked for, not in somebody's set. */
function meanOrRefuse<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    throw error instanceof InvalidProblem ? error.at('mean') : error
  }
}

/** Every item that is weighed, no other, and 100 points in every set of siblings. */
function checkWeights(draft: Framework, weights: Readonly<Record<string, number>>): void {
  const asked = siblingsOf(draft)
  const items = asked.flatMap(siblings => siblings.items)
  refuseAll(Object.keys(weights), id => {
    if (!items.includes(id)) throw new Refusal('unknown-item', { item: id }, `weights.${id}`)
  })
  refuseAll(items, id => {
    if (!Object.hasOwn(weights, id)) throw new Refusal('item-not-weighed', { item: id }, 'weights')
  })
  refuseAll(asked, siblings => {
    const sum = siblings.items.reduce((total, id) => total + weights[id]!, 0)
    if (Math.abs(sum - 100) > SUM_TOLERANCE)
      throw new Refusal('siblings-sum', { group: siblings.group ?? '', sum }, 'weights')
  })
}

/** Points may miss 100 by rounding noise only. */
const SUM_TOLERANCE = 1e-7

function followsMean(draft: Framework, given: Given, weights: ReadonlyMap<string, number>): boolean {
  if (given.length === 0) return false
  const { siblings } = meanWeights(draft, given, 'arithmetic')
  return [...weights].every(([id, weight]) => Math.abs(weight - siblings.get(id)!) <= SUM_TOLERANCE)
}

function unsealedDraft(state: State): Framework {
  refuseWhenPaused(state)
  refuseWhenSealed(state)
  return draftOrRefuse(state)
}

function refuseWhenOpen(state: State): void {
  const round = openWeighting(state)
  if (round) throw new Refusal('weighting-open', { round: round.number })
}
