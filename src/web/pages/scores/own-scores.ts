import type { App } from '../../../app/app.ts'
import type { CoreFunction, Criterion, Framework, Variant } from '../../../dossier/framework.ts'
import type { Model } from '../../../dossier/model.ts'
import { scoreFormOf, targetKey } from '../../../dossier/score-form.ts'
import { type GivenScore, handInOf, type State, sameScale, sealed } from '../../../dossier/state.ts'
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
}

export interface OwnHandIn {
  round: number
  seq: number
  at: string
  /** A score changed after it. */
  outdated: boolean
}

export const isAnswered = ({ answer, earlier }: OwnCell): boolean =>
  answer !== null || (earlier !== null && earlier.moved.length === 0)

export const criteriaIn = ({ branches }: Pick<OwnScores, 'branches'>): OwnCriterion[] =>
  branches.flatMap(({ criteria }) => criteria)

/** @throws Refusal when there is nothing to score now. */
export async function ownScores(app: App, visit: Visit): Promise<OwnScores> {
  const { language, account, params } = visit
  const project = params.projectId!
  const by = account!.id
  const found = await app.dossiers.read(project, state => {
    const form = scoreFormOf(state, by)
    const { framework } = sealed(state)!
    return {
      form,
      framework,
      head: headOf(state, language),
      earlier: earlierScores(state, by, form.round, framework),
      developments: new Map(
        [...state.developments].map(([id, { development }]) => [id, development.name] as const),
      ),
      handedIn: ownHandIn(state, by, form.round),
    }
  })
  const { form, framework, head, earlier, developments, handedIn } = found
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
  }
}

/** The latest of each cell from closed rounds, as far as it still means the same. */
function earlierScores(state: State, by: string, round: number, framework: Framework) {
  const criteria = new Map(framework.criteria.map(criterion => [criterion.id, criterion]))
  const latest = new Map<string, { given: GivenScore; moved: string[] }>()
  for (const given of visibleScores(state, by)) {
    const criterion = criteria.get(given.criterion)
    if (given.assessor !== by || given.round >= round || !criterion) continue
    const then = state.versions
      .findLast(({ seq }) => seq < given.seq)
      ?.framework.criteria.find(({ id }) => id === given.criterion)
    if (!then || !sameScale(then, criterion)) continue
    const moved = criterion.developments.filter(id => {
      const moves = state.developments.get(id)?.history.slice(1) ?? []
      return moves.some(({ seq }) => seq > given.seq)
    })
    latest.set(targetKey(given), { given, moved })
  }
  return latest
}

export function ownHandIn(state: State, by: string, round: number): OwnHandIn | null {
  const handIn = handInOf(state, by, round)
  if (!handIn) return null
  const outdated = visibleScores(state, by).some(
    ({ assessor, round: of, seq }) => assessor === by && of === round && seq > handIn.seq,
  )
  return { round, seq: handIn.seq, at: handIn.at, outdated }
}

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
