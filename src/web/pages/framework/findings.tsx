import type { Finding } from '../../../dossier/lint.ts'
import { faultText } from '../../../i18n/explain.ts'
import { Alert } from '../../elements/alert.tsx'
import { useVisit } from '../../elements/visit-context.ts'
import type { Visit } from '../../visit.ts'
import { meaningOf, namesOf, type Working } from './working.ts'

/** More than this stand folded. */
const FIRST = 6

export interface FindingsProps {
  working: Working
  findings?: Finding[]
  /** On the page of the part itself there is nowhere to go. */
  here?: boolean
}

/** What is weak or broken, first what stands in the way of sealing; each with the way to its place. */
export function Findings({ working, findings = working.findings, here }: FindingsProps) {
  const { t } = useVisit()
  return (
    <>
      {(['error', 'warning'] as const).map(severity => {
        const found = findings.filter(finding => finding.severity === severity)
        return (
          found.length > 0 && (
            <Alert key={severity} kind={severity}>
              <p class="utrecht-paragraph">
                <strong>{t(`framework.findings.${severity}`, { count: found.length })}</strong>
              </p>
              <FindingList working={working} findings={found.slice(0, FIRST)} here={here} />
              {found.length > FIRST && (
                <details>
                  <summary>{t('framework.findings.more', { count: found.length - FIRST })}</summary>
                  <FindingList working={working} findings={found.slice(FIRST)} here={here} />
                </details>
              )}
            </Alert>
          )
        )
      })}
    </>
  )
}

function FindingList({ working, findings, here }: FindingsProps & { findings: Finding[] }) {
  const visit = useVisit()
  const { t, language } = visit
  return (
    <ul class="utrecht-unordered-list">
      {findings.map((finding, i) => {
        const { href, name } = placeOf(working, finding, visit)
        return (
          <li key={i} class="utrecht-unordered-list__item">
            {faultText(language, finding)}{' '}
            {!here && (
              <a class="utrecht-link" href={href}>
                {t('framework.findings.to', { place: name })}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Where a finding is mended; for whoever may not mend it, where the part is told. */
function placeOf(working: Working, { code, path }: Finding, visit: Visit): { href: string; name: string } {
  const { t } = visit
  const { framework, base, edits } = working
  const [list, part] = path.split('.') as [string, string | undefined]
  const names = namesOf(working, visit)
  if (code !== 'weights-sum' && code !== 'weights-not-adopted') {
    if (list === 'criteria' && part !== undefined) {
      const { id } = framework.criteria[Number(part)]!
      return { href: edits ? `${base}/criteria/${id}` : `${base}${meaningOf(id)}`, name: names(id) }
    }
    if (list === 'groups' && part !== undefined) {
      const { id } = framework.groups[Number(part)]!
      return { href: edits ? `${base}/groups/${id}` : `${base}#criteria`, name: names(id) }
    }
    if (list !== 'criteria' && list !== 'groups')
      return { href: `${base}#functions`, name: t('framework.functions') }
    return { href: `${base}#criteria`, name: t('framework.criteria') }
  }
  return { href: edits ? `${base}/weights` : `${base}#criteria`, name: t('framework.weights') }
}

/** The findings about one criterion or group. */
export const findingsAbout = ({ framework, findings }: Working, list: 'criteria' | 'groups', id: string) => {
  const at = `${list}.${framework[list].findIndex(part => part.id === id)}`
  return findings.filter(({ path }) => path === at || path.startsWith(`${at}.`))
}
