/** The public face of the decision maths; also what scripts get from `weegkader/mcda`. */
export {
  ADDITIVE,
  type AdditiveRanking,
  type CloseCall,
  type Contribution,
  type RankedModel,
  rankAdditive,
} from './additive.ts'
export type { Cell } from './cell.ts'
export {
  type Computation,
  ComputationRequest,
  ComputationResult,
  compute,
  type MethodName,
  methods,
} from './compute.ts'
export {
  type InvalidCode,
  InvalidProblem,
  type Issue,
  invalidCodes,
  invalidProblems,
  issueCodes,
} from './invalid.ts'
export type { Method } from './method.ts'
export { type FlaggedCriterion, type National, nationalOf, type Place } from './national.ts'
export { type OwnRanking, ownRankings } from './own-ranking.ts'
export type { Criterion, Problem, Requirement, Score } from './problem.ts'
export { competitionRanks, denseRanks, fractionalRanks } from './rank.ts'
export type { Breach, Untested } from './requirement.ts'
export { Table } from './table.ts'
export { linearPoints, ValuePoints, valueAt } from './value.ts'
export {
  type BestCrossing,
  type BestSegment,
  bestByWeight,
  rankingRange,
  totalAt,
  type WeightLine,
  type WeightRange,
  weightLines,
} from './weight-sensitivity.ts'
