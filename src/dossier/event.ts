import { z } from 'zod'
import { Computation } from '../mcda/expression/formula.ts'
import { Development, DevelopmentOutcome, DevelopmentStatus } from './development.ts'
import { Framework } from './framework.ts'
import { Model } from './model.ts'
import { ScoreContent, ScoreTarget } from './score.ts'
import { Id, Text } from './text.ts'
import { AdoptionBasis, WeightSet } from './weight-set.ts'

/** A free text kept outside the ledger: the salted SHA-256 that proves what it said. */
export const NoteRef = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
export type NoteRef = z.infer<typeof NoteRef>

export const ParticipantId = z
  .string()
  .regex(/^[a-z0-9-]{4,64}$/)
  .meta({ id: 'ParticipantId', example: 'p-3k9d2m7q1x' })
export const OrganisationId = z
  .string()
  .regex(/^[a-z0-9-]{4,64}$/)
  .meta({ id: 'OrganisationId', example: 'o-7f2c9a1b' })
export const ProjectRole = z.enum(['facilitator', 'assessor', 'reader']).meta({ id: 'ProjectRole' })
export type ProjectRole = z.infer<typeof ProjectRole>

export const DecisionKind = z.enum(['decided', 'taken-note-of', 'deferred']).meta({ id: 'DecisionKind' })
export type DecisionKind = z.infer<typeof DecisionKind>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const event = <T extends string, D extends z.ZodRawShape>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), version: z.literal(1), data: z.strictObject(data) })

/** Every fact a dossier can hold, in the past tense. A changed shape is a next version, never an edit. */
export const Event = z.discriminatedUnion('type', [
  event('project-opened', { name: Text, example: Text.nullable() }),
  event('project-paused', { reason: NoteRef }),
  event('project-resumed', { reason: NoteRef }),
  event('deadline-set', { decideBy: z.iso.date().nullable(), reason: NoteRef.nullable() }),
  event('participant-admitted', {
    participant: ParticipantId,
    role: ProjectRole,
    /** Who speaks for one organisation share this; its name is outside the ledger. Absent in release 0.1. */
    organisation: OrganisationId.nullable().optional(),
  }),
  event('participant-left', { participant: ParticipantId }),
  event('token-issued', { participant: ParticipantId, token: z.string() }),
  event('token-revoked', { participant: ParticipantId, token: z.string() }),
  event('framework-drafted', { framework: Framework }),
  event('pilot-scored', {
    scores: z.array(z.strictObject({ criterion: Id, model: Id, value: z.number() })),
  }),
  event('weighting-opened', { round: z.int().positive() }),
  event('weighting-closed', { round: z.int().positive() }),
  // The nonce as in a score: without it, a blind set could be found from its published hash.
  event('weights-given', { round: z.int().positive(), sets: WeightSet, nonce: z.string().min(22) }),
  event('weights-adopted', {
    basis: AdoptionBasis,
    weights: z.record(Id, z.number().min(0).max(100)),
    decidedBy: NoteRef,
    reason: NoteRef.nullable(),
  }),
  event('framework-sealed', { framework: Framework, hash: Sha256, adoptedBy: NoteRef }),
  event('framework-amended', {
    number: z.int().min(2),
    framework: Framework,
    hash: Sha256,
    reason: NoteRef,
    decidedBy: NoteRef,
  }),
  event('model-proposed', { model: Model }),
  event('model-revised', { model: Model }),
  event('model-withdrawn', { model: Id, reason: NoteRef }),
  event('round-opened', { round: z.int().positive() }),
  event('round-closed', { round: z.int().positive() }),
  event('score-given', {
    round: z.int().positive(),
    ...ScoreTarget.shape,
    score: ScoreContent,
    motivation: NoteRef.nullable(),
    // Without it, a blind score could be found from the published hash by trying the few levels of its scale.
    nonce: z.string().min(22),
  }),
  /** "This is my judgement": the assessor is done with the round, until a score changes after it. Since release 0.4. */
  event('scores-handed-in', { round: z.int().positive() }),
  event('measurement-entered', {
    ...ScoreTarget.shape,
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    evidence: NoteRef,
    /** Inputs and formula from which the value follows; absent when it was entered as it is. */
    computation: Computation.optional(),
  }),
  event('development-registered', { development: Development }),
  event('development-moved', {
    development: Id,
    status: DevelopmentStatus,
    expectedDate: z.iso.date().nullable(),
    note: NoteRef,
    /** Which of its outcomes came true. Absent in releases before 0.3. */
    outcome: Id.nullable().optional(),
  }),
  event('development-outcomes-declared', {
    development: Id,
    outcomes: z.array(DevelopmentOutcome).min(1),
    note: NoteRef.nullable(),
  }),
  event('signal-received', { signal: z.string(), development: Id, source: NoteRef, text: NoteRef }),
  /** What a progress report says that no other fact does; what changed follows from the ledger. Since release 0.4. */
  event('progress-reported', {
    delay: NoteRef.nullable(),
    /** When the choice is expected now. */
    forecast: z.iso.date().nullable(),
    note: NoteRef.nullable(),
  }),
  /** What a discussion of a closed round came to, on one criterion or one cell of it. Since release 0.4. */
  event('discussion-noted', {
    round: z.int().positive(),
    criterion: Id,
    /** Null: about the criterion as a whole. */
    model: Id.nullable(),
    fn: Id.nullable(),
    note: NoteRef,
  }),
  event('decision-recorded', {
    kind: DecisionKind,
    model: Id.nullable(),
    decidedBy: NoteRef,
    text: NoteRef,
    restsOn: z.strictObject({ seq: z.int().positive(), hash: Sha256 }),
  }),
])
export type Event = z.infer<typeof Event>
export type EventType = Event['type']
export type EventOf<T extends EventType> = Extract<Event, { type: T }>

/** A new event of version 1. */
export const fact = <T extends EventType>(type: T, data: EventOf<T>['data']): EventOf<T> =>
  ({ type, version: 1, data }) as EventOf<T>

/** Facts that sixty people may add at once; all other facts are structure, guarded by If-Match. */
export const isIndependent = (type: EventType): boolean =>
  type === 'score-given' ||
  type === 'scores-handed-in' ||
  type === 'weights-given' ||
  type === 'measurement-entered' ||
  type === 'discussion-noted' ||
  type === 'token-issued' ||
  type === 'token-revoked'
