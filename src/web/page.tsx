import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { MessageKey } from '../i18n/message.ts'
import { Alert } from './elements/alert.tsx'
import { ProblemSummary } from './elements/problem-summary.tsx'
import { type ProjectHead, ProjectNav } from './elements/project-nav.tsx'
import { VisitContext } from './elements/visit-context.ts'
import type { Visit } from './visit.ts'

export const renderPage = (page: VNode): string => `<!doctype html>\n${render(page)}`

export interface PageProps {
  visit: Visit
  title: string
  /** The project that the page is about. */
  project?: ProjectHead
  /** Scripts in src/web/browser that make the page better; without them it is complete. */
  scripts?: string[]
  /** Wide: for tables that need the room. */
  wide?: boolean
  children: ComponentChildren
}

/** The frame of every page: what it is called, where one can go, and the page itself. */
export function Page({ visit, title, project, scripts = [], wide, children }: PageProps) {
  const { t, language, assets, theme, account, query, problem } = visit
  const name = [title, project?.name, 'Weegkader'].filter(Boolean).join(' · ')
  const done = query.done && problem === null ? (`done.${query.done}` as MessageKey) : null
  return (
    <html lang={language} class={theme || undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{problem ? `${t('page.refused')}: ${name}` : name}</title>
        <link rel="icon" type="image/svg+xml" href={`${assets}/icon.svg`} />
        <link rel="stylesheet" href={`${assets}/tokens.css`} />
        <link rel="stylesheet" href={`${assets}/page.css`} />
        {scripts.map(script => (
          <script key={script} type="module" src={`${assets}/web/browser/${script}.js`} />
        ))}
      </head>
      <body class="utrecht-root utrecht-body">
        <VisitContext.Provider value={visit}>
          <a class="utrecht-link utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">
            {t('page.skip')}
          </a>
          <header class="utrecht-page-header">
            <div class="utrecht-page-header__content bar">
              <a class="utrecht-link brand" href="/">
                Weegkader
              </a>
              <nav aria-label={t('page.nav.general')}>
                <ul class="links">
                  {account && (
                    <li>
                      <a class="utrecht-link" href="/projects">
                        {t('page.projects')}
                      </a>
                    </li>
                  )}
                  <li>
                    <a class="utrecht-link" href="/glossary">
                      {t('page.glossary')}
                    </a>
                  </li>
                  <li>
                    <a
                      class="utrecht-link"
                      href={`/language/${language === 'nl' ? 'en' : 'nl'}?back=${encodeURIComponent(visit.url)}`}
                      hreflang={language === 'nl' ? 'en' : 'nl'}
                      lang={language === 'nl' ? 'en' : 'nl'}
                    >
                      {language === 'nl' ? 'English' : 'Nederlands'}
                    </a>
                  </li>
                  {account && (
                    <li>
                      <a class="utrecht-link" href="/sign-out">
                        {t('page.sign-out')}
                      </a>
                    </li>
                  )}
                </ul>
              </nav>
            </div>
          </header>
          {project && account && <ProjectNav project={project} />}
          <main id="main" tabIndex={-1} class={wide ? 'wide' : undefined}>
            {project?.example && <Alert kind="warning">{project.example}</Alert>}
            <h1 class="utrecht-heading-1">{title}</h1>
            {problem && <ProblemSummary problem={problem} />}
            {done && doneWords(visit, done)}
            {children}
          </main>
          <footer class="utrecht-page-footer">
            <div class="utrecht-page-footer__content">
              <p class="utrecht-paragraph">{t('page.judgement')}</p>
            </div>
          </footer>
        </VisitContext.Provider>
      </body>
    </html>
  )
}

/** `?done=` names a sentence; anything else in the address says nothing. */
function doneWords({ t }: Visit, key: MessageKey) {
  try {
    return (
      <Alert kind="ok" role="status">
        {t(key)}
      </Alert>
    )
  } catch {
    return null
  }
}
