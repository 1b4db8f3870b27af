import { fieldId } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { sheetAddress } from './addresses.ts'

/** The score sheet, to fill in without a connection and to hand in again. */
export function Offline({ project }: { project: string }) {
  const { t, problem, url } = useVisit()
  const action = sheetAddress(project)
  const faults = problem && url === action ? (problem.errors ?? []) : []
  const id = fieldId('sheet')
  return (
    <section aria-labelledby="offline">
      <h2 class="utrecht-heading-2" id="offline">
        {t('scores.offline')}
      </h2>
      <p class="utrecht-paragraph">{t('scores.offline.explanation')}</p>
      <ul class="utrecht-unordered-list">
        {(['xlsx', 'ods'] as const).map(format => (
          <li key={format} class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`${action}/${format}`} download>
              {t(`scores.offline.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <Form action={action} upload submit={t('scores.offline.send')} kind="secondary-action">
        <div class={`utrecht-form-field${faults.length > 0 ? ' utrecht-form-field--invalid' : ''}`}>
          <label class="utrecht-form-label" for={id}>
            {t('scores.offline.file')}
          </label>
          <p class="utrecht-form-field-description" id={`${id}-hint`}>
            {t('scores.offline.hint')}
          </p>
          {faults.length > 0 && (
            <ul class="utrecht-unordered-list utrecht-form-field-error-message">
              {faults.map(({ path, message }, i) => {
                const cell = path.replace(/^body\.?/, '')
                return (
                  <li key={i} id={fieldId(cell)}>
                    {cell && <b>{cell}</b>} {message}
                  </li>
                )
              })}
            </ul>
          )}
          <input
            id={id}
            name="sheet"
            type="file"
            accept=".xlsx,.ods"
            aria-describedby={`${id}-hint`}
            class="file"
          />
        </div>
      </Form>
    </section>
  )
}
