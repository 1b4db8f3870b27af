import type { Tally, Ties } from './tally.ts'

/** Counts draw after draw into a tally. */
export interface DrawCounter {
  tally: Tally
  count(totals: ArrayLike<number>, weights: ArrayLike<number>): void
}

/**
 * Totals within `tolerance` of the best of their group share its rank, as in `competitionRanks`; an alternative
 * beats another when it stands in an earlier group.
 */
export function drawCounter(
  alternatives: number,
  criteria: number,
  ties: Ties,
  tolerance: number,
): DrawCounter {
  const ranks = new Float64Array(alternatives * alternatives)
  const wins = new Float64Array(alternatives * alternatives)
  const firstWeights = new Float64Array(alternatives * criteria)
  const tally: Tally = { draws: 0, ranks, firstWeights, wins, tied: 0 }
  const order = Int32Array.from({ length: alternatives }, (_, i) => i)

  function countGroup(from: number, to: number, weights: ArrayLike<number>): void {
    const share = ties === 'split' ? 1 / (to - from) : 1
    const lastRank = ties === 'split' ? to : from + 1
    for (let place = from; place < to; place++) {
      const row = order[place]! * alternatives
      for (let rank = from; rank < lastRank; rank++) ranks[row + rank]! += share
      for (let later = to; later < alternatives; later++) wins[row + order[later]!]! += 1
      if (from > 0) continue
      const first = order[place]! * criteria
      for (let j = 0; j < criteria; j++) firstWeights[first + j]! += share * weights[j]!
    }
  }

  return {
    tally,
    count(totals, weights) {
      sortDescending(order, totals)
      let isTied = false
      for (let from = 0; from < alternatives; ) {
        const leader = totals[order[from]!]!
        let to = from + 1
        while (to < alternatives && leader - totals[order[to]!]! <= tolerance) to++
        if (to > from + 1) isTied = true
        countGroup(from, to, weights)
        from = to
      }
      tally.draws++
      if (isTied) tally.tied++
    },
  }
}

/** Insertion sort: few alternatives, and the order of the draw before is a good start. */
function sortDescending(order: Int32Array, totals: ArrayLike<number>): void {
  for (let i = 1; i < order.length; i++) {
    const moving = order[i]!
    const total = totals[moving]!
    let place = i - 1
    while (place >= 0 && totals[order[place]!]! < total) {
      order[place + 1] = order[place]!
      place--
    }
    order[place + 1] = moving
  }
}
