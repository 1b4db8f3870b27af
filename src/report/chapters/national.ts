import type { Outcome } from '../../dossier/outcome.ts'
import { verdictSentence } from '../../i18n/verdict-sentence.ts'
import type { Context } from '../context.ts'
import {
  type Block,
  figures,
  heading,
  list,
  paragraph,
  type Row,
  type Table,
  table,
  words,
} from '../document.ts'
import { placesText } from './places.ts'

type Flagged = Outcome['national']['criteria'][number]

/** What is still open nationally, and what it could do to the ranking. */
export function national(context: Context): Block[] {
  const { source, t, amount } = context
  const { flaggedShare, criteria, without } = source.outcome.national
  if (criteria.length === 0) return [paragraph(t('report.national.none-flagged'))]
  const share = paragraph(t('report.national.share', { share: amount(flaggedShare), count: criteria.length }))
  if (source.outcome.ranking.length === 0) return [share]
  const withoutKnown = without?.ranking.some(({ total }) => total !== null)
  const extremesKnown = criteria.some(({ perModel }) =>
    perModel.some(({ rankAtBest, rankAtWorst }) => rankAtBest !== null || rankAtWorst !== null),
  )
  return [
    share,
    ...sentences(context),
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

/** What the verdict on one page leaves to this chapter: any level on these criteria, whoever decides it. */
const told = new Set(['flagged-can-change', 'flagged-cannot-change', 'flagged-together'])

function sentences({ source, language, names }: Context): Block[] {
  const found = source.outcome.verdict.filter(({ code }) => told.has(code))
  if (found.length === 0) return []
  return [list(found.map(({ code, params }) => verdictSentence(language, { code, params }, names)))]
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
