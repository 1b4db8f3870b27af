import { essentialOf } from '../dossier/essential-statements.ts'
import type { Language } from '../dossier/text.ts'
import { verdictSentence } from '../i18n/verdict-sentence.ts'
import { verdictInBrief } from './chapters/verdict.ts'
import { contextOf } from './context.ts'
import { type Document, paragraph } from './document.ts'
import { frameOf } from './ranking-report.ts'
import type { ReportSource } from './source.ts'

/** What a board needs of the verdict before it decides, on one A4; the ranking report has every sentence. */
export function verdictReport(source: ReportSource, language: Language): Document {
  const context = contextOf(source, language, 'board', [])
  const { t, text, framework } = context
  const { project, seq } = source.outcome.basis
  const count = essentialOf(source.statements).flatMap(({ statements }) => statements).length
  const of = source.statements.length
  return {
    ...frameOf(context),
    subtitle: text(framework.title),
    onePage: true,
    sections: [
      {
        id: 'verdict',
        heading: t('report.chapter.verdict'),
        blocks: [
          ...verdictInBrief(context),
          paragraph(
            [
              verdictSentence(language, { code: 'collective', params: {} }),
              t('report.verdict.full', { project, seq, count, of, left: of - count }),
            ].join(' '),
          ),
        ],
      },
    ],
  }
}
