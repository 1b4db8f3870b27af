import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { tableForm, weightsTable } from '../table.ts'
import { groupWeights as meanOf, sharesOf, WeightMean } from '../weighting/group-weights.ts'

const givenTable = tableForm('given-weights', 'p', 'assessors', 'criteria')
const sharesTable = tableForm('weight-sets', 'w', 'assessors', 'criteria')

/** The weights of a group, from the set of each assessor. */
export const groupWeights = method({
  name: 'group_weights',
  version: 1,
  reference: 'Forman & Peniwati (1998), EJOR 108:165-169',
  input: inputOf({
    assessors: Labels,
    criteria: Labels,
    sets: z.array(z.array(z.number()).max(200)).max(500).meta({
      description: 'A row per assessor, a column per criterion; each row in a unit of its own.',
    }),
    mean: WeightMean.default('arithmetic').meta({
      description: 'arithmetic: of weights from points; geometric: of weights from ratio judgements.',
    }),
  }),
  output: outputOf({
    weights: z.array(z.number()),
    mean: WeightMean,
    sums: z.array(z.number()).meta({ description: 'What each set as given sums to; it is divided by that.' }),
  }),
  example: {
    assessors: ['Ann', 'Bob'],
    criteria: ['skill', 'arrival time', 'cost'],
    sets: [
      [50, 30, 20],
      [40, 40, 20],
    ],
  },
  tables: [givenTable, sharesTable, weightsTable],
  compute({ sets, mean, ...input }) {
    if (sets.length === 0 || sets[0]!.length === 0) throw new InvalidProblem('empty', 'sets', {})
    const assessors = labelsOf(input.assessors, sets.length, 'A', 'assessors')
    const criteria = labelsOf(input.criteria, sets[0]!.length, 'C', 'criteria')
    const shares = sharesOf(sets)
    const weights = meanOf(sets, mean, { assessors, criteria })
    return {
      weights,
      mean,
      sums: sets.map(set => set.reduce((sum, weight) => sum + weight, 0)),
      tables: [
        givenTable.of(assessors, criteria, sets),
        sharesTable.of(assessors, criteria, shares),
        weightsTable.of(['weight'], criteria, [weights]),
      ],
    }
  },
})
