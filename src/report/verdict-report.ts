import type { Language } from '../dossier/text.ts'
import { verdictSentence } from '../i18n/verdict-sentence.ts'
import { verdict } from './chapters/verdict.ts'
import { contextOf } from './context.ts'
import { type Document, paragraph } from './document.ts'
import { frameOf } from './ranking-report.ts'
import type { ReportSource } from './source.ts'

/** The verdict alone, on one A4: what lies before a board. */
export function verdictReport(source: ReportSource, language: Language): Document {
  const context = contextOf(source, language, 'board', [])
  const { t, text, framework } = context
  const { project, seq } = source.outcome.basis
  return {
    ...frameOf(context),
    subtitle: text(framework.title),
    onePage: true,
    sections: [
      {
        id: 'verdict',
        heading: t('report.chapter.verdict'),
        blocks: [
          ...verdict(context),
          paragraph(
            [
              verdictSentence(language, { code: 'collective', params: {} }),
              t('report.verdict.full', { project, seq }),
            ].join(' '),
          ),
        ],
      },
    ],
  }
}
