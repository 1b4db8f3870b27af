import { Alert } from '../../elements/alert.tsx'
import { mayDo } from '../../elements/may-do.ts'
import { headOf } from '../../elements/project-nav.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { Page } from '../../page.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { CriteriaTree } from './criteria-tree.tsx'
import { criterionPages } from './criterion.tsx'
import { Findings } from './findings.tsx'
import { functionPages } from './functions.tsx'
import { generalPages } from './general.tsx'
import { groupPages } from './group.tsx'
import { MeaningsByGroup } from './meanings.tsx'
import { orderPages } from './order.tsx'
import { FunctionsAndVariants, GeneralRules } from './rules.tsx'
import { sealPages } from './seal.tsx'
import { startPages } from './start.tsx'
import {
  rawVersions,
  type ToldVersion,
  toldVersions,
  VersionFacts,
  Versions,
  versionPages,
} from './versions.tsx'
import { weightPages } from './weights.tsx'
import { type Working, workingIn } from './working.ts'

/** The weighing framework: to be written and sealed by the facilitator, and read by everybody. */
export function frameworkPages(site: Site): void {
  const { app, page } = site
  page('/projects/:projectId/framework', 'getFramework', async (visit): Promise<Shown> => {
    const project = visit.params.projectId!
    const { head, working, raw } = await app.dossiers.read(project, state => ({
      head: headOf(state, visit.language),
      working: workingIn(state, visit),
      raw: rawVersions(state),
    }))
    const { t } = visit
    return (
      <Page visit={visit} title={t('page.project.framework')} project={head} wide>
        {working ? (
          <Whole working={working} versions={await toldVersions(site, project, raw)} />
        ) : (
          <NotStarted visit={visit} base={`/projects/${head.id}/framework`} />
        )}
      </Page>
    )
  })
  for (const pages of [
    startPages,
    generalPages,
    groupPages,
    criterionPages,
    functionPages,
    weightPages,
    orderPages,
    sealPages,
    versionPages,
  ])
    pages(site)
}

function NotStarted({ visit: { t, account }, base }: { visit: Visit; base: string }) {
  return (
    <>
      <p class="utrecht-paragraph">{t('framework.none')}</p>
      {mayDo(account, 'draftFramework') && (
        <p class="utrecht-paragraph">
          <a class="utrecht-button utrecht-button--primary-action" href={`${base}/start`}>
            {t('framework.start')}
          </a>
        </p>
      )}
    </>
  )
}

function Whole({ working, versions }: { working: Working; versions: ToldVersion[] }) {
  const { t, account } = useVisit()
  const { base, edits, findings } = working
  const current = versions.at(-1)
  const lead = mayDo(account, 'draftFramework')
  return (
    <>
      {current ? (
        <Alert kind="info">
          <p class="utrecht-paragraph">{t('framework.sealed', { version: current.number })}</p>
          {lead && (
            <p class="utrecht-paragraph">
              {t(working.roundOpen ? 'framework.sealed.round' : 'framework.sealed.amend')}
            </p>
          )}
        </Alert>
      ) : (
        <Alert kind="info">
          <p class="utrecht-paragraph">{t('framework.draft')}</p>
        </Alert>
      )}
      {current && <VersionFacts version={current} />}
      {edits && !current && (
        <p class="buttons">
          <a class="utrecht-button utrecht-button--primary-action" href={`${base}/seal`}>
            {t('framework.to-seal')}
          </a>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={`/projects/${working.head.id}/weighting`}
          >
            {t('framework.to-weighting')}
          </a>
        </p>
      )}
      <GeneralRules working={working} />
      {edits && <Ways ways={[['/general', t('framework.general.change')]]} base={base} />}
      <div class={current ? undefined : 'with-aside'}>
        <section aria-labelledby="criteria">
          <h2 class="utrecht-heading-2" id="criteria">
            {t('framework.criteria')}
          </h2>
          <CriteriaTree working={working} />
          {edits && (
            <Ways
              base={base}
              ways={[
                ['/new-criterion', t('framework.criterion.new')],
                ['/new-group', t('framework.group.new')],
                ['/catalogue', t('framework.catalogue')],
                ['/weights', t('framework.weights')],
                ['/order', t('framework.order')],
              ]}
            />
          )}
        </section>
        {!current && (
          <aside aria-labelledby="findings">
            <h2 class="utrecht-heading-2" id="findings">
              {t('framework.findings')}
            </h2>
            {findings.length === 0 && <p class="utrecht-paragraph">{t('framework.findings.none')}</p>}
            <Findings working={working} />
          </aside>
        )}
      </div>
      <h2 class="utrecht-heading-2" id="meanings">
        {t('report.framework.meanings')}
      </h2>
      <MeaningsByGroup working={working} />
      <h2 class="utrecht-heading-2" id="functions">
        {t('framework.functions')}
      </h2>
      <FunctionsAndVariants working={working} />
      {versions.length > 0 && <Versions versions={versions} base={base} />}
    </>
  )
}

function Ways({ base, ways }: { base: string; ways: [path: string, words: string][] }) {
  return (
    <ul class="links edit-ways">
      {ways.map(([path, words]) => (
        <li key={path}>
          <a class="utrecht-link" href={`${base}${path}`}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
