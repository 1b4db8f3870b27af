import { z } from 'zod'
import { type Choice, type FieldProps, fieldId, useFieldError } from './field.tsx'
import { useForm } from './form.tsx'

/** Any number of a few, all in sight; each is sent under the same name. */
export function Checkboxes({
  name,
  label,
  hint,
  chosen = [],
  choices,
}: Omit<FieldProps, 'value'> & { chosen?: readonly string[]; choices: Choice[] }) {
  const { typed } = useForm()
  const error = useFieldError(name, label)
  const id = fieldId(name)
  const checked = typed ? [typed[name] ?? []].flat() : chosen
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
        <label key={choice.value} class="choice">
          <input
            type="checkbox"
            class="utrecht-checkbox utrecht-checkbox--html-input"
            name={name}
            value={choice.value}
            checked={checked.includes(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small class="utrecht-form-field-description">{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What was chosen: one or more. */
export const Chosen = <S extends z.ZodType<string>>(item: S) =>
  z.preprocess(sent => (sent === undefined ? undefined : [sent].flat()), z.array(item))
