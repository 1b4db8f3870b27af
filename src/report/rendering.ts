import type { FilledScoreForm } from '../dossier/score-form.ts'
import type { Language } from '../dossier/text.ts'
import { type ReportFormat, type ReportOrder, renderReport } from './render.ts'
import { scoreFormSheets } from './sheet/score-form-sheets.ts'
import { renderWorkbook, type WorkbookFormat } from './sheet/workbook.ts'
import type { PackageOrder } from './source.ts'

/** The form that one assessor fills in offline. */
export interface ScoreFormOrder {
  kind: 'score-form'
  form: FilledScoreForm
  format: WorkbookFormat
  language: Language
}

/** What can be made of a dossier: one report, the package with all of it, or a form to fill in. */
export type RenderOrder = ReportOrder | PackageOrder | ScoreFormOrder

/** The package is loaded when it is asked for, with all that it needs. */
export async function render(order: RenderOrder): Promise<string | Uint8Array> {
  if (order.kind === 'package') return (await import('./package.ts')).renderPackage(order)
  if (order.kind === 'score-form')
    return renderWorkbook(scoreFormSheets(order.form, order.language), order.format, order.language)
  return renderReport(order)
}

const heavy: readonly ReportFormat[] = ['odt', 'docx', 'xlsx', 'ods']

/** Pictures in points and sheets of many rows take long enough to hold up others; text does not. */
export const isHeavy = (order: RenderOrder): boolean =>
  order.kind === 'package' ||
  (order.kind === 'score-form' ? order.form.rows.length > MANY_ROWS : heavy.includes(order.format))

/** Fewer are written in some milliseconds. */
const MANY_ROWS = 100
