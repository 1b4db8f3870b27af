import { type CsvRow, numberIn, readCsv, refuseWhenFaulty } from './csv.ts'
import type { Imported } from './import-items.ts'
import { words } from './import-models.ts'

const REQUIRED = ['id', 'name_nl', 'definition_nl', 'direction', 'per', 'input', 'weight']
const OPTIONAL = [
  'group',
  'name_en',
  'definition_en',
  'motive_nl',
  'motive_en',
  'unit',
  'worst',
  'best',
  'combine',
  'flagged',
  'developments',
  'motivation',
  'limit',
  'breach',
]
const ANCHOR = /^anchor_(-?\d+)(_en)?$/

/**
 * Criteria from CSV. A criterion with a unit has a number scale (worst, best); one with anchor_1, anchor_2 …
 * filled in has those levels. Developments are separated by spaces; flagged is ja/nee or yes/no.
 */
export function criteriaFrom(text: string, file: string): Imported {
  const rows = readCsv(text, file, { required: REQUIRED, optional: OPTIONAL, open: true })
  const faults: string[] = []
  const unknown = Object.keys(rows[0]?.cells ?? {}).filter(
    column => !REQUIRED.includes(column) && !OPTIONAL.includes(column) && !ANCHOR.test(column),
  )
  for (const column of unknown) faults.push(`line 1: unknown column ${column}`)
  const items = rows.map(row => criterionIn(row, faults))
  refuseWhenFaulty(file, faults)
  return { items, lines: rows.map(({ line }) => line) }
}

function criterionIn(row: CsvRow, faults: string[]) {
  const { cells } = row
  const limit = numberIn(row, 'limit', faults)
  const developments = (cells.developments ?? '').split(/[\s,]+/).filter(Boolean)
  return {
    id: cells.id,
    ...(cells.group && { group: cells.group }),
    name: words(cells.name_nl, cells.name_en),
    definition: words(cells.definition_nl, cells.definition_en),
    ...(cells.motive_nl && { motive: words(cells.motive_nl, cells.motive_en) }),
    direction: cells.direction,
    scale: scaleIn(row, faults),
    per: cells.per,
    ...(cells.combine && { combine: cells.combine }),
    input: cells.input,
    weight: numberIn(row, 'weight', faults),
    ...(limit !== null && { requirement: { limit, breach: cells.breach || 'report' } }),
    flagged: cells.flagged ? yesOrNo(row, faults) : developments.length > 0,
    developments,
    ...(cells.motivation && { motivation: cells.motivation }),
  }
}

function scaleIn(row: CsvRow, faults: string[]) {
  const { cells, line } = row
  if (cells.unit)
    return {
      kind: 'number',
      unit: { nl: cells.unit },
      worst: numberIn(row, 'worst', faults),
      best: numberIn(row, 'best', faults),
    }
  const levels = Object.entries(cells).flatMap(([column, anchor]) => {
    const [, level, english] = ANCHOR.exec(column) ?? []
    if (level === undefined || english || anchor === '') return []
    return [{ level: Number(level), anchor: words(anchor, cells[`anchor_${level}_en`]) }]
  })
  if (levels.length < 2)
    faults.push(`line ${line}: give a unit with worst and best, or at least two of anchor_1, anchor_2, …`)
  return { kind: 'levels', levels }
}

function yesOrNo({ cells, line }: CsvRow, faults: string[]): boolean {
  const word = cells.flagged!.toLowerCase()
  if (!['ja', 'nee', 'yes', 'no'].includes(word))
    faults.push(`line ${line}: flagged: "${word}" is not ja, nee, yes or no`)
  return word === 'ja' || word === 'yes'
}
