import { z } from 'zod'
import { Effect } from '../mcda/development/effect.ts'
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

/** One way in which a development may turn out (mogelijke uitkomst), and what it would do to the choice. */
export const DevelopmentOutcome = z
  .strictObject({
    id: Id,
    name: Text,
    /** Empty: if it turns out like this, nothing here changes. */
    effects: z.array(Effect).max(100),
    /** Between which bounds its probability lies; absent: nobody says. */
    probability: z
      .strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
      .nullable()
      .default(null),
  })
  .meta({
    id: 'DevelopmentOutcome',
    example: {
      id: 'hogere-norm',
      name: { nl: 'Het basisniveau gaat omhoog', en: 'The base level rises' },
      effects: [{ kind: 'shift', criterion: 'KW1', models: ['M1'], by: -1 }],
      probability: { low: 0.2, high: 0.6 },
    },
  })
export type DevelopmentOutcome = z.infer<typeof DevelopmentOutcome>
