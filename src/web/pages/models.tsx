import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { activeModel, proposeModels, reviseModel, withdrawModel } from '../../dossier/decide/model.ts'
import type { Framework } from '../../dossier/framework.ts'
import { conflictsOf, Model } from '../../dossier/model.ts'
import { activeModels, openRound, type State, sealed } from '../../dossier/state.ts'
import { FreeText, Id, inLanguage, type Language } from '../../dossier/text.ts'
import { formatList } from '../../i18n/format.ts'
import type { Words } from '../../i18n/message.ts'
import { readNotes } from '../../store/notes.ts'
import { act } from '../act.ts'
import { atFields } from '../at-fields.ts'
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
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

const Withdrawal = z.strictObject({ reason: FreeText })
const FromCatalogue = z.strictObject({ model: Chosen(Id) })

/** The candidate models: which variant fills each core function. */
export function modelPages({ app, page, form }: Site): void {
  const list = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const text = (words: Model['name']) => inLanguage(words, language)
    const seen = await app.dossiers.read(params.projectId!, async state => {
      const framework = sealed(state)?.framework ?? null
      const gone = [...state.models.values()].flatMap(({ model, withdrawn }) =>
        withdrawn ? [{ model, hash: withdrawn.hash }] : [],
      )
      const notes = await readNotes(
        app.store.db,
        state.project,
        gone.map(({ hash }) => hash),
      )
      return {
        head: headOf(state, language),
        structureSeq: state.structureSeq,
        framework,
        models: activeModels(state),
        taken: [...state.models.keys()],
        conflicts: framework ? conflictsIn(framework, activeModels(state), t, language) : [],
        withdrawn: gone.map(({ model, hash }) => ({ model, reason: notes.get(hash) ?? t('report.erased') })),
        mayPropose: mayDo(account, 'proposeModels') && mayChange(state),
        roundOpen: openRound(state)?.number ?? null,
      }
    })
    const { head, framework, models, taken, conflicts, withdrawn, structureSeq } = seen
    const base = `/projects/${head.id}`
    const offered = catalogueModels(app).filter(({ id }) => !taken.includes(id))
    return (
      <Page visit={visit} title={t('page.project.models')} project={head} wide>
        <p class="utrecht-paragraph">{t('models.intro')}</p>
        {!framework && <p class="utrecht-paragraph">{t('models.not-sealed')}</p>}
        {framework && models.length === 0 && <p class="utrecht-paragraph">{t('models.none')}</p>}
        {framework && models.length > 0 && (
          <>
            <Variants framework={framework} models={models} base={base} />
            <h2 class="utrecht-heading-2">{t('models.conflicts')}</h2>
            {conflicts.length > 0 ? (
              <>
                <p class="utrecht-paragraph">{t('models.conflicts.explanation')}</p>
                <ul class="utrecht-unordered-list">
                  {conflicts.map(conflict => (
                    <li key={conflict} class="utrecht-unordered-list__item">
                      {conflict}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p class="utrecht-paragraph">{t('report.models.no-conflicts')}</p>
            )}
          </>
        )}
        {withdrawn.length > 0 && (
          <>
            <h2 class="utrecht-heading-2">{t('models.withdrawn')}</h2>
            <Facts facts={withdrawn.map(({ model, reason }) => [titleOf(model, language), reason])} />
          </>
        )}
        {mayDo(account, 'proposeModels') && seen.roundOpen !== null && (
          <p class="utrecht-paragraph">{t('models.fixed-by-round', { round: seen.roundOpen })}</p>
        )}
        {framework && seen.mayPropose && (
          <>
            <h2 class="utrecht-heading-2">{t('models.add')}</h2>
            {offered.length > 0 && (
              <Disclosure summary={t('models.from-catalogue')} action={`${base}/models/from-catalogue`}>
                {app.catalogues.modelSets.map(({ id, source }) => (
                  <p key={id} class="utrecht-paragraph quiet">
                    {text(source)}
                  </p>
                ))}
                <Form
                  action={`${base}/models/from-catalogue`}
                  submit={t('models.propose')}
                  structureSeq={structureSeq}
                >
                  <Checkboxes
                    name="model"
                    label={t('models.choose')}
                    choices={offered.map(model => ({
                      value: model.id,
                      label: titleOf(model, language),
                      hint: model.description && text(model.description),
                    }))}
                  />
                </Form>
              </Disclosure>
            )}
            <Disclosure summary={t('models.own')} action={`${base}/models`}>
              <Form action={`${base}/models`} submit={t('models.propose')} structureSeq={structureSeq}>
                <TextField name="id" label={t('models.id')} hint={t('form.id.hint')} value={nextId(taken)} />
                <ModelFields framework={framework} />
              </Form>
            </Disclosure>
          </>
        )}
      </Page>
    )
  }

  const one = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const { head, framework, model, structureSeq, mayRevise, mayWithdraw } = await app.dossiers.read(
      params.projectId!,
      state => {
        const model = activeModel(state, params.modelId!)
        const measured = [...state.measurements.values()].some(given => given.model === model.id)
        const scored = [...state.scores.values()].some(given => given.model === model.id)
        return {
          head: headOf(state, language),
          framework: sealed(state)!.framework,
          model,
          structureSeq: state.structureSeq,
          mayRevise: mayChange(state) && !measured && !scored,
          mayWithdraw: mayChange(state),
        }
      },
    )
    const here = `/projects/${head.id}/models/${model.id}`
    const conflicts = conflictsIn(framework, [model], t, language)
    const variant = (fn: string) => variantName(framework, model, fn, language) ?? t('report.models.open')
    return (
      <Page visit={visit} title={titleOf(model, language)} project={head}>
        {model.description && <p class="utrecht-paragraph">{inLanguage(model.description, language)}</p>}
        {framework.variants.length > 0 && (
          <Facts
            facts={framework.functions.map(({ id, name }) => [inLanguage(name, language), variant(id)])}
          />
        )}
        {conflicts.map(conflict => (
          <p key={conflict} class="utrecht-paragraph">
            {conflict}
          </p>
        ))}
        {mayDo(account, 'reviseModel') && (
          <>
            {mayRevise ? (
              <Disclosure summary={t('models.revise')} action={`${here}/revision`}>
                <Form action={`${here}/revision`} submit={t('form.save')} structureSeq={structureSeq}>
                  <ModelFields framework={framework} model={model} />
                </Form>
              </Disclosure>
            ) : (
              <p class="utrecht-paragraph">{t('models.fixed')}</p>
            )}
            {mayWithdraw && (
              <Disclosure summary={t('models.withdraw')} action={`${here}/withdrawal`}>
                <p class="utrecht-paragraph">{t('models.withdraw.explanation')}</p>
                <Form
                  action={`${here}/withdrawal`}
                  submit={t('models.withdraw')}
                  kind="secondary-action"
                  structureSeq={structureSeq}
                >
                  <TextArea name="reason" label={t('form.reason')} rows={2} />
                </Form>
              </Disclosure>
            )}
          </>
        )}
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`/projects/${head.id}/models`}>
            {t('models.all')}
          </a>
        </p>
      </Page>
    )
  }

  page('/projects/:projectId/models', 'listModels', list)
  page('/projects/:projectId/models/:modelId', 'getModel', one)
  form(
    '/projects/:projectId/models',
    'proposeModels',
    async sent => {
      const model = readNested(sent.typed, TypedModel)
      await atFields(inModels, () => act(app, sent, state => proposeModels(state, [model])))
      return `/projects/${sent.params.projectId}/models?done=model-proposed`
    },
    list,
  )
  form(
    '/projects/:projectId/models/from-catalogue',
    'proposeModels',
    async sent => {
      const chosen = sent.read(FromCatalogue).model
      const models = catalogueModels(app).filter(({ id }) => chosen.includes(id))
      await atFields(
        () => 'model',
        () => act(app, sent, state => proposeModels(state, models)),
      )
      return `/projects/${sent.params.projectId}/models?done=model-proposed`
    },
    list,
  )
  form(
    '/projects/:projectId/models/:modelId/revision',
    'reviseModel',
    async sent => {
      const model = readNested(sent.typed, TypedModel.omit({ id: true }))
      const { projectId, modelId } = sent.params
      await act(app, sent, state => reviseModel(state, { id: modelId!, ...model }), modelId)
      return `/projects/${projectId}/models/${modelId}?done=saved`
    },
    one,
  )
  form(
    '/projects/:projectId/models/:modelId/withdrawal',
    'withdrawModel',
    async sent => {
      const { reason } = sent.read(Withdrawal)
      const { projectId, modelId } = sent.params
      await act(
        app,
        sent,
        (state, context) => withdrawModel(state, { model: modelId!, reason }, context),
        modelId,
      )
      return `/projects/${projectId}/models?done=model-withdrawn`
    },
    one,
  )
}

