import { type Block, paragraph, table, words } from '../document.ts'
import type { Telling } from './telling.ts'

/** Which open national development can change the first place. */
export function risks({ progress: { risks: open }, t, date, development }: Telling): Block[] {
  if (!open) return [paragraph(t('progress.risks.no-ranking'))]
  if (open.length === 0) return [paragraph(t('progress.risks.none'))]
  const can = (changes: boolean | null) =>
    changes === null ? t('report.not-known') : t(changes ? 'report.yes' : 'report.no')
  return [
    paragraph(t('progress.risks.intro')),
    table(
      t('progress.risks.table'),
      [
        words(t('report.development')),
        words(t('report.outlook.timing')),
        words(t('progress.risks.alone')),
        words(t('progress.risks.together')),
      ],
      open.map(item => [
        development(item.development),
        t(`report.outlook.timing.${item.timing}`, {
          expected: item.expectedDate ? date(item.expectedDate) : t('report.not-known'),
        }),
        can(item.changesAlone),
        can(item.changesTogether),
      ]),
    ),
  ]
}
