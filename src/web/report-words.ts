import { currentFramework } from '../dossier/decide/context.ts'
import type { State } from '../dossier/state.ts'
import { inLanguage, type Language, type Text } from '../dossier/text.ts'
import { formatDate, formatNumber } from '../i18n/format.ts'
import { wordsIn } from '../i18n/message.ts'
import type { ComputationWords } from '../report/chapters/calculation.ts'
import type { EffectWords } from '../report/chapters/effect-text.ts'
import { namesIn } from '../report/context.ts'

/** How the reports call things and write numbers, for a page that shows a part of what they tell. */
export type ReportWords = EffectWords &
  ComputationWords & {
    names: EffectWords['names'] & ComputationWords['names'] & { development: (id: string) => string }
    date: (at: string) => string
  }

export function reportWords(state: State, language: Language): ReportWords {
  const framework = currentFramework(state)
  const t = wordsIn(language)
  const text = (words: Text) => inLanguage(words, language)
  const criteria = framework?.criteria ?? []
  const functions = new Map((framework?.functions ?? []).map(({ id, name }) => [id, text(name)]))
  return {
    language,
    t,
    text,
    names: {
      model: namesIn(
        [...state.models.values()].map(({ model }) => model),
        text,
      ),
      criterion: namesIn(criteria, text),
      fn: id => functions.get(id) ?? id,
      development: namesIn(
        [...state.developments.values()].map(({ development }) => development),
        text,
      ),
    },
    criterion: id => criteria.find(criterion => criterion.id === id),
    amount: (value, style = 'plain') =>
      value === null ? t('report.missing') : formatNumber(language, value, style),
    date: at => formatDate(language, at),
  }
}
