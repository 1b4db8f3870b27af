import { type Event, fact } from '../event.ts'
import type { Framework } from '../framework.ts'
import type { Model } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { openRound, type State } from '../state.ts'
import { type Context, sealedOrRefuse } from './context.ts'
import { refuseAll } from './refuse-all.ts'

/** Proposes models: all of them, or none and every reason why. */
export function proposeModels(state: State, models: Model[]): Event[] {
  const { framework } = sealedOrRefuse(state)
  refuseWhenRoundOpen(state)
  refuseAll(models, (model, i) => {
    const path = `models.${i}`
    if (state.models.has(model.id) || models.slice(0, i).some(({ id }) => id === model.id))
      throw new Refusal('already-exists', { what: 'model', id: model.id }, `${path}.id`)
    checkVariants(framework, model, `${path}.`)
  })
  return models.map(model => fact('model-proposed', { model }))
}

/** Only until the first score: what was scored must stay what it was. */
export function reviseModel(state: State, model: Model): Event[] {
  const { framework } = sealedOrRefuse(state)
  refuseWhenRoundOpen(state)
  activeModel(state, model.id)
  const scored =
    [...state.scores.values()].some(score => score.model === model.id) ||
    [...state.measurements.values()].some(measurement => measurement.model === model.id)
  if (scored) throw new Refusal('model-scored', { model: model.id })
  checkVariants(framework, model)
  return [fact('model-revised', { model })]
}

export function withdrawModel(
  state: State,
  withdrawal: { model: string; reason: string },
  { note }: Context,
): Event[] {
  sealedOrRefuse(state)
  refuseWhenRoundOpen(state)
  activeModel(state, withdrawal.model)
  return [fact('model-withdrawn', { model: withdrawal.model, reason: note(withdrawal.reason) })]
}

export function activeModel(state: State, id: string): Model {
  const found = state.models.get(id)
  if (!found) throw new Refusal('not-found', { what: 'model', id })
  if (found.withdrawn) throw new Refusal('model-withdrawn', { model: id })
  return found.model
}

function refuseWhenRoundOpen(state: State): void {
  const round = openRound(state)
  if (round) throw new Refusal('round-open', { round: round.number })
}

function checkVariants(framework: Framework, model: Model, prefix = ''): void {
  for (const [fn, variant] of Object.entries(model.variants)) {
    if (!framework.functions.some(({ id }) => id === fn))
      throw new Refusal('unknown-function', { function: fn }, `${prefix}variants.${fn}`)
    if (!framework.variants.some(({ id }) => id === variant))
      throw new Refusal('unknown-variant', { variant }, `${prefix}variants.${fn}`)
  }
}
