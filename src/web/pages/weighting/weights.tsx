import { z } from 'zod'
import { giveWeights } from '../../../dossier/decide/weighting.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import type { Language } from '../../../dossier/text.ts'
import { HttpProblem } from '../../../http/problem.ts'
import { formatDate, formatNumber } from '../../../i18n/format.ts'
import type { Words } from '../../../i18n/message.ts'
import { act } from '../../act.ts'
import { Alert } from '../../elements/alert.tsx'
import { Form } from '../../elements/form.tsx'
import { WideTable } from '../../elements/wide-table.tsx'
import { Page } from '../../page.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Sent, Visit } from '../../visit.ts'
import { AnswerFields } from './answer-fields.tsx'
import {
  type Answers,
  answersIn,
  asksOn,
  extremesIn,
  isWay,
  readingOf,
  saysMore,
  ways,
  waysFor,
} from './answers.ts'
import { type Draft, keptDrafts } from './drafts.ts'
import { Outcome } from './outcome.tsx'
import type { Question } from './question.ts'
import { type Answered, judgementsIn, keyOf, type Weighing, weighingOf } from './weighing.ts'

/**
 * The pages on which an assessor weighs: a page a question, all of them on one page before they are handed
 * in. Whatever button is pressed, what was typed is kept.
 */
export function weightsPages({ app, page, form }: Site): void {
  const drafts = keptDrafts(app.store)
  const weighing = (visit: Visit) => weighingOf(app, drafts, visit)

  const showAll = async (visit: Visit): Promise<Shown> => {
    // Nothing is typed here: the answers were kept before.
    visit.kept.here = true
    return allQuestions(visit, await weighing(visit))
  }
  page('/projects/:projectId/weights', 'giveWeights', showAll)
  form(
    '/projects/:projectId/weights',
    'giveWeights',
    async sent => {
      const { questions } = await weighing(sent)
      // What stood on the page is handed in, not what was typed since in another window.
      const shown = sent.read(HandedIn).answers
      const judged = questions.map(({ question }) => {
        const answers = shown[keyOf(question)]
        return { question, reading: answers ? readingOf(answers, question, sent.language, sent.t) : null }
      })
      await act(app, sent, (state, context) => giveWeights(state, { sets: judgementsIn(judged) }, context))
      await drafts.settle(sent.params.projectId!, sent.by, shown)
      return `/projects/${sent.params.projectId}/weights?done=weights-given`
    },
    showAll,
  )

  const show = async (visit: Visit): Promise<Shown> => {
    const own = await weighing(visit)
    const answered = answeredAt(own, visit.params.number!)
    if (own.round === null && visit.problem === null)
      return { goTo: `/projects/${visit.params.projectId}/weights` }
    return oneQuestion(visit, own, answered)
  }
  page('/projects/:projectId/weights/:number', 'giveWeights', show)
  form(
    '/projects/:projectId/weights/:number',
    'giveWeights',
    async sent => {
      const own = await weighing(sent)
      const { question, answers: before } = answeredAt(own, sent.params.number!)
      const answers = answersIn(sent.typed, question, before)
      if (saysMore(answers, before))
        await drafts.keep(sent.params.projectId!, sent.by, keyOf(question), answers)
      if (own.round === null) throw new Refusal('no-open-weighting')
      return next(sent, own, question, answers)
    },
    show,
  )
}

function answeredAt({ questions }: Weighing, number: string): Answered {
  const answered = questions.find(({ question }) => String(question.number) === number)
  if (!answered) throw new HttpProblem('not-found')
  return answered
}

const HandedIn = z.strictObject({
  answers: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.issues.push({ code: 'custom', input: text })
        return z.NEVER
      }
    })
    .pipe(
      z.record(
        z.string(),
        z.strictObject({ way: z.enum(ways), fields: z.record(z.string(), z.string()) }),
      ) satisfies z.ZodType<Draft>,
    ),
})

