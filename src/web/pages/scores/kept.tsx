import { useVisit } from '../../elements/visit-context.ts'
import type { UnstoredAnswer } from './give-typed.ts'

/** What was typed and has no place any more: to be copied. */
export function KeptAnswers({ kept }: { kept: UnstoredAnswer[] }) {
  const { t } = useVisit()
  return (
    <section aria-labelledby="typed">
      <h2 class="utrecht-heading-2" id="typed">
        {t('page.typed')}
      </h2>
      <p class="utrecht-paragraph">{t('scores.kept')}</p>
      <dl class="utrecht-data-list">
        {kept.flatMap(({ name, text }) => [
          <dt key={`${name} term`} class="utrecht-data-list__item-key">
            {name}
          </dt>,
          <dd key={name} class="utrecht-data-list__item-value utrecht-data-list__item-value--multiline">
            {text}
          </dd>,
        ])}
      </dl>
    </section>
  )
}
