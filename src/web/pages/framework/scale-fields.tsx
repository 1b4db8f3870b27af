import type { Criterion } from '../../../dossier/framework.ts'
import { decimalText } from '../../decimal.ts'
import { Checkbox, Radios, TextArea, TextField } from '../../elements/field.tsx'
import { TextPair } from '../../elements/text-pair.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { ownValues, preferenceText } from './rules.tsx'

/** Described levels, or a measured quantity; and what only an expert sets, to be kept or taken away. */
export function ScaleFields({ criterion, rows }: { criterion: Criterion | null; rows: number }) {
  const { t, language } = useVisit()
  const scale = criterion?.scale
  const levels = scale?.kind === 'levels' ? [...scale.levels].sort((a, b) => a.level - b.level) : []
  const number = scale?.kind === 'number' ? scale : null
  const own = criterion && ownValues(criterion, language, t)
  const preference = criterion && preferenceText(criterion, language)
  return (
    <fieldset class="part">
      <legend class="utrecht-heading-2">{t('report.criterion.scale')}</legend>
      <Radios
        name="scale.kind"
        label={t('framework.scale.kind')}
        value={scale?.kind ?? 'levels'}
        choices={(['levels', 'number'] as const).map(value => ({
          value,
          label: t(`framework.scale.${value}`),
        }))}
      />
      <div data-shown-by="scale.kind" data-shown-for="levels">
        <p class="utrecht-paragraph" id="field-scale-levels">
          {t('framework.levels.hint')}
        </p>
        {Array.from({ length: rows }, (_, i) => (
          <fieldset key={i} class="level-row">
            <legend class="utrecht-form-label">{t('framework.level.row', { row: i + 1 })}</legend>
            <TextField
              name={`scale.levels.${i}.level`}
              label={t('framework.level')}
              inputMode="decimal"
              value={scale ? decimalText(language, levels[i]?.level) : i < 5 ? i + 1 : ''}
            />
            <TextArea
              name={`scale.levels.${i}.anchor.nl`}
              label={t('form.in-dutch', { label: t('framework.anchor') })}
              value={levels[i]?.anchor?.nl}
              rows={2}
            />
            <TextArea
              name={`scale.levels.${i}.anchor.en`}
              label={t('form.in-english', { label: t('framework.anchor') })}
              value={levels[i]?.anchor?.en}
              rows={2}
              optional
            />
          </fieldset>
        ))}
      </div>
      <div data-shown-by="scale.kind" data-shown-for="number">
        <TextPair
          name="scale.unit"
          label={t('framework.unit')}
          hint={t('framework.unit.hint')}
          value={number?.unit}
        />
        <div class="columns">
          {(['worst', 'best'] as const).map(end => (
            <TextField
              key={end}
              name={`scale.${end}`}
              label={t(`framework.${end}`)}
              hint={t(`framework.${end}.hint`)}
              inputMode="decimal"
              value={decimalText(language, number?.[end])}
            />
          ))}
        </div>
      </div>
      {own && (
        <>
          <p class="utrecht-paragraph">{t('framework.also', { what: own })}</p>
          <Checkbox name="dropValues" label={t('framework.drop-values')} />
        </>
      )}
      {preference && (
        <>
          <p class="utrecht-paragraph">
            {t('framework.also', { what: `${t('framework.preference')}: ${preference}.` })}
          </p>
          <Checkbox name="dropPreference" label={t('framework.drop-preference')} />
        </>
      )}
    </fieldset>
  )
}

/** A norm or exclusion threshold: none, one for all, or one per core function. */
export function LimitFields({ criterion, functions }: { criterion: Criterion | null; functions: string[] }) {
  const { t, language } = useVisit()
  const requirement = criterion?.requirement
  const limit = requirement?.limit
  const kind = limit === undefined ? 'none' : typeof limit === 'number' ? 'one' : 'functions'
  return (
    <fieldset class="part">
      <legend class="utrecht-heading-2">{t('framework.requirement')}</legend>
      <Radios
        name="requirement.kind"
        label={t('framework.requirement.kind')}
        hint={t('framework.requirement.hint')}
        value={kind}
        choices={(['none', 'one', 'functions'] as const).map(value => ({
          value,
          label: t(`framework.requirement.${value}`),
        }))}
      />
      <div data-shown-by="requirement.kind" data-shown-for="one">
        <TextField
          name="requirement.limit"
          label={t('framework.requirement.limit')}
          inputMode="decimal"
          value={typeof limit === 'number' ? decimalText(language, limit) : ''}
        />
      </div>
      <div data-shown-by="requirement.kind" data-shown-for="functions">
        <fieldset class="choices">
          <legend class="utrecht-form-label">{t('framework.requirement.limits')}</legend>
          <div class="utrecht-form-field-description">{t('framework.requirement.limits.hint')}</div>
          <div class="small-fields">
            {functions.map(fn => (
              <TextField
                key={fn}
                name={`requirement.limit.${fn}`}
                label={fn}
                inputMode="decimal"
                value={typeof limit === 'object' ? decimalText(language, limit[fn]) : ''}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <div data-shown-by="requirement.kind" data-shown-for="one functions">
        <Radios
          name="requirement.breach"
          label={t('report.requirement.effect')}
          value={requirement?.breach ?? 'report'}
          choices={(['report', 'exclude'] as const).map(value => ({
            value,
            label: t(`framework.breach.${value}`),
          }))}
        />
        <TextPair
          name="requirement.source"
          label={t('report.requirement.source')}
          hint={t('framework.source.hint')}
          value={requirement?.source}
          optional
        />
      </div>
    </fieldset>
  )
}
