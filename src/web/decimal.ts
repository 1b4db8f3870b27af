import { z } from 'zod'
import type { Language } from '../dossier/text.ts'
import type { MessageKey } from '../i18n/message.ts'
import { readDecimal, writeDecimal } from '../mcda/written-number.ts'

/** Words, in the catalogues, for what is wrong with a field of a form: `z.string().refine(…, saying('field.code'))`. */
export const saying = (words: MessageKey) => ({ params: { words } })

/** A number typed with a comma or a point; what can be read in two ways is refused. */
export const Decimal = z.string().transform((typed, context) => {
  const value = readDecimal(typed)
  if (typeof value === 'number') return value
  const words: MessageKey = value === 'ambiguous' ? 'field.decimal.ambiguous' : 'field.decimal'
  context.issues.push({ code: 'custom', input: typed, ...saying(words) })
  return z.NEVER
})

/** The same, absent when the field was left empty. */
export const OptionalDecimal = Decimal.optional()

/** A number as it stands in a field: it reads back as the same number. Empty where there is none. */
export const decimalText = (language: Language, value: number | undefined): string =>
  value === undefined ? '' : writeDecimal(value, language === 'nl' ? ',' : '.')
