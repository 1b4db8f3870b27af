import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { newId } from '../../app/new-id.ts'
import { currentFramework } from '../../dossier/decide/context.ts'
import {
  developmentOrRefuse,
  moveDevelopment,
  receiveSignal,
  registerDevelopments,
} from '../../dossier/decide/development.ts'
import { Development, DevelopmentStatus, isOpen } from '../../dossier/development.ts'
import type { Signal, State, TrackedDevelopment } from '../../dossier/state.ts'
import { FreeText, Id, inLanguage } from '../../dossier/text.ts'
import { effectText } from '../../report/chapters/effect-text.ts'
import { readNotes } from '../../store/notes.ts'
import { act } from '../act.ts'
import { atFields } from '../at-fields.ts'
import { saying } from '../decimal.ts'
import { Checkboxes, Chosen } from '../elements/checkboxes.tsx'
import { Disclosure } from '../elements/disclosure.tsx'
import { Facts } from '../elements/facts.tsx'
import { Select, TextArea, TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { TextPair } from '../elements/text-pair.tsx'
import { useVisit } from '../elements/visit-context.ts'
import { WideTable } from '../elements/wide-table.tsx'
import { readNested } from '../nested-fields.ts'
import { Page } from '../page.tsx'
import { type ReportWords, reportWords } from '../report-words.ts'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

const Registration = z.strictObject({ chosen: Chosen(Id) })
const Own = Development.extend({
  refersTo: z
    .string()
    .transform(text =>
      text
        .split(/[,;]/)
        .map(part => part.trim())
        .filter(part => part !== ''),
    )
    .refine(
      parts => parts.length <= 40 && parts.every(part => part.length <= 64),
      saying('developments.refers-to.list'),
    )
    .default([]),
}).omit({ programme: true })
const Move = z.strictObject({
  status: DevelopmentStatus,
  expectedDate: z.iso.date().optional(),
  outcome: Id.optional(),
  note: FreeText,
})
const NewSignal = z.strictObject({ development: Id, source: FreeText, text: FreeText })

/** A signal as it is read. */
type Heard = Pick<Signal, 'development' | 'at'> & { source: string; text: string }

/** National developments: where each stands, how it may turn out, and what was heard of it. */
export function developmentPages({ app, page, form }: Site): void {
  const read = <T,>(visit: Visit, use: (state: State, free: (ref: Ref) => string, words: ReportWords) => T) =>
    app.dossiers.read(visit.params.projectId!, async state => {
      const refs = [
        ...state.signals.flatMap(({ source, text }) => [source, text]),
        ...[...state.developments.values()].flatMap(({ history }) =>
          history.flatMap(({ note }) => note ?? []),
        ),
      ]
      const notes = await readNotes(
        app.store.db,
        state.project,
        refs.map(({ hash }) => hash),
      )
      const words = reportWords(state, visit.language)
      const free = (ref: Ref) => (ref ? (notes.get(ref.hash) ?? words.t('report.erased')) : '')
      return use(state, free, words)
    })

  const list = async (visit: Visit): Promise<Shown> => {
    const { t, language, account } = visit
    const seen = await read(visit, (state, free, words) => ({
      head: headOf(state, language),
      paused: state.paused !== null,
      tracked: [...state.developments.values()].map(({ development, outcomes, history }) => ({
        development,
        outcomes: outcomes.length,
        ...history.at(-1)!,
        criteria: touchedBy(state, development.id),
      })),
      signals: state.signals.map(signal => heardOf(signal, free)),
      words,
    }))
    const { head, paused, tracked, signals, words } = seen
    const base = `/projects/${head.id}/developments`
    const offered = catalogueDevelopments(app).filter(
      ({ id }) => !tracked.some(({ development }) => development.id === id),
    )
    const open = tracked.filter(({ status }) => isOpen(status))
    return (
      <Page visit={visit} title={t('page.project.developments')} project={head} wide>
        <p class="utrecht-paragraph">{t('developments.intro')}</p>
        {tracked.length === 0 ? (
          <p class="utrecht-paragraph">{t('report.developments.none')}</p>
        ) : (
          <>
            <WideTable
              id="developments"
              caption={t('report.developments.table')}
              columns={[
                { heading: t('report.development') },
                { heading: t('report.developments.status') },
                { heading: t('report.developments.expected') },
                { heading: t('report.developments.touches') },
                { heading: t('developments.outcomes'), align: 'end' },
              ]}
              rows={tracked.map(({ development, status, expectedDate, criteria, outcomes }) => [
                <a class="utrecht-link" href={`${base}/${development.id}`}>
                  {words.names.development(development.id)}
                </a>,
                t(`development-status.${status}`),
                expectedDate ? words.date(expectedDate) : t('report.not-known'),
                criteria.join(', ') || t('report.no-criterion'),
                outcomes === 0 ? t('developments.outcomes.none') : words.amount(outcomes),
              ])}
            />
            <p class="utrecht-paragraph">
              {t('developments.open', { count: open.length })}{' '}
              <a class="utrecht-link" href={`/projects/${head.id}/result#outlook`}>
                {t('report.chapter.outlook')}
              </a>
            </p>
          </>
        )}
        <Signals signals={signals} words={words} />
        {!paused && tracked.length > 0 && mayDo(account, 'receiveSignal') && (
          <Disclosure summary={t('signals.add')} action={`/projects/${head.id}/signals`}>
            <Form action={`/projects/${head.id}/signals`} submit={t('signals.add')}>
              <Select
                name="development"
                label={t('report.development')}
                choices={tracked.map(({ development: { id } }) => ({
                  value: id,
                  label: words.names.development(id),
                }))}
              />
              <SignalFields />
            </Form>
          </Disclosure>
        )}
        {!paused && mayDo(account, 'registerDevelopments') && (
          <>
            <h2 class="utrecht-heading-2">{t('developments.register')}</h2>
            {offered.length > 0 && (
              <Disclosure summary={t('developments.from-catalogue')} action={`${base}/from-catalogue`}>
                {app.catalogues.developmentRegisters.map(({ id, source }) => (
                  <p key={id} class="utrecht-paragraph quiet">
                    {inLanguage(source, language)}
                  </p>
                ))}
                <Form action={`${base}/from-catalogue`} submit={t('developments.register')}>
                  <Checkboxes
                    name="chosen"
                    label={t('developments.choose')}
                    choices={offered.map(({ id, name, note }) => ({
                      value: id,
                      label: `${id} ${inLanguage(name, language)}`,
                      hint: note && inLanguage(note, language),
                    }))}
                  />
                </Form>
              </Disclosure>
            )}
            <Disclosure summary={t('developments.own')} action={base}>
              <Form action={base} submit={t('developments.register')}>
                <TextField name="id" label={t('developments.id')} hint={t('form.id.hint')} />
                <TextPair name="name" label={t('developments.name')} />
                <TextField
                  name="refersTo"
                  label={t('report.developments.refers-to')}
                  hint={t('developments.refers-to.list')}
                  optional
                />
                <TextPair name="note" label={t('report.note')} rows={3} optional />
                <TextPair name="source" label={t('developments.source')} rows={2} optional />
                <Select
                  name="status"
                  label={t('report.developments.status')}
                  choices={statusChoices(t)}
                  value="announced"
                />
                <TextField
                  name="expectedDate"
                  type="date"
                  label={t('report.developments.expected')}
                  hint={t('developments.expected.hint')}
                  optional
                />
              </Form>
            </Disclosure>
          </>
        )}
      </Page>
    )
  }

  const one = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const id = params.developmentId!
    const seen = await read(visit, (state, free, words) => {
      const { development, outcomes, history } = developmentOrRefuse(state, id)
      return {
        head: headOf(state, language),
        paused: state.paused !== null,
        development,
        outcomes: outcomes.map(outcome => ({
          id: outcome.id,
          name: words.text(outcome.name),
          chance: chanceText(outcome.probability, words),
          effects: outcome.effects.map(effect => effectText(words, effect)),
        })),
        history: history.map(step => ({ ...step, note: free(step.note) })),
        criteria: touchedBy(state, id).map(words.names.criterion),
        signals: state.signals.filter(signal => signal.development === id).map(each => heardOf(each, free)),
        words,
      }
    })
    const { head, development, outcomes, history, criteria, signals, words, paused } = seen
    const base = `/projects/${head.id}/developments`
    const now = history.at(-1)!
    const may = (operation: Parameters<typeof mayDo>[1]) => !paused && mayDo(account, operation)
    const outcomeName = (outcome: string) => outcomes.find(each => each.id === outcome)?.name ?? outcome
    return (
      <Page visit={visit} title={words.names.development(id)} project={head}>
        <Facts
          facts={[
            [t('report.developments.status'), t(`development-status.${now.status}`)],
            [
              t('report.developments.expected'),
              now.expectedDate ? words.date(now.expectedDate) : t('report.not-known'),
            ],
            [t('report.developments.touches'), criteria.join('; ') || t('report.no-criterion')],
            [t('report.developments.refers-to'), development.refersTo.join(', ')],
            [t('report.note'), development.note && words.text(development.note)],
            [t('developments.source'), development.source && words.text(development.source)],
          ]}
        />
        <h2 class="utrecht-heading-2">{t('developments.history')}</h2>
        <ol class="history">
          {history.map(({ status, expectedDate, outcome, note, at, seq }) => (
            <li key={seq}>
              <p class="utrecht-paragraph">
                {t('developments.step', {
                  date: words.date(at),
                  status: outcome
                    ? t('report.developments.came-true', { outcome: outcomeName(outcome) })
                    : t(`development-status.${status}`),
                  expected: expectedDate ? words.date(expectedDate) : '',
                })}
              </p>
              {note && <p class="utrecht-paragraph quote">{note}</p>}
            </li>
          ))}
        </ol>
        {may('moveDevelopment') && (
          <Disclosure summary={t('developments.move')} action={`${base}/${id}/moves`}>
            <p class="utrecht-paragraph">{t('developments.move.explanation')}</p>
            <Form action={`${base}/${id}/moves`} submit={t('developments.move')}>
              <Select
                name="status"
                label={t('report.developments.status')}
                choices={statusChoices(t)}
                value={now.status}
              />
              <TextField
                name="expectedDate"
                type="date"
                label={t('report.developments.expected')}
                hint={t('developments.expected.hint')}
                value={now.expectedDate ?? ''}
                optional
              />
              {outcomes.length > 0 && (
                <Select
                  name="outcome"
                  label={t('developments.outcome')}
                  hint={t('developments.outcome.hint')}
                  choices={[
                    { value: '', label: t('developments.outcome.none') },
                    ...outcomes.map(({ id: value, name }) => ({ value, label: name })),
                  ]}
                  optional
                />
              )}
              <TextArea name="note" label={t('developments.move.note')} rows={3} />
            </Form>
          </Disclosure>
        )}
        <h2 class="utrecht-heading-2">{t('developments.may-turn-out')}</h2>
        {outcomes.length === 0 ? (
          <p class="utrecht-paragraph">{t('developments.may-turn-out.none')}</p>
        ) : (
          <WideTable
            id="outcomes"
            caption={t('developments.may-turn-out.table')}
            columns={[
              { heading: t('report.outlook.outcome') },
              { heading: t('report.outlook.effects') },
              { heading: t('report.outlook.chance') },
            ]}
            rows={outcomes.map(({ name, effects, chance }) => [
              name,
              effects.length === 0 ? (
                t('report.outlook.effect.nothing')
              ) : (
                <ul class="utrecht-unordered-list">
                  {effects.map(effect => (
                    <li key={effect} class="utrecht-unordered-list__item">
                      {effect}
                    </li>
                  ))}
                </ul>
              ),
              chance,
            ])}
          />
        )}
        <p class="utrecht-paragraph">
          {may('declareOutcomes') && (
            <a class="utrecht-link" href={`${base}/${id}/outcomes`}>
              {t('outcomes.declare')}
            </a>
          )}
        </p>
        <Signals signals={signals} words={words} />
        {may('receiveSignal') && (
          <Disclosure summary={t('signals.add')} action={`${base}/${id}/signals`}>
            <Form action={`${base}/${id}/signals`} submit={t('signals.add')}>
              <input type="hidden" name="development" value={id} />
              <SignalFields />
            </Form>
          </Disclosure>
        )}
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={base}>
            {t('developments.all')}
          </a>
        </p>
      </Page>
    )
  }

  const path = '/projects/:projectId/developments'
  page(path, 'listDevelopments', list)
  page(`${path}/:developmentId`, 'getDevelopment', one)
  form(
    path,
    'registerDevelopments',
    async sent => {
      const development = readNested(sent.typed, Own)
      await atFields(withoutIndex, () => act(app, sent, state => registerDevelopments(state, [development])))
      return `/projects/${sent.params.projectId}/developments?done=development-registered`
    },
    list,
  )
  form(
    `${path}/from-catalogue`,
    'registerDevelopments',
    async sent => {
      const { chosen } = sent.read(Registration)
      const developments = catalogueDevelopments(app).filter(({ id }) => chosen.includes(id))
      await atFields(
        () => 'chosen',
        () => act(app, sent, state => registerDevelopments(state, developments)),
      )
      return `/projects/${sent.params.projectId}/developments?done=development-registered`
    },
    list,
  )
  form(
    `${path}/:developmentId/moves`,
    'moveDevelopment',
    async sent => {
      const move = sent.read(Move)
      const { projectId, developmentId: development } = sent.params
      await act(app, sent, (state, context) =>
        moveDevelopment(state, { development: development!, ...move }, context),
      )
      return `/projects/${projectId}/developments/${development}?done=development-moved`
    },
    one,
  )
  for (const [at, again] of [
    ['/projects/:projectId/signals', list],
    [`${path}/:developmentId/signals`, one],
  ] as const)
    form(
      at,
      'receiveSignal',
      async sent => {
        const signal = sent.read(NewSignal)
        const id = newId('s', app.environment.random())
        await act(app, sent, (state, context) => receiveSignal(state, { id, ...signal }, context), id)
        return `/projects/${sent.params.projectId}/developments/${signal.development}?done=signal-received`
      },
      again,
    )
}

