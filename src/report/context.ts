import { otherThanEssential } from '../dossier/essential-statements.ts'
import type { Criterion, Framework } from '../dossier/framework.ts'
import { inLanguage, type Language, type Text } from '../dossier/text.ts'
import { formatDate, formatNumber, type NumberStyle } from '../i18n/format.ts'
import { type Words, wordsIn } from '../i18n/message.ts'
import type { SentenceNames } from '../i18n/verdict-sentence.ts'
import { type Audience, chaptersFor } from './audience.ts'
import type { ChapterId } from './chapters/order.ts'
import type { ReportSource } from './source.ts'

/** What every chapter is told with: the facts, the words, and how things are called. */
export interface Context {
  source: ReportSource
  framework: Framework
  language: Language
  t: Words
  text: (text: Text) => string
  /** `KW1 Vakbekwaamheid`: the id, which all tables share, and the name. An unknown id is its own name. */
  names: SentenceNames & {
    group: (id: string) => string
    variant: (id: string) => string
    assessor: (id: string) => string
    /** Anybody, by position and organisation, or by role. */
    participant: (id: string) => string
    /** What was scored: the model, unless it is about a criterion as a whole, the criterion and the function. */
    cell: (cell: { model: string | null; criterion: string; fn: string | null }) => string
    organisation: (id: string) => string
    development: (id: string) => string
  }
  criterion: (id: string) => Criterion | undefined
  audience: Audience
  /** The chapters of this document; the others are those of the full report. */
  chapters: readonly ChapterId[]
  /** Whether there is any score or measurement to compute with. */
  scored: boolean
  /** A number, or the words for a score that is missing. */
  amount: (value: number | null, style?: NumberStyle) => string
  date: (date: string) => string
  /** A free text, or that it was erased. */
  free: (text: string | null) => string
}

export function contextOf(
  source: ReportSource,
  language: Language,
  audience: Audience = 'advisers',
  chapters: readonly ChapterId[] = chaptersFor(audience),
): Context {
  const framework = source.framework.document
  const t = wordsIn(language)
  const text = (words: Text) => inLanguage(words, language)
  const namesOf = (items: readonly Named[]) => namesIn(items, text)
  const criteria = new Map(framework.criteria.map(criterion => [criterion.id, criterion]))
  const criterionName = namesOf(framework.criteria)
  const plainName = (items: readonly { id: string; name: Text }[]) => {
    const byId = new Map(items.map(({ id, name }) => [id, text(name)]))
    return (id: string) => byId.get(id) ?? id
  }
  const functionName = plainName(framework.functions)
  const isFunction = new Set(framework.functions.map(({ id }) => id))
  const assessors = assessorNames(source)
  const participants = new Map(source.participants.map(participant => [participant.id, participant]))
  const modelName = namesOf(source.models)
  // A norm that holds for a whole model is named by its criterion.
  const fnName = (id: string) => (isFunction.has(id) ? functionName(id) : criterionName(id))
  return {
    source,
    framework,
    language,
    t,
    text,
    names: {
      model: modelName,
      criterion: criterionName,
      fn: fnName,
      group: plainName(framework.groups),
      variant: plainName(framework.variants),
      assessor: id => assessors.get(id) ?? id,
      participant: id => {
        const known = participants.get(id)
        if (!known) return id
        return assessors.get(id) ?? (known.label === id ? t(`role.${known.role}`) : known.label)
      },
      cell: ({ model, criterion, fn }) =>
        [
          ...(model === null ? [] : [modelName(model)]),
          criterionName(criterion),
          ...(fn === null ? [] : [fnName(fn)]),
        ].join(': '),
      organisation: id => source.organisations.find(known => known.id === id)?.name ?? id,
      development: namesOf(source.developments.map(({ development }) => development)),
    },
    criterion: id => criteria.get(id),
    audience,
    chapters: chapters.filter(id => isToldOf(source, id)),
    scored: source.outcome.cells.some(({ state }) => state === 'value'),
    amount: (value, style = 'plain') =>
      value === null ? t('report.missing') : formatNumber(language, value, style),
    date: date => formatDate(language, date),
    free: words => words ?? t('report.erased'),
  }
}

/** What these chapters tell; an older server does not send all of it. */
const subjects: Partial<Record<ChapterId, keyof ReportSource>> = {
  verdict: 'statements',
  statements: 'statements',
  robustness: 'robustness',
  outlook: 'outlook',
  discussion: 'discussion',
}

/** Chapters that there may be nothing to tell in. */
const isThere: Partial<Record<ChapterId, (source: ReportSource) => boolean>> = {
  statements: ({ statements }) => otherThanEssential(statements).length > 0,
  discussion: ({ discussion }) => discussion.length > 0,
}

/** Of what was never sent there is no chapter; nor of what there is nothing of. */
const isToldOf = (source: ReportSource, id: ChapterId): boolean =>
  source[subjects[id] ?? 'outcome'] !== undefined && (isThere[id]?.(source) ?? true)

type Named = { id: string; name: Text }

/** Names with their ids, as all tables of a report have them. */
export function namesIn(items: readonly Named[], text: (text: Text) => string): (id: string) => string {
  const byId = new Map(items.map(({ id, name }) => [id, nameWithId(id, text(name))]))
  return id => byId.get(id) ?? id
}

const nameWithId = (id: string, name: string): string =>
  name.toLowerCase() === id.toLowerCase() ? name : `${id} ${name}`

/** Two assessors with the same position and organisation are told apart by a number. */
export function assessorNames({ participants }: Pick<ReportSource, 'participants'>): Map<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    participants
      .filter(({ role }) => role === 'assessor')
      .map(({ id, label }) => {
        const count = (seen.get(label) ?? 0) + 1
        seen.set(label, count)
        return [id, count === 1 ? label : `${label} (${count})`]
      }),
  )
}
