import { z } from 'zod'
import { ParticipantId } from '../dossier/event.ts'
import { Id } from '../dossier/text.ts'

/** What everything in a project's path starts with. */
export const ProjectPath = z.strictObject({ projectId: z.string().regex(/^[a-z0-9-]{4,64}$/) })
export const inProject = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...ProjectPath.shape, ...shape })
export const ParticipantPath = inProject({ participantId: ParticipantId })
export const ModelPath = inProject({ modelId: Id })

/** The answer to a change: the last entry it wrote. It is on disk before you read this. */
export const Receipt = z
  .strictObject({
    project: z.string(),
    seq: z.int(),
    hash: z.string(),
    at: z.iso.datetime(),
    facts: z.int().meta({ description: 'How many facts were added.' }),
    id: z.string().nullable().meta({ description: 'Identifier of what was made, if anything.' }),
  })
  .meta({
    id: 'Receipt',
    example: {
      project: 'w-8f3kq0z1m2x9',
      seq: 184,
      hash: '6f0c1b1d0f4b7f2b9e55a7d4f7c1e0a3b7a9a1f0c2d3e4f5061728394a5b6c7d',
      at: '2026-03-02T09:30:00.000Z',
      facts: 1,
      id: null,
    },
  })

const AsOf = z.coerce.number().int().min(1).max(1_000_000_000)
/** Everything that is computed can be asked as it stood after any entry. */
export const AsOfQuery = z.strictObject({
  asOf: AsOf.optional().meta({ description: 'Entry number: the answer as it stood after that entry.' }),
})

export const PageQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).meta({ description: 'Start after this number.' }),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
})

/** Free text that lives outside the ledger: null once it has been erased. */
export const Erasable = z.string().nullable()
export const At = z.iso.datetime()
export const Hash = z.string().regex(/^[0-9a-f]{64}$/)
/** A date that may not be known; its format stands beside the null, where the API rules look for it. */
export const MaybeDate = z.iso.date().nullable().meta({ format: 'date' })
