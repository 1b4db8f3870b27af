import type { Language } from '../dossier/text.ts'
import type { VerdictCode } from '../dossier/verdict.ts'
import { formatList } from './format.ts'
import { type MessageParams, message } from './message.ts'

/** How a model, criterion or function is called in a sentence, by its id. */
export interface SentenceNames {
  model: (id: string) => string
  criterion: (id: string) => string
  fn: (id: string) => string
}

const idsAreNames: SentenceNames = { model: id => id, criterion: id => id, fn: id => id }

/** Which parameters of a verdict hold ids, of what. */
const kinds: Record<string, keyof SentenceNames> = {
  model: 'model',
  models: 'model',
  next: 'model',
  a: 'model',
  b: 'model',
  criterion: 'criterion',
  criteria: 'criterion',
  fn: 'fn',
  functions: 'fn',
}

/** One sentence of a verdict, with names in the place of ids where they are known. */
export function verdictSentence(
  language: Language,
  sentence: { code: string; params: MessageParams },
  names: SentenceNames = idsAreNames,
): string {
  // Whoever agrees with one of two tied models agrees: M3 or M6, not M3 and M6.
  const joined = sentence.code === 'assessors-first' ? 'disjunction' : 'conjunction'
  const named = Object.entries(sentence.params).map(([param, value]) => {
    const kind = kinds[param]
    if (!kind || typeof value !== 'string' || value === '') return [param, value]
    return [param, formatList(language, value.split(', ').map(names[kind]), joined)]
  })
  return message(language, `verdict.${sentence.code as VerdictCode}`, Object.fromEntries(named))
}
