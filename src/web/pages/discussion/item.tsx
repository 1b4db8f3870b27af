import { formatDate, formatList, formatNumber } from '../../../i18n/format.ts'
import { TextArea } from '../../elements/field.tsx'
import { Form } from '../../elements/form.tsx'
import { useRefusedAt, useVisit } from '../../elements/visit-context.ts'
import type { Item, Noted, Said } from './agenda.ts'

/** Every discussion has a field of its own to be written in: what was typed stays where it was. */
export const noteField = (cell: { criterion: string; model?: string; fn?: string | null }): string =>
  ['note', cell.criterion, cell.model, cell.fn].filter(Boolean).join('.')

export interface DiscussedProps {
  number: number
  round: number
  item: Item
  models: (id: string) => string
  /** Where a note is sent; null: not for this reader. */
  action: string | null
  /** Behind one line, until somebody opens it. */
  folded: boolean
}

/** One cell to talk about. */
export function Discussed({ folded, ...props }: DiscussedProps) {
  const { t, typed } = useVisit()
  const { number, item, action } = props
  const { cell, name, noted } = item
  const { lowest, highest } = item.item
  const isRefused = useRefusedAt(action ?? '') && typed[noteField(cell)] !== undefined
  const id = `item-${number}`
  if (folded)
    return (
      <details id={id} class="disclosure" open={isRefused}>
        <summary>
          {number}. {name}
          <small>{t('discussion.spread', { lowest, highest, noted: noted.length })}</small>
        </summary>
        <Talk {...props} />
      </details>
    )
  return (
    <section id={id} aria-labelledby={`${id}-heading`} class="item">
      <h3 class="utrecht-heading-3" id={`${id}-heading`}>
        {number}. {name}
      </h3>
      <Talk {...props} />
    </section>
  )
}

/** What was given and why, what it would change, and what the discussion came to. */
function Talk({
  number,
  round,
  item: { cell, name, item, levels, otherwise, noted },
  models,
  action,
}: Omit<DiscussedProps, 'folded'>) {
  const { t, language } = useVisit()
  const heading = `item-${number}-levels`
  const most = Math.max(...levels.map(({ said }) => said.length))
  return (
    <>
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">{flipText()}</li>
        {item.twoCamps && (
          <li class="utrecht-unordered-list__item">{t('discussion.two-camps', { ...item.twoCamps })}</li>
        )}
        {item.consensus !== null && (
          <li class="utrecht-unordered-list__item">
            {t('discussion.consensus', { consensus: item.consensus })}
          </li>
        )}
      </ul>
      <p class="given-heading" id={heading}>
        {t('discussion.levels')}
      </p>
      <ul class="given" aria-labelledby={heading}>
        {levels.map(({ level, anchor, said }) => (
          <li key={level}>
            <p>
              <strong>{formatNumber(language, level)}</strong> {anchor}
            </p>
            <p>
              {t('discussion.count', { count: said.length })}
              {said.length > 0 && (
                <svg
                  class="bar-of-points"
                  viewBox={`0 0 ${most} 1`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect class="sure" width={said.length} height={1} />
                </svg>
              )}
            </p>
            {said.length > 0 && <WhoSaid said={said} />}
          </li>
        ))}
      </ul>
      {otherwise.length > 0 && (
        <>
          <p class="utrecht-paragraph">{t('discussion.otherwise')}</p>
          <WhoSaid said={otherwise} />
        </>
      )}
      <Notes noted={noted} />
      {action && (
        <Form action={action} submit={t('discussion.save')} kind="secondary-action">
          <input type="hidden" name="round" value={round} />
          <input type="hidden" name="criterion" value={cell.criterion} />
          <input type="hidden" name="model" value={cell.model} />
          {cell.fn !== null && <input type="hidden" name="fn" value={cell.fn} />}
          <TextArea name={noteField(cell)} label={t('discussion.note', { name })} rows={2} />
        </Form>
      )}
    </>
  )

  /** What follows when all agree on the lowest, or on the highest level that was given. */
  function flipText(): string {
    const { firstAtLowest, firstAtHighest, canChangeFirst, leverage, lowest, highest } = item
    if (canChangeFirst === null || !firstAtLowest || !firstAtHighest) return t('discussion.flip.unknown')
    if (!canChangeFirst) return t('discussion.flip.no', { leverage: leverage ?? 0 })
    const first = (ids: readonly string[]) => formatList(language, ids.map(models))
    return t('discussion.flip.yes', {
      lowest,
      highest,
      atLowest: first(firstAtLowest),
      atHighest: first(firstAtHighest),
    })
  }
}

/** Who, by position and organisation, and why. */
function WhoSaid({ said }: { said: Said[] }) {
  const { t } = useVisit()
  return (
    <ul class="said">
      {said.map(({ who, state, motivation }, i) => (
        <li key={i}>
          {who}
          {state !== 'value' && `: ${t(`cell-state.${state}`)}`}
          {motivation && <q>{motivation}</q>}
        </li>
      ))}
    </ul>
  )
}

/** What discussions came to. */
export function Notes({ noted, named = false }: { noted: Noted[]; named?: boolean }) {
  const { t, language } = useVisit()
  return (
    <>
      {noted.map(({ round, about, text, at }, i) => (
        <div key={i} class="noted">
          <p class="utrecht-paragraph">
            <strong>
              {named && `${about}. `}
              {t('discussion.noted', { round, date: formatDate(language, at) })}
            </strong>
          </p>
          <p class="utrecht-paragraph quote">{text ?? t('report.erased')}</p>
        </div>
      ))}
    </>
  )
}
