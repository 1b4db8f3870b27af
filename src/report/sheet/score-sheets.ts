import type { Language } from '../../dossier/text.ts'
import { cellKey } from '../../mcda/cell.ts'
import { type Context, contextOf } from '../context.ts'
import type { ReportSource, ScoreRecord } from '../source.ts'
import { madeOnce } from './made-once.ts'
import { type Cell, type CellFormat, calendarDay, column, type Sheet } from './sheet.ts'

/**
 * The numbers of a report as sheets: what the file is, every score and measured level in a row of its own,
 * and the ranking with what it was computed from.
 */
export function scoreSheets(
  source: ReportSource,
  records: readonly ScoreRecord[],
  language: Language,
): Sheet[] {
  const context = contextOf(source, language)
  return [
    about(context),
    scores(context, records),
    ranking(context),
    weights(context),
    levels(context),
    perModel(context, 'values', 'value', ({ value }) => value),
    perModel(context, 'contributions', 'points', ({ points }) => points),
  ]
}

/** Which of the sheets has a row for each score: what a CSV holds. */
export const SCORE_SHEET = 1

function about({ source, language, t, text }: Context): Sheet {
  const { project, seq, hash, frameworkVersion, frameworkHash, method } = source.outcome.basis
  return {
    name: t('data-sheet.about'),
    columns: [column(t('score-sheet.guide.subject'), 30), column(t('data-sheet.about.what'), 100)],
    frozen: 0,
    rows: [
      ...(source.project.example ? [[t('report.example'), text(source.project.example)]] : []),
      [t('report.project'), text(source.project.name)],
      [t('report.project-id'), project],
      [t('report.provenance.entry'), seq],
      [t('report.hash'), hash],
      [t('report.framework.version'), frameworkVersion],
      [t('report.framework.hash'), frameworkHash],
      [t('report.provenance.method'), method],
      [t('data-sheet.about.language'), t(`data-sheet.language.${language}`)],
      [t('data-sheet.about.purpose'), t('data-sheet.about.purpose.text')],
      [t('data-sheet.about.sheets'), t('data-sheet.about.sheets.text')],
      [t('data-sheet.about.missing'), t('data-sheet.about.missing.text')],
      [t('data-sheet.about.people'), t('data-sheet.about.people.text')],
    ],
  }
}

/** One row a score; what was measured, once. */
function scores({ source, t, names, text, framework }: Context, records: readonly ScoreRecord[]): Sheet {
  const nameOf = (items: readonly { id: string; name: Parameters<typeof text>[0] }[]) => {
    const byId = new Map(items.map(({ id, name }) => [id, text(name)]))
    return (id: string | null) => (id === null ? null : (byId.get(id) ?? id))
  }
  const model = nameOf(source.models)
  const fn = nameOf(framework.functions)
  const criterion = nameOf(framework.criteria)
  const day = madeOnce(calendarDay)
  return {
    name: t('data-sheet.scores'),
    columns: [
      column(t('report.assessor'), 36),
      column(t('data-sheet.assessor-id'), 16),
      column(t('score-sheet.mark.round'), 8, 'number'),
      column(t('score-sheet.column.model'), 9),
      column(t('score-sheet.column.model-name'), 28),
      column(t('score-sheet.column.fn'), 11),
      column(t('score-sheet.column.fn-name'), 28),
      column(t('score-sheet.column.criterion'), 11),
      column(t('score-sheet.column.criterion-name'), 28),
      column(t('data-sheet.value'), 10, 'number'),
      column(t('report.lowest'), 10, 'number'),
      column(t('report.highest'), 10, 'number'),
      column(t('data-sheet.state'), 18),
      column(t('report.note'), 60),
      column(t('report.date'), 12, 'date'),
    ],
    frozen: 1,
    rows: records.map(({ assessor, round, score, motivation, at, ...target }): Cell[] => [
      assessor === null ? null : names.assessor(assessor),
      assessor,
      round,
      target.model,
      model(target.model),
      target.fn,
      fn(target.fn),
      target.criterion,
      criterion(target.criterion),
      ...(score.state === 'value' ? [score.value, score.low, score.high] : [null, null, null]),
      t(assessor === null ? 'data-sheet.state.measured' : `cell-state.${score.state}`),
      motivation,
      day(at),
    ]),
  }
}

