import { z } from 'zod'
import { pauseProject, resumeProject } from '../../dossier/decide/project.ts'
import { stageOf } from '../../dossier/stage.ts'
import { FreeText } from '../../dossier/text.ts'
import { TextArea } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

const Reason = z.strictObject({ reason: FreeText })

/** Where a project stands, at a glance. */
export function projectPages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const { head, stage, paused } = await app.dossiers.read(params.projectId!, state => ({
      head: headOf(state, language),
      stage: stageOf(state),
      paused: state.paused !== null,
    }))
    const base = `/projects/${head.id}`
    return (
      <Page visit={visit} title={t('page.project.overview')} project={head}>
        <p class="utrecht-paragraph">{t(`stage.${stage}`)}</p>
        {mayDo(account, 'pauseProject') && (
          <Form
            action={paused ? `${base}/resumption` : `${base}/pausing`}
            submit={t(paused ? 'project.resume' : 'project.pause')}
            kind="secondary-action"
          >
            <TextArea name="reason" label={t('form.reason')} />
          </Form>
        )}
      </Page>
    )
  }
  page('/projects/:projectId', 'getProject', show)
  for (const [path, right, decide] of [
    ['pausing', 'pauseProject', pauseProject],
    ['resumption', 'resumeProject', resumeProject],
  ] as const)
    form(
      `/projects/:projectId/${path}`,
      right,
      async ({ params, by, guard, read }) => {
        const reason = read(Reason)
        await app.dossiers.act({
          project: params.projectId!,
          by,
          ...guard,
          decide: (state, context) => decide(state, reason, context),
        })
        return `/projects/${params.projectId}?done=saved`
      },
      show,
    )
}
