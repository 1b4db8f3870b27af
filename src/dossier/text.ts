import { z } from 'zod'

/** Identifier of a criterion, group, function, variant, model or development: `BE1`, `AC-Bz`, `N1`. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({ id: 'Id', description: 'Letters, digits, dot, dash, underscore; at most 64.', example: 'BE1' })
export type Id = z.infer<typeof Id>

/** Half a character has no canonical JSON (RFC 8785), so it cannot be sealed. */
const Words = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .refine(words => !/\p{Cs}/u.test(words), 'half a character')

/** Words for people: Dutch always, English where somebody wrote it. */
export const Text = z
  .strictObject({ nl: Words, en: Words.optional() })
  .meta({ id: 'Text', example: { nl: 'Vakbekwaamheid', en: 'Professional skill' } })
export type Text = z.infer<typeof Text>

export type Language = 'nl' | 'en'

/** The text in the language asked for; Dutch where nobody wrote the English. */
export const inLanguage = (text: Text, language: Language): string => text[language] ?? text.nl

/** Free text by a person: kept outside the ledger, erasable. */
export const FreeText = Words
