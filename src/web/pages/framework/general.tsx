import { z } from 'zod'
import type { Framework } from '../../../dossier/framework.ts'
import { Text } from '../../../dossier/text.ts'
import { Decimal, decimalText, saying } from '../../decimal.ts'
import { Radios, TextField } from '../../elements/field.tsx'
import { TextPair } from '../../elements/text-pair.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { asking, type Flat, textIn } from './flat-fields.ts'
import { asksDecision, change, readWorking } from './working.ts'

const aggregations = ['mean', 'median'] as const
const weightings = ['overall', 'siblings'] as const

/** What holds for the whole framework, as its form sends it. */
export const GeneralFields = {
  title: Text,
  question: Text,
  closeCallMargin: Decimal.refine(margin => margin >= 0 && margin <= 100, saying('field.margin')),
  aggregation: z.enum(aggregations),
  weighting: z.enum(weightings),
}
export const generalIn = (flat: Flat) => ({
  title: textIn(flat, 'title'),
  question: textIn(flat, 'question'),
  closeCallMargin: flat.closeCallMargin,
  aggregation: flat.aggregation,
  weighting: flat.weighting,
})

export type General = Pick<Framework, keyof typeof GeneralFields>

export function GeneralForm({ general }: { general: Partial<General> }) {
  const { t, language } = useVisit()
  const { title, question, closeCallMargin = 2, aggregation = 'mean', weighting = 'siblings' } = general
  return (
    <>
      <TextPair name="title" label={t('framework.title')} value={title} />
      <TextPair
        name="question"
        label={t('framework.question')}
        hint={t('framework.question.hint')}
        value={question}
        rows={2}
      />
      <TextField
        name="closeCallMargin"
        label={t('framework.margin')}
        hint={t('framework.margin.hint')}
        inputMode="decimal"
        value={decimalText(language, closeCallMargin)}
      />
      <Radios
        name="aggregation"
        label={t('framework.aggregation')}
        value={aggregation}
        choices={aggregations.map(value => ({ value, label: t(`framework.aggregation.${value}`) }))}
      />
      <Radios
        name="weighting"
        label={t('framework.weighting')}
        value={weighting}
        choices={weightings.map(value => ({ value, label: t(`framework.weighting.${value}`) }))}
      />
    </>
  )
}

export function generalPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework/general'
  const show = async (visit: Visit): Promise<Shown> => {
    const working = await readWorking(app, visit)
    return (
      <FramePage visit={visit} working={working} title={visit.t('framework.general')}>
        <ChangeForm working={working} action={`${working.base}/general`}>
          <GeneralForm general={working.framework} />
        </ChangeForm>
      </FramePage>
    )
  }
  page(path, 'draftFramework', show)
  form(
    path,
    'draftFramework',
    async sent => {
      const asks = asksDecision(await readWorking(app, sent), sent)
      const { reason, decidedBy, ...general } = sent.read(
        z.preprocess(
          typed => {
            const { reason, decidedBy, ...flat } = typed as Flat
            return { ...generalIn(flat), reason, decidedBy }
          },
          asking(GeneralFields, asks),
        ),
      )
      return change(app, sent, framework => ({ ...framework, ...general }), { reason, decidedBy })
    },
    show,
  )
}
