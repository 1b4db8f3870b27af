import { cellKey } from '../mcda/cell.ts'
import type { Computation } from '../mcda/expression/formula.ts'
import type { Development, DevelopmentOutcome, DevelopmentStatus } from './development.ts'
import { type Entry, GENESIS } from './entry.ts'
import { type DecisionKind, type Event, isIndependent, type NoteRef, type ProjectRole } from './event.ts'
import type { Criterion, Framework } from './framework.ts'
import type { Model } from './model.ts'
import { withoutValues } from './scale.ts'
import type { ScoreContent, ScoreTarget } from './score.ts'
import type { Text } from './text.ts'
import type { AdoptionBasis, WeightSet } from './weight-set.ts'

export interface FrameworkVersion {
  number: number
  framework: Framework
  hash: string
  seq: number
  at: string
  /** Who adopted it (version 1) or decided on the amendment. */
  decidedBy: NoteRef
  /** Why it was amended; null for the first version. */
  reason: NoteRef | null
}

export interface GivenScore extends ScoreTarget {
  assessor: string
  round: number
  score: ScoreContent
  motivation: NoteRef | null
  seq: number
  at: string
}

export interface Measurement extends ScoreTarget {
  value: number
  low: number | null
  high: number | null
  evidence: NoteRef
  /** What the value was computed from. */
  computation?: Computation
  by: string
  seq: number
  at: string
}

export interface Round {
  number: number
  openedSeq: number
  openedAt: string
  closedSeq: number | null
  closedAt: string | null
}

/** One assessor's weights, given in a weighting round. */
export interface GivenWeights {
  assessor: string
  round: number
  sets: WeightSet
  seq: number
  at: string
}

export interface AdoptedWeights {
  basis: AdoptionBasis
  /** Points of 100 among siblings, by criterion or group. */
  weights: Readonly<Record<string, number>>
  decidedBy: NoteRef
  /** Why they differ from the mean; null when they do not. */
  reason: NoteRef | null
  seq: number
  at: string
}

export interface TrackedDevelopment {
  development: Development
  /** How it may turn out, as last declared; empty until somebody has. */
  outcomes: readonly DevelopmentOutcome[]
  history: {
    status: DevelopmentStatus
    expectedDate: string | null
    /** Which outcome came true, where that was said. */
    outcome: string | null
    note: NoteRef | null
    seq: number
    at: string
  }[]
}

export interface Signal {
  id: string
  development: string
  source: NoteRef
  text: NoteRef
  by: string
  seq: number
  at: string
}

/** An assessor said of a round: this is my judgement. */
export interface HandIn {
  round: number
  seq: number
  at: string
}

/** A progress report: what it said that no other fact does. */
export interface ReportedProgress {
  delay: NoteRef | null
  /** When the choice was expected. */
  forecast: string | null
  note: NoteRef | null
  seq: number
  at: string
}

/** What a discussion of a closed round came to. */
export interface DiscussionNote {
  round: number
  criterion: string
  /** Null: about the criterion as a whole. */
  model: string | null
  fn: string | null
  note: NoteRef
  by: string
  seq: number
  at: string
}

export interface RecordedDecision {
  kind: DecisionKind
  model: string | null
  decidedBy: NoteRef
  text: NoteRef
  restsOn: { seq: number; hash: string }
  seq: number
  at: string
}

export interface Participant {
  id: string
  role: ProjectRole
  /** Who speaks for one organisation share it; null when that is not known. */
  organisation: string | null
  left: boolean
  seq: number
}

