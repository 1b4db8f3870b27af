import { z } from 'zod'
import { type Analysis, AnalysisQuestion } from '../../dossier/analysis.ts'
import { Refusal } from '../../dossier/refusal.ts'
import { openRound } from '../../dossier/state.ts'
import type { StreamEvent } from '../../http/event-stream.ts'
import type { Words } from '../../i18n/message.ts'
import { Alert } from '../elements/alert.tsx'
import { headOf, type ProjectHead } from '../elements/project-nav.tsx'
import { useVisit } from '../elements/visit-context.ts'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'
import { howFar, Simulations, scoreKinds, weightKinds } from './result/simulations.tsx'
import { type Chapter, telling } from './result/told.ts'
import { TryOut } from './result/try-out.tsx'

const Question = z.strictObject({ weights: z.enum(weightKinds), scores: z.enum(scoreKinds) })

/** What follows from the rules and the scores of closed rounds, from the verdict down to what it rests on. */
export function resultPages({ app, page, form, stream }: Site): void {
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
    const told = await tell.result(project, language).catch(notYet)
    if (typeof told === 'string') return nothingYet(visit, head, told)
    const analyses = await app.analyses.list(project, 1)
    const running = analyses.filter(({ state }) => state === 'running')
    const asked = query.simulation && (await app.analyses.find(project, query.simulation).catch(gone))
    const isAnswered = typeof asked === 'object' && asked.state === 'done'
    const answered = isAnswered ? asked : analyses.find(({ state }) => state === 'done')
    const answer = told.scored && answered ? await tell.simulation(project, language, answered) : null
    const [before, after] = [told.chapters.slice(0, BEFORE_TRYING), told.chapters.slice(BEFORE_TRYING)]
    const contents = [
      ...before,
      ...(told.whatIf ? [{ id: 'what-if', heading: t('what-if.title') }] : []),
      ...after,
      ...(told.scored ? [{ id: 'simulation', heading: t('report.simulation') }] : []),
    ]
    return (
      <Page
        visit={visit}
        title={t('page.project.result')}
        project={head}
        scripts={[...(told.whatIf ? ['what-if'] : []), ...(running.length > 0 ? ['simulation'] : [])]}
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
        {told.scored && (
          <Simulations
            path={path}
            told={told}
            running={running}
            answer={answer}
            asked={typeof asked === 'object' ? asked.state : asked || null}
          />
        )}
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
      const { id } = await app.analyses.start(params.projectId!, question)
      return simulationAt(params.projectId!, id)
    },
    show,
  )
  form(
    '/projects/:projectId/result/simulations/:analysisId/stop',
    'cancelAnalysis',
    async ({ params }) => {
      const { id } = await app.analyses.cancel(params.projectId!, params.analysisId!)
      return simulationAt(params.projectId!, id)
    },
    show,
  )
  stream(
    '/projects/:projectId/result/simulations/:analysisId/progress',
    'followAnalysis',
    async ({ params, t }, left) => {
      const [project, id] = [params.projectId!, params.analysisId!]
      await app.analyses.find(project, id)
      return eventsOf(app.analyses.follow(project, id, left), t)
    },
  )
}

const simulationAt = (project: string, id: string) =>
  `/projects/${project}/result?simulation=${id}#simulation`

async function* eventsOf(changes: AsyncIterable<Analysis>, t: Words): AsyncGenerator<StreamEvent> {
  for await (const analysis of changes)
    yield {
      event: analysis.state === 'running' ? 'progress' : analysis.state,
      data: { ...analysis.progress, ...howFar(t, analysis) },
    }
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

function gone(error: unknown): 'gone' {
  if (error instanceof Refusal && error.code === 'not-found') return 'gone'
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
