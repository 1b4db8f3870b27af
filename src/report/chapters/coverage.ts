import type { Cell } from '../../mcda/cell.ts'
import type { Context } from '../context.ts'
import { type Block, heading, list, paragraph, table, words } from '../document.ts'

/** How was judged, and what is missing. */
export function coverage(context: Context): Block[] {
  const { t } = context
  return [
    list([...rounds(context), ...answered(context)]),
    ...(context.scored ? missing(context) : [paragraph(t('report.missing.everything'))]),
  ]
}

function rounds({ source, t, date }: Context): string[] {
  if (source.rounds.length === 0) return [t('report.rounds.none')]
  return source.rounds.map(({ number, openedAt, closedAt }) =>
    closedAt === null
      ? t('report.rounds.open', { number, opened: date(openedAt) })
      : t('report.rounds.closed', { number, opened: date(openedAt), closed: date(closedAt) }),
  )
}

function answered({ source, t }: Context): string[] {
  const { expected, given, cannotJudge, notApplicable, missing: absent } = source.outcome.coverage
  if (expected === 0) return [t('report.coverage.nothing-asked')]
  return [
    t('report.coverage.asked', { expected, given, assessors: source.problem.assessors.length }),
    t('report.coverage.rest', { cannotJudge, notApplicable, missing: absent }),
  ]
}

function missing({ source, t, names }: Context): Block[] {
  const groups = new Map<string, Cell[]>()
  for (const cell of source.outcome.cells.filter(({ state }) => state !== 'value')) {
    const key = `${cell.model} ${cell.criterion} ${cell.state}`
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  if (groups.size === 0) return [paragraph(t('report.missing.none'))]
  return [
    heading(t('report.missing.heading')),
    paragraph(t('report.missing.intro')),
    table(
      t('report.missing.table'),
      [
        words(t('report.model')),
        words(t('report.criterion')),
        words(t('report.function')),
        words(t('report.missing.why')),
      ],
      [...groups.values()].map(cells => {
        const [{ model, criterion, state }] = cells as [Cell, ...Cell[]]
        const functions = cells.flatMap(({ fn }) => fn ?? [])
        return [
          names.model(model),
          names.criterion(criterion),
          functions.length > 0 ? functions.join(', ') : t('report.whole-model'),
          t(`cell-state.${state}`),
        ]
      }),
    ),
  ]
}
