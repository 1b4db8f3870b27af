import type { DevelopmentStatus } from './development.ts'
import type { Entry } from './entry.ts'
import type { EventType, NoteRef, ProjectRole } from './event.ts'
import type { Outlook, OutlookItem } from './outlook.ts'
import { type ScoringProgress, scoringProgress } from './scoring-progress.ts'
import { type Stage, stageOf } from './stage.ts'
import { openRound, type ReportedProgress, type State, sealed } from './state.ts'
import type { Text } from './text.ts'

/** A free text: absent when there never was one, null when it has been erased. */
type MaybeText = string | null | undefined

/** Something that happened, without anybody's name: whom or what it is about, who decided it, and why. */
export interface Change {
  type: EventType
  seq: number
  at: string
  role?: ProjectRole
  /** Model, development or kind of decision. */
  subject?: string
  model?: string | null
  /** Of a round or a version. */
  number?: number
  decidedBy?: MaybeText
  reason?: MaybeText
}

export interface ToldProgress {
  seq: number
  at: string
  delay?: MaybeText
  /** When the choice was expected. */
  forecast: string | null
  note?: MaybeText
}

export interface Pause {
  at: string
  reason: string | null
  resumedAt: string | null
  resumption?: MaybeText
}

/**
 * All that a progress report tells, as data, from a dossier at one entry. It holds nothing of what is scored,
 * only how much, and no clock of its own: the same entry gives the same report.
 */
export interface Progress {
  format: 'weegkader-progress@1'
  project: { id: string; name: Text; example: Text | null }
  basis: { project: string; seq: number; hash: string; at: string; frameworkHash: string | null }
  stage: Stage
  paused: boolean
  /** The progress report before this one: changes are told since then; null: since the start. */
  since: { seq: number; at: string } | null
  /** What this report says, or the last one said; null: nothing was reported yet. */
  reported: ToldProgress | null
  earlier: ToldProgress[]
  decideBy: string | null
  /** The forecast against the deadline: more than 0 is late; null when either is not known. */
  daysLate: number | null
  /** The deadline passed before the last entry, and nothing is decided. */
  overdue: boolean
  deadlines: { at: string; decideBy: string | null; reason?: MaybeText }[]
  pauses: Pause[]
  changes: Change[]
  /** Measured levels entered since the last report. */
  measured: number
  /** How many outcomes of discussions were noted since the last report, by the round that was discussed. */
  discussed: { round: number; count: number }[]
  signals: { development: string; at: string; source: string | null; text: string | null }[]
  moves: {
    development: string
    at: string
    status: DevelopmentStatus
    outcome: Text | null
    note: string | null
  }[]
  /** Of the open round, or else the last; null: nothing was asked yet. */
  coverage: { round: number; openedAt: string; closedAt: string | null; assessors: ScoringProgress[] } | null
  /** Open developments that can change who is first, or of which nobody knows; null: no ranking yet. */
  risks:
    | Pick<OutlookItem, 'development' | 'expectedDate' | 'timing' | 'changesAlone' | 'changesTogether'>[]
    | null
  participants: { id: string; role: ProjectRole; label: string }[]
  models: { id: string; name: Text }[]
  developments: { id: string; name: Text }[]
}

/** A report that was just made is told itself; it then rests on the one before. */
function reportsOf({ seq, progressReports }: Pick<State, 'seq' | 'progressReports'>) {
  const own = progressReports.at(-1)?.seq === seq
  const last = progressReports.at(-1) ?? null
  return {
    reported: last,
    earlier: progressReports.slice(0, -1),
    since: own ? (progressReports.at(-2) ?? null) : last,
  }
}

/** Types told wherever they stand in the dossier, because they explain the planning as a whole. */
const planning: readonly EventType[] = ['project-paused', 'project-resumed', 'deadline-set']

/** Entries that a progress report tells of, and the last one, for its moment; scores are told by their number. */
export function entriesToTell({ structure, ...state }: State): number[] {
  const since = reportsOf(state).since?.seq ?? 0
  const told = structure.filter(({ seq, type }) => seq > since || planning.includes(type))
  return [...new Set([...told.map(({ seq }) => seq), state.seq])]
}

/** The free texts that a progress report tells, besides those of its entries. */
export const progressNotes = (state: State): NoteRef[] =>
  [
    ...state.progressReports.flatMap(({ delay, note }) => [delay, note]),
    ...[...state.developments.values()].flatMap(({ history }) => history.map(({ note }) => note)),
    ...state.signals.flatMap(({ source, text }) => [source, text]),
  ].filter(ref => ref !== null)

/** What a progress report takes from beside the ledger. */
export interface Beside {
  textOf: (ref: NoteRef) => string | null
  labelOf: (participant: string) => string
  /** Null: there is no ranking that a development could change. */
  outlook: Omit<Outlook, 'basis'> | null
}

