import { type AdditiveRanking, rankAdditive } from '../additive.ts'
import type { Problem } from '../problem.ts'
import { agendaOf } from './agenda.ts'
import { regretsOf } from './assessor-regret.ts'
import { voteOf } from './assessor-vote.ts'
import { consensusOf } from './cell-consensus.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { organisationRankings } from './organisation-ranking.ts'
import { ownRankings } from './own-ranking.ts'
import { panelOf } from './panel.ts'

/** Everything about the agreement and the disagreement of those who judged; `base` is the problem's ranking. */
export function groupOf(problem: Problem, base: AdditiveRanking = rankAdditive(problem)) {
  const panel = panelOf(problem, base)
  const assessors = ownRankings(problem, panel)
  const consensus = consensusOf(problem, panel)
  return {
    assessors,
    organisations: organisationRankings(problem, panel),
    leaveOneOut: leaveOneOut(problem, panel),
    vote: voteOf(problem, panel, assessors),
    regrets: regretsOf(problem, panel),
    consensus,
    agenda: agendaOf(problem, panel, consensus),
  }
}
export type Group = ReturnType<typeof groupOf>
