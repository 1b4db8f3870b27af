import { z } from 'zod'
import type { Framework, Group } from '../../../dossier/framework.ts'
import { Id, Text } from '../../../dossier/text.ts'
import { decimalText } from '../../decimal.ts'
import { Select, TextField } from '../../elements/field.tsx'
import { TextPair } from '../../elements/text-pair.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Sent, Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { Findings, findingsAbout } from './findings.tsx'
import { asking, Code, type Flat, textIn, Weight } from './flat-fields.ts'
import { asksDecision, change, namesOf, partOrRefuse, readWorking, refuseTaken } from './working.ts'

const Fields = { name: Text, parent: Id.optional(), weight: Weight.optional() }
const fieldsIn = (typed: unknown) => {
  const { id, parent, weight, reason, decidedBy, ...flat } = typed as Flat
  return { ...(id !== undefined && { id }), name: textIn(flat, 'name'), parent, weight, reason, decidedBy }
}

/** A group of criteria: new, changed, or taken away. */
export function groupPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework'

  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params } = visit
    const working = await readWorking(app, visit)
    const { framework, base } = working
    const group = params.group === undefined ? null : partOrRefuse(framework.groups, 'group', params.group)
    const names = namesOf(working, visit)
    const parents = framework.groups.filter(({ id }) => !isUnder(framework, id, group?.id))
    return (
      <FramePage
        visit={visit}
        working={working}
        title={group ? t('framework.group', { name: names(group.id) }) : t('framework.group.new')}
      >
        {group && <Findings working={working} findings={findingsAbout(working, 'groups', group.id)} here />}
        <ChangeForm working={working} action={group ? `${base}/groups/${group.id}` : `${base}/new-group`}>
          {!group && <TextField name="id" label={t('framework.code')} hint={t('framework.code.hint')} />}
          <TextPair name="name" label={t('framework.name')} value={group?.name} />
          {parents.length > 0 && (
            <Select
              name="parent"
              label={t('framework.parent')}
              value={group?.parent}
              choices={[
                { value: '', label: t('framework.at-the-root') },
                ...parents.map(({ id }) => ({ value: id, label: names(id) })),
              ]}
            />
          )}
          {framework.weighting === 'siblings' && (
            <TextField
              name="weight"
              label={t('framework.weight')}
              hint={t('framework.weight.siblings')}
              inputMode="decimal"
              value={decimalText(language, group?.weight)}
              optional
            />
          )}
        </ChangeForm>
        {group && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={`${base}/groups/${group.id}/removal`}>
              {t('framework.group.remove')}
            </a>
          </p>
        )}
      </FramePage>
    )
  }

  const take = async (sent: Sent) => {
    const { group: id } = sent.params
    const working = await readWorking(app, sent)
    const shape = id === undefined ? { id: Code, ...Fields } : Fields
    const { reason, decidedBy, ...group } = sent.read(
      z.preprocess(fieldsIn, asking(shape, asksDecision(working, sent))),
    )
    const added = 'id' in group ? (group as Group) : null
    const edit = (framework: Framework): Framework => {
      if (added) {
        refuseTaken([...framework.groups, ...framework.criteria], 'group', added.id)
        return { ...framework, groups: [...framework.groups, added] }
      }
      const old = partOrRefuse(framework.groups, 'group', id!)
      // Over the whole set a group has no weight of its own to fill in; the one that it had stays.
      const weight = framework.weighting === 'siblings' ? group.weight : old.weight
      const next: Group = { id: old.id, parent: group.parent, name: group.name, weight }
      return { ...framework, groups: framework.groups.map(each => (each === old ? next : each)) }
    }
    const { groups } = working.framework
    const at = added ? groups.length : groups.findIndex(each => each.id === id)
    return change(app, sent, edit, { reason, decidedBy }, { part: `groups.${at}` })
  }

  const showRemoval = async (visit: Visit): Promise<Shown> => {
    const { t, params } = visit
    const working = await readWorking(app, visit)
    const group = partOrRefuse(working.framework.groups, 'group', params.group!)
    return (
      <FramePage
        visit={visit}
        working={working}
        title={t('framework.removal', { name: namesOf(working, visit)(group.id) })}
      >
        <p class="utrecht-paragraph">{t('framework.group.removal')}</p>
        <ChangeForm
          working={working}
          action={`${working.base}/groups/${group.id}/removal`}
          submit={t('framework.remove')}
        />
      </FramePage>
    )
  }

  page(`${path}/new-group`, 'draftFramework', show)
  form(`${path}/new-group`, 'draftFramework', take, show)
  page(`${path}/groups/:group`, 'draftFramework', show)
  form(`${path}/groups/:group`, 'draftFramework', take, show)
  page(`${path}/groups/:group/removal`, 'draftFramework', showRemoval)
  form(
    `${path}/groups/:group/removal`,
    'draftFramework',
    async sent => {
      const asks = asksDecision(await readWorking(app, sent), sent)
      const decision = sent.read(asking({}, asks))
      return change(app, sent, framework => withoutGroup(framework, sent.params.group!), decision, {
        goTo: '?done=removed',
      })
    },
    showRemoval,
  )
}

/** What was in it, goes one level up. */
function withoutGroup(framework: Framework, id: string): Framework {
  const { parent } = partOrRefuse(framework.groups, 'group', id)
  return {
    ...framework,
    groups: framework.groups
      .filter(group => group.id !== id)
      .map(group => (group.parent === id ? { ...group, parent } : group)),
    criteria: framework.criteria.map(criterion =>
      criterion.group === id ? { ...criterion, group: parent } : criterion,
    ),
  }
}

/** Whether a group is another one, or stands under it. */
function isUnder({ groups }: Framework, id: string, other: string | undefined): boolean {
  const seen = new Set<string>()
  for (
    let at: string | undefined = id;
    at !== undefined && !seen.has(at);
    at = groups.find(group => group.id === at)?.parent
  ) {
    if (at === other) return true
    seen.add(at)
  }
  return false
}
