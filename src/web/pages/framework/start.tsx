import { z } from 'zod'
import type { App } from '../../../app/app.ts'
import type { CriteriaSet } from '../../../dossier/catalogue.ts'
import { registerDevelopments } from '../../../dossier/decide/development.ts'
import { draftFramework } from '../../../dossier/decide/framework.ts'
import type { Framework } from '../../../dossier/framework.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import { inLanguage, Text } from '../../../dossier/text.ts'
import { act } from '../../act.ts'
import { saying } from '../../decimal.ts'
import { Checkboxes } from '../../elements/checkboxes.tsx'
import { Radios, TextField } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import { headOf } from '../../elements/project-nav.tsx'
import { TextPair } from '../../elements/text-pair.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { Page } from '../../page.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { asking, Code, type Flat, textIn } from './flat-fields.ts'
import { GeneralFields, GeneralForm, generalIn } from './general.tsx'
import { asksDecision, change, readWorking } from './working.ts'

/** `bevolkingszorg/KW1`: one criterion of one set. */
const Chosen = z.array(z.string())
const listIn = (value: unknown) => [value ?? []].flat()

const Start = z
  .strictObject({
    ...GeneralFields,
    criteria: Chosen,
    functions: z.string(),
    /** The first of their own, for whoever does not take a catalogue. */
    function: z.strictObject({ id: Code, name: Text }).optional(),
    criterion: z.strictObject({ id: Code, name: Text, definition: Text }).optional(),
    registers: Chosen,
  })
  .superRefine(({ criteria, criterion, functions, function: own }, context) => {
    const refuse = (path: string, words: Parameters<typeof saying>[0]) =>
      context.addIssue({ code: 'custom', path: [path], ...saying(words) })
    if (criteria.length === 0 && !criterion) refuse('criteria', 'framework.start.no-criteria')
    if (functions === 'own' && !own) refuse('functions', 'framework.start.no-function')
  })

function startIn(flat: Flat) {
  const own = (name: string, fields: Record<string, unknown>) => {
    const filled = Object.keys(flat).some(key => key.startsWith(`${name}.`))
    return filled ? { [name]: { id: flat[`${name}.id`], ...fields } } : {}
  }
  return {
    ...generalIn(flat),
    criteria: listIn(flat.criteria),
    functions: flat.functions,
    registers: listIn(flat.registers),
    ...own('function', { name: textIn(flat, 'function.name') }),
    ...own('criterion', {
      name: textIn(flat, 'criterion.name'),
      definition: textIn(flat, 'criterion.definition'),
    }),
  }
}

