import type { Context } from '../context.ts'
import { type Block, paragraph } from '../document.ts'

/** Where every number comes from, and how to compute it again. */
export function provenance({ source, t, text }: Context): Block[] {
  const { project, seq, hash, frameworkVersion, frameworkHash, method } = source.outcome.basis
  return [
    {
      kind: 'facts',
      facts: [
        { term: t('report.project'), value: text(source.project.name) },
        { term: t('report.project-id'), value: project, code: true },
        { term: t('report.provenance.entry'), value: t('report.entry', { seq }) },
        { term: t('report.hash'), value: hash, code: true },
        { term: t('report.framework.version'), value: String(frameworkVersion) },
        { term: t('report.framework.hash'), value: frameworkHash, code: true },
        { term: t('report.provenance.method'), value: method, code: true },
      ],
    },
    paragraph(t('report.provenance.meaning')),
    paragraph(t('report.provenance.reproduce')),
    {
      kind: 'facts',
      facts: [{ term: t('report.provenance.command'), value: 'weegkader reproduce report.json', code: true }],
    },
  ]
}