/** Those who are ranked by their place, then those who are not. */
function ranking({ source, t, names }: Context): Sheet {
  const { ranking: ranked, excluded } = source.outcome
  const row = (
    { model, total, low, high }: (typeof excluded)[number],
    rank: number | null,
    state: string,
  ): Cell[] => [model, names.model(model), rank, total, low, high, state]
  return {
    name: t('data-sheet.ranking'),
    columns: [
      column(t('score-sheet.column.model'), 9),
      column(t('score-sheet.column.model-name'), 34),
      column(t('report.rank'), 9, 'number'),
      column(t('report.total'), 14, 'points'),
      column(t('data-sheet.least-total'), 14, 'points'),
      column(t('data-sheet.most-total'), 14, 'points'),
      column(t('data-sheet.state'), 40),
    ],
    frozen: 2,
    rows: [
      ...ranked.map(model =>
        row(
          model,
          model.rank,
          t(model.rank === null ? 'data-sheet.state.incomplete' : 'data-sheet.state.ranked'),
        ),
      ),
      ...excluded.map(model => row(model, null, t('data-sheet.state.excluded'))),
    ],
  }
}

function weights({ source, t, text, names, criterion }: Context): Sheet {
  return {
    name: t('data-sheet.weights'),
    columns: [
      ...criterionColumns(t),
      column(t('data-sheet.group'), 34),
      column(t('report.criterion.weight'), 14, 'number'),
      column(t('report.criterion.national'), 16),
    ],
    frozen: 2,
    rows: source.problem.criteria.map(({ id, path, weight, flagged }) => [
      id,
      nameOfCriterion({ criterion, text }, id),
      path.map(names.group).join(' › ') || null,
      weight,
      t(flagged ? 'report.yes' : 'report.no'),
    ]),
  }
}

/** The aggregated level of every cell: a row for each criterion, or each of its functions, and a column for each model. */
function levels({ source, framework, t, text, criterion, names }: Context): Sheet {
  const { models, criteria } = source.problem
  const cells = new Map(
    source.outcome.cells.map(cell => [cellKey(cell.model, cell.criterion, cell.fn), cell]),
  )
  const fnName = new Map(framework.functions.map(({ id, name }) => [id, text(name)]))
  return {
    name: t('data-sheet.levels'),
    columns: [
      ...criterionColumns(t),
      column(t('score-sheet.column.fn'), 11),
      column(t('score-sheet.column.fn-name'), 28),
      column(t('data-sheet.unit'), 18),
      ...modelColumns(models, names.model, 'level'),
    ],
    frozen: 4,
    rows: criteria.flatMap(({ id, functions }) => {
      const scale = criterion(id)?.scale
      return (functions?.map(fn => fn.id) ?? [null]).map((fn): Cell[] => [
        id,
        nameOfCriterion({ criterion, text }, id),
        fn,
        fn && (fnName.get(fn) ?? fn),
        scale?.kind === 'number' ? text(scale.unit) : t('data-sheet.unit.level'),
        ...models.map(model => {
          const cell = cells.get(cellKey(model, id, fn))
          return cell?.level ?? t(`cell-state.${cell?.state ?? 'missing'}`)
        }),
      ])
    }),
  }
}

type Contribution = ReportSource['outcome']['ranking'][number]['contributions'][number]

/** What each criterion adds to each model: a row for each criterion, then the total and the place. */
function perModel(
  { source, t, text, criterion, names }: Context,
  kind: 'values' | 'contributions',
  format: 'value' | 'points',
  of: (contribution: Contribution) => number | null,
): Sheet {
  const { models, criteria } = source.problem
  const { ranking: ranked, excluded } = source.outcome
  const evaluated = new Map([...ranked, ...excluded].map(model => [model.model, model]))
  const missing = t('report.missing')
  const rows = criteria.map(({ id, weight }): Cell[] => [
    id,
    nameOfCriterion({ criterion, text }, id),
    weight,
    ...models.map(model => {
      const found = evaluated.get(model)?.contributions.find(contribution => contribution.criterion === id)
      return (found && of(found)) ?? missing
    }),
  ])
  const totals = models.map(model => evaluated.get(model)?.total ?? missing)
  return {
    name: t(`data-sheet.${kind}`),
    columns: [
      ...criterionColumns(t),
      column(t('report.criterion.weight'), 14, 'number'),
      ...modelColumns(models, names.model, format),
    ],
    frozen: 2,
    rows: kind === 'values' ? rows : [...rows, [null, t('report.total'), null, ...totals]],
  }
}

const criterionColumns = (t: Context['t']) => [
  column(t('score-sheet.column.criterion'), 11),
  column(t('score-sheet.column.criterion-name'), 44),
]
const modelColumns = (models: readonly string[], nameOf: (id: string) => string, format: CellFormat) =>
  models.map(id => column(nameOf(id), 18, format))
const nameOfCriterion = ({ criterion, text }: Pick<Context, 'criterion' | 'text'>, id: string): string => {
  const found = criterion(id)
  return found ? text(found.name) : id
}
