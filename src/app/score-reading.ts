import { Refusal, type RefusalDetail, type RefusalParams } from '../dossier/refusal.ts'
import type { ScoreContent, ScoreTarget } from '../dossier/score.ts'
import {
  type ScoreFormColumn,
  type ScoreFormMarkName,
  type ScoreFormWords,
  scoreFormColumns,
  scoreFormMarks,
  targetKey,
} from '../dossier/score-form.ts'
import { FreeText } from '../dossier/text.ts'
import { readInFile } from '../mcda/written-number.ts'
import { boundedSpreadsheet, notASheet } from './score-archive.ts'
import { cellsIn, type SheetCell, type SheetCells } from './score-cells.ts'

/** A form as it came back, apart from whether the rules agree with what it says. */
export interface ReturnedForm {
  mark: Record<ScoreFormMarkName, { value: string; place: string }>
  answers: ReturnedAnswer[]
  /** Rows without an answer. */
  empty: number
  /** What cannot be read, each with its cell. */
  faults: RefusalDetail[]
}

export interface ReturnedAnswer extends ScoreTarget {
  score: ScoreContent
  motivation: string | null
  /** Where each part stands, as `Scores!H12`. */
  places: Record<ScoreFormColumn, string>
}

/** A refusal loses its class on the way from a thread, so it travels as data. */
export type ScoreSheetReading =
  | { form: ReturnedForm }
  | { refused: Pick<Refusal, 'code' | 'params' | 'path' | 'details'> }

/** Reads a score sheet in any of these languages. */
export function readScoreSheet(bytes: Uint8Array, languages: readonly ScoreFormWords[]): ScoreSheetReading {
  try {
    return { form: formIn(cellsIn(boundedSpreadsheet(bytes)), languages) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, params, path, details } = error
    return { refused: { code, params, path, details } }
  }
}

function formIn(sheets: SheetCells[], languages: readonly ScoreFormWords[]): ReturnedForm {
  const named = (name: string) => sheets.find(sheet => sheet.name === name)
  const words = languages.find(({ sheets: names }) => named(names.scores) && named(names.mark))
  if (!words) {
    const missing = languages[0]!.sheets
    throw notASheet('sheets', named(missing.scores) ? missing.mark : missing.scores)
  }
  const scores = named(words.sheets.scores)!
  const columns = columnsOf(scores, words)
  const faults = [
    ...sheets.flatMap(formulasIn),
    ...scores.merged.map(range => cellFault('merged', `${scores.name}!${range.split(':')[0]}`, range)),
  ]
  const { answers, empty } = answersIn(scores, columns, words, faults)
  const mark = markIn(named(words.sheets.mark)!, words)
  return { mark, answers, empty, faults: faults.slice(0, MOST_FAULTS) }
}

/** More of them help nobody. */
export const MOST_FAULTS = 100

const LONGEST_QUOTE = 60
const MOST_CHARACTERS = 4000
type Unreadable =
  | 'formula'
  | 'merged'
  | 'score'
  | 'number'
  | 'ambiguous'
  | 'date'
  | 'error'
  | 'lonely'
  | 'needless'
  | 'motivation'
  | 'nameless'
  | 'outside'
const cellFault = (what: Unreadable, path: string, text: string | number = ''): RefusalDetail => ({
  code: 'score-sheet-cell',
  path,
  params: {
    what,
    text: String(text).slice(0, LONGEST_QUOTE) || '?',
    most: MOST_CHARACTERS,
  } satisfies RefusalParams,
})

const formulasIn = ({ name, cells }: SheetCells): RefusalDetail[] =>
  [...cells].flatMap(([address, { kind }]) =>
    kind === 'formula' ? [cellFault('formula', `${name}!${address}`)] : [],
  )

const FIRST_ROW = 1
const split = (address: string): { column: string; row: number } => {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return { column, row: Number(row) }
}

/** In which column each part stands, by the headings. */
function columnsOf({ name, cells }: SheetCells, { columns, aids }: ScoreFormWords) {
  const headings = [...cells].filter(([address]) => split(address).row === FIRST_ROW)
  const places = new Map<string, string[]>()
  for (const [address, { value }] of headings)
    places.set(String(value), [...(places.get(String(value)) ?? []), address])
  const fault = (what: 'missing' | 'twice' | 'unknown', column: string, address: string): RefusalDetail => ({
    code: 'score-sheet-column',
    path: `${name}!${address}`,
    params: { what, column: column.slice(0, LONGEST_QUOTE) },
  })
  const own = Object.values(columns)
  const details = [
    ...own.filter(heading => !places.has(heading)).map(heading => fault('missing', heading, 'A1')),
    ...[...places].flatMap(([heading, addresses]) =>
      [...own, ...aids].includes(heading)
        ? addresses.slice(1).map(address => fault('twice', heading, address))
        : addresses.map(address => fault('unknown', heading, address)),
    ),
  ]
  const [first] = details
  if (first)
    throw new Refusal(
      'score-sheet-column',
      first.params as { what: string; column: string },
      '',
      details.slice(0, MOST_FAULTS),
    )
  return Object.fromEntries(
    scoreFormColumns.map(part => [part, split(places.get(columns[part])![0]!).column]),
  ) as Record<ScoreFormColumn, string>
}

