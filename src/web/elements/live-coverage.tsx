import { Coverage, type Covered } from './coverage.tsx'
import { useVisit } from './visit-context.ts'

/**
 * How far a round is while it is open. The script `progress` brings the figures up to date, and says aloud
 * only the sentence, when it has changed.
 */
export function LiveCoverage({ caption, covered }: { caption: string; covered: Covered[] }) {
  const { t } = useVisit()
  const sum = (count: (one: Covered) => number) => covered.reduce((total, one) => total + count(one), 0)
  return (
    <>
      <p class="utrecht-paragraph" id="coverage-total" role="status">
        {t('coverage.total', {
          scored: sum(({ scored }) => scored),
          standing: sum(({ standing }) => standing),
          toConfirm: sum(({ toConfirm }) => toConfirm),
          expected: sum(({ expected }) => expected),
          ready: sum(({ handedInAt }) => (handedInAt ? 1 : 0)),
          of: covered.length,
        })}
      </p>
      <div id="coverage">
        <Coverage id="coverage-table" caption={caption} covered={covered} />
      </div>
      <p class="utrecht-paragraph quiet">{t('coverage.blind')}</p>
    </>
  )
}
