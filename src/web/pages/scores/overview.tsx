import { answeredOf } from '../../../dossier/scoring-progress.ts'
import { inLanguage } from '../../../dossier/text.ts'
import { useVisit } from '../../elements/visit-context.ts'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import { criterionAddress, summaryAddress } from './addresses.ts'
import { Autosave } from './autosave.tsx'
import { HandedIn } from './handed-in.tsx'
import { Offline } from './offline.tsx'
import { criteriaIn, isAnswered, type OwnCriterion, type OwnScores, progressOf } from './own-scores.ts'
import { titleOf } from './words.ts'

/** What is asked, how far one is, and where to go on. */
export function overviewPage(visit: Visit, own: OwnScores) {
  const { t, language } = visit
  const { head, round, branches, measured, handedIn } = own
  const criteria = criteriaIn(own)
  const cells = criteria.flatMap(each => each.cells)
  const progress = progressOf(cells)
  const next = criteria.find(each => !each.cells.every(isAnswered))
  const started = cells.some(({ answer }) => answer !== null)
  return (
    <Page visit={visit} title={t('page.project.scores')} project={head} scripts={['autosave']}>
      <p class="utrecht-paragraph">{t('scores.open', { round })}</p>
      <p class="utrecht-paragraph">{t('scores.blind')}</p>
      {round > 1 && <p class="utrecht-paragraph">{t('scores.again', { before: round - 1 })}</p>}
      {handedIn && <HandedIn project={head.id} handIn={handedIn} />}
      <p class="utrecht-paragraph" id="progress">
        <progress class="meter" value={answeredOf(progress)} max={cells.length} aria-labelledby="progress" />{' '}
        {t('scores.progress', progress)}
      </p>
      <p class="buttons">
        {next && (
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={criterionAddress(head.id, next.criterion.id)}
          >
            {t(started ? 'scores.continue' : 'scores.start', {
              criterion: titleOf(language, next.criterion),
            })}
          </a>
        )}
        <a
          class={`utrecht-button utrecht-button--${next ? 'secondary' : 'primary'}-action`}
          href={summaryAddress(head.id)}
        >
          {t('scores.to-summary')}
        </a>
      </p>
      <Autosave own={own} />
      {branches.map(({ groups, criteria: inGroup }) => {
        const name = groups.map(group => inLanguage(group, language)).join(' › ')
        return (
          <section key={name}>
            <h2 class="utrecht-heading-2">{name || t('scores.criteria')}</h2>
            <ul class="criteria">
              {inGroup.map(each => (
                <li key={each.criterion.id}>
                  <a class="utrecht-link" href={criterionAddress(head.id, each.criterion.id)}>
                    {titleOf(language, each.criterion)}
                  </a>
                  <CriterionState {...each} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {measured.length > 0 && (
        <p class="utrecht-paragraph quiet">
          {t('scores.measured', {
            criteria: measured.map(criterion => titleOf(language, criterion)).join(', '),
          })}
        </p>
      )}
      <Offline project={head.id} />
    </Page>
  )
}

/** How many cells of a criterion have an answer, in words. */
export function CriterionState({ cells }: Pick<OwnCriterion, 'cells'>) {
  const { t } = useVisit()
  const progress = progressOf(cells)
  const answered = answeredOf(progress)
  const state = answered === cells.length ? 'done' : answered === 0 ? 'none' : 'some'
  return (
    <span class={`criterion-state criterion-state--${state}`}>
      {t('scores.criterion-state', { state, ...progress })}
    </span>
  )
}
