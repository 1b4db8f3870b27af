import { z } from 'zod'
import { invitationPath, type SignInFault } from '../../app/sessions.ts'
import { HttpProblem } from '../../http/problem.ts'
import { Alert } from '../elements/alert.tsx'
import { TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Sent, Visit } from '../visit.ts'

const Secret = z.strictObject({ secret: z.string().trim().max(512) })

/** Coming in, with an invitation or a token, and going out. */
export function signInPages(site: Site): void {
  const { app } = site

  const enter = async (sent: Sent, secret: string): Promise<string> => {
    const opened = await app.sessions.open(secret)
    if (typeof opened === 'string') throw new HttpProblem(`sign-in-${opened}`)
    // Who came before on this device, came out by this.
    if (sent.sessionId) await app.sessions.end(sent.sessionId)
    sent.setCookie('session', opened.secret, opened.expiresAt)
    sent.setCookie('csrf', '')
    return '/projects'
  }

  site.page('/', null, async visit => (visit.sessionId ? { goTo: '/projects' } : { goTo: '/sign-in' }))
  site.page('/sign-in', null, signIn)
  site.form('/sign-in', null, async sent => enter(sent, sent.read(Secret).secret), signIn)

  // A link in a message is opened by scanners of mail too: only the button uses it up.
  site.page('/invitation/:secret', null, async visit => {
    const fault = await app.sessions.check(visit.params.secret!)
    return fault ? refusedInvitation(visit, fault) : invitation(visit)
  })
  site.form('/invitation/:secret', null, async sent => enter(sent, sent.params.secret!), signIn)

  site.page('/sign-out', null, async visit => signOut(visit))
  site.form('/sign-out', null, async sent => {
    // First: gone from this device, whatever happens next.
    sent.setCookie('session', '')
    sent.setCookie('csrf', '')
    if (sent.sessionId) await app.sessions.end(sent.sessionId)
    return '/sign-in?done=signed-out'
  })

  site.page('/language/:language', null, async visit => {
    visit.setCookie('language', visit.params.language === 'en' ? 'en' : 'nl')
    return { goTo: localPath(visit.query.back) }
  })
}

/** An address on this service, never of another host: read as a browser reads it, which drops tabs and line ends. */
function localPath(path: unknown): string {
  const here = 'http://here.invalid'
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(path, here)) return '/'
  const { origin, pathname, search } = new URL(path, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/'
}

async function signIn(visit: Visit): Promise<Shown> {
  const { t } = visit
  return (
    <Page visit={visit} title={t('sign-in.title')}>
      <p class="utrecht-paragraph">{t('sign-in.by-link')}</p>
      <Form action="/sign-in" submit={t('sign-in.enter')}>
        <TextField
          name="secret"
          type="password"
          label={t('sign-in.token')}
          hint={t('sign-in.token.hint')}
          autocomplete="current-password"
        />
      </Form>
    </Page>
  )
}

function invitation(visit: Visit) {
  const { t, params } = visit
  return (
    <Page visit={visit} title={t('invitation.title')}>
      <p class="utrecht-paragraph">{t('invitation.explanation')}</p>
      <Form action={invitationPath(params.secret!)} submit={t('invitation.enter')} />
    </Page>
  )
}

function refusedInvitation(visit: Visit, fault: SignInFault) {
  const { t } = visit
  return (
    <Page visit={visit} title={t(`http.sign-in-${fault}.title`)}>
      <Alert kind="error">{t(`http.sign-in-${fault}.detail`)}</Alert>
    </Page>
  )
}

function signOut(visit: Visit) {
  const { t } = visit
  return (
    <Page visit={visit} title={t('page.sign-out')} scripts={['forget']}>
      <p class="utrecht-paragraph">{t('sign-out.explanation')}</p>
      <Form action="/sign-out" submit={t('page.sign-out')} />
    </Page>
  )
}
