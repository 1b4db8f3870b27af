import { z } from 'zod'
import { consensus as consensusAmong, type ScaleEnds, twoCamps } from '../group/consensus.ts'
import { InvalidProblem } from '../invalid.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { tableForm } from '../table.ts'

const MOST = 1000
const countsTable = tableForm('level-counts', 'p', 'levels', 'quantities')

export const consensus = method({
  name: 'consensus',
  version: 1,
  reference:
    'Tastle & Wierman (2007), Consensus and dissention, Int. J. Approximate Reasoning 45:531-545; two camps: Dunn (1973), J. Cybernetics 3:32-57',
  input: inputOf({
    levels: z.array(z.number()).max(MOST).meta({ description: 'What each judge gave.' }),
    scale: z
      .union([z.strictObject({ min: z.number(), max: z.number() }), z.array(z.number()).max(MOST)])
      .meta({ description: 'The ends of the scale, or all its levels from low to high.' }),
  }),
  output: outputOf({
    consensus: z.number().meta({ description: 'From 0, half at either end, to 1, all equal.' }),
    mean: z.number(),
    twoCamps: z
      .strictObject({ from: z.number(), to: z.number(), below: z.int(), above: z.int() })
      .nullable()
      .meta({
        description:
          'Judges at or below `from` and at or above `to`, with nobody between: at least half of the scale apart, and each at least two and a third of all.',
      }),
  }),
  example: { levels: [1, 2, 2, 3, 3, 3, 4, 4, 5], scale: [1, 2, 3, 4, 5] },
  tables: [countsTable],
  compute({ levels, scale }) {
    if (levels.length === 0) throw new InvalidProblem('empty', 'levels', {})
    const ends = endsOf(scale)
    levels.forEach((level, i) => {
      if (level < ends.min || level > ends.max)
        throw new InvalidProblem('out-of-range', `levels.${i}`, { value: level, ...ends })
      if (Array.isArray(scale) && !scale.includes(level))
        throw new InvalidProblem('unknown-id', `levels.${i}`, { id: level })
    })
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
    const shown = Array.isArray(scale) ? scale : [...new Set(levels)].sort((a, b) => a - b)
    const counts = shown.map(level => levels.filter(given => given === level).length)
    return {
      consensus: consensusAmong(levels, ends),
      mean,
      twoCamps: twoCamps(levels, ends),
      tables: [
        countsTable.of(
          shown.map(String),
          ['count', 'share', 'distance-to-mean'],
          shown.map((level, i) => [
            counts[i]!,
            counts[i]! / levels.length,
            Math.abs(level - mean) / (ends.max - ends.min),
          ]),
        ),
      ],
    }
  },
})

/** Ends of a scale of at least two levels, which must increase. */
function endsOf(scale: ScaleEnds | number[]): ScaleEnds {
  const levels = Array.isArray(scale) ? scale : [scale.min, scale.max]
  if (levels.length < 2) throw new InvalidProblem('shape', 'scale', { expected: 2, found: levels.length })
  levels.forEach((level, i) => {
    const previous = levels[i - 1] ?? Number.NEGATIVE_INFINITY
    const path = Array.isArray(scale) ? `scale.${i}` : 'scale.max'
    if (level <= previous) throw new InvalidProblem('points-order', path, { level, previous })
  })
  return { min: levels[0]!, max: levels.at(-1)! }
}
