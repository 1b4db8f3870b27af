import { inLanguage, type Language } from '../dossier/text.ts'
import { formatNumber } from '../i18n/format.ts'
import { message } from '../i18n/message.ts'
import type { ChapterId } from '../report/chapters/order.ts'
import { rankingReport } from '../report/ranking-report.ts'
import type { ReportSource } from '../report/source.ts'
import { renderTerminal, underlined } from '../report/terminal.ts'

export const widthOf = (columns: number): number => Math.max(60, Math.min(columns, 120))

const BAR = 40
const NAME = 34

/** A ranking for a terminal: bars, verdict, norms, and what is open nationally. */
export function rankingText(source: ReportSource, language: Language, columns = 100): string {
  const width = widthOf(columns)
  const document = rankingReport(source, language)
  const { seq, hash, frameworkHash, method } = source.outcome.basis
  return [
    underlined(document.title, '='),
    ...(document.notice ? [`! ${document.notice}`] : []),
    barsText(source, language),
    ...amendmentsText(source, language),
    renderTerminal(document, ['verdict', 'national'], width),
    message(language, 'cli.rank.basis', {
      seq: String(seq),
      hash: hash.slice(0, 16),
      seal: frameworkHash.slice(0, 16),
      method,
    }),
    '',
  ].join('\n\n')
}

/** Every step from level to total, and the cross-checks, for who wants to follow it by hand. */
export const calculationText = (source: ReportSource, language: Language, columns?: number): string =>
  chaptersText(source, language, ['calculation', 'cross-checks'], columns)

export const chaptersText = (
  source: ReportSource,
  language: Language,
  chapters: readonly ChapterId[],
  columns = 100,
): string => `${renderTerminal(rankingReport(source, language), chapters, widthOf(columns))}\n`

/** One line a model: rank, name, total and a bar; a bar's light end is what missing scores leave open. */
function barsText({ outcome, models }: ReportSource, language: Language): string {
  const nameOf = (id: string) => {
    const model = models.find(candidate => candidate.id === id)
    return model ? `${id} ${inLanguage(model.name, language)}` : id
  }
  const ranked = outcome.ranking.map(({ model, rank, bestRank, worstRank, total, low, high }) => {
    const place = rank === null ? `${bestRank}-${worstRank}` : String(rank)
    const solid = Math.round(((total ?? low) / 100) * BAR)
    const open = total === null ? Math.round((high / 100) * BAR) - solid : 0
    const figure =
      total === null ? `${points(language, low)}-${points(language, high)}` : points(language, total)
    return `${place.padStart(4)}  ${clip(nameOf(model)).padEnd(NAME)}  ${figure.padStart(12)}  ${'█'.repeat(solid)}${'░'.repeat(open)}`
  })
  const excluded = outcome.excluded.map(
    ({ model }) =>
      `${'-'.padStart(4)}  ${clip(nameOf(model)).padEnd(NAME)}  ${message(language, 'cli.rank.excluded')}`,
  )
  return [...ranked, ...excluded].join('\n')
}

/** What each amendment of the framework did to the first place. */
function amendmentsText({ amendments, framework }: ReportSource, language: Language): string[] {
  const firsts = (places: { model: string; rank: number | null }[]) =>
    places.flatMap(({ model, rank }) => (rank === 1 ? [model] : [])).join(', ') || '?'
  const lines = amendments.map(({ number, before, after }) =>
    message(language, 'cli.rank.amendment', {
      number,
      before: firsts(before),
      after: firsts(after),
      reason: framework.versions[number - 1]?.reason ?? '-',
    }),
  )
  return lines.length > 0 ? [lines.join('\n')] : []
}

const points = (language: Language, value: number) => formatNumber(language, value, 'exactPoints')
const clip = (text: string): string =>
  [...text].length <= NAME ? text : `${[...text].slice(0, NAME - 1).join('')}…`
