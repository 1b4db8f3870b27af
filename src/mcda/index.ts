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
export { type Columns, columnsOf, type Ends, endsAmong } from './columns.ts'
export {
  type Computation,
  ComputationRequest,
  ComputationResult,
  compute,
  type MethodName,
  methods,
} from './compute.ts'
export {
  type CrossCheck,
  type CrossCheckProblem,
  crossChecks,
  crossCheckTables,
  type Disagreement,
  type MethodCheck,
} from './cross-check/cross-check.ts'
export { type DifferingPair, type DisagreementKind, tellingPair } from './cross-check/disagreement.ts'
export { type MinimaxRegret, minimaxRegret } from './cross-check/minimax-regret.ts'
export { checkPreference, PreferenceFunction } from './cross-check/preference-function.ts'
export {
  criterionFlows,
  type Flows,
  outrankingFlows,
  type Relation,
  relationsOf,
} from './cross-check/promethee.ts'
export { type Topsis, topsis } from './cross-check/topsis.ts'
export { type Compromise, compromiseOf, type Vikor, vikor } from './cross-check/vikor.ts'
export { type WeightedProduct, weightedProduct } from './cross-check/weighted-product.ts'
export { checkDevelopments } from './development/check-developments.ts'
export { type Combinations, EXACT_COMBINATIONS } from './development/combinations.ts'
export { analyseDevelopments, DevelopmentAnalysis } from './development/development-analysis.ts'
export { applyEffects, Effect } from './development/effect.ts'
export { InformationValue } from './development/information-value.ts'
export type { OpenDevelopment, OpenOutcome, ProbabilityRange } from './development/open-development.ts'
export { checkSum, type SumCheck } from './expression/check-sum.ts'
export {
  Computation as MeasuredComputation,
  type Measured,
  measure,
  TotalDiffers,
} from './expression/formula.ts'
export { MONOTONE_TOLERANCE, type Monotony, monotonyOf } from './expression/monotone.ts'
export { checkCurve, checkValueFunction, curveOf, ValueFunction } from './expression/value-function.ts'
export { type AgendaItem, agendaOf } from './group/agenda.ts'
export { type AssessorRegrets, regretsOf } from './group/assessor-regret.ts'
export { type Agreement, type AssessorVote, voteOf } from './group/assessor-vote.ts'
export type { Ballot } from './group/ballot.ts'
export { type Borda, borda } from './group/borda.ts'
export { type CellConsensus, consensusOf } from './group/cell-consensus.ts'
export { consensus, type ScaleEnds, type TwoCamps, twoCamps } from './group/consensus.ts'
export { type Copeland, copeland } from './group/copeland.ts'
export { type Group, groupOf } from './group/group.ts'
export { type KendallTauB, kendallTauB } from './group/kendall-tau-b.ts'
export {
  type AgreementReading,
  agreementReadings,
  type KendallW,
  kendallW,
  readingOf,
} from './group/kendall-w.ts'
export { leaveOneOut, type WithoutAssessor } from './group/leave-one-out.ts'
export { type OrganisationRanking, organisationRankings } from './group/organisation-ranking.ts'
export { type OwnRanking, ownRankings } from './group/own-ranking.ts'
export { type Panel, panelOf, type Standing, standingOf } from './group/panel.ts'
export { type PermutationTest, permutationTest } from './group/permutation-test.ts'
export {
  type CellChange,
  type CriterionChange,
  type Move,
  type RoundChanges,
  roundChanges,
} from './group/round-changes.ts'
export { spearmanRho } from './group/spearman-rho.ts'
export {
  type InvalidCode,
  InvalidProblem,
  type Issue,
  invalidCodes,
  invalidProblems,
  issueCodes,
} from './invalid.ts'
export {
  type LinearConstraint,
  type LinearOptimum,
  type LinearProgram,
  solveLinearProgram,
} from './linear-program.ts'
export type { Method } from './method.ts'
export { type FlaggedCriterion, type National, nationalOf, type Place } from './national.ts'
export type { Criterion, Problem, Requirement, Score } from './problem.ts'
export { competitionRanks, denseRanks, fractionalRanks } from './rank.ts'
export type { Breach, Untested } from './requirement.ts'
export { type Exchange, exchangesOf } from './robustness/exchange.ts'
export {
  type Coverage,
  type OpenCell,
  type OpenModel,
  type OpenOutlook,
  type OpenScores,
  openScores,
} from './robustness/open-scores.ts'
export {
  type AttainableRank,
  type Preferences,
  preferencesOf,
  type ValueRanges,
} from './robustness/preference.ts'
export { type RivalRadius, type RobustnessRadius, robustnessRadius } from './robustness/robustness-radius.ts'
export { type Flip, type ScoreFlip, type ScoreFlips, scoreFlips } from './robustness/score-flip.ts'
export {
  type StableRange,
  type TippingPoint,
  type WeightStability,
  weightStability,
} from './robustness/weight-stability.ts'
export { GENERATOR, type SeededRandom, seededRandom } from './seeded-random.ts'
export { confidenceChunk, confidenceChunksOf, type FirstTally, mergeFirsts } from './smaa/confidence.ts'
export { countSamples, type GivenSamples, type SamplesResult } from './smaa/given-samples.ts'
export { Measurement } from './smaa/measurement.ts'
export {
  type ScoreInformation,
  type SimulationQuestion,
  simulationOf,
  type WeightInformation,
} from './smaa/problem-simulation.ts'
export { simulate } from './smaa/simulate.ts'
export {
  centralWeightsOf,
  chunksOf,
  type DecisionMaker,
  mergeTallies,
  type Simulation,
  simulateChunk,
  workOf,
} from './smaa/simulation.ts'
export { SmaaResult, smaaResult } from './smaa/smaa-result.ts'
export { smaaTables } from './smaa/smaa-tables.ts'
export type { Tally, Ties } from './smaa/tally.ts'
export { Table } from './table.ts'
export {
  levelEnds,
  linearPoints,
  type ValueCurve,
  ValueExpression,
  ValuePoints,
  valueAt,
  valueRange,
} from './value.ts'
export { type ValueMatrix, valueMatrixOf } from './value-matrix.ts'
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
export { checkWeightSpace, type WeightSpaceCheck } from './weight-space/check-weight-space.ts'
export { type Extreme, extremeOf } from './weight-space/extreme.ts'
export { exactMoments, type Moments } from './weight-space/moments.ts'
export { samplerOf, type WeightSampler } from './weight-space/weight-sampler.ts'
export type { Hull, Polytope, WeightConstraint, WeightSpace } from './weight-space/weight-space.ts'
export { WeightStatement, weightSpaceOf } from './weight-space/weight-statement.ts'
export {
  ahpEigenvector,
  type EigenvectorWeights,
  type RatioConsistency,
} from './weighting/ahp-eigenvector.ts'
export {
  ahpGeometricMean,
  type GeometricConsistency,
  type GeometricMeanWeights,
} from './weighting/ahp-geometric-mean.ts'
export { type BestWorst, checkBestWorst } from './weighting/best-worst.ts'
export { type BestWorstConsistency, type BestWorstWeights, bwmLinear } from './weighting/bwm-linear.ts'
export { type PrincipalEigenvector, principalEigenvector } from './weighting/eigenvector.ts'
export { Consistency, Elicitation, type ElicitedWeights, elicitedWeights } from './weighting/elicitation.ts'
export { groupComparisons, groupWeights, type WeightMean } from './weighting/group-weights.ts'
export { type InputConsistency, inputConsistency } from './weighting/input-consistency.ts'
export type { Comparison, Comparisons } from './weighting/pairwise-comparison.ts'
export { RandomIndexTable, randomIndices } from './weighting/random-index.ts'
export { type RankRule, rankWeights } from './weighting/rank-weights.ts'
export { type Triad, worstTriad } from './weighting/worst-triad.ts'
