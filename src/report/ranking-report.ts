import type { Language } from '../dossier/text.ts'
import type { Audience } from './audience.ts'
import { agreement } from './chapters/agreement.ts'
import { calculation } from './chapters/calculation.ts'
import { coverage } from './chapters/coverage.ts'
import { crossChecks } from './chapters/cross-checks.ts'
import { decisions } from './chapters/decisions.ts'
import { discussion } from './chapters/discussion.ts'
import { framework } from './chapters/framework.ts'
import { models } from './chapters/models.ts'
import { national } from './chapters/national.ts'
import type { ChapterId } from './chapters/order.ts'
import { outlook } from './chapters/outlook.ts'
import { provenance } from './chapters/provenance.ts'
import { ranking } from './chapters/ranking.ts'
import { reliance } from './chapters/reliance.ts'
import { robustness } from './chapters/robustness.ts'
import { otherStatements, verdict } from './chapters/verdict.ts'
import { weighting } from './chapters/weighting.ts'
import { type Context, contextOf } from './context.ts'
import type { Block, Document, Section } from './document.ts'
import type { ReportSource } from './source.ts'

const chapters: Record<ChapterId, (context: Context) => Block[]> = {
  verdict,
  reliance,
  framework,
  weighting,
  models,
  ranking,
  robustness,
  national,
  outlook,
  coverage,
  agreement,
  statements: otherStatements,
  discussion,
  'cross-checks': crossChecks,
  calculation,
  decisions,
  provenance,
}

/** The report on a ranking, as deep as its readers go: pure, so the same dossier entry tells the same story. */
export function rankingReport(
  source: ReportSource,
  language: Language,
  audience: Audience = 'advisers',
): Document {
  const context = contextOf(source, language, audience)
  return {
    ...frameOf(context),
    subtitle: [
      context.t('report.subtitle', { framework: context.text(context.framework.title) }),
      context.t(`report.audience.for.${audience}`),
    ].join(' · '),
    sections: sectionsOf(context),
  }
}

/** The chapters of a context: of a report, or of a page on the same ranking. */
export const sectionsOf = (context: Context): Section[] =>
  context.chapters.map(id => ({
    id,
    heading: context.t(`report.chapter.${id}`),
    blocks: chapters[id](context),
  }))

/** What every report on a ranking says of itself: whose it is, and on which entry it rests. */
export function frameOf({ source, language, text }: Context) {
  const { project, seq, hash, frameworkHash, method } = source.outcome.basis
  const name = text(source.project.name)
  return {
    language,
    title: name,
    notice: source.project.example ? text(source.project.example) : null,
    provenance: { project, projectName: name, seq, hash, frameworkHash, method },
  }
}
