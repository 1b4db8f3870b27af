import { formatNumber } from '../../../i18n/format.ts'
import type { ElicitedWeights } from '../../../mcda/weighting/elicitation.ts'
import type { Triad } from '../../../mcda/weighting/worst-triad.ts'
import { Alert } from '../../elements/alert.tsx'
import { fieldId } from '../../elements/field.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { WideTable } from '../../elements/wide-table.tsx'
import { agreementOf } from './agreement-text.ts'
import { pairField } from './answers.ts'
import type { Item, Question } from './question.ts'

export interface OutcomeProps {
  question: Question
  weighed: ElicitedWeights
  /** Whether the questions that a warning is about stand on this page. */
  here?: boolean
}

/** What the answers to one question come to, and what in them contradicts itself. */
export function Outcome({ question, weighed, here = false }: OutcomeProps) {
  const { t, language } = useVisit()
  const { items, number, name } = question
  const nameOf = (id: string) => items.find(item => item.id === id)?.name ?? id
  const agreement = weighed.consistency && agreementOf(weighed.consistency, items, t)
  return (
    <>
      <WideTable
        id={`outcome-${number}`}
        caption={t('weights.outcome', { question: name })}
        columns={[{ heading: t('weights.item') }, { heading: t('weights.points'), align: 'end' }]}
        rows={items.map((item, i) => [item.name, <Points key={item.id} share={weighed.weights[i]!} />])}
      />
      {agreement && (
        <Alert kind={agreement.agrees === false ? 'warning' : 'info'}>
          <p class="utrecht-paragraph">{agreement.text}</p>
          {agreement.clash && <p class="utrecht-paragraph">{agreement.clash}</p>}
          {here && agreement.triad && agreement.agrees === false && (
            <ClashLinks triad={agreement.triad} items={items} nameOf={nameOf} />
          )}
          {agreement.agrees === false && <p class="utrecht-paragraph">{t('weights.agreement.still')}</p>}
        </Alert>
      )}
    </>
  )

  function Points({ share }: { share: number }) {
    return (
      <span class="share">
        <progress max={100} value={Math.round(share * 1e4) / 100} aria-hidden="true" />
        {formatNumber(language, share * 100, 'points')}
      </span>
    )
  }
}

/** To each of the three comparisons that contradict each other. */
function ClashLinks({
  triad,
  items,
  nameOf,
}: {
  triad: Triad
  items: readonly Item[]
  nameOf: (id: string) => string
}) {
  const { t } = useVisit()
  const place = (id: string) => items.findIndex(item => item.id === id)
  return (
    <ul class="utrecht-unordered-list">
      {triad.judgements.map(({ item, over }) => {
        const [one, other] = place(item) < place(over) ? [item, over] : [over, item]
        return (
          <li key={`${one} ${other}`} class="utrecht-unordered-list__item">
            <a class="utrecht-link" href={`#${fieldId(pairField(one, other))}`}>
              {t('weights.agreement.see', { one: nameOf(one), other: nameOf(other) })}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
