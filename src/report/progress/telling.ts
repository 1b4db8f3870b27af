import type { Progress } from '../../dossier/progress.ts'
import { inLanguage, type Language, type Text } from '../../dossier/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { type Words, wordsIn } from '../../i18n/message.ts'
import { namesIn } from '../context.ts'

/** What the chapters of a progress report are told with. */
export interface Telling {
  progress: Progress
  language: Language
  t: Words
  date: (date: string) => string
  text: (text: Text) => string
  /** A free text, or that it was erased. */
  free: (text: string | null) => string
  model: (id: string) => string
  development: (id: string) => string
}

export function tellingOf(progress: Progress, language: Language): Telling {
  const t = wordsIn(language)
  const text = (words: Text) => inLanguage(words, language)
  return {
    progress,
    language,
    t,
    text,
    date: day => formatDate(language, day),
    free: words => words ?? t('report.erased'),
    model: namesIn(progress.models, text),
    development: namesIn(progress.developments, text),
  }
}
