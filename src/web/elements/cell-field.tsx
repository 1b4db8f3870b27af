import { fieldId, useTyped } from './field.tsx'
import { useForm } from './form.tsx'

export interface CellFieldProps {
  name: string
  /** What it is, for who does not see the table around it. */
  label: string
  value: string
  /** What is on record, told when something else was typed. */
  recorded?: string
}

/** A number in a cell of a table, whose headings are its label to the eye. */
export function CellField({ name, label, value, recorded }: CellFieldProps) {
  const { errors, typed: sent } = useForm()
  const typed = useTyped(name, value)
  const error = errors.get(name)
  const id = fieldId(name)
  const differs = sent !== null && recorded !== undefined && typed !== value
  const described = [error && `${id}-error`, differs && `${id}-recorded`].filter(Boolean).join(' ')
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        class={`utrecht-textbox cell-field${error ? ' utrecht-textbox--invalid' : ''}`}
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
        value={typed}
      />
      {error && (
        <div class="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      {differs && (
        <div class="quiet" id={`${id}-recorded`}>
          {recorded}
        </div>
      )}
    </>
  )
}
