import { z } from 'zod'
import { ballotExample, ballotInput, ballotsOf } from '../group/ballot.ts'
import { copeland as copelandOf } from '../group/copeland.ts'
import { method, outputOf } from '../method.ts'
import { tableForm } from '../table.ts'

const supportTable = tableForm('pairwise-support', 'p', 'alternatives', 'alternatives')
const scoresTable = tableForm('copeland-scores', 'C', 'alternatives', 'quantities')

export const copeland = method({
  name: 'copeland',
  version: 1,
  reference:
    "Copeland (1951), A 'reasonable' social welfare function; Saari & Merlin (1996), The Copeland method, Economic Theory 8:51-76",
  input: ballotInput,
  output: outputOf({
    pairwiseSupport: z.array(z.array(z.number())),
    wins: z.array(z.int()),
    losses: z.array(z.int()),
    ties: z.array(z.int()),
    netScores: z.array(z.int()),
    halfPointScores: z.array(z.number()),
    ranks: z.array(z.int()),
    tieTolerance: z.number(),
  }),
  example: ballotExample,
  tables: [supportTable, scoresTable],
  compute(input) {
    const { alternatives, ballots } = ballotsOf(input)
    const result = copelandOf(ballots)
    const { wins, losses, ties, netScores, ranks } = result
    return {
      ...result,
      tables: [
        supportTable.of(alternatives, alternatives, result.pairwiseSupport),
        scoresTable.of(
          alternatives,
          ['wins', 'losses', 'ties', 'net-score', 'rank'],
          alternatives.map((_, i) => [wins[i]!, losses[i]!, ties[i]!, netScores[i]!, ranks[i]!]),
        ),
      ],
    }
  },
})
