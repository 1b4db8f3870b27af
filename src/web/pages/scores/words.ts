import type { ScoreContent } from '../../../dossier/score.ts'
import { inLanguage, type Language, type Text } from '../../../dossier/text.ts'
import { formatNumber } from '../../../i18n/format.ts'
import type { Visit } from '../../visit.ts'
import type { Content } from './answer.ts'
import type { OwnCell } from './own-scores.ts'

type Reader = Pick<Visit, 't' | 'language'>

/** The name with its id before it, as the reports have it. */
export function titleOf(language: Language, { id, name }: { id: string; name: Text }): string {
  const words = inLanguage(name, language)
  return words.toLowerCase() === id.toLowerCase() ? words : `${id} ${words}`
}

export const cellLabel = (language: Language, { model, fn }: Pick<OwnCell, 'model' | 'fn'>): string =>
  [titleOf(language, model), ...(fn ? [inLanguage(fn.name, language)] : [])].join(', ')

/** A score as it is read: a level with its range, or why there is none. */
export function scoreText({ t, language }: Reader, score: ScoreContent): string {
  if (score.state !== 'value') return t(`scores.${score.state}`)
  const [value, low, high] = [score.value, score.low, score.high].map(level =>
    level === null ? '' : formatNumber(language, level, 'full'),
  )
  return low || high ? t('scores.value.range', { value: value!, low: low!, high: high! }) : value!
}

export function contentText(reader: Reader, { score, motivation }: Content): string {
  const said = score ? scoreText(reader, score) : reader.t('scores.no-score')
  return motivation ? reader.t('scores.with-motivation', { score: said, motivation }) : said
}

/** 14:03, by the clock of the Netherlands, wherever the server stands. */
export const timeText = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at))
