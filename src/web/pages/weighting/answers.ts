import type { Language } from '../../../dossier/text.ts'
import { formatList } from '../../../i18n/format.ts'
import type { Words } from '../../../i18n/message.ts'
import { InvalidProblem } from '../../../mcda/invalid.ts'
import {
  type Elicitation,
  type ElicitedWeights,
  elicitedWeights,
} from '../../../mcda/weighting/elicitation.ts'
import type { RankRule } from '../../../mcda/weighting/rank-weights.ts'
import { readDecimal } from '../../../mcda/written-number.ts'
import { decimalText } from '../../decimal.ts'
import type { Typed } from '../../visit.ts'
import type { Item, Question } from './question.ts'

/** In which way somebody answers a question; simplest first. */
export const ways = ['points', 'ranking', 'swing', 'ahp', 'bwm'] as const satisfies Elicitation['kind'][]
export type Way = (typeof ways)[number]
export const isWay = (text: unknown): text is Way => ways.includes(text as Way)

/** What somebody typed in answer to one question, in the fields of every way that they tried. */
export interface Answers {
  way: Way
  fields: Readonly<Record<string, string>>
}

export interface Fault {
  field: string
  message: string
}

/** What the answers come to, or what is wrong with them. */
export type Reading = { elicitation: Elicitation; weighed: ElicitedWeights } | { faults: Fault[] }

/** More pairs than this nobody compares with care. */
const MOST_PAIRS = 45

export const pairsOf = (items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]))

/** The ways that a question can be answered in: comparing asks for few enough pairs, and for a third item. */
export const waysFor = ({ items }: Question): Way[] =>
  ways.filter(way => {
    if (way === 'ahp') return pairsOf(items).length <= MOST_PAIRS
    return way !== 'bwm' || items.length > 2
  })

export const pairField = (one: string, other: string): string => `pair.${one}~${other}`
export const rankRules: readonly RankRule[] = ['centroid', 'sum', 'reciprocal']

/** The fields of a form by which a way is answered. */
function fieldNames(way: Way, items: readonly Item[]): string[] {
  const each = (prefix: string) => items.map(({ id }) => `${prefix}.${id}`)
  switch (way) {
    case 'points':
      return each('points')
    case 'swing':
      return each('swing')
    case 'ranking':
      return [...each('place'), 'rule']
    case 'ahp':
      return [...pairsOf(items).map(([one, other]) => pairField(one.id, other.id)), 'priorities']
    case 'bwm':
      return ['best', 'worst', 'asked', ...each('fromBest'), ...each('toWorst')]
  }
}

const LONGEST = 100

/** What was sent, on top of what was there: a field that was emptied is empty. */
export function answersIn(typed: Typed, { items }: Question, before: Answers | null): Answers {
  const way = isWay(typed.way) ? typed.way : 'points'
  const sent = fieldNames(way, items).flatMap(name => {
    const value = typed[name]
    return typeof value === 'string' ? [[name, value.slice(0, LONGEST)]] : []
  })
  return { way, fields: { ...before?.fields, ...Object.fromEntries(sent) } }
}

/** What a form fills in by itself. */
const ready = new Set(['rule', 'priorities', 'asked'])

/** Whether anything was typed that was not there before. */
export const saysMore = (answers: Answers, before: Answers | null): boolean =>
  before === null
    ? Object.entries(answers.fields).some(([name, value]) => value !== '' && !ready.has(name))
    : JSON.stringify(answers) !== JSON.stringify(before)

/** The most and the least important, once they are chosen. */
export function extremesIn(
  { fields }: Answers,
  { items }: Question,
): { best: Item; worst: Item; others: Item[] } | null {
  const [best, worst] = [fields.best, fields.worst].map(id => items.find(item => item.id === id))
  if (!best || !worst || best === worst) return null
  return { best, worst, others: items.filter(item => item !== best && item !== worst) }
}

/** Which extremes the comparisons on a form are about. */
export const askedAbout = ({ best, worst }: { best: Item; worst: Item }): string => `${best.id}~${worst.id}`

