import type { ToldProgress } from '../../dossier/progress.ts'
import { type Block, lead, paragraph, table, words } from '../document.ts'
import type { Telling } from './telling.ts'

/** The forecast against the deadline, and why it takes longer. */
export function planning(telling: Telling): Block[] {
  const { progress, t, date, free } = telling
  const { decideBy, reported, daysLate, overdue, deadlines, pauses, earlier } = progress
  const forecast = reported?.forecast ?? null
  const days = daysLate ?? 0
  const state = !forecast ? 'none' : daysLate === null ? 'no-deadline' : days > 0 ? 'late' : 'on-time'
  return [
    lead(
      t(`progress.forecast.${state}`, {
        forecast: forecast ? date(forecast) : '',
        deadline: decideBy ? date(decideBy) : '',
        days: Math.abs(days),
      }),
    ),
    ...(overdue ? [paragraph(t('progress.overdue', { deadline: date(decideBy!) }))] : []),
    ...(reported?.delay === undefined
      ? []
      : [{ kind: 'callout' as const, title: t('progress.delay'), text: free(reported.delay) }]),
    ...(deadlines.length > 1 || deadlines.some(({ reason }) => reason !== undefined)
      ? [
          table(
            t('progress.deadlines'),
            [words(t('report.date')), words(t('progress.deadline')), words(t('progress.pauses.reason'))],
            deadlines.map(({ at, decideBy: until, reason }) => [
              date(at),
              until ? date(until) : t('report.none'),
              reason === undefined ? t('report.none') : free(reason),
            ]),
          ),
        ]
      : []),
    ...(pauses.length > 0
      ? [
          table(
            t('progress.pauses'),
            [
              words(t('progress.pauses.from')),
              words(t('progress.pauses.reason')),
              words(t('progress.pauses.until')),
              words(t('progress.pauses.resumption')),
            ],
            pauses.map(({ at, reason, resumedAt, resumption }) => [
              date(at),
              free(reason),
              resumedAt ? date(resumedAt) : t('progress.pauses.still'),
              resumption === undefined ? t('report.none') : free(resumption),
            ]),
          ),
        ]
      : []),
    ...(earlier.length > 0 ? [earlierReports(telling)] : []),
  ]
}

const earlierReports = ({ progress: { earlier }, t, date, free }: Telling): Block =>
  table(
    t('progress.earlier'),
    [words(t('report.date')), words(t('progress.forecast')), words(t('progress.delay'))],
    earlier.map(({ at, forecast, delay }: ToldProgress) => [
      date(at),
      forecast ? date(forecast) : t('report.not-known'),
      delay === undefined ? t('report.none') : free(delay),
    ]),
  )
