import { Refusal } from '../../dossier/refusal.ts'
import { stageOf } from '../../dossier/stage.ts'
import { inLanguage } from '../../dossier/text.ts'
import { explainRefusal } from '../../i18n/explain.ts'
import { projectIds } from '../../store/ledger.ts'
import { Page } from '../page.tsx'
import type { Site } from '../site.ts'

/** The projects that somebody may see; one project is gone to at once. */
export function projectsPages({ app, page }: Site): void {
  page('/projects', 'listProjects', async visit => {
    const { account, t, language } = visit
    if (account!.project !== null) return { goTo: `/projects/${account!.project}` }
    const projects = []
    for (const id of await projectIds(app.store.db))
      try {
        projects.push(
          await app.dossiers.read(id, state => ({
            id,
            name: inLanguage(state.name, language),
            says: t(`stage.${stageOf(state)}`),
          })),
        )
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        projects.push({ id, name: id, says: explainRefusal(language, error).detail })
      }
    return (
      <Page visit={visit} title={t('projects.title')}>
        {projects.length === 0 && <p class="utrecht-paragraph">{t('projects.none')}</p>}
        <ul class="utrecht-unordered-list">
          {projects.map(({ id, name, says }) => (
            <li key={id} class="utrecht-unordered-list__item">
              <a class="utrecht-link" href={`/projects/${id}`}>
                {name}
              </a>
              : {says}
            </li>
          ))}
        </ul>
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href="/projects/new">
            {t('projects.new')}
          </a>
        </p>
      </Page>
    )
  })
}
