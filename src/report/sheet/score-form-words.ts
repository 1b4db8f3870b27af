import { type ScoreFormWords, scoreFormColumns, scoreFormMarks } from '../../dossier/score-form.ts'
import type { Language } from '../../dossier/text.ts'
import { wordsIn } from '../../i18n/message.ts'

const fromKeys = <K extends string>(keys: readonly K[], word: (key: K) => string) =>
  Object.fromEntries(keys.map(key => [key, word(key)])) as Record<K, string>

function formWords(language: Language): ScoreFormWords {
  const t = wordsIn(language)
  return {
    sheets: fromKeys(['scores', 'mark'], key => t(`score-sheet.sheet.${key}`)),
    columns: fromKeys(scoreFormColumns, key => t(`score-sheet.column.${key}`)),
    aids: aidColumns.map(key => t(`score-sheet.column.${key}`)),
    marks: fromKeys(scoreFormMarks, key => t(`score-sheet.mark.${key}`)),
    states: {
      'cannot-judge': [t('score-sheet.cannot-judge'), t('cell-state.cannot-judge')],
      'not-applicable': [t('score-sheet.not-applicable'), t('score-sheet.not-applicable.short')],
    },
  }
}

/** Columns that are there for who reads the form. */
export const aidColumns = ['criterion-name', 'fn-name', 'model-name', 'definition', 'scale'] as const

/** A form in either language is read, whatever language whoever hands it in reads. */
export const scoreFormWords: Record<Language, ScoreFormWords> = { nl: formWords('nl'), en: formWords('en') }
