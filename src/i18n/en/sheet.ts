import type { sheet as nl } from '../nl/sheet.ts'

/** Spreadsheets, out and in. */
export const sheet: Record<keyof typeof nl, string> = {}
