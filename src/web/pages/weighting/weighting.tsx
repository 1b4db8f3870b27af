import { z } from 'zod'
import { currentFramework } from '../../../dossier/decide/context.ts'
import { adoptWeights, closeWeightingRound, openWeightingRound } from '../../../dossier/decide/weighting.ts'
import { assessors, openWeighting, sealed } from '../../../dossier/state.ts'
import { FreeText } from '../../../dossier/text.ts'
import { GroupMean } from '../../../dossier/weight-set.ts'
import type { Weighting } from '../../../dossier/weighting-view.ts'
import { formatList, formatNumber } from '../../../i18n/format.ts'
import { act } from '../../act.ts'
import { Alert } from '../../elements/alert.tsx'
import { Radios, Select, TextArea, TextField } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import { headOf } from '../../elements/project-nav.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { WideTable } from '../../elements/wide-table.tsx'
import { Page } from '../../page.tsx'
import { participantLabels } from '../../participant-labels.ts'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { agreementOf } from './agreement-text.ts'
import { ways } from './answers.ts'
import { otherWeights } from './other-weights.tsx'
import { type Question, questionsIn } from './question.ts'

const Mean = z.strictObject({
  mean: GroupMean,
  decimals: z.coerce.number().int().min(0).max(3).optional(),
  decidedBy: FreeText,
  reason: FreeText.optional(),
})

/** The pages on which a facilitator has the assessors weigh, and adopts the weights. */
export function weightingPages(site: Site): void {
  const { app, page, form } = site
  const show = async (visit: Visit): Promise<Shown> => {
    const { params, language, t, account } = visit
    const project = params.projectId!
    const people = await app.accounts.people(project)
    const view = await app.dossiers.read(project, state => {
      const round = openWeighting(state)
      const labelOf = participantLabels(state, people, true)
      return {
        head: headOf(state, language),
        structureSeq: state.structureSeq,
        framework: currentFramework(state) !== null,
        sealed: sealed(state) !== null,
        rounds: state.weightingRounds.length,
        round: round?.number ?? null,
        progress: assessors(state).map(id => ({ who: labelOf(id), given: state.weightEnvelope.has(id) })),
        names: new Map([...state.participants.keys()].map(id => [id, labelOf(id)])),
        questions: questionsIn(state, language, t),
      }
    })
    const weighting = view.framework ? await app.results.weighting(project, account!.id) : null
    const base = `/projects/${project}/weighting`
    const { round, progress, structureSeq } = view
    const mayOpen = view.framework && !view.sealed && round === null
    return (
      <Page
        visit={visit}
        title={t('page.project.weighting')}
        project={view.head}
        wide={(weighting?.individual.length ?? 0) > 3}
      >
        <p class="utrecht-paragraph">{t('weighting.intro')}</p>
        {!view.framework && <Alert kind="info">{t('weighting.no-framework')}</Alert>}
        {view.sealed && <Alert kind="info">{t('weighting.sealed')}</Alert>}
        {round !== null && (
          <section>
            <h2 class="utrecht-heading-2">{t('weighting.open.heading', { round })}</h2>
            <p class="utrecht-paragraph">
              {t('weighting.open.progress', {
                given: progress.filter(({ given }) => given).length,
                of: progress.length,
              })}
            </p>
            <WideTable
              id="progress"
              caption={t('weighting.progress')}
              columns={[{ heading: t('report.assessor') }, { heading: t('weighting.progress.state') }]}
              rows={progress.map(({ who, given }) => [
                who,
                t(given ? 'weighting.progress.given' : 'weighting.progress.waiting'),
              ])}
            />
            <p class="utrecht-paragraph">{t('weighting.close.meaning')}</p>
            <Form
              action={`${base}/rounds/${round}/closing`}
              submit={t('weighting.close')}
              structureSeq={structureSeq}
            />
          </section>
        )}
        {weighting && <Given weighting={weighting} questions={view.questions} names={view.names} />}
        {weighting && (mayOpen || weighting.adopted) && (
          <section>
            <h2 class="utrecht-heading-2">{t('weighting.adopt.heading')}</h2>
            <Adopted weighting={weighting} />
            {mayOpen && <Adoption base={base} structureSeq={structureSeq} weighting={weighting} />}
          </section>
        )}
        {mayOpen && (
          <section>
            <h2 class="utrecht-heading-2">{t('weighting.start.heading', { rounds: view.rounds })}</h2>
            <p class="utrecht-paragraph">{t('weighting.start.meaning', { count: progress.length })}</p>
            <p class="utrecht-paragraph">{t('weighting.start.after')}</p>
            <Form
              action={`${base}/rounds`}
              submit={t('weighting.start')}
              kind={view.rounds === 0 ? 'primary-action' : 'secondary-action'}
              structureSeq={structureSeq}
            />
          </section>
        )}
      </Page>
    )
  }
  page('/projects/:projectId/weighting', 'openWeightingRound', show)
  const home = (projectId: string | undefined, done: string) =>
    `/projects/${projectId}/weighting?done=${done}`
  form(
    '/projects/:projectId/weighting/rounds',
    'openWeightingRound',
    async sent => {
      await act(app, sent, openWeightingRound)
      return home(sent.params.projectId, 'weighting-opened')
    },
    show,
  )
  form(
    '/projects/:projectId/weighting/rounds/:round/closing',
    'closeWeightingRound',
    async sent => {
      await act(app, sent, state => closeWeightingRound(state, Number(sent.params.round)))
      return home(sent.params.projectId, 'weighting-closed')
    },
    show,
  )
  form(
    '/projects/:projectId/weighting/mean',
    'adoptWeights',
    async sent => {
      const adoption = { kind: 'mean' as const, ...sent.read(Mean) }
      await act(app, sent, (state, context) => adoptWeights(state, adoption, context))
      return home(sent.params.projectId, 'weights-adopted')
    },
    show,
  )
  otherWeights(site)
}

