import { closeRound, openNextRound } from '../../dossier/decide/round.ts'
import { activeModels, assessors, openRound, sealed } from '../../dossier/state.ts'
import { formatDate, formatList } from '../../i18n/format.ts'
import type { MessageKey } from '../../i18n/message.ts'
import { act } from '../act.ts'
import { Coverage, coverageIn } from '../elements/coverage.tsx'
import { Form } from '../elements/form.tsx'
import { LiveCoverage } from '../elements/live-coverage.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { Page } from '../page.tsx'
import { participantLabels } from '../participant-labels.ts'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

/** The blind rounds: open the next one, see who has scored how much, close it. */
export function roundPages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const project = params.projectId!
    const people = await app.accounts.people(project)
    const seen = await app.dossiers.read(project, state => {
      const who = participantLabels(state, people, mayDo(account, 'admitParticipant'))
      // Why no round can be opened now, and where to go first.
      const obstacle: { words: MessageKey; path: string } | null = state.paused
        ? { words: 'rounds.needs.resumption', path: '' }
        : !sealed(state)
          ? { words: 'rounds.needs.seal', path: '/framework' }
          : activeModels(state).length === 0
            ? { words: 'rounds.needs.models', path: '/models' }
            : assessors(state).length === 0
              ? { words: 'rounds.needs.assessors', path: '/participants' }
              : null
      return {
        head: headOf(state, language),
        structureSeq: state.structureSeq,
        open: openRound(state)?.number ?? null,
        paused: state.paused !== null,
        obstacle,
        rounds: state.rounds.map(round => ({
          number: round.number,
          openedAt: round.openedAt,
          closedAt: round.closedAt,
          covered: coverageIn(state, round, who),
        })),
      }
    })
    const { head, structureSeq, open, paused, obstacle, rounds } = seen
    const base = `/projects/${head.id}`
    const date = (at: string) => formatDate(language, at)
    const current = rounds.find(({ number }) => number === open)
    const behind = rounds.filter(({ closedAt }) => closedAt !== null)
    const unready = (current?.covered ?? []).filter(({ handedInAt }) => handedInAt === null)
    return (
      <Page
        visit={visit}
        title={t('page.project.rounds')}
        project={head}
        scripts={current ? ['progress'] : []}
      >
        <p class="utrecht-paragraph">{t('rounds.blind')}</p>
        {current && (
          <>
            <h2 class="utrecht-heading-2">
              {t('rounds.open', { number: current.number, opened: date(current.openedAt) })}
            </h2>
            <LiveCoverage
              caption={t('coverage.table', { round: current.number })}
              covered={current.covered}
            />
            {mayDo(account, 'closeRound') && (
              <section class="act" aria-labelledby="closing">
                <h2 class="utrecht-heading-2" id="closing">
                  {t('rounds.close', { number: current.number })}
                </h2>
                <p class="utrecht-paragraph">{t('rounds.close.explanation')}</p>
                <p class="utrecht-paragraph">
                  {unready.length === 0
                    ? t('rounds.close.ready')
                    : t('rounds.close.unready', {
                        count: unready.length,
                        // How much each of them scored stands in the table above.
                        who: formatList(
                          language,
                          unready.map(({ who }) => who),
                        ),
                      })}
                </p>
                {paused ? (
                  <p class="utrecht-paragraph">{t('rounds.needs.resumption')}</p>
                ) : (
                  <Form
                    action={`${base}/rounds/${current.number}/closing`}
                    submit={t('rounds.close', { number: current.number })}
                    structureSeq={structureSeq}
                  />
                )}
              </section>
            )}
          </>
        )}
        {!current && rounds.length === 0 && <p class="utrecht-paragraph">{t('rounds.none')}</p>}
        {!current && mayDo(account, 'openRound') && (
          <section class="act" aria-labelledby="opening">
            <h2 class="utrecht-heading-2" id="opening">
              {t('rounds.open-next', { number: rounds.length + 1 })}
            </h2>
            {obstacle ? (
              <p class="utrecht-paragraph">
                <a class="utrecht-link" href={base + obstacle.path}>
                  {t(obstacle.words)}
                </a>
              </p>
            ) : (
              <>
                <p class="utrecht-paragraph">
                  {t(rounds.length === 0 ? 'rounds.open-next.first' : 'rounds.open-next.again')}
                </p>
                <Form
                  action={`${base}/rounds`}
                  submit={t('rounds.open-next', { number: rounds.length + 1 })}
                  structureSeq={structureSeq}
                />
              </>
            )}
          </section>
        )}
        {behind.length > 0 && <h2 class="utrecht-heading-2">{t('rounds.behind')}</h2>}
        {behind.toReversed().map(({ number, openedAt, closedAt, covered }) => (
          <section key={number}>
            <h3 class="utrecht-heading-3">{t('rounds.number', { number })}</h3>
            <p class="utrecht-paragraph">
              {t('rounds.closed', { opened: date(openedAt), closed: date(closedAt!) })}
            </p>
            <Coverage
              closed
              id={`coverage-${number}`}
              caption={t('coverage.table', { round: number })}
              covered={covered}
            />
          </section>
        ))}
        {behind.length > 0 && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={`${base}/discussion`}>
              {t('rounds.discuss')}
            </a>
          </p>
        )}
      </Page>
    )
  }

  page('/projects/:projectId/rounds', 'listRounds', show)
  form(
    '/projects/:projectId/rounds',
    'openRound',
    async sent => {
      await act(app, sent, openNextRound)
      return `/projects/${sent.params.projectId}/rounds?done=round-opened`
    },
    show,
  )
  form(
    '/projects/:projectId/rounds/:round/closing',
    'closeRound',
    async sent => {
      await act(app, sent, state => closeRound(state, Number(sent.params.round)))
      return `/projects/${sent.params.projectId}/rounds?done=round-closed`
    },
    show,
  )
}
