import type { Computation } from '../../mcda/expression/formula.ts'
import { InvalidProblem } from '../../mcda/invalid.ts'
import { tieTolerance } from '../../mcda/rank.ts'
import { measureFor } from '../computation.ts'
import { type Event, fact } from '../event.ts'
import type { Criterion, Framework } from '../framework.ts'
import { functionsOf } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import {
  isNumber,
  isOnScale,
  needsMotivation,
  type ScoreContent,
  type ScoreTarget,
  scaleEnds,
} from '../score.ts'
import { type FrameworkVersion, openRound, type Round, type State } from '../state.ts'
import { type Context, sealedOrRefuse } from './context.ts'
import { refuseAll } from './refuse-all.ts'

export interface NewScore extends ScoreTarget {
  score: ScoreContent
  motivation?: string
}

export interface NewMeasurement extends ScoreTarget {
  /** May be left out when it is computed. */
  value?: number | undefined
  low?: number | null
  high?: number | null
  evidence: string
  computation?: Computation | undefined
}

/** Where the i-th item stands in the request: `scores.3.`, or nothing for a request that is one score. */
export type PathOf = (index: number) => string

/** The rules and the round by which somebody can score now. */
export function openForScoring(state: State, by: string): { version: FrameworkVersion; round: Round } {
  const version = sealedOrRefuse(state)
  refuseOthers(state, by)
  const round = openRound(state)
  if (!round) throw closedOrNotOpened(state)
  return { version, round }
}

/** Scores of one assessor in the open round; all of them, or none and every reason why. */
export function giveScores(
  state: State,
  scores: NewScore[],
  { by, random, note }: Context,
  pathOf: PathOf = i => `scores.${i}.`,
): Event[] {
  const {
    version: { framework },
    round,
  } = openForScoring(state, by)
  checkAll(scores, pathOf, (given, path) => {
    const criterion = cellOrRefuse(state, framework, given, path)
    if (criterion.input === 'measured')
      throw new Refusal('criterion-measured', { criterion: criterion.id }, `${path}criterion`)
    checkContent(criterion, given.score, `${path}score.`)
    if (needsMotivation(criterion, given.score) && !given.motivation)
      throw new Refusal('motivation-needed', { criterion: criterion.id }, `${path}motivation`)
  })
  return scores.map(({ model, criterion, fn, score, motivation }) =>
    fact('score-given', {
      round: round.number,
      model,
      criterion,
      fn,
      score,
      motivation: motivation ? note(motivation) : null,
      nonce: random(),
    }),
  )
}

/**
 * "This is my judgement": an assessor hands in the open round, complete or not. A score may still change
 * until the round closes; what changed after it asks to be handed in again.
 */
export function handInScores(state: State, handIn: { round: number }, { by }: Context): Event[] {
  sealedOrRefuse(state)
  refuseOthers(state, by)
  const round = state.rounds[handIn.round - 1]
  if (!round) throw new Refusal('not-found', { what: 'round', id: handIn.round })
  if (round.closedSeq !== null)
    throw new Refusal('round-closed', { round: round.number, seq: round.closedSeq })
  return [fact('scores-handed-in', { round: round.number })]
}

function refuseOthers(state: State, by: string): void {
  const participant = state.participants.get(by)
  if (participant?.role !== 'assessor' || participant.left) throw new Refusal('not-an-assessor')
}

/**
 * Measured criteria are entered once, by the facilitator, with where the figure comes from. What is
 * computed keeps its inputs and formula; a value beside them must be their outcome.
 */
export function enterMeasurements(
  state: State,
  measurements: NewMeasurement[],
  { note }: Context,
  pathOf: PathOf = i => `measurements.${i}.`,
): Event[] {
  const { framework } = sealedOrRefuse(state)
  const levels: { value: number; computation?: Computation }[] = []
  checkAll(measurements, pathOf, (measured, path) => {
    const criterion = cellOrRefuse(state, framework, measured, path)
    if (criterion.input === 'judged')
      throw new Refusal('criterion-judged', { criterion: criterion.id }, `${path}criterion`)
    const level = levelOf(criterion, measured, path)
    const { low = null, high = null } = measured
    checkContent(criterion, { state: 'value', value: level.value, low, high }, path)
    levels.push(level)
  })
  return measurements.map(({ model, criterion, fn, low = null, high = null, evidence }, i) => {
    const { value, ...computed } = levels[i]!
    const measured = { model, criterion, fn, value, low, high, evidence: note(evidence) }
    return fact('measurement-entered', { ...measured, ...computed })
  })
}

