import { giveScores } from '../dossier/decide/score.ts'
import type { Event } from '../dossier/event.ts'
import { Refusal, type RefusalDetail } from '../dossier/refusal.ts'
import type { ScoreContent } from '../dossier/score.ts'
import {
  type FilledScoreForm,
  SCORE_FORM_FORMAT,
  type ScoreForm,
  type ScoreFormColumn,
  type ScoreFormMark,
  type ScoreFormWords,
  scoreFormOf,
  targetKey,
} from '../dossier/score-form.ts'
import { readNotes } from '../store/notes.ts'
import type { App } from './app.ts'
import type { Act, Receipt } from './dossiers.ts'
import { MOST_FAULTS, type ReturnedAnswer, type ReturnedForm } from './score-reading.ts'

/** What handing in a sheet came to. */
export interface ScoreSheetReceipt extends Receipt {
  /** Scores that are new, or other than they were. */
  given: number
  /** Answers that stood already as they are in the sheet. */
  unchanged: number
  /** Rows without an answer: what stood there before, stays. */
  empty: number
}

/**
 * What the open round asks of an assessor, with what that assessor answered in it.
 * @throws Refusal when there is nothing to score now.
 */
export async function scoreFormFor(app: App, project: string, assessor: string): Promise<FilledScoreForm> {
  const form = await app.dossiers.read(project, state => scoreFormOf(state, assessor))
  const texts = await motivationsOf(app, form)
  return {
    ...form,
    rows: form.rows.map(({ answer, ...row }) => ({
      ...row,
      answer: answer && {
        score: answer.score,
        motivation: answer.motivation && (texts.get(answer.motivation.hash) ?? null),
      },
    })),
  }
}

const motivationsOf = (app: App, { project, rows }: ScoreForm): Promise<Map<string, string>> =>
  readNotes(
    app.store.db,
    project,
    rows.flatMap(({ answer }) => answer?.motivation?.hash ?? []),
  )

/**
 * Gives the scores of a filled-in sheet: all of them, or none and every reason why, each with its cell.
 * @throws Refusal.
 */
export async function handInScoreSheet(
  app: App,
  {
    project,
    by,
    body,
    words,
    idempotency,
  }: {
    project: string
    by: string
    body: Uint8Array
    /** The languages in which a sheet may be. */
    words: readonly ScoreFormWords[]
    idempotency?: Act['idempotency']
  },
): Promise<ScoreSheetReceipt> {
  // Who cannot score now, is told so before anything is read.
  const texts = await motivationsOf(app, await app.dossiers.read(project, state => scoreFormOf(state, by)))
  const reading = await app.sheets.read(body, words)
  if ('refused' in reading) {
    const { code, params, path, details } = reading.refused
    throw new Refusal(code, params, path, details)
  }
  const { form } = reading
  const receipt = await app.dossiers.act({
    project,
    by,
    ...(idempotency && { idempotency }),
    decide: (state, context) => {
      const now = scoreFormOf(state, by)
      refuseAnother(form.mark, now)
      return give(form, changedIn(form.answers, now, texts), scores =>
        giveScores(state, scores, context, i => `${i}.`),
      )
    },
  })
  return {
    ...receipt,
    given: receipt.facts,
    unchanged: form.answers.length - receipt.facts,
    empty: form.empty,
  }
}

/** A sheet answers the questions that it was made for, and no others. */
function refuseAnother(mark: ReturnedForm['mark'], now: ScoreFormMark): void {
  const expected = { ...now, format: SCORE_FORM_FORMAT }
  for (const what of ['format', 'project', 'assessor', 'framework', 'round'] as const)
    if (mark[what].value !== String(expected[what]))
      throw new Refusal('score-sheet-of-another', { what, expected: expected[what] }, mark[what].place)
}

/** Answers other than those that stand. A motivation that was erased meanwhile is not the same as any. */
function changedIn(
  answers: readonly ReturnedAnswer[],
  { rows }: ScoreForm,
  texts: ReadonlyMap<string, string>,
): ReturnedAnswer[] {
  const standing = new Map(
    rows.map(({ criterion, fn, model, answer }) => [
      targetKey({ criterion: criterion.id, fn: fn?.id ?? null, model: model.id }),
      answer,
    ]),
  )
  return answers.filter(given => {
    const stands = standing.get(targetKey(given))
    if (!stands || !isSame(stands.score, given.score)) return true
    return (stands.motivation ? texts.get(stands.motivation.hash) : null) !== given.motivation
  })
}

function isSame(a: ScoreContent, b: ScoreContent): boolean {
  if (a.state !== 'value' || b.state !== 'value') return a.state === b.state
  return a.value === b.value && a.low === b.low && a.high === b.high
}

/** By the rule for any scores; what it refuses is named by its cell, beside what could not be read. */
function give(
  { faults }: ReturnedForm,
  changed: readonly ReturnedAnswer[],
  rule: (scores: Parameters<typeof giveScores>[1]) => Event[],
): Event[] {
  const refused = [...faults]
  let events: Event[] = []
  try {
    events = rule(
      changed.map(({ motivation, places: _, ...score }) => ({
        ...score,
        ...(motivation !== null && { motivation }),
      })),
    )
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.length === 0) throw error
    refused.push(...error.details.map(detail => inSheet(detail, changed)))
  }
  const [first] = refused
  if (!first) return events
  throw new Refusal(first.code as Refusal['code'], first.params, '', refused.slice(0, MOST_FAULTS))
}

/** `3.score.low` is the fourth answer's cell in the column with the lowest level. */
function inSheet({ path, ...detail }: RefusalDetail, answers: readonly ReturnedAnswer[]): RefusalDetail {
  const [index, ...field] = path.split('.')
  const part = parts[field.at(-1) ?? ''] ?? 'criterion'
  return { ...detail, path: answers[Number(index)]!.places[part] }
}
const parts: Record<string, ScoreFormColumn> = {
  criterion: 'criterion',
  fn: 'fn',
  model: 'model',
  value: 'score',
  low: 'low',
  high: 'high',
  motivation: 'motivation',
}
