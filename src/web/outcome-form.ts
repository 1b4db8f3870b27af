import { z } from 'zod'
import type { DevelopmentOutcome } from '../dossier/development.ts'
import { FreeText, Id, type Language } from '../dossier/text.ts'
import { Effect } from '../mcda/development/effect.ts'
import { decimalText, OptionalDecimal, saying } from './decimal.ts'
import { filledIn, type Sent, type Typed } from './visit.ts'

/** What an outcome does, as it stands in the form: one number, that each kind reads in its own way. */
export interface EffectRow {
  kind: string
  criterion: string
  number: string
  /** Identifiers with a comma between; empty: all. */
  models: string
  functions: string
}

/** One way in which a development may turn out, as it stands in the form. */
export interface OutcomeRow {
  id: string
  nl: string
  en: string
  /** Percentages. */
  low: string
  high: string
  effects: EffectRow[]
  /** What the rows have no room for, as JSON: kept as it is, or left out. */
  kept: Effect[]
}

export const effectKinds = ['shift', 'level', 'requirement', 'weight', 'rule-out'] as const
const noEffect: EffectRow = { kind: '', criterion: '', number: '', models: '', functions: '' }
const noOutcome: OutcomeRow = { id: '', nl: '', en: '', low: '', high: '', effects: [], kept: [] }

/** A norm per function, or one that says what a breach does, is more than a row holds. */
const fitsRow = (effect: Effect): boolean =>
  effect.kind !== 'requirement' || (typeof effect.limit === 'number' && effect.breach === undefined)

/** What was declared, as rows. */
export function rowsOf(outcomes: readonly DevelopmentOutcome[], language: Language): OutcomeRow[] {
  const number = (value: number) => decimalText(language, value)
  const percent = (chance: number | undefined) => (chance === undefined ? '' : number(tidy(chance * 100)))
  return outcomes.map(({ id, name, effects, probability }) => ({
    id,
    nl: name.nl,
    en: name.en ?? '',
    low: percent(probability?.low),
    high: percent(probability?.high),
    effects: effects.filter(fitsRow).map(effect => rowOf(effect, number)),
    kept: effects.filter(effect => !fitsRow(effect)),
  }))
}

/** 33,3 % is 0.333, whatever binary fractions make of it. */
const share = (percent: number): number => tidy(percent / 100)
const tidy = (value: number): number => Number(value.toPrecision(15))

function rowOf(effect: Effect, number: (value: number) => string): EffectRow {
  const { kind } = effect
  if (kind === 'rule-out') return { ...noEffect, kind, models: effect.models.join(', ') }
  const { criterion } = effect
  switch (kind) {
    case 'weight':
      return { ...noEffect, kind, criterion, number: number(effect.weight) }
    case 'requirement':
      return { ...noEffect, kind, criterion, number: number(effect.limit as number) }
    default: {
      const { models = [], functions = [] } = effect
      return {
        kind,
        criterion,
        number: number(effect.kind === 'shift' ? effect.by : effect.to),
        models: models.join(', '),
        functions: functions.join(', '),
      }
    }
  }
}

/** What was typed, as rows again. */
export function rowsTyped(typed: Typed): OutcomeRow[] {
  const text = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : '')
  return indexesIn(typed, /^o(\d+)\./).map(o => ({
    id: text(`o${o}.id`),
    nl: text(`o${o}.name.nl`),
    en: text(`o${o}.name.en`),
    low: text(`o${o}.low`),
    high: text(`o${o}.high`),
    effects: indexesIn(typed, new RegExp(`^o${o}\\.e(\\d+)\\.`)).map(e => ({
      kind: text(`o${o}.e${e}.kind`),
      criterion: text(`o${o}.e${e}.criterion`),
      number: text(`o${o}.e${e}.number`),
      models: text(`o${o}.e${e}.models`),
      functions: text(`o${o}.e${e}.functions`),
    })),
    kept: keptIn(typed[`o${o}.kept`]),
  }))
}

/** From the first to the highest that is there; the form numbers them without gaps. */
function indexesIn(typed: Typed, pattern: RegExp): number[] {
  const found = Object.keys(typed).flatMap(name => {
    const index = pattern.exec(name)?.[1]
    return index === undefined ? [] : [Number(index)]
  })
  return Array.from({ length: Math.min(MOST_ROWS, Math.max(-1, ...found) + 1) }, (_, i) => i)
}
const MOST_ROWS = 100

const keptIn = (sent: Typed[string] | undefined): Effect[] =>
  [sent ?? []].flat().flatMap(text => {
    const read = Kept.safeParse(text)
    return read.success ? [read.data] : []
  })
const Kept = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })
  .pipe(Effect)

/** With one empty row at the end of each, to be filled in or not. No row goes: what was typed keeps its place. */
export const withRoom = (rows: readonly OutcomeRow[]): OutcomeRow[] =>
  ending(rows, isEmpty, noOutcome).map(row => ({ ...row, effects: ending(row.effects, isBlank, noEffect) }))

function ending<Row>(rows: readonly Row[], isUnused: (row: Row) => boolean, unused: Row): Row[] {
  const last = rows.at(-1)
  return last !== undefined && isUnused(last) ? [...rows] : [...rows, unused]
}

const isBlank = (effect: EffectRow): boolean => Object.values(effect).every(text => text === '')
const isEmpty = ({ effects, kept, ...words }: OutcomeRow): boolean =>
  Object.values(words).every(text => text === '') && effects.every(isBlank) && kept.length === 0

