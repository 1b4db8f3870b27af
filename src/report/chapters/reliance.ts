import { verdictSentence } from '../../i18n/verdict-sentence.ts'
import type { Context } from '../context.ts'
import { type Block, lead, list } from '../document.ts'

/** Who may rely on what: a tool like this is doubted when it is taken for an oracle. */
export function reliance({ source, framework, language, t }: Context): Block[] {
  const judges = new Set(source.problem.scores.flatMap(({ assessor }) => assessor ?? [])).size
  const amended = source.framework.versions.length - 1
  return [
    lead(verdictSentence(language, { code: 'collective', params: {} })),
    list([
      t('report.reliance.sealed', { amended }),
      t('report.reliance.depends', { judges }),
      t('report.reliance.margin', { margin: framework.closeCallMargin }),
      t('report.reliance.decide'),
    ]),
  ]
}
