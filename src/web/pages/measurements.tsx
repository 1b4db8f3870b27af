import { z } from 'zod'
import { cellOrRefuse, enterMeasurements, type NewMeasurement } from '../../dossier/decide/score.ts'
import type { Criterion } from '../../dossier/framework.ts'
import { functionsOf } from '../../dossier/problem.ts'
import { Refusal } from '../../dossier/refusal.ts'
import type { ScoreTarget } from '../../dossier/score.ts'
import { activeModels, type Measurement, type State, sealed } from '../../dossier/state.ts'
import { FreeText, inLanguage } from '../../dossier/text.ts'
import { cellKey } from '../../mcda/cell.ts'
import { measure } from '../../mcda/expression/formula.ts'
import { readDecimal } from '../../mcda/written-number.ts'
import { computationBlocks } from '../../report/chapters/calculation.ts'
import { readNotes } from '../../store/notes.ts'
import { act } from '../act.ts'
import { atFields } from '../at-fields.ts'
import { decimalText, OptionalDecimal } from '../decimal.ts'
import { Blocks } from '../elements/blocks.tsx'
import { CellField } from '../elements/cell-field.tsx'
import { TextArea } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { useVisit } from '../elements/visit-context.ts'
import { WideTable } from '../elements/wide-table.tsx'
import { measuredCells } from '../measured-cells.ts'
import { Page } from '../page.tsx'
import { type ReportWords, reportWords } from '../report-words.ts'
import type { Shown, Site } from '../site.ts'
import { readForm, type Sent, type Visit } from '../visit.ts'
import { KeptAnswers } from './scores/kept.tsx'

/** One cell that is measured, with what is on record; by name, as forms and tables show it. */
interface Cell extends ScoreTarget {
  name: string
  measured: (Omit<Measurement, 'evidence' | 'by'> & { evidence: string | null }) | null
}

interface MeasuredCriterion {
  criterion: Criterion
  cells: Cell[]
}

const parts = ['value', 'low', 'high'] as const
/** Identifiers hold no colon. */
const fieldOf = (part: (typeof parts)[number], { model, fn }: Omit<ScoreTarget, 'criterion'>) =>
  [part, model, fn].filter(id => id !== null).join(':')
const FIELD = new RegExp(`^(?:${parts.join('|')}):([^:]+)(?::([^:]+))?$`)

