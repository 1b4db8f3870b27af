import type { ComponentChildren } from 'preact'
import { useVisit } from '../../elements/visit-context.ts'
import type { OwnScores } from './own-scores.ts'

/** What the script says, in the words of the page. */
const said = [
  'saving',
  'saved',
  'saved-at',
  'hand-in',
  'partly',
  'offline',
  'signed-out',
  'refused',
  'refused-at',
] as const

/**
 * Around the cells: the script saves each as soon as it changes, and keeps on this device what could not
 * be sent. Without it nothing of this shows, and the buttons save.
 */
export function Autosave({
  own,
  children,
}: {
  /** Round 0: none is open, and what could not be sent is shown to be copied. */
  own: Pick<OwnScores, 'participant' | 'round'>
  children?: ComponentChildren
}) {
  const { t } = useVisit()
  const words = Object.fromEntries(
    said.map(key => [
      key,
      t(`scores.autosave.${key}`, { time: '{time}', reason: '{reason}', cell: '{cell}' }),
    ]),
  )
  return (
    <div
      id="autosave"
      data-participant={own.participant}
      data-round={own.round}
      data-words={JSON.stringify({ ...words, 'refused-page': t('page.refused') })}
    >
      {children && (
        <>
          <p class="utrecht-paragraph" data-without-script>
            {t('scores.autosave.without')}
          </p>
          <p class="utrecht-paragraph" data-with-script hidden>
            {t('scores.autosave.with')}
          </p>
          {children}
        </>
      )}
      <section id="unsent" aria-labelledby="unsent-heading" hidden>
        <h2 class="utrecht-heading-2" id="unsent-heading">
          {t('scores.unsent')}
        </h2>
        <p class="utrecht-paragraph">{t(own.round === 0 ? 'scores.unsent.closed' : 'scores.unsent.open')}</p>
        <ul class="utrecht-unordered-list" />
      </section>
      <p id="save-state" role="status" hidden />
    </div>
  )
}
