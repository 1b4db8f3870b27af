import { z } from 'zod'
import { currentFramework } from '../../../dossier/decide/context.ts'
import { adoptWeights } from '../../../dossier/decide/weighting.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import { FreeText } from '../../../dossier/text.ts'
import { siblingsOf } from '../../../dossier/tree.ts'
import { roundToSum } from '../../../dossier/weighting.ts'
import type { Words } from '../../../i18n/message.ts'
import { act } from '../../act.ts'
import { decimalText } from '../../decimal.ts'
import { fieldId, TextArea, TextField } from '../../elements/field.tsx'
import { Form, useForm } from '../../elements/form.tsx'
import { headOf } from '../../elements/project-nav.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { Page } from '../../page.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { Sum } from './answer-fields.tsx'
import { amountOf } from './answers.ts'
import { type Item, type Question, questionsIn } from './question.ts'

/** Weights that whoever adopts them chooses, with the reason why they are not the mean. */
export function otherWeights({ app, page, form }: Site): void {
  const read = ({ params, language, t }: Visit) =>
    app.dossiers.read(params.projectId!, state => {
      const framework = currentFramework(state)
      if (!framework) throw new Refusal('framework-missing')
      return {
        head: headOf(state, language),
        structureSeq: state.structureSeq,
        questions: questionsIn(state, language, t),
        // An only child has all of its parent's weight; there is nothing to choose.
        only: siblingsOf(framework).flatMap(({ items }) => (items.length === 1 ? items : [])),
      }
    })

  const show = async (visit: Visit): Promise<Shown> => {
    const { t, params, account } = visit
    const { head, structureSeq, questions } = await read(visit)
    const { means, inForce } = await app.results.weighting(params.projectId!, account!.id)
    const base = `/projects/${head.id}/weighting`
    return (
      <Page visit={visit} title={t('weighting.other')} project={head} scripts={['weights-sum']}>
        <p class="utrecht-paragraph">{t('weighting.other.explanation')}</p>
        <p class="utrecht-paragraph">
          {t(means.arithmetic ? 'weighting.other.from-mean' : 'weighting.other.from-draft')}
        </p>
        <Form action={`${base}/other`} submit={t('weighting.other.submit')} structureSeq={structureSeq}>
          {questions.map(question => (
            <SetFields
              key={question.number}
              question={question}
              before={means.arithmetic ? rounded(question, means.arithmetic.siblings) : inForce.siblings}
            />
          ))}
          <TextField name="decidedBy" label={t('weighting.adopt.by')} hint={t('weighting.adopt.by.hint')} />
          <TextArea name="reason" label={t('form.reason')} hint={t('weighting.other.reason.hint')} />
        </Form>
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href={base}>
            {t('weighting.back')}
          </a>
        </p>
      </Page>
    )
  }
  page('/projects/:projectId/weighting/other', 'adoptWeights', show)
  form(
    '/projects/:projectId/weighting/other',
    'adoptWeights',
    async sent => {
      const { questions, only } = await read(sent)
      const { weights, decidedBy, reason } = sent.read(otherWeightsIn(questions, sent.t))
      const all = { ...Object.fromEntries(only.map(id => [id, 100])), ...weights }
      await act(app, sent, (state, context) =>
        adoptWeights(state, { kind: 'set', weights: all, decidedBy, reason }, context),
      )
      return `/projects/${sent.params.projectId}/weighting?done=weights-adopted`
    },
    show,
  )
}

const rounded = ({ items }: Question, mean: Readonly<Record<string, number>>): Record<string, number> => {
  const points = roundToSum(
    items.map(({ id }) => mean[id]!),
    1,
  )
  return Object.fromEntries(items.map(({ id }, i) => [id, points[i]!]))
}

const setField = ({ number }: Question): string => `set.${number}`

const weightField = (id: string): string => `weights.${id}`

/** A number for every item, and 100 points in every set: all that is wrong at once. */
function otherWeightsIn(questions: readonly Question[], t: Words) {
  const items = questions.flatMap(question => question.items)
  const amount = (fields: Fields, { id, name }: Item) =>
    amountOf(String(fields[weightField(id)] ?? ''), name, t)
  const sumOf = (fields: Fields, question: Question): number =>
    question.items.reduce((sum, item) => sum + Number(amount(fields, item)), 0)
  const always = () => true
  const Said: z.ZodType<Fields> = z.looseObject({ decidedBy: FreeText, reason: FreeText.optional() })
  const checks = [
    ...items.map(item => ({
      path: [weightField(item.id)],
      holds: (fields: Fields) => typeof amount(fields, item) === 'number',
      says: (fields: Fields) => (amount(fields, item) as { fault: string }).fault,
    })),
    ...questions.map(question => ({
      path: [setField(question)],
      // What is no number is told beside its field.
      holds: (fields: Fields) => !(Math.abs(sumOf(fields, question) - 100) > 1e-7),
      says: (fields: Fields) =>
        t('weighting.other.sum', { question: question.name, sum: sumOf(fields, question) }),
    })),
  ]
  return checks
    .reduce(
      (schema, { path, holds, says }) =>
        schema.refine(holds, { path, error: ({ input }) => says(input as Fields), when: always }),
      Said,
    )
    .transform(fields => ({
      weights: Object.fromEntries(items.map(item => [item.id, Number(amount(fields, item))])),
      decidedBy: String(fields.decidedBy),
      reason: fields.reason as string | undefined,
    }))
}

type Fields = Record<string, unknown>

function SetFields({ question, before }: { question: Question; before: Readonly<Record<string, number>> }) {
  const { language } = useVisit()
  const name = setField(question)
  const error = useForm().errors.get(name)
  const id = fieldId(name)
  return (
    <fieldset class="choices weights" id={id} tabIndex={-1} aria-describedby={error && `${id}-error`}>
      <legend>
        <h2 class="utrecht-heading-2">{question.name}</h2>
      </legend>
      {error && (
        <div class="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      {question.items.map(item => (
        <TextField
          key={item.id}
          name={weightField(item.id)}
          label={item.name}
          inputMode="decimal"
          value={decimalText(language, before[item.id] ?? 0)}
        />
      ))}
      <Sum
        amounts={question.items.map(({ id }) => [weightField(id), decimalText(language, before[id] ?? 0)])}
      />
    </fieldset>
  )
}