/** What is measured once, with where each figure comes from. */
export function measurementPages({ app, page, form }: Site): void {
  const read = (visit: Visit) =>
    app.dossiers.read(visit.params.projectId!, async state => {
      const framework = sealed(state)?.framework ?? null
      const words = reportWords(state, visit.language)
      const hashes = [...state.measurements.values()].map(({ evidence }) => evidence.hash)
      const notes = await readNotes(app.store.db, state.project, [...new Set(hashes)])
      const cellOf = (target: ScoreTarget): Cell => {
        const { model, criterion, fn } = target
        const found = state.measurements.get(cellKey(model, criterion, fn))
        const name =
          fn === null ? words.names.model(model) : `${words.names.model(model)}, ${words.names.fn(fn)}`
        return {
          ...target,
          name,
          measured: found ? { ...found, evidence: notes.get(found.evidence.hash) ?? null } : null,
        }
      }
      const cells = framework ? measuredCells(framework, activeModels(state)).map(cellOf) : []
      const measured: MeasuredCriterion[] = (framework?.criteria ?? [])
        .filter(({ input }) => input === 'measured')
        .map(criterion => ({
          criterion,
          cells: cells.filter(cell => cell.criterion === criterion.id),
        }))
      return {
        head: headOf(state, visit.language),
        isSealed: framework !== null,
        models: activeModels(state).map(({ id }) => id),
        functionsOf: (criterion: Criterion) =>
          functionsOf(framework!, criterion)?.map(({ id }) => id) ?? [null],
        unplaced: unplacedIn(state, visit, cells).map(({ model, fn }) => ({
          name: [words.names.model(model), ...(fn === null ? [] : [words.names.fn(fn)])].join(', '),
          text: parts
            .map(part => ({ part, typed: visit.typed[fieldOf(part, { model, fn })] }))
            .filter(({ typed }) => typed)
            .map(({ part, typed }) => `${visit.t(`measurements.${part}`)}: ${typed}`)
            .join(' · '),
        })),
        mayEnter: mayDo(visit.account, 'enterMeasurements') && state.paused === null,
        seq: state.seq,
        measured,
        words,
      }
    })

  const list = async (visit: Visit): Promise<Shown> => {
    const { t } = visit
    const seen = await read(visit)
    const { head, isSealed, measured, mayEnter, models, words } = seen
    return (
      <Page visit={visit} title={t('page.project.measurements')} project={head} wide>
        <p class="utrecht-paragraph">{t('measurements.intro')}</p>
        {!isSealed && <p class="utrecht-paragraph">{t('measurements.not-sealed')}</p>}
        {isSealed && models.length === 0 && <p class="utrecht-paragraph">{t('measurements.no-models')}</p>}
        {isSealed && measured.length === 0 && <p class="utrecht-paragraph">{t('measurements.none')}</p>}
        {models.length > 0 &&
          measured.map(({ criterion, cells }) => (
            <section key={criterion.id} aria-labelledby={`measured-${criterion.id}-heading`}>
              <h2 class="utrecht-heading-2" id={`measured-${criterion.id}-heading`}>
                {words.names.criterion(criterion.id)}
              </h2>
              <p class="utrecht-paragraph">{words.text(criterion.definition)}</p>
              <LevelTable
                criterion={criterion}
                cells={cells}
                models={models}
                functions={seen.functionsOf(criterion)}
                words={words}
              />
              <Evidence cells={cells} id={criterion.id} words={words} />
              {mayEnter && (
                <p class="utrecht-paragraph">
                  <a class="utrecht-link" href={`/projects/${head.id}/measurements/${criterion.id}`}>
                    {t('measurements.enter', { criterion: words.names.criterion(criterion.id) })}
                  </a>
                </p>
              )}
            </section>
          ))}
      </Page>
    )
  }

  const one = async (visit: Visit): Promise<Shown> => {
    const { t, language, params } = visit
    const { head, measured, models, seq, words, mayEnter, unplaced } = await read(visit)
    const found = measured.find(({ criterion }) => criterion.id === params.criterionId)
    if (!found) throw new Refusal('unknown-criterion', { criterion: params.criterionId! })
    const { criterion } = found
    const here = `/projects/${head.id}/measurements/${criterion.id}`
    const name = words.names.criterion(criterion.id)
    /** Where functions are measured a table for each model, or else one for all. */
    const groupsOf = ({ cells }: MeasuredCriterion) =>
      criterion.per === 'model'
        ? [{ id: 'all', caption: null, cells }]
        : models.map(id => ({
            id,
            caption: words.names.model(id),
            cells: cells.filter(({ model }) => model === id),
          }))
    const text = (value: number | null | undefined) =>
      value === null || value === undefined ? '' : decimalText(language, value)
    return (
      <Page visit={visit} title={t('measurements.of', { criterion: name })} project={head} wide>
        <p class="utrecht-paragraph">{words.text(criterion.definition)}</p>
        <p class="utrecht-paragraph">{scaleText(criterion, words)}</p>
        {unplaced.length > 0 && <KeptAnswers kept={unplaced} />}
        {!mayEnter && <p class="utrecht-paragraph">{t('measurements.paused')}</p>}
        {mayEnter && (
          <Form action={here} submit={t('form.save')}>
            <p class="utrecht-paragraph">{t('measurements.form')}</p>
            <input type="hidden" name="seen" value={seq} />
            {groupsOf(found).map(({ id, caption, cells: group }) => (
              <WideTable
                key={id}
                narrow
                id={`cells-${id}`}
                caption={caption ?? t('measurements.cells', { criterion: name })}
                columns={[
                  { heading: t(`report.${criterion.per}`) },
                  ...parts.map(part => ({ heading: t(`measurements.${part}`) })),
                ]}
                rows={group.map(cell => [
                  <>
                    {cell.fn === null ? words.names.model(cell.model) : words.names.fn(cell.fn)}
                    {cell.measured?.computation && <div class="quiet">{t('measurements.computed')}</div>}
                  </>,
                  ...parts.map(part => {
                    const value = text(cell.measured?.[part])
                    return (
                      <CellField
                        name={fieldOf(part, cell)}
                        label={`${cell.name}: ${t(`measurements.${part}`)}`}
                        value={value}
                        recorded={t('measurements.recorded', { value: value || t('report.none') })}
                      />
                    )
                  }),
                ])}
              />
            ))}
            <TextArea
              name="evidence"
              label={t('measurements.evidence')}
              hint={t('measurements.evidence.hint')}
              rows={3}
            />
          </Form>
        )}
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`/projects/${head.id}/measurements`}>
            {t('measurements.all')}
          </a>
        </p>
      </Page>
    )
  }

  page('/projects/:projectId/measurements', 'listMeasurements', list)
  page('/projects/:projectId/measurements/:criterionId', 'enterMeasurements', one)
  form(
    '/projects/:projectId/measurements/:criterionId',
    'enterMeasurements',
    async sent => {
      const { projectId, criterionId } = sent.params
      const asked = await app.dossiers.read(projectId!, state => {
        const cells = askedIn(state, criterionId!)
        refuseUnplaced(state, criterionId!, unplacedIn(state, sent, cells))
        return cells
      })
      const { evidence, seen, levelsOf } = readCells(sent, asked)
      let given: NewMeasurement[] = []
      const nameOf = (path: string) => {
        const [, index, part] = /^measurements\.(\d+)\.(\w+)/.exec(path) ?? []
        const target = given[Number(index)]
        return target ? fieldOf(parts.find(each => each === part) ?? 'value', target) : path
      }
      const { facts } = await atFields(nameOf, () =>
        act(app, sent, (state, context) => {
          given = asked.flatMap(target => changeOf(state, target, levelsOf(target), evidence))
          refuseOutdated(state, given, seen)
          return enterMeasurements(state, given, context)
        }),
      )
      const here = `/projects/${projectId}/measurements`
      return facts > 0 ? `${here}?done=measured` : `${here}/${criterionId}?done=nothing-changed`
    },
    one,
  )
}

