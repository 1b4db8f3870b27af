import { read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { MOST_BYTES, notASheet, tooLarge } from './score-archive.ts'

/** A cell as it was filled in. A formula is never computed, nor is what it once came to believed. */
export interface SheetCell {
  kind: 'text' | 'number' | 'date' | 'error' | 'formula'
  value: string | number
}

export interface SheetCells {
  name: string
  /** By address, as `H12`. */
  cells: Map<string, SheetCell>
  merged: string[]
}

/** The cells of every sheet. @throws Refusal not-a-score-sheet. */
export function cellsIn(bytes: Uint8Array): SheetCells[] {
  const workbook = parsed(bytes)
  let characters = 0
  // One long text can stand in every cell.
  const counted = (text: string): string => {
    characters += text.length
    if (characters > MOST_BYTES) throw tooLarge('bytes', MOST_BYTES / 1024 ** 2)
    return text
  }
  return workbook.SheetNames.map(name => {
    const sheet = workbook.Sheets[name]
    if (!sheet) throw notASheet('damaged')
    return { name, cells: filled(sheet, counted), merged: (sheet['!merges'] ?? []).map(utils.encode_range) }
  })
}

function parsed(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      ...{ type: 'array', cellFormula: true, cellNF: true, cellHTML: false, cellText: false },
      // Else a formula without an outcome is left out.
      sheetStubs: true,
    })
  } catch {
    throw notASheet('damaged')
  }
}

function filled(sheet: WorkSheet, counted: (text: string) => string): Map<string, SheetCell> {
  const formats = new Map<unknown, boolean>()
  const isDate = (format: unknown): boolean => {
    if (!formats.has(format)) formats.set(format, SSF.is_date(String(format)))
    return formats.get(format)!
  }
  const cells = new Map<string, SheetCell>()
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue
    const { t, v, z, f, F, w } = cell
    if (f !== undefined || F !== undefined) cells.set(address, { kind: 'formula', value: '' })
    else if (t === 'e') cells.set(address, { kind: 'error', value: String(w ?? '') })
    else if (t === 'n' && typeof v === 'number')
      cells.set(address, { kind: z && isDate(z) ? 'date' : 'number', value: v })
    else if (v !== undefined && v !== null) {
      const value = counted(String(v)).trim()
      if (value !== '') cells.set(address, { kind: t === 'd' ? 'date' : 'text', value })
    }
  }
  return cells
}
