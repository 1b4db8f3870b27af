import type { Robustness } from '../../dossier/robustness.ts'
import type { ScoreTarget } from '../../dossier/score.ts'
import { roundedDown, roundedUp } from '../../dossier/verdict-page.ts'
import { stabilityChart } from '../charts.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, paragraph, type Table, table, words } from '../document.ts'
import { levelText } from './requirement-text.ts'

/** As many as a meeting can talk about. */
const MOST_CELLS = 10
/** As many columns as fit beside the weights now. */
const MOST_RIVALS = 4

/** How firm the ranking is: exact, without simulation (Hoe stevig is de rangschikking?). */
export function robustness(context: Context): Block[] {
  const { source, t, names } = context
  const { unanswered, first, stability } = source.robustness
  return [
    ...(unanswered ? [paragraph(t(`report.robustness.${unanswered}`))] : []),
    ...(first && stability
      ? [
          paragraph(t('report.robustness.intro', { models: first.map(names.model).join(', ') })),
          ...stabilityBlocks(context, stability),
          ...radius(context),
          ...flips(context),
        ]
      : []),
    ...preference(context),
    ...open(context),
  ]
}

type Stability = NonNullable<Robustness['stability']>[number]

function stabilityBlocks(context: Context, all: readonly Stability[]): Block[] {
  const { t } = context
  const overall = all.filter(({ scope }) => scope === 'all')
  const inGroups = all.filter(({ scope }) => scope === 'siblings')
  const shown = overall.filter(({ stable }) => stable !== null)
  const numbers = stabilityTable(context, t('report.robustness.stability.table'), overall)
  return [
    heading(t('report.robustness.stability')),
    paragraph(t('report.robustness.stability.intro')),
    shown.length > 0
      ? {
          kind: 'chart',
          title: t('report.robustness.chart'),
          description: t('report.robustness.chart.description'),
          spec: stabilityChart(
            context,
            shown.map(row => ({ name: nameOf(context, row), weight: row.weight, best: row.stable!.best })),
          ),
          table: numbers,
        }
      : numbers,
    ...(inGroups.length === 0
      ? []
      : inGroups.some(isTurning)
        ? [stabilityTable(context, t('report.robustness.stability.in-group'), inGroups)]
        : [paragraph(t('report.robustness.stability.not-in-group'))]),
  ]
}

const isTurning = ({ stable }: Stability): boolean =>
  !stable || stable.below !== null || stable.above !== null

const nameOf = ({ t, names }: Context, { of, id }: Pick<Stability, 'of' | 'id'>): string =>
  of === 'group' ? t('report.robustness.group', { group: names.group(id) }) : names.criterion(id)

/** Rounded inwards: what is said to stay, stays. */
function stabilityTable(context: Context, caption: string, rows: readonly Stability[]): Table {
  const { t, amount } = context
  const range = ({ from, to }: { from: number; to: number }) =>
    t('report.range', { low: amount(roundedUp(from)), high: amount(roundedDown(to)) })
  const beyond = (point: NonNullable<Stability['stable']>['below']): string => {
    if (!point) return t('report.none')
    return point.next.length > 0
      ? point.next.join(', ')
      : t('report.robustness.level', { models: point.tied.join(', ') })
  }
  return table(
    caption,
    [
      words(t('report.criterion')),
      figures(t('report.robustness.now')),
      figures(t('report.robustness.winner')),
      words(t('report.robustness.below')),
      words(t('report.robustness.above')),
      figures(t('report.robustness.ranking')),
    ],
    rows.map(row => [
      nameOf(context, row),
      amount(row.weight),
      ...(row.stable
        ? [
            range(row.stable.winner),
            beyond(row.stable.below),
            beyond(row.stable.above),
            range(row.stable.ranking),
          ]
        : [t(`report.robustness.${row.obstacle!}`), '', '', '']),
    ]),
  )
}

