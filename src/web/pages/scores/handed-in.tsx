import { formatDate } from '../../../i18n/format.ts'
import { Alert } from '../../elements/alert.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { summaryAddress } from './addresses.ts'
import type { OwnHandIn } from './own-scores.ts'
import { timeText } from './words.ts'

/** That somebody handed in, and whether that still holds. */
export function HandedIn({ project, handIn }: { project: string; handIn: OwnHandIn }) {
  const { t, language } = useVisit()
  const { at, outdated, round } = handIn
  const when = { date: formatDate(language, at), time: timeText(language, at), round }
  return (
    <Alert kind={outdated ? 'warning' : 'ok'}>
      <p class="utrecht-paragraph">{t(outdated ? 'scores.handed-in.outdated' : 'scores.handed-in', when)}</p>
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={`${summaryAddress(project)}/receipt`}>
          {t('scores.receipt.see')}
        </a>
      </p>
    </Alert>
  )
}
