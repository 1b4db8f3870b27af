import { type Computation, type Measured, measure } from '../mcda/expression/formula.ts'
import { unitOf, unitText } from '../mcda/expression/quantity.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import type { Criterion } from './framework.ts'

/**
 * Computes a measured level in the unit of the criterion's scale. A unit of our own making (an index) cannot
 * be checked, and is left to whoever enters it.
 * @throws InvalidProblem as `measure` does, and when the outcome is asked for in another unit.
 */
export function measureFor(
  { scale }: Criterion,
  computation: Computation,
): { computation: Computation; measured: Measured } {
  const scaleUnit = scale.kind === 'number' ? knownUnit(scale.unit.nl, scale.unit.en) : null
  const { unit } = computation
  if (scaleUnit !== null && unit !== undefined && unitText(unitOf(unit, 'unit')) !== scaleUnit)
    throw new InvalidProblem('unit-result', 'unit', { unit, found: scaleUnit })
  const inScale = scaleUnit === null || unit !== undefined ? computation : { ...computation, unit: scaleUnit }
  return { computation: inScale, measured: measure(inScale) }
}

/** The unit in a scale's words, in any language that it is written in; null when it is none that is known. */
function knownUnit(...words: (string | undefined)[]): string | null {
  for (const text of words) {
    if (text === undefined) continue
    try {
      return unitText(unitOf(text, ''))
    } catch (error) {
      if (!(error instanceof InvalidProblem)) throw error
    }
  }
  return null
}
