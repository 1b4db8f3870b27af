import type { Text } from '../../dossier/text.ts'
import { TextArea, TextField } from './field.tsx'
import { useVisit } from './visit-context.ts'

export interface TextPairProps {
  /** The fields are `<name>.nl` and `<name>.en`. */
  name: string
  label: string
  hint?: string
  value?: Text
  optional?: boolean
  /** More than one line. */
  rows?: number
}

/** Words in Dutch, and in English where somebody has them. */
export function TextPair({ name, label, hint, value, optional, rows }: TextPairProps) {
  const { t } = useVisit()
  const Field = rows === undefined ? TextField : TextArea
  const size = rows === undefined ? {} : { rows }
  return (
    <div class="columns text-pair">
      <Field
        name={`${name}.nl`}
        label={t('form.in-dutch', { label })}
        hint={hint}
        value={value?.nl}
        optional={optional}
        {...size}
      />
      <Field
        name={`${name}.en`}
        label={t('form.in-english', { label })}
        value={value?.en}
        optional
        {...size}
      />
    </div>
  )
}
