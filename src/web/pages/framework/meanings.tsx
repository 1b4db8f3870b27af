import type { Criterion, Framework } from '../../../dossier/framework.ts'
import { inLanguage } from '../../../dossier/text.ts'
import { useVisit } from '../../elements/visit-context.ts'
import { branchesOf } from './criteria-tree.tsx'
import { Meanings } from './rules.tsx'
import { namesOf, type Working } from './working.ts'

/** What every criterion means, folded by group; an address opens one criterion's group, or all. */
export function MeaningsByGroup({ working }: { working: Working }) {
  const visit = useVisit()
  const { t, language, query } = visit
  const { framework } = working
  const names = namesOf(working, visit)
  const isOpen = (criteria: readonly Criterion[]) =>
    query.open === 'all' || criteria.some(({ id }) => id === query.open)
  return (
    <>
      <p class="utrecht-paragraph">
        {query.open === 'all' ? (
          <a class="utrecht-link" href="?#meanings">
            {t('framework.meanings.close')}
          </a>
        ) : (
          <a class="utrecht-link" href="?open=all#meanings">
            {t('framework.meanings.open')}
          </a>
        )}
      </p>
      {groupsOf(framework).map(({ group, criteria }) => (
        <details key={group ?? ''} class="disclosure" open={isOpen(criteria)}>
          <summary>
            {group === null ? t('framework.meanings.loose') : names(group)}
            <small>{criteria.map(({ name }) => inLanguage(name, language)).join(' · ')}</small>
          </summary>
          <Meanings working={{ ...working, framework: { ...framework, criteria } }} />
        </details>
      ))}
    </>
  )
}

/** The groups that hold criteria, in the order of the tree; what is in no group under null. */
function groupsOf({ groups, criteria, ...rest }: Framework) {
  const known = new Set(groups.map(({ id }) => id))
  const inGroup = (group: string | null) =>
    criteria.filter(one => (one.group != null && known.has(one.group) ? one.group : null) === group)
  const ids = branchesOf({ groups, criteria, ...rest }).flatMap(({ kind, id }) =>
    kind === 'group' ? [id] : [],
  )
  return [null, ...ids]
    .map(group => ({ group, criteria: inGroup(group) }))
    .filter(({ criteria }) => criteria.length > 0)
}