interface Levels {
  value: number | null
  low: number | null
  high: number | null
}

const askedIn = (state: State, criterion: string): ScoreTarget[] => {
  const framework = sealed(state)?.framework
  const cells = framework ? measuredCells(framework, activeModels(state)) : []
  return cells.filter(cell => cell.criterion === criterion)
}

/** What was typed of cells that are not measured any more: other than what is on record there. */
function unplacedIn(
  { measurements }: State,
  { typed, params }: Visit,
  cells: readonly ScoreTarget[],
): Omit<ScoreTarget, 'criterion'>[] {
  const criterion = params.criterionId ?? ''
  const placed = new Set(cells.map(cell => fieldOf('value', cell)))
  const named = Object.keys(typed).flatMap(name => {
    const [, model, fn = null] = FIELD.exec(name) ?? []
    return model ? [[fieldOf('value', { model, fn }), { model, fn }] as const] : []
  })
  return [...new Map(named)]
    .filter(([name, { model, fn }]) => {
      const found = measurements.get(cellKey(model, criterion, fn))
      const changed = parts.some(part => {
        const text = typed[fieldOf(part, { model, fn })]
        return typeof text === 'string' && text !== '' && readDecimal(text) !== found?.[part]
      })
      return !placed.has(name) && changed
    })
    .map(([, target]) => target)
}

/** @throws Refusal: why there is no place for it any more. */
function refuseUnplaced(state: State, criterion: string, unplaced: Omit<ScoreTarget, 'criterion'>[]): void {
  const framework = sealed(state)?.framework
  for (const target of framework ? unplaced : []) cellOrRefuse(state, framework!, { ...target, criterion })
  if (unplaced.length > 0) throw new Refusal('criterion-judged', { criterion })
}

/** What the form holds: three numbers a cell, and where they come from. */
function readCells(sent: Sent, cells: readonly ScoreTarget[]) {
  const Numbers = z.strictObject(
    Object.fromEntries(
      cells.flatMap(cell => parts.map(part => [fieldOf(part, cell), OptionalDecimal] as const)),
    ),
  )
  const names = new Set([...Object.keys(Numbers.shape), 'evidence', 'seen'])
  const typed = readForm(
    Object.fromEntries(Object.entries(sent.typed).filter(([name]) => names.has(name))),
    Numbers.extend({ evidence: FreeText, seen: z.string().transform(Number) }),
  ) as Record<string, unknown> & { evidence: string; seen: number }
  const level = (name: string) => (typed[name] ?? null) as number | null
  return {
    evidence: typed.evidence,
    seen: typed.seen,
    levelsOf: (cell: ScoreTarget): Levels => ({
      value: level(fieldOf('value', cell)),
      low: level(fieldOf('low', cell)),
      high: level(fieldOf('high', cell)),
    }),
  }
}

