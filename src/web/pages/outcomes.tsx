import { declareOutcomes, developmentOrRefuse } from '../../dossier/decide/development.ts'
import { activeModels, sealed } from '../../dossier/state.ts'
import type { InvalidRequest } from '../../http/problem.ts'
import { InvalidProblem } from '../../mcda/invalid.ts'
import { effectText } from '../../report/chapters/effect-text.ts'
import { act } from '../act.ts'
import { type Choice, fieldId, Select, TextArea, TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { headOf } from '../elements/project-nav.tsx'
import { TextPair } from '../elements/text-pair.tsx'
import { useVisit } from '../elements/visit-context.ts'
import {
  type EffectRow,
  effectKinds,
  type OutcomeRow,
  readOutcomes,
  rowsOf,
  rowsTyped,
  withRoom,
} from '../outcome-form.ts'
import { Page } from '../page.tsx'
import { type ReportWords, reportWords } from '../report-words.ts'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'
import { refusalOf } from './scores/field-faults.ts'

/** How a development may turn out, and what each outcome would do to the choice. */
export function outcomePages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, typed } = visit
    const id = params.developmentId!
    const seen = await app.dossiers.read(params.projectId!, state => {
      const { outcomes } = developmentOrRefuse(state, id)
      const framework = sealed(state)?.framework ?? null
      const words = reportWords(state, language)
      return {
        head: headOf(state, language),
        structureSeq: state.structureSeq,
        outcomes,
        words,
        models: activeModels(state).map(model => words.names.model(model.id)),
        functions: (framework?.functions ?? []).map(fn => `${fn.id}: ${words.names.fn(fn.id)}`),
        criteria: (framework?.criteria ?? []).map(criterion => ({
          value: criterion.id,
          label: words.names.criterion(criterion.id),
        })),
      }
    })
    const { head, structureSeq, outcomes, words, models, functions, criteria } = seen
    const back = `/projects/${head.id}/developments/${id}`
    const here = `${back}/outcomes`
    const ready = models.length > 0
    const isTyped = '_csrf' in typed
    const rows = withRoom(isTyped ? rowsTyped(typed) : rowsOf(outcomes, language))
    // With room for more, the form still stands on what its reader saw first.
    const seq = isTyped && visit.problem === null ? Number(typed._seq) || 0 : structureSeq
    return (
      <Page visit={visit} title={t('outcomes.title')} project={head}>
        <p class="utrecht-paragraph lead">{words.names.development(id)}</p>
        <p class="utrecht-paragraph">{t('outcomes.intro')}</p>
        {!ready && <p class="utrecht-paragraph">{t('outcomes.not-ready')}</p>}
        {ready && (
          <>
            <details>
              <summary>{t('outcomes.ids')}</summary>
              <p class="utrecht-paragraph">{t('outcomes.ids.models', { list: models.join('; ') })}</p>
              <p class="utrecht-paragraph">{t('outcomes.ids.functions', { list: functions.join('; ') })}</p>
            </details>
            <Form action={here} structureSeq={seq}>
              {rows.map((row, o) => (
                <OutcomeFields key={o} row={row} o={o} criteria={criteria} words={words} />
              ))}
              <TextArea name="note" label={t('report.note')} rows={2} value={noteIn(typed)} optional />
              <p class="buttons">
                <button type="submit" class="utrecht-button utrecht-button--primary-action">
                  {t('outcomes.save')}
                </button>
                <button
                  type="submit"
                  formAction={`${here}/more`}
                  class="utrecht-button utrecht-button--secondary-action"
                >
                  {t('outcomes.more')}
                </button>
              </p>
            </Form>
          </>
        )}
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={back}>
            {t('form.cancel')}
          </a>
        </p>
      </Page>
    )
  }

  const path = '/projects/:projectId/developments/:developmentId/outcomes'
  page(path, 'declareOutcomes', show)
  form(
    path,
    'declareOutcomes',
    async sent => {
      const { outcomes, note, fieldAt } = readOutcomes(sent)
      const { projectId, developmentId: development } = sent.params
      const ask = act(app, sent, (state, context) =>
        declareOutcomes(state, { development: development!, outcomes, note }, context),
      )
      await ask.catch(error => {
        throw error instanceof InvalidProblem ? besideField(sent, error, fieldAt(error.path)) : error
      })
      return `/projects/${projectId}/developments/${development}?done=outcomes-declared`
    },
    show,
  )
  // Nothing is stored: the same page with what was typed, and room for more.
  form(`${path}/more`, 'declareOutcomes', show, show)
}

