import { z } from 'zod'
import { sealFramework } from '../../../dossier/decide/framework.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import { sealOf } from '../../../dossier/seal.ts'
import { FreeText } from '../../../dossier/text.ts'
import { act } from '../../act.ts'
import { Checkboxes } from '../../elements/checkboxes.tsx'
import { Facts } from '../../elements/facts.tsx'
import { TextField } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import type { Shown, Site } from '../../site.ts'
import { ticked } from '../../ticked.ts'
import type { Visit } from '../../visit.ts'
import { FramePage } from './change-form.tsx'
import { Findings } from './findings.tsx'
import { readWorking } from './working.ts'

const Seal = z.strictObject({ adoptedBy: FreeText, read: ticked('framework.seal.unread') })

/** Sealing, with a plain statement of what it means. */
export function sealPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework/seal'
  const show = async (visit: Visit): Promise<Shown> => {
    const { t } = visit
    const working = await readWorking(app, visit)
    const { base, framework, findings, structureSeq } = working
    if (working.version !== null) return { goTo: base }
    const broken = findings.some(({ severity }) => severity === 'error')
    return (
      <FramePage visit={visit} working={working} title={t('framework.seal')}>
        <p class="utrecht-paragraph">{t('framework.seal.lead')}</p>
        <ul class="utrecht-unordered-list">
          {(['fixed', 'amend', 'who', 'hash', 'next'] as const).map(point => (
            <li key={point} class="utrecht-unordered-list__item">
              {t(`framework.seal.${point}`)}
            </li>
          ))}
        </ul>
        <Findings working={working} />
        {findings.length === 0 && <p class="utrecht-paragraph">{t('framework.findings.none')}</p>}
        {working.weightingOpen && <p class="utrecht-paragraph">{t('framework.seal.weighting')}</p>}
        {broken ? (
          <p class="utrecht-paragraph">{t('framework.seal.broken')}</p>
        ) : (
          <>
            <Facts facts={[[t('framework.seal.will-be'), <code key="hash">{sealOf(framework)}</code>]]} />
            <Form action={`${base}/seal`} submit={t('framework.seal')} structureSeq={structureSeq}>
              <TextField
                name="adoptedBy"
                label={t('report.framework.adopted-by')}
                hint={t('framework.seal.by.hint')}
              />
              <Checkboxes
                name="read"
                label={t('framework.seal.sure')}
                choices={[{ value: 'yes', label: t('framework.seal.read') }]}
              />
            </Form>
          </>
        )}
      </FramePage>
    )
  }
  page(path, 'sealFramework', show)
  form(
    path,
    'sealFramework',
    async sent => {
      const { adoptedBy } = sent.read(Seal)
      if (sent.guard.ifMatch === undefined) throw new Refusal('precondition-missing')
      await act(app, sent, (state, context) => sealFramework(state, { adoptedBy }, context))
      return `/projects/${sent.params.projectId}/framework?done=sealed`
    },
    show,
  )
}
