import type { facilitator as nl } from '../nl/facilitator.ts'

/** The pages of the facilitator. */
export const facilitator: Record<keyof typeof nl, string> = {}
