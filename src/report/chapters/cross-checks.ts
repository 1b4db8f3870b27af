import type { CrossChecks } from '../../dossier/cross-checks.ts'
import type { MessageKey } from '../../i18n/message.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, list, paragraph, table, words } from '../document.ts'
import { explanation } from '../explanation.ts'

/** The ranking beside other methods on the same data: one table, and where a difference comes from. */
export function crossChecks(context: Context): Block[] {
  const { source, t } = context
  const { crossCheck, missing } = source.crossChecks
  if (crossCheck === null) return [paragraph(t('report.cross-checks.missing', { count: missing.length }))]
  if (crossCheck.models.length < 2) return [paragraph(t('report.cross-checks.single'))]
  return [
    paragraph(t('report.cross-checks.intro')),
    ranks(context, crossCheck),
    list([...disagreements(context, crossCheck), ...caveats(context, crossCheck)]),
    heading(t('report.cross-checks.steps')),
    ...explanation(steps(crossCheck), context.language),
  ]
}

type CrossCheck = NonNullable<CrossChecks['crossCheck']>

const nameOf = ({ t }: Context, method: string): string => t(`method.${method.split('@')[0]!}` as MessageKey)

function ranks(context: Context, { models, adopted, checks }: CrossCheck): Block {
  const { t, names, amount } = context
  return table(
    t('report.cross-checks.table'),
    [
      words(t('report.cross-checks.method')),
      ...models.map(model => figures(names.model(model))),
      figures(t('report.cross-checks.tau-b')),
    ],
    [
      { cells: [t('report.cross-checks.adopted'), ...adopted.ranks.map(String), ''], emphasis: 'total' },
      ...checks.map(({ method, ranks: own, tauB }) => [
        nameOf(context, method),
        ...own.map(String),
        tauB === null ? t('report.none') : amount(tauB),
      ]),
    ],
  )
}

function disagreements(context: Context, { disagreements: found, checks }: CrossCheck): string[] {
  const { t, names } = context
  if (found.length === 0) return [t('report.cross-checks.same', { count: checks.length })]
  return found.map(({ method, kind, share, first, firstDiffers, above, below, criterion }) =>
    [
      // Without a share, the difference on this criterion is what the method leaves out.
      t(`report.cross-checks.${kind === 'tied' && share <= 0 ? 'level' : kind}`, {
        method: nameOf(context, method),
        above: names.model(above),
        below: names.model(below),
        criterion: names.criterion(criterion),
      }),
      firstDiffers
        ? t('report.cross-checks.first', { models: first.map(names.model).join(', ') })
        : t('report.cross-checks.same-first'),
    ].join(' '),
  )
}

/** What must be known to read a method's answer. */
function caveats({ t, names }: Context, { zeroed, incomparable }: CrossCheck): string[] {
  return [
    ...(zeroed.length > 0
      ? [t('report.cross-checks.zeroed', { models: zeroed.map(names.model).join(', ') })]
      : []),
    ...incomparable.map(([a, b]) =>
      t('report.cross-checks.incomparable', { a: names.model(a), b: names.model(b) }),
    ),
  ]
}

/** Without the tables that the chapter has already shown: the ranks and the agreement, and values and weights. */
const steps = ({ tables }: CrossCheck) =>
  tables.filter(({ id }) => !['values', 'weights', 'cross-check', 'agreement'].includes(id))
