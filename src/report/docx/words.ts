import { linesOf, type Run } from '../office/piece.ts'
import { type ParagraphStyleName, paragraphStyles, wordStyles } from '../office/style.ts'
import type { Child, Markup } from '../office/xml.ts'
import { styleId, val, w } from './styles.ts'

/** A paragraph in a style; what is said besides the style stands in Word's order. */
export const p = (style: ParagraphStyleName, besides: Child, ...children: Child[]): Markup =>
  w('p', {}, w('pPr', {}, val('pStyle', styleId(paragraphStyles[style])), besides), ...children)

/** Words in their style, or words that lead to an anchor. */
export function run({ text, style, to }: Run): Markup {
  const written = w(
    'r',
    {},
    style ? w('rPr', {}, val('rStyle', styleId(wordStyles[style]))) : null,
    linesOf(text).map((line, i) => [
      i === 0 ? null : w('br'),
      line
        .split('\t')
        .map((words, k) => [
          k === 0 ? null : w('tab'),
          words === '' ? null : w('t', { 'xml:space': 'preserve' }, words),
        ]),
    ]),
  )
  return to === undefined ? written : w('hyperlink', { anchor: to, history: 1 }, written)
}
