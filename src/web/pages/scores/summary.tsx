import { inLanguage } from '../../../dossier/text.ts'
import { Form } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { WideTable } from '../../elements/wide-table.tsx'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import { criterionAddress, summaryAddress } from './addresses.ts'
import { Autosave } from './autosave.tsx'
import { HandedIn } from './handed-in.tsx'
import {
  criteriaIn,
  isAnswered,
  type OwnCell,
  type OwnCriterion,
  type OwnScores,
  progressOf,
} from './own-scores.ts'
import { scoreText, titleOf } from './words.ts'

/** All that somebody answered, what is empty, and handing in. */
export function summaryPage(visit: Visit, own: OwnScores) {
  const { t, language } = visit
  const { head, round, handedIn } = own
  const criteria = criteriaIn(own)
  const incomplete = criteria.filter(({ cells }) => !cells.every(isAnswered))
  const cells = criteria.flatMap(each => each.cells)
  const progress = progressOf(cells)
  const { empty, toConfirm } = progress
  return (
    <Page visit={visit} title={t('scores.summary')} project={head} scripts={['autosave']} wide>
      <p class="utrecht-paragraph">{t('scores.summary.state', { round, ...progress })}</p>
      {incomplete.length > 0 && (
        <>
          <p class="utrecht-paragraph">{t('scores.summary.empty')}</p>
          <ul class="utrecht-unordered-list">
            {incomplete.map(({ criterion, cells: asked }) => (
              <li key={criterion.id} class="utrecht-unordered-list__item">
                <a class="utrecht-link" href={criterionAddress(head.id, criterion.id)}>
                  {t('scores.summary.fill', {
                    criterion: titleOf(language, criterion),
                    ...progressOf(asked),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Autosave own={own} />
      {criteria.filter(isStarted).map(each => (
        <CriterionSummary key={each.criterion.id} project={head.id} own={each} />
      ))}
      <section aria-labelledby="hand-in" class="hand-in">
        <h2 class="utrecht-heading-2" id="hand-in">
          {t('scores.hand-in')}
        </h2>
        {handedIn && <HandedIn project={head.id} handIn={handedIn} />}
        {(!handedIn || handedIn.outdated) && (
          <>
            <p class="utrecht-paragraph">{t('scores.hand-in.means')}</p>
            {empty > 0 && <p class="utrecht-paragraph">{t('scores.hand-in.empty', { count: empty })}</p>}
            {toConfirm > 0 && (
              <p class="utrecht-paragraph">{t('scores.hand-in.to-confirm', { count: toConfirm })}</p>
            )}
            <Form
              action={`${summaryAddress(head.id)}/handing-in`}
              submit={t(handedIn ? 'scores.hand-in.again' : 'scores.hand-in.now')}
            >
              <input type="hidden" name="seen" value={own.latest} />
            </Form>
          </>
        )}
      </section>
    </Page>
  )
}

const isStarted = ({ cells }: OwnCriterion): boolean => cells.some(({ answer, earlier }) => answer || earlier)

function CriterionSummary({ project, own: { criterion, cells } }: { project: string; own: OwnCriterion }) {
  const visit = useVisit()
  const { t, language } = visit
  const perFunction = criterion.per === 'function'
  return (
    <section aria-labelledby={`criterion-${criterion.id}`}>
      <h2 class="utrecht-heading-2" id={`criterion-${criterion.id}`}>
        {titleOf(language, criterion)}
      </h2>
      <WideTable
        id={`scores-${criterion.id}`}
        caption={t('scores.summary.table', { criterion: titleOf(language, criterion) })}
        columns={[
          { heading: t('scores.model') },
          ...(perFunction ? [{ heading: t('scores.function') }] : []),
          { heading: t('scores.score') },
          { heading: t('scores.motivation') },
        ]}
        rows={cells.map(cell => [
          titleOf(language, cell.model),
          ...(cell.fn ? [inLanguage(cell.fn.name, language)] : []),
          <Said key={cell.name} cell={cell} />,
          <span key="why" class="as-typed">
            {(cell.answer ?? cell.earlier)?.motivation}
          </span>,
        ])}
      />
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={criterionAddress(project, criterion.id)}>
          {t('scores.summary.change', { criterion: titleOf(language, criterion) })}
        </a>
      </p>
    </section>
  )
}

function Said({ cell: { answer, earlier } }: { cell: OwnCell }) {
  const visit = useVisit()
  const { t } = visit
  if (answer) return <>{scoreText(visit, answer.score)}</>
  if (!earlier) return <strong>{t('scores.no-score')}</strong>
  const { round, score, moved } = earlier
  return (
    <>
      {t('scores.summary.earlier', { round, score: scoreText(visit, score) })}
      {moved.length > 0 && <strong> {t('scores.earlier.moved', { developments: moved.join(', ') })}</strong>}
    </>
  )
}
