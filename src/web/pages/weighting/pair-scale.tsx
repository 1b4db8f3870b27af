import { fieldId, useTyped } from '../../elements/field.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { pairField } from './answers.ts'
import type { Item } from './question.ts'

/** Saaty's scale in words; what lies between is not asked. */
const degrees = ['3', '5', '7', '9'] as const

/** Which of two weighs more, and how much: one choice, in words. Left open, it follows from the others. */
export function PairScale({ pair: [one, other], before }: { pair: [Item, Item]; before: string }) {
  const { t } = useVisit()
  const name = pairField(one.id, other.id)
  const chosen = useTyped(name, before)
  // A judgement that came in by another way than this form, between two words.
  const times = /^(?:1\/)?(.+)$/.exec(chosen)?.[1] ?? ''
  const steps =
    chosen === '' || times === '1' || degrees.some(step => step === times) ? degrees : [...degrees, times]
  const side = (item: Item, rival: Item, prefix: string) => (
    <div class="pair-side">
      <span class="pair-name">{t('weights.pair.side', { item: item.name })}</span>
      {steps.map(step => (
        <Option key={step} value={`${prefix}${step}`}>
          <span class="only-heard">{t('weights.pair.side', { item: item.name })} </span>
          {degrees.some(degree => degree === step)
            ? t(`weights.degree.${step as (typeof degrees)[number]}`)
            : t('weights.degree.times', { times: Number(step) })}
          <span class="only-heard"> {t('weights.pair.than', { item: rival.name })}</span>
        </Option>
      ))}
    </div>
  )
  return (
    <fieldset class="choices pair" id={fieldId(name)}>
      <legend class="utrecht-form-label">{t('weights.pair', { one: one.name, other: other.name })}</legend>
      {side(one, other, '')}
      <div class="pair-side">
        <Option value="1">{t('weights.pair.equal')}</Option>
        <Option value="">{t('weights.pair.skip')}</Option>
      </div>
      {side(other, one, '1/')}
    </fieldset>
  )

  function Option({ value, children }: { value: string; children: preact.ComponentChildren }) {
    return (
      <label class="choice">
        <input
          type="radio"
          class="utrecht-radio-button utrecht-radio-button--html-input"
          name={name}
          value={value}
          checked={value === chosen}
        />
        <span>{children}</span>
      </label>
    )
  }
}
