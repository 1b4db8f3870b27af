import type { EventType, ProjectRole } from '../../dossier/event.ts'
import type { Change } from '../../dossier/progress.ts'
import { formatList } from '../../i18n/format.ts'
import { type Block, heading, list, paragraph } from '../document.ts'
import type { Telling } from './telling.ts'

/** In which order, and together with what, the facts of the ledger are told. */
const kinds: Record<string, readonly EventType[]> = {
  people: ['project-opened', 'participant-admitted', 'participant-left'],
  framework: [
    'framework-drafted',
    'pilot-scored',
    'weighting-opened',
    'weighting-closed',
    'weights-adopted',
    'framework-sealed',
    'framework-amended',
  ],
  models: ['model-proposed', 'model-revised', 'model-withdrawn'],
  rounds: ['round-opened', 'round-closed'],
  developments: ['development-registered', 'development-outcomes-declared'],
  decisions: ['decision-recorded'],
}

export function changes(telling: Telling): Block[] {
  const { progress, t, date } = telling
  const { since, measured, discussed } = progress
  const told = Object.entries(kinds).flatMap(([kind, types]): Block[] => {
    const sentences = types.flatMap(type => sentencesOf(telling, type))
    if (kind === 'rounds') {
      if (measured > 0) sentences.push(t('progress.change.measured', { count: measured }))
      sentences.push(...discussed.map(({ round, count }) => t('progress.change.discussed', { round, count })))
    }
    if (sentences.length === 0) return []
    return [heading(t(`progress.kind.${kind}` as never)), list(sentences)]
  })
  return [
    paragraph(since ? t('progress.since', { date: date(since.at) }) : t('progress.since-start')),
    ...(told.length > 0 ? told : [paragraph(t('progress.nothing-changed'))]),
  ]
}

/** Facts that are told together, as a number with what they are about. */
const together: readonly EventType[] = [
  'participant-admitted',
  'participant-left',
  'framework-drafted',
  'pilot-scored',
  'model-proposed',
  'model-revised',
  'development-registered',
  'development-outcomes-declared',
]

function sentencesOf(telling: Telling, type: EventType): string[] {
  const { progress, t } = telling
  const own = progress.changes.filter(change => change.type === type)
  if (own.length === 0) return []
  if (!together.includes(type)) return own.map(change => oneSentence(telling, change))
  return [
    t(`progress.change.${type}` as never, {
      count: own.length,
      what: whatOf(telling, own),
      when: period(telling, own),
    }),
  ]
}

/** Roles with their number, or names, each once. */
function whatOf({ t, language, model, development }: Telling, changes: readonly Change[]): string {
  const roles = new Map<ProjectRole, number>()
  for (const { role } of changes) if (role) roles.set(role, (roles.get(role) ?? 0) + 1)
  if (roles.size > 0)
    return formatList(
      language,
      [...roles].map(([role, count]) => t('progress.role', { role, count })),
    )
  const named = changes.flatMap(({ type, subject }) =>
    subject === undefined ? [] : [type.startsWith('model') ? model(subject) : development(subject)],
  )
  return formatList(language, [...new Set(named)])
}

function period({ t, date }: Telling, changes: readonly Change[]): string {
  const [first, last] = [date(changes[0]!.at), date(changes.at(-1)!.at)]
  return first === last ? t('progress.on', { date: first }) : t('progress.from-to', { first, last })
}

/** Who decided and why stand on lines of their own, as they were written. */
function oneSentence({ t, date, free, model }: Telling, change: Change): string {
  const { type, at, number = 0, subject = '', decidedBy, reason } = change
  const aboutModel = type.startsWith('model') ? subject : change.model
  return [
    t(`progress.change.${type}` as never, {
      date: date(at),
      number,
      kind: type === 'decision-recorded' ? t(`decision-kind.${subject}` as never) : '',
      model: aboutModel ? model(aboutModel) : '',
    }),
    ...(decidedBy === undefined ? [] : [t('progress.by', { by: free(decidedBy) })]),
    ...(reason === undefined ? [] : [t('progress.reason', { reason: free(reason) })]),
  ].join('\n')
}
