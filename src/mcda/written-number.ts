/** `ambiguous`: 1.234 may be a thousand or a decimal; nobody guesses with somebody's figures. */
export type Reading = number | 'ambiguous' | 'not-a-number'

/** No number in full is longer. */
const LONGEST = 400
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
  const [, whole, part] = oneMark.exec(text) ?? []
  if (part?.length === 3 && /^[1-9]\d{0,2}$/.test(whole!)) return 'ambiguous'
  if (plain.test(text) || part !== undefined) return numberOf(text.replace(',', '.'))
  const [dutch, english] = inThousands.map(notation => notation.test(text))
  if (dutch) return numberOf(text.replaceAll('.', '').replace(',', '.'))
  return english ? numberOf(text.replaceAll(',', '')) : 'not-a-number'
}

/** Hundreds of digits are more than a number can hold. */
const numberOf = (digits: string): Reading =>
  Number.isFinite(Number(digits)) ? Number(digits) : 'not-a-number'

/** The same in a file, where nobody sees how it was read: digits with at most one mark, and nothing else. */
export const readInFile = (text: string): Reading =>
  /^-?\d+([.,]\d+)?$/.test(text) ? readDecimal(text) : 'not-a-number'

/** A number in full, in such a way that it reads back as the same number. */
export function writeDecimal(value: number, mark: ',' | '.'): string {
  const text = inFull(value).replace('.', mark)
  return readDecimal(text) === value ? text : `${text}0`
}

/** The digits that tell it from every other number, without an exponent. */
function inFull(value: number): string {
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e')
  const digits = mantissa!.replace('.', '')
  const point = Number(exponent) + 1
  const sign = value < 0 ? '-' : ''
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
