import type { Language } from '../dossier/text.ts'
import { agreement } from './chapters/agreement.ts'
import { calculation } from './chapters/calculation.ts'
import { coverage } from './chapters/coverage.ts'
import { crossChecks } from './chapters/cross-checks.ts'
import { decisions } from './chapters/decisions.ts'
import { framework } from './chapters/framework.ts'
import { models } from './chapters/models.ts'
import { national } from './chapters/national.ts'
import { provenance } from './chapters/provenance.ts'
import { question } from './chapters/question.ts'
import { ranking } from './chapters/ranking.ts'
import { reliance } from './chapters/reliance.ts'
import { weighting } from './chapters/weighting.ts'
import { contextOf } from './context.ts'
import type { Document } from './document.ts'
import type { ReportSource } from './source.ts'

/** The order in which a board reads: what was asked and found first, how it was computed last. */
const chapters = {
  question,
  reliance,
  framework,
  weighting,
  models,
  ranking,
  national,
  coverage,
  agreement,
  'cross-checks': crossChecks,
  calculation,
  decisions,
  provenance,
} as const

/** The report on a ranking: pure, so the same dossier entry tells the same story. */
export function rankingReport(source: ReportSource, language: Language): Document {
  const context = contextOf(source, language)
  const { basis } = source.outcome
  return {
    language,
    title: context.text(source.project.name),
    subtitle: context.t('report.subtitle', { framework: context.text(context.framework.title) }),
    notice: source.project.example ? context.text(source.project.example) : null,
    provenance: {
      project: basis.project,
      projectName: context.text(source.project.name),
      seq: basis.seq,
      hash: basis.hash,
      frameworkHash: basis.frameworkHash,
      method: basis.method,
    },
    sections: Object.entries(chapters).map(([id, chapter]) => ({
      id,
      heading: context.t(`report.chapter.${id as keyof typeof chapters}`),
      blocks: chapter(context),
    })),
  }
}
