import { z } from 'zod'
import { ballotExample, ballotInput, ballotsOf } from '../group/ballot.ts'
import { borda as bordaOf } from '../group/borda.ts'
import { method, outputOf } from '../method.ts'
import { tableForm } from '../table.ts'

const pointsTable = tableForm('ballot-points', 'w·b', 'alternatives', 'ballots')
const scoresTable = tableForm('borda-scores', 'B', 'alternatives', 'quantities')

export const borda = method({
  name: 'borda',
  version: 1,
  reference:
    'Borda (1781), Mémoire sur les élections au scrutin; ties: Black (1976), Partial justification of the Borda count, Public Choice 28:1-15',
  input: ballotInput,
  output: outputOf({
    scores: z.array(z.number()),
    ranks: z.array(z.int()),
    tieTolerance: z.number(),
  }),
  example: ballotExample,
  tables: [pointsTable, scoresTable],
  compute(input) {
    const { alternatives, voters, ballots } = ballotsOf(input)
    const { points, ...result } = bordaOf(ballots)
    return {
      ...result,
      tables: [
        pointsTable.of(alternatives, voters, points),
        scoresTable.of(
          alternatives,
          ['score', 'rank'],
          result.scores.map((score, i) => [score, result.ranks[i]!]),
        ),
      ],
    }
  },
})
