import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { weightsTable } from '../table.ts'
import { checkSwings } from '../weighting/swing.ts'
import { shareOf, sumOfWeights } from '../weights.ts'

const kinds = ['points', 'swings', 'ratios'] as const

/** Weights in proportion to points, swings or ratios. The points may sum to anything; the sum is in the result. */
export const directWeights = method({
  name: 'direct_weights',
  version: 1,
  reference:
    'Points and swings: von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research; Edwards & Barron (1994), OBHDP 60:306-325',
  input: inputOf({
    criteria: Labels,
    points: z.array(z.number()).optional().meta({ description: 'Points to divide.' }),
    swings: z.array(z.number()).optional().meta({
      description: 'What going from the worst to the best anchor is worth; 100 for the largest swing.',
    }),
    ratios: z.array(z.number()).optional().meta({ description: 'Importance relative to any one criterion.' }),
  }).refine(input => kinds.filter(kind => input[kind] !== undefined).length === 1, {
    path: ['points'],
    message: 'Give points, swings or ratios, and one of them',
  }),
  output: outputOf({ weights: z.array(z.number()), sum: z.number() }),
  example: { criteria: ['skill', 'arrival time', 'cost'], points: [100, 60, 40] },
  tables: [weightsTable],
  compute({ criteria, ...input }) {
    const path = kinds.find(kind => input[kind] !== undefined)!
    const given = input[path]!
    if (given.length === 0) throw new InvalidProblem('empty', path, {})
    const columns = labelsOf(criteria, given.length, 'C', 'criteria')
    const sum = sumOfWeights(given, given.length, path)
    if (path === 'swings') checkSwings(given, path)
    const weights = shareOf(given, sum)
    return {
      weights,
      sum,
      tables: [weightsTable.of(['points', 'weight'], columns, [given, weights])],
    }
  },
})
