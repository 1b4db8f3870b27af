import { z } from 'zod'
import type { Effect } from './effect.ts'

/** Between which bounds a probability lies; equal bounds: it is known. */
export const ProbabilityRange = z.strictObject({ low: z.number(), high: z.number() })
export type ProbabilityRange = z.infer<typeof ProbabilityRange>

/** A development of which the outcome is not known yet; one of its outcomes will come true. */
export interface OpenDevelopment {
  id: string
  outcomes: OpenOutcome[]
}

export interface OpenOutcome {
  id: string
  /** Empty: if it turns out like this, nothing changes. */
  effects: Effect[]
  /** Null: nobody says. All outcomes of a development have one, or none. */
  probability: ProbabilityRange | null
}

/** A development and how it turns out; `outcome` null: as if nothing happens. */
export const Choice = z
  .strictObject({ development: z.string(), outcome: z.string().nullable() })
  .meta({ id: 'DevelopmentChoice' })
export type Choice = z.infer<typeof Choice>

export const MOST_DEVELOPMENTS = 40
export const MOST_OUTCOMES = 6
