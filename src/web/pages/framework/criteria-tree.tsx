import type { Criterion, Framework } from '../../../dossier/framework.ts'
import { weightsOf } from '../../../dossier/tree.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { useVisit } from '../../elements/visit-context.ts'
import { findingsAbout } from './findings.tsx'
import { meaningOf, namesOf, type Working } from './working.ts'

/** One line of the tree: a group, or a criterion in it. */
export type Branch = { kind: 'group' | 'criterion'; id: string; depth: number }

/** Groups with what is in them, from the root down; what hangs in a circle or nowhere comes last. */
export function branchesOf({ groups, criteria }: Framework): Branch[] {
  const under = (parent: string | null, depth: number): Branch[] => [
    ...criteria
      .filter(({ group }) => (group ?? null) === parent)
      .map(({ id }): Branch => ({ kind: 'criterion', id, depth })),
    ...groups
      .filter(group => (group.parent ?? null) === parent && group.id !== parent && depth < groups.length)
      .flatMap(({ id }): Branch[] => [{ kind: 'group', id, depth }, ...under(id, depth + 1)]),
  ]
  const found = under(null, 0)
  const lost = (kind: Branch['kind'], parts: readonly { id: string }[]) =>
    parts
      .filter(({ id }) => !found.some(branch => branch.kind === kind && branch.id === id))
      .map(({ id }): Branch => ({ kind, id, depth: 0 }))
  return [...found, ...lost('group', groups), ...lost('criterion', criteria)]
}

/** Groups and criteria with what each weighs, and the sum. */
export function CriteriaTree({ working }: { working: Working }) {
  const visit = useVisit()
  const { t, language } = visit
  const { framework, base, edits } = working
  const names = namesOf(working, visit)
  const { global, sums } = weightsOf(framework)
  const siblings = framework.weighting === 'siblings'
  const amount = (weight: number | undefined) => (weight === undefined ? '' : formatNumber(language, weight))
  const total = [...global.values()].reduce((sum, weight) => sum + weight, 0)
  const inGroup = (group: string): Criterion[] => criteriaUnder(framework, group)
  const columns = siblings ? 3 : 2
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" aria-labelledby="tree" tabIndex={0}>
      <table class="utrecht-table tree">
        <caption class="utrecht-table__caption" id="tree">
          {t('framework.tree')}
        </caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <th scope="col" class="utrecht-table__header-cell">
              {t('report.criterion')}
            </th>
            {siblings && (
              <th scope="col" class="utrecht-table__header-cell end">
                {t('report.criterion.weight-in-group')}
              </th>
            )}
            <th scope="col" class="utrecht-table__header-cell end">
              {t('report.criterion.weight')}
            </th>
            <th scope="col" class="utrecht-table__header-cell">
              {t('report.criterion.per')}
            </th>
            <th scope="col" class="utrecht-table__header-cell">
              {t('report.criterion.input')}
            </th>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {branchesOf(framework).map(({ kind, id, depth }) => {
            const indent = `depth-${Math.min(depth, 3)}`
            if (kind === 'group') {
              const group = framework.groups.find(group => group.id === id)!
              const sum = inGroup(id).reduce((sum, criterion) => sum + (global.get(criterion.id) ?? 0), 0)
              return (
                <tr key={`group ${id}`} class="utrecht-table__row group">
                  <th scope="row" class={`utrecht-table__header-cell ${indent}`}>
                    <Name href={edits ? `${base}/groups/${id}` : null}>{names(id)}</Name>
                  </th>
                  {siblings && <td class="utrecht-table__cell end">{amount(group.weight)}</td>}
                  <td class="utrecht-table__cell end">{amount(sum)}</td>
                  <td class="utrecht-table__cell" colSpan={2} />
                </tr>
              )
            }
            const criterion = framework.criteria.find(criterion => criterion.id === id)!
            const found = findingsAbout(working, 'criteria', id).length
            return (
              <tr key={`criterion ${id}`} class="utrecht-table__row">
                <th scope="row" class={`utrecht-table__header-cell ${indent}`}>
                  <Name href={edits ? `${base}/criteria/${id}` : meaningOf(id)}>{names(id)}</Name>
                  {edits && found > 0 && (
                    <small class="utrecht-form-field-description">
                      {t('framework.tree.found', { count: found })}
                    </small>
                  )}
                </th>
                {siblings && <td class="utrecht-table__cell end">{amount(criterion.weight)}</td>}
                <td class="utrecht-table__cell end">{amount(global.get(id))}</td>
                <td class="utrecht-table__cell">{t(`report.criterion.per.${criterion.per}`)}</td>
                <td class="utrecht-table__cell">{t(`report.criterion.input.${criterion.input}`)}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__header-cell">
              {t('report.sum')}
            </th>
            {siblings && <td class="utrecht-table__cell" />}
            <td class="utrecht-table__cell end">
              <strong>{amount(total)}</strong>
            </td>
            <td class="utrecht-table__cell" colSpan={2} />
          </tr>
          {siblings &&
            sums
              .filter(({ sum }) => sum > 0 && Math.abs(sum - 100) > 1e-7)
              .map(({ group, sum }) => (
                <tr key={group} class="utrecht-table__row">
                  <td class="utrecht-table__cell" colSpan={columns + 2}>
                    {t('framework.tree.sum', { group: group === null ? '' : names(group), sum })}
                  </td>
                </tr>
              ))}
        </tfoot>
      </table>
    </section>
  )
}

function Name({ href, children }: { href: string | null; children: string }) {
  return href === null ? (
    <span>{children}</span>
  ) : (
    <a class="utrecht-link" href={href}>
      {children}
    </a>
  )
}

/** The criteria in a group and in the groups under it. */
function criteriaUnder(framework: Framework, group: string, seen: readonly string[] = []): Criterion[] {
  if (seen.includes(group)) return []
  return [
    ...framework.criteria.filter(criterion => criterion.group === group),
    ...framework.groups
      .filter(({ parent }) => parent === group)
      .flatMap(({ id }) => criteriaUnder(framework, id, [...seen, group])),
  ]
}