/** The smallest total change of weights that puts another first, and the weights that do it. */
function radius(context: Context): Block[] {
  const { source, t, names, amount } = context
  const { radius: found, criteria } = source.robustness
  if (!found) return []
  const rivals = found.rivals
    .filter(({ change, weights }) => change !== null && weights !== null)
    .slice(0, MOST_RIVALS)
  const [nearest] = rivals
  if (found.radius === null || !nearest)
    return [heading(t('report.robustness.radius')), paragraph(t('report.robustness.radius.none'))]
  const now = new Map(source.problem.criteria.map(({ id, weight }) => [id, weight]))
  return [
    heading(t('report.robustness.radius')),
    paragraph(
      t('report.robustness.radius.intro', {
        change: amount(roundedDown(found.radius)),
        rival: names.model(nearest.model),
      }),
    ),
    table(
      t('report.robustness.radius.table'),
      [
        words(t('report.criterion')),
        figures(t('report.robustness.now')),
        ...rivals.map(({ model }) => figures(names.model(model))),
      ],
      [
        ...criteria.map((id, j) => [
          names.criterion(id),
          amount(now.get(id)!),
          ...rivals.map(({ weights }) => amount(weights![j]!)),
        ]),
        {
          cells: [
            t('report.robustness.radius.change'),
            '',
            ...rivals.map(({ change }) => amount(roundedDown(change!))),
          ],
          emphasis: 'total',
        },
      ],
    ),
  ]
}

/** Which level needs the smallest change, as a part of its scale, to give another first. */
function flips(context: Context): Block[] {
  const { source, t } = context
  const { flips: found } = source.robustness
  if (!found) return []
  const byOne = found.flips.filter(flip => flip.byOne.better || flip.byOne.worse).length
  const of = { of: found.tested }
  return [
    heading(t('report.robustness.flips')),
    ...(found.flips.length === 0
      ? [paragraph(t('statement.flip-none', of))]
      : [
          paragraph(
            byOne > 0 ? t('statement.one-step', { number: byOne, ...of }) : t('statement.one-step-none', of),
          ),
          table(
            t('report.robustness.flips.table', shownOf(found.flips)),
            [
              words(t('report.agenda.cell')),
              figures(t('report.level')),
              words(t('report.robustness.flips.to')),
              words(t('report.robustness.flips.first')),
              words(t('report.robustness.flips.by-one')),
            ],
            found.flips.slice(0, MOST_CELLS).map(({ model, criterion, fn, level, better, worse, byOne }) => {
              const isMore = source.problem.criteria.find(({ id }) => id === criterion)!.direction === 'max'
              const changes = [
                ...(better ? [{ ...better, direction: isMore ? 'up' : 'down' }] : []),
                ...(worse ? [{ ...worse, direction: isMore ? 'down' : 'up' }] : []),
              ]
              return [
                cellText(context, { model, criterion, fn }),
                levelIn(context, criterion, level),
                changes.map(flip => flipText(context, criterion, flip)).join('\n'),
                changes.map(({ first }) => first.join(', ') || t('report.outlook.first.nobody')).join('\n'),
                t(byOne.better || byOne.worse ? 'report.yes' : 'report.no'),
              ]
            }),
          ),
        ]),
  ]
}

const shownOf = ({ length: total }: readonly unknown[]) => ({
  count: Math.min(MOST_CELLS, total),
  total,
  more: total > MOST_CELLS ? 'yes' : 'no',
})

interface Flip {
  level: number
  beyond: boolean
  direction: string
}

function flipText(context: Context, criterion: string, { level, beyond, direction }: Flip): string {
  return context.t('report.robustness.flips.level', {
    level: levelIn(context, criterion, direction === 'up' ? roundedUp(level) : roundedDown(level)),
    direction,
    beyond: beyond ? 'yes' : 'no',
  })
}

/** The part of the weighing that is meant: a model on a criterion, for a function. */
const cellText = ({ names }: Context, { model, criterion, fn }: ScoreTarget): string =>
  [names.model(model), names.criterion(criterion), ...(fn === null ? [] : [names.fn(fn)])].join(': ')

function levelIn(context: Context, id: string, level: number): string {
  const criterion = context.criterion(id)
  return criterion ? levelText(context, criterion, level) : context.amount(level)
}

type Preference = Robustness['preference'][number]

