import { z } from 'zod'
import type { Guard } from '../../app/accounts.ts'
import { newId } from '../../app/new-id.ts'
import { openProject } from '../../dossier/decide/project.ts'
import { FreeText, inLanguage, Text } from '../../dossier/text.ts'
import { TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { Invitation } from '../elements/invitation.tsx'
import { TextPair } from '../elements/text-pair.tsx'
import { readNested } from '../nested-fields.ts'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Sent, Visit } from '../visit.ts'

const Words = FreeText.max(200)
const NewProject = z.strictObject({
  name: Text,
  facilitator: z.strictObject({ name: Words, position: Words.optional(), organisation: Words.optional() }),
})

/** Opening a project: what it is called, and who leads it. */
export function newProjectPages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t } = visit
    return (
      <Page visit={visit} title={t('new-project.title')}>
        <p class="utrecht-paragraph">{t('new-project.explanation')}</p>
        <Form action="/projects/new" submit={t('new-project.open')}>
          <TextPair name="name" label={t('new-project.name')} hint={t('new-project.name.hint')} />
          <fieldset class="part">
            <legend class="utrecht-heading-2">{t('new-project.facilitator')}</legend>
            <p class="utrecht-paragraph">{t('new-project.facilitator.hint')}</p>
            <TextField name="facilitator.name" label={t('new-project.facilitator.name')} />
            <TextField name="facilitator.position" label={t('new-project.facilitator.position')} optional />
            <TextField
              name="facilitator.organisation"
              label={t('new-project.facilitator.organisation')}
              optional
            />
          </fieldset>
        </Form>
      </Page>
    )
  }

  /** Sent twice it is one project with one facilitator, and an invitation that works each time. */
  const take = async (sent: Sent): Promise<Shown> => {
    const { name, facilitator } = readNested(sent.typed, NewProject)
    const { by, guard, t } = sent
    const project = newId('w', guard.idempotency?.requestHash ?? app.environment.random())
    await app.dossiers.act({
      project,
      by,
      id: project,
      creates: true,
      idempotency: guard.idempotency,
      decide: state => openProject(state, { name }),
    })
    const { id } = await app.accounts.admit(
      project,
      by,
      { role: 'facilitator', ...facilitator },
      partOf(guard, 'facilitator'),
    )
    const issued = await app.accounts.invite(project, by, id!)
    const title = inLanguage(name, sent.language)
    return (
      <Page visit={sent} title={t('new-project.opened', { name: title })} scripts={['copy']}>
        <p class="utrecht-paragraph">{t('new-project.opened.next')}</p>
        <Invitation name={facilitator.name} project={title} issued={issued} />
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={`/projects/${project}`}>
            {t('new-project.to-project', { name: title })}
          </a>
        </p>
      </Page>
    )
  }

  page('/projects/new', 'openProject', show)
  form('/projects/new', 'openProject', take, show)
}

/** One form, several acts: each has a key of its own. */
const partOf = ({ idempotency }: Guard, part: string): Guard =>
  idempotency
    ? { idempotency: { key: `${idempotency.key} ${part}`, requestHash: idempotency.requestHash } }
    : {}
