import { z } from 'zod'
import { Id, Text } from './text.ts'

/** Where a national development stands. It is open until it is settled or withdrawn. */
export const DevelopmentStatus = z
  .enum(['announced', 'in-preparation', 'proposed', 'settled', 'withdrawn'])
  .meta({ id: 'DevelopmentStatus' })
export type DevelopmentStatus = z.infer<typeof DevelopmentStatus>

export const isOpen = (status: DevelopmentStatus): boolean => status !== 'settled' && status !== 'withdrawn'

/** A national development that may move criteria while the region is choosing (landelijke ontwikkeling). */
export const Development = z
  .strictObject({
    id: Id,
    name: Text,
    programme: Id.optional(),
    /** What it refers to: `A`, `stap 8`. */
    refersTo: z.array(z.string().min(1).max(64)).max(40).default([]),
    note: Text.optional(),
    source: Text.optional(),
    status: DevelopmentStatus.default('announced'),
    /** When it is expected to be settled, where that is known. */
    expectedDate: z.iso.date().optional(),
  })
  .meta({ id: 'Development' })
export type Development = z.infer<typeof Development>