type Ref = { hash: string } | null

const heardOf = ({ development, at, source, text }: Signal, free: (ref: Ref) => string): Heard => ({
  development,
  at,
  source: free(source),
  text: free(text),
})

/** The criteria that depend on it. */
const touchedBy = (state: State, development: string): string[] =>
  (currentFramework(state)?.criteria ?? [])
    .filter(({ developments }) => developments.includes(development))
    .map(({ id }) => id)

/** What can be copied from the national registers; of two with one identifier the last. */
const catalogueDevelopments = ({ catalogues }: App): Development[] => [
  ...new Map(
    catalogues.developmentRegisters
      .flatMap(({ developments }) => developments)
      .map(development => [development.id, development] as const),
  ).values(),
]

const withoutIndex = (path: string): string => path.replace(/^developments\.\d+\.?/, '')

const statusChoices = (t: Visit['t']) =>
  DevelopmentStatus.options.map(status => ({ value: status, label: t(`development-status.${status}`) }))

/** Between which percentages, where somebody said so. */
function chanceText(
  probability: TrackedDevelopment['outcomes'][number]['probability'],
  { t, amount }: ReportWords,
): string {
  if (!probability) return t('report.not-known')
  const [low, high] = [amount(probability.low * 100), amount(probability.high * 100)]
  return low === high ? low : t('report.range', { low, high })
}

function SignalFields() {
  const { t } = useVisit()
  return (
    <>
      <TextField name="source" label={t('signals.source')} hint={t('signals.source.hint')} />
      <TextArea name="text" label={t('report.signals.text')} rows={3} />
    </>
  )
}

/** What was heard, the last first. */
function Signals({ signals, words }: { signals: Heard[]; words: ReportWords }) {
  const { t } = useVisit()
  return (
    <>
      <h2 class="utrecht-heading-2">{t('report.signals')}</h2>
      {signals.length === 0 ? (
        <p class="utrecht-paragraph">{t('signals.none')}</p>
      ) : (
        <ul class="signals">
          {signals.toReversed().map(({ development, at, source, text }, i) => (
            <li key={i}>
              <p class="utrecht-paragraph quiet">
                {t('signals.from', {
                  date: words.date(at),
                  source,
                  development: words.names.development(development),
                })}
              </p>
              <p class="utrecht-paragraph quote">{text}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
