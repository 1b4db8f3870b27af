import type { App } from '../../../app/app.ts'
import { currentFramework } from '../../../dossier/decide/context.ts'
import { amendFramework, draftFramework, lintOf } from '../../../dossier/decide/framework.ts'
import { Framework } from '../../../dossier/framework.ts'
import type { Finding } from '../../../dossier/lint.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import { openRound, openWeighting, type State, sealed } from '../../../dossier/state.ts'
import { inLanguage, type Text } from '../../../dossier/text.ts'
import { InvalidRequest } from '../../../http/problem.ts'
import { namesIn } from '../../../report/context.ts'
import { act } from '../../act.ts'
import { atFields } from '../../at-fields.ts'
import { mayDo } from '../../elements/may-do.ts'
import { headOf, type ProjectHead } from '../../elements/project-nav.tsx'
import type { Sent, Visit } from '../../visit.ts'

/** The framework as it stands now, and what its pages need to know around it. */
export interface Working {
  head: ProjectHead
  /** Where its pages stand. */
  base: string
  framework: Framework
  /** Not null: it is in force, and what changes now is an amendment. */
  version: number | null
  structureSeq: number
  /** Whether this reader may change it, now. */
  edits: boolean
  roundOpen: boolean
  weightingOpen: boolean
  /** Whether assessors have weighed: then the weights are adopted, not typed. */
  weighed: boolean
  findings: Finding[]
  developments: { id: string; name: Text }[]
}

/** Where a page on the framework tells what a criterion means, its group opened. */
export const meaningOf = (id: string): string => `?open=${encodeURIComponent(id)}#criterion-${id}`

/** Null as long as there is no draft. */
export const workingIn = (state: State, visit: Visit): Working | null => {
  const framework = currentFramework(state)
  const head = headOf(state, visit.language)
  const version = sealed(state)?.number ?? null
  const roundOpen = openRound(state) !== null
  return (
    framework && {
      head,
      base: `/projects/${head.id}/framework`,
      framework,
      version,
      structureSeq: state.structureSeq,
      edits: mayDo(visit.account, 'draftFramework') && !(version !== null && roundOpen),
      roundOpen,
      weightingOpen: openWeighting(state) !== null,
      weighed: version === null && (state.adoptedWeights !== null || state.weightSets.size > 0),
      findings: lintOf(state, framework),
      developments: [...state.developments.values()].map(({ development: { id, name } }) => ({ id, name })),
    }
  )
}

/** @throws Refusal framework-missing */
export const readWorking = (app: App, visit: Visit): Promise<Working> =>
  app.dossiers.read(visit.params.projectId!, state => {
    const working = workingIn(state, visit)
    if (!working) throw new Refusal('framework-missing')
    return working
  })

/** Names of criteria and groups with their codes, as all reports have them. */
export function namesOf({ framework }: Pick<Working, 'framework'>, { language }: Pick<Visit, 'language'>) {
  return namesIn([...framework.groups, ...framework.criteria], text => inLanguage(text, language))
}

/** Whether a form must say why and by whom. Whoever saw the draft is told that it was sealed since. */
export const asksDecision = ({ version, structureSeq }: Working, { guard }: Sent): boolean =>
  version !== null && guard.ifMatch === structureSeq

export interface Decision {
  reason?: string
  decidedBy?: string
}

/**
 * Changes one thing: in the draft, or, once it is in force, as an amendment. Returns where to go next.
 * `places`: the part of the framework that the form is about, to find its fields by (`criteria.3`).
 */
export async function change(
  app: App,
  sent: Sent,
  edit: (framework: Framework) => Framework,
  { reason = '', decidedBy = '' }: Decision,
  { part, goTo = '?done=saved' }: { part?: string; goTo?: string } = {},
): Promise<string> {
  const base = `/projects/${sent.params.projectId}/framework`
  if (sent.guard.ifMatch === undefined) throw new Refusal('precondition-missing')
  await atFields(toField(part), () =>
    act(app, sent, (state, context) => {
      const current = currentFramework(state)
      if (!current) throw new Refusal('framework-missing')
      const framework = checked(edit(current))
      return sealed(state)
        ? amendFramework(state, { framework, reason, decidedBy }, context)
        : draftFramework(state, framework)
    }),
  )
  const version = await app.dossiers.read(sent.params.projectId!, state => state.versions.length)
  return version > 0 ? `${base}/versions/${version}?done=amended` : `${base}${goTo}`
}

/** In the amended framework a finding is about this form, or about something elsewhere. */
const toField =
  (part?: string) =>
  (path: string): string => {
    if (!path.startsWith('framework.')) return path
    const inside = path.slice('framework.'.length)
    if (part === undefined || (inside !== part && !inside.startsWith(`${part}.`))) return 'elsewhere'
    const field = inside.slice(part.length + 1).split('.')[0]!
    return field === 'scale' || field === 'requirement' ? `${field}.kind` : field || 'elsewhere'
  }

/** What a form made of the framework is one that the API would have taken. */
function checked(framework: Framework): Framework {
  const result = Framework.safeParse(framework)
  if (!result.success) throw new InvalidRequest('body', Framework, framework)
  return result.data
}

/** @throws Refusal not-found */
export function partOrRefuse<Part extends { id: string }>(
  parts: readonly Part[],
  what: string,
  id: string,
): Part {
  const found = parts.find(part => part.id === id)
  if (!found) throw new Refusal('not-found', { what, id })
  return found
}

/** @throws Refusal already-exists, beside the field of the code. */
export function refuseTaken(parts: readonly { id: string }[], what: string, id: string): void {
  if (parts.some(part => part.id === id)) throw new Refusal('already-exists', { what, id }, 'id')
}