interface GivenProps {
  weighting: Weighting
  questions: Question[]
  names: ReadonlyMap<string, string>
}

/** What everybody gave in closed rounds, side by side, and whether it agrees with itself. */
function Given({ weighting: { individual, means, inForce }, questions, names }: GivenProps) {
  const { t, language } = useVisit()
  if (individual.length === 0) return null
  const fitting = individual.filter(({ fits }) => fits)
  const left = individual.length - fitting.length
  const nameOf = (id: string) => names.get(id) ?? id
  const amount = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(language, value, 'points')
  const figures = (heading: string) => ({ heading, align: 'end' as const })
  return (
    <section>
      <h2 class="utrecht-heading-2">{t('weighting.given.heading')}</h2>
      <p class="utrecht-paragraph">{t('weighting.given.explanation', { count: fitting.length })}</p>
      {left > 0 && <Alert kind="warning">{t('report.weighting.left-behind', { count: left })}</Alert>}
      {fitting.length > 0 &&
        questions.map(({ number, group, name, items }) => (
          <div key={number}>
            <h3 class="utrecht-heading-3">{name}</h3>
            <WideTable
              id={`given-${number}`}
              caption={t('weighting.given.table', { question: name })}
              columns={[
                { heading: t('weights.item') },
                ...fitting.map(({ assessor }) => figures(nameOf(assessor))),
                figures(t('weighting.mean.arithmetic')),
                ...(means.geometric ? [figures(t('weighting.mean.geometric'))] : []),
                figures(t('weighting.in-force')),
              ]}
              rows={items.map(({ id, name: item }) => [
                item,
                ...fitting.map(({ siblings }) => amount(siblings[id])),
                amount(means.arithmetic?.siblings[id]),
                ...(means.geometric ? [amount(means.geometric.siblings[id])] : []),
                amount(inForce.siblings[id]),
              ])}
            />
            <Forms
              forms={fitting.map(one => ({ who: nameOf(one.assessor), set: setOf(one, group) }))}
              items={items}
            />
          </div>
        ))}
      {fitting.length > 0 && means.geometric === null && (
        <p class="utrecht-paragraph">{t('weighting.mean.no-geometric')}</p>
      )}
    </section>
  )
}