/** With every variant left open, none is sent at all. */
const TypedModel = Model.extend({ variants: Model.shape.variants.default({}) })

/** What can be copied from the ready-made sets; of two with one identifier the last. */
const catalogueModels = ({ catalogues }: App): Model[] => [
  ...new Map(
    catalogues.modelSets
      .flatMap(({ models }) => models)
      .map(({ likeness: _, ...model }) => [model.id, model] as const),
  ).values(),
]

/** `models.0.variants.HCC` of the rule is the field `variants.HCC`. */
const inModels = (path: string): string => path.replace(/^models\.\d+\.?/, '')

/** As long as a round is open, what is scored stays what it is. */
const mayChange = (state: State): boolean =>
  state.paused === null && sealed(state) !== null && openRound(state) === null

const titleOf = ({ id, name }: Pick<Model, 'id' | 'name'>, language: Language): string =>
  `${id} ${inLanguage(name, language)}`

/** Own entries only: a function may be called `constructor`. */
const variantOf = ({ variants }: Model, fn: string): string | undefined =>
  Object.hasOwn(variants, fn) ? variants[fn] : undefined

const variantName = ({ variants }: Framework, model: Model, fn: string, language: Language) => {
  const chosen = variantOf(model, fn)
  const variant = variants.find(({ id }) => id === chosen)
  return variant ? inLanguage(variant.name, language) : (chosen ?? null)
}

