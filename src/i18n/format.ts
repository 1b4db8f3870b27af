import type { Language } from '../dossier/text.ts'

/** British English: day before month, as in Dutch, so that a date reads the same way in both. */
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB')

/** How the numbers of a weighing are written. Also the number styles of a message: `{total, number, points}`. */
export const numberStyles = {
  /** Totals and points out of 100: one decimal. */
  points: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  /** Points inside a calculation: two decimals. */
  exactPoints: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  /** One decimal, or as many as it takes to show that a small difference is not nothing. */
  difference: {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    minimumSignificantDigits: 1,
    maximumSignificantDigits: 1,
    roundingPriority: 'morePrecision',
  },
  /** Values in [0,1]. */
  value: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  /** A step of a calculation: enough to follow it by hand. */
  calculation: { maximumSignificantDigits: 5 },
  /** Weights and levels: no more decimals than they have, at most two. */
  plain: { maximumFractionDigits: 2 },
  /** What somebody typed, in full. */
  full: { maximumFractionDigits: 12 },
} as const satisfies Record<string, Intl.NumberFormatOptions & { roundingPriority?: string }>
export type NumberStyle = keyof typeof numberStyles

const cache = new Map<string, Intl.NumberFormat>()

/**
 * A number in the language's own notation: 1.234,5 in Dutch, 1,234.5 in English.
 * @throws RangeError for NaN and infinities: a page never shows them.
 */
export function formatNumber(language: Language, value: number, style: NumberStyle = 'plain'): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to show: ${value}`)
  const key = `${language} ${style}`
  let format = cache.get(key)
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), { signDisplay: 'negative', ...numberStyles[style] })
    cache.set(key, format)
  }
  return format.format(value)
}

/**
 * 21 november 2026. A date without a time is that date anywhere; a moment is put on the Dutch calendar,
 * wherever the server stands.
 */
export function formatDate(language: Language, date: string): string {
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'UTC' : 'Europe/Amsterdam'
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(new Date(date))
}

const ENGLISH_SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' })

/** 1e, 2e, 3e; in English 1st, 2nd, 3rd, 11th. */
export const ordinal = (language: Language, rank: number): string =>
  `${rank}${language === 'nl' ? 'e' : ENGLISH_SUFFIX[englishOrdinals.select(rank)]}`

/** A, B en C; or A, B of C. */
export const formatList = (
  language: Language,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(localeOf(language), { type }).format(items)
