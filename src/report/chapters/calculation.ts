import type { Outcome } from '../../dossier/outcome.ts'
import { totalDiffersText } from '../../i18n/explain.ts'
import type { Words } from '../../i18n/message.ts'
import { type Cell, cellKey } from '../../mcda/cell.ts'
import { measure } from '../../mcda/expression/formula.ts'
import type { Criterion } from '../../mcda/problem.ts'
import type { Context } from '../context.ts'
import { type Block, figures, heading, paragraph, type Row, type Table, table, words } from '../document.ts'

type Evaluated = Outcome['excluded'][number]

/** The whole calculation, step by step, so that anyone can follow it with a pocket calculator. */
export function calculation(context: Context): Block[] {
  const { source, t } = context
  if (!context.scored) return [paragraph(t('report.calculation.nothing'))]
  const models = [...source.outcome.ranking, ...source.outcome.excluded]
  const perFunction = source.problem.criteria.filter(({ functions }) => functions !== null)
  const cells = new Map(
    source.outcome.cells.map(cell => [cellKey(cell.model, cell.criterion, cell.fn), cell]),
  )
  return [
    paragraph(t('report.calculation.intro')),
    heading(t('report.calculation.totals')),
    ...models.map(model => totalTable(context, model, cells)),
    ...(perFunction.length > 0
      ? [
          heading(t('report.calculation.per-function')),
          paragraph(t('report.calculation.per-function.intro')),
          ...perFunction.map(criterion => functionTable(context, criterion, models, cells)),
        ]
      : []),
    ...evidence(context),
    ...computations(context),
  ]
}

/** One model: level, value, weight and points of each criterion, and their sum. */
function totalTable(
  { source, t, names, amount }: Context,
  { model, contributions, total, low, high }: Evaluated,
  cells: ReadonlyMap<string, Cell>,
): Table {
  const rows = source.problem.criteria.map(({ id, functions, weight }, j): string[] => {
    const { value, points } = contributions[j]!
    const cell = cells.get(cellKey(model, id, null))
    return [
      names.criterion(id),
      functions ? t('report.calculation.see-functions') : levelOf(t, amount, cell),
      amount(value, 'value'),
      amount(weight),
      amount(points, 'exactPoints'),
    ]
  })
  const sum: Row = {
    emphasis: 'total',
    cells: [
      t('report.total'),
      '',
      '',
      amount(source.problem.criteria.reduce((weights, { weight }) => weights + weight, 0)),
      total === null
        ? t('report.range', { low: amount(low, 'exactPoints'), high: amount(high, 'exactPoints') })
        : amount(total, 'exactPoints'),
    ],
  }
  return table(
    t('report.calculation.model', { model: names.model(model) }),
    [
      words(t('report.criterion')),
      figures(t('report.level')),
      figures(t('report.value')),
      figures(t('report.criterion.weight')),
      figures(t('report.points')),
    ],
    [...rows, sum],
  )
}

const levelOf = (t: Context['t'], amount: Context['amount'], cell: Cell | undefined): string =>
  cell && cell.level === null ? t(`cell-state.${cell.state}`) : amount(cell?.level ?? null)

/** One criterion scored per function: the level of each function, and the value they have together. */
function functionTable(
  { t, names, amount }: Context,
  { id, functions, combine }: Criterion,
  models: readonly Evaluated[],
  cells: ReadonlyMap<string, Cell>,
): Table {
  const weighted = combine === 'mean' && new Set(functions!.map(({ weight }) => weight)).size > 1
  const combinedOf = ({ contributions }: Evaluated) =>
    contributions.find(({ criterion }) => criterion === id)?.value ?? null
  return table(
    t('report.calculation.levels', { criterion: names.criterion(id) }),
    [
      words(t('report.function')),
      ...(weighted ? [figures(t('report.calculation.function-weight'))] : []),
      ...models.map(({ model }) => figures(names.model(model))),
    ],
    [
      ...functions!.map(({ id: fn, weight }) => [
        names.fn(fn),
        ...(weighted ? [amount(weight)] : []),
        ...models.map(({ model }) => levelOf(t, amount, cells.get(cellKey(model, id, fn)))),
      ]),
      {
        cells: [
          t(`report.calculation.combined.${combine}`),
          ...(weighted ? [''] : []),
          ...models.map(model => amount(combinedOf(model), 'value')),
        ],
        emphasis: 'total',
      },
    ],
  )
}

