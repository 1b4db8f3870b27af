import { z } from 'zod'
import { checkDevelopments } from '../mcda/development/check-developments.ts'
import { Computation } from '../mcda/expression/formula.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import type { CriteriaSet, DevelopmentRegister, ModelSet } from './catalogue.ts'
import { measureFor } from './computation.ts'
import { type Development, DevelopmentOutcome, DevelopmentStatus } from './development.ts'
import { type Fault, faultOf } from './fault.ts'
import { Criterion, Framework, type Group } from './framework.ts'
import { lint } from './lint.ts'
import { Model } from './model.ts'
import { criteriaOf } from './problem.ts'
import { isOnScale } from './score.ts'
import { Id, Text } from './text.ts'
import { siblingsOf } from './tree.ts'
import { GroupMean, WeightJudgement } from './weight-set.ts'

/** Everything that is ready to start from: criteria/*.yaml and models/*.yaml. */
export interface Catalogues {
  criteriaSets: CriteriaSet[]
  developmentRegisters: DevelopmentRegister[]
  modelSets: ModelSet[]
}

const { combine, flagged, developments, motivation } = Criterion.shape

/** A complete criterion, or the id of one in the criteria set with what differs here. */
const ExampleCriterion = Criterion.partial().extend({
  id: Id,
  // Without their defaults: what is absent is the catalogue's.
  combine: combine.unwrap().optional(),
  flagged: flagged.unwrap().optional(),
  developments: developments.unwrap().optional(),
  motivation: motivation.unwrap().optional(),
})
type ExampleCriterion = z.infer<typeof ExampleCriterion>

const Level = z.number()
const Measured = z.union([Level, Computation])
const Weights = z.record(Id, Criterion.shape.weight)
/** null: cannot judge. */
const ExampleScore = z.union([Level, z.null(), z.enum(['cannot-judge', 'not-applicable'])])

const { functions, variants, modelRules, groups, weighting, aggregation } = Framework.shape

/** A shipped story (examples/*.yaml): a project with its rules, its people and its scores. */
export const Example = z.strictObject({
  id: Id,
  name: Text,
  /** Shown with every result: made up, or real and from where. */
  label: Text,
  source: Text,
  /** The catalogues it builds on, by id. */
  catalogues: z
    .strictObject({ criteria: Id.optional(), models: Id.optional(), developments: Id.optional() })
    .default({}),
  framework: z.strictObject({
    title: Text,
    question: Text,
    weighting: weighting.unwrap().optional(),
    aggregation: aggregation.unwrap().optional(),
    closeCallMargin: Framework.shape.closeCallMargin,
    /** Absent: those of the model set, or of the criteria set for the groups. */
    functions: functions.optional(),
    variants: variants.unwrap().optional(),
    modelRules: modelRules.unwrap().optional(),
    groups: groups.unwrap().optional(),
    criteria: z.array(ExampleCriterion).min(1),
  }),
  /** Ids from the model set, or complete models. */
  models: z.array(z.union([Id, Model])).min(1),
  participants: z
    .array(
      z.strictObject({
        id: Id,
        role: z.enum(['facilitator', 'assessor', 'reader']),
        name: z.string().trim().min(1).max(200),
        organisation: z.string().trim().min(1).max(200).optional(),
        position: z.string().trim().min(1).max(200).optional(),
      }),
    )
    .min(1),
  /** How the assessors weigh before the seal, and how the group's weights follow; the framework holds these. */
  weighting: z
    .strictObject({
      sets: z.record(Id, z.array(WeightJudgement).min(1)),
      mean: GroupMean,
      decimals: z.int().min(0).max(3).optional(),
      decidedBy: z.string().trim().min(1).max(4000),
    })
    .optional(),
  adoptedBy: z.string().trim().min(1).max(4000),
  /** When the region itself must choose. */
  decideBy: z.iso.date().optional(),
  /** National developments, before anybody scores: where they stand, how they may turn out, what was heard. */
  moves: z
    .array(
      z.strictObject({
        development: Id,
        status: DevelopmentStatus,
        expectedDate: z.iso.date().nullable().default(null),
        note: z.string().trim().min(1).max(4000),
      }),
    )
    .default([]),
  outcomes: z.record(Id, z.array(DevelopmentOutcome).min(1)).default({}),
  signals: z
    .array(
      z.strictObject({
        development: Id,
        source: z.string().trim().min(1).max(4000),
        text: z.string().trim().min(1).max(4000),
      }),
    )
    .default([]),
  measurements: z.array(
    z.strictObject({
      criterion: Id,
      /** Per model one level, or one for each function; or what it is computed from. */
      values: z.record(Id, z.union([Measured, z.record(Id, Measured)])),
      evidence: z.string().trim().min(1).max(4000),
    }),
  ),
  /** Criterion to model to assessor. */
  scores: z.record(Id, z.record(Id, z.record(Id, ExampleScore))),
  /** Later versions of the weights, in order; a criterion that is not named keeps its weight. */
  amendments: z
    .array(
      z.strictObject({
        reason: z.string().trim().min(1).max(4000),
        decidedBy: z.string().trim().min(1).max(4000),
        weights: Weights,
      }),
    )
    .optional(),
})
export type Example = z.infer<typeof Example>

