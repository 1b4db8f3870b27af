import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../dossier/text.ts'
import { en } from './en.ts'
import { localeOf, numberStyles } from './format.ts'
import { nl } from './nl.ts'

export type MessageKey = keyof typeof nl
export type MessageParams = Readonly<Record<string, string | number>>

/** Dutch is the source: what has no Dutch does not exist, and what has no English does not compile. */
export const catalogues: Record<Language, Record<MessageKey, string>> = { nl, en }

const compiled: Record<Language, Map<MessageKey, IntlMessageFormat>> = { nl: new Map(), en: new Map() }

/**
 * A sentence in a language, its numbers written as that language does. An empty parameter selects `none`,
 * so that a sentence can leave a part of itself out.
 * @throws when a parameter that the sentence needs is missing: no reader ever sees a hole.
 */
export function message(language: Language, key: MessageKey, params: MessageParams = {}): string {
  let format = compiled[language].get(key)
  if (!format) {
    // Tags are ignored: `<` in a sentence is text, and what a person typed is never read as markup.
    const source = catalogues[language][key]
    format = new IntlMessageFormat(source, localeOf(language), { number: numberStyles }, { ignoreTag: true })
    compiled[language].set(key, format)
  }
  const given = Object.entries(params).map(([name, value]) => [name, value === '' ? 'none' : value])
  return String(format.format(Object.fromEntries(given)))
}

/** The same, with the language filled in. */
export type Words = (key: MessageKey, params?: MessageParams) => string
export const wordsIn =
  (language: Language): Words =>
  (key, params) =>
    message(language, key, params)
