import type { Criterion, Framework, ScaleValue } from '../../dossier/framework.ts'
import { curveOf } from '../../dossier/scale.ts'
import { weightsOf } from '../../dossier/tree.ts'
import { levelEnds, valueAt } from '../../mcda/value.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, paragraph, type Row, type Table, table, words } from '../document.ts'
import { placesText } from './places.ts'
import { limitsText } from './requirement-text.ts'

/** The rules, as they were sealed before the first score. */
export function framework(context: Context): Block[] {
  const { source, t } = context
  return [
    ...adoption(context),
    paragraph(t(`report.framework.aggregation.${context.framework.aggregation}`)),
    paragraph(t('report.framework.margin', { margin: context.framework.closeCallMargin })),
    weights(context),
    meanings(context),
    requirements(context),
    ...(source.framework.versions.length > 1 ? amendments(context) : []),
  ]
}

function adoption({ source, t, date, free }: Context): Block[] {
  const first = source.framework.versions[0]!
  const current = source.framework.versions.at(-1)!
  return [
    {
      kind: 'facts',
      facts: [
        { term: t('report.framework.version'), value: String(current.number) },
        { term: t('report.framework.adopted-by'), value: free(first.decidedBy) },
        { term: t('report.framework.adopted-on'), value: date(first.at) },
        ...(current === first ? [] : [{ term: t('report.framework.amended-on'), value: date(current.at) }]),
        { term: t('report.framework.hash'), value: current.hash, code: true },
      ],
    },
  ]
}

/** The criteria in their tree, with what each weighs in the whole. */
function weights(context: Context): Table {
  const { framework, t, names, amount } = context
  const { global } = weightsOf(framework)
  const siblings = framework.weighting === 'siblings'
  const rowOf = (criterion: Criterion): string[] => [
    names.criterion(criterion.id),
    ...(siblings ? [amount(criterion.weight)] : []),
    amount(global.get(criterion.id)!),
    t(`report.criterion.per.${criterion.per}`),
    t(`report.criterion.input.${criterion.input}`),
    nationalText(context, criterion),
  ]
  const groupRow = (group: string, criteria: Criterion[]): Row => {
    const own = framework.groups.find(({ id }) => id === group)?.weight
    const sum = criteria.reduce((total, { id }) => total + global.get(id)!, 0)
    const inGroup = siblings ? [own === undefined ? '' : amount(own)] : []
    return { cells: [groupPath(context, group), ...inGroup, amount(sum), '', '', ''], emphasis: 'group' }
  }
  const rows = treeOf(framework).flatMap(({ group, criteria }): (Row | string[])[] => [
    ...(group === null ? [] : [groupRow(group, criteria)]),
    ...criteria.map(rowOf),
  ])
  const total = [...global.values()].reduce((sum, weight) => sum + weight, 0)
  return table(
    t('report.framework.weights'),
    [
      words(t('report.criterion')),
      ...(siblings ? [figures(t('report.criterion.weight-in-group'))] : []),
      figures(t('report.criterion.weight')),
      words(t('report.criterion.per')),
      words(t('report.criterion.input')),
      words(t('report.criterion.national')),
    ],
    [
      ...rows,
      { cells: [t('report.sum'), ...(siblings ? [''] : []), amount(total), '', '', ''], emphasis: 'total' },
    ],
  )
}

/** Groups in the order of the document, each with its own criteria; criteria at the root come first. */
function treeOf({ groups, criteria }: Framework): { group: string | null; criteria: Criterion[] }[] {
  return [null, ...groups.map(({ id }) => id)]
    .map(group => ({ group, criteria: criteria.filter(criterion => (criterion.group ?? null) === group) }))
    .filter(branch => branch.criteria.length > 0)
}

function groupPath({ framework, names }: Context, group: string): string {
  const parent = framework.groups.find(({ id }) => id === group)?.parent
  return [parent, group].flatMap(id => (id ? [names.group(id)] : [])).join(' › ')
}

function nationalText({ t }: Context, { flagged, developments }: Criterion): string {
  if (!flagged) return t('report.no')
  return developments.length > 0
    ? t('report.criterion.flagged-by', { developments: developments.join(', ') })
    : t('report.yes')
}

/** What each criterion asks, why, and how a level becomes points. */
function meanings(context: Context): Table {
  const { framework, t, text, names } = context
  return table(
    t('report.framework.meanings'),
    [
      words(t('report.criterion')),
      words(t('report.criterion.definition')),
      words(t('report.criterion.scale')),
    ],
    framework.criteria.map(criterion => [
      names.criterion(criterion.id),
      [
        text(criterion.definition),
        ...(criterion.motive ? [t('report.criterion.motive', { motive: text(criterion.motive) })] : []),
      ].join('\n'),
      [...scaleText(context, criterion), ...functionsText(context, criterion)].join('\n'),
    ]),
  )
}

