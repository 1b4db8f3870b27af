import { type Analysis, AnalysisQuestion } from '../../../dossier/analysis.ts'
import type { Words } from '../../../i18n/message.ts'
import { Alert } from '../../elements/alert.tsx'
import { Select } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import { mayDo } from '../../elements/may-do.ts'
import { useVisit } from '../../elements/visit-context.ts'
import type { Told, ToldSimulation } from './told.ts'

export const weightKinds = ['none', 'adopted', 'profiles', 'hull'] as const
export const scoreKinds = AnalysisQuestion.shape.scores.unwrap().options

export interface SimulationsProps {
  /** Path of the page. */
  path: string
  told: Told
  running: Analysis[]
  answer: ToldSimulation | null
  /** How it stands with the one that this page was asked for; null: none in particular. */
  asked: Analysis['state'] | 'gone' | null
}

/** How far it is, in words for the eye and, less often, for the ear. */
export function howFar(t: Words, { progress: { done, of } }: Analysis) {
  const quarters = Math.floor((4 * done) / of)
  return {
    text: t('simulate.progress', { done, of }),
    heard: quarters === 0 ? '' : t('simulate.heard', { percent: 25 * quarters }),
  }
}

/**
 * How often each model stands where, when weights or scores are drawn at random: what runs, the last answer,
 * and a form to ask. The script `simulation` brings what runs up to date, by the ids of these parts.
 */
export function Simulations({ path, told, running, answer, asked }: SimulationsProps) {
  const { t, account } = useVisit()
  const weights = weightKinds.filter(kind => told.profiles || kind === 'none' || kind === 'adopted')
  return (
    <section id="simulation" aria-labelledby="simulation-heading" data-page={path}>
      <h2 class="utrecht-heading-2" id="simulation-heading" tabIndex={-1}>
        {t('report.simulation')}
      </h2>
      <p class="utrecht-paragraph simulation-status" id="simulation-status" role="status">
        {asked && asked !== 'running' && t(`simulate.ended.${asked}`)}
      </p>
      <template data-says="lost">{t('simulate.lost')}</template>
      <template data-says="signed-out">
        {t('simulate.signed-out')}{' '}
        <a class="utrecht-link" href="/sign-in">
          {t('sign-in.title')}
        </a>
      </template>
      <div id="simulation-runs">
        {running.map(analysis => (
          <Running key={analysis.id} path={path} analysis={analysis} />
        ))}
      </div>
      <div id="simulation-answer">
        {answer && !answer.isOfNow && (
          <Alert kind="warning">{t('simulate.changed', { seq: answer.seq })}</Alert>
        )}
        {answer && <div dangerouslySetInnerHTML={{ __html: answer.html }} />}
      </div>
      <h3 class="utrecht-heading-3">{t('simulate.ask')}</h3>
      <p class="utrecht-paragraph">{t('simulate.intro')}</p>
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

function Running({ path, analysis }: { path: string; analysis: Analysis }) {
  const { t, account } = useVisit()
  const { id, question, progress } = analysis
  const { text } = howFar(t, analysis)
  return (
    <div class="simulation-run" data-simulation={id} data-events={`${path}/simulations/${id}/progress`}>
      <p class="utrecht-paragraph" id={`run-${id}`}>
        <strong>{t('simulate.running')}</strong> {t(`simulate.weights.${question.weights.kind}`)} ·{' '}
        {t(`simulate.scores.${question.scores}`)}
      </p>
      <progress value={progress.done} max={progress.of} aria-labelledby={`run-${id}`} />
      <p class="utrecht-paragraph how-far">{text}</p>
      <p class="only-heard" role="status" />
      <p class="utrecht-paragraph look">
        <a class="utrecht-link" href={`${path}?simulation=${id}#simulation`}>
          {t('simulate.look')}
        </a>
      </p>
      {mayDo(account, 'cancelAnalysis') && (
        <Form action={`${path}/simulations/${id}/stop`} submit={t('simulate.stop')} kind="secondary-action" />
      )}
    </div>
  )
}
