import type { Context } from '../context.ts'
import { type Block, figures, heading, paragraph, table, words } from '../document.ts'
import { statementNames } from '../statement-text.ts'

/** Where every national development stands, what was heard of it, and which scores are older than its last change. */
export const developments = (context: Context): Block[] => [
  ...register(context),
  ...signals(context),
  ...toConfirm(context),
]

function register(context: Context): Block[] {
  const { source, framework, t, names, date, free } = context
  const { outcome: outcomeName } = statementNames(context)
  if (source.developments.length === 0) return [paragraph(t('report.developments.none'))]
  const touched = (id: string) =>
    framework.criteria.filter(({ developments }) => developments.includes(id)).map(criterion => criterion.id)
  const moves = source.developments.flatMap(({ development, history }) =>
    history
      .slice(1)
      .map(({ status, outcome, at, note }) => [
        names.development(development.id),
        date(at),
        outcome
          ? t('report.developments.came-true', { outcome: outcomeName(development.id, outcome) })
          : t(`development-status.${status}`),
        free(note),
      ]),
  )
  return [
    heading(t('report.developments')),
    table(
      t('report.developments.table'),
      [
        words(t('report.development')),
        words(t('report.developments.refers-to')),
        words(t('report.developments.status')),
        words(t('report.developments.expected')),
        words(t('report.developments.touches')),
      ],
      source.developments.map(({ development, status, expectedDate }) => [
        names.development(development.id),
        development.refersTo.join(', ') || t('report.none'),
        t(`development-status.${status}`),
        expectedDate ? date(expectedDate) : t('report.not-known'),
        touched(development.id).join(', ') || t('report.no-criterion'),
      ]),
    ),
    ...(moves.length > 0
      ? [
          table(
            t('report.developments.history'),
            [
              words(t('report.development')),
              words(t('report.date')),
              words(t('report.developments.status')),
              words(t('report.note')),
            ],
            moves,
          ),
        ]
      : []),
  ]
}

function signals({ source, t, names, date, free }: Context): Block[] {
  if (source.signals.length === 0) return []
  return [
    table(
      t('report.signals'),
      [
        words(t('report.date')),
        words(t('report.development')),
        words(t('report.signals.from')),
        words(t('report.signals.text')),
      ],
      source.signals.map(({ at, development, source: from, text: what }) => [
        date(at),
        names.development(development),
        free(from),
        free(what),
      ]),
    ),
  ]
}

function toConfirm({ source, t, names }: Context): Block[] {
  const { toConfirm: waiting } = source.outcome
  if (waiting.length === 0) return []
  return [
    heading(t('report.to-confirm')),
    paragraph(t('report.to-confirm.intro')),
    table(
      t('report.to-confirm.table'),
      [
        words(t('report.criterion')),
        words(t('report.development')),
        figures(t('report.to-confirm.entry')),
        figures(t('report.to-confirm.scores')),
      ],
      waiting.map(({ criterion, development, movedAtSeq, scores }) => [
        names.criterion(criterion),
        names.development(development),
        String(movedAtSeq),
        String(scores),
      ]),
    ),
  ]
}
