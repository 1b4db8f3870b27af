import type { Outcome } from '../../dossier/outcome.ts'
import { cellKey } from '../../mcda/cell.ts'
import { limitOf } from '../../mcda/requirement.ts'
import { contributionChart, intervalChart } from '../charts.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, list, paragraph, type Table, table, words } from '../document.ts'
import { levelText } from './requirement-text.ts'

type Ranked = Outcome['ranking'][number]

/** Whether a total may still lie elsewhere: something is missing, or a range was given. */
const isOpen = ({ low, high }: { low: number; high: number }): boolean => high - low > 1e-7

/** The ranking, what makes it up, and what stands in the way of a model. */
export function ranking(context: Context): Block[] {
  const { ranking: ranked } = context.source.outcome
  return [
    ...(ranked.length > 0 ? places(context) : [paragraph(context.t('report.ranking.nobody'))]),
    ...excluded(context),
    ...norms(context),
  ]
}

function places(context: Context): Block[] {
  const { source, t } = context
  const { ranking: ranked } = source.outcome
  return [
    ...(ranked.length === 1 ? [paragraph(t('report.ranking.single'))] : []),
    rankingTable(context),
    paragraph(t('report.ranking.reading')),
    ...closeCalls(context),
    ...charts(context),
  ]
}

function rankingTable({ source, t, names, amount }: Context): Table {
  const { ranking: ranked } = source.outcome
  const open = ranked.some(isOpen)
  const differenceWithNext = (i: number): string => {
    const [own, next] = [ranked[i]!, ranked[i + 1]]
    if (!next) return t('report.none')
    if (own.total === null || next.total === null) return t('report.unknown')
    return amount(own.total - next.total, 'difference')
  }
  return table(
    t('report.ranking.table'),
    [
      words(t('report.model')),
      figures(t('report.rank')),
      figures(t('report.total')),
      ...(open ? [figures(t('report.interval'))] : []),
      figures(t('report.ranking.difference')),
    ],
    ranked.map((model, i) => [
      names.model(model.model),
      model.rank === null
        ? t('report.range', { low: String(model.bestRank), high: String(model.worstRank) })
        : String(model.rank),
      model.total === null ? t('report.unknown') : amount(model.total, 'points'),
      ...(open
        ? [t('report.range', { low: amount(model.low, 'points'), high: amount(model.high, 'points') })]
        : []),
      differenceWithNext(i),
    ]),
  )
}

function closeCalls({ source, framework, t, names }: Context): Block[] {
  const { closeCalls: calls, ranking: ranked } = source.outcome
  if (calls.length > 0)
    return [
      list(
        calls.map(({ models: [a, b], difference, tie }) =>
          t(tie ? 'report.ranking.tie' : 'report.ranking.close-call', {
            a: names.model(a),
            b: names.model(b),
            difference,
            margin: framework.closeCallMargin,
          }),
        ),
      ),
    ]
  const comparable = ranked.filter(({ total }) => total !== null).length > 1
  return comparable
    ? [paragraph(t('report.ranking.no-close-call', { margin: framework.closeCallMargin }))]
    : []
}

function charts(context: Context): Block[] {
  const { ranking: ranked } = context.source.outcome
  const { t, scored } = context
  const blocks: Block[] = []
  if (!scored) return blocks
  if (ranked.some(({ contributions }) => contributions.some(({ points }) => (points ?? 0) > 0)))
    blocks.push({
      kind: 'chart',
      title: t('report.chart.contributions'),
      description: t('report.chart.contributions.description', {
        open: ranked.filter(({ total }) => total === null).length,
      }),
      spec: contributionChart(context),
      table: contributionTable(context, ranked),
    })
  if (ranked.some(isOpen))
    blocks.push({
      kind: 'chart',
      title: t('report.chart.intervals'),
      description: t('report.chart.intervals.description'),
      spec: intervalChart(context),
      table: intervalTable(context, ranked),
    })
  return blocks
}

