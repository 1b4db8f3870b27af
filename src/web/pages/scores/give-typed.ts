import type { App } from '../../../app/app.ts'
import type { Receipt } from '../../../app/dossiers.ts'
import type { Context } from '../../../dossier/decide/context.ts'
import { giveScores, type NewScore } from '../../../dossier/decide/score.ts'
import type { Criterion } from '../../../dossier/framework.ts'
import { Refusal } from '../../../dossier/refusal.ts'
import type { State } from '../../../dossier/state.ts'
import { faultText } from '../../../i18n/explain.ts'
import type { Words } from '../../../i18n/message.ts'
import type { Sent, Visit } from '../../visit.ts'
import {
  type Content,
  type Fault,
  fieldName,
  markOf,
  type Part,
  readCell,
  sameContent,
  type TypedCell,
} from './answer.ts'
import { type FieldFault, refusalOf } from './field-faults.ts'
import type { OwnCell, OwnCriterion } from './own-scores.ts'
import { cellLabel, contentText } from './words.ts'

/** Nothing stands where nothing was answered, but the motivation of an earlier round is there to be used again. */
export const standingIn = (cell: OwnCell | undefined): Content =>
  cell?.answer ?? { score: null, motivation: cell?.earlier?.motivation ?? '' }

interface ToGive extends NewScore {
  cell: string
}

/**
 * Gives what was typed and is other than what the page showed: all of it, or nothing and every reason
 * beside its field. Null: nothing was new.
 */
export async function giveTyped(
  app: App,
  sent: Sent,
  { criterion, cells }: OwnCriterion,
  typed: TypedCell[],
): Promise<Receipt | null> {
  const project = sent.params.projectId!
  const own = new Map(cells.map(cell => [cell.name, cell]))
  const scores: ToGive[] = []
  const faults: FieldFault[] = []
  for (const typedCell of typed) {
    const { name, model, fn } = typedCell
    const cell = own.get(name)
    const found = changeIn(typedCell, criterion, cell, sent)
    const { score, motivation } = found.content
    const labelled = toldOf(name, cell ? cellLabel(sent.language, cell) : name, sent.t)
    faults.push(...found.faults.map(labelled))
    if (found.changed && found.faults.length === 0 && score)
      scores.push({
        cell: name,
        model,
        criterion: criterion.id,
        fn,
        score,
        ...(motivation !== '' && { motivation }),
      })
  }
  if (scores.length === 0 && faults.length === 0) return null
  const given = scores.map(({ cell: _, ...score }) => score)
  const rule = (state: State, context: Context) =>
    giveScores(state, given, context, i => `${scores[i]!.cell}:`)
  const told = (refusal: Refusal) => refusedFields(refusal, criterion, sent, own)
  if (faults.length === 0)
    return app.dossiers.act({ project, by: sent.by, ...sent.guard, decide: rule }).catch(error => {
      throw error instanceof Refusal && error.details.length > 0 ? refusalOf(told(error)) : error
    })
  // Nothing is given as long as something cannot be read; what the rules say of the rest is told with it.
  const refusal = await app.dossiers.read(project, state => refusalFrom(() => rule(state, dryRun(sent.by))))
  throw refusalOf([...faults, ...(refusal ? told(refusal) : [])])
}

const dryRun = (by: string): Context => ({ by, random: () => '', note: () => ({ hash: '' }) })

function refusalFrom(rule: () => unknown): Refusal | null {
  try {
    rule()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Whether a cell was touched, and what is wrong with it. */
function changeIn(
  cell: TypedCell,
  criterion: Criterion,
  own: OwnCell | undefined,
  visit: Visit,
): { content: Content; changed: boolean; faults: Fault[] } {
  const standing = standingIn(own)
  const { content, faults } = readCell(cell, criterion, own?.answer ?? null)
  const { was = markOf(standing) } = cell.typed
  const untouched = faults.length === 0 && (sameContent(content, standing) || markOf(content) === was)
  if (untouched) return { content, changed: false, faults: [] }
  if (own && was !== markOf(standing)) {
    const params = {
      now: contentText(visit, standing),
      typed: faults.length > 0 ? asTyped(cell) : contentText(visit, content),
    }
    return { content, changed: true, faults: [{ part: 'was', words: 'scores.fault.elsewhere', params }] }
  }
  if (faults.length === 0 && content.score === null)
    return { content, changed: true, faults: [{ part: 'score', words: 'scores.fault.score-first' }] }
  return { content, changed: true, faults }
}

/** For what cannot be read. */
const asTyped = ({ typed }: TypedCell): string =>
  [typed.score, typed.value, typed.low, typed.high, typed.motivation].filter(Boolean).join(' · ')

/** What was typed in cells and is not stored, for when there is no place for it any more. */
export const unstored = (visit: Visit, typed: TypedCell[], criterion: Criterion | null): UnstoredAnswer[] =>
  typed.flatMap(cell => {
    const name = [cell.model, cell.fn].filter(Boolean).join(', ')
    if (!criterion) return [{ name, text: asTyped(cell) }]
    const { content, faults } = readCell(cell, criterion, null)
    const untouched =
      faults.length === 0 && (markOf(content) === cell.typed.was || sameContent(content, nothing))
    return untouched ? [] : [{ name, text: faults.length > 0 ? asTyped(cell) : contentText(visit, content) }]
  })
const nothing: Content = { score: null, motivation: '' }

export interface UnstoredAnswer {
  /** The model, and the function where it is about one. */
  name: string
  text: string
}

const toldOf =
  (cell: string, label: string, t: Words) =>
  ({ part, words, params }: Fault): FieldFault => ({
    field: fieldName(cell, part),
    message: `${label}: ${t(words, params)}`,
  })

/** What a rule refuses about one field stands beside that field. */
const refusedFields = (
  { details }: Refusal,
  criterion: Criterion,
  { language }: Visit,
  own: ReadonlyMap<string, OwnCell>,
): FieldFault[] =>
  details.map(detail => {
    const at = detail.path.lastIndexOf(':')
    const cell = detail.path.slice(0, at)
    const known = own.get(cell)
    return {
      field: fieldName(cell, partOf(detail.path.slice(at + 1), criterion)),
      message: `${known ? cellLabel(language, known) : cell}: ${faultText(language, detail)}`,
    }
  })

/** `score.value` is chosen as a level, or typed as a number. */
function partOf(path: string, { scale }: Criterion): Part {
  switch (path) {
    case 'score.value':
      return scale.kind === 'number' ? 'value' : 'score'
    case 'score.low':
      return 'low'
    case 'score.high':
      return 'high'
    case 'motivation':
      return 'motivation'
    default:
      return 'score'
  }
}