type Values = Example['measurements'][number]['values'][string]

const isOne = (value: Values): value is z.infer<typeof Measured> =>
  typeof value === 'number' || typeof value.kind === 'string'

/** The levels measured for one model, or what they are computed from: per function, or one (fn null). */
export const measuredIn = (value: Values): { fn: string | null; measured: z.infer<typeof Measured> }[] =>
  isOne(value)
    ? [{ fn: null, measured: value }]
    : Object.entries(value).map(([fn, measured]) => ({ fn, measured }))

export interface ResolvedExample {
  framework: Framework
  /** Those that its criteria depend on, in the order of the register. */
  developments: Development[]
  models: Model[]
}

/** The example does not hang together, in itself or with the catalogues. */
export class InvalidExample extends Error {
  override readonly name = 'InvalidExample'
  readonly faults: Fault[]

  constructor(example: string, faults: Fault[]) {
    super(`${example}: ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}`)
    this.faults = faults
  }
}

/**
 * Copies what the example takes from the catalogues, so that framework, developments and models stand
 * on their own.
 * @throws InvalidExample with every place at which it names what is not there or has an impossible score.
 */
export function resolveExample(example: Example, catalogues: Catalogues): ResolvedExample {
  const faults: Fault[] = []
  const fault = (path: string, message: string) => faults.push({ path, message })
  const chosen = <C extends { id: string }>(list: C[], key: keyof Example['catalogues']): C | undefined => {
    const id = example.catalogues[key]
    const found = list.find(one => one.id === id)
    if (id !== undefined && !found) fault(`catalogues.${key}`, `no such catalogue: ${id}`)
    return found
  }
  const criteriaSet = chosen(catalogues.criteriaSets, 'criteria')
  const modelSet = chosen(catalogues.modelSets, 'models')
  const register = chosen(catalogues.developmentRegisters, 'developments')

  const { criteria: listed, ...own } = example.framework
  const criteria = listed.flatMap((one, i) => {
    const inSet = criteriaSet?.criteria.find(({ id }) => id === one.id)
    const criterion = Criterion.safeParse(withDefaultsFrom(inSet, one))
    if (criterion.success) return [criterion.data]
    const why = inSet ? '' : `${one.id} is in no criteria set, so it must be complete: `
    for (const { path, message } of criterion.error.issues)
      fault(['framework.criteria', i, ...path].join('.'), why + message)
    return []
  })
  const framework = Framework.safeParse({
    functions: modelSet?.functions,
    variants: modelSet?.variants,
    modelRules: modelSet?.modelRules,
    groups: criteriaSet && groupsInUse(criteriaSet.groups, criteria),
    ...own,
    criteria,
  })
  for (const { path, message } of framework.error?.issues ?? [])
    if (path[0] !== 'criteria') fault(['framework', ...path].join('.'), message)

  const models = example.models.flatMap((one, i) => {
    if (typeof one !== 'string') return [one]
    const found = modelSet?.models.find(({ id }) => id === one)
    if (!found) fault(`models.${i}`, `no such model: ${one}`)
    return found ? [copyOf(found)] : []
  })
  if (!framework.success || faults.length > 0) throw new InvalidExample(example.id, faults)

  const inUse = new Set(criteria.flatMap(criterion => criterion.developments))
  const resolved = {
    framework: framework.data,
    developments: register?.developments.filter(({ id }) => inUse.has(id)) ?? [],
    models,
  }
  faults.push(...faultsOf(example, resolved))
  if (faults.length > 0) throw new InvalidExample(example.id, faults)
  return resolved
}

