import { type Operation, objection } from '../../app/rights.ts'
import type { State } from '../../dossier/state.ts'
import { inLanguage, type Language } from '../../dossier/text.ts'
import type { MessageKey } from '../../i18n/message.ts'
import { useVisit } from './visit-context.ts'

/** What every page of a project says of it. */
export interface ProjectHead {
  id: string
  name: string
  /** The label of a shipped example. */
  example: string | null
}

export const headOf = ({ project, name, example }: State, language: Language): ProjectHead => ({
  id: project,
  name: inLanguage(name, language),
  example: example && inLanguage(example, language),
})

/** The pages of a project, and the operation that each is about: who may not do it, does not see it. */
const pages: [path: string, words: MessageKey, right: Operation][] = [
  ['', 'page.project.overview', 'getProject'],
  ['/framework', 'page.project.framework', 'getFramework'],
  ['/models', 'page.project.models', 'listModels'],
  ['/participants', 'page.project.participants', 'admitParticipant'],
  ['/weights', 'page.project.weights', 'giveWeights'],
  ['/weighting', 'page.project.weighting', 'openWeightingRound'],
  ['/scores', 'page.project.scores', 'giveScore'],
  ['/rounds', 'page.project.rounds', 'openRound'],
  ['/measurements', 'page.project.measurements', 'enterMeasurements'],
  ['/discussion', 'page.project.discussion', 'getAgenda'],
  ['/result', 'page.project.result', 'getRanking'],
  ['/developments', 'page.project.developments', 'listDevelopments'],
  ['/decisions', 'page.project.decisions', 'listDecisions'],
  ['/reports', 'page.project.reports', 'getReport'],
]

export function ProjectNav({ project }: { project: ProjectHead }) {
  const { t, account, url } = useVisit()
  const base = `/projects/${project.id}`
  const here = url.split('?')[0]!
  return (
    <nav class="project-nav" aria-label={t('page.nav.project', { project: project.name })}>
      <p class="project-name">{project.name}</p>
      <ul class="links">
        {pages
          .filter(([, , right]) => objection(account, right, project.id) === null)
          .map(([path, words]) => {
            const current = path === '' ? here === base : here.startsWith(base + path)
            return (
              <li key={path}>
                <a
                  class={`utrecht-link${current ? ' utrecht-link--current' : ''}`}
                  href={base + path}
                  aria-current={current ? 'page' : undefined}
                >
                  {t(words)}
                </a>
              </li>
            )
          })}
      </ul>
    </nav>
  )
}
