import { z } from 'zod'
import { Criterion, type Scale } from '../../../dossier/framework.ts'
import { Id, Text } from '../../../dossier/text.ts'
import { Decimal, saying } from '../../decimal.ts'
import {
  asking,
  Code,
  type Flat,
  fieldsUnder,
  levelRows,
  optionalTextIn,
  textIn,
  Weight,
} from './flat-fields.ts'

const [Levels, NumberScale] = Criterion.shape.scale.options
const level = Levels.shape.levels.element
const positive = (weight: number) => weight > 0

/** A criterion as its form asks it: everything but what only an expert sets, which stays as it is. */
const Fields = {
  name: Text,
  group: Id.optional(),
  definition: Text,
  motive: Text.optional(),
  direction: Criterion.shape.direction,
  per: Criterion.shape.per,
  combine: z.enum(['mean', 'min']),
  functionWeights: z.record(Id, Decimal.refine(positive, saying('field.positive'))).optional(),
  input: Criterion.shape.input,
  weight: Weight,
  scale: z.discriminatedUnion('kind', [
    Levels.extend({
      levels: z
        .array(
          z.strictObject({
            level: Decimal.refine(
              value => level.shape.level.safeParse(value).success,
              saying('framework.level.whole'),
            ),
            anchor: Text.optional(),
          }),
        )
        .min(2)
        .max(21),
    }),
    NumberScale.omit({ value: true }).extend({ worst: Decimal, best: Decimal }),
  ]),
  requirement: z
    .strictObject({
      limit: z.union([Decimal, z.record(Id, Decimal)]),
      breach: z.enum(['exclude', 'report']),
      source: Text.optional(),
    })
    .optional(),
  flagged: z.boolean(),
  developments: z.array(Id),
  motivation: z.enum(['optional', 'required', 'required-at-ends']),
  /** What only an expert sets, to be taken away. */
  dropValues: z.boolean(),
  dropPreference: z.boolean(),
}

export const criterionForm = (isNew: boolean, asksDecision: boolean) =>
  z.preprocess(
    typed => fieldsIn(typed as Flat, isNew),
    asking({ ...(isNew && { id: Code }), ...Fields }, asksDecision).superRefine((criterion, context) => {
      const { requirement, scale } = criterion as { requirement?: { limit: unknown }; scale: Scale }
      const refuse = (path: string[], words: Parameters<typeof saying>[0]) =>
        context.addIssue({ code: 'custom', path, ...saying(words) })
      if (typeof requirement?.limit === 'object' && Object.keys(requirement.limit ?? {}).length === 0)
        refuse(['requirement', 'kind'], 'framework.requirement.empty')
      if (scale.kind === 'number' && scale.worst === scale.best)
        refuse(['scale', 'best'], 'framework.scale.flat')
    }),
  )

function fieldsIn(flat: Flat, isNew: boolean) {
  const { group, direction, per, combine, input, weight, motivation, reason, decidedBy } = flat
  return {
    ...(isNew && { id: flat.id }),
    name: textIn(flat, 'name'),
    group,
    definition: textIn(flat, 'definition'),
    motive: optionalTextIn(flat, 'motive'),
    direction,
    per,
    combine,
    functionWeights: fieldsUnder(flat, 'functionWeights'),
    input,
    weight,
    scale: scaleIn(flat),
    requirement: requirementIn(flat),
    flagged: flat.flagged !== undefined,
    developments: [flat.developments ?? []].flat(),
    motivation,
    dropValues: flat.dropValues !== undefined,
    dropPreference: flat.dropPreference !== undefined,
    reason,
    decidedBy,
  }
}

/** Both kinds stand on the page; the one that was chosen counts. */
function scaleIn(flat: Flat) {
  const kind = flat['scale.kind']
  if (kind === 'number')
    return { kind, unit: textIn(flat, 'scale.unit'), worst: flat['scale.worst'], best: flat['scale.best'] }
  const levels = levelRows(flat).map(row => ({ level: row.level, anchor: optionalTextIn(row, 'anchor') }))
  return { kind, levels }
}

function requirementIn(flat: Flat) {
  const kind = flat['requirement.kind']
  if (kind !== 'one' && kind !== 'functions') return undefined
  return {
    limit: kind === 'one' ? flat['requirement.limit'] : (fieldsUnder(flat, 'requirement.limit') ?? {}),
    breach: flat['requirement.breach'],
    source: optionalTextIn(flat, 'requirement.source'),
  }
}

type Filled = z.infer<ReturnType<typeof criterionForm>>

/** The criterion as it was filled in; what the form does not show stays what it was, unless it is taken away. */
export function criterionFrom(filled: Filled, old: Criterion | null): Criterion {
  const { reason: _, decidedBy: __, dropValues, dropPreference, ...shown } = filled
  const id = old?.id ?? (shown as { id?: string }).id!
  const preference = dropPreference ? undefined : old?.preference
  const scale = dropValues || !old ? shown.scale : withValues(shown.scale, old.scale)
  return { ...shown, id, scale, ...(preference && { preference }) }
}

/** What a level is worth belongs to the level; a curve belongs to the scale. */
function withValues(scale: Scale, old: Scale): Scale {
  if (scale.kind === 'levels' && old.kind === 'levels')
    return {
      ...scale,
      levels: scale.levels.map(each => {
        const value = old.levels.find(({ level }) => level === each.level)?.value
        return value === undefined ? each : { ...each, value }
      }),
    }
  return scale.kind === 'number' && old.kind === 'number' && old.value !== undefined
    ? { ...scale, value: old.value }
    : scale
}