/** Whether the comparisons are still to be asked: the most and the least important were chosen just now. */
export function asksOn(answers: Answers, question: Question): boolean {
  const extremes = answers.way === 'bwm' ? extremesIn(answers, question) : null
  return extremes !== null && answers.fields.asked !== askedAbout(extremes)
}

/** Reads answers by the way they were given in. */
export function readingOf(answers: Answers, question: Question, language: Language, t: Words): Reading {
  const found = read(answers, question, t)
  if ('faults' in found) return found
  const ids = question.items.map(({ id }) => id)
  try {
    return { elicitation: found, weighed: elicitedWeights(found, ids) }
  } catch (error) {
    if (!(error instanceof InvalidProblem)) throw error
    return { faults: [faultOf(error, question, language, t)] }
  }
}

/** What the maths cannot take, in the words of the form. */
function faultOf({ code, params }: InvalidProblem, question: Question, language: Language, t: Words): Fault {
  switch (code) {
    case 'weights-sum':
      return { field: 'points', message: t('weights.fault.sum', { sum: params.sum! }) }
    case 'largest-swing':
      return { field: 'swing', message: t('weights.fault.largest-swing') }
    case 'loose-items': {
      const loose = String(params.items).split(', ')
      const names = question.items.filter(({ id }) => loose.includes(id)).map(({ name }) => name)
      return { field: 'ahp', message: t('weights.fault.loose', { items: formatList(language, names) }) }
    }
    default:
      // All that is left: the best is no more important than the worst, and then nothing is.
      return { field: 'bwm', message: t('weights.fault.best-equals-worst') }
  }
}

function read(answers: Answers, question: Question, t: Words): Elicitation | { faults: Fault[] } {
  const { way, fields } = answers
  const { items } = question
  switch (way) {
    case 'points': {
      const { points, faults } = amounts('points', answers, items, t)
      return faults.length > 0 ? { faults } : { kind: 'points', points }
    }
    case 'swing': {
      const { points, faults } = amounts('swing', answers, items, t)
      return faults.length > 0 ? { faults } : { kind: 'swing', swings: points }
    }
    case 'ranking':
      return ranked(answers, items, t)
    case 'ahp': {
      const rule = fields.priorities === 'geometric-mean' ? 'geometric-mean' : 'eigenvector'
      const comparisons = pairsOf(items).flatMap(([{ id: one }, { id: other }]) => {
        const [, inverse, ratio] = /^(1\/)?([1-9](?:\.\d+)?)$/.exec(fields[pairField(one, other)] ?? '') ?? []
        if (ratio === undefined) return []
        const [item, over] = inverse ? [other, one] : [one, other]
        return [{ item, over, ratio: Number(ratio) }]
      })
      return { kind: 'ahp', comparisons, rule }
    }
    case 'bwm':
      return comparedWithExtremes(answers, question, t)
  }
}

function amounts(prefix: string, { fields }: Answers, items: readonly Item[], t: Words) {
  const faults: Fault[] = []
  const points = items.map(({ id, name }): [string, number] => {
    const field = `${prefix}.${id}`
    const amount = amountOf(fields[field] ?? '', name, t)
    if (typeof amount === 'number') return [id, amount]
    faults.push({ field, message: amount.fault })
    return [id, 0]
  })
  return { points: Object.fromEntries(points), faults }
}

/** Points from 0 to 100, or why what was typed is none. */
export function amountOf(typed: string, item: string, t: Words): number | { fault: string } {
  if (typed.trim() === '') return { fault: t('weights.fault.missing', { item }) }
  const value = readDecimal(typed)
  if (value === 'ambiguous') return { fault: t('field.decimal.ambiguous') }
  return typeof value === 'number' && value >= 0 && value <= 100
    ? value
    : { fault: t('weights.fault.amount', { item }) }
}

