import { firstsOf, isSameFirst } from '../../mcda/group/first-place.ts'
import { type Candidate, criterionWeights, type Lever, leverWeights, rankUnder } from '../../mcda/what-if.ts'

/** What the page hands to whoever tries other weights, the script on it included. */
export interface WhatIf {
  locale: string
  levers: readonly Lever[]
  /** Points of 100 per criterion, as adopted. */
  adopted: readonly number[]
  /** In the order in which they were proposed. */
  candidates: readonly (Candidate & { name: string })[]
  /** Who is first now; null: not known. */
  first: readonly string[] | null
  /** `{models}` and `{low}`, `{high}` are filled in here. */
  words: Readonly<Record<WhatIfWord, string>>
}
export type WhatIfWord = 'stays' | 'stay' | 'becomes' | 'become' | 'unknown' | 'open' | 'range' | 'wrong'

/** What is to be seen under the weights that were tried. */
export interface WhatIfView {
  /** Of the levers, in points of 100. */
  weights: readonly number[]
  rows: readonly WhatIfRow[]
  sentence: string
}

export interface WhatIfRow {
  model: string
  name: string
  place: string
  total: string
  low: number
  high: number
}

/** The same on the server and in a browser: the same numbers, in the same words. */
export function viewOf(
  whatIf: WhatIf,
  set: readonly (number | null)[],
  last: number | null = null,
): WhatIfView {
  const { levers, adopted, candidates } = whatIf
  const weights = leverWeights(
    levers.map(({ weight }) => weight),
    set,
    last,
  )
  const isTried = set.some(weight => weight !== null)
  const ranking = rankUnder(isTried ? criterionWeights(adopted, levers, weights) : adopted, candidates)
  return {
    weights,
    rows: ranking.map(({ model, total, low, high, rank, bestRank, worstRank }) => ({
      model,
      name: nameOf(whatIf, model),
      place: rank === null ? rangeText(whatIf, String(bestRank), String(worstRank)) : String(rank),
      total: total === null ? whatIf.words.open : pointsText(whatIf, total),
      low,
      high,
    })),
    sentence: sentenceOf(whatIf, firstsOf(ranking)),
  }
}

const nameOf = ({ candidates }: WhatIf, model: string): string =>
  candidates.find(candidate => candidate.model === model)!.name

const rangeText = ({ words }: WhatIf, low: string, high: string): string =>
  words.range.replace('{low}', low).replace('{high}', high)

/** Points of a total: one decimal, as everywhere. */
const pointsText = ({ locale }: WhatIf, points: number): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(points)

/** A weight: no more decimals than it has, at most two. */
export const weightText = ({ locale }: Pick<WhatIf, 'locale'>, weight: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(weight)

function sentenceOf(whatIf: WhatIf, first: readonly string[] | null): string {
  const { words, locale } = whatIf
  if (!first || !whatIf.first) return words.unknown
  const isSame = isSameFirst(first, whatIf.first)
  const template =
    first.length === 1 ? (isSame ? words.stays : words.becomes) : isSame ? words.stay : words.become
  const names = first.map(model => nameOf(whatIf, model))
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return template.replace('{models}', () => list)
}
