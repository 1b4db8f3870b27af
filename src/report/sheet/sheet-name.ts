const LONGEST = 31

/**
 * Names that every program takes: at most 31 characters, none of []:*?/\, no apostrophe at either end, no
 * two alike. What is not, is made so.
 */
export function legalNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const base = shortened(name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ').trim(), LONGEST) || 'Sheet'
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`
      const candidate = shortened(base, LONGEST - suffix.length) + suffix
      // Programs do not tell capitals apart here.
      if (taken.has(candidate.toLowerCase())) continue
      taken.add(candidate.toLowerCase())
      return candidate
    }
  })
}

/** In whole characters, as programs count them: in halves of UTF-16. */
function shortened(name: string, longest: number): string {
  let kept = ''
  for (const character of name) {
    if (kept.length + character.length > longest) break
    kept += character
  }
  return kept.replace(/^[\s']+|[\s']+$/g, '')
}
