import { z } from 'zod'
import { PreferenceFunction } from '../mcda/cross-check/preference-function.ts'
import { LONGEST_EXPRESSION } from '../mcda/expression/expression.ts'
import { LARGEST } from '../mcda/number.ts'
import { Id, Text } from './text.ts'

/** Finite by zod's own rule; no larger than the maths takes, so that what can be sealed can be ranked. */
const Level = z.number().min(-LARGEST).max(LARGEST)
const Weight = z.number().min(0).max(100)

/** What the levels of a measured quantity are worth, from 0 to 1; an expression is in `x`, the level. */
export const ScaleValue = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('piecewise'),
      points: z
        .array(z.tuple([Level, Level]))
        .min(2)
        .max(100),
    }),
    z.strictObject({ kind: z.literal('expression'), expression: z.string().min(1).max(LONGEST_EXPRESSION) }),
  ])
  .meta({ id: 'ScaleValue' })
export type ScaleValue = z.infer<typeof ScaleValue>

/**
 * A fixed, anchored scale. `levels`: every level described, evenly spaced between the lowest and the
 * highest unless each has a value of its own. `number`: a measured quantity in a unit; `worst` is worth 0
 * points and `best` 100, in a straight line unless `value` says otherwise, and what lies beyond is
 * worth no less and no more.
 */
export const Scale = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('levels'),
      levels: z
        .array(
          z.strictObject({
            level: z.int().min(-100).max(100),
            anchor: Text.optional(),
            value: Level.optional(),
          }),
        )
        .min(2)
        .max(21),
    }),
    z.strictObject({
      kind: z.literal('number'),
      unit: Text,
      worst: Level,
      best: Level,
      value: ScaleValue.optional(),
    }),
  ])
  .meta({ id: 'Scale' })
export type Scale = z.infer<typeof Scale>

/**
 * An exclusion threshold (knock-out) or norm on the criterion's own scale: at least, where more is
 * better; at most, where less is. One limit, or one per function (a function not named has no norm).
 * `exclude` takes a model out of the ranking; `report` shows the breach beside its rank.
 */
export const Requirement = z
  .strictObject({
    limit: z.union([Level, z.record(Id, Level)]),
    breach: z.enum(['exclude', 'report']),
    source: Text.optional(),
  })
  .meta({ id: 'Requirement' })
export type Requirement = z.infer<typeof Requirement>

export const Criterion = z
  .strictObject({
    id: Id,
    /** Id of the group it stands in; absent: at the root. */
    group: Id.optional(),
    name: Text,
    definition: Text,
    /** Why this criterion: a document, a norm, an agreement. */
    motive: Text.optional(),
    direction: z.enum(['max', 'min']),
    scale: Scale,
    /** Scored once per model, or on each of the core functions. */
    per: z.enum(['model', 'function']),
    /** Across functions: weighted mean, or the weakest link. */
    combine: z.enum(['mean', 'min']).default('mean'),
    /** Weights of the functions in the mean; absent: all count the same. */
    functionWeights: z
      .record(Id, z.number().positive().max(LARGEST))
      .refine(weights => Object.keys(weights).length > 0, 'no function has a weight')
      .meta({ minProperties: 1 })
      .optional(),
    /** Judged by each assessor, or measured once with its evidence. */
    input: z.enum(['judged', 'measured']),
    weight: Weight,
    requirement: Requirement.optional(),
    /**
     * From which difference one model is preferred to another, for the cross-check with PROMETHEE: on
     * the value scale, 0 (worst) to 1 (best). Absent: any difference counts.
     */
    preference: PreferenceFunction.optional(),
    /** Open to national change (landelijk beïnvloedbaar). */
    flagged: z.boolean().default(false),
    /** The developments it depends on. */
    developments: z.array(Id).max(50).default([]),
    /** Whether a score needs a motivation: never, always, or at both ends of the scale. */
    motivation: z.enum(['optional', 'required', 'required-at-ends']).default('optional'),
  })
  .meta({ id: 'Criterion' })
export type Criterion = z.infer<typeof Criterion>

export const Group = z
  .strictObject({ id: Id, parent: Id.optional(), name: Text, weight: Weight.optional() })
  .meta({
    id: 'CriterionGroup',
    description:
      'A group in the criteria tree. It has a weight of its own only when weights are given among siblings.',
  })
export type Group = z.infer<typeof Group>

export const CoreFunction = z.strictObject({ id: Id, name: Text }).meta({ id: 'CoreFunction' })
export type CoreFunction = z.infer<typeof CoreFunction>

export const Variant = z
  .strictObject({ id: Id, name: Text, description: Text.optional() })
  .meta({ id: 'Variant' })
export type Variant = z.infer<typeof Variant>

/**
 * What may not go together in one model. `same-variant`: these functions in one hand.
 * `not-together`: these choices exclude each other. A conflict is reported, it does not forbid.
 */
export const ModelRule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('same-variant'), id: Id, functions: z.array(Id).min(2), reason: Text }),
    z.strictObject({
      kind: z.literal('not-together'),
      id: Id,
      choices: z.array(z.strictObject({ function: Id, variant: Id })).min(2),
      reason: Text,
    }),
  ])
  .meta({ id: 'ModelRule' })
export type ModelRule = z.infer<typeof ModelRule>

/**
 * The weighing framework (weegkader): everything that is fixed before the first score. It is sealed
 * as one document, by the SHA-256 of its canonical JSON (RFC 8785).
 */
export const Framework = z
  .strictObject({
    title: Text,
    /** What is asked, and of whom. */
    question: Text,
    functions: z.array(CoreFunction).min(1).max(40),
    variants: z.array(Variant).max(40).default([]),
    modelRules: z.array(ModelRule).max(100).default([]),
    groups: z.array(Group).max(100).default([]),
    criteria: z.array(Criterion).min(1).max(100),
    /** `overall`: each criterion's weight is in points of 100 over the whole set. `siblings`: weights sum to 100 inside each group. */
    weighting: z.enum(['overall', 'siblings']).default('overall'),
    aggregation: z.enum(['mean', 'median']).default('mean'),
    /** Totals closer than this many points (of 100) are a close call. */
    closeCallMargin: z.number().min(0).max(100),
  })
  .meta({ id: 'Framework' })
export type Framework = z.infer<typeof Framework>
/** As it comes in: what has a default may be left out. */
export type FrameworkInput = z.input<typeof Framework>
