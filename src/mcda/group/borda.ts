import { competitionRanks, tieTolerance } from '../rank.ts'
import type { Ballot } from './ballot.ts'
import { midRanks } from './spearman-rho.ts'

export interface Borda {
  /** What each ballot gives each alternative: a row per alternative, times the ballot's weight. */
  points: number[][]
  scores: number[]
  /** Highest score first; competition ranks. */
  ranks: number[]
  tieTolerance: number
}

/**
 * Borda count (Borda 1781; ties as in Black 1976): on each ballot an alternative gets one for every
 * alternative below it and a half for every one tied with it, times the ballot's weight.
 */
export function borda(ballots: readonly Ballot[]): Borda {
  const perBallot = ballots.map(({ weight, places }) =>
    midRanks(places).map(rank => weight * (places.length - rank)),
  )
  const points = ballots[0]!.places.map((_, i) => perBallot.map(column => column[i]!))
  const scores = points.map(row => row.reduce((sum, each) => sum + each, 0))
  const tolerance = tieTolerance(scores)
  return { points, scores, ranks: competitionRanks(scores, tolerance), tieTolerance: tolerance }
}