type Individual = Weighting['individual'][number]
const setOf = ({ sets }: Individual, group: string | null) => sets.find(set => set.group === group)!

interface FormsProps {
  forms: { who: string; set: Individual['sets'][number] }[]
  items: Question['items']
}

/** In which way each answered; and, where answers can contradict each other, whether they do. */
function Forms({ forms, items }: FormsProps) {
  const { t, language } = useVisit()
  return (
    <ul class="utrecht-unordered-list">
      {ways.map(way => {
        const own = forms.filter(({ set }) => set.elicitation.kind === way)
        if (own.length === 0) return null
        const agreements = own.flatMap(({ who, set: { consistency } }) =>
          consistency ? [{ who, ...agreementOf(consistency, items, t) }] : [],
        )
        return (
          <li key={way} class="utrecht-unordered-list__item">
            {t('weighting.given.way', {
              way: t(`weights.way.${way}`),
              who: formatList(
                language,
                own.map(({ who }) => who),
              ),
            })}
            {agreements.length > 0 && (
              <ul class="utrecht-unordered-list">
                {agreements.map(({ who, text, clash }) => (
                  <li key={who} class="utrecht-unordered-list__item">
                    <strong>{who}</strong>: {[text, clash].filter(Boolean).join(' ')}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What was adopted, how and by whom. */
function Adopted({ weighting: { adopted } }: { weighting: Weighting }) {
  const { t } = useVisit()
  if (!adopted) return <p class="utrecht-paragraph">{t('weighting.adopt.none')}</p>
  const { basis, decidedBy, reason } = adopted
  const free = (text: string | null) => text ?? t('report.erased')
  return (
    <ul class="utrecht-unordered-list">
      <li class="utrecht-unordered-list__item">
        {basis.kind === 'set'
          ? t('report.weighting.set', { count: basis.sets })
          : t('report.weighting.mean', {
              mean: basis.mean,
              decimals: basis.decimals ?? '',
              count: basis.sets,
            })}
      </li>
      <li class="utrecht-unordered-list__item">
        {t('report.weighting.decided-by', { who: free(decidedBy) })}
      </li>
      {reason !== null && (
        <li class="utrecht-unordered-list__item">{t('report.weighting.reason', { reason })}</li>
      )}
    </ul>
  )
}

function Adoption({
  base,
  structureSeq,
  weighting: { means },
}: {
  base: string
  structureSeq: number
  weighting: Weighting
}) {
  const { t } = useVisit()
  const kinds = GroupMean.options.filter(kind => means[kind] !== null)
  return (
    <>
      {kinds.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t('weighting.adopt.mean')}</h3>
          <p class="utrecht-paragraph">{t('weighting.adopt.mean.explanation')}</p>
          <Form action={`${base}/mean`} submit={t('weighting.adopt.mean.submit')} structureSeq={structureSeq}>
            <Radios
              name="mean"
              label={t('weighting.adopt.which')}
              value="arithmetic"
              choices={kinds.map(kind => ({
                value: kind,
                label: t(`weighting.mean.${kind}`),
                hint: t(`weighting.mean.${kind}.hint`),
              }))}
            />
            <Select
              name="decimals"
              label={t('weighting.adopt.decimals')}
              hint={t('weighting.adopt.decimals.hint')}
              value="0"
              choices={['0', '1', '2', '3', ''].map(value => ({
                value,
                label: t('weighting.adopt.decimals.choice', { decimals: value }),
              }))}
            />
            <TextField name="decidedBy" label={t('weighting.adopt.by')} hint={t('weighting.adopt.by.hint')} />
            <TextArea name="reason" label={t('weighting.adopt.reason')} optional />
          </Form>
        </>
      )}
      <h3 class="utrecht-heading-3">{t('weighting.other')}</h3>
      <p class="utrecht-paragraph">{t('weighting.other.explanation')}</p>
      <p>
        <a class="utrecht-link" href={`${base}/other`}>
          {t('weighting.other.go')}
        </a>
      </p>
    </>
  )
}
