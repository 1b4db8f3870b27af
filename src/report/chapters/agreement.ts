import type { Agreement } from '../../dossier/agreement.ts'
import { cellKey } from '../../mcda/cell.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, list, paragraph, table, words } from '../document.ts'

/** As many as a meeting can talk about. */
const AGENDA = 10
/** Three decimals would show less as nothing. */
const SMALLEST_CHANCE = 0.001

/** Where those who judged agree and where they do not: per person, per organisation and per cell. */
export function agreement(context: Context): Block[] {
  const { source, t } = context
  if (source.outcome.assessors.length === 0) return [paragraph(t('report.agreement.nobody'))]
  if (source.outcome.ranking.length === 0) return [paragraph(t('report.ranking.nobody'))]
  const isSingle = source.outcome.ranking.length === 1
  return [
    isSingle
      ? paragraph(t('report.ranking.single'))
      : list([...concordance(context), ...dependence(context), ...compromise(context)]),
    ...own(context),
    ...organisations(context),
    ...regrets(context),
    ...agenda(context),
    ...changes(context),
  ]
}

type Standing = Pick<Agreement['assessors'][number], 'leftOut' | 'ranking'>

function concordance({ source, t }: Context): string[] {
  const { agreement, assessors } = source.agreement.vote
  if (!agreement) return []
  const { W, reading, permutation } = agreement
  const said = {
    W,
    p: Math.max(permutation.p, SMALLEST_CHANCE),
    small: permutation.p < SMALLEST_CHANCE ? 'yes' : 'no',
    reading: t(`report.agreement.reading.${reading}`),
    count: assessors.length,
  }
  return [
    t('report.agreement.concordance', said),
    ...(permutation.kind === 'monte-carlo' ? [t('report.agreement.sampled', { ...permutation })] : []),
  ]
}

/** Whether the first place hangs on one person. */
function dependence({ source, t, names }: Context): string[] {
  const { leaveOneOut } = source.agreement
  if (leaveOneOut.length === 0) return [t('report.agreement.leave-out.one')]
  const turning = leaveOneOut.filter(({ changesFirst }) => changesFirst)
  const open = leaveOneOut.filter(({ changesFirst }) => changesFirst === null)
  if (open.length === leaveOneOut.length) return [t('report.agreement.leave-out.unknown')]
  if (turning.length + open.length === 0) return [t('report.agreement.leave-out.same')]
  return [
    ...turning.map(({ without, first }) =>
      t('report.agreement.leave-out.other', {
        assessor: names.assessor(without),
        models: first!.map(names.model).join(', '),
      }),
    ),
    ...(open.length > 0
      ? [
          t('report.agreement.leave-out.open', {
            assessors: open.map(({ without }) => names.assessor(without)).join('; '),
          }),
        ]
      : []),
  ]
}

function compromise({ source, t, names }: Context): string[] {
  const { compromise: models, regrets: rows, largest, open } = source.agreement.regret
  if (rows.length < 2) return []
  const regret = largest.find(({ model }) => model === models[0])!.regret
  return [
    t('report.agreement.compromise', { models: models.map(names.model).join(', '), regret }),
    ...(open.length > 0
      ? [t('report.agreement.open', { assessors: open.map(names.assessor).join('; ') })]
      : []),
  ]
}

function own(context: Context): Block[] {
  const { source, t, names } = context
  const weighed = new Set(source.problem.profiles?.map(({ assessor }) => assessor))
  return [
    heading(t('report.own')),
    paragraph(t('report.own.intro', { weighed: weighed.size })),
    table(
      t('report.own.table'),
      [
        words(t('report.assessor')),
        words(t('report.own.order')),
        words(t('report.own.weights')),
        words(t('report.own.left-out')),
      ],
      source.agreement.assessors.map(standing => [
        names.assessor(standing.assessor),
        orderText(context, standing),
        t(`report.own.weights.${weighed.has(standing.assessor) ? 'own' : 'adopted'}`),
        leftOutText(context, standing),
      ]),
    ),
  ]
}

function organisations(context: Context): Block[] {
  const { source, t } = context
  const { organisations: rankings } = source.agreement
  if (rankings.length < 2) return []
  return [
    heading(t('report.organisations')),
    paragraph(
      t('report.organisations.intro', {
        weighed: rankings.filter(({ weighedBy }) => weighedBy.length > 0).length,
        silent: (source.problem.organisations?.length ?? 0) - rankings.length,
      }),
    ),
    table(
      t('report.organisations.table'),
      [
        words(t('report.organisation')),
        figures(t('report.organisations.judges')),
        words(t('report.own.order')),
        words(t('report.own.left-out')),
      ],
      rankings.map(standing => [
        context.names.organisation(standing.organisation),
        String(standing.assessors.length),
        orderText(context, standing),
        leftOutText(context, standing),
      ]),
    ),
  ]
}

