import { z } from 'zod'
import { noteDiscussion } from '../../dossier/decide/discussion.ts'
import { FreeText, Id } from '../../dossier/text.ts'
import { formatNumber } from '../../i18n/format.ts'
import { act } from '../act.ts'
import { Alert } from '../elements/alert.tsx'
import { Select, TextArea } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { mayDo } from '../elements/may-do.ts'
import { useVisit } from '../elements/visit-context.ts'
import { WideTable } from '../elements/wide-table.tsx'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Sent, Visit } from '../visit.ts'
import { type Discussion, discussionOf } from './discussion/agenda.ts'
import { Discussed, Notes, noteField } from './discussion/item.tsx'

/** What matters most is in sight; the rest is a line that opens. */
const UNFOLDED = 3

/** After a blind round: what to talk about, in the order in which it matters, and what the talk came to. */
export function discussionPages({ app, page, form }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const told = await discussionOf(app, params.projectId!, language)
    const { head, round, openRound, items, rest, changes, noted, criteria } = told
    const base = `/projects/${head.id}`
    const action = mayDo(account, 'noteDiscussion') ? `${base}/discussion/notes` : null
    const fields = new Set(items.map(({ cell }) => noteField(cell)))
    const homeless = Object.entries(visit.typed).filter(
      ([name]) => name.startsWith('note.') && !fields.has(name),
    )
    return (
      <Page visit={visit} title={t('page.project.discussion')} project={head}>
        {homeless.map(([name, typed]) => (
          <Alert key={name} kind="info">
            <p class="utrecht-paragraph">{t('page.typed')}</p>
            <p class="utrecht-paragraph quote">{String(typed)}</p>
          </Alert>
        ))}
        {openRound !== null && (
          <Alert kind="info">{t('discussion.round-open', { round: openRound, closed: round ?? '' })}</Alert>
        )}
        {round === null ? (
          openRound === null && <Alert kind="info">{t('discussion.not-yet')}</Alert>
        ) : (
          <>
            <p class="utrecht-paragraph">{t('discussion.intro', { round })}</p>
            <h2 class="utrecht-heading-2" id="agenda">
              {t('report.agenda')}
            </h2>
            <p class="utrecht-paragraph">{introOf(visit, told)}</p>
            {items.map((item, i) => (
              <Discussed
                key={item.name}
                number={i + 1}
                round={round}
                item={item}
                models={told.models}
                action={action}
                folded={i >= UNFOLDED}
              />
            ))}
            {rest.length > 0 && <Rest rest={rest} />}
            {(noted.length > 0 || action) && (
              <h2 class="utrecht-heading-2" id="noted">
                {t('discussion.other')}
              </h2>
            )}
            <Notes noted={noted} named />
            {action && (
              <Form action={action} submit={t('discussion.save')} kind="secondary-action">
                <input type="hidden" name="round" value={round} />
                <Select
                  name="criterion"
                  label={t('report.criterion')}
                  choices={criteria.map(({ id, name }) => ({ value: id, label: name }))}
                />
                <TextArea name="note" label={t('discussion.other.note')} rows={3} />
              </Form>
            )}
            {changes && <Changes changes={changes} criteria={criteria} />}
            <h2 class="utrecht-heading-2" id="next">
              {t('discussion.next')}
            </h2>
            <p class="utrecht-paragraph">{t('discussion.next.explanation')}</p>
            <ul class="links">
              {openRound === null && mayDo(account, 'openRound') && (
                <li>
                  <a class="utrecht-link" href={`${base}/rounds`}>
                    {t('discussion.open-round', { round: round + 1 })}
                  </a>
                </li>
              )}
              <li>
                <a class="utrecht-link" href={`${base}/result`}>
                  {t('discussion.result')}
                </a>
              </li>
            </ul>
          </>
        )}
      </Page>
    )
  }

  page('/projects/:projectId/discussion', 'getAgenda', show)
  form(
    '/projects/:projectId/discussion/notes',
    'noteDiscussion',
    async sent => {
      const outcome = outcomeIn(sent)
      await act(app, sent, (state, context) => noteDiscussion(state, outcome, context))
      return `/projects/${sent.params.projectId}/discussion?done=noted`
    },
    show,
  )
}

/** About a cell of the agenda, or about a criterion as a whole. */
function outcomeIn({ typed, read }: Sent) {
  const plain = (field: string) => (typeof typed[field] === 'string' ? typed[field] : undefined)
  const isOfCell = plain('model') !== undefined
  const field = isOfCell
    ? noteField({ criterion: plain('criterion') ?? '', model: plain('model'), fn: plain('fn') })
    : 'note'
  const {
    round,
    criterion,
    model = null,
    fn = null,
    ...rest
  } = read(
    z.strictObject({
      round: z.coerce.number().int().min(1),
      criterion: Id,
      model: Id.optional(),
      fn: Id.optional(),
      [field]: FreeText,
    }),
  ) as { round: number; criterion: string; model?: string; fn?: string } & Record<string, string>
  return { round, criterion, model, fn, text: rest[field]! }
}

function introOf({ t }: Visit, { items, rest }: Discussion): string {
  if (items.length === 0) return t('report.spread.none')
  const all = [...items, ...rest].map(({ item }) => item)
  const deciding = all.filter(({ canChangeFirst }) => canChangeFirst).length
  const isOpen = all.some(({ canChangeFirst }) => canChangeFirst === null)
  const count = items.length
  return isOpen && deciding === 0
    ? t('report.agenda.intro.open', { count })
    : t('report.agenda.intro', { count, deciding })
}

/** What moves the outcome less. */
function Rest({ rest }: Pick<Discussion, 'rest'>) {
  const { t, language } = useVisit()
  return (
    <details class="more">
      <summary>{t('discussion.rest', { count: rest.length })}</summary>
      <WideTable
        id="rest"
        caption={t('report.agenda.table')}
        columns={[
          { heading: t('report.agenda.cell') },
          { heading: t('discussion.from-to') },
          { heading: t('report.agenda.leverage'), align: 'end' },
        ]}
        rows={rest.map(({ name, item: { lowest, highest, leverage } }) => [
          name,
          t('report.range', { low: formatNumber(language, lowest), high: formatNumber(language, highest) }),
          leverage === null ? t('report.unknown') : formatNumber(language, leverage, 'exactPoints'),
        ])}
      />
    </details>
  )
}

/** What the last round changed, per criterion. */
function Changes({
  changes: { from, to, criteria: changed },
  criteria,
}: { changes: NonNullable<Discussion['changes']> } & Pick<Discussion, 'criteria'>) {
  const { t, language } = useVisit()
  const nameOf = (id: string) => criteria.find(criterion => criterion.id === id)?.name ?? id
  return (
    <section id="changes" aria-labelledby="changes-heading">
      <h2 class="utrecht-heading-2" id="changes-heading">
        {t('report.changes')}
      </h2>
      <WideTable
        id="changes-table"
        caption={t('report.changes.table', { from, to })}
        columns={[
          { heading: t('report.criterion') },
          { heading: t('report.changes.moves'), align: 'end' },
          { heading: t('report.changes.mean'), align: 'end' },
          { heading: t('report.changes.narrower'), align: 'end' },
          { heading: t('report.changes.wider'), align: 'end' },
        ]}
        rows={changed.map(({ criterion, moves, meanMove, narrower, wider }) => [
          nameOf(criterion),
          moves,
          meanMove === null ? '' : formatNumber(language, meanMove),
          narrower,
          wider,
        ])}
      />
    </section>
  )
}