/** A project as its ledger tells it, up to one entry. Owned by the fold: nobody else changes it. */
export interface State {
  project: string
  seq: number
  hash: string
  /** Seq of the last fact that is not an independent one: what If-Match guards. */
  structureSeq: number
  /** Types of the structural facts, to say what changed. */
  structure: { seq: number; type: Event['type']; by: string }[]
  name: Text
  /** Not null: a shipped example, with the label that says so. */
  example: Text | null
  openedAt: string
  paused: { seq: number; reason: NoteRef } | null
  /** When the region itself must choose, where that is known. */
  decideBy: string | null
  participants: Map<string, Participant>
  draft: Framework | null
  pilot: { criterion: string; model: string; value: number }[]
  versions: FrameworkVersion[]
  /** Rounds in which assessors weigh, before sealing. */
  weightingRounds: Round[]
  /** Weights of closed weighting rounds, the latest per assessor. */
  weightSets: Map<string, GivenWeights>
  /** Weights of the open weighting round: nobody but their assessor sees them. */
  weightEnvelope: Map<string, GivenWeights>
  adoptedWeights: AdoptedWeights | null
  models: Map<string, { model: Model; seq: number; withdrawn: NoteRef | null }>
  rounds: Round[]
  /** Scores of closed rounds, the latest per assessor and cell. */
  scores: Map<string, GivenScore>
  /** Every score of a closed round, in order: what changed between rounds. */
  history: GivenScore[]
  /** Scores of the open round: nobody but their assessor sees them. */
  envelope: Map<string, GivenScore>
  /** Who has handed in which round, by assessor and round; the last time counts. */
  handedIn: Map<string, HandIn>
  measurements: Map<string, Measurement>
  developments: Map<string, TrackedDevelopment>
  signals: Signal[]
  progressReports: ReportedProgress[]
  discussionNotes: DiscussionNote[]
  decisions: RecordedDecision[]
}

export const emptyState = (project: string): State => ({
  project,
  seq: 0,
  hash: GENESIS,
  structureSeq: 0,
  structure: [],
  name: { nl: '' },
  example: null,
  openedAt: '',
  paused: null,
  decideBy: null,
  participants: new Map(),
  draft: null,
  pilot: [],
  versions: [],
  weightingRounds: [],
  weightSets: new Map(),
  weightEnvelope: new Map(),
  adoptedWeights: null,
  models: new Map(),
  rounds: [],
  scores: new Map(),
  history: [],
  envelope: new Map(),
  handedIn: new Map(),
  measurements: new Map(),
  developments: new Map(),
  signals: [],
  progressReports: [],
  discussionNotes: [],
  decisions: [],
})

export const sealed = (state: State): FrameworkVersion | null => state.versions.at(-1) ?? null
export const openRound = (state: State): Round | null =>
  state.rounds.find(round => round.closedSeq === null) ?? null
export const openWeighting = (state: State): Round | null =>
  state.weightingRounds.find(round => round.closedSeq === null) ?? null
export const activeModels = (state: State): Model[] =>
  [...state.models.values()].filter(({ withdrawn }) => withdrawn === null).map(({ model }) => model)
/** Everyone who may judge, those who left included once they have given a score. */
export const assessors = (state: State): string[] =>
  [...state.participants.values()]
    .filter(({ role, left }) => role === 'assessor' && !left)
    .map(({ id }) => id)

const scoreKey = (assessor: string, target: ScoreTarget): string =>
  `${assessor} ${cellKey(target.model, target.criterion, target.fn)}`

const handInKey = (assessor: string, round: number): string => `${assessor} ${round}`
/** When this assessor last handed in this round, if ever. */
export const handInOf = (state: State, assessor: string, round: number): HandIn | null =>
  state.handedIn.get(handInKey(assessor, round)) ?? null