/** The models in order; and those of the group's ranking that are not in it. */
function orderText({ source, t }: Context, { leftOut, ranking }: Standing): string {
  if (ranking.length === 0) return t('report.own.all-excluded')
  if (leftOut.criteria.length === source.problem.criteria.length) return t('report.own.silent')
  const order = ranking.every(({ rank }) => rank !== null)
    ? ranking.map(({ model, rank }) => t('report.own.place', { rank: rank!, model })).join('; ')
    : t('report.own.unknown')
  const out = source.outcome.ranking.filter(({ model }) => !ranking.some(own => own.model === model))
  const models = out.map(({ model }) => model).join(', ')
  return [order, ...(out.length > 0 ? [t('report.own.excluded', { models })] : [])].join('\n')
}

function leftOutText({ t, amount }: Context, { leftOut, ranking }: Standing): string {
  if (ranking.length === 0) return t('report.none')
  if (leftOut.criteria.length === 0) return t('report.own.left-out.nothing')
  return t('report.own.left-out.some', {
    criteria: leftOut.criteria.join(', '),
    weight: amount(leftOut.weight),
  })
}

/** What each assessor would give up with each model, and how the order is by counting places. */
function regrets({ source, t, names, amount }: Context): Block[] {
  const { models, regrets: rows, largest } = source.agreement.regret
  const { borda, copeland, models: voted } = source.agreement.vote
  if (rows.length === 0 || models.length < 2) return []
  const place = (ranks: number[] | undefined, model: string) => String(ranks?.[voted.indexOf(model)] ?? '')
  return [
    heading(t('report.regret')),
    paragraph(t('report.regret.intro')),
    table(
      t('report.regret.table'),
      [words(t('report.assessor')), ...models.map(model => figures(names.model(model)))],
      [
        ...rows.map(({ assessor, regrets: own }) => [
          names.assessor(assessor),
          ...own.map(regret => amount(regret, 'points')),
        ]),
        {
          cells: [t('report.regret.largest'), ...largest.map(({ regret }) => amount(regret, 'points'))],
          emphasis: 'total' as const,
        },
        [t('report.regret.borda'), ...models.map(model => place(borda?.ranks, model))],
        [t('report.regret.copeland'), ...models.map(model => place(copeland?.ranks, model))],
      ],
    ),
  ]
}

/** What a meeting should talk about first: what can change the outcome, then what moves it most. */
function agenda({ source, t, names, amount }: Context): Block[] {
  if (source.outcome.assessors.length < 2) return []
  const items = source.agenda.items.slice(0, AGENDA)
  if (items.length === 0) return [paragraph(t('report.spread.none'))]
  const isOpen = source.agenda.items.some(({ canChangeFirst }) => canChangeFirst === null)
  const deciding = source.agenda.items.filter(({ canChangeFirst }) => canChangeFirst).length
  const cells = new Map(
    source.agreement.consensus.map(cell => [cellKey(cell.model, cell.criterion, cell.fn), cell]),
  )
  const levelsOf = (...cell: Parameters<typeof cellKey>) => cells.get(cellKey(...cell))?.levels ?? []
  return [
    heading(t('report.agenda')),
    paragraph(
      isOpen && deciding === 0
        ? t('report.agenda.intro.open', { count: items.length })
        : t('report.agenda.intro', { count: items.length, deciding }),
    ),
    table(
      t('report.agenda.table'),
      [
        words(t('report.agenda.cell')),
        words(t('report.agenda.levels')),
        figures(t('report.agenda.consensus')),
        figures(t('report.agenda.leverage')),
        words(t('report.agenda.can-change')),
      ],
      items.map(({ model, criterion, fn, consensus, twoCamps, leverage, canChangeFirst }) => [
        names.cell({ model, criterion, fn }),
        [
          levelsOf(model, criterion, fn)
            .map(({ level, count }) => t('report.agenda.level', { level: amount(level), count }))
            .join(', '),
          ...(twoCamps ? [t('report.agenda.two-camps', { ...twoCamps })] : []),
        ].join('\n'),
        consensus === null ? '' : amount(consensus),
        leverage === null ? t('report.unknown') : amount(leverage, 'exactPoints'),
        canChangeFirst === null ? t('report.unknown') : t(canChangeFirst ? 'report.yes' : 'report.no'),
      ]),
    ),
  ]
}

function changes({ source, t, names, amount }: Context): Block[] {
  const { changes: changed } = source.agenda
  if (!changed) return []
  const { from, to, criteria } = changed
  return [
    heading(t('report.changes')),
    table(
      t('report.changes.table', { from, to }),
      [
        words(t('report.criterion')),
        figures(t('report.changes.moves')),
        figures(t('report.changes.mean')),
        figures(t('report.changes.narrower')),
        figures(t('report.changes.wider')),
      ],
      criteria.map(({ criterion, moves, meanMove, narrower, wider }) => [
        names.criterion(criterion),
        String(moves),
        meanMove === null ? '' : amount(meanMove),
        String(narrower),
        String(wider),
      ]),
    ),
  ]
}
