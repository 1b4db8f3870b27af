import type { ComponentChildren } from 'preact'
import { useForm } from './form.tsx'
import { useVisit } from './visit-context.ts'

/** The id of a field by its name: where the summary of what is wrong leads to. */
export const fieldId = (name: string): string => `field-${name.replace(/\s/g, '_')}`

/** What is wrong with a field; its label is noted, so that the summary of what is wrong can name it. */
export function useFieldError(name: string, label: string): string | undefined {
  useVisit().labels.set(name, label)
  return useForm().errors.get(name)
}

export interface FieldProps {
  name: string
  label: string
  hint?: string
  /** What stands there as long as nobody typed anything else. */
  value?: string | number
  /** Everything is asked unless it says so. */
  optional?: boolean
}

interface ControlProps {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: 'true'
}

/** A label, a hint, what is wrong, and the control itself. */
function FieldFrame({
  name,
  label,
  hint,
  optional,
  control,
}: FieldProps & { control: (props: ControlProps) => ComponentChildren }) {
  const { t } = useVisit()
  const error = useFieldError(name, label)
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={id}>
          {label}
          {optional && ` (${t('form.optional')})`}
        </label>
      </div>
      {hint && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      <div class="utrecht-form-field__input">
        {control({
          id,
          name,
          'aria-describedby': described || undefined,
          'aria-invalid': error ? 'true' : undefined,
        })}
      </div>
    </div>
  )
}

/** What was typed in a field before, or else what stood there. */
export function useTyped(name: string, value?: string | number): string {
  const typed = useForm().typed?.[name]
  return typeof typed === 'string' ? typed : String(value ?? '')
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'password' | 'email' | 'date'
  /** Numbers are typed as text: with a decimal comma, on the right keys of a phone. */
  inputMode?: 'decimal' | 'numeric'
  autocomplete?: string
}

export function TextField({ type = 'text', inputMode, autocomplete, ...field }: TextFieldProps) {
  const typed = useTyped(field.name, field.value)
  return (
    <FieldFrame
      {...field}
      control={props => (
        <input
          {...props}
          class={`utrecht-textbox${inputMode ? ' utrecht-textbox--numeric' : ''}`}
          type={type}
          inputMode={inputMode}
          autocomplete={(autocomplete ?? 'off') as never}
          value={type === 'password' ? '' : typed}
        />
      )}
    />
  )
}

export function TextArea({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const typed = useTyped(field.name, field.value)
  return (
    <FieldFrame
      {...field}
      control={props => (
        <textarea {...props} class="utrecht-textarea" rows={rows}>
          {typed}
        </textarea>
      )}
    />
  )
}

export interface Choice {
  value: string
  label: string
  hint?: string
}

export function Select({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const typed = useTyped(field.name, field.value)
  return (
    <FieldFrame
      {...field}
      control={props => (
        <select {...props} class="utrecht-select">
          {choices.map(({ value, label }) => (
            <option key={value} value={value} selected={value === typed}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  )
}

interface ChoiceGroupProps extends Pick<FieldProps, 'name' | 'label' | 'hint'> {
  type: 'radio' | 'checkbox'
  choices: Choice[]
  isChosen: (value: string) => boolean
}

/** Choices under one name, all in sight, with their heading, a hint and what is wrong. */
export function ChoiceGroup({ type, name, label, hint, choices, isChosen }: ChoiceGroupProps) {
  const error = useFieldError(name, label)
  const id = fieldId(name)
  return (
    <fieldset
      class="choices"
      id={id}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend class="utrecht-form-label">{label}</legend>
      {hint && (
        <div class="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div class="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      {choices.map(choice => (
        <ChoiceOf
          key={choice.value}
          type={type}
          name={name}
          choice={choice}
          checked={isChosen(choice.value)}
        />
      ))}
    </fieldset>
  )
}

interface ChoiceProps {
  type: 'radio' | 'checkbox'
  name: string
  choice: Choice
  checked: boolean
  id?: string
}

function ChoiceOf({ type, name, choice: { value, label, hint }, checked, id }: ChoiceProps) {
  const component = type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox'
  return (
    <label class="choice">
      <input
        type={type}
        class={`${component} ${component}--html-input`}
        id={id}
        name={name}
        value={value}
        checked={checked}
      />
      <span>
        {label}
        {hint && <small class="utrecht-form-field-description">{hint}</small>}
      </span>
    </label>
  )
}

/** One of a few. */
export function Radios({ value, ...group }: FieldProps & { choices: Choice[] }) {
  const typed = useTyped(group.name, value)
  return <ChoiceGroup type="radio" {...group} isChosen={choice => choice === typed} />
}

export function Checkbox({ name, label, hint, checked = false }: FieldProps & { checked?: boolean }) {
  const { typed } = useForm()
  const isChecked = typed ? typed[name] !== undefined : checked
  const choice = { value: 'yes', label, hint }
  return <ChoiceOf type="checkbox" id={fieldId(name)} name={name} choice={choice} checked={isChecked} />
}
