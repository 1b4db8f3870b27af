import { verdictSections } from '../../dossier/verdict-page.ts'
import { statementText } from '../../i18n/statement-text.ts'
import type { Context } from '../context.ts'
import { type Block, heading, paragraph, type Statements } from '../document.ts'
import { statementNames } from '../statement-text.ts'
import { type ChapterId, chapterIds } from './order.ts'

/** The question and the whole answer on one page: what a board signs. */
export function verdict(context: Context): Block[] {
  const { source, framework, language, t, text } = context
  const names = statementNames(context)
  const statements = source.statements.map(({ number, section, ground, ...sentence }) => {
    const chapter = chapterOf(ground)
    const sentenceText = statementText(language, sentence, names)
    return { section, number, text: sentenceText, ground: groundOf(context, chapter) }
  })
  return [
    paragraph(text(framework.question)),
    ...verdictSections.flatMap(section => {
      const own = statements.filter(statement => statement.section === section)
      if (own.length === 0) return []
      return [
        heading(t(`report.verdict.${section}`)),
        { kind: 'statements' as const, statements: own.map(({ section: _, ...told }) => told) },
      ]
    }),
  ]
}

/** Its number here and a link to it; or its number in the full report, where this document lacks it. */
function groundOf({ chapters, t }: Context, chapter: ChapterId): Statements['statements'][number]['ground'] {
  if (chapters.includes(chapter))
    return { chapter, text: t('report.verdict.ground', { chapter: chapters.indexOf(chapter) + 1 }) }
  const key = chapters.length > 0 ? 'report.verdict.ground.elsewhere' : 'report.verdict.ground'
  return { chapter: null, text: t(key, { chapter: chapterIds.indexOf(chapter) + 1 }) }
}

/** Where the parts of an outcome are told; its ranking, its norms and who is excluded stand together. */
const partsOfOutcome: Record<string, ChapterId> = {
  cells: 'coverage',
  national: 'national',
  assessors: 'agreement',
}

/** The chapter that tells the result a statement follows from. */
export function chapterOf(ground: string): ChapterId {
  const [result, part] = ground.split('.') as [ChapterId | 'outcome', string]
  return result === 'outcome' ? (partsOfOutcome[part] ?? 'ranking') : result
}