function ranked({ fields }: Answers, items: readonly Item[], t: Words): Elicitation | { faults: Fault[] } {
  const places = items.map(({ id, name }) => ({
    id,
    name,
    place: Number(fields[`place.${id}`] || Number.NaN),
  }))
  const faults = places
    .filter(({ place }) => !(place >= 1 && place <= items.length))
    .map(({ id, name }) => ({ field: `place.${id}`, message: t('weights.fault.place', { item: name }) }))
  if (faults.length > 0) return { faults }
  const levels = [...new Set(places.map(({ place }) => place))].sort((a, b) => a - b)
  const order = levels.map(level => places.filter(({ place }) => place === level).map(({ id }) => id))
  return { kind: 'ranking', order, rule: rankRules.find(rule => rule === fields.rule) ?? 'centroid' }
}

function comparedWithExtremes(
  answers: Answers,
  question: Question,
  t: Words,
): Elicitation | { faults: Fault[] } {
  const { fields } = answers
  const extremes = extremesIn(answers, question)
  if (!extremes) {
    const chosen = fields.best && fields.best === fields.worst
    const field = fields.best ? 'worst' : 'best'
    return { faults: [{ field, message: t(chosen ? 'weights.fault.same' : 'weights.fault.extremes') }] }
  }
  const { best, worst, others } = extremes
  const faults: Fault[] = []
  const ask = (prefix: string, { id, name }: Item): [string, number] => {
    const field = `${prefix}.${id}`
    const value = Number(fields[field] || Number.NaN)
    if (!(value >= 1 && value <= 9))
      faults.push({ field, message: t('weights.fault.compare', { item: name }) })
    return [id, value]
  }
  const fromBest = [...others, worst].map(item => ask('fromBest', item))
  const toWorst = others.map(item => ask('toWorst', item))
  if (faults.length > 0) return { faults }
  const [, between] = fromBest.at(-1)!
  return {
    kind: 'bwm',
    best: best.id,
    worst: worst.id,
    bestToOthers: Object.fromEntries(fromBest),
    othersToWorst: Object.fromEntries([...toWorst, [best.id, between]]),
  }
}

/** Judgements that were given before, as they stand in the fields of a form. */
export function answersOf(elicitation: Elicitation, items: readonly string[], language: Language): Answers {
  return { way: elicitation.kind, fields: Object.fromEntries(fieldsOf(elicitation, items, language)) }
}

function fieldsOf(
  elicitation: Elicitation,
  items: readonly string[],
  language: Language,
): [string, string][] {
  const texts = (prefix: string, given: Record<string, number>) =>
    Object.entries(given).map(([id, value]): [string, string] => [
      `${prefix}.${id}`,
      decimalText(language, value),
    ])
  switch (elicitation.kind) {
    case 'points':
      return texts('points', elicitation.points)
    case 'swing':
      return texts('swing', elicitation.swings)
    case 'ranking':
      return [
        ...elicitation.order.flatMap((level, i) => {
          const place = 1 + elicitation.order.slice(0, i).flat().length
          return level.map((id): [string, string] => [`place.${id}`, String(place)])
        }),
        ['rule', elicitation.rule],
      ]
    case 'ahp':
      return [
        ...elicitation.comparisons.map(({ item, over, ratio }): [string, string] => {
          const forward = items.indexOf(item) < items.indexOf(over)
          const value = forward === ratio >= 1 ? larger(ratio) : `1/${larger(ratio)}`
          return [forward ? pairField(item, over) : pairField(over, item), ratio === 1 ? '1' : value]
        }),
        ['priorities', elicitation.rule],
      ]
    case 'bwm': {
      const { best, worst, bestToOthers, othersToWorst } = elicitation
      const plain = (prefix: string, given: Record<string, number>) =>
        Object.entries(given).map(([id, value]): [string, string] => [`${prefix}.${id}`, String(value)])
      return [
        ['best', best],
        ['worst', worst],
        ['asked', `${best}~${worst}`],
        ...plain('fromBest', bestToOthers),
        ...plain('toWorst', othersToWorst),
      ]
    }
  }
}

/** 5 for 5 and for 1/5; nine decimals, so that 1/0.333… is 3. */
const larger = (ratio: number): string => String(Math.round(Math.max(ratio, 1 / ratio) * 1e9) / 1e9)
