import type { SeededRandom } from '../seeded-random.ts'
import { constantOf, drawerOf, valueOn } from './measurement.ts'
import type { DecisionMaker, Simulation } from './smaa-problem.ts'
import { normalsOf } from './variates.ts'

/** Summed in criterion order. */
export function totalOf(values: ArrayLike<number>, alternative: number, weights: ArrayLike<number>): number {
  const row = alternative * weights.length
  let total = 0
  for (let j = 0; j < weights.length; j++) total += weights[j]! * values[row + j]!
  return total
}

/** A matrix of values (row-major) that each draw fills anew; whose draw it is, is told. */
export function valuesOf(
  { cells, valueFunctions, decisionMakers }: Simulation,
  random: SeededRandom,
): { values: Float64Array; draw: () => DecisionMaker | null } {
  const normal = normalsOf(random)
  const n = valueFunctions.length
  const certain = Float64Array.from(cells.flat(), (cell, at) => {
    const constant = constantOf(cell)
    return constant === null ? Number.NaN : valueOn(valueFunctions[at % n]!, constant)
  })
  const uncertain = cells.flat().flatMap((cell, at) => {
    if (constantOf(cell) !== null) return []
    const level = drawerOf(cell, random, normal)
    const curve = valueFunctions[at % n]!
    return [{ at, value: curve ? () => valueOn(curve, level()) : level }]
  })
  const values = certain.slice()
  const brought = decisionMakers?.map(person => ({
    person,
    own: (person.values?.flat() ?? []).flatMap((value, at) => (value === null ? [] : [{ at, value }])),
  }))
  return {
    values,
    draw() {
      if (brought) values.set(certain)
      for (const { at, value } of uncertain) values[at] = value()
      if (!brought) return null
      const { person, own } = brought[random.below(brought.length)]!
      for (const { at, value } of own) values[at] = value
      return person
    },
  }
}
