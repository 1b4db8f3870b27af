/** The public face of the decision maths; also what scripts get from `weegkader/mcda`. */
export {
  ADDITIVE,
  type AdditiveRanking,
  type CloseCall,
  type Contribution,
  type RankedModel,
  rankAdditive,
} from './additive.ts'
export { type AgendaItem, agendaOf } from './agenda.ts'
export { ahpEigenvector, type EigenvectorWeights, type RatioConsistency } from './ahp-eigenvector.ts'
export {
  ahpGeometricMean,
  type GeometricConsistency,
  type GeometricMeanWeights,
} from './ahp-geometric-mean.ts'
export { type AssessorRegrets, regretsOf } from './assessor-regret.ts'
export { type Agreement, type AssessorVote, voteOf } from './assessor-vote.ts'
export type { Ballot } from './ballot.ts'
export { type BestWorst, checkBestWorst } from './best-worst.ts'
export { type Borda, borda } from './borda.ts'
export { type BestWorstConsistency, type BestWorstWeights, bwmLinear } from './bwm-linear.ts'
export type { Cell } from './cell.ts'
export { type CellConsensus, consensusOf } from './cell-consensus.ts'
export { checkSum, type SumCheck } from './check-sum.ts'
export { type Columns, columnsOf, type Ends, endsAmong } from './columns.ts'
export {
  type Computation,
  ComputationRequest,
  ComputationResult,
  compute,
  type MethodName,
  methods,
} from './compute.ts'
export { consensus, type ScaleEnds, type TwoCamps, twoCamps } from './consensus.ts'
export { type Copeland, copeland } from './copeland.ts'
export {
  type CrossCheck,
  type CrossCheckProblem,
  crossChecks,
  crossCheckTables,
  type Disagreement,
  type MethodCheck,
} from './cross-check.ts'
export { type DifferingPair, type DisagreementKind, tellingPair } from './disagreement.ts'
export { type PrincipalEigenvector, principalEigenvector } from './eigenvector.ts'
export { Consistency, Elicitation, type ElicitedWeights, elicitedWeights } from './elicitation.ts'
export {
  Computation as MeasuredComputation,
  type Measured,
  measure,
  TotalDiffers,
} from './formula.ts'
export { type Group, groupOf } from './group.ts'
export { groupComparisons, groupWeights, type WeightMean } from './group-weights.ts'
export { type InputConsistency, inputConsistency } from './input-consistency.ts'
export {
  type InvalidCode,
  InvalidProblem,
  type Issue,
  invalidCodes,
  invalidProblems,
  issueCodes,
} from './invalid.ts'
export { type KendallTauB, kendallTauB } from './kendall-tau-b.ts'
export {
  type AgreementReading,
  agreementReadings,
  type KendallW,
  kendallW,
  readingOf,
} from './kendall-w.ts'
export { leaveOneOut, type WithoutAssessor } from './leave-one-out.ts'
export {
  type LinearConstraint,
  type LinearOptimum,
  type LinearProgram,
  solveLinearProgram,
} from './linear-program.ts'
export type { Method } from './method.ts'
export { type MinimaxRegret, minimaxRegret } from './minimax-regret.ts'
export { MONOTONE_TOLERANCE, type Monotony, monotonyOf } from './monotone.ts'
export { type FlaggedCriterion, type National, nationalOf, type Place } from './national.ts'
export { type OrganisationRanking, organisationRankings } from './organisation-ranking.ts'
export { type OwnRanking, ownRankings } from './own-ranking.ts'
export type { Comparison, Comparisons } from './pairwise-comparison.ts'
export { type Panel, panelOf, type Standing, standingOf } from './panel.ts'
export { type PermutationTest, permutationTest } from './permutation-test.ts'
export { checkPreference, PreferenceFunction } from './preference-function.ts'
export type { Criterion, Problem, Requirement, Score } from './problem.ts'
export { criterionFlows, type Flows, outrankingFlows, type Relation, relationsOf } from './promethee.ts'
export { RandomIndexTable, randomIndices } from './random-index.ts'
export { competitionRanks, denseRanks, fractionalRanks } from './rank.ts'
export { type RankRule, rankWeights } from './rank-weights.ts'
export type { Breach, Untested } from './requirement.ts'
export {
  type CellChange,
  type CriterionChange,
  type Move,
  type RoundChanges,
  roundChanges,
} from './round-changes.ts'
export { GENERATOR, type SeededRandom, seededRandom } from './seeded-random.ts'
export { spearmanRho } from './spearman-rho.ts'
export { Table } from './table.ts'
export { type Topsis, topsis } from './topsis.ts'
export {
  levelEnds,
  linearPoints,
  type ValueCurve,
  ValueExpression,
  ValuePoints,
  valueAt,
  valueRange,
} from './value.ts'
export { checkCurve, checkValueFunction, curveOf, ValueFunction } from './value-function.ts'
export { type Compromise, compromiseOf, type Vikor, vikor } from './vikor.ts'
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
export { type WeightedProduct, weightedProduct } from './weighted-product.ts'
export { type Triad, worstTriad } from './worst-triad.ts'
