import type { Language } from '../../dossier/text.ts'
import { localeOf } from '../../i18n/format.ts'
import { type MessageKey, message } from '../../i18n/message.ts'
import { glossary } from '../../i18n/nl/glossary.ts'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

/** Every word that is explained, by what it is called in an address: `/glossary#weight`. */
const entries = Object.keys(glossary).flatMap(key => /^glossary\.(.+)\.term$/.exec(key)?.[1] ?? [])

const termOf = (language: Language, id: string): string =>
  message(language, `glossary.${id}.term` as MessageKey)

/** The words of the trade, with what they mean. */
export function glossaryPages({ page }: Site): void {
  page('/glossary', null, show)
}

async function show(visit: Visit): Promise<Shown> {
  const { t, language } = visit
  const other = language === 'nl' ? 'en' : 'nl'
  const sorted = entries
    .map(id => ({ id, term: termOf(language, id) }))
    .sort((a, b) => a.term.localeCompare(b.term, localeOf(language), { sensitivity: 'base' }))
  const letterOf = ({ term }: { term: string }) => term[0]!.toUpperCase()
  const letters = [...new Set(sorted.map(letterOf))]
  return (
    <Page visit={visit} title={t('page.glossary')}>
      <p class="utrecht-paragraph">{t('glossary.intro')}</p>
      <nav aria-label={t('glossary.letters')}>
        <ul class="links letters">
          {letters.map(letter => (
            <li key={letter}>
              <a class="utrecht-link" href={`#letter-${letter}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(letter => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 class="utrecht-heading-2" id={`letter-${letter}`}>
            {letter}
          </h2>
          <dl class="glossary">
            {sorted
              .filter(entry => letterOf(entry) === letter)
              .map(({ id, term }) => (
                <div key={id} id={id}>
                  <dt>{term}</dt>
                  <dd>
                    {t(`glossary.${id}.meaning` as MessageKey)}{' '}
                    <small>
                      {t('glossary.other')} <span lang={other}>{termOf(other, id)}</span>
                    </small>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Page>
  )
}
