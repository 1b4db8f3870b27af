import { z } from 'zod'
import { Labels, labelsOf } from '../labels.ts'
import { Matrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { type AttainableRank, preferencesOf } from '../robustness/preference.ts'
import { tableForm, valuesTable } from '../table.ts'
import { checkWeightSpace } from '../weight-space/check-weight-space.ts'
import { WeightStatement, weightSpaceOf } from '../weight-space/weight-statement.ts'
import { modelsOf, Values } from './weighed-values.ts'

const leastDifferenceTable = tableForm('least-difference', 'min ΔV', 'alternatives', 'alternatives')
const preferenceTable = tableForm('necessary-preference', '≿', 'alternatives', 'alternatives')
const attainableRanksTable = tableForm('attainable-ranks', 'R', 'alternatives', 'quantities')

const relation = z.array(z.array(z.boolean()))
const attainable = z.strictObject({
  rank: z.int(),
  bound: z.int().meta({ description: 'Nothing beyond this can be attained; the rank itself when exact.' }),
  exact: z.boolean(),
  weights: z.array(z.number()).meta({ description: 'Points of 100 at which the rank is attained.' }),
})

/** What is true of the ranking whatever the weights are, as far as the statements leave them open. */
export const necessaryPreference = method({
  name: 'necessary_preference',
  version: 1,
  reference:
    'Greco, Mousseau & Słowiński (2008), EJOR 191:416-436; ranks: Kadziński, Greco & Słowiński (2012), Omega 40:488-503',
  input: inputOf({
    alternatives: Labels,
    criteria: Labels,
    values: Values,
    statements: z.array(WeightStatement).max(100).default([]).meta({
      description: 'What is known of the weights, in points of 100; nothing: they may be any.',
    }),
  }),
  output: outputOf({
    least: Matrix.meta({ description: 'The least that V(row) - V(column) can be, weights summing to 100.' }),
    necessary: relation.meta({
      description: 'The row is at least as good as the column, whatever the weights.',
    }),
    possible: relation.meta({ description: 'It is for some weights.' }),
    bestRanks: z.array(z.int()),
    worstRanks: z.array(z.int()),
    ranks: z.array(z.strictObject({ alternative: z.string(), best: attainable, worst: attainable })),
    certainFirst: z.array(z.string()),
    possibleFirst: z.array(z.string()),
    exact: z.boolean().meta({ description: 'False: a search was cut off; see the bounds.' }),
  }),
  example: {
    alternatives: ['M1', 'M3', 'M6'],
    criteria: ['skill', 'endurance', 'costs'],
    values: [
      [1, 0.2, 0.5],
      [0.3, 0.9, 0.6],
      [0.6, 0.5, 0.4],
    ],
    statements: [{ kind: 'order', classes: [['skill'], ['endurance'], ['costs']] }],
  },
  tables: [valuesTable, leastDifferenceTable, preferenceTable, attainableRanksTable],
  compute({ values, statements, ...labels }) {
    const criteria = labelsOf(labels.criteria, values[0]?.length ?? 0, 'C', 'criteria')
    const names = modelsOf(labels.alternatives, values, criteria.length)
    const space = weightSpaceOf(criteria, statements)
    checkWeightSpace(space)
    const { best, worst, necessary, possible, ...found } = preferencesOf(space, { low: values, high: values })
    const least = found.least.map(row => row.map(difference => 100 * difference))
    const ranks = names.map((alternative, i) => ({
      alternative,
      best: inPoints(best[i]!),
      worst: inPoints(worst[i]!),
    }))
    const bestRanks = best.map(({ rank }) => rank)
    const worstRanks = worst.map(({ rank }) => rank)
    return {
      ...{ least, necessary, possible, bestRanks, worstRanks, ranks },
      certainFirst: names.filter((_, i) => worst[i]!.bound === 1),
      possibleFirst: names.filter((_, i) => best[i]!.rank === 1),
      exact: [...best, ...worst].every(({ exact }) => exact),
      tables: [
        valuesTable.of(names, criteria, values),
        leastDifferenceTable.of(names, names, least),
        preferenceTable.of(
          names,
          names,
          necessary.map((row, a) => row.map((is, b) => (is ? 'N' : possible[a]![b] ? 'P' : '-'))),
        ),
        attainableRanksTable.of(
          names,
          ['best-rank', 'worst-rank'],
          ranks.map((_, i) => [bestRanks[i]!, worstRanks[i]!]),
        ),
      ],
    }
  },
})

const inPoints = ({ weights, ...attained }: AttainableRank): AttainableRank => ({
  ...attained,
  weights: weights.map(weight => 100 * weight),
})
