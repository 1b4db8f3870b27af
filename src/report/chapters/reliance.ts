import { verdictSentence } from '../../i18n/verdict-sentence.ts'
import type { Context } from '../context.ts'
import { type Block, lead, list } from '../document.ts'

/** Who may rely on what: a tool like this is doubted when it is taken for an oracle. */
export function reliance({ source, framework, language, t, audience, chapters }: Context): Block[] {
  const { project, seq } = source.outcome.basis
  const chapter = chapters.includes('framework')
    ? t('report.verdict.ground', { chapter: chapters.indexOf('framework') + 1 })
    : t('report.reliance.elsewhere')
  const judges = new Set(source.problem.scores.flatMap(({ assessor }) => assessor ?? [])).size
  const amended = source.framework.versions.length - 1
  return [
    lead(verdictSentence(language, { code: 'collective', params: {} })),
    list([
      t('report.reliance.sealed', { amended, chapter }),
      t('report.reliance.depends', { judges }),
      t('report.reliance.margin', { margin: framework.closeCallMargin }),
      t('report.reliance.decide'),
    ]),
    {
      kind: 'callout',
      title: t('report.audience'),
      text: t(`report.audience.${audience}`, { project, seq }),
    },
  ]
}
