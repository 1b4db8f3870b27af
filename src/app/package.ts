import { activeModels, sealed } from '../dossier/state.ts'
import type { PackageOrder } from '../report/source.ts'
import type { App } from './app.ts'
import { exportDossier } from './export.ts'
import { scoreRecords } from './score-records.ts'

/** The dossier as `reader` may have it, and what follows from it, all at one entry. */
export async function packageOf(app: App, project: string, reader: string): Promise<PackageOrder> {
  const dossier = await exportDossier(app, project, reader)
  const { seq } = dossier
  const { name, framework, ranked } = await app.dossiers.read(
    project,
    state => ({
      name: state.name,
      framework: sealed(state)?.framework ?? null,
      ranked: sealed(state) !== null && activeModels(state).length > 0,
    }),
    seq,
  )
  return {
    kind: 'package',
    name,
    dossier,
    framework,
    source: ranked ? await app.results.reportSource(project, seq) : null,
    records: ranked ? await scoreRecords(app, project, seq) : [],
  }
}
