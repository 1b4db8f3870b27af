import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Typed } from '../visit.ts'
import { useRefusedAt, useVisit } from './visit-context.ts'

/** What was typed in this form before it was refused; null: it is shown for the first time. */
const FormContext = createContext<{ typed: Typed | null; errors: ReadonlyMap<string, string> }>({
  typed: null,
  errors: new Map(),
})
export const useForm = () => useContext(FormContext)

export interface FormProps {
  /** Where it is sent. */
  action: string
  /** Words on the button; left out when the form has buttons of its own. */
  submit?: string
  kind?: 'primary-action' | 'secondary-action'
  /** Structural acts: the structure that the reader has seen, so that nobody decides on what has changed. */
  structureSeq?: number
  /** With a file. */
  upload?: boolean
  /** For a script that makes it better. */
  id?: string
  children?: ComponentChildren
}

/** A form that comes from this page, can be sent twice without harm, and keeps what was typed when refused. */
export function Form({
  action,
  submit,
  kind = 'primary-action',
  structureSeq,
  upload,
  id,
  children,
}: FormProps) {
  const visit = useVisit()
  const refused = useRefusedAt(action)
  if (refused) visit.kept.here = true
  const errors = new Map(
    refused
      ? (visit.problem?.errors ?? []).map(({ path, message }) => [path.replace(/^body\./, ''), message])
      : [],
  )
  return (
    <form
      method="post"
      action={action}
      id={id}
      enctype={upload ? 'multipart/form-data' : undefined}
      noValidate
      // Back in the browser shows what stands now: old fields on a new page would overwrite it unseen.
      autocomplete="off"
      class="form"
    >
      <input type="hidden" name="_csrf" value={visit.csrf} />
      <input type="hidden" name="_key" value={visit.key} />
      {structureSeq !== undefined && <input type="hidden" name="_seq" value={structureSeq} />}
      <FormContext.Provider value={{ typed: refused ? visit.typed : null, errors }}>
        {children}
      </FormContext.Provider>
      {submit && (
        <p>
          <button type="submit" class={`utrecht-button utrecht-button--${kind}`}>
            {submit}
          </button>
        </p>
      )}
    </form>
  )
}
