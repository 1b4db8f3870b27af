import { z } from 'zod'
import { type Analysis, AnalysisQuestion } from '../../dossier/analysis.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { openRound } from '../../dossier/state.ts'
import { Alert } from '../elements/alert.tsx'
import { Select } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf, type ProjectHead } from '../elements/project-nav.tsx'
import { useVisit } from '../elements/visit-context.ts'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'
import { type Chapter, type Told, telling } from './result/told.ts'
import { TryOut } from './result/try-out.tsx'

const weightKinds = ['none', 'adopted', 'profiles', 'hull'] as const
const scoreKinds = AnalysisQuestion.shape.scores.unwrap().options
const Question = z.strictObject({ weights: z.enum(weightKinds), scores: z.enum(scoreKinds) })

/** What follows from the rules and the scores of closed rounds, from the verdict down to what it rests on. */
export function resultPages({ app, page, form }: Site): void {
  const tell = telling(app)

  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, query } = visit
    const project = params.projectId!
    const path = `/projects/${project}/result`
    if (query.reset)
      return { goTo: `${path}?per=${query.per === 'criterion' ? 'criterion' : 'group'}#what-if` }
    const { head, round } = await app.dossiers.read(project, state => ({
      head: headOf(state, language),
      round: openRound(state)?.number ?? null,
    }))
    const analyses = await app.analyses.list(project)
    const told = await tell(project, language, analyses.find(({ state }) => state === 'done') ?? null).catch(
      notYet,
    )
    if (typeof told === 'string') return nothingYet(visit, head, told)
    const running = analyses.filter(({ state }) => state === 'running')
    const [before, after] = [told.chapters.slice(0, BEFORE_TRYING), told.chapters.slice(BEFORE_TRYING)]
    const contents = [
      ...before,
      ...(told.whatIf ? [{ id: 'what-if', heading: t('what-if.title') }] : []),
      ...after,
      ...(told.scored && !after.some(({ id }) => id === 'simulation')
        ? [{ id: 'simulation', heading: t('report.simulation') }]
        : []),
    ]
    return (
      <Page
        visit={visit}
        title={t('page.project.result')}
        project={head}
        scripts={told.whatIf ? ['what-if'] : []}
      >
        {round !== null && <Alert kind="info">{t('result.round-open', { round })}</Alert>}
        {!told.scored && <Alert kind="info">{t('result.nothing-scored')}</Alert>}
        {told.scored && (
          <nav aria-labelledby="contents" class="contents">
            <h2 class="utrecht-heading-3" id="contents">
              {t('result.contents')}
            </h2>
            <ul>
              {contents.map(({ id, heading }) => (
                <li key={id}>
                  <a class="utrecht-link" href={`#${id}`}>
                    {heading}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {before.map(chapter => (
          <ChapterOf key={chapter.id} {...chapter} />
        ))}
        {told.whatIf && (
          <TryOut path={path} whatIf={told.whatIf} levers={told.levers} excluded={told.excluded} />
        )}
        {after.map(chapter => (
          <ChapterOf key={chapter.id} {...chapter} />
        ))}
        {told.scored && <Simulate path={path} told={told} running={running} />}
      </Page>
    )
  }

  page('/projects/:projectId/result', 'getRanking', show)
  form(
    '/projects/:projectId/result/simulations',
    'startAnalysis',
    async ({ params, read }) => {
      const { weights, scores } = read(Question)
      const question = AnalysisQuestion.parse({ weights: { kind: weights }, scores })
      const { state } = await app.analyses.start(params.projectId!, question)
      const done = state === 'done' ? 'simulated' : 'simulating'
      return `/projects/${params.projectId}/result?done=${done}#simulation`
    },
    show,
  )
}

/** Verdict and ranking come before what one may try. */
const BEFORE_TRYING = 2

/** Why there is no result yet, where that is no fault. */
function notYet(error: unknown): 'framework-not-sealed' | 'nothing-to-score' {
  if (
    error instanceof Refusal &&
    (error.code === 'framework-not-sealed' || error.code === 'nothing-to-score')
  )
    return error.code
  throw error
}

function nothingYet(visit: Visit, head: ProjectHead, why: ReturnType<typeof notYet>) {
  const { t } = visit
  return (
    <Page visit={visit} title={t('page.project.result')} project={head}>
      <Alert kind="info">{t(`result.not-yet.${why}`)}</Alert>
    </Page>
  )
}

/** Our own text, told once and kept: what a person typed in it was escaped when it was rendered. */
function ChapterOf({ id, heading, html, more }: Chapter) {
  const { t } = useVisit()
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 class="utrecht-heading-2" id={`${id}-heading`}>
        {heading}
      </h2>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      {more && (
        <details class="more">
          <summary>{t('result.more', { headings: more.headings.join(' · ') })}</summary>
          <div dangerouslySetInnerHTML={{ __html: more.html }} />
        </details>
      )}
    </section>
  )
}

/** Asks how often each model stands where, when weights or scores are drawn at random. */
function Simulate({ path, told, running }: { path: string; told: Told; running: Analysis[] }) {
  const { t, account } = useVisit()
  const isTold = told.chapters.some(({ id }) => id === 'simulation')
  const weights = weightKinds.filter(kind => told.profiles || kind === 'none' || kind === 'adopted')
  return (
    <section id={isTold ? undefined : 'simulation'} aria-labelledby="simulate-heading">
      <h2 class="utrecht-heading-2" id="simulate-heading">
        {isTold ? t('simulate.again') : t('report.simulation')}
      </h2>
      <p class="utrecht-paragraph">{t('simulate.intro')}</p>
      {running.map(({ id, progress }) => (
        <p key={id} class="utrecht-paragraph" role="status">
          {t('simulate.running', { ...progress })}{' '}
          <a class="utrecht-link" href={`${path}#simulate-heading`}>
            {t('simulate.look')}
          </a>
        </p>
      ))}
      {mayDo(account, 'startAnalysis') && (
        <Form action={`${path}/simulations`} submit={t('simulate.start')} kind="secondary-action">
          <Select
            name="weights"
            label={t('simulate.weights')}
            choices={weights.map(value => ({ value, label: t(`simulate.weights.${value}`) }))}
          />
          <Select
            name="scores"
            label={t('simulate.scores')}
            choices={scoreKinds.map(value => ({ value, label: t(`simulate.scores.${value}`) }))}
          />
        </Form>
      )}
    </section>
  )
}
