import { Page } from '../page.tsx'
import { filledIn, type Visit } from '../visit.ts'

/** What was asked could not be done; everything that was typed stands here, to be copied. */
export function notDone(visit: Visit) {
  const { t, typed, account, params } = visit
  const kept = Object.entries(filledIn(typed)).filter(([name]) => !name.startsWith('secret'))
  const { projectId } = params
  const home = account && projectId && account.project === projectId ? `/projects/${projectId}` : '/'
  return (
    <Page visit={visit} title={t('page.not-done')}>
      {kept.length > 0 && (
        <section aria-labelledby="typed">
          <h2 class="utrecht-heading-2" id="typed">
            {t('page.typed')}
          </h2>
          <p class="utrecht-paragraph">{t('page.typed.explanation')}</p>
          <dl class="utrecht-data-list">
            {kept.flatMap(([name, value]) => [
              <dt key={`${name} term`} class="utrecht-data-list__item-key">
                {name}
              </dt>,
              <dd key={name} class="utrecht-data-list__item-value utrecht-data-list__item-value--multiline">
                {typeof value === 'string' ? value : 'name' in value ? value.name : value.join(', ')}
              </dd>,
            ])}
          </dl>
        </section>
      )}
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href={home}>
          {t('page.home')}
        </a>
      </p>
    </Page>
  )
}