/** The value as entered, or the outcome of its computation. */
function levelOf(
  criterion: Criterion,
  { value, computation: given }: NewMeasurement,
  path: string,
): { value: number; computation?: Computation } {
  if (!given) {
    if (value === undefined) throw new Refusal('value-missing', { criterion: criterion.id }, `${path}value`)
    return { value }
  }
  const { computation, measured } = measureOrRefuse(criterion, given, `${path}computation`)
  const computed = measured.value
  if (value !== undefined && Math.abs(value - computed) > tieTolerance([computed]))
    throw new Refusal('value-differs', { criterion: criterion.id, value, computed }, `${path}value`)
  return { value: computed, computation }
}

function measureOrRefuse(criterion: Criterion, computation: Computation, path: string) {
  try {
    return measureFor(criterion, computation)
  } catch (error) {
    if (!(error instanceof InvalidProblem)) throw error
    const { code: fault, params, path: place } = error
    throw new Refusal('not-computable', { ...params, criterion: criterion.id, fault }, `${path}.${place}`)
  }
}

function closedOrNotOpened(state: State): Refusal {
  const last = state.rounds.at(-1)
  return last
    ? new Refusal('round-closed', { round: last.number, seq: last.closedSeq! })
    : new Refusal('no-open-round')
}

function checkAll<T extends ScoreTarget>(
  items: T[],
  pathOf: PathOf,
  check: (item: T, path: string) => void,
): void {
  const seen = new Set<string>()
  refuseAll(items, (item, i) => {
    const path = pathOf(i)
    const key = `${item.model} ${item.criterion} ${item.fn}`
    if (seen.has(key)) throw new Refusal('same-cell-twice', { cell: key }, path.slice(0, -1))
    seen.add(key)
    check(item, path)
  })
}

/** The criterion of a cell that is scored on. */
export function cellOrRefuse(state: State, framework: Framework, target: ScoreTarget, path = ''): Criterion {
  const criterion = framework.criteria.find(({ id }) => id === target.criterion)
  if (!criterion) throw new Refusal('unknown-criterion', { criterion: target.criterion }, `${path}criterion`)
  const model = state.models.get(target.model)
  if (!model) throw new Refusal('unknown-model', { model: target.model }, `${path}model`)
  if (model.withdrawn) throw new Refusal('model-withdrawn', { model: target.model }, `${path}model`)
  if (criterion.per === 'function') {
    if (target.fn === null) throw new Refusal('function-needed', { criterion: criterion.id }, `${path}fn`)
    if (!functionsOf(framework, criterion)!.some(({ id }) => id === target.fn))
      throw new Refusal('unknown-function', { function: target.fn }, `${path}fn`)
  } else if (target.fn !== null)
    throw new Refusal('function-not-used', { criterion: criterion.id }, `${path}fn`)
  return criterion
}

function checkContent(criterion: Criterion, content: ScoreContent, path: string): void {
  if (content.state !== 'value') return
  for (const part of ['value', 'low', 'high'] as const) {
    const level = content[part]
    // The ends of a range may lie between two described levels; the judgement itself is one of them.
    const fits =
      level === null || (part === 'value' ? isOnScale(criterion, level) : isInside(criterion, level))
    if (fits) continue
    const { min, max } = scaleEnds(criterion)
    const inside = level >= min && level <= max
    throw new Refusal(
      inside ? 'not-a-level' : 'off-scale',
      { criterion: criterion.id, level, min, max },
      `${path}${part}`,
    )
  }
  const { low, value, high } = content
  if ((low !== null && low > value) || (high !== null && high < value))
    throw new Refusal(
      'range-order',
      { low: low ?? value, value, high: high ?? value },
      `${path}${low !== null && low > value ? 'low' : 'high'}`,
    )
}

function isInside(criterion: Criterion, level: number): boolean {
  if (criterion.input === 'measured' && criterion.scale.kind === 'number') return isNumber(level)
  const { min, max } = scaleEnds(criterion)
  return level >= min && level <= max
}
