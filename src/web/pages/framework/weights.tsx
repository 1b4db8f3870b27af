import { z } from 'zod'
import type { Framework } from '../../../dossier/framework.ts'
import { withWeights } from '../../../dossier/tree.ts'
import { decimalText } from '../../decimal.ts'
import { Alert } from '../../elements/alert.tsx'
import { TextField } from '../../elements/field.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { asking, type Flat, fieldsUnder, Weight } from './flat-fields.ts'
import { asksDecision, change, namesOf, readWorking, type Working } from './working.ts'

/** What is weighed against each other: everything, or what stands in one group (null: at the root). */
interface Set {
  group: string | null
  parts: { id: string; weight: number | undefined }[]
}

function setsOf({ groups, criteria, weighting }: Framework): Set[] {
  if (weighting === 'overall') return [{ group: null, parts: criteria }]
  return [null, ...groups.map(({ id }) => id)]
    .map(group => ({
      group,
      parts: [
        ...groups.filter(({ parent }) => (parent ?? null) === group),
        ...criteria.filter(criterion => (criterion.group ?? null) === group),
      ].map(({ id, weight }) => ({ id, weight })),
    }))
    .filter(({ parts }) => parts.length > 0)
}

/** All weights on one page, with the sum of what is weighed against each other. */
export function weightPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework/weights'
  const show = async (visit: Visit): Promise<Shown> => {
    const { t } = visit
    const working = await readWorking(app, visit)
    return (
      <FramePage visit={visit} working={working} title={t('framework.weights')} scripts={['weights-sum']}>
        {working.weighed && <Alert kind="warning">{t('framework.weights.weighed')}</Alert>}
        <p class="utrecht-paragraph">{t(`framework.weights.${working.framework.weighting}`)}</p>
        <ChangeForm working={working} action={`${working.base}/weights`}>
          {setsOf(working.framework).map(set => (
            <SetFields key={set.group} working={working} set={set} />
          ))}
        </ChangeForm>
      </FramePage>
    )
  }
  page(path, 'draftFramework', show)
  form(
    path,
    'draftFramework',
    async sent => {
      const working = await readWorking(app, sent)
      const sets = setsOf(working.framework)
      const weights = Object.fromEntries(sets.flatMap(({ parts }) => parts.map(({ id }) => [id, Weight])))
      const shape = asking({ weights: z.object(weights) }, asksDecision(working, sent))
      const decided = sent.read(
        z.preprocess(typed => {
          const { reason, decidedBy, ...flat } = typed as Flat
          return { weights: fieldsUnder(flat, 'weights') ?? {}, reason, decidedBy }
        }, shape),
      )
      const given = new Map(Object.entries(decided.weights))
      return change(app, sent, framework => withWeights(framework, given), decided)
    },
    show,
  )
}

function SetFields({ working, set: { group, parts } }: { working: Working; set: Set }) {
  const visit = useVisit()
  const { t, language } = visit
  const names = namesOf(working, visit)
  const sum = parts.reduce((sum, { weight = 0 }) => sum + weight, 0)
  const legend =
    group !== null
      ? t('framework.weights.in', { group: names(group) })
      : t(`framework.weights.root.${working.framework.weighting}`)
  return (
    <fieldset class="part shares">
      <legend class="utrecht-heading-2">{legend}</legend>
      {parts.map(({ id, weight }) => (
        <TextField
          key={id}
          name={`weights.${id}`}
          label={names(id)}
          inputMode="decimal"
          value={decimalText(language, weight ?? 0)}
        />
      ))}
      <p class="utrecht-paragraph">
        {t('framework.weights.sum')} <output data-sum>{decimalText(language, sum)}</output>{' '}
        {t('framework.weights.of')}
      </p>
    </fieldset>
  )
}
