import { inLanguage } from '../../../dossier/text.ts'
import { Form } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { WideTable } from '../../elements/wide-table.tsx'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import { criterionAddress, summaryAddress } from './addresses.ts'
import { Autosave } from './autosave.tsx'
import { HandedIn } from './handed-in.tsx'
import { CriterionState } from './overview.tsx'
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
  const { t } = visit
  const { head, round, handedIn } = own
  const criteria = criteriaIn(own)
  const isComplete = ({ cells }: OwnCriterion) => cells.every(isAnswered)
  const parts = [
    ['incomplete', criteria.filter(each => !isComplete(each))],
    ['complete', criteria.filter(isComplete)],
  ] as const
  const cells = criteria.flatMap(each => each.cells)
  const progress = progressOf(cells)
  const { empty, toConfirm } = progress
  return (
    <Page visit={visit} title={t('scores.summary')} project={head} scripts={['autosave']}>
      <p class="utrecht-paragraph">
        {t('scores.summary.state', { round, ...progress })}{' '}
        <a class="utrecht-link" href="#hand-in">
          {t('scores.summary.to-hand-in')}
        </a>
      </p>
      <p class="utrecht-paragraph">{t('scores.summary.explanation')}</p>
      <Autosave own={own} />
      {parts
        .filter(([, found]) => found.length > 0)
        .map(([part, found]) => (
          <section key={part} aria-labelledby={part}>
            <h2 class="utrecht-heading-2" id={part}>
              {t(`scores.summary.${part}`)}
            </h2>
            <ul class="criteria">
              {found.map(each => (
                <CriterionSummary key={each.criterion.id} project={head.id} own={each} />
              ))}
            </ul>
          </section>
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

/** One line of a criterion: where it stands, and behind it what was answered. */
function CriterionSummary({ project, own }: { project: string; own: OwnCriterion }) {
  const visit = useVisit()
  const { t, language } = visit
  const { criterion, cells } = own
  const { empty, toConfirm } = progressOf(cells)
  const perFunction = criterion.per === 'function'
  const title = titleOf(language, criterion)
  return (
    <li>
      <a class="utrecht-link" href={criterionAddress(project, criterion.id)}>
        {t('scores.summary.fill', { criterion: title, empty, toConfirm })}
      </a>
      {empty + toConfirm === 0 && <CriterionState cells={cells} />}
      {isStarted(own) && (
        <details>
          <summary>
            {t('scores.summary.answers')}
            <span class="only-heard"> {title}</span>
            {!perFunction && cells.map(cell => ` · ${inBrief(visit, cell)}`)}
          </summary>
          <WideTable
            id={`scores-${criterion.id}`}
            caption={t('scores.summary.table', { criterion: title })}
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
        </details>
      )}
    </li>
  )
}

const inBrief = (visit: Visit, cell: OwnCell): string => `${cell.model.id}: ${saidText(visit, cell)}`

function saidText(visit: Visit, { answer, earlier }: OwnCell): string {
  if (answer) return scoreText(visit, answer.score)
  if (!earlier) return visit.t('scores.no-score')
  return visit.t('scores.summary.earlier', {
    round: earlier.round,
    score: scoreText(visit, earlier.score),
  })
}

function Said({ cell }: { cell: OwnCell }) {
  const visit = useVisit()
  const { answer, earlier } = cell
  const text = saidText(visit, cell)
  if (!answer && !earlier) return <strong>{text}</strong>
  const moved = answer ? [] : (earlier?.moved ?? [])
  return (
    <>
      {text}
      {moved.length > 0 && (
        <strong> {visit.t('scores.earlier.moved', { developments: moved.join(', ') })}</strong>
      )}
    </>
  )
}
