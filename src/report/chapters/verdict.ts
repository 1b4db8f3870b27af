import { essentialOf, otherThanEssential } from '../../dossier/essential-statements.ts'
import { type Statement, verdictSections } from '../../dossier/verdict-page.ts'
import { type StatementNames, statementText } from '../../i18n/statement-text.ts'
import type { Context } from '../context.ts'
import { type Block, heading, paragraph, type Statements } from '../document.ts'
import { statementNames } from '../statement-text.ts'
import { type ChapterId, chapterIds } from './order.ts'

/** What a board needs first, and where the other sentences are. */
export function verdict(context: Context): Block[] {
  const { source, chapters, t } = context
  const count = otherThanEssential(source.statements).length
  const chapter = chapters.includes('statements') ? chapters.indexOf('statements') + 1 : ''
  return [
    ...verdictInBrief(context),
    ...(count > 0 ? [paragraph(t('report.verdict.others', { count, chapter }))] : []),
  ]
}

/** The question, and of the answer what a board needs first, under the same numbers; each name once in full. */
export function verdictInBrief(context: Context): Block[] {
  const { source, framework, text, t } = context
  const tell = onceInFull(context)
  return [
    paragraph(text(framework.question)),
    ...essentialOf(source.statements).flatMap(({ part, statements }) => [
      heading(t(`report.verdict.${part}`)),
      told(context, statements, tell),
    ]),
  ]
}

/** Every other sentence that the results support. */
export function otherStatements(context: Context): Block[] {
  const { source, t } = context
  const others = otherThanEssential(source.statements)
  const names = statementNames(context)
  return verdictSections.flatMap(section => {
    const own = others.filter(statement => statement.section === section)
    if (own.length === 0) return []
    return [
      heading(t(`report.verdict.${section}`)),
      told(context, own, sentence => statementText(context.language, sentence, names)),
    ]
  })
}

type Tell = (sentence: Pick<Statement, 'code' | 'params'>) => string

function told(context: Context, statements: readonly Statement[], tell: Tell): Statements {
  return {
    kind: 'statements',
    statements: statements.map(statement => ({
      number: statement.number,
      text: tell(statement),
      ground: groundOf(context, chapterOf(statement.ground)),
    })),
  }
}

/** `M6 Hybride kern en flex`, and in the sentences after that `M6`. */
function onceInFull(context: Context): Tell {
  const names = statementNames(context)
  const told = new Set<string>()
  return sentence => {
    const named = new Set<string>()
    const short = (naming: (id: string) => string) => (id: string) => {
      const full = naming(id)
      if (told.has(full)) return id
      if (full.startsWith(`${id} `)) named.add(full)
      return full
    }
    const text = statementText(context.language, sentence, {
      ...names,
      model: short(names.model),
      criterion: short(names.criterion),
      development: short(names.development),
    } satisfies StatementNames)
    // A sentence may be handed a name that it does not use.
    for (const full of named) if (text.includes(full)) told.add(full)
    return text
  }
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
