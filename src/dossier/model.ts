import { z } from 'zod'
import type { Framework, ModelRule } from './framework.ts'
import { Id, Text } from './text.ts'

/** A candidate organisational model: which variant fills each core function. */
export const Model = z
  .strictObject({
    id: Id,
    name: Text,
    description: Text.optional(),
    variants: z.record(Id, Id).meta({ description: 'Function id to variant id.', example: { 'AC-Bz': 'P' } }),
  })
  .meta({ id: 'Model' })
export type Model = z.infer<typeof Model>

/** Why a model does not hang together; reported beside the model, never silently mended. */
export type ModelConflict =
  | { kind: 'function-without-variant'; function: Id }
  | { kind: 'rule'; rule: Id; reason: Text }

/** Functions left open and rules of the framework that the model breaks. */
export function conflictsOf(framework: Framework, model: Model): ModelConflict[] {
  const open =
    framework.variants.length === 0 ? [] : framework.functions.filter(fn => variantOf(model, fn.id) === null)
  return [
    ...open.map(fn => ({ kind: 'function-without-variant' as const, function: fn.id })),
    ...framework.modelRules
      .filter(rule => isBroken(rule, model))
      .map(rule => ({ kind: 'rule' as const, rule: rule.id, reason: rule.reason })),
  ]
}

/** Own entries only: a function may be called `constructor`. */
const variantOf = ({ variants }: Model, fn: Id): Id | null =>
  Object.hasOwn(variants, fn) ? variants[fn]! : null

function isBroken(rule: ModelRule, model: Model): boolean {
  if (rule.kind === 'not-together')
    return rule.choices.every(choice => variantOf(model, choice.function) === choice.variant)
  const chosen = rule.functions.map(fn => variantOf(model, fn)).filter(variant => variant !== null)
  return new Set(chosen).size > 1
}
