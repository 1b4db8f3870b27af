import type { Progress } from '../dossier/progress.ts'
import type { Language } from '../dossier/text.ts'
import type { Block, Document, Section } from './document.ts'
import { changes } from './progress/changes.ts'
import { coverage } from './progress/coverage.ts'
import { national } from './progress/national.ts'
import { planning } from './progress/planning.ts'
import { provenance } from './progress/provenance.ts'
import { risks } from './progress/risks.ts'
import { stage } from './progress/stage.ts'
import { type Telling, tellingOf } from './progress/telling.ts'

const chapters = {
  stage,
  changes,
  national,
  coverage,
  planning,
  risks,
  provenance,
} satisfies Record<string, (telling: Telling) => Block[]>

/** The progress report (voortgangsrapportage): also before anything is sealed, when there is no ranking. */
export function progressReport(progress: Progress, language: Language): Document {
  const telling = tellingOf(progress, language)
  const { t, text, date } = telling
  const { project, basis, since } = progress
  const name = text(project.name)
  return {
    language,
    title: name,
    subtitle: t('progress.subtitle', { at: date(basis.at), since: since ? date(since.at) : '' }),
    notice: project.example ? text(project.example) : null,
    provenance: {
      project: basis.project,
      projectName: name,
      seq: basis.seq,
      hash: basis.hash,
      frameworkHash: basis.frameworkHash,
      method: null,
    },
    sections: Object.entries(chapters).map(
      ([id, blocks]): Section => ({
        id,
        heading: t(id === 'provenance' ? 'report.chapter.provenance' : (`progress.chapter.${id}` as never)),
        blocks: blocks(telling),
      }),
    ),
  }
}