/** The first draft, from catalogues or of one's own; and more criteria from a catalogue later. */
export function startPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework'

  const show = async (visit: Visit): Promise<Shown> => {
    const { head, started, known, structureSeq } = await app.dossiers.read(
      visit.params.projectId!,
      state => ({
        head: headOf(state, visit.language),
        started: state.draft !== null || state.versions.length > 0,
        known: [...state.developments.keys()],
        structureSeq: state.structureSeq,
      }),
    )
    const base = `/projects/${head.id}/framework`
    if (started) return { goTo: base }
    const { t } = visit
    return (
      <Page visit={visit} title={t('framework.start')} project={head}>
        <p class="utrecht-paragraph">{t('framework.start.explanation')}</p>
        <Form action={`${base}/start`} submit={t('framework.start.submit')} structureSeq={structureSeq}>
          <StartFields app={app} known={known} />
        </Form>
      </Page>
    )
  }
  page(`${path}/start`, 'draftFramework', show)
  form(
    `${path}/start`,
    'draftFramework',
    async sent => {
      const start = sent.read(z.preprocess(typed => startIn(typed as Flat), Start))
      const framework = firstDraft(app, start)
      const developments = app.catalogues.developmentRegisters
        .filter(({ id }) => start.registers.includes(id))
        .flatMap(register => register.developments)
      if (sent.guard.ifMatch === undefined) throw new Refusal('precondition-missing')
      await act(app, sent, state => [
        ...registerDevelopments(
          state,
          developments.filter(({ id }) => !state.developments.has(id)),
        ),
        ...draftFramework(state, framework),
      ])
      return `/projects/${sent.params.projectId}/framework?done=started`
    },
    show,
  )

  const showCatalogue = async (visit: Visit): Promise<Shown> => {
    const working = await readWorking(app, visit)
    const { criteria, groups } = working.framework
    const taken = new Set([...criteria, ...groups].map(({ id }) => id))
    return (
      <FramePage visit={visit} working={working} title={visit.t('framework.catalogue')}>
        {app.catalogues.criteriaSets.every(set => set.criteria.every(({ id }) => taken.has(id))) ? (
          <p class="utrecht-paragraph">{visit.t('framework.catalogue.all')}</p>
        ) : (
          <ChangeForm
            working={working}
            action={`${working.base}/catalogue`}
            submit={visit.t('framework.catalogue.add')}
          >
            <CriteriaChoices app={app} taken={taken} chosen={[]} />
          </ChangeForm>
        )}
      </FramePage>
    )
  }
  page(`${path}/catalogue`, 'draftFramework', showCatalogue)
  form(
    `${path}/catalogue`,
    'draftFramework',
    async sent => {
      const asks = asksDecision(await readWorking(app, sent), sent)
      const { criteria, ...decision } = sent.read(
        z.preprocess(
          typed => ({ ...(typed as Flat), criteria: listIn((typed as Flat).criteria) }),
          asking(
            { criteria: Chosen.refine(chosen => chosen.length > 0, saying('framework.catalogue.none')) },
            asks,
          ),
        ),
      )
      const edit = (framework: Framework): Framework => withChosen(framework, app, criteria)
      return change(app, sent, edit, decision)
    },
    showCatalogue,
  )
}

function StartFields({ app, known }: { app: App; known: string[] }) {
  const { t, language } = useVisit()
  const { modelSets, developmentRegisters, criteriaSets } = app.catalogues
  const all = criteriaSets.flatMap(set => set.criteria.map(({ id }) => `${set.id}/${id}`))
  const registers = developmentRegisters.filter(({ developments }) =>
    developments.some(({ id }) => !known.includes(id)),
  )
  return (
    <>
      <fieldset class="part">
        <legend class="utrecht-heading-2">{t('framework.general')}</legend>
        <GeneralForm general={{}} />
      </fieldset>
      <fieldset class="part">
        <legend class="utrecht-heading-2">{t('framework.functions')}</legend>
        <Radios
          name="functions"
          label={t('framework.start.functions')}
          value={modelSets[0]?.id ?? 'own'}
          choices={[
            ...modelSets.map(({ id, name, functions, variants }) => ({
              value: id,
              label: inLanguage(name, language),
              hint: t('framework.start.model-set', {
                functions: functions.length,
                variants: variants.length,
              }),
            })),
            { value: 'own', label: t('framework.start.own-function') },
          ]}
        />
        <TextField
          name="function.id"
          label={t('framework.start.function.code')}
          hint={t('framework.code.hint')}
          optional
        />
        <TextPair name="function.name" label={t('framework.start.function.name')} optional />
      </fieldset>
      <fieldset class="part">
        <legend class="utrecht-heading-2">{t('framework.criteria')}</legend>
        <CriteriaChoices app={app} taken={new Set()} chosen={all} />
        <details class="disclosure">
          <summary>{t('framework.start.own-criterion')}</summary>
          <TextField
            name="criterion.id"
            label={t('framework.start.criterion.code')}
            hint={t('framework.code.hint')}
            optional
          />
          <TextPair name="criterion.name" label={t('framework.start.criterion.name')} optional />
          <TextPair
            name="criterion.definition"
            label={t('framework.start.criterion.definition')}
            rows={3}
            optional
          />
        </details>
      </fieldset>
      {registers.length > 0 && (
        <Checkboxes
          name="registers"
          label={t('framework.start.registers')}
          hint={t('framework.start.registers.hint')}
          chosen={registers.map(({ id }) => id)}
          choices={registers.map(({ id, name, developments }) => ({
            value: id,
            label: inLanguage(name, language),
            hint: t('framework.start.register', { developments: developments.length }),
          }))}
        />
      )}
    </>
  )
}

