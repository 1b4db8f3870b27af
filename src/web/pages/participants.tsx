import { z } from 'zod'
import { INVITATION_DAYS } from '../../app/accounts.ts'
import { ProjectRole } from '../../dossier/event.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { scoringProgress } from '../../dossier/scoring-progress.ts'
import { openRound, type State } from '../../dossier/state.ts'
import { FreeText } from '../../dossier/text.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Person } from '../../store/people.ts'
import { saying } from '../decimal.ts'
import { Disclosure } from '../elements/disclosure.tsx'
import { Facts } from '../elements/facts.tsx'
import { Checkbox, Radios, TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { Invitation } from '../elements/invitation.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { WideTable } from '../elements/wide-table.tsx'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

const Words = FreeText.max(200)
const Admission = z.strictObject({
  role: ProjectRole,
  name: Words,
  organisation: Words.optional(),
  position: Words.optional(),
})
const LONGEST_DAYS = 90
const isDays = (typed: string) =>
  /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= LONGEST_DAYS
const Invite = z.strictObject({
  days: z.string().refine(isDays, saying('invite.days.number')).transform(Number),
})
const Removal = z
  .strictObject({ sure: z.string().optional() })
  .refine(({ sure }) => sure === 'yes', { path: ['sure'], ...saying('participants.remove.sure.missing') })

/** Who takes part, in which role, and whether they are in. Names are for who lets them in. */
export function participantPages({ app, page, form }: Site): void {
  /** Whether somebody can come in, and is: what their tokens and sessions say. */
  const standingOf = async (project: string, participant: string) => {
    const now = app.environment.now()
    const tokens = (await app.accounts.tokensOf(project, participant)).filter(
      ({ revoked_at }) => revoked_at === null,
    )
    const live = tokens.filter(({ expires_at }) => expires_at > now)
    // A session lives on after the invitation that it was opened with, unless that was revoked.
    const sessions = (await app.sessions.of(project, participant)).filter(
      ({ token, ended_at, expires_at }) =>
        ended_at === null && expires_at > now && tokens.some(({ id }) => id === token),
    )
    return {
      sessions,
      invitations: live.filter(({ purpose, used_at }) => purpose === 'invitation' && used_at === null),
      access: live.filter(({ purpose }) => purpose === 'api'),
    }
  }
  const standing = async (project: string, participant: string) => {
    const { sessions, invitations, access } = await standingOf(project, participant)
    if (sessions.length > 0) return 'signed-in'
    if (invitations.length > 0) return 'invited'
    return access.length > 0 ? 'token' : 'outside'
  }

  const progressIn = (state: State) => {
    const round = openRound(state) ?? state.rounds.at(-1)
    return new Map(
      (round ? scoringProgress(state, round) : []).map(({ assessor, handedInAt: _, ...progress }) => [
        assessor,
        progress,
      ]),
    )
  }

  const list = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const project = params.projectId!
    const lead = mayDo(account, 'admitParticipant')
    const people = await app.accounts.people(project)
    const { head, participants } = await app.dossiers.read(project, state => {
      const progress = progressIn(state)
      return {
        head: headOf(state, language),
        participants: [...state.participants.values()].map(({ id, role, left }) => ({
          id,
          role,
          left,
          progress: progress.get(id) ?? null,
        })),
      }
    })
    const present = participants.filter(({ left }) => !left)
    const gone = participants.length - present.length
    const standings = new Map(
      lead
        ? await Promise.all(present.map(async ({ id }) => [id, await standing(project, id)] as const))
        : [],
    )
    const base = `/projects/${head.id}/participants`
    return (
      <Page visit={visit} title={t('page.project.participants')} project={head} wide={lead}>
        {!lead && <p class="utrecht-paragraph">{t('participants.without-names')}</p>}
        {present.length === 0 ? (
          <p class="utrecht-paragraph">{t('participants.none')}</p>
        ) : (
          <WideTable
            id="participants"
            caption={t('participants.table', { count: present.length })}
            columns={[
              ...(lead ? [{ heading: t('participants.name') }] : []),
              { heading: t('participants.position') },
              { heading: t('participants.organisation') },
              { heading: t('participants.role') },
              { heading: t('coverage.scored') },
              ...(lead ? [{ heading: t('participants.standing') }] : []),
            ]}
            rows={present.map(({ id, role, progress }) => {
              const person = people.get(id)
              return [
                ...(lead
                  ? [
                      <a class="utrecht-link" href={`${base}/${id}`}>
                        {person?.name ?? id}
                      </a>,
                    ]
                  : []),
                person?.position ?? t('report.none'),
                person?.organisation ?? t('report.none'),
                t(`role.${role}`),
                progress ? t('coverage.of', progress) : t('report.none'),
                ...(lead ? [t(`participants.standing.${standings.get(id)!}`)] : []),
              ]
            })}
          />
        )}
        {gone > 0 && <p class="utrecht-paragraph">{t('participants.gone', { count: gone })}</p>}
        {lead && (
          <Disclosure summary={t('participants.admit')} action={base}>
            <Form action={base} submit={t('participants.admit')}>
              <TextField name="name" label={t('participants.name')} hint={t('participants.name.hint')} />
              <div class="columns">
                <TextField name="position" label={t('participants.position')} optional />
                <TextField
                  name="organisation"
                  label={t('participants.organisation')}
                  hint={t('participants.organisation.hint')}
                  optional
                />
              </div>
              <Radios
                name="role"
                label={t('participants.role')}
                choices={ProjectRole.options.map(role => ({
                  value: role,
                  label: t(`role.${role}`),
                  hint: t(`participants.role.${role}`),
                }))}
              />
            </Form>
          </Disclosure>
        )}
      </Page>
    )
  }

  /** Somebody of the project, for who may let them in. @throws Refusal for somebody who is not, or not any more. */
  const find = async (visit: Visit) => {
    const project = visit.params.projectId!
    const participant = visit.params.participantId!
    const person: Person | undefined = (await app.accounts.people(project)).get(participant)
    return app.dossiers.read(project, state => {
      const known = state.participants.get(participant)
      if (!known) throw new Refusal('not-found', { what: 'participant', id: participant })
      if (known.left) throw new Refusal('participant-left', { id: participant })
      const progress = progressIn(state).get(participant) ?? null
      return { head: headOf(state, visit.language), role: known.role, person, progress }
    })
  }

  const one = async (visit: Visit): Promise<Shown> => {
    const { t, language } = visit
    const participant = visit.params.participantId!
    const { head, role, person, progress } = await find(visit)
    const { sessions, invitations, access } = await standingOf(head.id, participant)
    const base = `/projects/${head.id}/participants`
    const here = `${base}/${participant}`
    const date = (at: string) => formatDate(language, at)
    return (
      <Page visit={visit} title={person?.name ?? participant} project={head}>
        <Facts
          facts={[
            [t('participants.role'), t(`role.${role}`)],
            [t('participants.position'), person?.position],
            [t('participants.organisation'), person?.organisation],
            [t('coverage.scored'), progress && t('coverage.of', progress)],
          ]}
        />
        <h2 class="utrecht-heading-2">{t('invite.title')}</h2>
        <p class="utrecht-paragraph">{t('invite.explanation')}</p>
        <Form action={`${here}/invitations`} submit={t('invite.make')}>
          <TextField
            name="days"
            inputMode="numeric"
            label={t('invite.days')}
            hint={t('invite.days.hint')}
            value={INVITATION_DAYS}
          />
        </Form>
        {invitations.length > 0 && (
          <>
            <h3 class="utrecht-heading-3">{t('invite.open')}</h3>
            <ul class="revocable">
              {invitations.map(({ id, created_at, expires_at }) => (
                <li key={id}>
                  <span>{t('invite.made', { at: date(created_at), until: date(expires_at) })}</span>
                  <Form
                    action={`${here}/tokens/${id}/revocation`}
                    submit={t('invite.revoke')}
                    kind="secondary-action"
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 class="utrecht-heading-2">{t('participants.sessions')}</h2>
        {sessions.length === 0 ? (
          <p class="utrecht-paragraph">{t('participants.sessions.none')}</p>
        ) : (
          <ul class="revocable">
            {sessions.map(({ id, created_at, expires_at }) => (
              <li key={id}>
                <span>{t('participants.session', { at: date(created_at), until: date(expires_at) })}</span>
                <Form
                  action={`${here}/sessions/${id}/revocation`}
                  submit={t('participants.session.revoke')}
                  kind="secondary-action"
                />
              </li>
            ))}
          </ul>
        )}
        {access.length > 0 && (
          <>
            <h2 class="utrecht-heading-2">{t('participants.tokens')}</h2>
            <p class="utrecht-paragraph">{t('participants.tokens.explanation')}</p>
            <ul class="revocable">
              {access.map(({ id, label, created_at, expires_at }) => (
                <li key={id}>
                  <span>
                    {t('participants.token', { label, at: date(created_at), until: date(expires_at) })}
                  </span>
                  <Form
                    action={`${here}/tokens/${id}/revocation`}
                    submit={t('participants.token.revoke')}
                    kind="secondary-action"
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 class="utrecht-heading-2">{t('participants.remove')}</h2>
        <p class="utrecht-paragraph">{t('participants.remove.explanation')}</p>
        <Form action={`${here}/removal`} submit={t('participants.remove')} kind="secondary-action">
          <Checkbox name="sure" label={t('participants.remove.sure')} />
        </Form>
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={base}>
            {t('participants.all')}
          </a>
        </p>
      </Page>
    )
  }

  const path = '/projects/:projectId/participants'
  page(path, 'listParticipants', list)
  page(`${path}/:participantId`, 'listSessions', one)
  form(
    path,
    'admitParticipant',
    async sent => {
      const project = sent.params.projectId!
      const { id } = await app.accounts.admit(project, sent.by, sent.read(Admission), sent.guard)
      return `/projects/${project}/participants/${id}?done=participant-admitted`
    },
    list,
  )
  form(
    `${path}/:participantId/invitations`,
    'issueInvitation',
    async sent => {
      const { t, params } = sent
      const { days } = sent.read(Invite)
      const { head, person } = await find(sent)
      const issued = await app.accounts.invite(head.id, sent.by, params.participantId!, days)
      const name = person?.name ?? params.participantId!
      return (
        <Page visit={sent} title={t('invite.for', { name })} project={head} scripts={['copy']}>
          <Invitation name={name} project={head.name} issued={issued} />
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={`/projects/${head.id}/participants`}>
              {t('participants.all')}
            </a>
          </p>
        </Page>
      )
    },
    one,
  )
  form(
    `${path}/:participantId/tokens/:tokenId/revocation`,
    'revokeToken',
    async sent => {
      const { projectId, participantId, tokenId } = sent.params
      await app.accounts.revoke(projectId!, sent.by, participantId!, tokenId!)
      return `/projects/${projectId}/participants/${participantId}?done=access-revoked`
    },
    one,
  )
  form(
    `${path}/:participantId/sessions/:sessionId/revocation`,
    'revokeSession',
    async sent => {
      const { projectId, participantId, sessionId } = sent.params
      await app.sessions.revoke(projectId!, participantId!, sessionId!)
      return `/projects/${projectId}/participants/${participantId}?done=session-revoked`
    },
    one,
  )
  form(
    `${path}/:participantId/removal`,
    'removeParticipant',
    async sent => {
      sent.read(Removal)
      const { projectId, participantId } = sent.params
      await app.accounts.leave(projectId!, sent.by, participantId!, sent.guard)
      return `/projects/${projectId}/participants?done=participant-removed`
    },
    one,
  )
}
