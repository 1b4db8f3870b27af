import type { Language } from '../dossier/text.ts'
import { renderHtml } from './html.tsx'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { rankingReport } from './ranking-report.ts'
import type { ReportSource } from './source.ts'

export const reportFormats = ['html', 'markdown', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

const contentTypes: Record<ReportFormat, string> = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** The report on a ranking in the form and language asked for; JSON holds both languages as they were written. */
export async function renderReport(
  source: ReportSource,
  { format, language }: { format: ReportFormat; language: Language },
): Promise<{ contentType: string; body: string }> {
  const contentType = contentTypes[format]
  if (format === 'json') return { contentType, body: renderJson(source) }
  const document = rankingReport(source, language)
  const body = format === 'html' ? await renderHtml(document) : renderMarkdown(document)
  return { contentType, body }
}
