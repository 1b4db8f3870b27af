import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { App } from '../app/app.ts'
import { packageOf } from '../app/package.ts'
import { progressSource } from '../app/progress-source.ts'
import { scoreRecords } from '../app/score-records.ts'
import type { Language } from '../dossier/text.ts'
import { extensionOf, reportFormats } from '../report/render.ts'
import { type RenderOrder, render } from '../report/rendering.ts'
import type { ReportSource } from '../report/source.ts'

/** On whose account the package is made: nobody's, so nothing that is blind is in it. */
const NOBODY = 'demo'
const beside = ['html', 'odt', 'docx'] as const

/** Writes every report of a project beside each other, `path` being how their names begin; answers with the names. */
export async function writeReports(
  app: App,
  {
    project,
    source,
    language,
    path,
  }: { project: string; source: ReportSource; language: Language; path: string },
): Promise<string[]> {
  const records = await scoreRecords(app, project)
  const progress = await progressSource(app, project)
  const orders: [name: string, order: RenderOrder][] = [
    ...reportFormats.map((format): [string, RenderOrder] => [
      `${path}.${extensionOf(format)}`,
      { kind: 'ranking', format, language, source, records },
    ]),
    ...beside.flatMap((format): [string, RenderOrder][] => [
      [`${path}-verdict.${format}`, { kind: 'verdict', format, language, source }],
      [`${path}-progress.${format}`, { kind: 'progress', format, language, progress }],
    ]),
    [`${path}.zip`, await packageOf(app, project, NOBODY)],
  ]
  mkdirSync(dirname(path), { recursive: true })
  for (const [name, order] of orders) writeFileSync(name, await render(order))
  return orders.map(([name]) => name)
}
