import type { App } from '../../../app/app.ts'
import type { CoreFunction, Criterion } from '../../../dossier/framework.ts'
import type { Model } from '../../../dossier/model.ts'
import type { Refusal } from '../../../dossier/refusal.ts'
import type { GivenScore } from '../../../dossier/state.ts'
import { inLanguage } from '../../../dossier/text.ts'
import { visibleScores } from '../../../dossier/visibility.ts'
import { explainRefusal } from '../../../i18n/explain.ts'
import { readNotes } from '../../../store/notes.ts'
import { Alert } from '../../elements/alert.tsx'
import { headOf } from '../../elements/project-nav.tsx'
import { WideTable } from '../../elements/wide-table.tsx'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import { typedCells } from './answer.ts'
import { Autosave } from './autosave.tsx'
import { unstored } from './give-typed.ts'
import { KeptAnswers } from './kept.tsx'
import { scoreText, titleOf } from './words.ts'

/** Nothing to score now: why, what was typed if anything, and what one scored before. */
export async function pastPage(app: App, visit: Visit, why: Refusal) {
  const { t, language, params, account, typed, problem } = visit
  const project = params.projectId!
  const by = account!.id
  const { head, criteria, functions, models, given } = await app.dossiers.read(project, state => ({
    head: headOf(state, language),
    criteria: latest(state.versions.flatMap(({ framework }) => framework.criteria)),
    functions: latest(state.versions.flatMap(({ framework }) => framework.functions)),
    models: [...state.models.values()].map(({ model }) => model),
    given: visibleScores(state, by).filter(({ assessor }) => assessor === by),
  }))
  const texts = await readNotes(
    app.store.db,
    project,
    given.flatMap(({ motivation }) => motivation?.hash ?? []),
  )
  const criterion = criteria.find(({ id }) => id === params.criterionId) ?? null
  const kept = unstored(visit, typedCells(typed), criterion)
  visit.kept.here = true
  const asked = functions.filter(({ id }) => given.some(({ fn }) => fn === id))
  const inOrder = inOrderOf(criteria, models, asked)
  return (
    <Page visit={visit} title={t('page.project.scores')} project={head} scripts={['autosave']} wide>
      {!problem && (
        <Alert kind="info">
          <p class="utrecht-paragraph">{explainRefusal(language, why).detail}</p>
        </Alert>
      )}
      {kept.length > 0 && <KeptAnswers kept={kept} />}
      <Autosave own={{ participant: by, round: 0 }} />
      {given.length > 0 && (
        <>
          <p class="utrecht-paragraph">{t('scores.past.explanation')}</p>
          <WideTable
            id="past"
            caption={t('scores.past')}
            columns={[
              { heading: t('scores.criterion') },
              { heading: t('scores.model') },
              ...(asked.length > 0 ? [{ heading: t('scores.function') }] : []),
              { heading: t('scores.round') },
              { heading: t('scores.score') },
              { heading: t('scores.motivation') },
            ]}
            rows={inOrder(given).map(({ criterion, model, fn, score, motivation, round }) => [
              criterion && titleOf(language, criterion),
              model && titleOf(language, model),
              ...(asked.length > 0 ? [fn && inLanguage(fn.name, language)] : []),
              round,
              scoreText(visit, score),
              <span key="why" class="as-typed">
                {motivation && (texts.get(motivation.hash) ?? t('report.erased'))}
              </span>,
            ])}
          />
        </>
      )}
    </Page>
  )
}

/** Also what an amendment took out: it was scored. */
const latest = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map(item => [item.id, item])).values(),
]

/** By criterion, model and function as they stand in the project, each cell from the first round on. */
const inOrderOf =
  (criteria: Criterion[], models: Model[], functions: CoreFunction[]) => (given: readonly GivenScore[]) =>
    criteria.flatMap(criterion =>
      models.flatMap(model =>
        [null, ...functions].flatMap(fn =>
          given
            .filter(
              score =>
                score.criterion === criterion.id && score.model === model.id && score.fn === (fn?.id ?? null),
            )
            .map(score => ({ ...score, criterion, model, fn })),
        ),
      ),
    )
