import { z } from 'zod'
import { checkPreference, type PreferenceFunction } from '../mcda/cross-check/preference-function.ts'
import { MONOTONE_TOLERANCE } from '../mcda/expression/monotone.ts'
import { checkCurve } from '../mcda/expression/value-function.ts'
import { InvalidProblem } from '../mcda/invalid.ts'
import { levelEnds, valueRange } from '../mcda/value.ts'
import type { Criterion, Framework } from './framework.ts'
import { curveOf } from './scale.ts'
import { scaleEnds } from './score.ts'
import { levelsOf, siblingsOf, weightsOf } from './tree.ts'

export const findingCodes = {
  'duplicate-id': 'error',
  'unknown-group': 'error',
  'group-cycle': 'error',
  'tree-too-deep': 'error',
  'empty-group': 'warning',
  'scale-flat': 'error',
  'level-twice': 'error',
  'level-value-missing': 'error',
  'value-function': 'error',
  'value-off-anchors': 'error',
  'value-not-full': 'warning',
  'weights-sum': 'error',
  'weights-not-adopted': 'error',
  'preference-invalid': 'error',
  'unknown-function': 'error',
  'unknown-variant': 'error',
  'limit-off-scale': 'warning',
  'anchor-missing': 'warning',
  'motive-missing': 'warning',
  'knock-out-and-weighted': 'warning',
  'flagged-without-development': 'warning',
  'unknown-development': 'warning',
  'weight-zero': 'warning',
  'pilot-does-not-differ': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>
export type FindingCode = keyof typeof findingCodes

/** A weak spot in a framework. An error stands in the way of sealing; a warning is for the group to weigh. */
export const Finding = z
  .strictObject({
    code: z.enum(Object.keys(findingCodes) as [FindingCode, ...FindingCode[]]),
    severity: z.enum(['error', 'warning']),
    /** Place in the framework: `criteria.3.scale`. */
    path: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'LintFinding' })
export type Finding = z.infer<typeof Finding>

export interface LintContext {
  /** Developments registered in the project. */
  developments: readonly string[]
  pilot: readonly { criterion: string; model: string; value: number }[]
  /** Weights that stand for this framework by item; null when nobody has weighed it. */
  adopted?: Readonly<Record<string, number>> | null
}

/** Weights in points may miss 100 by rounding noise only: 33.3 + 33.3 + 33.3 is a finding. */
const SUM_TOLERANCE = 1e-7

/** Everything that is weak or broken in a framework, in the order of the document. */
export function lint(framework: Framework, context: LintContext): Finding[] {
  const findings: Finding[] = []
  const found = (code: FindingCode, path: string, params: Finding['params'] = {}) =>
    findings.push({ code, severity: findingCodes[code], path, params })
  lintIds(framework, found)
  const treeIsSound = lintTree(framework, found)
  lintModelRules(framework, found)
  framework.criteria.forEach((criterion, i) => {
    lintCriterion(framework, i, context, found)
    lintPilot(criterion.id, `criteria.${i}`, context, found)
  })
  if (treeIsSound) {
    lintWeights(framework, found)
    lintAdoption(framework, context, found)
  }
  return findings
}

type Found = (code: FindingCode, path: string, params?: Finding['params']) => void

function lintIds(framework: Framework, found: Found): void {
  for (const part of ['functions', 'variants', 'modelRules'] as const)
    duplicates(framework[part], part, found)
  // Criteria and groups share one tree, so they share one set of identifiers.
  duplicates([...framework.groups, ...framework.criteria], 'criteria', found)
}

function duplicates(items: readonly { id: string }[], path: string, found: Found): void {
  const seen = new Set<string>()
  for (const { id } of items) {
    if (seen.has(id)) found('duplicate-id', path, { id })
    seen.add(id)
  }
}

function lintTree(framework: Framework, found: Found): boolean {
  const groups = new Map(framework.groups.map(group => [group.id, group]))
  let sound = true
  const broken = (code: FindingCode, path: string, params: Finding['params']) => {
    sound = false
    found(code, path, params)
  }
  framework.groups.forEach((group, i) => {
    if (group.parent && !groups.has(group.parent))
      broken('unknown-group', `groups.${i}.parent`, { group: group.parent })
  })
  framework.criteria.forEach((criterion, i) => {
    if (criterion.group && !groups.has(criterion.group))
      broken('unknown-group', `criteria.${i}.group`, { group: criterion.group })
  })
  if (!sound) return false
  framework.groups.forEach((group, i) => {
    const levels = levelsOf(framework, group.id)
    if (levels === null) broken('group-cycle', `groups.${i}.parent`, { group: group.id })
    else if (levels.length > 2) broken('tree-too-deep', `groups.${i}.parent`, { group: group.id })
    const hasChild =
      framework.criteria.some(criterion => criterion.group === group.id) ||
      framework.groups.some(child => child.parent === group.id)
    if (!hasChild) found('empty-group', `groups.${i}`, { group: group.id })
  })
  return sound
}

function lintWeights(framework: Framework, found: Found): void {
  const { global, sums } = weightsOf(framework)
  const isOff = (sum: number) => Math.abs(sum - 100) > SUM_TOLERANCE
  const weightless = (id: string | null) => framework.groups.some(g => g.id === id && !g.weight)
  // A group of knock-outs only weighs nothing, and so do its members.
  const wrong = sums.filter(({ group, sum }) => isOff(sum) && !(sum === 0 && weightless(group)))
  for (const { group, sum } of wrong)
    found('weights-sum', group ? `groups.${group}` : 'criteria', { group: group ?? '', sum })
  // Every set of siblings can be right while weight is lost on a group without criteria.
  const total = [...global.values()].reduce((sum, weight) => sum + weight, 0)
  if (wrong.length === 0 && isOff(total)) found('weights-sum', 'criteria', { group: '', sum: total })
}

/** Once the group has weighed, the framework holds the weights that were adopted, and no others. */
function lintAdoption(framework: Framework, { adopted }: LintContext, found: Found): void {
  if (!adopted) return
  for (const part of ['groups', 'criteria'] as const)
    framework[part].forEach(({ id, weight = 0 }, i) => {
      const item = siblingsOf(framework).some(({ items }) => items.includes(id))
      const expected = Object.hasOwn(adopted, id) ? adopted[id]! : null
      if (item && (expected === null || Math.abs(weight - expected) > SUM_TOLERANCE))
        found('weights-not-adopted', `${part}.${i}`, { item: id, weight })
    })
}

function lintModelRules(framework: Framework, found: Found): void {
  const functions = new Set(framework.functions.map(({ id }) => id))
  const variants = new Set(framework.variants.map(({ id }) => id))
  framework.modelRules.forEach((rule, i) => {
    const path = `modelRules.${i}`
    const fns = rule.kind === 'same-variant' ? rule.functions : rule.choices.map(choice => choice.function)
    for (const fn of fns) if (!functions.has(fn)) found('unknown-function', path, { function: fn })
    if (rule.kind === 'not-together')
      for (const { variant } of rule.choices)
        if (!variants.has(variant)) found('unknown-variant', path, { variant })
  })
}

/** Whether what levels are worth fits the scale: its ends, its direction, and from 0 to 1. */
function lintValues(criterion: Criterion, path: string, found: Found): void {
  const { id, scale, direction } = criterion
  if (scale.kind === 'number' ? !scale.value : scale.levels.every(({ value }) => value === undefined)) return
  const bare = scale.kind === 'number' ? [] : scale.levels.filter(({ value }) => value === undefined)
  if (bare.length > 0) {
    const levels = bare.map(({ level }) => level).join(', ')
    found('level-value-missing', path, { criterion: id, levels })
    return
  }
  const curve = curveOf(criterion)
  const place = `${path}.${scale.kind === 'levels' ? 'levels' : 'value'}`
  try {
    checkCurve(curve, direction, place)
  } catch (error) {
    if (!(error instanceof InvalidProblem)) throw error
    found('value-function', error.path, { ...error.params, criterion: id, fault: error.code })
    return
  }
  const [[from, to], { min, max }] = [levelEnds(curve), scaleEnds(criterion)]
  if (from !== min || to !== max) found('value-off-anchors', place, { criterion: id, from, to, min, max })
  const [least, most] = valueRange(curve)
  if (least > MONOTONE_TOLERANCE || most < 1 - MONOTONE_TOLERANCE)
    found('value-not-full', place, { criterion: id, least, most })
}

function lintCriterion(framework: Framework, index: number, context: LintContext, found: Found): void {
  const criterion = framework.criteria[index]!
  const path = `criteria.${index}`
  const { id, scale, requirement } = criterion
  if (scale.kind === 'number') {
    if (isFlat(criterion)) found('scale-flat', `${path}.scale`, { criterion: id })
  } else {
    const levels = scale.levels.map(({ level }) => level)
    if (new Set(levels).size < levels.length) found('level-twice', `${path}.scale`, { criterion: id })
    const bare = scale.levels.filter(({ anchor }) => !anchor).map(({ level }) => level)
    if (bare.length > 0) found('anchor-missing', `${path}.scale`, { criterion: id, levels: bare.join(', ') })
  }
  if (!isFlat(criterion)) lintValues(criterion, `${path}.scale`, found)
  const functions = new Set(framework.functions.map(fn => fn.id))
  const limits = requirement && typeof requirement.limit !== 'number' ? Object.keys(requirement.limit) : []
  for (const fn of [...limits, ...Object.keys(criterion.functionWeights ?? {})])
    if (!functions.has(fn)) found('unknown-function', path, { function: fn })
  if (limits.length > 0 && criterion.per === 'model')
    found('unknown-function', `${path}.requirement`, { function: limits[0]! })
  for (const limit of limitsOff(criterion))
    found('limit-off-scale', `${path}.requirement`, { criterion: id, limit })
  if (requirement?.breach === 'exclude' && criterion.weight > 0)
    found('knock-out-and-weighted', path, { criterion: id })
  if (criterion.preference && !isSound(criterion.preference))
    found('preference-invalid', `${path}.preference`, { criterion: id })
  if (!criterion.motive) found('motive-missing', path, { criterion: id })
  if (criterion.weight === 0 && !requirement) found('weight-zero', path, { criterion: id })
  if (criterion.flagged && criterion.developments.length === 0)
    found('flagged-without-development', path, { criterion: id })
  for (const development of criterion.developments)
    if (!context.developments.includes(development))
      found('unknown-development', path, { criterion: id, development })
}

function isSound(preference: PreferenceFunction): boolean {
  try {
    checkPreference(preference, '')
    return true
  } catch (error) {
    if (error instanceof InvalidProblem) return false
    throw error
  }
}

/** A scale of which worst and best are equal, or the other way round than the direction says. */
const isFlat = ({ scale, direction }: Criterion): boolean =>
  scale.kind === 'number' && (direction === 'max' ? scale.worst >= scale.best : scale.worst <= scale.best)

/** Limits that every level meets or none does. What is measured in a unit may lie beyond its anchors. */
function limitsOff(criterion: Criterion): number[] {
  const { requirement, input, scale } = criterion
  if (!requirement || (input === 'measured' && scale.kind === 'number')) return []
  const { min, max } = scaleEnds(criterion)
  const { limit } = requirement
  const limits = typeof limit === 'number' ? [limit] : Object.values(limit)
  return limits.filter(each => each < min || each > max)
}

function lintPilot(criterion: string, path: string, { pilot }: LintContext, found: Found): void {
  const values = pilot.filter(score => score.criterion === criterion).map(({ value }) => value)
  if (values.length > 1 && values.every(value => value === values[0]))
    found('pilot-does-not-differ', path, { criterion, value: values[0]! })
}