/** The maths names a place in its sentence: here as the form calls it. */
function besideField({ t }: Visit, { code, params }: InvalidProblem, field: string): InvalidRequest {
  const [, outcome, effect] = /^o(\d+)\.(?:e(\d+)\.)?/.exec(field)!
  const path = [
    t('outcomes.outcome', { number: Number(outcome) + 1 }),
    ...(effect === undefined ? [] : [t('outcomes.effect', { number: Number(effect) + 1 })]),
  ].join(', ')
  return refusalOf([{ field, message: t(`invalid.${code}.detail`, { ...params, path }) }])
}

const noteIn = ({ note }: Visit['typed']): string => (typeof note === 'string' ? note : '')

interface OutcomeFieldsProps {
  row: OutcomeRow
  o: number
  criteria: Choice[]
  words: ReportWords
}

function OutcomeFields({ row, o, criteria, words }: OutcomeFieldsProps) {
  const { t } = useVisit()
  return (
    <fieldset class="outcome">
      <legend class="utrecht-heading-3">{t('outcomes.outcome', { number: o + 1 })}</legend>
      <TextField name={`o${o}.id`} label={t('outcomes.id')} hint={t('form.id.hint')} value={row.id} />
      <TextPair name={`o${o}.name`} label={t('outcomes.name')} value={{ nl: row.nl, en: row.en }} />
      <div class="columns">
        <TextField
          name={`o${o}.low`}
          inputMode="decimal"
          label={t('outcomes.chance.low')}
          hint={t('outcomes.chance.hint')}
          value={row.low}
          optional
        />
        <TextField
          name={`o${o}.high`}
          inputMode="decimal"
          label={t('outcomes.chance.high')}
          hint={t('outcomes.chance.hint')}
          value={row.high}
          optional
        />
      </div>
      {row.kept.map((effect, i) => (
        <label key={i} class="choice">
          <input
            type="checkbox"
            class="utrecht-checkbox utrecht-checkbox--html-input"
            id={fieldId(`o${o}.kept.${i}`)}
            name={`o${o}.kept`}
            value={JSON.stringify(effect)}
            checked
          />
          <span>{t('outcomes.keep', { effect: effectText(words, effect) })}</span>
        </label>
      ))}
      {row.effects.map((effect, e) => (
        <EffectFields key={e} row={effect} prefix={`o${o}.e${e}.`} number={e + 1} criteria={criteria} />
      ))}
    </fieldset>
  )
}

interface EffectFieldsProps {
  row: EffectRow
  prefix: string
  number: number
  criteria: Choice[]
}

function EffectFields({ row, prefix, number, criteria }: EffectFieldsProps) {
  const { t } = useVisit()
  return (
    <fieldset class="effect">
      <legend class="utrecht-form-label">{t('outcomes.effect', { number })}</legend>
      <div class="columns">
        <Select
          name={`${prefix}kind`}
          label={t('outcomes.effect.kind')}
          value={row.kind}
          choices={[
            { value: '', label: t('outcomes.effect.none') },
            ...effectKinds.map(kind => ({ value: kind, label: t(`outcomes.effect.${kind}`) })),
          ]}
        />
        <Select
          name={`${prefix}criterion`}
          label={t('report.criterion')}
          value={row.criterion}
          choices={[{ value: '', label: t('outcomes.effect.no-criterion') }, ...criteria]}
        />
      </div>
      <TextField
        name={`${prefix}number`}
        inputMode="decimal"
        label={t('outcomes.effect.number')}
        hint={t('outcomes.effect.number.hint')}
        value={row.number}
      />
      <div class="columns">
        <TextField
          name={`${prefix}models`}
          label={t('outcomes.effect.models')}
          hint={t('outcomes.effect.models.hint')}
          value={row.models}
        />
        <TextField
          name={`${prefix}functions`}
          label={t('outcomes.effect.functions')}
          hint={t('outcomes.effect.functions.hint')}
          value={row.functions}
        />
      </div>
    </fieldset>
  )
}
