import { z } from 'zod'
import { agreementReadings, kendallW as concordance, readingOf } from '../group/kendall-w.ts'
import { permutationTest } from '../group/permutation-test.ts'
import { InvalidProblem } from '../invalid.ts'
import { checkMatrix } from '../matrix.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { GENERATOR, LARGEST_SEED } from '../seeded-random.ts'
import { tableForm } from '../table.ts'

const MOST = 100
/** Ranks that one request may draw; a tenth of a second. */
const MOST_WORK = 5_000_000
const DEFAULT_DRAWS = 10_000

const midRanksTable = tableForm('mid-ranks', 'r', 'raters', 'objects')
const rankSumsTable = tableForm('rank-sums', 'R', 'objects', 'quantities')

const chance = z
  .number()
  .meta({ description: 'Chance of an agreement at least this strong, were all orders random.' })

export const kendallW = method({
  name: 'kendall_w',
  version: 1,
  reference:
    'Kendall & Babington Smith (1939), Ann. Math. Stat. 10:275-287; ties: Kendall & Gibbons (1990); reading: Schmidt (1997), Decision Sciences 28:763-774',
  input: inputOf({
    raters: z.int().optional().meta({ description: 'How many; a check on `scores`.' }),
    objects: z.int().optional().meta({ description: 'How many; a check on `scores`.' }),
    scores: z.array(z.array(z.number()).max(MOST)).max(MOST).meta({
      description: 'A row per rater, a score or rank per object. Equal numbers are ties.',
    }),
    draws: z
      .int()
      .min(1)
      .optional()
      .meta({
        description: `Where an exact p is too much work; by default ${DEFAULT_DRAWS}, and less above 500 scores.`,
      }),
    seed: z.int().min(0).max(LARGEST_SEED).default(1),
  }),
  output: outputOf({
    rankSums: z.array(z.number()),
    S: z.number().meta({ description: 'Sum of squared deviations of the rank sums from their mean.' }),
    tieCorrection: z.number().meta({ description: 'Sum of t³ - t over the ties of all raters.' }),
    W: z.number().nullable().meta({ description: 'Without tie correction; null: one object (0/0).' }),
    WTieCorrected: z.number().nullable().meta({ description: 'null: every rater ties everything (0/0).' }),
    chiSquared: z.number().nullable(),
    degreesOfFreedom: z.int(),
    reading: z.enum(agreementReadings).nullable().meta({ description: 'Of the corrected W (Schmidt 1997).' }),
    permutation: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('exact'), p: chance }),
        z.strictObject({
          kind: z.literal('monte-carlo'),
          p: chance,
          halfWidth: z.number().meta({ description: 'Of the 95 % interval around p.' }),
          draws: z.int(),
          seed: z.int(),
          generator: z.literal(GENERATOR),
        }),
      ])
      .nullable()
      .meta({ description: 'null where W is.' }),
  }),
  example: {
    raters: 3,
    objects: 4,
    scores: [
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [2, 1, 3, 4],
    ],
  },
  tables: [midRanksTable, rankSumsTable],
  compute({ raters, objects, scores, draws: asked, seed }) {
    const [k, n] = [scores.length, scores[0]?.length ?? 0]
    if (n === 0) throw new InvalidProblem('empty', 'scores', {})
    checkMatrix(scores, objects ?? n, 'scores')
    if (raters !== undefined && raters !== k)
      throw new InvalidProblem('shape', 'scores', { expected: raters, found: k })
    const max = Math.floor(MOST_WORK / (k * n))
    const draws = asked ?? Math.min(DEFAULT_DRAWS, max)
    if (draws > max) throw new InvalidProblem('out-of-range', 'draws', { value: draws, min: 1, max })
    const { midRanks, ...result } = concordance(scores)
    const { WTieCorrected, rankSums } = result
    const mean = (k * (n + 1)) / 2
    const names = rankSums.map((_, j) => `${j + 1}`)
    return {
      ...result,
      reading: WTieCorrected === null ? null : readingOf(WTieCorrected),
      permutation: WTieCorrected === null ? null : permutationTest(midRanks, { draws, seed }),
      tables: [
        midRanksTable.of(
          scores.map((_, i) => `${i + 1}`),
          names,
          midRanks,
        ),
        rankSumsTable.of(
          names,
          ['rank-sum', 'deviation', 'squared-deviation'],
          rankSums.map(sum => [sum, sum - mean, (sum - mean) ** 2]),
        ),
      ],
    }
  },
})
