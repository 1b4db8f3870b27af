import type { IssuedToken } from '../../app/accounts.ts'
import { invitationPath } from '../../app/sessions.ts'
import { formatDate } from '../../i18n/format.ts'
import { Alert } from './alert.tsx'
import { useVisit } from './visit-context.ts'

/** The link of an invitation, shown once, in a message that is ready to be sent. The script `copy` adds a button. */
export function Invitation({
  name,
  project,
  issued,
}: {
  name: string
  project: string
  issued: IssuedToken
}) {
  const { t, language, origin } = useVisit()
  const until = formatDate(language, issued.expiresAt)
  const link = `${origin}${invitationPath(issued.token)}`
  return (
    <>
      <Alert kind="ok" role="status">
        {t('invite.ready', { name, until })}
      </Alert>
      <div class="utrecht-form-field">
        <div class="utrecht-form-field__label">
          <label class="utrecht-form-label" for="invitation">
            {t('invite.message')}
          </label>
        </div>
        <div class="utrecht-form-field__description utrecht-form-field-description" id="invitation-hint">
          {t('invite.message.hint')}
        </div>
        <textarea
          class="utrecht-textarea"
          id="invitation"
          aria-describedby="invitation-hint"
          rows={9}
          readOnly
        >
          {t('invite.message.text', { name, project, link, until })}
        </textarea>
      </div>
      <p class="utrecht-paragraph" data-copy="invitation" data-copied={t('invite.copied')} hidden>
        <button type="button" class="utrecht-button utrecht-button--secondary-action">
          {t('invite.copy')}
        </button>{' '}
        <span role="status" />
      </p>
    </>
  )
}
