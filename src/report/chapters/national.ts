import type { Outcome } from '../../dossier/outcome.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, paragraph, type Row, type Table, table, words } from '../document.ts'
import { placesText } from './places.ts'

type Flagged = Outcome['national']['criteria'][number]

/** What is still open nationally, and what it could do to the ranking. */
export function national(context: Context): Block[] {
  const { source, t } = context
  return [
    ...(source.outcome.national.criteria.length > 0
      ? flagged(context)
      : [paragraph(t('report.national.none-flagged'))]),
    ...developments(context),
    ...signals(context),
    ...toConfirm(context),
  ]
}

function flagged(context: Context): Block[] {
  const { source, t, amount } = context
  const { flaggedShare, criteria, without } = source.outcome.national
  const share = paragraph(t('report.national.share', { share: amount(flaggedShare), count: criteria.length }))
  if (source.outcome.ranking.length === 0) return [share]
  const withoutKnown = without?.ranking.some(({ total }) => total !== null)
  const extremesKnown = criteria.some(({ perModel }) =>
    perModel.some(({ rankAtBest, rankAtWorst }) => rankAtBest !== null || rankAtWorst !== null),
  )
  return [
    share,
    ...(without === null ? [paragraph(t('report.national.all-flagged'))] : []),
    ...(without && withoutKnown
      ? [
          paragraph(t('report.national.without', { remaining: amount(without.remainingWeight) })),
          withoutTable(context, without.ranking),
        ]
      : []),
    ...(extremesKnown
      ? [heading(t('report.national.each')), paragraph(t('report.national.each.intro')), extremes(context)]
      : [paragraph(t('report.national.unknown'))]),
  ]
}

function withoutTable(
  context: Context,
  places: NonNullable<Outcome['national']['without']>['ranking'],
): Table {
  const { source, t, names, amount } = context
  return table(
    t('report.national.without.table'),
    [
      words(t('report.model')),
      figures(t('report.national.rank-now')),
      figures(t('report.national.rank-without')),
      figures(t('report.national.total-now')),
      figures(t('report.national.total-without')),
    ],
    source.outcome.ranking.map(({ model, rank, total }) => {
      const then = placesText(context, places, model)
      return [
        names.model(model),
        rank === null ? t('report.unknown') : String(rank),
        then.rank,
        total === null ? t('report.unknown') : amount(total, 'points'),
        then.total,
      ]
    }),
  )
}

/**
 * Ranks when one criterion moves. When it moves for all models at once, best end or worst makes no
 * difference to the order: they are equal on it.
 */
function extremes(context: Context): Table {
  const { source, t, names, amount } = context
  const { ranking } = source.outcome
  const rankOf = (rank: number | null | undefined) => (rank == null ? t('report.unknown') : String(rank))
  const rowsOf = ({ criterion, weight, canChangeFirst, atBest, perModel }: Flagged): (Row | string[])[] => {
    const answer = canChangeFirst === null ? 'unknown' : canChangeFirst ? 'yes' : 'no'
    const about = t('report.national.extremes.criterion', {
      criterion: names.criterion(criterion),
      weight: amount(weight),
      answer: t(`report.national.can-change.${answer}`),
    })
    return [
      { cells: [about], emphasis: 'group' },
      ...ranking.map(({ model, rank }) => {
        const own = perModel.find(place => place.model === model)
        return [
          names.model(model),
          rankOf(rank),
          rankOf(own?.rankAtBest),
          rankOf(own?.rankAtWorst),
          placesText(context, atBest, model).rank,
        ]
      }),
    ]
  }
  return table(
    t('report.national.extremes'),
    [
      words(t('report.model')),
      figures(t('report.national.rank-now')),
      figures(t('report.national.own-best')),
      figures(t('report.national.own-worst')),
      figures(t('report.national.all-equal')),
    ],
    source.outcome.national.criteria.flatMap(rowsOf),
  )
}

function developments({ source, framework, t, names, date, free }: Context): Block[] {
  if (source.developments.length === 0) return [paragraph(t('report.developments.none'))]
  const touched = (id: string) =>
    framework.criteria.filter(({ developments }) => developments.includes(id)).map(criterion => criterion.id)
  const moves = source.developments.flatMap(({ development, history }) =>
    history
      .slice(1)
      .map(({ status, at, note }) => [
        names.development(development.id),
        date(at),
        t(`development-status.${status}`),
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
