import type { Context } from '../context.ts'
import { type Block, heading, paragraph } from '../document.ts'

/** What was done with it: the decisions on record, each with the entry it rests on. */
export function decisions({ source, t, names, date, free }: Context): Block[] {
  if (source.decisions.length === 0) return [paragraph(t('report.decisions.none'))]
  return source.decisions.flatMap(({ kind, model, decidedBy, text, at, restsOn }): Block[] => [
    heading(t('report.decisions.one', { kind: t(`decision-kind.${kind}`), date: date(at) })),
    {
      kind: 'facts',
      facts: [
        { term: t('report.decisions.by'), value: free(decidedBy) },
        ...(model === null ? [] : [{ term: t('report.model'), value: names.model(model) }]),
        { term: t('report.decisions.text'), value: free(text) },
        { term: t('report.decisions.rests-on'), value: t('report.entry', { seq: restsOn.seq }) },
        { term: t('report.hash'), value: restsOn.hash, code: true },
      ],
    },
  ])
}
