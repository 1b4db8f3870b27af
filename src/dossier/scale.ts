import { linearPoints, type ValueCurve } from '../mcda/value.ts'
import type { Criterion, Scale } from './framework.ts'
import { scaleEnds } from './score.ts'

/**
 * How a level on the criterion's scale becomes a value: as the framework says, or else in a straight
 * line from worst to best. Described levels have values of their own only when all of them have one.
 */
export function curveOf(criterion: Criterion): ValueCurve {
  const { scale, direction } = criterion
  const { min, max } = scaleEnds(criterion)
  if (scale.kind === 'number') {
    if (scale.value?.kind === 'piecewise') return scale.value.points
    if (scale.value?.kind === 'expression') return { expression: scale.value.expression, from: min, to: max }
    return linearPoints(scale.worst, scale.best)
  }
  const points = scale.levels.flatMap(({ level, value }) =>
    value === undefined ? [] : [[level, value] as const],
  )
  if (points.length === scale.levels.length) return points.sort(([a], [b]) => a - b)
  return direction === 'max' ? linearPoints(min, max) : linearPoints(max, min)
}

/** The scale as one scores on it: what a level is worth does not change what it says. */
export function withoutValues(scale: Scale): Scale {
  if (scale.kind === 'levels')
    return { ...scale, levels: scale.levels.map(({ value: _, ...level }) => level) }
  const { value: _, ...rest } = scale
  return rest
}
