import { z } from 'zod'
import { InvalidProblem } from '../invalid.ts'
import { type Table, tableForm } from '../table.ts'
import { midRanks } from './spearman-rho.ts'

/** All pairs are compared: so many things take a tenth of a second. */
const MOST = 2000

/** Two measurements of the same things, for use in an input schema. */
export const pairedFields = {
  x: z.array(z.number()).max(MOST).meta({ description: 'Scores or ranks. Equal numbers are ties.' }),
  y: z.array(z.number()).max(MOST).meta({ description: 'Another measurement of the same things.' }),
}

export interface PairedLists {
  x: number[]
  y: number[]
}

export function checkPaired({ x, y }: PairedLists): void {
  if (x.length === 0) throw new InvalidProblem('empty', 'x', {})
  if (y.length !== x.length) throw new InvalidProblem('shape', 'y', { expected: x.length, found: y.length })
}

export const pairedTable = tableForm('paired-ranks', 'R', 'items', 'quantities')

export function pairedRanks({ x, y }: PairedLists): Table {
  const [byX, byY] = [midRanks(x), midRanks(y)]
  return pairedTable.of(
    x.map((_, i) => `${i + 1}`),
    ['x', 'y', 'rank-of-x', 'rank-of-y'],
    x.map((each, i) => [each, y[i]!, byX[i]!, byY[i]!]),
  )
}
