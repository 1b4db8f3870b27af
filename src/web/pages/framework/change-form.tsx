import type { ComponentChildren } from 'preact'
import { TextArea, TextField } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import type { Working } from './working.ts'

export interface FramePageProps {
  visit: Visit
  working: Working
  title: string
  scripts?: string[]
  wide?: boolean
  children: ComponentChildren
}

/** A page about one part of the framework, with the way back to the whole. */
export function FramePage({ visit, working: { head, base }, title, children, ...page }: FramePageProps) {
  const { t, problem, url } = visit
  return (
    <Page visit={visit} title={title} project={head} {...page}>
      <p class="utrecht-paragraph" id="field-elsewhere">
        <a class="utrecht-link" href={base}>
          {t('framework.back')}
        </a>
      </p>
      {problem?.code === 'stale' && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={url.split('?')[0]} target="_blank" rel="noopener">
            {t('framework.stale')}
          </a>
        </p>
      )}
      {children}
    </Page>
  )
}

export interface ChangeFormProps {
  working: Working
  action: string
  submit?: string
  children?: ComponentChildren
}

/** A form that changes one thing: in the draft, or as an amendment, which has a reason and a decider. */
export function ChangeForm({ working, action, submit, children }: ChangeFormProps) {
  const { t } = useVisit()
  const amends = working.version !== null
  return (
    <Form
      action={action}
      submit={submit ?? t(amends ? 'framework.amend' : 'form.save')}
      structureSeq={working.structureSeq}
    >
      {children}
      {amends && (
        <fieldset class="part">
          <legend class="utrecht-heading-2">{t('framework.decision')}</legend>
          <p class="utrecht-paragraph">
            {t('framework.decision.explanation', { version: working.version! })}
          </p>
          <TextArea name="reason" label={t('framework.decision.reason')} />
          <TextField
            name="decidedBy"
            label={t('framework.decision.by')}
            hint={t('framework.decision.by.hint')}
          />
        </fieldset>
      )}
    </Form>
  )
}