/** Where the button that was pressed leads to; the answer is checked by those that ask what it comes to. */
function next(sent: Sent, { questions }: Weighing, question: Question, answers: Answers): string {
  const base = `/projects/${sent.params.projectId}/weights`
  const go = String(sent.typed.go ?? '')
  const [, way] = go.split('way:')
  if (isWay(way)) return `${base}/${question.number}?way=${way}`
  if (go === 'all') return base
  if (go === 'previous') return `${base}/${question.number - 1}`
  if (asksOn(answers, question)) return `${base}/${question.number}?way=bwm`
  sent.read(checked(answers, question, sent.language, sent.t))
  if (go !== 'next') return `${base}/${question.number}`
  return question.number === questions.length ? base : `${base}/${question.number + 1}`
}

/** What is wrong with the answers, beside the fields. */
const checked = (answers: Answers, question: Question, language: Language, t: Words) =>
  z.unknown().superRefine((_, context) => {
    const reading = readingOf(answers, question, language, t)
    for (const { field, message } of 'faults' in reading ? reading.faults : [])
      context.addIssue({ code: 'custom', path: [field], message })
  })

function allQuestions(visit: Visit, own: Weighing) {
  const { t, language } = visit
  const { head, round, questions, given, global } = own
  const base = `/projects/${head.id}/weights`
  const open = questions.filter(({ reading }) => !isAnswered(reading))
  const pending = questions.some(answered => answered.pending)
  const current = given !== null && given.round === round
  const shown: Draft = Object.fromEntries(
    questions.flatMap(({ question, answers }) => (answers ? [[keyOf(question), answers]] : [])),
  )
  return (
    <Page visit={visit} title={t('page.project.weights')} project={head}>
      {round === null ? (
        <p class="utrecht-paragraph">{t(given ? 'weights.closed.given' : 'weights.closed')}</p>
      ) : (
        <>
          <p class="utrecht-paragraph">{t('weights.intro', { count: questions.length })}</p>
          <p class="utrecht-paragraph">{t('weights.blind')}</p>
        </>
      )}
      {given && (
        <Alert kind={current && !pending ? 'ok' : 'info'}>
          {t('weights.given', { date: formatDate(language, given.at), round: given.round })}
          {current && !pending && ` ${t('weights.given.may-change')}`}
        </Alert>
      )}
      {pending && (
        <Alert kind="warning">{t(round === null ? 'weights.pending.closed' : 'weights.pending')}</Alert>
      )}
      {round !== null && <Questions visit={visit} questions={questions} base={base} />}
      {questions.map(answered => (
        <Answer key={answered.question.number} visit={visit} answered={answered} />
      ))}
      {global && (
        <section>
          <h2 class="utrecht-heading-2">{t('weights.whole')}</h2>
          <p class="utrecht-paragraph">{t('weights.whole.explanation')}</p>
          <WideTable
            id="whole"
            caption={t('weights.whole.caption')}
            columns={[{ heading: t('weights.criterion') }, { heading: t('weights.points'), align: 'end' }]}
            rows={global.map(({ name, points }) => [name, formatNumber(language, points, 'points')])}
          />
        </section>
      )}
      {round !== null && questions.length > 0 && (
        <section>
          <h2 class="utrecht-heading-2">{t('weights.hand-in')}</h2>
          {open.length > 0 ? (
            <p class="utrecht-paragraph">{t('weights.hand-in.open', { count: open.length })}</p>
          ) : (
            <>
              <p class="utrecht-paragraph">{t('weights.hand-in.meaning')}</p>
              <Form action={base} submit={t(current ? 'weights.hand-in.again' : 'weights.hand-in.submit')}>
                <input type="hidden" name="answers" value={JSON.stringify(shown)} />
              </Form>
            </>
          )}
        </section>
      )}
    </Page>
  )
}

const isAnswered = (reading: Answered['reading']) => reading !== null && 'weighed' in reading

