/** `ambiguous`: 1.234 may be a thousand or a decimal; nobody guesses with somebody's figures. */
export type Reading = number | 'ambiguous' | 'not-a-number'

/** Longer than any number that means something here. */
const LONGEST = 40
const plain = /^[+-]?\d+$/
const oneMark = /^[+-]?(\d*)[.,](\d+)$/
const inThousands = [/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/, /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/]

/** A number as somebody types it, in either notation: 12,5 and 12.5 and 1.234,5 and 1,234.5. */
export function readDecimal(typed: string): Reading {
  const text = typed
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
  if (text.length > LONGEST) return 'not-a-number'
  if (plain.test(text)) return Number(text)
  const [, whole, part] = oneMark.exec(text) ?? []
  if (part !== undefined)
    return part.length === 3 && /^[1-9]\d{0,2}$/.test(whole!) ? 'ambiguous' : Number(text.replace(',', '.'))
  const [dutch, english] = inThousands.map(notation => notation.test(text))
  if (dutch) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (english) return Number(text.replaceAll(',', ''))
  return 'not-a-number'
}
