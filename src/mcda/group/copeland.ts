import { competitionRanks, tieTolerance } from '../rank.ts'
import type { Ballot } from './ballot.ts'

export interface Copeland {
  /** Weight of the ballots that put the row strictly above the column. */
  pairwiseSupport: number[][]
  wins: number[]
  losses: number[]
  ties: number[]
  /** Wins minus losses. */
  netScores: number[]
  /** Wins plus half of the ties: the same ranking. */
  halfPointScores: number[]
  /** Highest net score first; competition ranks. */
  ranks: number[]
  tieTolerance: number
}

/**
 * Copeland's rule (Copeland 1951; Saari & Merlin 1996, Economic Theory 8:51-76): an alternative wins
 * from another when more weight puts it above than below. Not a sum over the voters of what each
 * prefers: only who wins a pair counts, not by how much.
 */
export function copeland(ballots: readonly Ballot[]): Copeland {
  const n = ballots[0]!.places.length
  const pairwiseSupport = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  for (const { weight, places } of ballots)
    pairwiseSupport.forEach((row, i) => {
      for (let j = 0; j < n; j++) if (places[i]! < places[j]!) row[j]! += weight
    })
  const tolerance = tieTolerance(pairwiseSupport.flat())
  const [wins, losses, ties] = [1, -1, 0].map(outcome =>
    pairwiseSupport.map(
      (row, i) =>
        row.filter((support, j) => {
          const margin = support - pairwiseSupport[j]![i]!
          return i !== j && (Math.abs(margin) <= tolerance ? 0 : Math.sign(margin)) === outcome
        }).length,
    ),
  ) as [number[], number[], number[]]
  const netScores = wins.map((won, i) => won - losses[i]!)
  return {
    pairwiseSupport,
    wins,
    losses,
    ties,
    netScores,
    halfPointScores: wins.map((won, i) => won + ties[i]! / 2),
    ranks: competitionRanks(netScores, 0),
    tieTolerance: tolerance,
  }
}
