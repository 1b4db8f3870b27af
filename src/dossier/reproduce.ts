import { z } from 'zod'
import { PreferenceFunction } from '../mcda/cross-check/preference-function.ts'
import { Computation, measure, TotalDiffers } from '../mcda/expression/formula.ts'
import { ValueExpression } from '../mcda/value.ts'
import { Agreement, groupAgreement } from './agreement.ts'
import { CrossChecks, crossChecksIn } from './cross-checks.ts'
import { Development, DevelopmentOutcome, DevelopmentStatus } from './development.ts'
import { Framework } from './framework.ts'
import { coverageOf, Outcome, Place } from './outcome.ts'
import { Outlook, outlookIn } from './outlook.ts'
import { criteriaOf } from './problem.ts'
import { placesOf, resultOf } from './result.ts'
import { Robustness, robustnessIn } from './robustness.ts'
import { sealOf } from './seal.ts'
import { verdictOf } from './verdict.ts'
import { Statement, statementsOf } from './verdict-page.ts'

const nullable = z.number().nullable()
const FunctionId = z.string().nullable()
const Problem = z.strictObject({
  models: z.array(z.string()),
  functions: z.array(z.string()),
  assessors: z.array(z.string()),
  aggregation: z.enum(['mean', 'median']),
  closeCallMargin: z.number(),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      path: z.array(z.string()),
      weight: z.number(),
      direction: z.enum(['max', 'min']),
      points: z.union([z.array(z.tuple([z.number(), z.number()])), ValueExpression]),
      functions: z.array(z.strictObject({ id: z.string(), weight: z.number() })).nullable(),
      combine: z.enum(['mean', 'min']),
      requirement: z
        .strictObject({
          limit: z.union([z.number(), z.record(z.string(), z.number())]),
          breach: z.enum(['exclude', 'report']),
        })
        .nullable(),
      preference: PreferenceFunction.optional(),
      developments: z.array(z.string()),
      flagged: z.boolean(),
    }),
  ),
  profiles: z
    .array(z.strictObject({ assessor: z.string(), weights: z.record(z.string(), z.number()) }))
    .optional(),
  organisations: z.array(z.strictObject({ id: z.string(), assessors: z.array(z.string()) })).optional(),
  scores: z.array(
    z.strictObject({
      model: z.string(),
      criterion: z.string(),
      fn: FunctionId,
      assessor: z.string().nullable(),
      state: z.enum(['value', 'cannot-judge', 'not-applicable']),
      value: nullable,
      low: nullable,
      high: nullable,
    }),
  ),
})

/** What of a JSON report can be computed again; the rest of the file is words. */
export const ReproducibleReport = z.looseObject({
  format: z.literal('weegkader-report@1'),
  framework: z.looseObject({
    document: Framework,
    versions: z.array(z.looseObject({ hash: z.string() })).min(1),
  }),
  amendments: z.array(
    z.strictObject({
      number: z.int(),
      before: z.array(Place),
      after: z.array(Place),
      problems: z.strictObject({ before: Problem, after: Problem }),
    }),
  ),
  /** Absent in release 0.1. */
  computations: z
    .array(
      z.looseObject({
        value: z.number(),
        computation: Computation,
        findings: z.array(TotalDiffers),
      }),
    )
    .default([]),
  problem: Problem,
  outcome: Outcome,
  crossChecks: CrossChecks.omit({ basis: true }).optional(),
  agreement: Agreement.omit({ basis: true }).optional(),
  robustness: Robustness.omit({ basis: true }).optional(),
  /** With the declared outcomes since there is an outlook. */
  developments: z
    .array(
      z.looseObject({
        development: Development,
        status: DevelopmentStatus,
        expectedDate: z.iso.date().nullable(),
        outcomes: z.array(DevelopmentOutcome).default([]),
      }),
    )
    .default([]),
  signals: z.array(z.looseObject({ development: z.string() })).default([]),
  outlook: Outlook.omit({ basis: true }).optional(),
  statements: z.array(Statement).optional(),
})
export type ReproducibleReport = z.infer<typeof ReproducibleReport>

export type Reproduction =
  | { identical: true; numbers: number }
  | { identical: false; path: string; reported: unknown; computed: unknown }

/**
 * Computes every number of a report again from the decision problem in it, and the problem's rules from
 * the sealed framework in it. Answers with the first difference, exact to the last bit.
 */
export function reproduce(report: ReproducibleReport): Reproduction {
  const { framework, amendments, computations, problem, outcome } = report
  const { crossChecks, agreement, robustness, outlook, statements } = report
  const seal = sealOf(framework.document)
  const result = resultOf(problem)
  const computed = {
    framework: { versions: { hash: seal } },
    problem: { criteria: criteriaOf(framework.document) },
    amendments: amendments.map(({ problems }) => ({
      before: placesOf(problems.before),
      after: placesOf(problems.after),
    })),
    computations: computations.map(({ computation }) => {
      const { value, findings } = measure(computation)
      return { value, findings }
    }),
    outcome: {
      basis: { frameworkHash: seal, frameworkVersion: framework.versions.length },
      ...result,
      coverage: coverageOf(problem, framework.document),
      verdict: verdictOf(problem, result),
    },
    ...(crossChecks && { crossChecks: crossChecksIn(problem) }),
    ...(agreement && { agreement: groupAgreement(problem) }),
    ...(robustness && { robustness: robustnessIn(problem) }),
    ...(outlook && { outlook: outlookOf(report, outlook.decideBy) }),
    // From what is reported: each of these is itself compared with what is computed.
    ...(statements &&
      agreement &&
      robustness &&
      outlook && { statements: statementsOf({ outcome, robustness, outlook, agreement }) }),
  }
  const reported = {
    framework: { versions: { hash: framework.versions.at(-1)?.hash } },
    problem: { criteria: problem.criteria },
    amendments: amendments.map(({ before, after }) => ({ before, after })),
    computations,
    outcome,
    ...{ crossChecks, agreement, robustness, outlook, statements },
  }
  const counter = { numbers: 0 }
  const difference = firstDifference(computed, reported, '', counter)
  return difference ? { identical: false, ...difference } : { identical: true, ...counter }
}

function outlookOf({ problem, developments, signals }: ReproducibleReport, decideBy: string | null) {
  const tracked = developments.map(({ development, outcomes, ...standing }) => ({
    development,
    outcomes,
    history: [standing],
  }))
  return outlookIn(
    { decideBy, signals, developments: new Map(tracked.map(one => [one.development.id, one])) },
    problem,
  )
}

/** Walks what was computed; everything in it must stand in what was reported, bit for bit. */
function firstDifference(
  computed: unknown,
  reported: unknown,
  path: string,
  counter: { numbers: number },
): { path: string; reported: unknown; computed: unknown } | null {
  if (typeof computed === 'object' && computed !== null) {
    const other =
      typeof reported === 'object' && reported !== null ? (reported as Record<string, unknown>) : null
    const lengths =
      Array.isArray(computed) && (!Array.isArray(reported) || reported.length !== computed.length)
    if (!other || lengths) return { path, reported, computed }
    for (const [key, value] of Object.entries(computed)) {
      const difference = firstDifference(value, other[key], path ? `${path}.${key}` : key, counter)
      if (difference) return difference
    }
    return null
  }
  if (typeof computed === 'number') counter.numbers++
  return Object.is(computed, reported) || computed === reported ? null : { path, reported, computed }
}
