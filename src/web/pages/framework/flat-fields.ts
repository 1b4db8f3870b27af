import { z } from 'zod'
import { FreeText, Id } from '../../../dossier/text.ts'
import { Decimal, saying } from '../../decimal.ts'
import type { Typed } from '../../visit.ts'

/** The fields of a form as they are sent: `name.nl`, `scale.levels.0.anchor.nl`. */
export type Flat = Readonly<Record<string, unknown>>

export const textIn = (flat: Flat, name: string) => ({ nl: flat[`${name}.nl`], en: flat[`${name}.en`] })

/** Absent when it was filled in in neither language. */
export function optionalTextIn(flat: Flat, name: string) {
  const text = textIn(flat, name)
  return text.nl === undefined && text.en === undefined ? undefined : text
}

/** What stands under a name, by what comes after it; absent when there is nothing. */
export function fieldsUnder(flat: Flat, name: string): Record<string, unknown> | undefined {
  const fields = Object.entries(flat).filter(([key]) => key.startsWith(`${name}.`))
  return fields.length === 0
    ? undefined
    : Object.fromEntries(fields.map(([key, value]) => [key.slice(name.length + 1), value]))
}

/** The code of a new part, with words for whoever does not know what may stand in it. */
export const Code = z.string().trim().refine(isCode, saying('field.code'))
function isCode(typed: string): boolean {
  return Id.safeParse(typed).success
}

export const Weight = Decimal.refine(weight => weight >= 0 && weight <= 100, saying('field.weight'))

/** What a form of this shape asks beside its own fields: once the rules are in force, why and by whom. */
export function asking<S extends z.ZodRawShape>(shape: S, decision: boolean) {
  const words = decision ? FreeText : FreeText.optional()
  return z.strictObject({ ...shape, reason: words, decidedBy: words })
}

/** A level that was left empty altogether is no level: the others close up. */
export function withoutEmptyLevels(typed: Typed): Typed {
  const rest = Object.entries(typed).filter(([name]) => !name.startsWith('scale.levels.'))
  const levels = levelRows(typed).flatMap((row, i) =>
    Object.entries(row).map(([part, value]): [string, string] => [`scale.levels.${i}.${part}`, value]),
  )
  return Object.fromEntries([...rest, ...levels])
}

/** The rows of levels in which something was filled in, in order. */
export function levelRows(flat: Flat): Record<string, string>[] {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of Object.entries(flat)) {
    const [, row, part] = /^scale\.levels\.(\d{1,3})\.(level|anchor\.nl|anchor\.en)$/.exec(name) ?? []
    if (part === undefined || typeof value !== 'string' || value.trim() === '') continue
    rows.set(Number(row), { ...rows.get(Number(row)), [part]: value })
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}
