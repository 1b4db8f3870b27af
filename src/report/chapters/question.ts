import { verdictSentence } from '../../i18n/verdict-sentence.ts'
import type { Context } from '../context.ts'
import { type Block, heading, lead, list, paragraph } from '../document.ts'

/** The answer itself; all other sentences stand beside it. */
const LEADING = new Set(['first', 'tied-first', 'not-known-yet', 'all-excluded', 'close-call'])

/** What was asked, and the verdict up front. */
export function question({ source, framework, language, t, text, names }: Context): Block[] {
  const sentences = source.outcome.verdict
    .filter(({ code }) => code !== 'collective')
    .map(({ code, params }) => ({ code, sentence: verdictSentence(language, { code, params }, names) }))
  const answer = sentences.filter(({ code }) => LEADING.has(code)).map(({ sentence }) => sentence)
  const beside = sentences.filter(({ code }) => !LEADING.has(code)).map(({ sentence }) => sentence)
  return [
    paragraph(text(framework.question)),
    heading(t('report.question.answer')),
    lead(answer.join(' ')),
    ...(beside.length > 0 ? [list(beside)] : []),
  ]
}
