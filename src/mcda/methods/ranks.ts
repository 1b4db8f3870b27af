import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { Labels, labelsOf } from '../labels.ts'
import { inputOf, method, outputOf } from '../method.ts'
import { competitionRanks, denseRanks, fractionalRanks, tieTolerance } from '../rank.ts'
import { tableForm } from '../table.ts'

const ranksTable = tableForm('ranks', 'R', 'alternatives', 'quantities')

/** The three usual ways to rank scores with ties; the highest score is first. */
export const ranks = method({
  name: 'ranks',
  version: 1,
  reference: 'Mid-ranks: Kendall (1945), Biometrika 33:239-251; the product uses competition ranks (1, 1, 3)',
  input: inputOf({
    alternatives: Labels,
    scores: z.array(z.number()).max(100_000),
    tieTolerance: z.number().min(0).optional().meta({
      description: 'Scores no further apart are equal; by default 1e-9 of the largest absolute score.',
    }),
  }),
  output: outputOf({
    competition: z.array(z.int()),
    dense: z.array(z.int()),
    fractional: z.array(z.number()),
    tieTolerance: z.number(),
  }),
  example: { alternatives: ['M1', 'M3', 'M5', 'M6'], scores: [3, 5, 5, 1] },
  tables: [ranksTable],
  compute({ alternatives, scores, tieTolerance: given }) {
    if (scores.length === 0) throw new InvalidProblem('empty', 'scores', {})
    const rows = labelsOf(alternatives, scores.length, 'A', 'alternatives')
    const tolerance = given ?? tieTolerance(scores)
    const [competition, dense, fractional] = [
      competitionRanks(scores, tolerance),
      denseRanks(scores, tolerance),
      fractionalRanks(scores, tolerance),
    ]
    return {
      competition,
      dense,
      fractional,
      tieTolerance: tolerance,
      tables: [
        ranksTable.of(
          rows,
          ['score', 'competition', 'dense', 'fractional'],
          rows.map((_, i) => [scores[i]!, competition[i]!, dense[i]!, fractional[i]!]),
        ),
      ],
    }
  },
})