function contributionTable({ source, t, names, amount }: Context, ranked: Ranked[]): Table {
  return table(
    t('report.chart.contributions.table'),
    [words(t('report.criterion')), ...ranked.map(({ model }) => figures(names.model(model)))],
    [
      ...source.problem.criteria.map(({ id }, j) => [
        names.criterion(id),
        ...ranked.map(({ contributions }) => amount(contributions[j]!.points, 'points')),
      ]),
      {
        cells: [
          t('report.total'),
          ...ranked.map(({ total }) => (total === null ? t('report.unknown') : amount(total, 'points'))),
        ],
        emphasis: 'total',
      },
    ],
  )
}

function intervalTable({ t, names, amount }: Context, ranked: Ranked[]): Table {
  return table(
    t('report.chart.intervals.table'),
    [
      words(t('report.model')),
      figures(t('report.lowest')),
      figures(t('report.total')),
      figures(t('report.highest')),
    ],
    ranked.map(({ model, low, total, high }) => [
      names.model(model),
      amount(low, 'points'),
      total === null ? t('report.unknown') : amount(total, 'points'),
      amount(high, 'points'),
    ]),
  )
}

function excluded(context: Context): Block[] {
  const { source, t, names } = context
  const { excluded: out } = source.outcome
  if (out.length === 0) return []
  return [
    heading(t('report.excluded')),
    paragraph(t('report.excluded.intro', { count: out.length })),
    table(
      t('report.excluded.table'),
      [
        words(t('report.model')),
        words(t('report.criterion')),
        words(t('report.function')),
        figures(t('report.level')),
        figures(t('report.requirement.limit')),
      ],
      out.flatMap(({ model, breaches }) =>
        breaches
          .filter(({ effect }) => effect === 'exclude')
          .map(({ criterion, fn, level, limit }) => [
            names.model(model),
            names.criterion(criterion),
            fn === null ? t('report.whole-model') : names.fn(fn),
            levelIn(context, criterion, level),
            levelIn(context, criterion, limit),
          ]),
      ),
    ),
  ]
}

function levelIn(context: Context, id: string, level: number): string {
  const criterion = context.criterion(id)
  return criterion ? levelText(context, criterion, level) : context.amount(level)
}

/** Every norm against every model, per function: a mean can hide a breach, so none is taken. */
function norms(context: Context): Block[] {
  const { source, t, names } = context
  const required = source.problem.criteria.filter(({ requirement }) => requirement)
  if (required.length === 0) return []
  if (!context.scored) return [heading(t('report.norms')), paragraph(t('report.norms.untested'))]
  const models = [...source.outcome.ranking, ...source.outcome.excluded].map(({ model }) => model)
  const cells = new Map(
    source.outcome.cells.map(cell => [cellKey(cell.model, cell.criterion, cell.fn), cell]),
  )
  return [
    heading(t('report.norms')),
    paragraph(t('report.norms.intro')),
    ...required.map(criterion => {
      const { id, direction, functions } = criterion
      const tested = (functions?.map(fn => fn.id) ?? [null]).filter(fn => limitOf(criterion, fn) !== null)
      return table(
        t('report.norms.table', { criterion: names.criterion(id) }),
        [
          words(t('report.function')),
          words(t('report.requirement.limit')),
          ...models.map(model => words(names.model(model))),
        ],
        tested.map(fn => {
          const limit = limitOf(criterion, fn)!
          return [
            fn === null ? t('report.whole-model') : names.fn(fn),
            t(`report.requirement.limit.${direction}`, { limit: levelIn(context, id, limit) }),
            ...models.map(model => {
              const { level, state } = cells.get(cellKey(model, id, fn))!
              if (level === null) return t(`cell-state.${state}`)
              const meets = direction === 'max' ? level >= limit : level <= limit
              return t(meets ? 'report.norms.met' : 'report.norms.breached', {
                level: levelIn(context, id, level),
              })
            }),
          ]
        }),
      )
    }),
  ]
}
