import { linesOf, type Run } from '../office/piece.ts'
import { wordStyles } from '../office/style.ts'
import { type Child, element } from '../office/xml.ts'

/** Words in their styles. Spaces at the edge of a run are written out: the format drops them otherwise. */
export const runsOf = (runs: readonly Run[]): Child[] =>
  runs.map(({ text, style, to }) => {
    const words = linesOf(text).map((line, i) => [
      i === 0 ? null : element('text:line-break'),
      line.split('\t').map((part, k) => [k === 0 ? null : element('text:tab'), spaced(part)]),
    ])
    const name = style && wordStyles[style].writer.replaceAll(' ', '_20_')
    if (to !== undefined)
      return element(
        'text:a',
        { 'xlink:type': 'simple', 'xlink:href': `#${to}`, 'text:style-name': name ?? null },
        words,
      )
    return name ? element('text:span', { 'text:style-name': name }, words) : words
  })

const spaced = (text: string): Child[] => {
  const [, before, words, after] = /^( *)([\s\S]*?)( *)$/.exec(text)!
  return [spaces(before!), words!, spaces(after!)]
}
const spaces = (text: string): Child => (text === '' ? null : element('text:s', { 'text:c': text.length }))
