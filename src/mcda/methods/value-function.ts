import { z } from 'zod'
import { Direction } from '../decision-matrix.ts'
import { checkValueFunction, curveOf, ValueFunction } from '../expression/value-function.ts'
import { InvalidProblem } from '../invalid.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { valueFunctionTable } from '../table.ts'
import { levelEnds, valueAt } from '../value.ts'

/** The values of levels under one value function, once it is known to keep its direction and [0,1]. */
export const valueFunction = method({
  name: 'value_function',
  version: 1,
  reference:
    'Keeney & Raiffa (1976), Decisions with Multiple Objectives; the proof of direction: Moore (1966), Interval Analysis',
  input: inputOf({
    valueFunction: ValueFunction,
    direction: Direction,
    levels: z
      .array(z.number())
      .max(10_000)
      .meta({ description: 'Beyond the scale, a level has the value of the nearest end.' }),
  }),
  output: outputOf({
    direction: Direction,
    values: z.array(z.number()),
    ends: z
      .array(z.strictObject({ level: z.number(), value: z.number() }))
      .meta({ description: 'Of the scale, lowest level first.' }),
  }),
  example: {
    valueFunction: { kind: 'expression', expression: '((90 - x) / 75) ^ 2', from: 15, to: 90 },
    direction: 'min',
    levels: [15, 45, 90],
  },
  tables: [valueFunctionTable],
  compute({ valueFunction, direction, levels }) {
    if (levels.length === 0) throw new InvalidProblem('empty', 'levels', {})
    checkValueFunction(valueFunction, direction, 'valueFunction')
    const curve = curveOf(valueFunction)
    const values = levels.map(level => valueAt(curve, level))
    return {
      direction,
      values,
      ends: levelEnds(curve).map(level => ({ level, value: valueAt(curve, level) })),
      tables: [
        valueFunctionTable.of(
          levels.map((_, i) => `x${i + 1}`),
          ['level', 'value'],
          levels.map((level, i) => [level, values[i]!]),
        ),
      ],
    }
  },
})