/** What stands beside each label in the sheet that says what this is. */
function markIn({ name, cells }: SheetCells, { marks }: ScoreFormWords): ReturnedForm['mark'] {
  const labels = new Map([...cells].map(([address, { value }]) => [String(value), split(address).row]))
  return Object.fromEntries(
    scoreFormMarks.map(part => {
      const place = `B${labels.get(marks[part]) ?? 1}`
      return [
        part,
        {
          value: labels.has(marks[part]) ? String(cells.get(place)?.value ?? '') : '',
          place: `${name}!${place}`,
        },
      ]
    }),
  ) as ReturnedForm['mark']
}

function answersIn(
  { name, cells }: SheetCells,
  columns: Record<ScoreFormColumn, string>,
  words: ScoreFormWords,
  faults: RefusalDetail[],
): Pick<ReturnedForm, 'answers' | 'empty'> {
  const headed = new Set(
    [...cells.keys()].map(split).flatMap(({ column, row }) => (row === FIRST_ROW ? [column] : [])),
  )
  const rows = new Set<number>()
  for (const [address, { kind, value }] of cells) {
    const { column, row } = split(address)
    if (row === FIRST_ROW) continue
    if (headed.has(column)) rows.add(row)
    else if (kind !== 'formula') faults.push(cellFault('outside', `${name}!${address}`, value))
  }
  const answers: ReturnedAnswer[] = []
  const seen = new Set<string>()
  let empty = 0
  for (const row of [...rows].sort((a, b) => a - b)) {
    const places = mapped(part => `${name}!${columns[part]}${row}`)
    const parts = mapped(part => cells.get(`${columns[part]}${row}`))
    const before = faults.length
    const target = {
      criterion: String(parts.criterion?.value ?? ''),
      fn: parts.fn ? String(parts.fn.value) : null,
      model: String(parts.model?.value ?? ''),
    }
    const key = targetKey(target)
    if (!target.criterion || !target.model)
      faults.push(cellFault('nameless', target.criterion ? places.model : places.criterion))
    else if (seen.has(key))
      faults.push({ code: 'same-cell-twice', path: places.criterion, params: { cell: key } })
    seen.add(key)
    const score = scoreIn(parts, places, words, faults)
    const motivation = motivationIn(parts.motivation, places.motivation, faults)
    if (!parts.score && !parts.low && !parts.high && !parts.motivation) empty++
    else if (score && faults.length === before) answers.push({ ...target, score, motivation, places })
  }
  return { answers, empty }
}

const mapped = <T>(of: (part: ScoreFormColumn) => T) =>
  Object.fromEntries(scoreFormColumns.map(part => [part, of(part)])) as Record<ScoreFormColumn, T>

type Parts = Record<ScoreFormColumn, SheetCell | undefined>
type Places = Record<ScoreFormColumn, string>

/** Null: no answer, or one that cannot be read. */
function scoreIn(
  parts: Parts,
  places: Places,
  { states }: ScoreFormWords,
  faults: RefusalDetail[],
): ScoreContent | null {
  const { score, low, high, motivation } = parts
  if (!score) {
    if (low || high || motivation) faults.push(cellFault('lonely', places.score))
    return null
  }
  const said = String(score.value).toLowerCase()
  const state = (['cannot-judge', 'not-applicable'] as const).find(name => states[name].includes(said))
  if (state) {
    for (const part of ['low', 'high'] as const)
      if (parts[part]) faults.push(cellFault('needless', places[part]))
    return { state }
  }
  const value = levelIn(score, places.score, 'score', faults)
  const ends = (['low', 'high'] as const).map(part => {
    const cell = parts[part]
    return cell ? levelIn(cell, places[part], 'number', faults) : null
  })
  return value === null ? null : { state: 'value', value, low: ends[0]!, high: ends[1]! }
}

function levelIn(
  { kind, value }: SheetCell,
  place: string,
  what: 'score' | 'number',
  faults: RefusalDetail[],
): number | null {
  if (kind === 'number') return value as number
  // Named already, with every other formula.
  if (kind === 'formula') return null
  const read = kind === 'text' ? readInFile(String(value)) : kind
  if (typeof read === 'number') return read
  faults.push(cellFault(read === 'not-a-number' ? what : read, place, value))
  return null
}

function motivationIn(cell: SheetCell | undefined, place: string, faults: RefusalDetail[]): string | null {
  if (!cell || cell.kind === 'formula') return null
  if (cell.kind === 'date' || cell.kind === 'error') faults.push(cellFault(cell.kind, place, cell.value))
  const text = FreeText.safeParse(String(cell.value))
  if (text.success) return text.data
  faults.push(cellFault('motivation', place))
  return null
}
