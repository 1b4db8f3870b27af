import { assessorNames } from '../context.ts'
import { type Block, figures, lead, paragraph, table, words } from '../document.ts'
import type { Telling } from './telling.ts'

/** Who has scored how much; never what. */
export function coverage({ progress, t, date }: Telling): Block[] {
  const { coverage: asked } = progress
  if (!asked) return [paragraph(t('progress.coverage.none'))]
  const names = assessorNames(progress)
  const { round, openedAt, closedAt, assessors } = asked
  const scored = assessors.reduce((sum, one) => sum + one.scored, 0)
  const expected = assessors.reduce((sum, one) => sum + one.expected, 0)
  const standing = assessors.reduce((sum, one) => sum + one.standing, 0)
  return [
    lead(t('progress.coverage.total', { round, scored, expected, standing })),
    paragraph(
      closedAt
        ? t('progress.coverage.closed', { round, opened: date(openedAt), closed: date(closedAt) })
        : t('progress.coverage.open', { round, opened: date(openedAt) }),
    ),
    ...(assessors.length > 0
      ? [
          table(
            t('progress.coverage.table', { round }),
            [
              words(t('report.assessor')),
              figures(t('progress.coverage.scored')),
              ...(round > 1 ? [figures(t('progress.coverage.standing'))] : []),
              figures(t('progress.coverage.expected')),
              words(t('progress.coverage.handed-in')),
            ],
            assessors.map(({ assessor, handedInAt, ...one }) => [
              names.get(assessor) ?? assessor,
              String(one.scored),
              ...(round > 1 ? [String(one.standing)] : []),
              String(one.expected),
              handedInAt ? date(handedInAt) : t(closedAt ? 'report.none' : 'progress.coverage.not-yet'),
            ]),
          ),
        ]
      : []),
  ]
}
