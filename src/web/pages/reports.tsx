import { packageOf } from '../../app/package.ts'
import { activeModels, sealed } from '../../dossier/state.ts'
import { InvalidRequest } from '../../http/problem.ts'
import { rendered } from '../../http/rendering.ts'
import { fileName, formatOf, orderOf, ReportQuery } from '../../http/routes/reports.ts'
import type { MessageKey } from '../../i18n/message.ts'
import { audiences } from '../../report/audience.ts'
import {
  dataFormats,
  formatsOf,
  isText,
  mediaTypes,
  proseFormats,
  type ReportFormat,
  type ReportKind,
} from '../../report/render.ts'
import { Alert } from '../elements/alert.tsx'
import { mayDo } from '../elements/may-do.ts'
import { headOf } from '../elements/project-nav.tsx'
import { useVisit } from '../elements/visit-context.ts'
import { WideTable } from '../elements/wide-table.tsx'
import { Page } from '../page.tsx'
import type { Shown, Site } from '../site.ts'
import type { Visit } from '../visit.ts'

/** Every report in every form, to be read here or taken along. */
export function reportsPages({ app, page, download }: Site): void {
  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params, account } = visit
    const { head, ranked } = await app.dossiers.read(params.projectId!, state => ({
      head: headOf(state, language),
      ranked: sealed(state) !== null && activeModels(state).length > 0,
    }))
    const base = `/projects/${head.id}/reports`
    return (
      <Page visit={visit} title={t('page.project.reports')} project={head}>
        <p class="utrecht-paragraph">{t('reports.intro')}</p>
        {ranked ? (
          <>
            <h2 class="utrecht-heading-2" id="ranking">
              {t('reports.ranking')}
            </h2>
            <p class="utrecht-paragraph">{t('reports.ranking.explanation')}</p>
            <WideTable
              id="ranking-forms"
              caption={t('reports.ranking.table')}
              columns={[{ heading: t('reports.for') }, { heading: t('reports.forms') }]}
              rows={audiences.map(audience => [
                t(`reports.for.${audience}`),
                <Forms
                  base={base}
                  kind="ranking"
                  formats={proseFormats}
                  of={t(`report.audience.for.${audience}`)}
                  audience={audience}
                />,
              ])}
            />
            <h2 class="utrecht-heading-2" id="verdict">
              {t('reports.verdict')}
            </h2>
            <p class="utrecht-paragraph">{t('reports.verdict.explanation')}</p>
            <Forms base={base} kind="verdict" formats={formatsOf.verdict} of={t('reports.verdict')} />
          </>
        ) : (
          <Alert kind="info">{t('reports.not-ranked')}</Alert>
        )}
        <h2 class="utrecht-heading-2" id="progress">
          {t('reports.progress')}
        </h2>
        <p class="utrecht-paragraph">{t('reports.progress.explanation')}</p>
        <Forms base={base} kind="progress" formats={formatsOf.progress} of={t('reports.progress')} />
        {ranked && (
          <>
            <h2 class="utrecht-heading-2" id="data">
              {t('reports.data')}
            </h2>
            <p class="utrecht-paragraph">{t('reports.data.explanation')}</p>
            <Forms base={base} kind="ranking" formats={dataFormats} of={t('reports.data')} />
          </>
        )}
        {mayDo(account, 'exportDossier') && (
          <>
            <h2 class="utrecht-heading-2" id="dossier">
              {t('reports.dossier')}
            </h2>
            <p class="utrecht-paragraph">{t('reports.dossier.explanation')}</p>
            <p class="utrecht-paragraph">
              <a class="utrecht-link" href={`${base}/dossier`}>
                {t('reports.dossier.download')}
              </a>
            </p>
          </>
        )}
      </Page>
    )
  }

  page('/projects/:projectId/reports', 'getReport', show)

  download('/projects/:projectId/reports/file', 'getReport', async ({ params, query, language }) => {
    const asked = ReportQuery.safeParse(query)
    if (!asked.success) throw new InvalidRequest('query', ReportQuery, query)
    const format = formatOf(asked.data, mediaTypes.html)
    const order = await orderOf(app, params.projectId!, { ...asked.data, format, language })
    return {
      contentType: isText(format) ? `${mediaTypes[format]}; charset=utf-8` : mediaTypes[format],
      body: await rendered(app, order),
      // A browser shows the report itself; all else is to be kept.
      ...(format !== 'html' && { fileName: fileName(order) }),
    }
  })

  download('/projects/:projectId/reports/dossier', 'exportDossier', async ({ params, account }) => {
    const order = await packageOf(app, params.projectId!, account!.id)
    return {
      contentType: 'application/zip',
      body: await rendered(app, order),
      fileName: `weegkader-${params.projectId}-${order.dossier.seq}-dossier.zip`,
    }
  })
}

interface FormsProps {
  base: string
  kind: ReportKind
  formats: readonly ReportFormat[]
  /** What is in them: a link also makes sense alone. */
  of: string
  audience?: string
}

/** A link to each form in which a report is there, with what kind of file that is. */
function Forms({ base, kind, formats, of, audience }: FormsProps) {
  const { t } = useVisit()
  return (
    <ul class="forms">
      {formats.map(format => {
        const query = new URLSearchParams({ kind, format, ...(audience && { for: audience }) })
        return (
          <li key={format}>
            <a class="utrecht-link" href={`${base}/file?${query}`}>
              {t(`reports.format.${format}` as MessageKey)}
              <span class="only-heard">{`: ${of}`}</span>
            </a>{' '}
            <small>{t(`reports.size.${format}` as MessageKey)}</small>
          </li>
        )
      })}
    </ul>
  )
}