/** The criteria of every set that are not there yet, to choose from. */
function CriteriaChoices({ app, taken, chosen }: { app: App; taken: Set<string>; chosen: string[] }) {
  const { t, language } = useVisit()
  return (
    <>
      {app.catalogues.criteriaSets.map(set => {
        const free = set.criteria.filter(({ id }) => !taken.has(id))
        return (
          <div key={set.id}>
            {free.length > 0 && (
              <>
                <Checkboxes
                  name="criteria"
                  label={inLanguage(set.name, language)}
                  hint={t('framework.catalogue.hint')}
                  chosen={chosen}
                  choices={free.map(({ id, name, definition }) => ({
                    value: `${set.id}/${id}`,
                    label: `${id} ${inLanguage(name, language)}`,
                    hint: inLanguage(definition, language),
                  }))}
                />
                <details class="disclosure">
                  <summary>{t('framework.catalogue.source')}</summary>
                  <p class="utrecht-paragraph">{inLanguage(set.source, language)}</p>
                </details>
              </>
            )}
          </div>
        )
      })}
    </>
  )
}

function firstDraft(app: App, start: z.infer<typeof Start>): Framework {
  const { criteria, functions, function: own, criterion, registers: _, ...general } = start
  const set = app.catalogues.modelSets.find(({ id }) => id === functions)
  if (!set && functions !== 'own') throw new Refusal('not-found', { what: 'catalogue', id: functions })
  const empty: Framework = {
    ...general,
    functions: set ? set.functions : [own!],
    variants: set?.variants ?? [],
    modelRules: set?.modelRules ?? [],
    groups: [],
    criteria: [],
  }
  const chosen = withChosen(empty, app, criteria)
  return criterion ? { ...chosen, criteria: [...chosen.criteria, firstCriterion(criterion)] } : chosen
}

/** Five levels, still to be described: the linter says which. */
const firstCriterion = (
  own: NonNullable<z.infer<typeof Start>['criterion']>,
): Framework['criteria'][number] => ({
  ...own,
  direction: 'max',
  per: 'model',
  combine: 'mean',
  input: 'judged',
  weight: 0,
  scale: { kind: 'levels', levels: [1, 2, 3, 4, 5].map(level => ({ level })) },
  flagged: false,
  developments: [],
  motivation: 'optional',
})

/** With these criteria, copied by value, and the groups that they stand in. */
function withChosen(framework: Framework, app: App, chosen: readonly string[]): Framework {
  const added = chosen.map(key => {
    const [setId, id] = key.split('/')
    const set = app.catalogues.criteriaSets.find(each => each.id === setId)
    const criterion = set?.criteria.find(each => each.id === id)
    if (!set || !criterion) throw new Refusal('not-found', { what: 'criterion', id: key }, 'criteria')
    return { set, criterion }
  })
  const groups = [...framework.groups]
  const addGroup = (set: CriteriaSet, id: string | undefined): void => {
    const group = set.groups.find(each => each.id === id)
    if (!group || groups.some(each => each.id === group.id)) return
    addGroup(set, group.parent)
    groups.push(group)
  }
  for (const { set, criterion } of added) addGroup(set, criterion.group)
  const taken = new Set(framework.criteria.map(({ id }) => id))
  const criteria = added.map(({ criterion }) => criterion).filter(({ id }) => !taken.has(id))
  return { ...framework, groups, criteria: [...framework.criteria, ...criteria] }
}