/** Folds one entry into the state. Exhaustive: an event that is not here does not compile. */
export function evolve(state: State, { seq, hash, at, by, event }: Entry): void {
  state.seq = seq
  state.hash = hash
  if (!isIndependent(event.type)) {
    state.structureSeq = seq
    state.structure.push({ seq, type: event.type, by })
  }
  switch (event.type) {
    case 'project-opened':
      state.name = event.data.name
      state.example = event.data.example
      state.openedAt = at
      return
    case 'project-paused':
      state.paused = { seq, reason: event.data.reason }
      return
    case 'project-resumed':
      state.paused = null
      return
    case 'deadline-set':
      state.decideBy = event.data.decideBy
      return
    case 'participant-admitted': {
      const { participant, role, organisation = null } = event.data
      state.participants.set(participant, { id: participant, role, organisation, left: false, seq })
      return
    }
    case 'participant-left':
      state.participants.get(event.data.participant)!.left = true
      return
    case 'token-issued':
    case 'token-revoked':
      return
    case 'framework-drafted':
      state.draft = event.data.framework
      return
    case 'pilot-scored':
      state.pilot = event.data.scores
      return
    case 'weighting-opened':
      state.weightingRounds.push(opened(event.data.round, seq, at))
      return
    case 'weighting-closed':
      close(openWeighting(state)!, seq, at)
      for (const [assessor, given] of state.weightEnvelope) state.weightSets.set(assessor, given)
      state.weightEnvelope = new Map()
      return
    case 'weights-given': {
      const { round, sets } = event.data
      state.weightEnvelope.set(by, { assessor: by, round, sets, seq, at })
      return
    }
    case 'weights-adopted':
      state.adoptedWeights = { ...event.data, seq, at }
      return
    case 'framework-sealed': {
      const { framework, hash: seal, adoptedBy } = event.data
      state.versions.push({ number: 1, framework, hash: seal, seq, at, decidedBy: adoptedBy, reason: null })
      state.draft = null
      return
    }
    case 'framework-amended': {
      const { number, framework, hash: seal, reason, decidedBy } = event.data
      state.versions.push({ number, framework, hash: seal, seq, at, decidedBy, reason })
      return
    }
    case 'model-proposed':
    case 'model-revised':
      state.models.set(event.data.model.id, { model: event.data.model, seq, withdrawn: null })
      return
    case 'model-withdrawn':
      state.models.get(event.data.model)!.withdrawn = event.data.reason
      return
    case 'round-opened':
      state.rounds.push(opened(event.data.round, seq, at))
      return
    case 'round-closed': {
      close(openRound(state)!, seq, at)
      for (const [key, score] of state.envelope) {
        state.scores.set(key, score)
        state.history.push(score)
      }
      state.envelope = new Map()
      return
    }
    case 'score-given': {
      const { round, model, criterion, fn, score, motivation } = event.data
      const given = { assessor: by, round, model, criterion, fn, score, motivation, seq, at }
      state.envelope.set(scoreKey(by, event.data), given)
      return
    }
    case 'scores-handed-in': {
      const { round } = event.data
      state.handedIn.set(handInKey(by, round), { round, seq, at })
      return
    }
    case 'measurement-entered': {
      const { model, criterion, fn } = event.data
      state.measurements.set(cellKey(model, criterion, fn), { ...event.data, by, seq, at })
      return
    }
    case 'development-registered': {
      const { development } = event.data
      const first = {
        status: development.status,
        expectedDate: development.expectedDate ?? null,
        outcome: null,
        note: null,
        seq,
        at,
      }
      state.developments.set(development.id, { development, outcomes: [], history: [first] })
      return
    }
    case 'development-moved': {
      const { development, status, expectedDate, outcome = null, note } = event.data
      state.developments.get(development)!.history.push({ status, expectedDate, outcome, note, seq, at })
      return
    }
    case 'development-outcomes-declared':
      state.developments.get(event.data.development)!.outcomes = event.data.outcomes
      return
    case 'signal-received': {
      const { signal, development, source, text } = event.data
      state.signals.push({ id: signal, development, source, text, by, seq, at })
      return
    }
    case 'progress-reported':
      state.progressReports.push({ ...event.data, seq, at })
      return
    case 'discussion-noted':
      state.discussionNotes.push({ ...event.data, by, seq, at })
      return
    case 'decision-recorded':
      state.decisions.push({ ...event.data, seq, at })
      return
    default:
      unreachable(event)
  }
}

const opened = (number: number, seq: number, at: string): Round => ({
  number,
  openedSeq: seq,
  openedAt: at,
  closedSeq: null,
  closedAt: null,
})

function close(round: Round, seq: number, at: string): void {
  round.closedSeq = seq
  round.closedAt = at
}

function unreachable(event: never): never {
  throw new Error(`unfolded event ${JSON.stringify(event)}`)
}

/** Whether scores given on one version of a criterion still mean the same on another. */
export const sameScale = (a: Criterion, b: Criterion): boolean =>
  a.per === b.per &&
  a.input === b.input &&
  a.direction === b.direction &&
  JSON.stringify(withoutValues(a.scale)) === JSON.stringify(withoutValues(b.scale))
