import type { Criterion, Framework } from '../../../dossier/framework.ts'
import { inLanguage } from '../../../dossier/text.ts'
import { decimalText } from '../../decimal.ts'
import { Checkboxes } from '../../elements/checkboxes.tsx'
import { Checkbox, Radios, Select, TextField } from '../../elements/field.tsx'
import { TextPair } from '../../elements/text-pair.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import type { Shown, Site } from '../../site.ts'
import type { Sent, Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { criterionForm, criterionFrom } from './criterion-fields.ts'
import { Findings, findingsAbout } from './findings.tsx'
import { asking, levelRows, withoutEmptyLevels } from './flat-fields.ts'
import { LimitFields, ScaleFields } from './scale-fields.tsx'
import {
  asksDecision,
  change,
  namesOf,
  partOrRefuse,
  readWorking,
  refuseTaken,
  type Working,
} from './working.ts'

/** One criterion: new, changed, or taken away. */
export function criterionPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework'

  const show = async (asSent: Visit): Promise<Shown> => {
    // Empty levels close up, so that what is wrong with a level stands beside that level.
    const visit = { ...asSent, typed: withoutEmptyLevels(asSent.typed) }
    const { t, params } = visit
    const working = await readWorking(app, visit)
    const { framework, base } = working
    const criterion =
      params.criterion === undefined ? null : partOrRefuse(framework.criteria, 'criterion', params.criterion)
    const title = criterion
      ? t('framework.criterion', { name: namesOf(working, visit)(criterion.id) })
      : t('framework.criterion.new')
    return (
      <FramePage visit={visit} working={working} title={title} scripts={['choice-shows']} wide>
        {criterion && (
          <Findings working={working} findings={findingsAbout(working, 'criteria', criterion.id)} here />
        )}
        <ChangeForm
          working={working}
          action={criterion ? `${base}/criteria/${criterion.id}` : `${base}/new-criterion`}
        >
          <CriterionFields working={working} criterion={criterion} />
        </ChangeForm>
        {criterion && framework.criteria.length > 1 && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={`${base}/criteria/${criterion.id}/removal`}>
              {t('framework.criterion.remove')}
            </a>
          </p>
        )}
      </FramePage>
    )
  }

  const take = async (sent: Sent) => {
    const { criterion: id } = sent.params
    const working = await readWorking(app, sent)
    const filled = sent.read(criterionForm(id === undefined, asksDecision(working, sent)))
    const { reason, decidedBy } = filled
    const edit = (framework: Framework): Framework => {
      const { criteria } = framework
      if (id !== undefined) {
        const old = partOrRefuse(criteria, 'criterion', id)
        return {
          ...framework,
          criteria: criteria.map(each => (each === old ? criterionFrom(filled, old) : each)),
        }
      }
      const added = criterionFrom(filled, null)
      refuseTaken([...framework.groups, ...criteria], 'criterion', added.id)
      return { ...framework, criteria: [...criteria, added] }
    }
    const { criteria } = working.framework
    const at = id === undefined ? criteria.length : criteria.findIndex(each => each.id === id)
    const goTo = id === undefined ? undefined : `?done=saved&open=${encodeURIComponent(id)}#criterion-${id}`
    return change(app, sent, edit, { reason, decidedBy }, { part: `criteria.${at}`, goTo })
  }

  const showRemoval = async (visit: Visit): Promise<Shown> => {
    const { t, params } = visit
    const working = await readWorking(app, visit)
    const { id, weight } = partOrRefuse(working.framework.criteria, 'criterion', params.criterion!)
    return (
      <FramePage
        visit={visit}
        working={working}
        title={t('framework.removal', { name: namesOf(working, visit)(id) })}
      >
        <p class="utrecht-paragraph">
          {t(
            working.version === null ? 'framework.criterion.removal' : 'framework.criterion.removal.sealed',
            {
              weight,
            },
          )}
        </p>
        <ChangeForm
          working={working}
          action={`${working.base}/criteria/${id}/removal`}
          submit={t('framework.remove')}
        />
      </FramePage>
    )
  }

  page(`${path}/new-criterion`, 'draftFramework', show)
  form(`${path}/new-criterion`, 'draftFramework', take, show)
  page(`${path}/criteria/:criterion`, 'draftFramework', show)
  form(`${path}/criteria/:criterion`, 'draftFramework', take, show)
  page(`${path}/criteria/:criterion/removal`, 'draftFramework', showRemoval)
  form(
    `${path}/criteria/:criterion/removal`,
    'draftFramework',
    async sent => {
      const asks = asksDecision(await readWorking(app, sent), sent)
      const decision = sent.read(asking({}, asks))
      const edit = (framework: Framework): Framework => {
        const gone = partOrRefuse(framework.criteria, 'criterion', sent.params.criterion!)
        return { ...framework, criteria: framework.criteria.filter(criterion => criterion !== gone) }
      }
      return change(app, sent, edit, decision, { goTo: '?done=removed' })
    },
    showRemoval,
  )
}