/** M7 after M6; the facilitator may choose another. */
function nextId(taken: readonly string[]): string {
  const numbers = taken.flatMap(id => (/^M\d{1,6}$/.test(id) ? [Number(id.slice(1))] : []))
  return `M${Math.max(0, ...numbers) + 1}`
}

/** Where models do not hang together: told, never mended. A rule is told once, with the models that break it. */
function conflictsIn(framework: Framework, models: readonly Model[], t: Words, language: Language): string[] {
  const found = models.flatMap(model =>
    conflictsOf(framework, model).map(conflict => ({ name: titleOf(model, language), conflict })),
  )
  const broken = framework.modelRules.flatMap(({ id: rule, reason }) => {
    const names = found
      .filter(({ conflict }) => conflict.kind === 'rule' && conflict.rule === rule)
      .map(({ name }) => name)
    if (names.length === 0) return []
    const models = formatList(language, names)
    return [t('models.rule', { models, count: names.length, rule, reason: inLanguage(reason, language) })]
  })
  const unfilled = found.flatMap(({ name: model, conflict }) => {
    if (conflict.kind === 'rule') return []
    const fn = framework.functions.find(({ id }) => id === conflict.function)!
    return [t('report.models.unfilled', { model, function: inLanguage(fn.name, language) })]
  })
  return [...broken, ...unfilled]
}

function Variants({ framework, models, base }: { framework: Framework; models: Model[]; base: string }) {
  const { t, language } = useVisit()
  const headings = models.map(model => ({
    heading: (
      <a class="utrecht-link" href={`${base}/models/${model.id}`}>
        {titleOf(model, language)}
      </a>
    ),
  }))
  if (framework.variants.length === 0)
    return (
      <>
        <p class="utrecht-paragraph">{t('report.models.no-variants')}</p>
        <ul class="utrecht-unordered-list">
          {headings.map(({ heading }, i) => (
            <li key={models[i]!.id} class="utrecht-unordered-list__item">
              {heading}
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <WideTable
      id="variants"
      caption={t('report.models.variants')}
      columns={[{ heading: t('report.function') }, ...headings]}
      rows={framework.functions.map(({ id, name }) => [
        inLanguage(name, language),
        ...models.map(
          model => variantName(framework, model, id, language) ?? <em>{t('report.models.open')}</em>,
        ),
      ])}
    />
  )
}

/** Name, description, and the variant for each core function. */
function ModelFields({ framework, model }: { framework: Framework; model?: Model }) {
  const { t, language } = useVisit()
  return (
    <>
      <TextPair name="name" label={t('models.name')} value={model?.name} />
      <TextPair
        name="description"
        label={t('models.description')}
        value={model?.description}
        rows={3}
        optional
      />
      {framework.variants.length > 0 && (
        <fieldset class="choices">
          <legend class="utrecht-form-label">{t('models.variants')}</legend>
          <div class="columns">
            {framework.functions.map(({ id, name }) => (
              <Select
                key={id}
                name={`variants.${id}`}
                label={inLanguage(name, language)}
                value={model && variantOf(model, id)}
                choices={[
                  { value: '', label: t('models.variant.open') },
                  ...framework.variants.map(variant => ({
                    value: variant.id,
                    label: inLanguage(variant.name, language),
                  })),
                ]}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