function evidence({ source, t, names, free }: Context): Block[] {
  if (source.evidence.length === 0) return []
  return [
    heading(t('report.evidence')),
    table(
      t('report.evidence.table'),
      [words(t('report.criterion')), words(t('report.evidence.text'))],
      source.evidence.map(({ criterion, text }) => [names.criterion(criterion), free(text)]),
    ),
  ]
}

/** Every measured level that was computed: from what, how, and whether a stated total is right. */
function computations(context: Context): Block[] {
  const { source, t } = context
  if (source.computations.length === 0) return []
  return [
    heading(t('report.computation')),
    ...source.computations.flatMap(computed => computationBlocks(context, computed)),
  ]
}

/** Units that are words; those of money, distance and posts are the same in every language. */
const unitWords = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'person'] as const
const wordOf = (name: string, t: Words): string => {
  const known = unitWords.find(word => word === name)
  return known ? t(`report.unit.${known}`) : name
}

/** What a computation is told with. */
export type ComputationWords = Pick<Context, 't' | 'amount' | 'language'> & {
  names: Pick<Context['names'], 'model' | 'criterion' | 'fn'>
}

/** One measured level: its inputs, the steps to it, and whether a stated total is right. */
export function computationBlocks(
  { t, names, amount, language }: ComputationWords,
  { model, criterion, fn, computation, findings }: Omit<Context['source']['computations'][number], 'value'>,
): Block[] {
  const { value, unit, withConditional, steps, conversions } = measure(computation)
  const row = (part: string, figure: number, unit: string | null) => [
    part,
    amount(figure, 'full'),
    unit ?? '',
  ]
  /** A unit that was computed, in the reader's language; what somebody typed stays as it is. */
  const written = (unit: string | null) => unit?.replace(/[a-z]+/g, name => wordOf(name, t)) ?? null
  const given =
    computation.kind === 'formula'
      ? [
          ...computation.quantities.map(input => row(input.name, input.value, input.unit)),
          ...steps.map(step => row(step.part, step.value, written(step.unit))),
        ]
      : computation.parts.map(({ name, value, unit, conditional }) =>
          row(conditional ? t('report.computation.conditional', { part: name }) : name, value, unit),
        )
  const total = (part: string, figure: number): Row => ({
    cells: row(part, figure, written(unit)),
    emphasis: 'total',
  })
  const caption = t('report.computation.of', {
    model: names.model(model),
    criterion: names.criterion(criterion),
    fn: fn === null ? '' : names.fn(fn),
  })
  const factors = conversions.map(
    ({ from, to, factor }) => `1 ${written(from)} = ${amount(factor, 'full')} ${written(to)}`,
  )
  return [
    table(
      caption,
      [
        words(t('report.computation.part')),
        figures(t('report.computation.number')),
        words(t('report.computation.unit')),
      ],
      [
        ...given,
        total(t('report.level'), value),
        ...(withConditional === null
          ? []
          : [total(t('report.computation.with-conditional'), withConditional)]),
      ],
    ),
    ...(factors.length > 0
      ? [paragraph(t('report.computation.conversions', { conversions: factors.join(', ') }))]
      : []),
    ...findings.map(
      (finding): Block => ({
        kind: 'callout',
        title: t('report.computation.differs'),
        text: `${caption}. ${totalDiffersText(language, finding)}`,
      }),
    ),
  ]
}
