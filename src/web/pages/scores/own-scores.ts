import type { App } from '../../../app/app.ts'
import { movedSince } from '../../../dossier/confirm.ts'
import type { CoreFunction, Criterion, Framework, Variant } from '../../../dossier/framework.ts'
import type { Model } from '../../../dossier/model.ts'
import { standingScores } from '../../../dossier/problem.ts'
import { scoreFormOf, targetKey } from '../../../dossier/score-form.ts'
import {
  type FrameworkVersion,
  type GivenScore,
  handInOf,
  type State,
  sealed,
} from '../../../dossier/state.ts'
import type { Text } from '../../../dossier/text.ts'
import { levelsOf } from '../../../dossier/tree.ts'
import { visibleScores } from '../../../dossier/visibility.ts'
import { readNotes } from '../../../store/notes.ts'
import { headOf, type ProjectHead } from '../../elements/project-nav.tsx'
import type { Visit } from '../../visit.ts'
import { type Answer, cellName, plainText } from './answer.ts'

/** Given in a closed round. */
export type EarlierAnswer = Answer & {
  round: number
  /** Developments that moved after it: it asks to be confirmed. */
  moved: string[]
}

export interface OwnCell {
  /** `M3`, or `M3:HCC`: what the names of its fields begin with. */
  name: string
  model: Model
  fn: CoreFunction | null
  /** How this model fills this function. */
  variant: Variant | null
  /** What stands in this round; null: not answered. */
  answer: Answer | null
  /** What counts from an earlier round as long as nothing replaces it. */
  earlier: EarlierAnswer | null
}

export interface OwnCriterion {
  criterion: Criterion
  /** The developments that it depends on. */
  developments: { id: string; name: Text }[]
  cells: OwnCell[]
}

/** What the open round asks of one assessor, with all that this assessor answered, and nothing of anybody else. */
export interface OwnScores {
  head: ProjectHead
  participant: string
  round: number
  /** In the order of the framework; `groups` are the names from the root down. */
  branches: { groups: Text[]; criteria: OwnCriterion[] }[]
  /** Not asked: these are measured. */
  measured: Criterion[]
  handedIn: OwnHandIn | null
  /** The entry of the last answer in this round; 0: there is none. */
  latest: number
}

export interface OwnHandIn {
  round: number
  seq: number
  at: string
  /** A score changed after it. */
  outdated: boolean
}

/** Nothing is asked here any more. */
export const isAnswered = ({ answer, earlier }: OwnCell): boolean =>
  answer !== null || (earlier !== null && earlier.moved.length === 0)

/** How far somebody is, in the same numbers as the facilitator sees. */
export function progressOf(cells: readonly OwnCell[]) {
  const standing = cells.filter(({ answer, earlier }) => answer === null && earlier !== null)
  const scored = cells.filter(({ answer }) => answer !== null).length
  return {
    scored,
    standing: standing.length,
    toConfirm: standing.filter(({ earlier }) => earlier!.moved.length > 0).length,
    expected: cells.length,
    empty: cells.length - scored - standing.length,
  }
}

export const criteriaIn = ({ branches }: Pick<OwnScores, 'branches'>): OwnCriterion[] =>
  branches.flatMap(({ criteria }) => criteria)

/** @throws Refusal when there is nothing to score now. */
export async function ownScores(app: App, visit: Visit): Promise<OwnScores> {
  const { language, account, params } = visit
  const project = params.projectId!
  const by = account!.id
  const found = await app.dossiers.read(project, state => {
    const form = scoreFormOf(state, by)
    const version = sealed(state)!
    const { framework } = version
    return {
      form,
      framework,
      head: headOf(state, language),
      earlier: earlierScores(state, by, form.round, version),
      developments: new Map(
        [...state.developments].map(([id, { development }]) => [id, development.name] as const),
      ),
      handedIn: ownHandIn(state, by, form.round),
      latest: latestOf(state, by, form.round),
    }
  })
  const { form, framework, head, earlier, developments, handedIn, latest } = found
  const texts = await readNotes(app.store.db, project, [
    ...form.rows.flatMap(({ answer }) => answer?.motivation?.hash ?? []),
    ...[...earlier.values()].flatMap(({ given }) => given.motivation?.hash ?? []),
  ])
  const answerOf = ({ score, motivation }: Pick<GivenScore, 'score' | 'motivation'>): Answer => ({
    score,
    motivation: plainText((motivation && texts.get(motivation.hash)) ?? ''),
  })
  const models = [...new Set(form.rows.map(({ model }) => model))]
  const cellOf = ({ criterion, fn, model, answer }: (typeof form.rows)[number]): OwnCell => {
    const before = earlier.get(targetKey({ criterion: criterion.id, fn: fn?.id ?? null, model: model.id }))
    const variant = fn && Object.hasOwn(model.variants, fn.id) ? model.variants[fn.id] : null
    return {
      name: cellName(model.id, fn?.id ?? null),
      model,
      fn,
      variant: framework.variants.find(({ id }) => id === variant) ?? null,
      answer: answer && answerOf(answer),
      earlier: before ? { ...answerOf(before.given), round: before.given.round, moved: before.moved } : null,
    }
  }
  const own = (criterion: Criterion): OwnCriterion => {
    const rows = form.rows.filter(row => row.criterion === criterion)
    return {
      criterion,
      developments: criterion.developments.map(id => ({ id, name: developments.get(id) ?? { nl: id } })),
      cells: models.flatMap(model => rows.filter(row => row.model === model).map(cellOf)),
    }
  }
  return {
    head,
    participant: by,
    round: form.round,
    branches: branchesOf(framework).map(({ groups, criteria }) => ({ groups, criteria: criteria.map(own) })),
    measured: framework.criteria.filter(({ input }) => input === 'measured'),
    handedIn,
    latest,
  }
}

/** What still counts from closed rounds, cell by cell. */
function earlierScores(state: State, by: string, round: number, version: FrameworkVersion) {
  const criteria = new Map(version.framework.criteria.map(criterion => [criterion.id, criterion]))
  return new Map(
    standingScores(state, version, round - 1)
      .filter(({ assessor }) => assessor === by)
      .map(given => [
        targetKey(given),
        { given, moved: movedSince(state, criteria.get(given.criterion)!, given.seq) },
      ]),
  )
}

export function ownHandIn(state: State, by: string, round: number): OwnHandIn | null {
  const handIn = handInOf(state, by, round)
  if (!handIn) return null
  return { round, seq: handIn.seq, at: handIn.at, outdated: latestOf(state, by, round) > handIn.seq }
}

/** The entry of somebody's last answer in a round; 0: there is none. */
export const latestOf = (state: State, by: string, round: number): number =>
  visibleScores(state, by).findLast(given => given.assessor === by && given.round === round)?.seq ?? 0

/** The judged criteria by group, those at the root first. */
function branchesOf(framework: Framework): { groups: Text[]; criteria: Criterion[] }[] {
  const { groups, criteria } = framework
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]))
  return [null, ...groups.map(({ id }) => id)]
    .map(group => ({
      groups: (levelsOf(framework, group ?? undefined) ?? []).map(id => nameOf.get(id)!),
      criteria: criteria.filter(
        criterion => criterion.input === 'judged' && (criterion.group ?? null) === group,
      ),
    }))
    .filter(branch => branch.criteria.length > 0)
}
