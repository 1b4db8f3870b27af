import { read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { notASheet } from './score-archive.ts'

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
  return workbook.SheetNames.map(name => {
    const sheet = workbook.Sheets[name]!
    return { name, cells: filled(sheet), merged: (sheet['!merges'] ?? []).map(utils.encode_range) }
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

function filled(sheet: WorkSheet): Map<string, SheetCell> {
  const cells = new Map<string, SheetCell>()
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue
    const { t, v, z, f, F, w } = cell
    if (f !== undefined || F !== undefined) cells.set(address, { kind: 'formula', value: '' })
    else if (t === 'e') cells.set(address, { kind: 'error', value: String(w ?? '') })
    else if (t === 'n' && typeof v === 'number')
      cells.set(address, { kind: z && SSF.is_date(String(z)) ? 'date' : 'number', value: v })
    else if (v !== undefined && v !== null && String(v).trim() !== '')
      cells.set(address, { kind: t === 'd' ? 'date' : 'text', value: String(v).trim() })
  }
  return cells
}
