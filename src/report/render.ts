import type { Progress } from '../dossier/progress.ts'
import type { Language } from '../dossier/text.ts'
import type { Audience } from './audience.ts'
import type { Document } from './document.ts'
import { renderHtml } from './html.tsx'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { progressReport } from './progress-report.ts'
import { rankingReport } from './ranking-report.ts'
import type { ReportSource, ScoreRecord } from './source.ts'
import { verdictReport } from './verdict-report.ts'

export const reportKinds = ['ranking', 'verdict', 'progress'] as const
export type ReportKind = (typeof reportKinds)[number]

export const proseFormats = ['html', 'markdown', 'odt', 'docx'] as const
export type ProseFormat = (typeof proseFormats)[number]
export const dataFormats = ['json', 'xlsx', 'ods', 'csv'] as const
export const reportFormats = [...proseFormats, ...dataFormats] as const
export type ReportFormat = (typeof reportFormats)[number]

/** In which formats each kind of report is there, what is read first before what is computed with. */
export const formatsOf: Record<ReportKind, readonly ReportFormat[]> = {
  ranking: reportFormats,
  verdict: proseFormats,
  progress: [...proseFormats, 'json'],
}

export const mediaTypes: Record<ReportFormat, string> = {
  html: 'text/html',
  markdown: 'text/markdown',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  json: 'application/json',
}

/** Shown by a browser itself; all others are files to keep. */
export const readInPlace: readonly ReportFormat[] = ['html', 'markdown', 'json']
export const isText = (format: ReportFormat): boolean => readInPlace.includes(format) || format === 'csv'

/** How the name of a file of this format ends. */
export const extensionOf = (format: ReportFormat): string => (format === 'markdown' ? 'md' : format)

export const isProse = (format: ReportFormat): format is ProseFormat =>
  (proseFormats as readonly ReportFormat[]).includes(format)

/** What a report is made from: plain data, so that it can be made in another thread. */
export type ReportOrder = { format: ReportFormat; language: Language } & (
  | { kind: 'ranking'; audience?: Audience; source: ReportSource; records?: ScoreRecord[] }
  | { kind: 'verdict'; source: ReportSource }
  | { kind: 'progress'; progress: Progress }
)

/** The report in the form and language asked for; JSON holds both languages as they were written. */
export async function renderReport(order: ReportOrder): Promise<string | Uint8Array> {
  const { format } = order
  if (!formatsOf[order.kind].includes(format)) throw new RangeError(`no ${order.kind} report as ${format}`)
  if (isProse(format)) return renderProse(documentOf(order), format)
  if (order.kind === 'progress') return renderJson(order.progress)
  if (order.kind === 'ranking') return renderData(order, format)
  throw new RangeError(`no data in a ${order.kind} report`)
}

function documentOf(order: ReportOrder): Document {
  switch (order.kind) {
    case 'ranking':
      return rankingReport(order.source, order.language, order.audience)
    case 'verdict':
      return verdictReport(order.source, order.language)
    case 'progress':
      return progressReport(order.progress, order.language)
  }
}

/** Office formats are loaded when they are asked for: most commands never need them. */
async function renderProse(document: Document, format: ProseFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return renderHtml(document)
    case 'markdown':
      return renderMarkdown(document)
    case 'odt':
      return (await import('./odt.ts')).renderOdt(document)
    case 'docx':
      return (await import('./docx.ts')).renderDocx(document)
  }
}

async function renderData(
  { source, records = [], language }: Extract<ReportOrder, { kind: 'ranking' }>,
  format: Exclude<ReportFormat, ProseFormat>,
): Promise<string | Uint8Array> {
  if (format === 'json') return renderJson(source)
  const { SCORE_SHEET, scoreSheets } = await import('./sheet/score-sheets.ts')
  const sheets = scoreSheets(source, records, language)
  if (format === 'csv') return (await import('./csv.ts')).renderCsv(sheets[SCORE_SHEET]!, language)
  return (await import('./sheet/workbook.ts')).renderWorkbook(sheets, format, language)
}