/** Every question with how far it is, and the first that is still open. */
function Questions({ visit, questions, base }: { visit: Visit; questions: Answered[]; base: string }) {
  const { t } = visit
  const first = questions.find(({ reading }) => !isAnswered(reading))?.question
  return (
    <section>
      <h2 class="utrecht-heading-2">{t('weights.questions')}</h2>
      <ol class="criteria">
        {questions.map(({ question: { number, name }, answers, reading }) => (
          <li key={number}>
            <a class="utrecht-link" href={`${base}/${number}`}>
              {t('weights.question.named', { number, question: name })}
            </a>
            <span class={`criterion-state${isAnswered(reading) ? ' criterion-state--done' : ''}`}>
              {t(
                isAnswered(reading)
                  ? 'weights.answered'
                  : answers
                    ? 'weights.unfinished'
                    : 'weights.unanswered',
              )}
            </span>
          </li>
        ))}
      </ol>
      {first && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action link-button"
            href={`${base}/${first.number}`}
          >
            {t(questions.some(({ answers }) => answers) ? 'weights.continue' : 'weights.start', {
              number: first.number,
              question: first.name,
            })}
          </a>
        </p>
      )}
    </section>
  )
}

/** One question as it was answered; nothing when it was not. */
function Answer({
  visit: { t },
  answered: { question, answers, reading },
}: {
  visit: Visit
  answered: Answered
}) {
  if (!answers || !reading || 'faults' in reading) return null
  return (
    <section>
      <h2 class="utrecht-heading-2">
        {t('weights.question.named', { number: question.number, question: question.name })}
      </h2>
      <p class="utrecht-paragraph">{t('weights.way', { way: t(`weights.way.${answers.way}`) })}</p>
      <Outcome question={question} weighed={reading.weighed} />
    </section>
  )
}

function oneQuestion(visit: Visit, { head, questions }: Weighing, { question, answers, reading }: Answered) {
  const { t, typed, query } = visit
  const { number, name } = question
  const action = `/projects/${head.id}/weights/${number}`
  const chosen = [typed.way, query.way, answers?.way].find(isWay) ?? 'points'
  const shown: Answers = { way: chosen, fields: answers?.fields ?? {} }
  const offered = ways.filter(way => way === answers?.way || waysFor(question).includes(way))
  const last = number === questions.length
  const steps = extremesIn(shown, question)
  const title = t('weights.question', { number, of: questions.length, question: name })
  return (
    <Page visit={visit} title={title} project={head} scripts={['weights-sum']}>
      <Form action={action} id="weigh">
        {/* What the enter key presses. */}
        <button type="submit" class="only-heard" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="way" value={chosen} />
        {reading && 'weighed' in reading && answers?.way === chosen && visit.problem === null && (
          <section aria-labelledby="outcome">
            <h2 class="utrecht-heading-2" id="outcome">
              {t('weights.outcome.heading')}
            </h2>
            <Outcome question={question} weighed={reading.weighed} here />
            <Go to="next" kind="primary-action">
              {last
                ? t('weights.next.all')
                : t('weights.next', { number: number + 1, question: questions[number]!.question.name })}
            </Go>
          </section>
        )}
        <fieldset class="choices ways">
          <legend>
            <h2 class="utrecht-heading-2">{t('weights.ways')}</h2>
          </legend>
          <p class="utrecht-paragraph">{t('weights.ways.explanation')}</p>
          <div class="buttons">
            {offered.map(way => (
              <button
                key={way}
                type="submit"
                name="go"
                value={`way:${way}`}
                aria-pressed={way === chosen}
                class="utrecht-button utrecht-button--secondary-action"
              >
                {t(`weights.way.${way}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <AnswerFields question={question} answers={shown} />
        <div class="buttons weigh-buttons">
          <Go to="show" kind={reading && 'weighed' in reading ? 'secondary-action' : 'primary-action'}>
            {t(chosen === 'bwm' && !steps ? 'weights.compare' : 'weights.show')}
          </Go>
          {number > 1 && <Go to="previous">{t('weights.previous', { number: number - 1 })}</Go>}
          <Go to="all">{t('weights.all')}</Go>
        </div>
        <p class="utrecht-paragraph">{t('weights.kept')}</p>
      </Form>
    </Page>
  )
}

function Go({
  to,
  kind = 'secondary-action',
  children,
}: {
  to: string
  kind?: 'primary-action' | 'secondary-action'
  children: string
}) {
  return (
    <button type="submit" name="go" value={to} class={`utrecht-button utrecht-button--${kind}`}>
      {children}
    </button>
  )
}
