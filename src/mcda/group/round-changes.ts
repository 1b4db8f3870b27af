import { cellKey } from '../cell.ts'
import type { Score } from '../problem.ts'

/** An answer that is another one in the later round. */
export interface Move {
  assessor: string
  /** Levels; null: no level was given. */
  from: number | null
  to: number | null
  /** to minus from; null unless both are levels. */
  by: number | null
}

/** What a second round changed in one cell. */
export interface CellChange {
  model: string
  criterion: string
  fn: string | null
  moves: Move[]
  /** Highest minus lowest level given in each round; null where nobody gave one. */
  spreadBefore: number | null
  spreadAfter: number | null
  spread: SpreadChange | null
}

export type SpreadChange = 'narrower' | 'wider' | 'same'

/** What a second round changed on one criterion, over all of its cells that were judged in either. */
export interface CriterionChange {
  criterion: string
  cells: number
  changed: number
  moves: number
  /** Mean distance of the moves from level to level; null when there are none. */
  meanMove: number | null
  narrower: number
  wider: number
}

export interface RoundChanges {
  /** Cells in which somebody moved. */
  cells: CellChange[]
  criteria: CriterionChange[]
}

/**
 * What became of the scores between two rounds. Both lists hold every assessor's standing answer,
 * changed or not; who is absent gave none. Cells and criteria stand in the order of first mention.
 * Measured levels are left out.
 */
export function roundChanges(before: readonly Score[], after: readonly Score[]): RoundChanges {
  const cells = cellsOf(before, after).map(changeOf)
  const moved = cells.filter(({ moves }) => moves.length > 0)
  const criteria = [...new Set(cells.map(({ criterion }) => criterion))]
  return {
    cells: moved,
    criteria: criteria.map(criterion => {
      const of = cells.filter(cell => cell.criterion === criterion)
      const moves = of.flatMap(cell => cell.moves)
      const steps = moves.flatMap(({ by }) => (by === null ? [] : Math.abs(by)))
      return {
        criterion,
        cells: of.length,
        changed: of.filter(cell => cell.moves.length > 0).length,
        moves: moves.length,
        meanMove: steps.length > 0 ? steps.reduce((sum, step) => sum + step, 0) / steps.length : null,
        narrower: of.filter(({ spread }) => spread === 'narrower').length,
        wider: of.filter(({ spread }) => spread === 'wider').length,
      }
    }),
  }
}

interface JudgedCell extends Pick<Score, 'model' | 'criterion' | 'fn'> {
  answers: Map<string, { before: Score | null; after: Score | null }>
}

function cellsOf(before: readonly Score[], after: readonly Score[]): JudgedCell[] {
  const cells = new Map<string, JudgedCell>()
  const add = (score: Score, round: 'before' | 'after') => {
    const { model, criterion, fn, assessor } = score
    if (assessor === null) return
    const key = cellKey(model, criterion, fn)
    const cell = cells.get(key) ?? { model, criterion, fn, answers: new Map() }
    cells.set(key, cell)
    cell.answers.set(assessor, { before: null, after: null, ...cell.answers.get(assessor), [round]: score })
  }
  for (const score of before) add(score, 'before')
  for (const score of after) add(score, 'after')
  return [...cells.values()]
}

function changeOf({ answers, ...key }: JudgedCell): CellChange {
  const moves = Array.from(answers, ([assessor, answer]): Move & { changed: boolean } => {
    const [from, to] = [answer.before?.value ?? null, answer.after?.value ?? null]
    const by = from === null || to === null ? null : to - from
    return { assessor, from, to, by, changed: from !== to }
  })
  const spreadBefore = spreadOf(moves.map(({ from }) => from))
  const spreadAfter = spreadOf(moves.map(({ to }) => to))
  return {
    ...key,
    moves: moves.filter(({ changed }) => changed).map(({ changed: _, ...move }) => move),
    spreadBefore,
    spreadAfter,
    spread: spreadBefore === null || spreadAfter === null ? null : compared(spreadBefore, spreadAfter),
  }
}

function spreadOf(levels: readonly (number | null)[]): number | null {
  const given = levels.filter(level => level !== null)
  return given.length === 0 ? null : Math.max(...given) - Math.min(...given)
}

const compared = (before: number, after: number): SpreadChange =>
  after < before ? 'narrower' : after > before ? 'wider' : 'same'
