/** One tag of an XML file, as it stands there. */
export interface Tag {
  /** Without its prefix. */
  name: string
  closing: boolean
  /** Closes itself. */
  empty: boolean
  /** As written, spaces included. */
  attributes: string
  /** The whole of it, as written. */
  source: string
}

/** No tag of a spreadsheet is longer: a cell holds 32,767 characters. */
const LONGEST_TAG = 300_000

/**
 * Rewrites the tags with these names in one pass, whatever the text is. Null: as it was.
 * @throws where a tag does not end.
 */
export function rewriteTags(
  text: string,
  names: ReadonlySet<string>,
  change: (tag: Tag) => string | null,
): string {
  const start = new RegExp(`<(/?)(?:[\\w-]+:)?(${[...names].join('|')})(?=[\\s/>])`, 'g')
  const pieces: string[] = []
  let done = 0
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [opening, slash, name] = found as unknown as [string, string, string]
    const from = found.index
    const to = endOf(text, from + opening.length)
    const empty = text[to - 2] === '/'
    const attributes = text.slice(from + opening.length, to - (empty ? 2 : 1))
    const source = text.slice(from, to)
    const rewritten = change({ name, closing: slash === '/', empty, attributes, source })
    if (rewritten !== null) {
      pieces.push(text.slice(done, from), rewritten)
      done = to
    }
    start.lastIndex = to
  }
  return [...pieces, text.slice(done)].join('')
}

/** Just after the `>` that ends a tag: one in quotes does not. */
function endOf(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length && at - from < LONGEST_TAG; at++) {
    const character = text[at]!
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
    else if (character === '<') break
  }
  throw new RangeError('a tag that does not end')
}

/** The value of an attribute, whatever its prefix. */
export function attributeIn({ attributes }: Tag, name: string): string | null {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? (found[1] ?? found[2]!) : null
}