/** Best and worst rank under what is known of the weights, and who is never behind whom. */
function preference(context: Context): Block[] {
  const { source, t, names } = context
  const { preference: all, models } = source.robustness
  if (all.length === 0) return []
  const columns = all.map(({ information }) => t(`report.robustness.weights.${information}`))
  const isOpen = all.some(({ ranks }) => ranks.some(({ best, worst }) => !best.exact || !worst.exact))
  return [
    heading(t('report.robustness.preference')),
    paragraph(t('report.robustness.preference.intro')),
    table(
      t('report.robustness.ranks'),
      [words(t('report.model')), ...columns.map(figures)],
      models.map((model, i) => [
        names.model(model),
        ...all.map(({ ranks }) => {
          const { best, worst } = ranks[i]!
          return best.bound === worst.bound
            ? String(best.bound)
            : t('report.range', { low: String(best.bound), high: String(worst.bound) })
        }),
      ]),
    ),
    ...(isOpen ? [paragraph(t('report.robustness.ranks.bounds'))] : []),
    ...all
      .filter(({ information }) => information !== 'adopted')
      .map(known => necessaryTable(context, models, known)),
  ]
}

function necessaryTable(
  { t, names }: Context,
  models: readonly string[],
  { information, necessary, possible }: Preference,
): Table {
  return table(
    t('report.robustness.necessary', { weights: t(`report.robustness.weights.${information}`) }),
    [words(t('report.model')), ...models.map(words)],
    models.map((model, a) => [
      names.model(model),
      ...models.map((_, b) => {
        if (a === b) return ''
        const answer = necessary[a]![b] ? 'always' : possible[a]![b] ? 'sometimes' : 'never'
        return t(`report.robustness.necessary.${answer}`)
      }),
    ]),
  )
}

type OpenOutlook = Robustness['open']['missing']

/** What stays true whatever the open scores become, and which missing score to collect first. */
function open(context: Context): Block[] {
  const { source, t } = context
  const {
    coverage: { cells, known, knownWeight },
    missing,
    withFlagged,
  } = source.robustness.open
  const isFlagged = source.problem.criteria.some(({ flagged }) => flagged)
  return [
    heading(t('report.robustness.open')),
    ...(known === cells
      ? [paragraph(t('report.robustness.open.complete', { cells }))]
      : [
          paragraph(t('report.robustness.open.coverage', { cells, known, knownWeight })),
          openTable(context, t('report.robustness.open.missing'), missing),
          ...collect(context),
        ]),
    ...(isFlagged ? [openTable(context, t('report.robustness.open.flagged'), withFlagged)] : []),
  ]
}

function openTable({ t, names, amount }: Context, caption: string, { models }: OpenOutlook): Table {
  return table(
    caption,
    [
      words(t('report.model')),
      figures(t('report.lowest')),
      figures(t('report.highest')),
      figures(t('report.rank')),
    ],
    models.map(({ model, low, high, bestRank, worstRank, canBeOut }) => [
      names.model(model),
      amount(roundedDown(low), 'exactPoints'),
      amount(roundedUp(high), 'exactPoints'),
      placeText(t, bestRank, worstRank, canBeOut),
    ]),
  )
}

function placeText(t: Context['t'], best: number | null, worst: number | null, canBeOut: boolean): string {
  if (best === null || worst === null) return t('report.not-ranked')
  const place = best === worst ? String(best) : t('report.range', { low: String(best), high: String(worst) })
  return canBeOut ? t('report.robustness.open.or-out', { place }) : place
}

function collect(context: Context): Block[] {
  const { source, t, amount } = context
  const cells = source.robustness.open.collect.slice(0, MOST_CELLS)
  if (cells.length === 0) return []
  return [
    table(
      t('report.robustness.collect', shownOf(source.robustness.open.collect)),
      [
        words(t('report.agenda.cell')),
        words(t('report.missing.why')),
        figures(t('report.points')),
        words(t('report.agenda.can-change')),
      ],
      cells.map(({ model, criterion, fn, state, points, canChangeFirst }) => [
        cellText(context, { model, criterion, fn }),
        t(`cell-state.${state}`),
        amount(points, 'points'),
        t(canChangeFirst ? 'report.yes' : 'report.no'),
      ]),
    ),
  ]
}