function scaleText(context: Context, criterion: Criterion): string[] {
  const { t, text, amount } = context
  const { scale, direction } = criterion
  const way = t(`report.criterion.direction.${direction}`)
  if (scale.kind === 'number') {
    const { worst, best, value } = scale
    const ends = { unit: text(scale.unit), worst: amount(worst, 'full'), best: amount(best, 'full') }
    return value
      ? [way, t('report.criterion.valued-scale', ends), valueText(context, criterion, value)]
      : [way, t('report.criterion.number-scale', ends)]
  }
  const levels = [...scale.levels].sort((a, b) => a.level - b.level)
  const bare = levels.filter(({ anchor }) => !anchor).map(({ level }) => amount(level))
  const valued = levels.filter(({ value }) => value !== undefined)
  return [
    way,
    ...levels.flatMap(({ level, anchor }) => (anchor ? `${amount(level)}: ${text(anchor)}` : [])),
    ...(bare.length > 0 ? [t('report.criterion.bare-levels', { levels: bare.join(', ') })] : []),
    ...(valued.length > 0
      ? [
          t('report.criterion.value.levels', {
            values: pointsText(
              context,
              valued.map(({ level, value }) => [level, value!]),
            ),
          }),
        ]
      : []),
  ]
}

/** A formula is hard to read: some of the levels it goes through stand beside it. */
function valueText(context: Context, criterion: Criterion, value: ScaleValue): string {
  const { t } = context
  if (value.kind === 'piecewise')
    return t('report.criterion.value.points', { values: pointsText(context, value.points) })
  const curve = curveOf(criterion)
  const [from, to] = levelEnds(curve)
  const shown = [0, 0.25, 0.5, 0.75, 1].map(part => from + part * (to - from))
  return t('report.criterion.value.expression', {
    expression: value.expression,
    values: pointsText(
      context,
      shown.map(level => [level, valueAt(curve, level)]),
    ),
  })
}

const pointsText = ({ t, amount }: Context, points: readonly (readonly [number, number])[]): string =>
  points
    .map(([level, value]) =>
      t('report.criterion.value.level', { level: amount(level), value: amount(value, 'value') }),
    )
    .join('; ')

function functionsText({ t, amount }: Context, criterion: Criterion): string[] {
  if (criterion.per === 'model') return []
  const weights = Object.entries(criterion.functionWeights ?? {})
  return [
    t(`report.criterion.combine.${criterion.combine}`),
    ...(weights.length > 0
      ? [
          t('report.criterion.function-weights', {
            weights: weights.map(([fn, weight]) => `${fn} ${amount(weight)}`).join(', '),
          }),
        ]
      : []),
  ]
}

function requirements(context: Context): Block {
  const { framework, t, text, names } = context
  const required = framework.criteria.filter(({ requirement }) => requirement)
  if (required.length === 0) return paragraph(t('report.framework.no-requirements'))
  return table(
    t('report.framework.requirements'),
    [
      words(t('report.criterion')),
      words(t('report.requirement.limit')),
      words(t('report.requirement.effect')),
      words(t('report.requirement.source')),
    ],
    required.map(criterion => {
      const { breach, source } = criterion.requirement!
      return [
        names.criterion(criterion.id),
        limitsText(context, criterion),
        t(`report.requirement.${breach}`),
        source ? text(source) : t('report.none'),
      ]
    }),
  )
}

function amendments(context: Context): Block[] {
  const { source, t, date, free, names } = context
  return source.framework.versions.slice(1).flatMap(({ number, at, reason, decidedBy, hash }) => {
    const compared = source.amendments.find(amendment => amendment.number === number)
    const models = [...new Set([...(compared?.after ?? []), ...(compared?.before ?? [])].map(p => p.model))]
    return [
      heading(t('report.amendment', { number })),
      {
        kind: 'facts' as const,
        facts: [
          { term: t('report.amendment.decided'), value: free(decidedBy) },
          { term: t('report.amendment.recorded'), value: date(at) },
          { term: t('report.amendment.reason'), value: free(reason) },
          { term: t('report.framework.hash'), value: hash, code: true },
        ],
      },
      ...(models.length === 0
        ? [paragraph(t('report.amendment.no-ranking'))]
        : [
            table(
              t('report.amendment.compared', { number }),
              [
                words(t('report.model')),
                figures(t('report.amendment.rank-before')),
                figures(t('report.amendment.rank-after')),
                figures(t('report.amendment.total-before')),
                figures(t('report.amendment.total-after')),
              ],
              models.map(model => {
                const [before, after] = [compared!.before, compared!.after].map(places =>
                  placesText(context, places, model),
                )
                return [names.model(model), before!.rank, after!.rank, before!.total, after!.total]
              }),
            ),
          ]),
    ]
  })
}
