import { z } from 'zod'
import { pauseProject, resumeProject, setDeadline } from '../../dossier/decide/project.ts'
import { openDevelopments } from '../../dossier/outlook.ts'
import { Stage, stageOf } from '../../dossier/stage.ts'
import { type State, sealed } from '../../dossier/state.ts'
import { FreeText } from '../../dossier/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { readNotes } from '../../store/notes.ts'
import { act } from '../act.ts'
import { Alert } from '../elements/alert.tsx'
import { Coverage, coverageIn } from '../elements/coverage.tsx'
import { Disclosure } from '../elements/disclosure.tsx'
import { Facts } from '../elements/facts.tsx'
import { TextArea, TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { LiveCoverage } from '../elements/live-coverage.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { useVisit } from '../elements/visit-context.ts'
import { type NextStep, nextSteps } from '../next-steps.ts'
import { Page } from '../page.tsx'
import { participantLabels } from '../participant-labels.ts'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

const Pause = z.strictObject({ reason: FreeText })
const Deadline = z.strictObject({ decideBy: z.iso.date().optional(), deadlineReason: FreeText.optional() })

/** Since when a project stands at each stage; null: not yet, or not any more since a new round was opened. */
function stagesOf(state: State): { stage: Stage; at: string | null }[] {
  const last = state.rounds.at(-1)
  const at: Record<Stage, string | null> = {
    draft: state.openedAt,
    sealed: sealed(state) && state.versions[0]!.at,
    scoring: last?.openedAt ?? null,
    discussing: last?.closedAt ?? null,
    decided:
      state.decisions.findLast(({ kind, seq }) => kind === 'decided' && seq > (last?.closedSeq ?? 0))?.at ??
      null,
  }
  return Stage.options.map(stage => ({ stage, at: at[stage] }))
}

/** Where a project stands, at a glance. */
export function projectPages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const project = params.projectId!
    const people = await app.accounts.people(project)
    const label = (state: State) => participantLabels(state, people, mayDo(account, 'admitParticipant'))
    const seen = await app.dossiers.read(project, async state => {
      const round = state.rounds.at(-1) ?? null
      const who = label(state)
      const reason = state.paused?.reason.hash
      const notes = await readNotes(app.store.db, project, reason ? [reason] : [])
      const open = openDevelopments(state)
      return {
        head: headOf(state, language),
        stage: stageOf(state),
        stages: stagesOf(state),
        paused: reason ? (notes.get(reason) ?? t('report.erased')) : null,
        next: nextSteps(state, account!, app.environment.now().slice(0, 10)),
        round: round && {
          number: round.number,
          open: round.closedSeq === null,
          covered: coverageIn(state, round, who),
        },
        developments: state.developments.size,
        openDevelopments: open.length,
        expected: open
          .flatMap(({ history }) => history.at(-1)!.expectedDate ?? [])
          .sort()
          .at(0),
        decideBy: state.decideBy,
        seq: state.seq,
        hash: state.hash,
        frameworkHash: sealed(state)?.hash ?? null,
      }
    })
    const { head, stage, stages, paused, next, round, decideBy } = seen
    const base = `/projects/${head.id}`
    const date = (at: string) => formatDate(language, at)
    const now = Stage.options.indexOf(stage)
    const pausing = paused === null ? `${base}/pausing` : `${base}/resumption`
    return (
      <Page
        visit={visit}
        title={t('page.project.overview')}
        project={head}
        scripts={round?.open ? ['progress'] : []}
      >
        {paused !== null && (
          <Alert kind="warning">
            <p class="utrecht-paragraph">{t('overview.paused')}</p>
            <p class="utrecht-paragraph quote">{paused}</p>
          </Alert>
        )}
        <NextSteps base={base} steps={next} />
        <h2 class="utrecht-heading-2">{t('overview.stages')}</h2>
        <ol class="stages">
          {stages.map(({ stage: each, at }, i) => (
            <li
              key={each}
              class={i < now ? 'done' : i === now ? 'now' : 'to-come'}
              aria-current={i === now ? 'step' : undefined}
            >
              <strong>{t(`overview.stage.${each}`)}</strong>
              <span>
                {i > now
                  ? t('overview.to-come')
                  : at &&
                    t(i === now ? 'overview.since' : 'overview.at', {
                      date: date(at),
                      round: each === 'scoring' || each === 'discussing' ? (round?.number ?? '') : '',
                    })}
              </span>
            </li>
          ))}
        </ol>
        {round && (
          <>
            <h2 class="utrecht-heading-2">{t('overview.coverage', { round: round.number })}</h2>
            {round.open ? (
              <LiveCoverage caption={t('coverage.table', { round: round.number })} covered={round.covered} />
            ) : (
              <Coverage
                closed
                id="coverage-table"
                caption={t('coverage.table', { round: round.number })}
                covered={round.covered}
              />
            )}
            <p class="utrecht-paragraph">
              <a class="utrecht-link" href={`${base}/rounds`}>
                {t('overview.rounds')}
              </a>
            </p>
          </>
        )}
        <h2 class="utrecht-heading-2">{t('overview.around')}</h2>
        <Facts
          facts={[
            [t('overview.decide-by'), decideBy ? date(decideBy) : t('overview.no-deadline')],
            [
              t('page.project.developments'),
              <>
                {t('overview.developments', {
                  count: seen.developments,
                  open: seen.openDevelopments,
                  expected: seen.expected ? date(seen.expected) : '',
                })}{' '}
                {seen.developments > 0 && (
                  <a class="utrecht-link" href={`${base}/result#outlook`}>
                    {t('report.chapter.outlook')}
                  </a>
                )}
              </>,
            ],
            [
              t('page.project.participants'),
              <a class="utrecht-link" href={`${base}/participants`}>
                {t('overview.participants')}
              </a>,
            ],
            [
              t('page.project.measurements'),
              seen.frameworkHash && (
                <a class="utrecht-link" href={`${base}/measurements`}>
                  {t('overview.measurements')}
                </a>
              ),
            ],
          ]}
        />
        {mayDo(account, 'setDeadline') && paused === null && (
          <Disclosure summary={t('overview.set-deadline')} action={`${base}/deadline`}>
            <Form action={`${base}/deadline`} submit={t('form.save')}>
              <TextField
                name="decideBy"
                type="date"
                label={t('overview.decide-by')}
                hint={t('overview.deadline.hint')}
                value={decideBy ?? ''}
                optional
              />
              <TextArea name="deadlineReason" label={t('form.reason')} optional rows={2} />
            </Form>
          </Disclosure>
        )}
        {mayDo(account, 'pauseProject') && (
          <Disclosure summary={t(paused === null ? 'project.pause' : 'project.resume')} action={pausing}>
            <p class="utrecht-paragraph">
              {t(paused === null ? 'overview.pause.explanation' : 'overview.resume.explanation')}
            </p>
            <Form
              action={pausing}
              submit={t(paused === null ? 'project.pause' : 'project.resume')}
              kind="secondary-action"
            >
              <TextArea name="reason" label={t('form.reason')} rows={2} />
            </Form>
          </Disclosure>
        )}
        <h2 class="utrecht-heading-2">{t('overview.dossier')}</h2>
        <p class="utrecht-paragraph">{t('overview.dossier.explanation')}</p>
        <Facts
          facts={[
            [t('overview.entry'), String(seen.seq)],
            [t('overview.hash'), <code>{seen.hash}</code>],
            [
              t('overview.framework-hash'),
              seen.frameworkHash ? <code>{seen.frameworkHash}</code> : t('overview.not-sealed'),
            ],
          ]}
        />
      </Page>
    )
  }

  page('/projects/:projectId', 'getProject', show)
  form(
    '/projects/:projectId/deadline',
    'setDeadline',
    async sent => {
      const { decideBy = null, deadlineReason: reason } = sent.read(Deadline)
      await act(app, sent, (state, context) => setDeadline(state, { decideBy, reason }, context))
      return `/projects/${sent.params.projectId}?done=saved`
    },
    show,
  )
  for (const [path, right, decide, done] of [
    ['pausing', 'pauseProject', pauseProject, 'paused'],
    ['resumption', 'resumeProject', resumeProject, 'resumed'],
  ] as const)
    form(
      `/projects/:projectId/${path}`,
      right,
      async sent => {
        const reason = sent.read(Pause)
        await act(app, sent, (state, context) => decide(state, reason, context))
        return `/projects/${sent.params.projectId}?done=${done}`
      },
      show,
    )
}

/** What there is to do for whoever reads this; the first is the one to begin with. */
function NextSteps({ base, steps }: { base: string; steps: NextStep[] }) {
  const { t, account } = useVisit()
  return (
    <section class="next" aria-labelledby="next">
      <h2 class="utrecht-heading-2" id="next">
        {t('overview.next')}
      </h2>
      {steps.length === 0 ? (
        <p class="utrecht-paragraph">{t('overview.nothing', { role: account!.role })}</p>
      ) : (
        <ul class="next-steps">
          {steps.map(({ words, params, path }) => (
            <li key={words}>
              <a class="utrecht-link" href={base + path}>
                {t(words, params)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
