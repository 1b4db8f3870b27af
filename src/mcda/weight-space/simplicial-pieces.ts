import { type HalfSpace, slackAt } from './half-space.ts'

/** A simplex, as a share of the simplex it was cut from. */
export interface Piece {
  corners: readonly (readonly number[])[]
  share: number
}

/** No more pieces than this, and no more corners looked at than ten times as many. */
const MOST_PIECES = 20_000

/** A corner this near a side lies on it. */
const ON = 1e-12

/**
 * What the half-spaces leave of a simplex, as simplices: one half-space after the other, a piece that it crosses
 * is divided at a crossing of one of its edges until no edge is crossed. Null when there are too many pieces.
 */
export function piecesWithin(
  corners: readonly (readonly number[])[],
  sides: readonly HalfSpace[],
): Piece[] | null {
  let pieces: Piece[] = [{ corners, share: 1 }]
  for (const side of sides) {
    const kept: Piece[] = []
    const waiting = pieces
    while (waiting.length > 0) {
      if (kept.length + waiting.length > MOST_PIECES) return null
      divide(waiting.pop()!, side, waiting, kept)
    }
    pieces = kept
  }
  return pieces
}

function divide({ corners, share }: Piece, side: HalfSpace, waiting: Piece[], kept: Piece[]): void {
  const slacks = corners.map(corner => slackAt(side, corner))
  const inside = slacks.indexOf(Math.max(...slacks))
  const outside = slacks.indexOf(Math.min(...slacks))
  if (slacks[inside]! <= ON) return
  if (slacks[outside]! >= -ON) {
    kept.push({ corners, share })
    return
  }
  const along = slacks[inside]! / (slacks[inside]! - slacks[outside]!)
  const [from, to] = [corners[inside]!, corners[outside]!]
  const crossing = from.map((x, j) => x + along * (to[j]! - x))
  waiting.push(
    { corners: corners.with(inside, crossing), share: share * (1 - along) },
    { corners: corners.with(outside, crossing), share: share * along },
  )
}
