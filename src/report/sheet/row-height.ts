import type { Cell, Column } from './sheet.ts'

/** Letters that fit in the width of a digit, on average. */
const FULLNESS = 1.1
/** Excel makes no row higher. */
const MOST_LINES = 31

/** How many lines the longest text in a row takes. */
export function linesOf(cells: readonly Cell[], columns: readonly Column[]): number {
  const lines = cells.map((cell, i) =>
    typeof cell === 'string' ? linesIn(cell, columns[i]!.width * FULLNESS) : 1,
  )
  return Math.min(MOST_LINES, Math.max(1, ...lines))
}

const linesIn = (text: string, most: number): number =>
  text.length <= most && !text.includes('\n')
    ? 1
    : text.split('\n').reduce((sum, line) => sum + wrapped(line, most), 0)

/** Lines of at most this many letters, broken between words; a longer word is broken too. */
function wrapped(line: string, most: number): number {
  let lines = 1
  let used = 0
  for (const { length } of line.split(' ')) {
    const onThisLine = used + (used > 0 ? 1 : 0) + length <= most
    lines += onThisLine ? 0 : (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / most) - 1)
    used = onThisLine ? used + (used > 0 ? 1 : 0) + length : length % most
  }
  return lines
}