function copyOf({ likeness: _, ...model }: ModelSet['models'][number]): Model {
  return model
}

/** In an example only the example says what is open to national change. */
function withDefaultsFrom(inSet: Criterion | undefined, criterion: ExampleCriterion) {
  const developments = criterion.developments ?? []
  return { ...inSet, flagged: developments.length > 0, ...criterion, developments }
}

/** The groups in which these criteria stand, and the groups in which those stand. */
function groupsInUse(groups: Group[], criteria: Criterion[]): Group[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]))
  const used = new Set<string>()
  for (const { group } of criteria)
    for (let id = group; id !== undefined && !used.has(id); id = parents.get(id)) used.add(id)
  return groups.filter(({ id }) => used.has(id))
}

/** Faults that would stop the story half-way: at the seal, at a model, a measurement, a score or an amendment. */
function faultsOf(example: Example, { framework, developments, models }: ResolvedExample): Fault[] {
  const context = { developments: developments.map(({ id }) => id), pilot: [] }
  const criteria = new Map(framework.criteria.map(criterion => [criterion.id, criterion]))
  const known = {
    model: idsOf(models),
    function: idsOf(framework.functions),
    variant: idsOf(framework.variants),
    criterion: idsOf(framework.criteria),
    development: idsOf(developments),
    assessor: idsOf(example.participants.filter(({ role }) => role === 'assessor')),
  }
  const faults: Fault[] = lint(framework, context)
    .filter(({ code, severity }) => severity === 'error' || code === 'unknown-development')
    .map(faultOf)
    .map(({ path, message }) => ({ path: `framework.${path}`, message }))
  const check = (ok: boolean, path: string, message: string) => {
    if (!ok) faults.push({ path, message })
    return ok
  }
  const exists = (noun: keyof typeof known, id: string, path: string) =>
    check(known[noun].has(id), path, `no such ${noun}: ${id}`)
  const once = (records: readonly { id: string }[], path: string) => {
    const ids = records.map(({ id }) => id)
    ids.forEach((id, i) => {
      check(ids.indexOf(id) === i, `${path}.${i}`, `${id} is there twice`)
    })
  }

  once(models, 'models')
  once(example.participants, 'participants')
  models.forEach((model, i) => {
    for (const [fn, variant] of Object.entries(model.variants)) {
      exists('function', fn, `models.${i}.variants.${fn}`)
      exists('variant', variant, `models.${i}.variants.${fn}`)
    }
  })
  example.moves.forEach(({ development }, i) => {
    exists('development', development, `moves.${i}.development`)
  })
  example.signals.forEach(({ development }, i) => {
    exists('development', development, `signals.${i}.development`)
  })
  for (const id of Object.keys(example.outcomes)) exists('development', id, `outcomes.${id}`)
  if (faults.length === 0) faults.push(...unfitOutcomes(example, framework, [...known.model]))
  example.measurements.forEach(({ criterion: id, values }, i) => {
    if (!exists('criterion', id, `measurements.${i}.criterion`)) return
    const criterion = criteria.get(id)!
    check(criterion.input === 'measured', `measurements.${i}.criterion`, `${id} is judged, not measured`)
    for (const [model, value] of Object.entries(values)) {
      const path = `measurements.${i}.values.${model}`
      exists('model', model, path)
      for (const { fn, measured } of measuredIn(value)) {
        check((fn !== null) === (criterion.per === 'function'), path, `${id} is per ${criterion.per}`)
        if (fn !== null) exists('function', fn, `${path}.${fn}`)
        try {
          const level =
            typeof measured === 'number' ? measured : measureFor(criterion, measured).measured.value
          check(isOnScale(criterion, level), path, `${level} is not on the scale of ${id}`)
        } catch (error) {
          if (!(error instanceof InvalidProblem)) throw error
          check(false, `${path}.${error.path}`, `cannot be computed: ${error.code.replaceAll('-', ' ')}`)
        }
      }
    }
  })
  for (const [id, byModel] of Object.entries(example.scores)) {
    if (!exists('criterion', id, `scores.${id}`)) continue
    const criterion = criteria.get(id)!
    check(criterion.input === 'judged', `scores.${id}`, `${id} is measured, not judged`)
    check(criterion.per === 'model', `scores.${id}`, `${id} is per function; an example judges per model`)
    for (const [model, byAssessor] of Object.entries(byModel)) {
      exists('model', model, `scores.${id}.${model}`)
      for (const [assessor, level] of Object.entries(byAssessor)) {
        const path = `scores.${id}.${model}.${assessor}`
        exists('assessor', assessor, path)
        if (typeof level === 'number')
          check(isOnScale(criterion, level), path, `${level} is not on the scale of ${id}`)
      }
    }
  }
  for (const [assessor, sets] of Object.entries(example.weighting?.sets ?? {})) {
    exists('assessor', assessor, `weighting.sets.${assessor}`)
    const groups = siblingsOf(framework).map(({ group }) => group)
    sets.forEach(({ group }, i) => {
      const path = `weighting.sets.${assessor}.${i}.group`
      check(groups.includes(group), path, `no such group: ${group}`)
    })
  }
  let amended = framework
  example.amendments?.forEach(({ weights }, i) => {
    for (const id of Object.keys(weights)) exists('criterion', id, `amendments.${i}.weights.${id}`)
    amended = amendWeights(amended, weights)
    for (const finding of lint(amended, context))
      if (finding.code === 'weights-sum')
        faults.push({ ...faultOf(finding), path: `amendments.${i}.weights` })
  })
  return faults
}

/** The first outcome that the dossier would not take, if there is one. */
function unfitOutcomes({ outcomes }: Example, framework: Framework, models: string[]): Fault[] {
  const { aggregation, closeCallMargin } = framework
  const rules = { models, criteria: criteriaOf(framework), aggregation, closeCallMargin }
  const problem = { ...rules, functions: [], assessors: [], scores: [] }
  const declared = Object.entries(outcomes).map(([id, own]) => ({ id, outcomes: own }))
  try {
    checkDevelopments(problem, declared)
    return []
  } catch (error) {
    if (!(error instanceof InvalidProblem)) throw error
    const path = error.path
      .replace(/^developments\.(\d+)\.outcomes/, (_, i) => `outcomes.${declared[i]!.id}`)
      .replace(/^developments$/, 'outcomes')
    return [{ path, message: error.code.replaceAll('-', ' ') }]
  }
}

/** The framework with other weights; a criterion that is not named keeps its own. */
export const amendWeights = (framework: Framework, weights: Record<string, number>): Framework => ({
  ...framework,
  criteria: framework.criteria.map(criterion => ({
    ...criterion,
    weight: weights[criterion.id] ?? criterion.weight,
  })),
})

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id))
