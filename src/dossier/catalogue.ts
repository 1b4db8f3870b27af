import { z } from 'zod'
import { Development } from './development.ts'
import { CoreFunction, Criterion, Group, ModelRule, Variant } from './framework.ts'
import { Id, Text } from './text.ts'

/**
 * A ready-made criteria set (criteria/*.yaml). A project copies it by value into its draft, so
 * editing the file later moves no old ranking. Its weights are a starting point, not advice.
 */
export const CriteriaSet = z
  .strictObject({
    kind: z.literal('criteria-set'),
    id: Id,
    name: Text,
    source: Text,
    groups: z.array(Group),
    criteria: z.array(Criterion.extend({ weight: Criterion.shape.weight.default(0) })).min(1),
  })
  .meta({ id: 'CriteriaSet' })
export type CriteriaSet = z.infer<typeof CriteriaSet>

/** Programmes, advices, steps and links outside the region (criteria/*.yaml). */
export const DevelopmentRegister = z
  .strictObject({
    kind: z.literal('development-register'),
    id: Id,
    name: Text,
    source: Text,
    programmes: z.array(z.strictObject({ id: Id, name: Text, owner: Text.optional() })),
    /** Policy advices and implementation steps: numbered, without a title where none is known. */
    advices: z.array(z.strictObject({ id: Id, programme: Id, title: Text.nullable() })),
    steps: z.array(
      z.strictObject({
        number: z.int().positive(),
        programme: Id,
        advice: Id.nullable(),
        title: Text.nullable(),
      }),
    ),
    developments: z.array(Development),
  })
  .meta({ id: 'DevelopmentRegister' })
export type DevelopmentRegister = z.infer<typeof DevelopmentRegister>

/** Core functions, variants and candidate models (models/*.yaml). */
export const ModelSet = z
  .strictObject({
    kind: z.literal('model-set'),
    id: Id,
    name: Text,
    source: Text,
    functions: z.array(CoreFunction).min(1),
    variants: z.array(Variant),
    modelRules: z.array(ModelRule).default([]),
    models: z.array(
      z.strictObject({
        id: Id,
        name: Text,
        description: Text.optional(),
        likeness: Text.optional(),
        variants: z.record(Id, Id),
      }),
    ),
  })
  .meta({ id: 'ModelSet' })
export type ModelSet = z.infer<typeof ModelSet>

export const Catalogue = z.discriminatedUnion('kind', [CriteriaSet, DevelopmentRegister, ModelSet])
export type Catalogue = z.infer<typeof Catalogue>
