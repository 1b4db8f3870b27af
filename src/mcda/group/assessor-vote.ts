import type { Problem } from '../problem.ts'
import type { Ballot } from './ballot.ts'
import { type Borda, borda } from './borda.ts'
import { type Copeland, copeland } from './copeland.ts'
import { type AgreementReading, type KendallW, kendallW, readingOf } from './kendall-w.ts'
import { type OwnRanking, ownRankings } from './own-ranking.ts'
import { type Panel, panelOf } from './panel.ts'
import { type PermutationTest, permutationTest } from './permutation-test.ts'

/** Cross-checks that look at the order of the models in the assessors' own rankings only. */
export interface AssessorVote {
  /** The models of the group's ranking, in the order in which they were proposed. */
  models: string[]
  /** Whose ranking counts as a ballot. */
  assessors: string[]
  /** Who has no ballot, because a total is open or they judged nothing. */
  open: string[]
  /** Who puts models last, because on their own scores a requirement excludes these. */
  excluding: { assessor: string; models: string[] }[]
  /** In the order of `models`; null without a ballot or a model. */
  borda: Pick<Borda, 'scores' | 'ranks'> | null
  copeland: Pick<Copeland, 'wins' | 'losses' | 'ties' | 'netScores' | 'ranks'> | null
  agreement: Agreement | null
}

/** Kendall's W over the ballots; null where it says nothing (a single ballot or model, or everything tied). */
export interface Agreement extends Pick<KendallW, 'rankSums' | 'chiSquared' | 'degreesOfFreedom'> {
  W: number
  reading: AgreementReading
  permutation: PermutationTest
}

const DRAWS = 4000

/** Borda, Copeland and Kendall's W over the assessors' {@link ownRankings}, one ballot each. */
export function voteOf(
  problem: Problem,
  panel: Panel = panelOf(problem),
  own: readonly OwnRanking[] = ownRankings(problem, panel),
  seed = 1,
): AssessorVote {
  const inGroup = new Set(panel.base.ranking.map(({ model }) => model))
  const models = problem.models.filter(model => inGroup.has(model))
  const known = own.filter(
    ({ leftOut, ranking }) =>
      leftOut.criteria.length < problem.criteria.length && ranking.every(({ rank }) => rank !== null),
  )
  const places = known.map(({ ranking }) => {
    const rankOf = new Map(ranking.map(({ model, rank }) => [model, rank!]))
    return models.map(model => rankOf.get(model) ?? problem.models.length + 1)
  })
  const excluding = known.map(({ assessor, ranking }) => ({
    assessor,
    models: models.filter(model => !ranking.some(place => place.model === model)),
  }))
  const ballots = places.map((ranks): Ballot => ({ weight: 1, places: ranks }))
  const counts = ballots.length > 0 && models.length > 0
  return {
    models,
    assessors: known.map(({ assessor }) => assessor),
    open: own.filter(each => !known.includes(each)).map(({ assessor }) => assessor),
    excluding: excluding.filter(each => each.models.length > 0),
    borda: counts ? bordaOf(ballots) : null,
    copeland: counts ? copelandOf(ballots) : null,
    agreement: counts && ballots.length > 1 ? agreementOf(places, seed) : null,
  }
}

function bordaOf(ballots: readonly Ballot[]): AssessorVote['borda'] {
  const { scores, ranks } = borda(ballots)
  return { scores, ranks }
}

function copelandOf(ballots: readonly Ballot[]): AssessorVote['copeland'] {
  const { wins, losses, ties, netScores, ranks } = copeland(ballots)
  return { wins, losses, ties, netScores, ranks }
}

function agreementOf(places: readonly (readonly number[])[], seed: number): Agreement | null {
  const { midRanks, WTieCorrected: W, rankSums, chiSquared, degreesOfFreedom } = kendallW(places)
  if (W === null) return null
  const permutation = permutationTest(midRanks, { draws: DRAWS, seed })
  return { W, reading: readingOf(W), permutation, rankSums, chiSquared, degreesOfFreedom }
}
