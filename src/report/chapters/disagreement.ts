import { scaleEnds } from '../../dossier/score.ts'
import type { Cell } from '../../mcda/cell.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, list, paragraph, table, words } from '../document.ts'

/** As many as a meeting can talk about. */
const WIDEST = 10

/** How was judged, what is missing, and where those who judged do not agree. */
export function disagreement(context: Context): Block[] {
  const { t } = context
  return [
    list([...rounds(context), ...coverage(context)]),
    ...(context.scored
      ? [...missing(context), ...spread(context)]
      : [paragraph(t('report.missing.everything'))]),
    ...ownRankings(context),
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

function coverage({ source, t }: Context): string[] {
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

/** Where the levels lie furthest apart, as a share of the scale. */
function spread(context: Context): Block[] {
  const { source, t, names, amount } = context
  const shareOf = (cell: Cell): number => {
    const criterion = context.criterion(cell.criterion)
    if (!criterion || cell.least === null || cell.most === null || cell.given < 2) return 0
    const { min, max } = scaleEnds(criterion)
    return max > min ? (cell.most - cell.least) / (max - min) : 0
  }
  const widest = source.outcome.cells
    .map(cell => ({ cell, share: shareOf(cell) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, WIDEST)
  const heard = source.outcome.cells.some(({ given }) => given > 1)
  if (widest.length === 0) return heard ? [paragraph(t('report.spread.none'))] : []
  return [
    heading(t('report.spread')),
    paragraph(t('report.spread.intro', { count: widest.length })),
    table(
      t('report.spread.table'),
      [
        words(t('report.model')),
        words(t('report.criterion')),
        words(t('report.function')),
        figures(t('report.lowest')),
        figures(t('report.highest')),
        figures(t('report.spread.given')),
      ],
      widest.map(({ cell: { model, criterion, fn, least, most, given } }) => [
        names.model(model),
        names.criterion(criterion),
        fn === null ? t('report.whole-model') : names.fn(fn),
        amount(least),
        amount(most),
        String(given),
      ]),
    ),
  ]
}

function ownRankings({ source, t, names, amount }: Context): Block[] {
  const { assessors, ranking } = source.outcome
  if (assessors.length === 0 || ranking.length === 0) return []
  return [
    heading(t('report.own')),
    paragraph(t('report.own.intro')),
    table(
      t('report.own.table'),
      [words(t('report.assessor')), words(t('report.own.order')), words(t('report.own.left-out'))],
      assessors.map(({ assessor, leftOut, ranking: places }) => [
        names.assessor(assessor),
        places.every(({ rank }) => rank !== null)
          ? places.map(({ model, rank }) => t('report.own.place', { rank: rank!, model })).join('; ')
          : t('report.own.unknown'),
        leftOut.criteria.length > 0
          ? t('report.own.left-out.some', {
              criteria: leftOut.criteria.join(', '),
              weight: amount(leftOut.weight),
            })
          : t('report.own.left-out.nothing'),
      ]),
    ),
  ]
}
