import type { App } from '../../../app/app.ts'
import { currentFramework } from '../../../dossier/decide/context.ts'
import type { Framework } from '../../../dossier/framework.ts'
import { openWeighting, type State } from '../../../dossier/state.ts'
import { inLanguage, type Language } from '../../../dossier/text.ts'
import { siblingsOf } from '../../../dossier/tree.ts'
import { visibleWeights } from '../../../dossier/visibility.ts'
import type { WeightJudgement } from '../../../dossier/weight-set.ts'
import { fits, spread, weightSetOf } from '../../../dossier/weighting.ts'
import type { Words } from '../../../i18n/message.ts'
import { headOf, type ProjectHead } from '../../elements/project-nav.tsx'
import type { Visit } from '../../visit.ts'
import { type Answers, answersOf, type Reading, readingOf } from './answers.ts'
import type { Draft, Drafts } from './drafts.ts'
import { type Question, questionsIn } from './question.ts'

export interface Answered {
  question: Question
  /** What was typed and not handed in, or else what was handed in. */
  answers: Answers | null
  reading: Reading | null
  /** Not handed in, or not in this form. */
  pending: boolean
}

/** One assessor's own weighing: never anything of anybody else. */
export interface Weighing {
  head: ProjectHead
  /** The open weighting round. */
  round: number | null
  questions: Answered[]
  /** When the own weights were handed in last, in which round. */
  given: { at: string; round: number } | null
  /** What each criterion weighs in the whole; null as long as a question is open. */
  global: { name: string; points: number }[] | null
}

export const keyOf = ({ group }: Pick<Question, 'group'>): string => group ?? ''

export async function weighingOf(app: App, drafts: Drafts, visit: Visit): Promise<Weighing> {
  const { language, t, account, params } = visit
  const [project, assessor] = [params.projectId!, account!.id]
  const draft = await drafts.find(project, assessor)
  return app.dossiers.read(project, state => weighingIn(state, assessor, draft, language, t))
}

function weighingIn(state: State, assessor: string, draft: Draft, language: Language, t: Words): Weighing {
  const framework = currentFramework(state)
  const own = visibleWeights(state, assessor).find(given => given.assessor === assessor)
  const given = framework && own && fits(framework, own.sets) ? own : null
  const handedIn = new Map(
    (given?.sets ?? []).map(({ group, elicitation, weights }) => [
      group,
      answersOf(elicitation, Object.keys(weights), language),
    ]),
  )
  const questions = questionsIn(state, language, t)
  const answered = questions.map((question): Answered => {
    const typed = draft[keyOf(question)]
    const answers = typed ?? handedIn.get(question.group) ?? null
    return {
      question,
      answers,
      reading: answers && readingOf(answers, question, language, t),
      pending: typed !== undefined,
    }
  })
  return {
    head: headOf(state, language),
    round: openWeighting(state)?.number ?? null,
    questions: answered,
    given: given && { at: given.at, round: given.round },
    global: framework && globalIn(framework, answered, language),
  }
}

/** Every question that has an answer, as the dossier takes it. */
export const judgementsIn = (
  answered: readonly Pick<Answered, 'question' | 'reading'>[],
): WeightJudgement[] =>
  answered.flatMap(({ question: { group }, reading }) =>
    reading && 'elicitation' in reading ? [{ group, elicitation: reading.elicitation }] : [],
  )

/** Over the tree; what the criteria weigh among themselves is all there is where there is no tree. */
function globalIn(framework: Framework, answered: Answered[], language: Language): Weighing['global'] {
  const judgements = judgementsIn(answered)
  if (framework.weighting === 'overall' || framework.groups.length === 0) return null
  if (judgements.length < answered.length) return null
  const { global } = spread(framework, weightSetOf(framework, judgements))
  const weighed = new Set(siblingsOf(framework).flatMap(({ items }) => items))
  return framework.criteria
    .filter(({ id }) => weighed.has(id))
    .map(({ id, name }) => ({ name: inLanguage(name, language), points: global.get(id)! }))
}
