import { Page } from '../page.tsx'
import { filledIn, type Typed, type Visit } from '../visit.ts'

/** No form of ours is larger. */
const MOST_FIELDS = 2000
const MOST_CHARACTERS = 300_000

const textOf = (value: Typed[string]): string =>
  typeof value === 'string' ? value : 'name' in value ? value.name : value.join(', ')

/** What was asked could not be done; everything that was typed stands here, to be copied. */
export function notDone(visit: Visit) {
  const { t, typed, account, params } = visit
  const filled = Object.entries(filledIn(typed)).filter(([name]) => !name.startsWith('secret'))
  let characters = 0
  const kept = filled
    .map(([name, value]) => [name, textOf(value)] as const)
    .filter(([name, text], i) => {
      characters += name.length + text.length
      return i < MOST_FIELDS && characters <= MOST_CHARACTERS
    })
  const left = filled.length - kept.length
  const { projectId } = params
  const home = account && projectId && account.project === projectId ? `/projects/${projectId}` : '/'
  return (
    <Page visit={visit} title={t('page.not-done')}>
      {filled.length > 0 && (
        <section aria-labelledby="typed">
          <h2 class="utrecht-heading-2" id="typed">
            {t('page.typed')}
          </h2>
          <p class="utrecht-paragraph">{t('page.typed.explanation')}</p>
          {left > 0 && <p class="utrecht-paragraph">{t('page.typed.left', { left })}</p>}
          <dl class="utrecht-data-list">
            {kept.flatMap(([name, text]) => [
              <dt key={`${name} term`} class="utrecht-data-list__item-key">
                {name}
              </dt>,
              <dd key={name} class="utrecht-data-list__item-value utrecht-data-list__item-value--multiline">
                {text}
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
