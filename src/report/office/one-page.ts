import { linesOf, type Piece, type Run } from './piece.ts'
import { LINE_HEIGHT, PADDING, type ParagraphStyleName, paragraphStylesAt, type Scale } from './style.ts'
import { MARGIN, TEXT_WIDTH } from './table-layout.ts'

/** From comfortable to just readable; what does not fit then, goes on on a next page. */
const SIZES = [1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8] as const
const POINT = 25.4 / 72
const PAPER = 297
/** How wide a letter is on average in running text, and how high a line, as a part of the size. */
const LETTER = 0.48
const FONT_HEIGHT = 1.15

/** The largest size of what is tight at which these pieces fit on one page, other letters at `others`. */
export function sizeForOnePage(pieces: readonly Piece[], others: number): number {
  const room = PAPER - MARGIN.top - MARGIN.bottom
  const fits = SIZES.find(tight => heightOf(pieces, { others, tight }) <= room)
  return fits ?? SIZES.at(-1)!
}

/** About how high they are together, in millimetres. */
function heightOf(pieces: readonly Piece[], scale: Scale): number {
  const styles = paragraphStylesAt(scale)
  const paragraph = (name: ParagraphStyleName, runs: readonly Run[]) => {
    const { points, line = LINE_HEIGHT, before = 0, after = 0, indent = 0, border } = styles[name]
    const perLine = (TEXT_WIDTH.upright - indent) / (LETTER * points * POINT)
    const text = linesOf(runs.map(run => run.text).join(''))
    const count = text.reduce((lines, { length }) => lines + Math.max(1, Math.ceil(length / perLine)), 0)
    const edges = (border?.sides.length ?? 0) * PADDING
    return (count * points * FONT_HEIGHT * line + before + after + edges) * POINT
  }
  return pieces.reduce((height, piece) => {
    if (piece.kind === 'paragraph') return height + paragraph(piece.style, piece.runs)
    if (piece.kind === 'picture') return height + piece.height
    if (piece.kind !== 'list') return height
    return piece.items.reduce((sum, { runs }) => sum + paragraph(piece.style, runs), height)
  }, 0)
}