/** What is to be entered: nothing where the form says what is on record. */
function changeOf(
  state: State,
  { model, criterion, fn }: ScoreTarget,
  { value, low, high }: Levels,
  evidence: string,
): NewMeasurement[] {
  const found = state.measurements.get(cellKey(model, criterion, fn))
  const same =
    value === (found?.value ?? null) && low === (found?.low ?? null) && high === (found?.high ?? null)
  return same ? [] : [{ model, criterion, fn, value: value ?? undefined, low, high, evidence }]
}

/** What somebody else measured since the form was shown is not overwritten unseen. */
function refuseOutdated(state: State, measurements: readonly NewMeasurement[], seen: number): void {
  const newer = measurements.flatMap(({ model, criterion, fn }) => {
    const found = state.measurements.get(cellKey(model, criterion, fn))
    return found && found.seq > seen ? [found.seq] : []
  })
  if (newer.length > 0)
    throw new Refusal('stale', { seen, now: Math.max(...newer), changes: newer.join(', ') })
}

/** In which unit, and what is best. */
function scaleText({ scale, direction }: Criterion, { t, text, amount }: ReportWords): string {
  const better = t(`report.criterion.direction.${direction}`)
  if (scale.kind !== 'number') return better
  return `${t('measurements.unit', { unit: text(scale.unit), worst: amount(scale.worst), best: amount(scale.best) })} ${better}`
}

function LevelTable({
  criterion,
  cells,
  models,
  functions,
  words: { names, amount, text },
}: MeasuredCriterion & { models: string[]; functions: (string | null)[]; words: ReportWords }) {
  const { t, language } = useVisit()
  const { scale } = criterion
  const level = (model: string, fn: string | null) => {
    const measured = cells.find(cell => cell.model === model && cell.fn === fn)?.measured
    if (!measured) return t('report.missing')
    const { value, low, high } = measured
    const range = t('measurements.range', {
      low: low === null ? '' : amount(low),
      high: high === null ? '' : amount(high),
    })
    return `${amount(value)}${low === null && high === null ? '' : ` ${range}`}`
  }
  const unit = scale.kind === 'number' ? inLanguage(scale.unit, language) : ''
  return (
    <WideTable
      narrow
      id={`measured-${criterion.id}`}
      caption={t('measurements.table', { criterion: names.criterion(criterion.id), unit })}
      columns={
        criterion.per === 'function'
          ? [
              { heading: t('report.function') },
              ...models.map(id => ({ heading: names.model(id), align: 'end' as const })),
            ]
          : [
              { heading: t('report.model') },
              {
                heading: scale.kind === 'number' ? text(scale.unit) : t('report.level'),
                align: 'end' as const,
              },
            ]
      }
      rows={
        criterion.per === 'function'
          ? functions.map(fn => [names.fn(fn!), ...models.map(model => level(model, fn))])
          : models.map(model => [names.model(model), level(model, null)])
      }
    />
  )
}

/** Each source once, with what rests on it, and the computations. */
function Evidence({ cells, id, words }: { cells: Cell[]; id: string; words: ReportWords }) {
  const { t } = useVisit()
  const sources = new Map<string, string[]>()
  for (const { name, measured } of cells)
    if (measured) {
      const text = measured.evidence ?? t('report.erased')
      sources.set(text, [...(sources.get(text) ?? []), name])
    }
  const computed = cells.flatMap(({ model, criterion, fn, measured }) =>
    measured?.computation ? [{ model, criterion, fn, computation: measured.computation }] : [],
  )
  if (sources.size === 0) return null
  return (
    <details>
      <summary>{t('report.evidence')}</summary>
      <WideTable
        id={`evidence-${id}`}
        caption={t('measurements.evidence.table', { criterion: words.names.criterion(id) })}
        columns={[{ heading: t('measurements.cell') }, { heading: t('report.evidence.text') }]}
        rows={[...sources].map(([text, names]) => [
          names.length === cells.length ? t('measurements.everywhere') : names.join('; '),
          text,
        ])}
      />
      {computed.map(({ computation, ...target }) => (
        <Blocks
          key={`${target.model} ${target.fn}`}
          id={`computation-${id}-${target.model}-${target.fn ?? ''}`}
          blocks={computationBlocks(words, {
            ...target,
            computation,
            findings: measure(computation).findings,
          })}
        />
      ))}
    </details>
  )
}
