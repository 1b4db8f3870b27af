import { z } from 'zod'
import type { Problem } from '../mcda/problem.ts'
import { Table } from '../mcda/table.ts'
import { cellsToConfirm } from './confirm.ts'
import type { Framework } from './framework.ts'
import { rankableOrRefuse } from './problem.ts'
import { RESULT_METHOD, resultOf } from './result.ts'
import { type FrameworkVersion, type State, sealed } from './state.ts'
import { type Sentence, verdictOf } from './verdict.ts'

const number = z.number()
const nullable = number.nullable()
export const Place = z
  .strictObject({ model: z.string(), total: nullable, rank: z.int().nullable() })
  .meta({ id: 'Place' })
const Breach = z
  .strictObject({
    criterion: z.string(),
    fn: z.string().nullable(),
    limit: number,
    level: number,
    effect: z.enum(['exclude', 'report']),
  })
  .meta({ id: 'Breach' })
const EvaluatedModel = z
  .strictObject({
    model: z.string(),
    total: nullable.meta({
      description: 'Weighted total on 0-100, unrounded. Null while a score is missing.',
    }),
    low: number,
    high: number,
    contributions: z.array(
      z.strictObject({
        criterion: z.string(),
        value: nullable,
        low: number,
        high: number,
        points: nullable,
        lowPoints: number,
        highPoints: number,
      }),
    ),
    breaches: z.array(Breach),
    untested: z.array(Breach.omit({ level: true })),
  })
  .meta({ id: 'EvaluatedModel' })
const RankedModel = EvaluatedModel.extend({
  rank: z.int().nullable(),
  bestRank: z.int(),
  worstRank: z.int(),
}).meta({ id: 'RankedModel' })
const Cell = z
  .strictObject({
    model: z.string(),
    criterion: z.string(),
    fn: z.string().nullable(),
    state: z.enum(['value', 'not-applicable', 'cannot-judge', 'missing']),
    level: nullable,
    lowLevel: nullable,
    highLevel: nullable,
    least: nullable,
    most: nullable,
    given: z.int(),
    cannotJudge: z.int(),
    notApplicable: z.int(),
  })
  .meta({ id: 'Cell' })
const SentenceSchema = z
  .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'Sentence' })

/** Where every number of an outcome comes from; the same basis gives the same bytes, next year too. */
export const Basis = z
  .strictObject({
    project: z.string(),
    seq: z.int(),
    hash: z.string(),
    frameworkVersion: z.int(),
    frameworkHash: z.string(),
    method: z.string(),
  })
  .meta({ id: 'Basis' })
export type Basis = z.infer<typeof Basis>

/** The result of a dossier at one entry: ranking, exclusions, national part, what is missing, verdict. */
export const Outcome = z
  .strictObject({
    basis: Basis,
    ranking: z.array(RankedModel),
    excluded: z.array(EvaluatedModel),
    closeCalls: z.array(
      z.strictObject({ models: z.tuple([z.string(), z.string()]), difference: number, tie: z.boolean() }),
    ),
    national: z.strictObject({
      flaggedShare: number,
      without: z.strictObject({ remainingWeight: number, ranking: z.array(Place) }).nullable(),
      criteria: z.array(
        z.strictObject({
          criterion: z.string(),
          weight: number,
          developments: z.array(z.string()),
          atBest: z.array(Place),
          atWorst: z.array(Place),
          perModel: z.array(
            z.strictObject({
              model: z.string(),
              rankAtBest: z.int().nullable(),
              rankAtWorst: z.int().nullable(),
            }),
          ),
          canChangeFirst: z.boolean().nullable(),
        }),
      ),
      possibleFirst: z.array(z.string()),
    }),
    assessors: z.array(
      z.strictObject({
        assessor: z.string(),
        leftOut: z.strictObject({ criteria: z.array(z.string()), weight: number }),
        ranking: z.array(Place),
      }),
    ),
    coverage: z.strictObject({
      expected: z.int(),
      given: z.int(),
      cannotJudge: z.int(),
      notApplicable: z.int(),
      missing: z.int(),
    }),
    cells: z.array(Cell),
    toConfirm: z.array(
      z.strictObject({
        development: z.string(),
        movedAtSeq: z.int(),
        criterion: z.string(),
        scores: z.int(),
      }),
    ),
    tables: z.array(Table),
    verdict: z.array(SentenceSchema),
  })
  .meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

/**
 * The outcome of a dossier, on closed rounds only, under the framework in force or an earlier version.
 * @throws Refusal when nothing is sealed, or there is no model to rank.
 */
export function outcomeOf(state: State, of: FrameworkVersion | null = sealed(state)): Outcome {
  const { version, problem } = rankableOrRefuse(state, of)
  const result = resultOf(problem)
  const toConfirm = cellsToConfirm(state, version.framework)
  return {
    basis: basisOf(state, version, RESULT_METHOD),
    ...result,
    coverage: coverageOf(problem, version.framework),
    toConfirm,
    verdict: verdictOf(problem, result) satisfies Sentence[],
  }
}

export const basisOf = (state: State, version: FrameworkVersion, method: string): Basis => ({
  project: state.project,
  seq: state.seq,
  hash: state.hash,
  frameworkVersion: version.number,
  frameworkHash: version.hash,
  method,
})

/** How much of what was asked of the assessors has been answered, in scores. */
export function coverageOf(problem: Problem, framework: Framework) {
  const judged = new Set(framework.criteria.filter(({ input }) => input === 'judged').map(({ id }) => id))
  const cells = problem.criteria
    .filter(({ id }) => judged.has(id))
    .reduce((sum, { functions }) => sum + (functions?.length ?? 1), 0)
  const answers = problem.scores.filter(({ assessor }) => assessor !== null)
  const count = (state: string) => answers.filter(score => score.state === state).length
  const expected = cells * problem.models.length * problem.assessors.length
  return {
    expected,
    given: count('value'),
    cannotJudge: count('cannot-judge'),
    notApplicable: count('not-applicable'),
    missing: expected - answers.length,
  }
}
