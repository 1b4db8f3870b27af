import { z } from 'zod'
import { recordDecision } from '../../dossier/decide/decision.ts'
import { DecisionKind } from '../../dossier/event.ts'
import { activeModels, openRound, sealed } from '../../dossier/state.ts'
import { FreeText, Id, inLanguage } from '../../dossier/text.ts'
import { formatDate } from '../../i18n/format.ts'
import type { MessageKey } from '../../i18n/message.ts'
import { readNotes } from '../../store/notes.ts'
import { act } from '../act.ts'
import { atFields } from '../at-fields.ts'
import { saying } from '../decimal.ts'
import { Facts } from '../elements/facts.tsx'
import { Radios, Select, TextArea, TextField } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

const Decision = z.strictObject({
  kind: DecisionKind,
  model: Id.optional(),
  decidedBy: FreeText,
  text: FreeText,
  restsOn: z
    .string()
    .refine(typed => /^[1-9]\d{0,8}$/.test(typed), saying('decisions.rests-on.number'))
    .transform(Number)
    .optional(),
})

/** What was done with the outcome: decided, taken note of or deferred, and on which entry it rests. */
export function decisionPages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const seen = await app.dossiers.read(params.projectId!, async state => {
      const hashes = state.decisions.flatMap(({ decidedBy, text }) => [decidedBy.hash, text.hash])
      const notes = await readNotes(app.store.db, state.project, hashes)
      const textOf = ({ hash }: { hash: string }) => notes.get(hash) ?? t('report.erased')
      const titleOf = (id: string) => {
        const model = state.models.get(id)?.model
        return model ? `${id} ${inLanguage(model.name, language)}` : id
      }
      // Why nothing can be recorded now, and where to go first.
      const obstacle: { words: MessageKey; path: string } | null = state.paused
        ? { words: 'decisions.needs.resumption', path: '' }
        : !sealed(state)
          ? { words: 'decisions.needs.seal', path: '/framework' }
          : openRound(state)
            ? { words: 'decisions.needs.closing', path: '/rounds' }
            : state.rounds.length === 0 && state.measurements.size === 0
              ? { words: 'decisions.needs.round', path: '/rounds' }
              : null
      return {
        head: headOf(state, language),
        structureSeq: state.structureSeq,
        seq: state.seq,
        hash: state.hash,
        obstacle,
        models: activeModels(state).map(({ id }) => ({ value: id, label: titleOf(id) })),
        decisions: state.decisions.map(({ kind, model, decidedBy, text, restsOn, seq, at }) => ({
          kind,
          model: model && titleOf(model),
          decidedBy: textOf(decidedBy),
          text: textOf(text),
          restsOn,
          seq,
          at,
        })),
      }
    })
    const { head, structureSeq, seq, hash, obstacle, models, decisions } = seen
    const base = `/projects/${head.id}`
    return (
      <Page visit={visit} title={t('page.project.decisions')} project={head}>
        {decisions.length === 0 && <p class="utrecht-paragraph">{t('report.decisions.none')}</p>}
        {decisions.toReversed().map(decision => (
          <section key={decision.seq} aria-labelledby={`decision-${decision.seq}`}>
            <h2 class="utrecht-heading-2" id={`decision-${decision.seq}`}>
              {t('report.decisions.one', {
                kind: t(`decision-kind.${decision.kind}`),
                date: formatDate(language, decision.at),
              })}
            </h2>
            <Facts
              facts={[
                [t('report.decisions.text'), decision.text],
                [t('report.model'), decision.model],
                [t('report.decisions.by'), decision.decidedBy],
                [
                  t('report.decisions.rests-on'),
                  <>
                    {t('report.entry', { seq: decision.restsOn.seq })}
                    <br />
                    <code>{decision.restsOn.hash}</code>
                  </>,
                ],
              ]}
            />
          </section>
        ))}
        {mayDo(account, 'recordDecision') && (
          <section class="act" aria-labelledby="record">
            <h2 class="utrecht-heading-2" id="record">
              {t('decisions.record')}
            </h2>
            {obstacle ? (
              <p class="utrecht-paragraph">
                <a class="utrecht-link" href={base + obstacle.path}>
                  {t(obstacle.words)}
                </a>
              </p>
            ) : (
              <>
                <p class="utrecht-paragraph">{t('decisions.record.explanation')}</p>
                <Form action={`${base}/decisions`} submit={t('decisions.record')} structureSeq={structureSeq}>
                  <Radios
                    name="kind"
                    label={t('decisions.kind')}
                    choices={DecisionKind.options.map(kind => ({
                      value: kind,
                      label: t(`decisions.kind.${kind}`),
                    }))}
                  />
                  <Select
                    name="model"
                    label={t('report.model')}
                    choices={[{ value: '', label: t('decisions.no-model') }, ...models]}
                    optional
                  />
                  <TextField
                    name="decidedBy"
                    label={t('decisions.decided-by')}
                    hint={t('decisions.decided-by.hint')}
                  />
                  <TextArea
                    name="text"
                    label={t('decisions.text')}
                    hint={t('decisions.text.hint')}
                    rows={5}
                  />
                  <TextField
                    name="restsOn"
                    inputMode="numeric"
                    label={t('decisions.rests-on')}
                    hint={t('decisions.rests-on.hint', { seq, hash: hash.slice(0, 12) })}
                    value={seq}
                  />
                </Form>
              </>
            )}
          </section>
        )}
      </Page>
    )
  }

  page('/projects/:projectId/decisions', 'listDecisions', show)
  form(
    '/projects/:projectId/decisions',
    'recordDecision',
    async sent => {
      const { restsOn: seq, ...decision } = sent.read(Decision)
      const { projectId } = sent.params
      const restsOn = seq === undefined ? undefined : await entry(projectId!, seq)
      await act(app, sent, (state, context) => recordDecision(state, { ...decision, restsOn }, context))
      return `/projects/${projectId}/decisions?done=decision-recorded`
    },
    show,
  )

  /** The entry that it rests on; a number that is too high is told at its field. */
  const entry = (project: string, seq: number) =>
    atFields(
      () => 'restsOn',
      () => app.dossiers.entry(project, seq),
    )
}