/** The progress of a project: `entries` are those of `entriesToTell`. */
export function progressOf(
  state: State,
  entries: readonly Entry[],
  { textOf, labelOf, outlook }: Beside,
): Progress {
  const { reported, earlier, since } = reportsOf(state)
  const text = (ref: NoteRef | null | undefined): MaybeText => (ref ? textOf(ref) : undefined)
  const told = ({ seq, at, delay, forecast, note }: ReportedProgress): ToldProgress => ({
    seq,
    at,
    delay: text(delay),
    forecast,
    note: text(note),
  })
  const isNew = ({ seq }: { seq: number }) => seq > (since?.seq ?? 0)
  const round = openRound(state) ?? state.rounds.at(-1)
  const stage = stageOf(state)
  const { project, seq, hash, decideBy } = state
  const { at } = entries.at(-1)!
  const forecast = reported?.forecast ?? null
  return {
    format: 'weegkader-progress@1',
    project: { id: project, name: state.name, example: state.example },
    basis: { project, seq, hash, at, frameworkHash: sealed(state)?.hash ?? null },
    stage,
    paused: state.paused !== null,
    since: since && { seq: since.seq, at: since.at },
    reported: reported && told(reported),
    earlier: earlier.map(told),
    decideBy,
    daysLate: forecast && decideBy ? daysBetween(decideBy, forecast) : null,
    overdue: stage !== 'decided' && decideBy !== null && decideBy < at.slice(0, 10),
    deadlines: entries.flatMap(({ at, event }) =>
      event.type === 'deadline-set'
        ? [{ at, decideBy: event.data.decideBy, reason: text(event.data.reason) }]
        : [],
    ),
    pauses: pausesIn(entries, textOf),
    changes: entries.filter(isNew).flatMap(entry => changeOf(state, entry, text) ?? []),
    measured: [...state.measurements.values()].filter(isNew).length,
    discussed: discussedIn(state.discussionNotes.filter(isNew)),
    signals: state.signals.filter(isNew).map(({ development, at, source, text }) => ({
      development,
      at,
      source: textOf(source),
      text: textOf(text),
    })),
    moves: [...state.developments.values()].flatMap(({ development, outcomes, history }) =>
      history
        .slice(1)
        .filter(isNew)
        .map(({ at, status, outcome, note }) => ({
          development: development.id,
          at,
          status,
          outcome: outcomes.find(({ id }) => id === outcome)?.name ?? null,
          note: note && textOf(note),
        })),
    ),
    coverage: round
      ? {
          round: round.number,
          openedAt: round.openedAt,
          closedAt: round.closedAt,
          assessors: scoringProgress(state, round),
        }
      : null,
    risks: outlook && risksIn(outlook),
    participants: [...state.participants.values()].map(({ id, role }) => ({ id, role, label: labelOf(id) })),
    models: [...state.models.values()].map(({ model: { id, name } }) => ({ id, name })),
    developments: [...state.developments.values()].map(({ development: { id, name } }) => ({ id, name })),
  }
}

function discussedIn(notes: State['discussionNotes']): Progress['discussed'] {
  const counts = new Map<number, number>()
  for (const { round } of notes) counts.set(round, (counts.get(round) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b).map(([round, count]) => ({ round, count }))
}

const risksIn = ({ items }: Omit<Outlook, 'basis'>): Progress['risks'] =>
  items
    .filter(({ changesAlone, changesTogether }) => changesAlone !== false || changesTogether !== false)
    .map(({ development, expectedDate, timing, changesAlone, changesTogether }) => ({
      development,
      expectedDate,
      timing,
      changesAlone,
      changesTogether,
    }))

function pausesIn(entries: readonly Entry[], textOf: Beside['textOf']): Pause[] {
  const pauses: Pause[] = []
  for (const { at, event } of entries) {
    if (event.type === 'project-paused')
      pauses.push({ at, reason: textOf(event.data.reason), resumedAt: null })
    else if (event.type === 'project-resumed')
      Object.assign(pauses.at(-1)!, { resumedAt: at, resumption: textOf(event.data.reason) })
  }
  return pauses
}

/** Null: told elsewhere in the report, or nothing that its readers follow. */
function changeOf(
  state: State,
  { seq, at, event }: Entry,
  text: (ref: NoteRef | null) => MaybeText,
): Change | null {
  const change = { type: event.type, seq, at }
  switch (event.type) {
    case 'participant-admitted':
      return { ...change, role: event.data.role }
    case 'participant-left':
      return { ...change, role: state.participants.get(event.data.participant)!.role }
    case 'project-opened':
    case 'framework-drafted':
    case 'pilot-scored':
      return change
    case 'weighting-opened':
    case 'weighting-closed':
    case 'round-opened':
    case 'round-closed':
      return { ...change, number: event.data.round }
    case 'weights-adopted':
      return { ...change, decidedBy: text(event.data.decidedBy), reason: text(event.data.reason) }
    case 'framework-sealed':
      return { ...change, decidedBy: text(event.data.adoptedBy) }
    case 'framework-amended': {
      const { number, decidedBy, reason } = event.data
      return { ...change, number, decidedBy: text(decidedBy), reason: text(reason) }
    }
    case 'model-proposed':
    case 'model-revised':
      return { ...change, subject: event.data.model.id }
    case 'model-withdrawn':
      return { ...change, subject: event.data.model, reason: text(event.data.reason) }
    case 'development-registered':
      return { ...change, subject: event.data.development.id }
    case 'development-outcomes-declared':
      return { ...change, subject: event.data.development }
    case 'decision-recorded': {
      const { kind, model, decidedBy } = event.data
      return { ...change, subject: kind, model, decidedBy: text(decidedBy) }
    }
    default:
      return null
  }
}

const DAY = 86_400_000
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY)
