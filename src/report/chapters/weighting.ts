import type { Weighting } from '../../dossier/weighting-view.ts'
import { weightChart } from '../charts.ts'
import type { Context } from '../context.ts'
import {
  type Block,
  type Chart,
  figures,
  heading,
  list,
  paragraph,
  type Table,
  table,
  words,
} from '../document.ts'

/** How the group came by its weights: who weighed what, and what was adopted, by whom and why. */
export function weighting(context: Context): Block[] {
  const { source, t } = context
  const given = source.weighting.individual.length
  if (given === 0) return [paragraph(t('report.weighting.nobody')), ...adoption(context)]
  const counted = countedIn(context)
  const count = given - counted.length
  const intro = [
    paragraph(t('report.weighting.intro', { count: given })),
    ...(count > 0 ? [paragraph(t('report.weighting.left-behind', { count }))] : []),
    ...adoption(context),
  ]
  if (counted.length === 0) return intro
  return [
    ...intro,
    spread(context, counted),
    ...siblings(context),
    perAssessor(context, counted),
    ...judgements(context, counted),
  ]
}

type Individual = Weighting['individual'][number]

/** The sets that still fit the framework in force. */
const countedIn = ({ source }: Context): Individual[] =>
  source.weighting.individual.filter(({ fits }) => fits)

function adoption({ source, framework, t, free }: Context): Block[] {
  const { adopted, means, inForce } = source.weighting
  if (!adopted) return []
  const { basis, decidedBy, reason } = adopted
  const tree = framework.weighting === 'siblings' ? 'yes' : 'no'
  const how =
    basis.kind === 'set'
      ? t('report.weighting.set', { count: basis.sets })
      : t('report.weighting.mean', { mean: basis.mean, decimals: basis.decimals ?? '', count: basis.sets })
  const difference = means.arithmetic && differenceBetween(adopted.weights, means.arithmetic.siblings)
  return [
    list([
      how,
      t('report.weighting.decided-by', { who: free(decidedBy) }),
      // What follows the mean asks for no reason, so there may be none to erase.
      ...(reason === null && (basis.kind === 'mean' || difference === 0)
        ? []
        : [t('report.weighting.reason', { reason: free(reason) })]),
      ...(difference === null ? [] : [t('report.weighting.difference', { difference, tree })]),
      ...(differenceBetween(adopted.weights, inForce.siblings) > 0 ? [t('report.weighting.amended')] : []),
    ]),
  ]
}

/** The largest, for what is in both; what is noise is nothing. */
function differenceBetween(weights: Record<string, number>, others: Record<string, number>): number {
  const apart = Object.entries(weights).map(([id, weight]) => Math.abs(weight - (others[id] ?? weight)))
  const largest = Math.max(...apart)
  return largest < 1e-7 ? 0 : largest
}

/** Per criterion the lowest, mean and highest weight beside the adopted one. */
function spread(context: Context, counted: Individual[]): Chart {
  const { source, t, names, amount } = context
  const rows = weighedCriteria(context).map(id => {
    const given = counted.map(({ global }) => global[id]!)
    const mean = source.weighting.means.arithmetic?.global[id] ?? null
    return {
      id,
      low: Math.min(...given),
      mean,
      high: Math.max(...given),
      adopted: source.weighting.inForce.global[id]!,
    }
  })
  return {
    kind: 'chart',
    title: t('report.weighting.chart'),
    description: t('report.weighting.chart.description'),
    spec: weightChart(context, rows),
    table: table(
      t('report.weighting.spread'),
      [
        words(t('report.criterion')),
        figures(t('report.lowest')),
        figures(t('report.mean')),
        figures(t('report.highest')),
        figures(t('report.weighting.adopted')),
      ],
      rows.map(({ id, low, mean, high, adopted }) => [
        names.criterion(id),
        amount(low),
        amount(mean),
        amount(high),
        amount(adopted),
      ]),
    ),
  }
}

const weighedCriteria = ({ source, framework }: Context): string[] =>
  framework.criteria
    .map(({ id }) => id)
    .filter(
      id =>
        source.weighting.individual.some(({ global }) => (global[id] ?? 0) > 0) ||
        source.weighting.inForce.global[id]! > 0,
    )

/** Over a tree: what each item weighs among its siblings, and in the whole. */
function siblings({ source, framework, t, names, amount }: Context): Block[] {
  if (framework.weighting === 'overall') return []
  const { siblings: sets, inForce } = source.weighting
  const isGroup = new Set(framework.groups.map(({ id }) => id))
  const weightOfGroup = (id: string) =>
    source.problem.criteria.reduce((sum, { path, weight }) => sum + (path.includes(id) ? weight : 0), 0)
  return [
    table(
      t('report.weighting.siblings'),
      [
        words(t('report.weighting.item')),
        figures(t('report.criterion.weight-in-group')),
        figures(t('report.criterion.weight')),
      ],
      sets.flatMap(({ group, items }) => [
        {
          cells: [group === null ? t('report.weighting.top') : names.group(group)],
          emphasis: 'group' as const,
        },
        ...items.map(id => [
          isGroup.has(id) ? names.group(id) : names.criterion(id),
          amount(inForce.siblings[id]!),
          amount(inForce.global[id] ?? weightOfGroup(id)),
        ]),
      ]),
    ),
  ]
}

function perAssessor(context: Context, counted: Individual[]): Table {
  const { t, names, amount } = context
  return table(
    t('report.weighting.per-assessor'),
    [words(t('report.assessor')), ...weighedCriteria(context).map(id => figures(id))],
    counted.map(({ assessor, global }) => [
      names.assessor(assessor),
      ...weighedCriteria(context).map(id => amount(global[id]!)),
    ]),
  )
}

/** In which form each assessor judged, and whether those judgements agree with each other. */
function judgements({ framework, t, names }: Context, counted: Individual[]): Block[] {
  const whole = t(`report.weighting.${framework.weighting === 'overall' ? 'whole' : 'top'}`)
  return [
    heading(t('report.weighting.forms')),
    table(
      t('report.weighting.forms.table'),
      [
        words(t('report.assessor')),
        words(t('report.weighting.group')),
        words(t('report.weighting.form')),
        words(t('report.weighting.consistency')),
      ],
      counted.flatMap(({ assessor, sets }) =>
        sets.map(({ group, elicitation, consistency }) => [
          names.assessor(assessor),
          group === null ? whole : names.group(group),
          t(`report.weighting.form.${elicitation.kind}`),
          t(`report.weighting.consistency.${readingOf(consistency)}`),
        ]),
      ),
    ),
  ]
}

function readingOf(consistency: Individual['sets'][number]['consistency']) {
  if (consistency === null) return 'none'
  if (consistency.within === null) return 'unknown'
  return consistency.within ? 'within' : 'beyond'
}