function CriterionFields({ working, criterion }: { working: Working; criterion: Criterion | null }) {
  const visit = useVisit()
  const { t, language } = visit
  const { framework } = working
  const names = namesOf(working, visit)
  const { direction = 'max', per = 'model', combine = 'mean', input = 'judged' } = criterion ?? {}
  const choices = <const Value extends string>(values: readonly Value[], words: (value: Value) => string) =>
    values.map(value => ({ value, label: words(value) }))
  const named = [
    ...working.developments.map(({ id, name }) => ({
      value: id,
      label: `${id} ${inLanguage(name, language)}`,
    })),
    ...(criterion?.developments ?? [])
      .filter(id => !working.developments.some(development => development.id === id))
      .map(id => ({ value: id, label: t('framework.development.unknown', { id }) })),
  ]
  return (
    <>
      <fieldset class="part">
        <legend class="utrecht-heading-2">{t('framework.part.what')}</legend>
        {!criterion && <TextField name="id" label={t('framework.code')} hint={t('framework.code.hint')} />}
        <TextPair name="name" label={t('framework.name')} value={criterion?.name} />
        <TextPair
          name="definition"
          label={t('report.criterion.definition')}
          hint={t('framework.definition.hint')}
          value={criterion?.definition}
          rows={3}
        />
        <TextPair
          name="motive"
          label={t('framework.motive')}
          hint={t('framework.motive.hint')}
          value={criterion?.motive}
          rows={2}
          optional
        />
        {framework.groups.length > 0 && (
          <Select
            name="group"
            label={t('framework.in-group')}
            value={criterion?.group}
            choices={[
              { value: '', label: t('framework.at-the-root') },
              ...framework.groups.map(({ id }) => ({ value: id, label: names(id) })),
            ]}
          />
        )}
        <TextField
          name="weight"
          label={t('framework.weight')}
          hint={t(`framework.weight.${framework.weighting}`)}
          inputMode="decimal"
          value={decimalText(language, criterion?.weight ?? 0)}
        />
      </fieldset>
      <fieldset class="part">
        <legend class="utrecht-heading-2">{t('framework.part.scoring')}</legend>
        <div class="columns">
          <Radios
            name="direction"
            label={t('framework.direction')}
            value={direction}
            choices={choices(['max', 'min'], value => t(`framework.direction.${value}`))}
          />
          <Radios
            name="input"
            label={t('framework.input')}
            value={input}
            choices={choices(['judged', 'measured'], value => t(`framework.input.${value}`))}
          />
          <Radios
            name="per"
            label={t('framework.per')}
            value={per}
            choices={choices(['model', 'function'], value => t(`framework.per.${value}`))}
          />
          <Radios
            name="motivation"
            label={t('framework.motivation')}
            value={criterion?.motivation ?? 'optional'}
            choices={choices(['optional', 'required-at-ends', 'required'], value =>
              t(`framework.motivation.${value}`),
            )}
          />
        </div>
        <div data-shown-by="per" data-shown-for="function">
          <Radios
            name="combine"
            label={t('framework.combine')}
            hint={t('framework.per.function.only')}
            value={combine}
            choices={choices(['mean', 'min'], value => t(`framework.combine.${value}`))}
          />
          <fieldset class="choices">
            <legend class="utrecht-form-label">{t('framework.function-weights')}</legend>
            <div class="utrecht-form-field-description">{t('framework.function-weights.hint')}</div>
            <div class="small-fields">
              {functionsFor(framework, Object.keys(criterion?.functionWeights ?? {})).map(fn => (
                <TextField
                  key={fn}
                  name={`functionWeights.${fn}`}
                  label={fn}
                  inputMode="decimal"
                  value={decimalText(language, criterion?.functionWeights?.[fn])}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </fieldset>
      <ScaleFields criterion={criterion} rows={rowsFor(visit, criterion)} />
      <LimitFields criterion={criterion} functions={functionsFor(framework, limitsOf(criterion))} />
      <fieldset class="part">
        <legend class="utrecht-heading-2">{t('framework.part.national')}</legend>
        <Checkbox name="flagged" label={t('framework.flagged')} checked={criterion?.flagged} />
        {named.length > 0 ? (
          <Checkboxes
            name="developments"
            label={t('framework.developments')}
            choices={named}
            chosen={criterion?.developments}
          />
        ) : (
          <p class="utrecht-paragraph">{t('framework.developments.none')}</p>
        )}
      </fieldset>
    </>
  )
}

const limitsOf = (criterion: Criterion | null): string[] =>
  typeof criterion?.requirement?.limit === 'object' ? Object.keys(criterion.requirement.limit) : []

/** The core functions, and those that are named here and do not exist: to be emptied. */
const functionsFor = ({ functions }: Framework, named: string[]): string[] => [
  ...new Set([...functions.map(({ id }) => id), ...named]),
]

/** Two empty rows are always there to add a level in. */
const SPARE = 2

function rowsFor({ problem, typed }: Visit, criterion: Criterion | null): number {
  if (problem && 'scale.kind' in typed) return levelRows(typed).length + SPARE
  return (criterion?.scale.kind === 'levels' ? criterion.scale.levels.length : 5) + SPARE
}
