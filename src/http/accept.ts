/** How well a media range fits a type: not at all, or better the more it says. */
function closeness(range: string, type: string): number {
  if (range === type) return 3
  const [family] = type.split('/')
  if (range === `${family}/*`) return 2
  return range === '*/*' ? 1 : 0
}

interface Range {
  range: string
  quality: number
}

const rangesIn = (accept: string): Range[] =>
  accept.split(',').map(part => {
    const [range = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
    const given = parameters.find(parameter => parameter.startsWith('q='))
    const quality = given === undefined ? 1 : Number(given.slice(2))
    return { range, quality: quality >= 0 && quality <= 1 ? quality : 0 }
  })

/**
 * Which of the types on offer an Accept header likes best (RFC 9110, 12.5.1): by its quality, then by what
 * the client named first, then by the order of the offer. Undefined: none of them.
 */
export function acceptable(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = rangesIn(accept?.trim() || '*/*')
  const liked = offered.flatMap(type => {
    // The most specific range that fits says how much this type is liked.
    const fits = ranges.map(({ range }) => closeness(range, type))
    const best = fits.indexOf(Math.max(...fits))
    const { quality } = ranges[best]!
    return fits[best]! > 0 && quality > 0 ? [{ type, quality, place: best }] : []
  })
  return liked.sort((a, b) => b.quality - a.quality || a.place - b.place)[0]?.type
}
