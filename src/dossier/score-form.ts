import { openForScoring } from './decide/score.ts'
import type { NoteRef } from './event.ts'
import type { CoreFunction, Criterion } from './framework.ts'
import type { Model } from './model.ts'
import { functionsOf } from './problem.ts'
import type { ScoreContent, ScoreTarget } from './score.ts'
import { activeModels, type State } from './state.ts'
import type { Text } from './text.ts'
import { visibleScores } from './visibility.ts'

/** What the open round asks of one assessor, with what that assessor answered so far. */
export interface ScoreForm<Motivation = NoteRef | null> extends ScoreFormMark {
  name: Text
  /** Not null: a shipped example, with the label that says so. */
  example: Text | null
  rows: ScoreFormRow<Motivation>[]
}

/** The motivation of an answer as text; null: none. */
export type FilledScoreForm = ScoreForm<string | null>

/** By what a form that comes back is known to be this one. */
export interface ScoreFormMark {
  project: string
  round: number
  assessor: string
  /** Hash of the framework that it asks by. */
  framework: string
}

export interface ScoreFormRow<Motivation = NoteRef | null> {
  criterion: Criterion
  fn: CoreFunction | null
  model: Model
  /** What stands in this round; null: not answered. */
  answer: { score: ScoreContent; motivation: Motivation } | null
}

/**
 * Criterion by criterion, the models side by side.
 * @throws Refusal when this account has nothing to score now.
 */
export function scoreFormOf(state: State, assessor: string): ScoreForm {
  const { version, round } = openForScoring(state, assessor)
  const own = new Map(
    visibleScores(state, assessor)
      .filter(given => given.assessor === assessor && given.round === round.number)
      .map(given => [targetKey(given), given]),
  )
  const { framework } = version
  const rows = framework.criteria
    .filter(({ input }) => input === 'judged')
    .flatMap(criterion =>
      (functionsOf(framework, criterion)?.map(({ id }) => id) ?? [null]).flatMap(fn =>
        activeModels(state).map(model => {
          const given = own.get(targetKey({ model: model.id, criterion: criterion.id, fn }))
          return {
            criterion,
            fn: framework.functions.find(({ id }) => id === fn) ?? null,
            model,
            answer: given ? { score: given.score, motivation: given.motivation } : null,
          }
        }),
      ),
    )
  const { project, name, example } = state
  return { project, round: round.number, assessor, framework: version.hash, name, example, rows }
}

/** What a score is about, as one word. Identifiers hold no spaces. */
export const targetKey = ({ criterion, fn, model }: ScoreTarget): string =>
  `${criterion} ${fn ?? ''} ${model}`

/** How a form on paper calls things, in one language: by these words it is written, and read when it returns. */
export interface ScoreFormWords {
  sheets: Record<'scores' | 'mark', string>
  columns: Record<ScoreFormColumn, string>
  /** Columns that help who fills it in, and are not read. */
  aids: string[]
  marks: Record<ScoreFormMarkName, string>
  /** What may be said in place of a level; the first is how it is written. */
  states: Record<'cannot-judge' | 'not-applicable', string[]>
}

/** Columns of the sheet with scores that are read. */
export const scoreFormColumns = ['criterion', 'fn', 'model', 'score', 'low', 'high', 'motivation'] as const
export type ScoreFormColumn = (typeof scoreFormColumns)[number]
export const scoreFormMarks = ['format', 'project', 'round', 'assessor', 'framework'] as const
export type ScoreFormMarkName = (typeof scoreFormMarks)[number]

export const SCORE_FORM_FORMAT = 'weegkader-score-sheet@1'