const Percent = OptionalDecimal.refine(
  value => value === undefined || (value >= 0 && value <= 100),
  saying('outcomes.chance.percent'),
)
const Ids = z
  .string()
  .transform(text =>
    text
      .split(/[,;]/)
      .map(id => id.trim())
      .filter(id => id !== ''),
  )
  .refine(ids => ids.length <= 100 && ids.every(id => Id.safeParse(id).success), saying('form.ids'))
const OneOrMore = z.union([z.string(), z.array(z.string())])

/** The fields of the rows that are not empty, each checked by itself and against those beside it. */
function fieldsOf(rows: readonly OutcomeRow[]): z.ZodType<Record<string, unknown>> {
  const shape: Record<string, z.ZodType> = { note: FreeText.optional() }
  const needed: { name: string; when?: (fields: Record<string, unknown>) => boolean }[] = []
  rows.forEach((row, o) => {
    const of = (field: string) => `o${o}.${field}`
    const empty = isEmpty(row)
    shape[of('id')] = empty ? Id.optional() : Id
    shape[of('name.nl')] = empty ? FreeText.optional() : FreeText
    shape[of('name.en')] = FreeText.optional()
    shape[of('low')] = Percent
    shape[of('high')] = Percent
    shape[of('kept')] = OneOrMore.optional()
    needed.push({ name: of('low'), when: fields => fields[of('high')] !== undefined })
    needed.push({ name: of('high'), when: fields => fields[of('low')] !== undefined })
    row.effects.forEach((effect, e) => {
      const inside = (field: keyof EffectRow) => `o${o}.e${e}.${field}`
      shape[inside('kind')] = isBlank(effect) ? z.enum(effectKinds).optional() : z.enum(effectKinds)
      shape[inside('criterion')] = Id.optional()
      shape[inside('number')] = OptionalDecimal
      shape[inside('models')] = Ids.optional()
      shape[inside('functions')] = Ids.optional()
      if (isBlank(effect)) return
      const onCriterion = effect.kind !== 'rule-out'
      needed.push({ name: inside(onCriterion ? 'criterion' : 'models') })
      if (onCriterion) needed.push({ name: inside('number') })
    })
  })
  return z.strictObject(shape).superRefine((fields, context) => {
    for (const { name, when } of needed)
      if (fields[name] === undefined && (when?.(fields) ?? true))
        context.addIssue({ code: 'custom', path: [name], ...saying('issue.missing-field') })
  })
}

/** What the form declares, and where each part of it stands in the form. */
export interface DeclaredOutcomes {
  outcomes: DevelopmentOutcome[]
  note: string | undefined
  /** The field that a place in the request is typed in. */
  fieldAt: (path: string) => string
}

/** @throws InvalidRequest, told beside the fields. */
export function readOutcomes(sent: Sent): DeclaredOutcomes {
  const rows = rowsTyped(filledIn(sent.typed))
  const fields = sent.read(fieldsOf(rows))
  const kept = rows.flatMap((row, o) => (isEmpty(row) ? [] : [{ row, o }]))
  const places = kept.map(({ row, o }) => ({
    o,
    effects: row.effects.flatMap((effect, e) => (isBlank(effect) ? [] : [e])),
  }))
  const outcomes = kept.map(({ row, o }, i): DevelopmentOutcome => {
    const [low, high] = [fields[`o${o}.low`], fields[`o${o}.high`]] as (number | undefined)[]
    const en = fields[`o${o}.name.en`] as string | undefined
    return {
      id: fields[`o${o}.id`] as string,
      name: { nl: fields[`o${o}.name.nl`] as string, ...(en !== undefined && { en }) },
      probability: low === undefined || high === undefined ? null : { low: share(low), high: share(high) },
      effects: [...places[i]!.effects.map(e => effectOf(fields, `o${o}.e${e}.`)), ...row.kept],
    }
  })
  return {
    outcomes,
    note: fields.note as string | undefined,
    fieldAt: path => {
      const [, outcome = '0', rest = ''] = /^outcomes(?:\.(\d+))?(?:\.(.*))?$/.exec(path) ?? []
      const place = places[Number(outcome)] ?? { o: 0, effects: [] }
      const [, effect, field = ''] = /^effects\.(\d+)\.?(\w*)/.exec(rest) ?? []
      if (effect !== undefined) {
        const named = field === 'models' || field === 'functions' || field === 'criterion' || field === 'kind'
        return `o${place.o}.e${place.effects[Number(effect)] ?? 0}.${named ? field : 'number'}`
      }
      const end = /^probability(?:\.(low|high))?$/.exec(rest)
      return `o${place.o}.${end || path === 'outcomes' ? (end?.[1] ?? 'low') : 'id'}`
    },
  }
}

function effectOf(fields: Record<string, unknown>, prefix: string): Effect {
  const kind = fields[`${prefix}kind`] as (typeof effectKinds)[number]
  const criterion = fields[`${prefix}criterion`] as string
  const number = fields[`${prefix}number`] as number
  const listed = (field: string) => {
    const ids = (fields[prefix + field] ?? []) as string[]
    return ids.length > 0 ? { [field]: ids } : {}
  }
  switch (kind) {
    case 'rule-out':
      return { kind, models: fields[`${prefix}models`] as string[] }
    case 'weight':
      return { kind, criterion, weight: number }
    case 'requirement':
      return { kind, criterion, limit: number }
    case 'shift':
      return { kind, criterion, ...listed('models'), ...listed('functions'), by: number }
    case 'level':
      return { kind, criterion, ...listed('models'), ...listed('functions'), to: number }
  }
}
