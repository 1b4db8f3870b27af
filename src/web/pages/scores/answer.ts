import { createHash } from 'node:crypto'
import type { Criterion } from '../../../dossier/framework.ts'
import type { ScoreContent } from '../../../dossier/score.ts'
import { FreeText } from '../../../dossier/text.ts'
import type { MessageKey, MessageParams } from '../../../i18n/message.ts'
import { readDecimal } from '../../../mcda/written-number.ts'
import type { Typed } from '../../visit.ts'

/** The fields of one cell, after its name and a colon; `was` says what stood there when the page was made. */
export const parts = ['score', 'value', 'low', 'high', 'motivation', 'was'] as const
export type Part = (typeof parts)[number]

/** Identifiers hold no colon. */
export const cellName = (model: string, fn: string | null): string => (fn === null ? model : `${model}:${fn}`)
export const fieldName = (cell: string, part: Part): string => `${cell}:${part}`
const FIELD = new RegExp(`^(([^:]+)(?::([^:]+))?):(${parts.join('|')})$`)

/** What somebody typed in the fields of one cell. */
export interface TypedCell {
  name: string
  model: string
  fn: string | null
  typed: Readonly<Partial<Record<Part, string>>>
}

/** Cell by cell, also those that the page does not have any more. */
export function typedCells(fields: Typed): TypedCell[] {
  const cells = new Map<string, TypedCell>()
  for (const [field, value] of Object.entries(fields)) {
    const [, name, model, fn = null, part] = FIELD.exec(field) ?? []
    if (!name || !model || typeof value !== 'string') continue
    const cell = cells.get(name) ?? { name, model, fn, typed: {} }
    cells.set(name, { ...cell, typed: { ...cell.typed, [part as Part]: value } })
  }
  return [...cells.values()]
}

/** As it is compared: a browser sends other ends of lines than it got. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** What a cell comes to: an empty motivation is none, a score that nobody chose is null. */
export interface Content {
  score: ScoreContent | null
  motivation: string
}
export type Answer = Content & { score: ScoreContent }

/** What is wrong with a field of a cell. */
export interface Fault {
  part: Part
  words: MessageKey
  params?: MessageParams
}

/** Short enough for a hidden field; tells whether something else stands there by now. */
export const markOf = ({ score, motivation }: Content): string =>
  createHash('sha256')
    .update(JSON.stringify([inOrder(score), motivation]))
    .digest('base64url')
    .slice(0, 16)

const inOrder = (score: ScoreContent | null) =>
  score?.state === 'value' ? [score.value, score.low, score.high] : (score?.state ?? null)

export const sameContent = (a: Content, b: Content): boolean => markOf(a) === markOf(b)

/** Reads what was typed in a cell where `standing` stood; what cannot be read is told part by part. */
export function readCell(
  { typed }: TypedCell,
  { scale }: Criterion,
  standing: Answer | null,
): { content: Content; faults: Fault[] } {
  const faults: Fault[] = []
  const motivation = plainText(typed.motivation ?? '')
  if (motivation !== '' && !FreeText.safeParse(motivation).success)
    faults.push({
      part: 'motivation',
      words: 'scores.fault.motivation',
      params: { count: motivation.length },
    })
  const number = (part: 'value' | 'low' | 'high'): number | null => {
    const text = (typed[part] ?? '').trim()
    if (text === '') return null
    const read = readDecimal(text)
    if (typeof read === 'number') return read
    const words = read === 'ambiguous' ? 'scores.fault.ambiguous' : 'scores.fault.number'
    faults.push({ part, words, params: { typed: text } })
    return Number.NaN
  }
  const chosen = typed.score ?? ''
  const [low, high] = [number('low'), number('high')]
  const value = scale.kind === 'number' ? number('value') : levelOf(chosen)
  const state = chosen === 'cannot-judge' || chosen === 'not-applicable' ? chosen : 'value'
  if (state !== 'value') {
    // What stood there goes with the old score; what was typed beside the new one is not thrown away unasked.
    const before = standing?.score.state === 'value' ? standing.score : null
    const left = { value: scale.kind === 'number' ? value : null, low, high }
    for (const part of ['value', 'low', 'high'] as const)
      if (left[part] !== null && left[part] !== before?.[part])
        faults.push({ part, words: 'scores.fault.needless' })
    return { content: { score: { state }, motivation }, faults }
  }
  if (value !== null) return { content: { score: { state, value, low, high }, motivation }, faults }
  if (scale.kind === 'levels' && chosen !== '') faults.push({ part: 'score', words: 'scores.fault.choice' })
  else if (chosen === 'value') faults.push({ part: 'value', words: 'scores.fault.value' })
  else if (low !== null || high !== null) faults.push({ part: 'score', words: 'scores.fault.score-first' })
  return { content: { score: null, motivation }, faults }
}

const levelOf = (chosen: string): number | null => (/^-?\d{1,3}$/.test(chosen) ? Number(chosen) : null)
