import { z } from 'zod'
import { type Choice, ChoiceGroup, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'

/** Any number of a few; each is sent under the same name. */
export function Checkboxes({
  chosen = [],
  ...group
}: Omit<FieldProps, 'value'> & { chosen?: readonly string[]; choices: Choice[] }) {
  const { typed } = useForm()
  const checked = typed ? [typed[group.name] ?? []].flat() : chosen
  return <ChoiceGroup type="checkbox" {...group} isChosen={value => checked.includes(value)} />
}

/** What was chosen: one or more. */
export const Chosen = <S extends z.ZodType<string>>(item: S) =>
  z.preprocess(sent => (sent === undefined ? undefined : [sent].flat()), z.array(item))
