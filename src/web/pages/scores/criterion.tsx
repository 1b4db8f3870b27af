import type { Criterion } from '../../../dossier/framework.ts'
import { inLanguage } from '../../../dossier/text.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { Alert } from '../../elements/alert.tsx'
import { Form } from '../../elements/form.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { Page } from '../../page.tsx'
import type { Visit } from '../../visit.ts'
import { criterionAddress } from './addresses.ts'
import { Autosave } from './autosave.tsx'
import { FunctionCell, ModelCell, modelHeading } from './cell.tsx'
import type { UnstoredAnswer } from './give-typed.ts'
import { HandedIn } from './handed-in.tsx'
import { KeptAnswers } from './kept.tsx'
import { criteriaIn, type OwnCriterion, type OwnScores } from './own-scores.ts'
import { titleOf } from './words.ts'

/** One criterion: what it means, and a place to answer for every model. */
export function criterionPage(visit: Visit, own: OwnScores, shown: OwnCriterion, kept: UnstoredAnswer[]) {
  const { t, language } = visit
  const { criterion } = shown
  const all = criteriaIn(own)
  const place = all.indexOf(shown) + 1
  const last = place === all.length
  return (
    <Page
      visit={visit}
      title={titleOf(language, criterion)}
      project={own.head}
      scripts={['autosave']}
      wide={criterion.per === 'function'}
    >
      <p class="utrecht-paragraph quiet">
        {t('scores.place', { place, of: all.length, round: own.round })} {t('scores.blind.short')}
      </p>
      {own.handedIn && <HandedIn project={own.head.id} handIn={own.handedIn} />}
      {kept.length > 0 && <KeptAnswers kept={kept} />}
      <Meaning {...shown} />
      <Autosave own={own}>
        <Form action={criterionAddress(own.head.id, criterion.id)} id="scores">
          {criterion.per === 'function' ? <PerFunction {...shown} /> : <PerModel {...shown} />}
          <div class="buttons">
            <button
              type="submit"
              name="go"
              value="next"
              class="utrecht-button utrecht-button--primary-action"
            >
              {t(last ? 'scores.save-and-finish' : 'scores.save-and-next')}
            </button>
            <button
              type="submit"
              name="go"
              value="stay"
              class="utrecht-button utrecht-button--secondary-action"
            >
              {t('scores.save')}
            </button>
            <button
              type="submit"
              name="go"
              value="back"
              class="utrecht-button utrecht-button--secondary-action"
            >
              {t(place === 1 ? 'scores.save-and-overview' : 'scores.save-and-back')}
            </button>
          </div>
        </Form>
      </Autosave>
    </Page>
  )
}

/** What is asked, why, what each level means, and what may still change it. */
function Meaning({ criterion, developments }: OwnCriterion) {
  const { t, language } = useVisit()
  const { definition, motive, flagged, motivation } = criterion
  return (
    <section aria-labelledby="meaning" class="score-meaning">
      <h2 class="utrecht-heading-2" id="meaning">
        {t('scores.meaning')}
      </h2>
      <p class="utrecht-paragraph">{inLanguage(definition, language)}</p>
      <Scale criterion={criterion} />
      <p class="utrecht-paragraph">
        {t(`scores.direction.${criterion.direction}`)}{' '}
        {motivation !== 'optional' && <strong>{t(`scores.motivation.${motivation}`)}</strong>}
      </p>
      {motive && (
        <p class="utrecht-paragraph quiet">{t('scores.motive', { motive: inLanguage(motive, language) })}</p>
      )}
      {flagged && (
        <Alert kind="info">
          <p class="utrecht-paragraph">{t('scores.flagged')}</p>
          {developments.length > 0 && (
            <ul class="utrecht-unordered-list">
              {developments.map(development => (
                <li key={development.id} class="utrecht-unordered-list__item">
                  {titleOf(language, development)}
                </li>
              ))}
            </ul>
          )}
        </Alert>
      )}
    </section>
  )
}

/** What can be answered; levels that stand in full at every model are not told here too. */
function Scale({ criterion: { scale, per } }: { criterion: Criterion }) {
  const { t, language } = useVisit()
  if (scale.kind === 'number') {
    const [worst, best] = [scale.worst, scale.best].map(end => formatNumber(language, end, 'full'))
    const unit = inLanguage(scale.unit, language)
    return <p class="utrecht-paragraph">{t('scores.number-scale', { unit, worst: worst!, best: best! })}</p>
  }
  if (per === 'model') return null
  return (
    <div class="beside-heads">
      <p class="utrecht-paragraph">{t('scores.levels')}</p>
      <LevelWords scale={scale} named />
    </div>
  )
}

/** Choices are described by those that are `named`. */
function LevelWords({ scale, named }: { scale: LevelScale; named?: boolean }) {
  const { t, language } = useVisit()
  return (
    <dl class="utrecht-data-list level-words">
      {levelsOf(scale).flatMap(({ level, anchor }) => [
        <dt key={`${level} term`} class="utrecht-data-list__item-key">
          {formatNumber(language, level)}
        </dt>,
        <dd key={level} id={named ? `level-${level}` : undefined} class="utrecht-data-list__item-value">
          {anchor ? inLanguage(anchor, language) : t('scores.between')}
        </dd>,
      ])}
    </dl>
  )
}

type LevelScale = Extract<Criterion['scale'], { kind: 'levels' }>
const levelsOf = ({ levels }: LevelScale) => [...levels].sort((a, b) => a.level - b.level)

function PerModel({ criterion, cells }: OwnCriterion) {
  return (
    <>
      {cells.map(cell => (
        <ModelCell key={cell.name} criterion={criterion} cell={cell} />
      ))}
    </>
  )
}

function PerFunction({ criterion, cells }: OwnCriterion) {
  const { t, language } = useVisit()
  const { scale } = criterion
  const models = [...new Set(cells.map(({ model }) => model))]
  return (
    <>
      {models.map((model, i) => {
        const ofModel = cells.filter(cell => cell.model === model)
        const heading = modelHeading(ofModel[0]!)
        return (
          <section key={model.id} aria-labelledby={heading} class="scored-model">
            <h2 class="utrecht-heading-2" id={heading}>
              {titleOf(language, model)}
            </h2>
            {model.description && (
              <p class="utrecht-paragraph quiet">{inLanguage(model.description, language)}</p>
            )}
            <LevelHeads criterion={criterion} />
            {i > 0 && scale.kind === 'levels' && (
              <details class="beside-heads">
                <summary>
                  {t('scores.levels.again')}
                  <span class="only-heard"> {titleOf(language, model)}</span>
                </summary>
                <LevelWords scale={scale} />
              </details>
            )}
            {ofModel.map(cell => (
              <FunctionCell key={cell.name} criterion={criterion} cell={cell} />
            ))}
          </section>
        )
      })}
    </>
  )
}

/** The words of the levels above their columns, where there is room; each choice is described by them anyhow. */
function LevelHeads({ criterion: { scale } }: { criterion: Criterion }) {
  const { t, language } = useVisit()
  if (scale.kind !== 'levels') return null
  return (
    <div class="function-cell level-heads" aria-hidden="true">
      <p class="function-name">{t('scores.function')}</p>
      <div class="choice-row">
        {levelsOf(scale).map(({ level, anchor }) => (
          <p key={level}>
            <b>{formatNumber(language, level)}</b>{' '}
            {anchor ? inLanguage(anchor, language) : t('scores.between')}
          </p>
        ))}
        <div class="states" />
      </div>
    </div>
  )
}
