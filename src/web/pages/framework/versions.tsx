import { Refusal } from '../../../dossier/refusal.ts'
import type { FrameworkVersion, State } from '../../../dossier/state.ts'
import { inLanguage } from '../../../dossier/text.ts'
import { formatDate, formatNumber } from '../../../i18n/format.ts'
import { namesIn } from '../../../report/context.ts'
import { readNotes } from '../../../store/notes.ts'
import { Facts } from '../../elements/facts.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import { WideTable } from '../../elements/wide-table.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { FramePage } from './change-form.tsx'
import { CriteriaTree } from './criteria-tree.tsx'
import { MeaningsByGroup } from './meanings.tsx'
import { FunctionsAndVariants, GeneralRules } from './rules.tsx'
import { type Working, workingIn } from './working.ts'

/** A sealed version, told: free texts are null once erased. */
export interface ToldVersion {
  number: number
  hash: string
  at: string
  decidedBy: string | null
  reason: string | null
}

export type RawVersion = Omit<FrameworkVersion, 'framework'>
export const rawVersions = (state: State): RawVersion[] =>
  state.versions.map(({ framework: _, ...version }) => version)

/** With the free texts that stand beside the ledger. */
export async function toldVersions(
  { app }: Pick<Site, 'app'>,
  project: string,
  versions: RawVersion[],
): Promise<ToldVersion[]> {
  const refs = versions.flatMap(({ decidedBy, reason }) => [decidedBy.hash, ...(reason ? [reason.hash] : [])])
  const notes = await readNotes(app.store.db, project, refs)
  return versions.map(({ number, hash, at, decidedBy, reason }) => ({
    number,
    hash,
    at,
    decidedBy: notes.get(decidedBy.hash) ?? null,
    reason: reason && (notes.get(reason.hash) ?? null),
  }))
}

/** Every version with its seal, who decided, and why. */
export function Versions({ versions, base }: { versions: ToldVersion[]; base: string }) {
  const { t, language } = useVisit()
  return (
    <WideTable
      id="versions"
      caption={t('framework.versions')}
      columns={[
        t('report.framework.version'),
        t('framework.version.on'),
        t('report.amendment.decided'),
        t('report.amendment.reason'),
        t('report.framework.hash'),
      ].map(heading => ({ heading }))}
      rows={[...versions].reverse().map(({ number, at, decidedBy, reason, hash }) => [
        <a class="utrecht-link" href={`${base}/versions/${number}`}>
          {t('framework.version', { number })}
        </a>,
        formatDate(language, at),
        decidedBy ?? t('report.erased'),
        number === 1 ? t('framework.version.first') : (reason ?? t('report.erased')),
        <code>{hash}</code>,
      ])}
    />
  )
}

export function VersionFacts({ version }: { version: ToldVersion }) {
  const { t, language } = useVisit()
  const { number, at, decidedBy, reason, hash } = version
  return (
    <Facts
      facts={[
        [t('report.framework.version'), String(number)],
        [t('framework.version.on'), formatDate(language, at)],
        [
          t(number === 1 ? 'report.framework.adopted-by' : 'report.amendment.decided'),
          decidedBy ?? t('report.erased'),
        ],
        [t('report.amendment.reason'), number === 1 ? null : (reason ?? t('report.erased'))],
        [t('report.framework.hash'), <code key="hash">{hash}</code>],
      ]}
    />
  )
}

/** One version, whole, with both rankings where it changed the rules. */
export function versionPages(site: Site): void {
  const { app } = site
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, params, language } = visit
    const project = params.projectId!
    const { working, raw, models } = await app.dossiers.read(project, state => {
      const found = state.versions.find(({ number }) => String(number) === params.version)
      const now = workingIn(state, visit)
      if (!found || !now) throw new Refusal('not-found', { what: 'version', id: params.version! })
      const { framework } = found
      // As it was: there is nothing to change and nothing to find about it any more.
      const working: Working = { ...now, framework, edits: false, findings: [] }
      const models = [...state.models.values()].map(({ model: { id, name } }) => ({ id, name }))
      return { working, raw: rawVersions(state).filter(({ number }) => number === found.number), models }
    })
    const [version] = await toldVersions(site, project, raw)
    const { number } = version!
    const compared = number > 1 ? await app.results.comparison(project, number) : null
    const nameOf = namesIn(models, text => inLanguage(text, language))
    const ranked = [...new Set([...(compared?.after ?? []), ...(compared?.before ?? [])].map(p => p.model))]
    const cells = (places: { model: string; rank: number | null; total: number | null }[], model: string) => {
      const place = places.find(place => place.model === model)
      if (!place) return [t('report.not-ranked'), t('report.not-ranked')]
      return [
        place.rank === null ? t('report.unknown') : String(place.rank),
        place.total === null ? t('report.unknown') : formatNumber(language, place.total, 'points'),
      ]
    }
    return (
      <FramePage visit={visit} working={working} title={t('framework.version', { number })} wide>
        <VersionFacts version={version!} />
        {compared && (
          <>
            <h2 class="utrecht-heading-2">{t('framework.compared')}</h2>
            {ranked.length === 0 ? (
              <p class="utrecht-paragraph">{t('report.amendment.no-ranking')}</p>
            ) : (
              <WideTable
                id="compared"
                caption={t('report.amendment.compared', { number })}
                columns={[
                  { heading: t('report.model') },
                  { heading: t('report.amendment.rank-before'), align: 'end' },
                  { heading: t('report.amendment.rank-after'), align: 'end' },
                  { heading: t('report.amendment.total-before'), align: 'end' },
                  { heading: t('report.amendment.total-after'), align: 'end' },
                ]}
                rows={ranked.map(model => {
                  const [before, after] = [cells(compared.before, model), cells(compared.after, model)]
                  return [nameOf(model), before[0], after[0], before[1], after[1]]
                })}
              />
            )}
          </>
        )}
        <h2 class="utrecht-heading-2">{t('framework.version.rules')}</h2>
        <GeneralRules working={working} />
        <CriteriaTree working={working} />
        <h2 class="utrecht-heading-2" id="meanings">
          {t('report.framework.meanings')}
        </h2>
        <MeaningsByGroup working={working} />
        <h2 class="utrecht-heading-2">{t('framework.functions')}</h2>
        <FunctionsAndVariants working={working} />
      </FramePage>
    )
  }
  site.page('/projects/:projectId/framework/versions/:version', 'getFrameworkVersion', show)
}
