import { type Block, lead, paragraph } from '../document.ts'
import type { Telling } from './telling.ts'

/** Where the project stands, and what comes next. */
export function stage({ progress, t, free }: Telling): Block[] {
  const { stage, paused, coverage, reported, pauses } = progress
  const reason = pauses.at(-1)?.reason ?? null
  return [
    lead(t(`progress.stage.${stage}`, { round: coverage?.round ?? 0 })),
    ...(paused
      ? [{ kind: 'callout' as const, title: t('progress.paused'), text: free(reason) }]
      : [paragraph(t(`progress.next.${stage}`))]),
    ...(reported?.note === undefined
      ? []
      : [{ kind: 'callout' as const, title: t('progress.note'), text: free(reported.note) }]),
  ]
}
