/**
 * A number as Dutch or English readers write it: 8,7 and 8.7; null when it is none. 1.000 is a thousand to
 * one reader and one to another, so it is no number.
 */
export function writtenNumber(text: string): number | null {
  const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text)
  const written = /^-?\d+([.,]\d+)?$/.test(text) && !grouped
  const number = written ? Number(text.replace(',', '.')) : Number.NaN
  return Number.isFinite(number) ? number : null
}
