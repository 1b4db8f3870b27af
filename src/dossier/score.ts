import { z } from 'zod'
import { LARGEST } from '../mcda/number.ts'
import type { Criterion } from './framework.ts'
import { Id } from './text.ts'

/** Which cell a score is about. `fn` is the core function, or null for a criterion scored per model. */
export const ScoreTarget = z.strictObject({ model: Id, criterion: Id, fn: Id.nullable() })
export type ScoreTarget = z.infer<typeof ScoreTarget>

/** Missing is not zero: a level with an optional range, no opinion, or not applicable. */
export const ScoreContent = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('value'),
      value: z.number(),
      low: z.number().nullable().default(null),
      high: z.number().nullable().default(null),
    }),
    z.strictObject({ state: z.literal('cannot-judge') }),
    z.strictObject({ state: z.literal('not-applicable') }),
  ])
  .meta({ id: 'ScoreContent', example: { state: 'value', value: 4 } })
export type ScoreContent = z.infer<typeof ScoreContent>

/** Lowest and highest level of the criterion's scale. */
export function scaleEnds({ scale }: Criterion): { min: number; max: number } {
  const ends = scale.kind === 'number' ? [scale.worst, scale.best] : scale.levels.map(({ level }) => level)
  return { min: Math.min(...ends), max: Math.max(...ends) }
}

/** A quantity that the maths takes: finite, and not so large that a sum could overflow. */
export const isNumber = (level: number): boolean => Math.abs(level) <= LARGEST

/** A judged level must be one of the described levels; a judged number lies between the anchors. */
export function isOnScale(criterion: Criterion, level: number): boolean {
  const { scale } = criterion
  if (scale.kind === 'levels') return scale.levels.some(described => described.level === level)
  if (criterion.input === 'measured') return isNumber(level)
  const { min, max } = scaleEnds(criterion)
  return level >= min && level <= max
}

export function needsMotivation(criterion: Criterion, content: ScoreContent): boolean {
  if (content.state !== 'value' || criterion.motivation === 'optional') return false
  if (criterion.motivation === 'required') return true
  const { min, max } = scaleEnds(criterion)
  return content.value === min || content.value === max
}
