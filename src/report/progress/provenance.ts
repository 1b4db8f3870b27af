import { type Block, paragraph } from '../document.ts'
import type { Telling } from './telling.ts'

/** Where the report comes from, and how to get it again. */
export function provenance({ progress, t, text }: Telling): Block[] {
  const { project, seq, hash, frameworkHash } = progress.basis
  return [
    {
      kind: 'facts',
      facts: [
        { term: t('report.project'), value: text(progress.project.name) },
        { term: t('report.project-id'), value: project, code: true },
        { term: t('report.provenance.entry'), value: t('report.entry', { seq }) },
        { term: t('report.hash'), value: hash, code: true },
        ...(frameworkHash ? [{ term: t('report.framework.hash'), value: frameworkHash, code: true }] : []),
      ],
    },
    paragraph(t('progress.provenance', { project, seq })),
  ]
}
