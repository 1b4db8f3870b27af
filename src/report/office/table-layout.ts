import type { Table } from '../document.ts'

/** Room for text on A4 with its margins, in millimetres. */
export const TEXT_WIDTH = { upright: 170, sideways: 257 } as const
/** From the edge of the paper to the text, and to what is in the margin. */
export const MARGIN = { top: 19, bottom: 17, edge: 9 } as const
export type Orientation = keyof typeof TEXT_WIDTH

export interface TableLayout {
  orientation: Orientation
  /** In smaller letters. */
  small: boolean
  /** Of each column, in millimetres. */
  widths: number[]
}

export const CELL_POINTS = { normal: 8.5, small: 7 } as const
/** Between the text of two columns. */
export const CELL_GAP = 3.5
/** How wide a letter is on average, as a part of its size; and a point in millimetres. */
const LETTER = 0.53
const POINT = 25.4 / 72
/** Headings are in bold, and codes in capitals. */
const BOLD = 1.15
const CAPITAL = 1
/** Words longer than this may be broken; lines longer than this are, and those of a column's heading sooner. */
const WORD = 22
const LINE = 60
const HEADING_LINE = 14
/** The first column is the heading of its row. */
const ROW_HEADING = 12

const forms = (['upright', 'sideways'] as const).flatMap(orientation =>
  [false, true].map(small => ({ orientation, small })),
)

/** Upright if the words of every column fit beside each other, and as large as they can. */
export function tableLayout(table: Table): TableLayout {
  const tried = forms.map(form => ({
    ...form,
    needs: needsOf(table, CELL_POINTS[form.small ? 'small' : 'normal']),
  }))
  const fits = tried.find(({ orientation, needs }) => leastOf(needs) <= TEXT_WIDTH[orientation])
  const { orientation, small, needs } = fits ?? tried.at(-1)!
  return { orientation, small, widths: divide(needs, TEXT_WIDTH[orientation]) }
}

/** The room that all columns need beside each other in letters of this size, in millimetres. */
export const leastWidth = (table: Table, points: number, gap = CELL_GAP): number =>
  leastOf(needsOf(table, points, gap))

const needsOf = (table: Table, points: number, gap = CELL_GAP): Need[] =>
  table.columns.map((_, i) => inMillimetres(lettersOf(table, i), points, gap))

/** What a column needs for its longest word, and wishes for its longest line. */
interface Need {
  least: number
  wished: number
}

function lettersOf({ columns, rows }: Table, i: number): Need {
  const { heading, align } = columns[i]!
  const cells = rows.flatMap(({ cells }) => (cells.length === 1 ? [] : (cells[i] ?? '').split('\n')))
  // A number stays in one piece, words break at their ends.
  const whole = align === 'end' ? cells : cells.flatMap(wordsOf)
  const least = Math.max(
    (longest(wordsOf(heading), WORD) + CAPITAL) * BOLD,
    longest(whole, WORD),
    i === 0 ? ROW_HEADING : 0,
  )
  return { least, wished: Math.max(least, longest([heading], HEADING_LINE), longest(cells, LINE)) }
}

function inMillimetres({ least, wished }: Need, points: number, gap: number): Need {
  const letter = LETTER * POINT * points
  return { least: least * letter + gap, wished: wished * letter + gap }
}

const wordsOf = (text: string): string[] => text.split(/[\s/-]+/)

const longest = (texts: readonly string[], most: number): number =>
  Math.min(
    most,
    texts.reduce((letters, { length }) => Math.max(letters, length), 0),
  )

/** Everyone what is needed; what is left goes to who wishes more, and then to all. */
function divide(needs: readonly Need[], width: number): number[] {
  const least = leastOf(needs)
  const wished = needs.reduce((sum, need) => sum + need.wished, 0)
  if (least >= width) return needs.map(need => (need.least * width) / least)
  if (wished <= width) return needs.map(need => (need.wished * width) / wished)
  return needs.map(need => need.least + ((need.wished - need.least) * (width - least)) / (wished - least))
}

const leastOf = (needs: readonly Need[]): number => needs.reduce((sum, { least }) => sum + least, 0)
